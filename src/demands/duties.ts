/** Duties told of without a word that asks: `it falls to the Council to`, `there is a need for`, `it is the duty of`, `let them`. */
import { actionStart } from './action.ts';
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthors } from './author.ts';
import { addresseeOf, personToAct, thatClause } from './complement.ts';
import { jointBefore, NO_LINKS } from './impersonal.ts';
import { DUTIES } from './lexicon.ts';
import { isInfinitive } from './nouns.ts';
import type { Scene, Trigger } from './trigger.ts';
import { isBaseVerb, isPastForm } from './verbs.ts';
import { low, type Words } from './words.ts';

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
  if (/^(?:me|us|alone|there|go|this|that|no|nobody|none|not)$/.test(low(words, at + 1))) return undefined;
  // `Let it begin by sending observers`; not `let it be said`
  if (low(words, at + 1) === 'it' && (low(words, at + 2) === 'be' || !isBaseVerb(low(words, at + 2)))) return undefined;
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
