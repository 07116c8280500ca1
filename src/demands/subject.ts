/** The subject of a modal, looked for backwards, and what the clause hangs on. */

import { beforeAsides, isAdverb } from './asides.ts';
import { lastBefore, TELLING_FORMS, viewOf, whyUnasserted } from './asserted.ts';
import type { Author } from './author.ts';
import { clauseStart, leadingPhrase } from './author.ts';
import {
  ACTORS,
  AIMS,
  AUXILIARIES,
  CERTAINTIES,
  DETERMINERS,
  FRONTERS,
  HELD,
  PAST_REPORTING,
  PREPOSITIONS,
  SAY_VERBS,
} from './lexicon.ts';
import { isList, type Range } from './nouns.ts';
import { isPastForm } from './verbs.ts';
import { isCapital, isWord, low, type Words } from './words.ts';

export interface Subject {
  range: Range;
  /** Where the clause begins, with what joins it. */
  clause: number;
  /** Why a modal in this clause asks nothing of anybody, in plain words. */
  unasserted?: string;
}

const REACH = 90;

/** Finds the subject of the verb at `verb`; `floor` is the action of an earlier trigger, which a bare `and` may close. */
export function subjectBefore(
  words: Words,
  verb: number,
  floor: number,
  author: Author,
  opensBlock: boolean,
): Subject | undefined {
  const last = beforeAsides(words, verb);
  if (last < 0) return low(words, 0) === 'more' ? { range: { from: 0, to: 1 }, clause: 0 } : undefined;
  if (
    /^(?:and|or|but|nor)$/.test(low(words, last)) ||
    (low(words, last) === ',' && /^(?:and|or|but)$/.test(low(words, last + 1)))
  )
    return sharedSubject(words, last);
  const { start, joint } = clauseBounds(words, last, floor);
  const range = chooseSubject(words, start, last + 1, verb);
  if (!range || range.to <= range.from) return undefined;
  skipSaying(words, range);
  uncleave(words, range);
  const unasserted = whyUnasserted(words, range, start, joint, author, opensBlock);
  return { range, clause: joint, ...(unasserted ? { unasserted } : {}) };
}

/** `We believe Israel must`: the subject stands after the verb of saying that has no `that`. */
function skipSaying(words: Words, range: Range): void {
  if (!/^(?:i|we|my|our)$/.test(low(words, range.from))) return;
  for (let i = range.from + 1; i < Math.min(range.to - 1, range.from + 6); i++) {
    if (SAY_VERBS.has(low(words, i))) range.from = i + 1;
  }
}

/** `It is Israel that must`: the subject stands between `it is` and `that`. */
function uncleave(words: Words, range: Range): void {
  const from = range.from + (/^(?:and|but)$/.test(low(words, range.from)) ? 1 : 0);
  if (low(words, from) !== 'it' || low(words, from + 1) !== 'is' || range.to - from < 4) return;
  if (!/^(?:that|who|which)$/.test(low(words, range.to - 1))) return;
  if (!DETERMINERS.has(low(words, from + 2)) && !isCapital(words[from + 2])) return;
  range.from = from + 2;
  range.to--;
}

/** `The Council has condemned the attack and must now act`: the subject of the verb before `and`. */
function sharedSubject(words: Words, joint: number): Subject | undefined {
  const subject = leadingPhrase(words, clauseStart(words, joint), joint);
  return subject && { range: subject, clause: joint };
}

/** From where the clause runs, and the word that joins it to what goes before. */
function clauseBounds(words: Words, last: number, floor: number): { start: number; joint: number } {
  let depth = 0;
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const word = words[i]!.low;
    if (word === ')') depth++;
    else if (word === '(') depth--;
    if (depth > 0) continue;
    if (word === ';' || word === ':') return { start: i + 1, joint: i };
    if ((word === '—' || word === '–') && i < last && !hasDashBefore(words, i)) return { start: i + 1, joint: i };
    if (word === 'that' && isComplementizer(words, i)) return { start: i + 1, joint: i };
    if (word === 'why' && /^(?:is|was)$/.test(low(words, i - 1))) return { start: i + 1, joint: Math.max(0, i - 2) };
    if (isJoint(words, i, floor)) return { start: i + 1, joint: words[i - 1]?.low === ',' ? i - 1 : i };
  }
  return { start: Math.max(0, last - REACH), joint: Math.max(0, last - REACH) };
}

function hasDashBefore(words: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) if (/^[—–]$/.test(words[i]!.low)) return true;
  return false;
}

function isComplementizer(words: Words, at: number): boolean {
  if (viewOf(words, at) !== undefined) return true;
  const k = beforeAsides(words, at);
  const before = low(words, k);
  if (lastBefore(words, k, 25, TELLING_FORMS) !== undefined) return true;
  if (isCapital(words[k]) && k > 0) return false;
  if (DETERMINERS.has(low(words, k - 1))) return HELD.has(before) || CERTAINTIES.has(before) || AIMS.has(before);
  if (
    SAY_VERBS.has(before) ||
    PAST_REPORTING.has(before) ||
    isPastForm(before) ||
    HELD.has(before) ||
    CERTAINTIES.has(before) ||
    AIMS.has(before)
  )
    return true;
  return /ing$/.test(before) || /^(?:is|be|remains|message|feeling|truth|lesson|hope)$/.test(before);
}

