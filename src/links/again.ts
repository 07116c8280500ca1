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
    if (known && isRepeated(letter, claim)) {
      known.again = [...(known.again ?? []), { start, end }];
      if (!known.including && claim.including) known.including = claim.including;
      continue;
    }
    if (key !== undefined && !known) first.set(key, claim);
    found.push(claim);
  }
  return found;
}

function isRepeated({ text }: Letter, { start, min = 0 }: LinkedCasualty): boolean {
  if (min >= LARGE && min % 10 !== 0) return true;
  return min >= SMALL && POINTS_BACK.test(text.slice(Math.max(0, start - 20), start));
}
