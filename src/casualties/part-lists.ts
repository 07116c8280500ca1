/** Parts in a row: `18 children, four women and a priest`, and how a part is written down. */
import type { Including } from '../record/types.ts';
import { AGE_BOUND, ageEnd } from './ages.ts';
import { AUXILIARY } from './auxiliaries.ts';
import { isPerson } from './heads.ts';
import { idiomAt } from './idioms.ts';
import { COUNTED, PLURALS, SINGULARS, STATED, STOPS, VERBS } from './lexicon.ts';
import type { Breakdown } from './parts.ts';
import type { Quantity } from './quantities.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** `nine of the fatalities`, `nine of those killed`: some of a number told before, by its harm. */
export function ofThose(tokens: readonly Token[], { head, noun, to }: Quantity): boolean {
  const harm = low(tokens, head);
  return (
    to === head + 1 &&
    low(tokens, noun - 1) === 'of' &&
    /^(?:the|those|these)$/.test(low(tokens, noun)) &&
    (STATED.has(harm) || COUNTED.has(harm) || /^(?:victims|casualties)$/.test(harm))
  );
}

/** A breakdown has no more parts than this; figures in a row without end are none. */
const MOST_PARTS = 24;

/** Quantities in a row, `,` and `and` between; `those of`, `were` and the like are passed over. */
export function listAt(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, Quantity>,
): Omit<Breakdown, 'from'> {
  const taken: Quantity[] = [];
  const parts: Including[] = [];
  let to = at;
  for (let i = at; i < tokens.length && taken.length < MOST_PARTS; ) {
    if (follows(tokens, i, 'those of') || follows(tokens, i, 'that of') || follows(tokens, i, 'the bodies of'))
      i += low(tokens, i) === 'the' ? 3 : 2;
    const quantity = starts.get(i);
    if (!quantity) break;
    // `of whom twenty have since succumbed`: a harm of its own
    if (
      /^(?:have|has|had|did|do|does)$/.test(low(tokens, quantity.to)) ||
      (quantity.head < 0 && VERBS.has(low(tokens, quantity.to))) ||
      (quantity.head < 0 && i > at && STATED.has(low(tokens, quantity.to))) ||
      (quantity.head < 0 && low(tokens, quantity.to) === ',' && dies(tokens, quantity.to))
    )
      break;
    let end = quantity.to;
    let victims = quantity.head >= 0 ? nounText(tokens, quantity) : '';
    // `of whom 1 a Red Cross volunteer`
    const named = quantity.head < 0 && quantity.max === 1 ? starts.get(quantity.to) : undefined;
    if (named?.singular === 'indefinite') {
      taken.push(named);
      victims = nounText(tokens, named);
      end = named.to;
    }
    if ((quantity.head < 0 || ofThose(tokens, quantity)) && /^(?:were|was|are|is)$/.test(low(tokens, end))) {
      const noun = /^(?:an?|the)$/.test(low(tokens, end + 1)) ? end + 2 : end + 1;
      const those = follows(tokens, noun, 'those of') ? noun + 2 : noun;
      if (/^(?:of|those)$/.test(low(tokens, those))) break;
      const nounEnd = phraseEnd(tokens, those);
      if (VERBS.has(low(tokens, those)) || nounEnd === those) break;
      const stop = pastAge(tokens, nounEnd);
      victims = words(tokens, those, stop);
      end = stop;
    } else if (quantity.head >= 0 && /^(?:were|was)$/.test(low(tokens, end)) && VERBS.has(low(tokens, end + 1))) break;
    // `children under the age of 10`, `people over the age of 75`
    if (quantity.head >= 0 && AGE_BOUND.test(low(tokens, end))) {
      const age = ageEnd(tokens, end);
      if (age > end && follows(tokens, end + 1, 'the age of')) {
        victims = words(tokens, quantity.noun, age);
        end = age;
      } else end = Math.max(end, age);
    }
    if (low(tokens, end) === 'aged') end = ageEnd(tokens, end);
    taken.push(quantity);
    if (victims) parts.push({ victims, ...bounds(quantity) });
    to = end;
    end = pastName(tokens, end);
    const next = nextInList(tokens, end);
    if (next === end || !(starts.has(next) || follows(tokens, next, 'those of'))) break;
    // a new clause of its own: `, and three were wounded`
    const other = starts.get(next);
    if (
      other &&
      (other.people === 'bare'
        ? AUXILIARY.test(low(tokens, other.to)) && quantity.head >= 0 && VERBS.has(low(tokens, other.to + 1))
        : opensClause(tokens, other.to) && !isTail(tokens, end, other.to))
    )
      break;
    i = next;
  }
  return { to, parts, taken };
}