/** A coordinator that opens a clause of its own. */
function isJoint(words: Words, i: number, floor: number): boolean {
  const word = words[i]!.low;
  if (!/^(?:and|but|yet|whereas|so|for|nor)$/.test(word)) return false;
  const comma = words[i - 1]?.low === ',';
  if (word === 'for') return comma && !/^(?:its|their|our|his|my|example|instance)$/.test(low(words, i + 1));
  if (word === 'so') return comma;
  if (comma) return !isEnumeration(words, i);
  return word === 'but' || (word === 'and' && i > floor && floor > 0) || (word === 'and' && hasFinite(words, i));
}

/** `Russia, Iran, and Turkey`: the comma and `and` join names. */
function isEnumeration(words: Words, and: number): boolean {
  let commas = 0;
  for (let i = and - 2; i >= Math.max(0, and - 14); i--) {
    const word = words[i]!.low;
    if (AUXILIARIES.has(word) || word === 'to') return false;
    if (word === ',') commas++;
    if (word === ';' || word === ':') break;
  }
  return commas > 0 && !FRONTERS.has(words[0]!.low);
}

function hasFinite(words: Words, before: number): boolean {
  for (let i = before - 1; i >= Math.max(0, before - 40); i--) {
    const word = words[i]!.low;
    if (word === ';' || word === ':' || word === ',') return false;
    if (/^(?:who|which|that|whose)$/.test(word)) return false;
    if (AUXILIARIES.has(word)) return !/^(?:who|which|that)$/.test(low(words, i - 1));
  }
  return false;
}

/** Of the stretches between commas, the one that is the subject. */
function chooseSubject(words: Words, start: number, end: number, verb: number): Range | undefined {
  const segments = segmentsOf(words, start, end);
  if (segments.length === 0) return undefined;
  const adjacent = low(words, end - 1) !== ',' && low(words, verb - 1) !== ',';
  let first = 0;
  while (first < segments.length - 1 && isFronted(words, segments[first]!)) first++;
  if (segments.length === 1) return isFronted(words, segments[0]!) ? lastPhrase(words, segments[0]!) : segments[0];
  if (adjacent) {
    const from = segments[first]!.from;
    const relative = segments.at(-1)!;
    if (/^(?:which|whom|whose|that)$/.test(low(words, relative.from))) return relative;
    if (first < segments.length - 1 && isList(words, from, end) && !isFronted(words, segments[first]!))
      return { from, to: end };
    const open = segments.findLastIndex((segment) =>
      /^(?:which|who|whom|whose|not|including|in|as|with)$/.test(low(words, segment.from)),
    );
    if (open === segments.length - 1 && open > first) return segments[first];
    const own = segments.at(-1)!;
    return isFronted(words, own) ? lastPhrase(words, own) : own;
  }
  return segments[first];
}

function segmentsOf(words: Words, start: number, end: number): Range[] {
  const segments: Range[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    const mark = i < end ? words[i]!.low : ',';
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    if (!((mark === ',' || mark === '—' || mark === '–') && depth <= 0)) continue;
    if (i > from) segments.push({ from, to: i });
    from = i + 1;
  }
  return segments;
}

function isFronted(words: Words, { from, to }: Range): boolean {
  let i = from;
  while (/^(?:and|but|yet|so)$/.test(low(words, i))) i++;
  const word = low(words, i);
  if (/^(?:everything|nothing|anything|something)$/.test(word)) return false;
  if (/^(?:more|most|further)$/.test(word) && i + 1 < to) return false;
  if (/^(?:first|second|third|rather|even|once)$/.test(word)) return i + 1 >= to || low(words, i) === 'once';
  if (FRONTERS.has(word) || PREPOSITIONS.has(word) || !isWord(words[i])) return true;
  if (/^[a-z]+ing$/.test(word)) return !ACTORS.has(low(words, i + 1)) && !isCapital(words[i + 1]);
  return isAdverb(words[i]) || (/ly$/.test(word) && i + 1 >= to);
}

/** `In these circumstances the Council must`: the phrase after an adverbial that no comma closes. */
function lastPhrase(words: Words, { from, to }: Range): Range | undefined {
  let start = to;
  while (start - 1 > from) {
    const word = words[start - 1]!;
    if (PREPOSITIONS.has(word.low) && word.low !== 'of' && word.low !== 'to') break;
    start--;
    if (DETERMINERS.has(word.low) && low(words, start - 1) !== 'of') break;
    if (
      isCapital(word) &&
      !isCapital(words[start - 1]) &&
      low(words, start - 1) !== 'of' &&
      !DETERMINERS.has(low(words, start - 1))
    )
      break;
  }
  return to - start >= 1 && start > from + 1 ? { from: start, to } : undefined;
}
