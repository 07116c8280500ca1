/** Counts told by a number: `at least twelve civilians`, `15 to 20 men`. */
import { readNumeral } from '../language/numerals.ts';
import { ageEnd } from './ages.ts';
import { fitsHere, isUnit } from './fits.ts';
import { isPerson } from './heads.ts';
import { BOUNDS } from './lexicon.ts';
import { nounPhrase } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { byFirstWord, follows, low, type Token } from './tokens.ts';

const BOUNDS_BY_WORD = byFirstWord(BOUNDS, ([phrase]) => phrase);

const RISES = /^(?:risen|rose|rising|increased|increasing|climbed|grown|grew|jumped|gone|went|up|revised|raised)$/;

/** How many, as far as the number says it. */
type Count = Pick<Quantity, 'min' | 'max' | 'approximate'>;

/** The count that begins at `start`: its bound, its numeral or range, and its noun phrase. */
export function counted(tokens: readonly Token[], start: number): Quantity | undefined {
  let at = start;
  // `its eleven crewmen`, `her two sons`
  if (/^(?:his|her|their|our|its|my)$/.test(low(tokens, at)) && readNumeral((i) => low(tokens, at + 1 + i))) at++;
  const more = low(tokens, at) === 'another' || low(tokens, at) === 'further' || low(tokens, at) === 'additional';
  if (more) at++;
  else if (/^an?$/.test(low(tokens, at)) && /^(?:further|additional|reported|confirmed)$/.test(low(tokens, at + 1)))
    at += 2;
  const bound = BOUNDS_BY_WORD.get(low(tokens, at))?.find(([phrase]) => follows(tokens, at, phrase));
  const pastBound = at + (bound ? bound[0].split(' ').length : 0);
  // `left, at the very least, 124 dead`
  const numeral =
    bound && pastBound > at + 1 && low(tokens, pastBound) === ',' && low(tokens, at - 1) === ','
      ? pastBound + 1
      : pastBound;
  // `the more than 200 dead`; not `the above 40`
  if (bound && low(tokens, at - 1) === 'the' && !/^(?:more|at|some|nearly|almost|about|over|up)$/.test(low(tokens, at)))
    return undefined;
  // `out of a population of half a million`
  const of = low(tokens, start - 1) === 'half' ? start - 2 : start - 1;
  if (low(tokens, of) === 'of' && /^(?:population|strength|membership)$/.test(low(tokens, of - 1))) return undefined;
  // `has risen from 14 to 18`: two counts, no range
  const rises = RISES.test(low(tokens, start - (low(tokens, start - 1) === 'from' ? 2 : 1)));
  const from = low(tokens, at) === 'from' && !rises;
  const between = !bound && (low(tokens, at) === 'between' || from) ? 1 : 0;
  const read = readNumeral((i) => low(tokens, numeral + between + i));
  if (!read) return undefined;
  const first = tokens[numeral + between]!;
  if (!fitsHere(tokens, numeral + between, read.length, bound !== undefined)) return undefined;
  let to = numeral + between + read.length;
  let count: Count;
  const second = low(tokens, at - 1) === 'from' && rises ? undefined : range(tokens, to, between === 1, from);
  if (between && !second) return undefined;
  if (second && second.value > read.value) {
    // `two to three hundred`, `1.5 to 2 million`
    const times = read.value < 100 && second.power > 1 && read.value * second.power < second.value ? second.power : 1;
    count = { min: read.value * times, max: second.value };
    to = second.to;
  } else count = boundedCount(read.value, bound?.[1], read.rough, read.odd);
  const capped = count.max === undefined ? cap(tokens, to, read.value) : undefined;
  if (capped) {
    count = { min: count.min, max: capped.max };
    to = capped.to;
  }
  // `two hundred thousand (200,000) refugees`, `12 (twelve) men`
  if (low(tokens, to) === '(') {
    const again = readNumeral((i) => low(tokens, to + 1 + i));
    const past = again?.value === read.value ? to + again.length + 2 : to;
    if (
      low(tokens, past - 1) === ')' &&
      ((nounPhrase(tokens, past, { plural: true })?.head ?? -1) >= 0 ||
        /^of (?:whom|them)$/.test(`${low(tokens, past)} ${low(tokens, past + 1)}`))
    )
      to = past;
  }
  if (follows(tokens, to, 'or so')) {
    to += 2;
    count = { min: read.value, max: read.value, approximate: true };
  } else if (follows(tokens, to, 'or more')) {
    to += 2;
    count = { min: read.value };
  } else if (follows(tokens, to, 'or fewer') || follows(tokens, to, 'or less')) {
    to += 2;
    count = { max: read.value };
  }
  if (isUnit(tokens, to, first)) return undefined;
  const spared = follows(tokens, start - 2, 'all but');
  if (spared) {
    const left = allBut(tokens, to, read.value);
    if (left === undefined) return undefined;
    count = { min: left, max: left };
  }
  // `two more children`, `six further deaths`
  if (/^(?:more|further|additional)$/.test(low(tokens, to)) && isPerson(low(tokens, to + 1))) to++;
  const phrase = nounPhrase(tokens, to, { plural: read.value !== 1 || bound !== undefined });
  if (phrase === undefined) return undefined;
  const one = read.value === 1 && !bound && first.low === 'one';
  return {
    from: spared ? start - 2 : start,
    to: phrase.to,
    end: ageEnd(tokens, phrase.to),
    min: count.min,
    max: count.max,
    approximate: count.approximate,
    noun: phrase.noun,
    head: phrase.head,
    people: phrase.people,
    singular: one ? 'indefinite' : undefined,
  };
}

