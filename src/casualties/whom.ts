/** Counts that a relative clause makes the object of a harm: `Saharans, whom the same bands drove from their homes`. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { framedBy } from './frames.ts';
import { VERBS } from './lexicon.ts';
import { low } from './tokens.ts';

export function whom(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    const comma = low(tokens, quantity.end) === ',' ? quantity.end + 1 : quantity.end;
    if (low(tokens, comma) !== 'whom' || quantity.people === 'maybe' || board.taken.has(quantity)) continue;
    const effect = done(board, comma + 1);
    if (effect) board.take(quantity, effect, 'casualties/whom');
  }
}

/** What the first verb of harm behind `whom` does. */
function done({ tokens }: Board, from: number): Effect | undefined {
  for (let i = from + 1; i < from + 10 && !/^[,;:.]$/.test(low(tokens, i)); i++) {
    if (/^(?:would|could|might|may|will|can|should|must|not|never|to)$/.test(low(tokens, i))) return undefined;
    const verb = VERBS.get(low(tokens, i));
    if (verb?.transitive && verb.form !== 'base' && verb.form !== 'gerund') return verb.effect;
    const effect = framedBy(tokens, i, i + 1);
    if (effect) return effect;
  }
  return undefined;
}
