/** Which parts are told of a count: every reading of a breakdown is tried at every place where one may begin. */
import { BREAKDOWN, classesOf } from './classes.ts';
import { amongWere, beingThem, includesThem } from './includes.ts';
import { type Breakdown, bracketed, distributed, opened } from './parts.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';
import { amongThem, amongTotal, byPlaces, ofTotal, predicated, summed } from './totals.ts';

const TELLS = /^(?:includes?|included|were|was|are|is)$/;

/** Every breakdown of a sentence, in text order. */
export function breakdownsOf(tokens: readonly Token[], quantities: readonly Quantity[]): Breakdown[] {
  if (quantities.length === 0) return [];
  const found: Breakdown[] = [];
  const starts = new Map(quantities.map((quantity) => [quantity.from, quantity]));
  // the last count before the token that is no part itself
  let last: Quantity | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && !(classesOf(tokens[at]!) & BREAKDOWN) && !starts.has(at) && !TELLS.test(tokens[at]!.low)) continue;
    const one =
      opened(tokens, at, starts) ??
      distributed(tokens, at, starts) ??
      bracketed(tokens, at, starts) ??
      amongThem(tokens, at, starts, last) ??
      predicated(tokens, at, starts) ??
      ofTotal(tokens, at, starts, last) ??
      summed(tokens, at, starts, last) ??
      byPlaces(tokens, at, starts, quantities) ??
      amongTotal(tokens, at, starts) ??
      includesThem(tokens, at, starts, last) ??
      amongWere(tokens, at, starts) ??
      beingThem(tokens, at, starts);
    if (one) {
      found.push(one);
      at = Math.max(at, one.to - 1);
      continue;
    }
    const quantity = starts.get(at);
    if (quantity) last = quantity;
  }
  return found;
}
