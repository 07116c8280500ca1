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
    /** Which line of the file each is; they are the same but where columns were unfolded. */
    readonly numbers?: Int32Array,
    /** The width that each is wrapped to where it stands in a column; 0 elsewhere. */
    readonly wraps?: Int32Array,
  ) {}

  /** The lines of a text as they stand in it. */
  static read(text: string): Lines {
    let size = 256;
    let table = new Int32Array(size * 4);
    let count = 0;
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
      if (count === size) {
        const bigger = new Int32Array(size * 8);
        bigger.set(table);
        table = bigger;
        size *= 2;
      }
      table.set([start, end, first < 0 ? end : first, first < 0 ? end : last], count * 4);
      count++;
      if (end >= text.length) break;
      start = end + (code === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
    }
    const column = (k: number) => Int32Array.from({ length: count }, (_, i) => table[i * 4 + k]!);
    return new Lines(text, count, column(0), column(1), column(2), column(3));
  }

  /** Lines in another order, six numbers each: start, end, first and last that is not blank, line of the file, width. */
  static of(text: string, rows: readonly number[]): Lines {
    const count = rows.length / 6;
    const column = (k: number) => Int32Array.from({ length: count }, (_, i) => rows[i * 6 + k]!);
    return new Lines(text, count, column(0), column(1), column(2), column(3), column(4), column(5));
  }

  /** The line of the file that line `i` is, or is a part of. */
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
