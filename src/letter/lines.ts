import { columnOf, Rows } from './rows.ts';

/** The lines of a text by their offsets: LF, CR, CRLF, form feeds and the Unicode separators all end one. */
export class Lines {
  /** Numbers a line: start, end without the line break, first character that is not blank, one past the last; both are the end on a blank line. */
  private constructor(
    readonly text: string,
    readonly count: number,
    readonly starts: Int32Array,
    readonly ends: Int32Array,
    readonly from: Int32Array,
    readonly to: Int32Array,
    /** Which line of the file each is, from 0, as LF, CRLF and CR divide it; absent where they are the same. */
    private readonly numbers?: Int32Array,
    /** Of lines that were put in another order: which of those in the order of the file each was a part of. */
    private readonly origins?: Int32Array,
    /** The width that each is wrapped to where it stands in a column; 0 elsewhere. */
    readonly wraps?: Int32Array,
  ) {}

  /** The lines of a text as they stand in it. */
  static read(text: string): Lines {
    // form feeds and separators end a line of the layout, but none of those that an editor counts
    const uncounted: number[] = [];
    const rows = new Rows(4);
    for (let start = 0; start <= text.length; ) {
      let end = start;
      let first = -1;
      let last = start;
      let code = -1;
      for (; end < text.length; end++) {
        code = text.charCodeAt(end);
        if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029 || code === 0x85) break;
        if (!isBlank(code)) {
          if (first < 0) first = end;
          last = end + 1;
        }
      }
      rows.push(start, end, first < 0 ? end : first, first < 0 ? end : last);
      if (end >= text.length) break;
      if (code !== 10 && code !== 13) uncounted.push(rows.count);
      start = end + (code === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
    }
    const { count } = rows;
    const numbers = uncounted.length ? new Int32Array(count) : undefined;
    if (numbers)
      for (let i = 0, k = 0; i < count; i++) {
        if (uncounted[k] === i) k++;
        numbers[i] = i - k;
      }
    return new Lines(text, count, rows.column(0), rows.column(1), rows.column(2), rows.column(3), numbers);
  }

  /** Lines in another order, six numbers each: start, end, first and last that is not blank, origin, width. */
  static of(text: string, rows: readonly number[]): Lines {
    const count = rows.length / 6;
    const column = (k: number) => columnOf(rows, 6, count, k);
    return new Lines(text, count, column(0), column(1), column(2), column(3), undefined, column(4), column(5));
  }

  /** The index, in the order of the file, of the line that line `i` is a part of. */
  origin(i: number): number {
    return this.origins ? this.origins[i]! : i;
  }

  /** The line of the file, from 0, that line `i` is a part of; of lines in the order of the file. */
  number(i: number): number {
    return this.numbers ? this.numbers[i]! : i;
  }

  blank(i: number): boolean {
    return this.from[i] === this.to[i];
  }

  /** The line without blanks at its ends. */
  trimmed(i: number): string {
    return this.text.slice(this.from[i], this.to[i]);
  }

  /** Columns before the first character; a tab counts as eight. */
  indent(i: number): number {
    let columns = 0;
    for (let at = this.starts[i]!; at < this.from[i]!; at++) columns += this.text.charCodeAt(at) === 9 ? 8 : 1;
    return columns;
  }

  /** Length of the line without its break and trailing blanks. */
  width(i: number): number {
    return this.to[i]! - this.starts[i]!;
  }
}

/** Blanks of every kind that may stand inside a line, zero-width ones and marks of direction included. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 11 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
