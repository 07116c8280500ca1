/** Tables: a row of column heads that are words of harm, and rows of figures beneath it. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { COUNTED, STATED } from './lexicon.ts';
import { low, type Token } from './tokens.ts';

/** The harms of the last columns, in their order, where a line is the head of a table: `Date Place Killed Wounded`. */
export function columnsOf(text: string, tokens: readonly Token[]): Effect[] | undefined {
  if (text.length > 120 || /\d|[.;:]$/.test(text)) return undefined;
  const cells = tokens.filter(({ low: word }) => !/^[|—(),/]$/.test(word));
  const columns: Effect[] = [];
  for (let i = cells.length - 1; i >= 0; i--) {
    const effect = STATED.get(cells[i]!.low) ?? COUNTED.get(cells[i]!.low);
    if (!effect) break;
    columns.unshift(effect);
  }
  return columns.length > 1 && cells.length < 10 ? columns : undefined;
}

/** `3 May Pell – 11` under `Killed Wounded`: one figure or dash for each column at the end of the row, none before them. */
export function tabled(board: Board): void {
  const { columns } = board.clause;
  const { tokens } = board;
  if (!columns || board.taken.size > 0 || board.clause.cues.length > 0 || tokens.length > 24) return;
  const cells: number[] = [];
  let i = tokens.length - 1;
  for (; i >= 0; i--) {
    if (low(tokens, i) === '|') continue;
    if (tokens[i]!.kind !== 'figure' && !/^(?:[–—-]|nil|none)$/.test(low(tokens, i))) break;
    cells.unshift(i);
  }
  // further columns of figures before these
  if (cells.length < columns.length) return;
  for (const [column, at] of cells.slice(-columns.length).entries()) {
    const quantity = board.at(at);
    if (quantity?.people === 'bare') board.take(quantity, columns[column]!, 'casualties/table');
  }
}
