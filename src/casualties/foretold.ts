/** Counts before the one that is told in full: `on 9 April, four; on 10 April, six; and on 11 April, nine persons were killed`. */
import type { Board } from './board.ts';
import { VERBS } from './lexicon.ts';
import { isMonth } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { isCapital, low, type Token } from './tokens.ts';

/** Gives a row of bare numbers, each behind its day or place, the harm of the claim that ends the row. */
export function foretold(board: Board): void {
  const { main, tokens, taken } = board;
  for (let i = main.length - 2; i >= 0; i--) {
    const quantity = main[i]!;
    const next = main[i + 1]!;
    const told = taken.get(next);
    if (!told || quantity.people !== 'bare' || taken.has(quantity)) continue;
    if (headed(tokens, quantity) && headed(tokens, next) && between(tokens, quantity.to, next.from - 1))
      board.take(quantity, told.effect, 'casualties/foretold');
  }
}

/** `on 9 April, four`, `Khan Yunis, 31`: a comma, a day or a name before it. */
function headed(tokens: readonly Token[], { from }: Quantity): boolean {
  if (!/^[,–—]$/.test(low(tokens, from - 1))) return false;
  const head = tokens[from - 2];
  return isCapital(head) || (head?.kind === 'figure' && isMonth(low(tokens, from - 3)));
}

/** A mark, and the next day or place, in no clause of its own. */
function between(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^[,;]$/.test(low(tokens, from)) || to - from > 9) return false;
  for (let i = from + 1; i < to; i++)
    if (!isCapital(tokens[i]) && (VERBS.has(low(tokens, i)) || !LINK.test(low(tokens, i)))) return false;
  return true;
}

const LINK = /^(?:and|on|in|at|near|the|of|al|el|-|\d{1,4}|city|town|village|district|camp|province)$/;
