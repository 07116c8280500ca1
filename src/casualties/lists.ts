/** Lists: items whose harm the lead-in tells, and rows of figures that repeat the row above. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { cuesOf } from './cues.ts';
import { STATED } from './lexicon.ts';
import { low, type Token } from './tokens.ts';

/** The harm that a lead-in announces: `The troops massacred:`, `killed the following:`, `The wounded are:`, `Killed:`. */
export function leadOf(tokens: readonly Token[]): Effect | undefined {
  const end = tokens.length - 1;
  const last = cuesOf(tokens).at(-1);
  const following = tokens.some(({ low: word }) => word === 'following' || word === 'follows');
  if (last && (last.to === end || (following && end - last.to < 6))) return last.effect;
  for (let i = end - 1; i >= Math.max(0, end - 8); i--) {
    const effect = STATED.get(low(tokens, i));
    if (effect && /^(?:the|those|our|)$/.test(low(tokens, i - 1))) return effect;
    if (
      !/^(?:are|were|is|as|follows|in|action|persons?|people|civilians|include|included|the|following|among)$/.test(
        low(tokens, i),
      )
    )
      return undefined;
  }
  return undefined;
}

/** `– In Cao Bang, 43 villagers;` under a lead-in that holds the verb. */
export function underLead(board: Board): void {
  const { lead } = board.clause;
  if (!lead || board.taken.size > 0 || board.clause.cues.length > 0) return;
  let quantity = board.main.find(({ people, singular }) => people === 'yes' && singular !== 'definite');
  while (quantity) {
    if (!board.take(quantity, lead, 'casualties/lead-in')) return;
    quantity = board.at(board.afterInList(quantity));
  }
}

/** `Ha Tuyen: 7 and 12`: the harms of the row above, in their order. */
export function row(board: Board): void {
  const { clause, tokens, main, taken } = board;
  const above = clause.row.length ? clause.row : clause.earlier;
  if (taken.size > 0 || clause.cues.length > 0 || above.length < 2 || tokens.length > 16) return;
  if (main.length !== above.length || main.some(({ people }) => people !== 'bare')) return;
  const first = low(tokens, main[0]!.from - 1);
  if (!/^[:,–—-]$/.test(first)) return;
  for (const [i, quantity] of main.entries()) board.take(quantity, above[i]!.effect, 'casualties/row');
}
