/** Tables: a row of column heads that are words of harm, and rows of figures beneath it. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { COUNTED, STATED, STATES, THINGS } from './lexicon.ts';
import { alone } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { low, type Token } from './tokens.ts';

/** The columns of a table from the first one of harm on. */
export interface Columns {
  /** The harm of each, in their order; nothing for a column of something else. */
  harms: readonly (Effect | undefined)[];
  /** How many columns there are in all; 0 where the head does not set them apart. */
  total: number;
}

/** The cells of a line as the file has it: between bars, tabs or two blanks and more. */
const cellsApart = (printed: string): string[] =>
  printed
    .trim()
    .split(/[ \u00a0]*\|[ \u00a0]*|\t+|[ \u00a0]{2,}/)
    .filter((cell) => cell !== '');

/**
 * The columns from the first one of harm on, where a line is the head of a table: `Date Place Killed Wounded`.
 * @param printed the line as the file has it, where columns stand apart
 */
export function columnsOf(text: string, tokens: readonly Token[], printed: () => string): Columns | undefined {
  if (text.length > 120 || /\d|[.;:]$/.test(text)) return undefined;
  const apart = cellsApart(printed());
  if (apart.length > 2 && apart.length < 12) {
    const effects = apart.map(harmOf);
    const first = effects.findIndex(Boolean);
    return first > 0 ? { harms: effects.slice(first), total: apart.length } : undefined;
  }
  const cells = tokens.filter(({ low: word }) => !/^[|—(),/]$/.test(word));
  const columns: Effect[] = [];
  for (let i = cells.length - 1; i >= 0; i--) {
    const effect = STATED.get(cells[i]!.low) ?? COUNTED.get(cells[i]!.low);
    if (!effect) break;
    columns.unshift(effect);
  }
  return columns.length > 1 && cells.length < 10 ? { harms: columns, total: 0 } : undefined;
}

/** `Killed`, `Persons injured`, `Dead`; not `Houses destroyed`. */
function harmOf(cell: string): Effect | undefined {
  const words = cell
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (words.length > 3 || words.some((word) => THINGS.has(word))) return undefined;
  for (const word of words) {
    const effect = STATED.get(word) ?? COUNTED.get(word) ?? STATES.get(word);
    if (effect) return effect;
  }
  return undefined;
}

/** Whether a table may go on behind a line: rows, and short heads between them, but no prose. */
export const goesOn = (text: string): boolean => text.length <= 120 && (/\d/.test(text) || !/[.;:!?]$/.test(text));

/** `3 May Pell – 11`, `Mandali 27 January 6 19 (including 5 children)`: one cell for each column at the end of the row, none before them. */
export function tabled(board: Board): void {
  const { columns, cues, printed } = board.clause;
  const { tokens } = board;
  if (!columns || board.taken.size > 0 || tokens.length > 24) return;
  const { end, trailing } = withoutRemarks(tokens, columns, printed);
  if (cues.some(({ at }) => at < end)) return;
  const harms = columns.harms.slice(0, columns.harms.length - trailing);
  const cells = cellsOf(board, end);
  // further columns of figures before these
  if (cells.length < harms.length) return;
  for (const [column, quantity] of cells.slice(-harms.length).entries())
    if (quantity && harms[column]) board.take(quantity, harms[column], 'casualties/table');
}

/**
 * Where a row's counts end before the columns of words behind them, `… 9   31   Covered market` under `Killed Wounded Remarks`,
 * and how many such columns the table has.
 */
function withoutRemarks(
  tokens: readonly Token[],
  { harms, total }: Columns,
  printed: () => string,
): { end: number; trailing: number } {
  const after = harms.length - 1 - harms.findLastIndex(Boolean);
  if (after === 0 || total === 0) return { end: tokens.length, trailing: 0 };
  const cells = cellsApart(printed());
  // `24 January   Marivan   3   18`: nothing is remarked
  if (cells.length === total - after) return { end: tokens.length, trailing: after };
  if (cells.length !== total) return { end: tokens.length, trailing: 0 };
  const remarks = cells
    .slice(cells.length - after)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  if (!remarks || /^[\d–—-]/.test(remarks)) return { end: tokens.length, trailing: 0 };
  const to = tokens.at(-1)!.end - remarks.length;
  const end = tokens.findIndex(({ start }) => start >= to);
  return tokens[end]?.start === to ? { end, trailing: after } : { end: tokens.length, trailing: 0 };
}

/** The cells at the end of a row, nothing where a cell is a dash. */
function cellsOf(board: Board, end: number): (Quantity | undefined)[] {
  const { tokens } = board;
  const cells: (Quantity | undefined)[] = [];
  let i = end - 1;
  // an aside on the last cell
  if (low(tokens, i) === ')') {
    while (i >= 0 && low(tokens, i) !== '(') i--;
    i--;
  }
  while (i >= 0) {
    const quantity = board.ending(i + 1);
    if (low(tokens, i) === '|') i--;
    else if (/^(?:[–—-]|nil|none)$/.test(low(tokens, i))) {
      cells.unshift(undefined);
      i--;
    } else if (quantity && isTwoCells(tokens, quantity)) {
      // `Tesanj  5  -  19`, read as a range
      cells.unshift(bare(tokens, quantity.from), undefined, bare(tokens, i));
      i = quantity.from - 1;
    } else if (quantity && (quantity.people === 'yes' ? tokens[quantity.from]!.kind === 'figure' : quantity.from < i)) {
      // `12 persons`, `over 40`
      cells.unshift(quantity);
      i = quantity.from - 1;
    } else if (tokens[i]!.kind === 'figure') {
      const counted = board.at(i);
      cells.unshift(counted && counted.to <= end ? counted : bare(tokens, i));
      i--;
    } else break;
  }
  return cells;
}

/** Two figures and a dash between them, each with blanks around it. */
function isTwoCells(tokens: readonly Token[], { from, to }: Quantity): boolean {
  const [first, dash, last] = tokens.slice(from, to);
  return (
    to - from === 3 &&
    first!.kind === 'figure' &&
    last!.kind === 'figure' &&
    /^[–—-]$/.test(dash!.low) &&
    dash!.start > first!.end &&
    last!.start > dash!.end
  );
}

/** A figure that stands like a day or a year, as counts in a row do: `25 January 3 14`. */
function bare(tokens: readonly Token[], at: number): Quantity | undefined {
  const n = Number(tokens[at]!.text.replace(/,/g, ''));
  return Number.isInteger(n) ? alone(at, at + 1, n) : undefined;
}