/** `of whom one, an infant girl, passed away on Monday`: a harm of its own behind an aside. */
function dies(tokens: readonly Token[], comma: number): boolean {
  let close = comma + 1;
  while (close < comma + 8 && !/^[,;:.]$/.test(low(tokens, close))) close++;
  if (low(tokens, close) !== ',') return false;
  const idiom = idiomAt(tokens, close + 1);
  return (
    idiom?.effect === 'killed' ||
    (VERBS.get(low(tokens, close + 1))?.effect === 'killed' && !VERBS.get(low(tokens, close + 1))?.transitive)
  );
}

/** One past `under 12`, `under the age of 10` behind a noun. */
export function pastAge(tokens: readonly Token[], at: number): number {
  if (!/^(?:under|over|below|above)$/.test(low(tokens, at))) return at;
  const number = follows(tokens, at + 1, 'the age of') ? at + 4 : at + 1;
  return tokens[number]?.kind === 'figure' ? number + 1 : at;
}

/** One past a name told between commas: `a woman, Inas Khammash, and her daughter`. */
function pastName(tokens: readonly Token[], at: number): number {
  if (low(tokens, at) !== ',' || !isCapital(tokens[at + 1])) return at;
  let i = at + 1;
  while (isCapital(tokens[i]) || /^(?:[-'.]|al|el|bin|ibn|abu)$/.test(low(tokens, i))) i++;
  return low(tokens, i) === ',' && /^(?:and|an?|his|her|their|another|one)$/.test(low(tokens, i + 1)) ? i : at;
}

/** `6,150 children and 4,000 women killed.`: said of all, no clause of its own. */
const isTail = (tokens: readonly Token[], and: number, at: number) =>
  low(tokens, and) === 'and' &&
  /^(?:killed|wounded|injured|dead|murdered|missing)$/.test(low(tokens, at)) &&
  /^(?:[,.;)]|)$/.test(low(tokens, at + 1));

const opensClause = (tokens: readonly Token[], at: number) =>
  /^(?:were|was|have|has|had|are|is|died|perished|fled|went|lost|suffered|sustained|remain|remained)$/.test(
    low(tokens, at),
  ) || VERBS.has(low(tokens, at));

export function nextInList(tokens: readonly Token[], at: number): number {
  if (low(tokens, at) === ',') return /^(?:and|or)$/.test(low(tokens, at + 1)) ? at + 2 : at + 1;
  if (follows(tokens, at, 'as well as') || follows(tokens, at, 'together with'))
    return low(tokens, at) === 'as' ? at + 3 : at + 2;
  return /^(?:and|or)$/.test(low(tokens, at)) ? at + 1 : at;
}

export function phraseEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (
    i < tokens.length &&
    tokens[i]!.kind === 'word' &&
    (!STOPS.has(low(tokens, i)) || (i > at && low(tokens, i) === 'and' && PLURALS.has(low(tokens, i + 1))))
  ) {
    if (i > at && isHead(low(tokens, i - 1)) && !isPerson(low(tokens, i)) && low(tokens, i) !== 'and') break;
    i++;
  }
  if (low(tokens, i) === 'of' && i > at) {
    let j = i + 1;
    if (/^(?:the|a|an)$/.test(low(tokens, j))) j++;
    const start = j;
    while (
      j < tokens.length &&
      ((tokens[j]!.kind === 'word' && !STOPS.has(low(tokens, j))) ||
        // `of the Ferdowsi Girls' School`
        (tokens[j]!.text === "'" && isCapital(tokens[j + 1]) && tokens[j]!.start === tokens[j - 1]!.end))
    )
      j++;
    if (j > start && tokens[start]!.kind === 'word') return j;
  }
  return i;
}

const isHead = (word: string) => PLURALS.has(word) || SINGULARS.has(word);

export function bounds({ min, max, approximate }: Quantity): Omit<Including, 'victims'> {
  const found: Omit<Including, 'victims'> = {};
  if (min !== undefined) found.min = min;
  if (max !== undefined) found.max = max;
  if (approximate) found.approximate = approximate;
  return found;
}

/** The noun phrase as written, line ends as blanks. */
export function nounText(tokens: readonly Token[], quantity: Quantity): string {
  // `two of his brothers` are brothers
  const own = quantity.noun > quantity.from && /^(?:his|her|their|its|our)$/.test(low(tokens, quantity.noun)) ? 1 : 0;
  return words(tokens, quantity.noun + own, quantity.to);
}

export function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, start }, i) => (i > 0 && start > tokens[from + i - 1]!.end ? ` ${text}` : text))
    .join('');
}
