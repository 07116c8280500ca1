/** Whether the author says himself what a clause says, or tells that another says it. */
import { beforeAsides, skipAsides } from './asides.ts';
import type { Author } from './author.ts';
import { isAuthorName, isAuthors } from './author.ts';
import {
  AIMS,
  AUXILIARIES,
  CERTAINTIES,
  DETERMINERS,
  HELD,
  PAST_REPORTING,
  PREPOSITIONS,
  SAY_VERBS,
  UNASSERTED,
} from './lexicon.ts';
import type { Range } from './nouns.ts';
import { isBaseVerb, isPastForm, isThirdPerson } from './verbs.ts';
import { isCapital, low, type Words } from './words.ts';

/** Questions, conditions, aims, and what others said. */
export function whyUnasserted(
  words: Words,
  range: Range,
  start: number,
  joint: number,
  author: Author,
  opensBlock: boolean,
): string | undefined {
  let first = range.from;
  while (/^(?:and|but|then|yet)$/.test(low(words, first))) first++;
  if (UNASSERTED.has(low(words, first))) return 'a condition, a question or an aim';
  if (saidAside(words, range.to)) return 'somebody else says so';
  if (insideRelative(words, range)) return 'only describes';
  const last = low(words, range.to - 1);
  const that =
    last === 'that' && range.to - range.from === 1 && (range.from === 0 || /^[;:,]$/.test(low(words, range.from - 1)));
  if (!that && /^(?:who|that|whom|what|as|than)$/.test(last)) return 'only describes';
  if (/^(?:which|whom|whose)$/.test(low(words, range.from)) && range.to - range.from > 1) return 'only describes';
  if (last === 'which' && low(words, range.to - 2) !== ',') return 'only describes';
  const fronted = low(words, start);
  if (
    (fronted === 'according' && low(words, start + 1) === 'to') ||
    (fronted === 'in' && low(words, start + 1) === 'the' && low(words, start + 2) === 'words')
  )
    return 'credited to somebody else';
  if (low(words, joint) !== 'that') return undefined;
  return whyReported(words, joint, author, opensBlock);
}

/** `an agreement under which each side should`, `measures that Israel must`: the modal is that of the relative clause. */
function insideRelative(words: Words, { from, to }: Range): boolean {
  for (let i = to - 2; i > from; i--) {
    const word = words[i]!.low;
    if (!/^(?:which|whom|whose|where|that|who)$/.test(word)) continue;
    const next = words[i + 1]!;
    const opens =
      DETERMINERS.has(next.low) ||
      isCapital(next) ||
      /^(?:it|they|he|she|we|i)$/.test(next.low) ||
      PREPOSITIONS.has(low(words, i - 1));
    return opens && !words.slice(i + 2, to).some((one) => isVerb(one.low));
  }
  return false;
}

function isVerb(word: string): boolean {
  return AUXILIARIES.has(word) || isPastForm(word) || isThirdPerson(word) || isBaseVerb(word);
}

/** `…, they now insist, must`: an aside that credits the words to somebody. */
function saidAside(words: Words, comma: number): boolean {
  if (low(words, comma) !== ',') return false;
  const verb = skipAsides(words, comma + 2);
  return (
    /^(?:they|he|she)$/.test(low(words, comma + 1)) &&
    (SAY_VERBS.has(low(words, verb)) || PAST_REPORTING.has(low(words, verb)))
  );
}

/** What the clause after `that` hangs on. */
function whyReported(words: Words, that: number, author: Author, opensBlock: boolean): string | undefined {
  const view = viewOf(words, that);
  if (view !== undefined)
    return isAuthorName(words, { from: view, to: that }, author) ? undefined : 'somebody else holds it';
  const verb = beforeAsides(words, that);
  const word = low(words, verb);
  if (AIMS.has(word)) return 'an aim or a judgment';
  const telling = lastBefore(words, verb, 25, TELLING_FORMS);
  if (telling !== undefined) {
    if (/(?:ed|told)$/.test(low(words, telling))) return 'was said before or by others';
    return isAuthors(words, telling, author, opensBlock) ? undefined : 'somebody else says so';
  }
  if (PAST_REPORTING.has(word) || (isPastForm(word) && !CERTAINTIES.has(word))) {
    const is = beforeAsides(words, verb);
    const feels = /^(?:is|are|am|remains|remain)$/.test(low(words, is)) && low(words, is - 1) !== 'it';
    return feels && isAuthors(words, is, author, opensBlock) ? undefined : 'was said before or by others';
  }
  if (HELD.has(word) || CERTAINTIES.has(word)) {
    const is = lastBefore(words, verb, 8, /^(?:is|are|am|remains|remain|was|were)$/);
    if (is === undefined) return HELD.has(word) && !hasOwn(words, verb) ? 'somebody else holds it' : undefined;
    return low(words, is - 1) === 'it' || hasOwn(words, verb) || isAuthors(words, is, author, opensBlock)
      ? undefined
      : 'somebody else holds it';
  }
  if (SAY_VERBS.has(word)) return isAuthors(words, verb, author, opensBlock) ? undefined : 'somebody else says so';
  return undefined;
}

export const TELLING_FORMS =
  /^(?:reminds?|reminded|reminding|tells?|told|informs?|informed|warns?|warned|assures?|assured|advised|notified)$/;

export function lastBefore(words: Words, at: number, reach: number, what: RegExp): number | undefined {
  for (let i = at; i >= Math.max(0, at - reach); i--) {
    if (/^[;:]$/.test(words[i]!.low)) return undefined;
    if (what.test(words[i]!.low)) return i;
  }
  return undefined;
}

/** `our view that`. */
function hasOwn(words: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (/^(?:my|our)$/.test(words[i]!.low)) return true;
  return false;
}

/** `it is the view of my Government that`: where whose view it is begins. */
export function viewOf(words: Words, that: number): number | undefined {
  for (let i = that - 2; i >= Math.max(0, that - 10); i--) {
    const word = words[i]!.low;
    if (word === ',' || word === ';') return undefined;
    if (word === 'of' && (HELD.has(low(words, i - 1)) || CERTAINTIES.has(low(words, i - 1)))) return i + 1;
  }
  return undefined;
}
