/** Who did the harm: the subject of an active verb, what follows `by`, `at the hands of`. Precision before recall: no agent is better than a wrong one. */
import { ATTACKS, phraseAt, type Stretch, VERB } from './agent-phrases.ts';
import type { Claim } from './board.ts';
import { ATTACK, classesOf } from './classes.ts';
import { VERBS } from './lexicon.ts';
import { isMonth } from './phrases.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** Who attacks in a sentence, whether or not it tells of harm: the subject of its first clause. */
export function attackerOf(tokens: readonly Token[]): Stretch | undefined {
  const at = tokens.findIndex((token) => classesOf(token) & ATTACK);
  if (at < 0) return undefined;
  const subject = subjectOf(tokens, at);
  return subject && attacks(tokens, subject.to, at + 1) ? subject : byPhrase(tokens, at);
}

/** Who acts in the lead-in of a list: `In the past week the militias have:`. */
export const leadActor = (tokens: readonly Token[]): Stretch | undefined => subjectOf(tokens, tokens.length - 1);

/** The agent of a claim, as a stretch of its sentence. */
export function agentOf(tokens: readonly Token[], { cue, quantity }: Claim): Stretch | undefined {
  const last = Math.max(quantity.end, cue?.to ?? 0);
  const active = cue !== undefined && !cue.passive && quantity.from >= cue.to;
  if (active) return subjectOf(tokens, cue.at) ?? byPhrase(tokens, last);
  return byPhrase(tokens, last) ?? attackBefore(tokens, Math.min(quantity.from, cue?.at ?? quantity.from));
}

/** `… by soldiers of the Rwandan Patriotic Army`, `at the hands of ISIL gangs`, up to the end of the clause. */
function byPhrase(tokens: readonly Token[], from: number): Stretch | undefined {
  for (let i = from; i < tokens.length && i < from + 30; i++) {
    if (/^[;:.]$/.test(low(tokens, i))) return undefined;
    const start = low(tokens, i) === 'by' ? i + 1 : follows(tokens, i, 'at the hands of') ? i + 4 : -1;
    if (start < 0) continue;
    const found = phraseAt(tokens, start);
    // `led away by force`, `wounded by splinters`, `by night`
    if (
      found &&
      !/^(?:force|night|day|land|sea|air|lorry|truck|bus|boat|road|helicopter|name|splinters|car|fire|gunfire|sniper)$/.test(
        low(tokens, found.from),
      ) &&
      !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(low(tokens, found.from)) &&
      !/^(?:chemical|nerve|toxic|explosive|incendiary)$/.test(low(tokens, found.from))
    )
      return found;
  }
  return undefined;
}

/** `In a raid by Janjaweed …, five were killed`, `an attack carried out by settlers left two dead`. */
function attackBefore(tokens: readonly Token[], to: number): Stretch | undefined {
  for (let i = to - 1; i >= 0 && i > to - 30; i--) {
    if (/^[;:]$/.test(low(tokens, i))) return undefined;
    if (low(tokens, i) !== 'by') continue;
    const found = phraseAt(tokens, i + 1);
    if (found && found.to <= to) return found;
  }
  // `X opened fire on a crowd: six were killed`, `When X shelled the market, …` say who without a verb of harm
  const subject = subjectOf(tokens, to);
  return subject && attacks(tokens, subject.to, to) ? subject : undefined;
}

function attacks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 4; i++) {
    // `Kfar Tibnit was shelled`
    if (/^(?:was|were|been|being|is|are)$/.test(low(tokens, i))) return false;
    if (ATTACKS.test(low(tokens, i))) return true;
  }
  return false;
}

/** The subject of the clause that the verb at `at` stands in: its first noun phrase, if it is one of people, forces or States. */
function subjectOf(tokens: readonly Token[], at: number): Stretch | undefined {
  let start = at;
  while (start > 0 && start > at - 70 && !/^[;:]$/.test(low(tokens, start - 1)) && !isThat(tokens, start - 1)) start--;
  start = pastAdverbials(tokens, start, at);
  const own = isVerb(tokens, at) ? joinedSubject(tokens, start, at) : undefined;
  if (own) return own === 'other' ? undefined : own;
  const found = phraseAt(tokens, start);
  if (!found || found.to > at) return undefined;
  // a finite verb or the verb itself must follow
  let next = found.to;
  if (low(tokens, next) === ',') {
    // `Israel, the occupying Power, killed`: the aside belongs to it
    let close = next + 1;
    while (close < at && close < next + 9 && low(tokens, close) !== ',') close++;
    if (
      low(tokens, close) !== ',' ||
      !/^(?:the|a|an|which|who|backed|supported|armed|led|assisted|accompanied|using|travelling|coming|acting|operating|firing|having|for)$/.test(
        low(tokens, next + 1),
      )
    )
      return undefined;
    if (/^the [a-z]+ power$/.test([1, 2, 3].map((i) => low(tokens, next + i)).join(' '))) found.to = next + 4;
    next = close + 1;
  }
  if (
    next === at ||
    finiteAt(tokens, next) ||
    /^(?:also|then|again|later|[a-z]+ly|who|which|that)$/.test(low(tokens, next))
  )
    return found;
  return undefined;
}

