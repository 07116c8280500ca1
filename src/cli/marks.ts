// A letter with its mentions marked: a list of stretches, each with the mentions that cover it.
import { type AnyRecord, valueLabel } from '../record/label.ts';
import { Positions } from '../record/positions.ts';
import type { Annotations } from '../record/types.ts';
import { RECORD_KINDS, type RecordKind } from '../record/validate.ts';

/** A mention as it is to be marked; offsets are into the letter's text (UTF-16). */
export interface Mark {
  kind: RecordKind;
  start: number;
  end: number;
  /** What its record says, in a few words. */
  value: string;
}

/** A stretch of text that the same marks cover, the innermost last. */
export interface Piece {
  text: string;
  /** Offset of its first character. */
  start: number;
  marks: readonly Mark[];
}

/** Every mention of the kinds wanted, in text order, the longer of two that begin together first. */
export function marksOf(text: string, annotations: Annotations, kinds: readonly RecordKind[] = RECORD_KINDS): Mark[] {
  const positions = new Positions(text);
  return kinds
    .flatMap((kind) =>
      ((annotations[kind] ?? []) as AnyRecord[]).flatMap((record) =>
        record.mentions.map(({ span }) => ({
          kind,
          start: positions.offset(span[0]),
          end: positions.offset(span[1]),
          value: valueLabel(kind, record),
        })),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts the stretch from `from` to `to` wherever a mark begins or ends. */
export function piecesOf(text: string, marks: readonly Mark[], from: number, to: number): Piece[] {
  const here = marks.filter(({ start, end }) => start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of here) for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!;
    return {
      text: text.slice(start, end),
      start,
      marks: here.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}

/** Cuts a line into rows of at most `width` characters, at blanks where there are any. */
export function rowsOf(text: string, from: number, to: number, width: number): [start: number, end: number][] {
  const rows: [number, number][] = [];
  let start = from;
  while (to - start > width) {
    const blank = text.lastIndexOf(' ', start + width);
    // both halves of a pair stay in one row
    const cut = start + width - (/[\ud800-\udbff]/.test(text.charAt(start + width - 1)) ? 1 : 0);
    const end = blank > start ? blank : cut;
    rows.push([start, end]);
    start = blank > start ? end + 1 : end;
  }
  rows.push([start, to]);
  return rows;
}
