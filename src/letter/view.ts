/**
 * The view of a letter and the way back to its source. A view is built piece by piece from stretches of the source;
 * a table of breakpoints maps every offset back exactly.
 */
export class ViewBuilder {
  private readonly texts: string[] = [];
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private length = 0;

  /** Where the next piece will begin in the view. */
  get end(): number {
    return this.length;
  }

  /** Appends `source.slice(start, end)` as it stands. */
  copy(source: string, start: number, end: number): void {
    if (start === end) return;
    this.mark(start);
    this.texts.push(source.slice(start, end));
    this.length += end - start;
  }

  /** Appends `text` in place of what stands at `sourceStart`. */
  put(text: string, sourceStart: number): void {
    this.mark(sourceStart);
    this.texts.push(text);
    this.length += text.length;
  }

  private mark(sourceStart: number): void {
    this.at.push(this.length);
    this.from.push(sourceStart);
  }

  build(sourceLength: number): View {
    return new View(this.texts.join(''), Int32Array.from(this.at), Int32Array.from(this.from), sourceLength);
  }
}

/** A text whose every offset maps back to its source. */
export class View {
  constructor(
    readonly text: string,
    private readonly at: Int32Array,
    private readonly from: Int32Array,
    private readonly sourceLength: number,
  ) {}

  /** The source offset of the character at `offset` of the view. */
  source(offset: number): number {
    const i = last(this.at, offset);
    if (i < 0) return 0;
    const next = i + 1 < this.from.length ? this.from[i + 1]! : this.sourceLength;
    return Math.min(this.from[i]! + offset - this.at[i]!, next);
  }

  /** The source span that a span of the view stands for: from its first character to just after its last. */
  span(start: number, end: number): [number, number] {
    if (end <= start) return [this.source(start), this.source(start)];
    return [this.source(start), this.source(end - 1) + 1];
  }

  /** The offset in the view nearest to `offset` of the source. */
  view(offset: number): number {
    const i = last(this.from, offset);
    if (i < 0) return 0;
    const next = i + 1 < this.at.length ? this.at[i + 1]! : this.text.length;
    return Math.min(this.at[i]! + offset - this.from[i]!, next);
  }
}

/** Index of the last entry not greater than `value`, -1 where there is none. */
function last(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
