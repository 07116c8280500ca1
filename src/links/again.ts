import type { Letter } from '../letter/types.ts';
import type { LinkedCasualty } from './index.ts';

/** `The 23 dead`, `the figure of 905 dead`, `Total: 137 bodies`: words before a count that was told already. */
const POINTS_BACK =
  /\b(?:the|these|those|the (?:figure|total|number|toll) of|(?:in all|all told|altogether),?|total(?: of)?:?|all)\s$/i;
/** A small number is said of many things. */
const SMALL = 11;
/** Two claims share an exact number as large as this, and not round, when they are one. */
const LARGE = 100;

/**
 * Joins the claims that repeat one: the second is a further mention of the first.
 * @param claims in text order
 */
export function joinRepeated(letter: Letter, claims: readonly LinkedCasualty[]): LinkedCasualty[] {
  const first = new Map<string, LinkedCasualty>();
  const found: LinkedCasualty[] = [];
  for (const claim of claims) {
    const { effect, min, max, approximate, start, end } = claim;
    const key = min === max && min !== undefined && !approximate ? `${effect} ${min}` : undefined;
    const known = key === undefined ? undefined : first.get(key);
    if (known && (isRepeated(letter, claim) || isSame(letter, known, claim))) {
      known.again = [...(known.again ?? []), { start, end }];
      if (!known.including && claim.including) known.including = claim.including;
      continue;
    }
    if (key !== undefined && !known) first.set(key, claim);
    found.push(claim);
  }
  return found;
}

/** `Thirteen elders … were burned` and, in the annex, `Foya, 5 May: 13 elders killed`: one day, one place, one noun, told in two blocks. */
function isSame(
  { text }: Letter,
  known: LinkedCasualty,
  { start, min = 0, when, where, victims }: LinkedCasualty,
): boolean {
  if (min < 2 || !when || known.when?.value !== when.value) return false;
  if (!where?.length || !known.where?.some(({ key }) => where.some((place) => place.key === key))) return false;
  const noun = (text: string | undefined) => text?.toLowerCase().split(' ').at(-1);
  // in a row of a table no noun stands beside the number
  if (victims ? noun(victims) !== noun(known.victims) : min < SMALL) return false;
  const feed = text.indexOf('\n', known.start);
  return feed >= 0 && feed < start;
}

/** How near its line's beginning a total stands, in characters. */
const TOTAL_WITHIN = 40;

function isRepeated({ text }: Letter, { start, min = 0 }: LinkedCasualty): boolean {
  if (min >= LARGE && min % 10 !== 0) return true;
  // `Total: 9 killed, 37 wounded`
  const line = text
    .slice(Math.max(0, start - TOTAL_WITHIN), start)
    .split('\n')
    .at(-1)!;
  if (min > 1 && line.length < TOTAL_WITHIN && /^(?:grand |over-?all )?totals?\b/i.test(line)) return true;
  return min >= SMALL && POINTS_BACK.test(text.slice(Math.max(0, start - 20), start));
}
