/** Code points, lines and columns of a text, from UTF-16 offsets. Built once a letter; each look-up is a binary search. */
export class Positions {
  /** Offsets at which a line begins. */
  private readonly lines: Int32Array;
  /** Offsets of low surrogates: each makes the code points one fewer than the code units. */
  private readonly surrogates: number[] = [];

  constructor(text: string) {
    // CR alone ends a line too, in files of old machines
    const end = text.includes('\r') && /\r(?!\n)/.test(text) ? /\r\n?|\n/g : undefined;
    const lines = [0];
    if (end) for (const match of text.matchAll(end)) lines.push(match.index + match[0].length);
    else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
    this.lines = Int32Array.from(lines);
    for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) this.surrogates.push(match.index + 1);
  }

  /** Code points before `offset`. */
  point(offset: number): number {
    return offset - below(this.surrogates, offset);
  }

  /** The offset before which `points` code points stand: the way back from `point`. */
  offset(points: number): number {
    let low = 0;
    let high = this.surrogates.length;
    // the n-th surrogate pair lies before the offset when its code point does
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.surrogates[middle]! - middle <= points) low = middle + 1;
      else high = middle;
    }
    return points + low;
  }

  /** `line:column`, both from 1, column in code points. */
  at(offset: number): string {
    const line = below(this.lines, offset + 1);
    return `${line}:${this.point(offset) - this.point(this.lines[line - 1]!) + 1}`;
  }
}

/** How many entries are smaller than `value`. */
function below(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