function boundedCount(n: number, bound: (typeof BOUNDS)[number][1] | undefined, rough?: true, odd?: true): Count {
  if (rough)
    return bound === 'most' || bound === 'nearly' ? { max: n, approximate: true } : { min: n, approximate: true };
  if (odd) return { min: n, max: n, approximate: true };
  switch (bound) {
    case 'least':
      return { min: n };
    case 'more':
      return { min: n + 1 };
    case 'most':
      return { max: n };
    case 'fewer':
      return { max: n - 1 };
    case 'nearly':
      return { max: n, approximate: true };
    case 'about':
      return { min: n, max: n, approximate: true };
    default:
      return { min: n, max: n };
  }
}

/** `30 and 35` after `between`, `15 to 20`, `40-50`, `two or three`. */
function range(
  tokens: readonly Token[],
  at: number,
  opened: boolean,
  from: boolean,
): { value: number; to: number; power: number } | undefined {
  const link = low(tokens, at);
  const joins = opened
    ? link === (from ? 'to' : 'and') || link === 'to'
    : link === 'to' || link === '-' || link === '–' || link === 'or';
  if (!joins) return undefined;
  const read = readNumeral((i) => low(tokens, at + 1 + i));
  if (!read) return undefined;
  const power = { hundred: 100, thousand: 1000, million: 1e6 }[low(tokens, at + read.length)] ?? 1;
  return { value: read.value, to: at + 1 + read.length, power };
}

/** `(all but 6) of the 50 miners`: how many are left; undefined where it is not said of how many. */
function allBut(tokens: readonly Token[], at: number, spared: number): number | undefined {
  if (!follows(tokens, at, 'of the')) return undefined;
  const all = readNumeral((i) => low(tokens, at + 2 + i));
  return all && all.value > spared ? all.value - spared : undefined;
}

/** `(no fewer than 40) but no more than 60`: the other end of what began with a least. */
function cap(tokens: readonly Token[], at: number, least: number): { max: number; to: number } | undefined {
  const link = low(tokens, at) === ',' ? at + 1 : at;
  if (!/^(?:and|but)$/.test(low(tokens, link))) return undefined;
  const bound = BOUNDS_BY_WORD.get(low(tokens, link + 1))?.find(([phrase]) => follows(tokens, link + 1, phrase));
  if (!bound || !/^(?:most|fewer)$/.test(bound[1])) return undefined;
  const numeral = link + 1 + bound[0].split(' ').length;
  const read = readNumeral((i) => low(tokens, numeral + i));
  if (!read || read.value <= least) return undefined;
  return { max: boundedCount(read.value, bound[1]).max!, to: numeral + read.length };
}

/** From a number to more than it. */
export function exceed(quantity: Quantity): void {
  if (quantity.min === undefined || quantity.approximate) return;
  quantity.min += 1;
  quantity.max = undefined;
}
