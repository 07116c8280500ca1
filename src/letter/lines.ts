/** The lines of a text by their offsets: LF, CR, CRLF, form feeds and the Unicode separators all end one. */
export class Lines {
  readonly starts: Int32Array;
  /** Ends without the line break. */
  readonly ends: Int32Array;
  /** First character that is not blank; equal to the end on a blank line. */
  readonly from: Int32Array;
  /** One past the last character that is not blank. */
  readonly to: Int32Array;
  readonly count: number;

  constructor(readonly text: string) {
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
    this.count = count;
    const column = (k: number) => Int32Array.from({ length: count }, (_, i) => table[i * 4 + k]!);
    this.starts = column(0);
    this.ends = column(1);
    this.from = column(2);
    this.to = column(3);
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
