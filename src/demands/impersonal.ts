/** Rules for duties in impersonal words: `it is imperative that`, `the time has come for X to`, `it falls to X to`, `let X`. */
import { actionStart } from './action.ts';
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthors } from './author.ts';
import { type Complement, personToAct, thatClause } from './complement.ts';
import { IMPERATIVES } from './lexicon.ts';
import { isInfinitive } from './nouns.ts';
import type { Scene, Trigger } from './trigger.ts';
import { follows, isWord, low, type Words } from './words.ts';

export const NO_LINKS: ReadonlySet<string> = new Set();

/** `it is imperative that`, `it is essential for X to`, `it is incumbent upon X to`, `considers it urgent that`. */
export function imperative(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  if (!IMPERATIVES.has(word)) return undefined;
  const rule = `demands/it-is-${word}`;
  const is = beforeAdverbs(words, at);
  let clause: number;
  let isOwnAct = false;
  if (
    /^(?:is|remains|becomes|seems|be|appears)$/.test(low(words, is)) &&
    /^(?:it|what|more)$/.test(low(words, beforeAsides(words, is)))
  )
    clause = beforeAsides(words, is);
  else if (/^(?:become|became)$/.test(low(words, is))) clause = is;
  else if (
    low(words, is) === 'it' &&
    /^(?:consider|considers|deem|deems|believe|believes|find|finds|think|thinks|regard|hold|holds)$/.test(
      low(words, is - 1),
    )
  ) {
    clause = is - 1;
    isOwnAct = true;
    if (!isAuthors(words, clause, scene.author, scene.opensBlock)) return undefined;
  }
  // `it is critical that the wells be cleared, and essential that relief be let through`
  else if (
    low(words, at - 1) === 'and' &&
    /^(?:that|to|for)$/.test(low(words, at + 1)) &&
    scene.before.some((earlier) => earlier.rule.startsWith('demands/it-is-'))
  )
    clause = low(words, at - 2) === ',' ? at - 2 : at - 1;
  else return undefined;
  const start = jointBefore(words, clause);
  let after = skipAsides(words, at + 1);
  if (low(words, after) === 'than') after += low(words, after + 2) === 'before' ? 3 : 2;
  const next = low(words, after);
  if (
    isOwnAct &&
    /^(?:inform|tell|draw|bring|convey|write|report|place|set|address|correct|reply|respond|clarify)$/.test(
      low(words, after + 1),
    )
  )
    return undefined; // `we find it necessary to inform you`
  const made = (found: Complement | undefined): Trigger | undefined =>
    found && {
      rule,
      force: 'obligation',
      clause: start,
      cue: at,
      action: found.action,
      ...(found.to ? { to: found.to } : {}),
    };
  if (next === 'that') return made(thatClause(words, after + 1));
  // `incumbent upon our two Governments` is the other's too
  if (/^(?:us|me|our)$/.test(low(words, after + 1)) && !/^(?:two|three|respective)$/.test(low(words, after + 2)))
    return undefined;
  if (/^(?:for|on|upon)$/.test(next))
    return made(personToAct(words, skipAsides(words, after + 1), NO_LINKS) ?? laterThat(words, after));
  if (isInfinitive(words, after)) {
    if (
      /^(?:note|recall|stress|emphasize|underline|underscore|point|mention|remember|add|bear|understand|know|say|observe|highlight|reiterate|recognize|realize|ask|draw|keep)$/.test(
        low(words, after + 1),
      )
    )
      return undefined;
    return made({ action: actionStart(words, after + 1) });
  }
  if (next === ':') return made({ action: words.length });
  return undefined;
}

/** `it is vital for the survival of these people that the road be reopened`. */
function laterThat(words: Words, from: number): Complement | undefined {
  for (let i = from; i < Math.min(words.length, from + 16); i++)
    if (low(words, i) === 'that') return thatClause(words, i + 1);
  return undefined;
}

function beforeAdverbs(words: Words, at: number): number {
  let k = beforeAsides(words, at);
  while (
    /^(?:less|more|most|so|absolutely|of|the|utmost|now|great|greatest|highest|vital|critical|crucial|paramount|extreme|supreme|such)$/.test(
      low(words, k),
    )
  )
    k = beforeAsides(words, k);
  return k;
}

export function jointBefore(words: Words, at: number): number {
  let k = at;
  while (k > 0 && /^(?:and|but|,|;|—|–|while)$/.test(low(words, k - 1))) k--;
  return k;
}

/** `it is high time that`, `the time has come for X to`, `it is time for X to`. */
export function time(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  if (!/^(?:time|moment|hour)$/.test(low(words, at))) return undefined;
  let after = skipAsides(words, at + 1);
  let clause = at;
  if (
    follows(words, after, 'has come') ||
    follows(words, after, 'is ripe') ||
    follows(words, after, 'has arrived') ||
    follows(words, after, 'is now') ||
    follows(words, after, 'has now') ||
    follows(words, after, 'has surely')
  ) {
    while (/^(?:has|is|come|ripe|arrived|now|surely|long)$/.test(low(words, after))) after++;
    clause = at - (/^(?:the|high)$/.test(low(words, at - 1)) ? 1 : 0);
  } else {
    let k = at - 1;
    while (/^(?:high|past|long|more|than|now|surely|well|the|about)$/.test(low(words, k))) k--;
    const subject = low(words, k - 1) === 'now' ? k - 1 : beforeAsides(words, k);
    if (!/^(?:is|'s)$/.test(low(words, k)) || !/^(?:it|now)$/.test(low(words, subject))) return undefined;
    clause = subject;
  }
  after = skipAsides(words, after);
  const next = low(words, after);
  const found =
    next === 'that' || next === 'when'
      ? thatClause(words, after + 1)
      : next === 'for'
        ? personToAct(words, after + 1, NO_LINKS)
        : isInfinitive(words, after)
          ? /^(?:ask|say|recall|note|remember)$/.test(low(words, after + 1))
            ? undefined
            : { action: actionStart(words, after + 1) }
          : isWord(words[after]) && low(words, at - 1) === 'high'
            ? thatClause(words, after)
            : undefined;
  if (!found) return undefined;
  return {
    rule: 'demands/high-time',
    force: 'obligation',
    clause: jointBefore(words, clause),
    cue: at,
    action: found.action,
    ...('to' in found && found.to ? { to: found.to } : {}),
  };
}