/**
 * `The police arrested 40 and the army killed 12`: the subject of a clause that `and` joins to another with a verb of its own; `other`
 * where it is none that can be an agent.
 */
function joinedSubject(tokens: readonly Token[], start: number, at: number): Stretch | 'other' | undefined {
  let end = at;
  while (end > start && /^(?:have|has|had|also|then|[a-z]+ly)$/.test(low(tokens, end - 1))) end--;
  for (let i = end - 1; i > start && i > end - 9; i--) {
    const word = low(tokens, i);
    if (/^[,;:()]$/.test(word) || isVerb(tokens, i)) return undefined;
    if (!/^(?:and|but|while|whereas)$/.test(word)) continue;
    if (i + 1 === end || !closed(tokens, start, i)) return undefined;
    // `shells that fell on Cifuentes and Las Vegas killed four`
    if (isCapital(tokens[i - 1]) && isCapital(tokens[i + 1])) return undefined;
    const found = phraseAt(tokens, i + 1);
    if (found?.to === end) return found;
    return /^(?:the|its|their|another|an?)$/.test(low(tokens, i + 1)) && !TIMES.test(low(tokens, end - 1))
      ? 'other'
      : undefined;
  }
  return undefined;
}

const TIMES = /^(?:day|night|morning|evening|afternoon|week|month|year|hour|time|area|village|town|city)s?$/;

/** Whether the words before `and` are a clause: a verb, and what it is said of. */
function closed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isVerb(tokens, i)) return true;
  return false;
}

/** `had received a report that gunmen had attacked`: what is reported has a subject of its own. */
const isThat = (tokens: readonly Token[], at: number) =>
  low(tokens, at) === 'that' &&
  /^(?:reports?|reported|say|says|said|stated|states|announced|confirmed|indicated|indicates|told|alleged|claimed|claims|noted|informed|information|evidence|knowledge|know|known|learned|learnt|you|council)$/.test(
    low(tokens, at - 1),
  );

const isVerb = (tokens: readonly Token[], at: number) =>
  VERB.test(low(tokens, at)) || VERBS.has(low(tokens, at)) || /^[a-z]+ed$/.test(low(tokens, at));

const finiteAt = (tokens: readonly Token[], at: number) => isVerb(tokens, at) || /^[a-z]+s$/.test(low(tokens, at));

/** Past `On 4 May 2001,`, `At dawn,`, `3. `, `Thirdly,`, `(a)` at the head of a clause. */
function pastAdverbials(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let tries = 0; tries < 4; tries++) {
    const word = low(tokens, start);
    if (
      /^(?:["'(–—.,)-]|and|but|meanwhile|also|yesterday|today|when|as|while|where|after|that)$/.test(word) ||
      (/^\d+$/.test(word) && low(tokens, start + 1) === '.')
    ) {
      start++;
      tries--;
      if (start >= to) return start;
      continue;
    }
    const adverbial =
      /^(?:on|at|in|during|since|from|between|within|over|late|early|around|about|by|near|outside|before|after|throughout|under|earlier|last|this|the|overall|altogether|thereafter|subsequently|moreover|furthermore|hours|minutes|days|weeks|shortly|again)$/.test(
        word,
      ) ||
      isMonth(word) ||
      /ly$/.test(word) ||
      tokens[start]?.kind === 'figure';
    if (!adverbial) break;
    let comma = start;
    while (comma < to && comma < start + 22 && low(tokens, comma) !== ',') comma++;
    if (low(tokens, comma) !== ',' || comma >= to) break;
    // `On 18 May rebels also attacked Labarwa, a village …`: the clause has begun before the comma
    if (/^(?:on|at|in)$/.test(word) && tokens.slice(start, comma).some(({ low: one }) => ATTACKS.test(one))) break;
    if (
      word === 'the' &&
      !/^(?:day|night|morning|evening|afternoon|following|next|same|previous)$/.test(low(tokens, start + 1))
    )
      break;
    start = comma + 1;
  }
  // `On 4 May Israeli forces killed`: no comma
  if (/^(?:on|at|in)$/.test(low(tokens, start))) {
    let i = start + 1;
    while (
      i < start + 8 &&
      (tokens[i]?.kind === 'figure' ||
        isMonth(low(tokens, i)) ||
        (low(tokens, i) === 'the' &&
          /^(?:small|early|late|night|morning|evening|same|following|past|last)$/.test(low(tokens, i + 1))) ||
        /^(?:small|early|late|same|course|past|recent|following|next|previous|yesterday|today|hours?|hrs|o'clock|local|time|gmt|a\.m|p\.m|am|pm|\.|about|approximately|around|exactly|dawn|noon|midnight|night|of|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+[a-z.:]*)$/.test(
          low(tokens, i),
        ))
    )
      i++;
    if (i > start + 1) start = i;
  }
  return start;
}
