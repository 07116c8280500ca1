/** `three and eight respectively killed and wounded`, `Tatta Pani, 1 and 4 respectively`: two counts and two harms in one order. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { STATED } from './lexicon.ts';
import { low } from './tokens.ts';

export function respective(board: Board): void {
  const { tokens } = board;
  for (let at = 0; at < tokens.length; at++) {
    if (low(tokens, at) !== 'respectively') continue;
    const second = board.ending(at);
    const first = second && low(tokens, second.from - 1) === 'and' ? board.ending(second.from - 1) : undefined;
    if (!first || first.people === 'maybe' || second?.people === 'maybe') continue;
    const effects = named(board, at + 1) ?? before(board, first.from);
    if (!effects) continue;
    board.take(first, effects[0], 'casualties/respectively');
    board.take(second!, effects[1], 'casualties/respectively');
  }
}

/** `killed and wounded` behind. */
function named({ tokens }: Board, at: number): [Effect, Effect] | undefined {
  const one = STATED.get(low(tokens, at));
  const other = low(tokens, at + 1) === 'and' ? STATED.get(low(tokens, at + 2)) : undefined;
  return one && other ? [one, other] : undefined;
}

/** The harms of the last two counts before, in the sentence or the one before it. */
function before({ taken, clause }: Board, from: number): [Effect, Effect] | undefined {
  const here = [...taken.values()]
    .filter(({ quantity }) => quantity.to <= from)
    .sort((a, b) => a.quantity.from - b.quantity.from);
  const [one, other] = [...clause.earlier, ...here].slice(-2);
  return one && other && one.effect !== other.effect ? [one.effect, other.effect] : undefined;
}

/** `Two and seven civilians were killed at A and B respectively`, `16 killed and 52 injured, as against 9 and 31`. */
export function besides(board: Board): void {
  const { tokens, main, taken } = board;
  for (const [i, quantity] of main.entries()) {
    const next = main[i + 1];
    if (quantity.people !== 'bare' || !next || low(tokens, quantity.to) !== 'and' || next.from !== quantity.to + 1)
      continue;
    const claim = taken.get(next);
    if (claim && !taken.has(quantity) && tokens.some(({ low: word }, at) => word === 'respectively' && at > next.to))
      board.take(quantity, claim.effect, 'casualties/respectively');
    const against = `${low(tokens, quantity.from - 2)} ${low(tokens, quantity.from - 1)}`;
    if (!/^(?:as against|compared (?:with|to)|up from|down from)$/.test(against)) continue;
    const effects = before(board, quantity.from);
    if (!effects) continue;
    for (const [k, one] of [quantity, next].entries()) {
      taken.delete(one);
      board.take(one, effects[k]!, 'casualties/respectively');
    }
  }
}
