/**
 * What a word can begin or mean, worked out once for each spelling: most words of a sentence are nothing to the readers of
 * counts, cues, breakdowns and credits, who ask this first.
 */
import { readNumeral } from '../language/numerals.ts';
import { ATTACKS } from './agent-phrases.ts';
import { beginsIdiom } from './idioms.ts';
import { AS_SAID, BOUNDS, COUNTED, ESTIMATES, NOMINALS, SAYS, STATED, STATES, VERBS } from './lexicon.ts';
import { beginsBreakdown } from './parts.ts';
import { DETERMINERS } from './singles.ts';
import type { Spelling, Token } from './tokens.ts';
import { TRIGGERS } from './triggers.ts';

/** A count may begin with it. */
export const COUNT = 1;
/** A claim can rest on it without a cue. */
export const TRIGGER = 2;
/** A cue may begin with it. */
export const CUE = 4;
/** A label may be made of it: a word of harm, a toll. */
export const LABEL = 8;
/** Someone may be credited by it. */
export const SOURCE = 16;
/** A breakdown may begin with it. */
export const BREAKDOWN = 32;
/** It tells of an attack. */
export const ATTACK = 64;
/** A sentence that holds it may deny what it counts. */
export const DENIAL = 128;

const BOUND_WORDS: ReadonlySet<string> = new Set(BOUNDS.map(([phrase]) => phrase.split(' ', 1)[0]!));
const FALL = /^(?:fell|fallen|falls?)$/;
const TOLL = /^(?:tolls?|figures?|tally)$/;
const DENIES =
  /\b(?:den(?:y|ies|ied)\b|allegations?$|nothing$|refute|dispute|fiction$|fantasy$|accusations?$|devoid$|dispel$|believe$|challenge$|neither$|strike$|attack$|raid$|rejects?$|share$|bandied$|repeat(?:ed)?$|bears?$|evidence$|baseless|groundless|unfounded|fabricat|foundation|basis|invention|lie\b|falsehood|untruth\b|tru(?:th|e)\b|untrue)|^(?:if|though|false|shred|such|claims?|fiction|correspond)$/;

/** The classes of a token, as bits. */
export function classesOf({ spelling }: Token): number {
  if (spelling.classes < 0) spelling.classes = classify(spelling);
  return spelling.classes;
}

/** The classes of all tokens together. */
export function classesIn(tokens: readonly Token[]): number {
  let all = 0;
  for (let i = 0; i < tokens.length; i++) all |= classesOf(tokens[i]!);
  return all;
}

function classify({ low: word, kind }: Spelling): number {
  const counts =
    kind === 'figure' ||
    DETERMINERS.test(word) ||
    /^(?:further|additional|between|from|several|half|both|this|that)$/.test(word) ||
    BOUND_WORDS.has(word) ||
    readNumeral((i) => (i === 0 ? word : '')) !== undefined;
  const label =
    word === 'lives' ||
    word === 'loss' ||
    beginsIdiom(word) ||
    STATED.has(word) ||
    COUNTED.has(word) ||
    STATES.has(word) ||
    VERBS.has(word) ||
    TOLL.test(word);
  return (
    (counts ? COUNT : 0) |
    (TRIGGERS.has(word) ? TRIGGER : 0) |
    (NOMINALS.has(word) || VERBS.has(word) || FALL.test(word) || beginsIdiom(word) ? CUE : 0) |
    (label ? LABEL : 0) |
    (word === 'according' || AS_SAID.test(word) || ESTIMATES.test(word) || SAYS.test(word) ? SOURCE : 0) |
    (beginsBreakdown(word) ? BREAKDOWN : 0) |
    (ATTACKS.test(word) ? ATTACK : 0) |
    (DENIES.test(word) ? DENIAL : 0)
  );
}
