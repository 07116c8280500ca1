/** Rules for duties in impersonal words: `it is imperative that`, `the time has come for X to`, `it falls to X to`, `let X`. */
import { actionStart } from './action.ts';
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthors } from './author.ts';
import { addresseeOf, type Complement, personToAct, thatClause } from './complement.ts';
import { DUTIES, IMPERATIVES } from './lexicon.ts';
import { isInfinitive } from './nouns.ts';
import type { Scene, Trigger } from './trigger.ts';
import { isPastForm } from './verbs.ts';
import { follows, isWord, low, type Words } from './words.ts';

const NO_LINKS: ReadonlySet<string> = new Set();

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

function jointBefore(words: Words, at: number): number {
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

/** `it falls to X to`, `it behoves X to`, `it is for X to`, `it is up to X to`, `it rests with X to`, `there is an urgent need for X to`. */
export function falls(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  const made = (from: number, clause: number): Trigger | undefined => {
    const found = personToAct(words, skipAsides(words, from), NO_LINKS);
    return (
      found && {
        rule: `demands/${word}`,
        force: 'obligation',
        clause: jointBefore(words, clause),
        cue: at,
        action: found.action,
        ...(found.to ? { to: found.to } : {}),
      }
    );
  };
  const k = beforeAsides(words, at);
  if (word === 'onus' || word === 'burden') {
    if (low(words, at + 1) !== 'is' || !/^(?:on|upon)$/.test(low(words, at + 2))) return undefined;
    return made(at + 3, Math.max(0, at - 1));
  }
  if (/^(?:falls|belongs|rests|lies|behoves|behooves|devolves|behove)$/.test(word)) {
    let from = skipAsides(words, at + 1);
    if (/^(?:to|on|upon|with)$/.test(low(words, from))) from++;
    else if (!/^beho/.test(word)) return undefined;
    const subject = low(words, k);
    if (subject !== 'it' && !DUTIES.has(subject) && subject !== 'onus' && subject !== 'burden') return undefined;
    return made(from, k);
  }
  if (word === 'for' || word === 'up') {
    if (!/^(?:is|remains)$/.test(low(words, k)) || low(words, beforeAsides(words, k)) !== 'it') return undefined;
    if (word === 'up' && low(words, at + 1) !== 'to') return undefined;
    return made(word === 'up' ? at + 2 : at + 1, beforeAsides(words, k));
  }
  if (word === 'need' || word === 'necessity') {
    const clause = needClause(scene, at);
    if (clause === undefined) return undefined;
    const next = skipAsides(words, at + 1);
    if (low(words, next) === 'for')
      return (
        made(next + 1, clause) ??
        (isUrgent(words, at)
          ? {
              rule: 'demands/need',
              force: 'obligation',
              clause: clause,
              cue: at,
              action: next + 1,
            }
          : undefined)
      );
    if (isInfinitive(words, next))
      return {
        rule: 'demands/need',
        force: 'obligation',
        clause: clause,
        cue: at,
        action: actionStart(words, next + 1),
      };
  }
  return undefined;
}

/** `an urgent need for`, and no plain want of something. */
function isUrgent(words: Words, need: number): boolean {
  return words
    .slice(Math.max(0, need - 4), need)
    .some((word) =>
      /^(?:urgent|pressing|immediate|imperative|crying|absolute|imperious|overriding|dire)$/.test(word.low),
    );
}

/** Where `there is an urgent need` or `stresses the need` begins; nothing where the need is not of the author's own stating. */
function needClause({ words, author, opensBlock }: Scene, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 11); i--) {
    const word = low(words, i);
    if (word === 'no') return undefined;
    if (/^(?:is|remains|exists)$/.test(word))
      return low(words, beforeAsides(words, i)) === 'there' ? beforeAsides(words, i) : undefined;
    if (/^draw(?:s|ing)?$/.test(word)) return isAuthors(words, i, author, opensBlock) ? i : undefined;
    if (/^(?:stress|emphasi[sz]e|underline|underscore|reiterate|reaffirm|affirm)(?:s|es)?$/.test(word))
      return isAuthors(words, i, author, opensBlock) ? i : undefined;
  }
  return undefined;
}

