/** Noun phrases behind a number or an article: where they end, what their head is, and whether people are named. */
import { MONTHS } from '../language/calendar.ts';
import { readNumeral } from '../language/numerals.ts';
import { complementEnd, coordinated } from './complements.ts';
import { headOf, isPerson, peopleAt } from './heads.ts';
import { STATED } from './lexicon.ts';
import type { People, Quantity } from './quantities.ts';
import { low, type Token } from './tokens.ts';

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS);
export const isMonth = (word: string) => MONTH_NAMES.has(word.replace(/^mid-/, ''));

/** A noun phrase behind a number or an article; indices are into the tokens of the sentence. */
export interface Phrase {
  /** First token of the noun phrase without its number; `to` where there is none. */
  noun: number;
  /** One past the last token. */
  to: number;
  /** The head noun; -1 where the number stands alone. */
  head: number;
  people: People;
}

/** A count of `n` in the tokens from `at` to `to` that no noun follows. */
export const alone = (at: number, to: number, n: number): Quantity => ({
  from: at,
  to,
  end: to,
  min: n,
  max: n,
  approximate: undefined,
  noun: to,
  head: -1,
  people: 'bare',
  singular: undefined,
});

/** Reads the noun phrase at `at`; undefined where it names something that is no person. */
export function nounPhrase(tokens: readonly Token[], at: number, { plural }: { plural: boolean }): Phrase | undefined {
  const bare: Phrase = { noun: at, to: at, head: -1, people: 'bare' };
  if (low(tokens, at) === 'of') return partitive(tokens, at) ?? (ofThings(tokens, at) ? undefined : bare);
  const head = headOf(tokens, at, plural);
  if (head === undefined) return undefined;
  if (head === -1) return bare;
  const people = peopleAt(tokens, head, plural);
  if (people === undefined) return undefined;
  const to = complementEnd(tokens, coordinated(tokens, head, plural));
  // `three khassadars who stood guard`: whoever is a `who` is a person
  const who = people === 'maybe' && /^whom?$/.test(low(tokens, low(tokens, to) === ',' ? to + 1 : to));
  return { noun: at, to, head, people: who ? 'yes' : people };
}

/** What stands behind `of` where those counted are some of more. */
const WHOSE = /^(?:the|our|their|his|her|its|these|those|my)$/;

/** `two of their armoured cars`: no people are counted. */
function ofThings(tokens: readonly Token[], of: number): boolean {
  const first = WHOSE.test(low(tokens, of + 1)) ? of + 2 : of + 1;
  if (first === of + 1 || /^(?:latter|former)$/.test(low(tokens, first))) return false;
  // `three of the 19 aircraft`
  const count = readNumeral((i) => low(tokens, first + i))?.length ?? 0;
  return headOf(tokens, first + count, true) === undefined;
}

/** `of our soldiers`, `of the twelve`, `of prisoners`; not `of them`, `of whom`, which belong to another count. */
function partitive(tokens: readonly Token[], of: number): Phrase | undefined {
  const next = low(tokens, of + 1);
  if (next === 'the' && /^(?:latter|former)$/.test(low(tokens, of + 2))) return undefined;
  if (/^(?:them|whom|which|these|those|us|you)$/.test(next) && !isPerson(low(tokens, of + 2))) return undefined;
  const noun = of + 1;
  const first = WHOSE.test(next) ? of + 2 : of + 1;
  // `two of the wounded`, `four of the missing`, `62 of the enemy`
  if (
    first > of + 1 &&
    (STATED.has(low(tokens, first)) || low(tokens, first) === 'enemy') &&
    !isPerson(low(tokens, first + 1))
  )
    return { noun, to: first + 1, head: first, people: 'yes' };
  // `arrested three of their number`
  if (first > of + 1 && /^(?:number|ranks|comrades|own)$/.test(low(tokens, first)) && !isPerson(low(tokens, first + 1)))
    return { noun, to: first + 1, head: first, people: 'yes' };
  // `300,000 of the Georgian population`
  for (let i = first; i < first + 3 && first > of + 1; i++)
    if (low(tokens, i) === 'population') return { noun, to: i + 1, head: i, people: 'yes' };
  // `two of the four died`, `11 of its 30 passengers`
  const count =
    first > of + 1 && !tokens[first]?.text.includes('-') ? readNumeral((i) => low(tokens, first + i)) : undefined;
  if (count) {
    const past = first + count.length;
    const inner = nounPhrase(tokens, past, { plural: true });
    // `three of the 19 aircraft`
    if (inner === undefined) return undefined;
    return inner.people === 'yes' ? { ...inner, noun } : { noun, to: past, head: first, people: 'yes' };
  }
  const head = headOf(tokens, first, true);
  if (head === undefined || head === -1) return undefined;
  const people = peopleAt(tokens, head, true);
  return people && { noun, to: complementEnd(tokens, coordinated(tokens, head, true)), head, people };
}
