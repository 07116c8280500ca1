/** A growing table of whole numbers, the same number of them in each row. */
export class Rows {
  private table: Int32Array;
  count = 0;

  /** @param width numbers a row */
  constructor(private readonly width: number) {
    this.table = new Int32Array(width * 256);
  }

  /** Adds a row; `d` only where a row has four. */
  push(a: number, b: number, c: number, d = 0): void {
    let at = this.count++ * this.width;
    if (at === this.table.length) {
      const bigger = new Int32Array(at * 2);
      bigger.set(this.table);
      this.table = bigger;
    }
    this.table[at++] = a;
    this.table[at++] = b;
    this.table[at++] = c;
    if (this.width > 3) this.table[at] = d;
  }

  /** Changes a number of the last row. */
  addToLast(k: number, by: number): void {
    this.table[(this.count - 1) * this.width + k]! += by;
  }

  /** The k-th number of every row. */
  column(k: number): Int32Array {
    return columnOf(this.table, this.width, this.count, k);
  }
}

/** The k-th of every `width` numbers. */
export function columnOf(table: ArrayLike<number>, width: number, count: number, k: number): Int32Array {
  const column = new Int32Array(count);
  for (let i = 0, at = k; i < count; i++, at += width) column[i] = table[at]!;
  return column;
}