/** `it is the duty of X to`, `the responsibility of X is to`, `reminds X of its obligation to`. */
export function dutyOf(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  if (!DUTIES.has(low(words, at))) return undefined;
  const rule = 'demands/duty-of';
  let next = skipAsides(words, at + 1);
  if (low(words, next) === 'of') {
    const found = personToAct(words, next + 1, NO_LINKS);
    if (!found) return undefined;
    const before = words.slice(Math.max(0, at - 8), at).map((word) => word.low);
    if (!before.some((word, i) => word === 'it' && /^(?:is|remains)$/.test(before[i + 1] ?? ''))) return undefined;
    return {
      rule,
      force: 'obligation',
      clause: at - before.length + before.lastIndexOf('it'),
      cue: at,
      action: found.action,
      ...(found.to ? { to: found.to } : {}),
    };
  }
  if (!/^(?:its|their|his|her)$/.test(low(words, at - 1)) && !/^(?:its|their|his|her)$/.test(low(words, at - 2)))
    return undefined;
  while (low(words, next) === 'and' && DUTIES.has(low(words, next + 1))) next += 2;
  if (/^(?:under|pursuant|as|in)$/.test(low(words, next)))
    while (next < Math.min(words.length, at + 20) && !isInfinitive(words, next)) next++;
  if (!isInfinitive(words, next)) return undefined;
  for (let i = at - 2; i >= Math.max(0, at - 30); i--) {
    if (!/^(?:remind|reminds|reminding)$/.test(low(words, i))) continue;
    if (!isAuthors(words, i, scene.author, scene.opensBlock)) return undefined;
    let of = i + 1;
    while (of < at && low(words, of) !== 'of') of++;
    const end = lastOf(words, i + 1, at) ?? of;
    const to = addresseeOf(words, { from: i + 1, to: end });
    return {
      rule,
      force: 'obligation',
      clause: i,
      cue: at,
      action: actionStart(words, next + 1),
      ...(to ? { to } : {}),
    };
  }
  return undefined;
}

function lastOf(words: Words, from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i--) if (low(words, i) === 'of') return i;
  return undefined;
}

/** `The least that the Council can do is to condemn`. */
export function leastToDo({ words }: Scene, at: number): Trigger | undefined {
  if (low(words, at) !== 'least' || !/^(?:the|very)$/.test(low(words, at - 1))) return undefined;
  const from = low(words, at + 1) === 'that' ? at + 2 : at + 1;
  for (let can = from + 1; can < Math.min(words.length, from + 14); can++) {
    if (!/^(?:can|could|should|must)$/.test(low(words, can))) continue;
    if (low(words, can + 1) !== 'do' || !/^(?:is|would)$/.test(low(words, can + 2))) return undefined;
    if (/^(?:i|we)$/.test(low(words, from))) return undefined;
    let action = can + 3;
    while (/^(?:be|to)$/.test(low(words, action))) action++;
    const to = addresseeOf(words, { from, to: can });
    return {
      rule: 'demands/the-least',
      force: 'obligation',
      clause: jointBefore(words, at - 1),
      cue: at,
      action,
      ...(to ? { to } : {}),
    };
  }
  return undefined;
}

/** `Let the Council act.` */
export function letThem(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  if (low(words, at) !== 'let') return undefined;
  const before = low(words, at - 1);
  if (at > 0 && !/^(?:,|;|:|—|–|and|but|then)$/.test(before)) return undefined;
  if (/^(?:me|us|alone|there|it|go|this|that|no|nobody|none|not)$/.test(low(words, at + 1))) return undefined;
  const found = thatClause(words, at + 1);
  if (found.action <= at + 1 && !isPastForm(low(words, at + 2))) {
    if (!isPassiveAhead(words, at + 1)) return undefined;
  }
  if (low(words, at + 1) === 'one') return undefined; // `let one thing be clear`
  return {
    rule: 'demands/let',
    force: 'call',
    clause: jointBefore(words, at),
    cue: at,
    action: found.action,
    ...(found.to ? { to: found.to } : {}),
  };
}

function isPassiveAhead(words: Words, from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 20); i++) if (low(words, i) === 'be') return true;
  return false;
}
