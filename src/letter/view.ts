/**
 * The view of a letter and the way back to its source. A view is built piece by piece from stretches of the source;
 * a table of breakpoints maps every offset back exactly.
 */
export class ViewBuilder {
  private readonly texts: string[] = [];
  private table = new Int32Array(512);
  private count = 0;
  private length = 0;

  /** Where the next piece will begin in the view. */
  get end(): number {
    return this.length;
  }

  /** Appends `source.slice(start, end)` as it stands. */
  copy(source: string, start: number, end: number): void {
    if (start === end) return;
    this.put(source.slice(start, end), start);
  }

  /** Appends `text` in place of what stands at `sourceStart`. */
  put(text: string, sourceStart: number): void {
    if (this.count * 2 === this.table.length) {
      const bigger = new Int32Array(this.table.length * 2);
      bigger.set(this.table);
      this.table = bigger;
    }
    this.table[this.count * 2] = this.length;
    this.table[this.count * 2 + 1] = sourceStart;
    this.count++;
    this.texts.push(text);
    this.length += text.length;
  }

  /** Takes the last character back: the hyphen of a broken word. */
  dropLast(): void {
    const text = this.texts.pop();
    if (text === undefined) return;
    this.length--;
    this.texts.push(text.slice(0, -1));
  }

  build(sourceLength: number): View {
    const table = this.table;
    const column = (k: number) => Int32Array.from({ length: this.count }, (_, i) => table[i * 2 + k]!);
    return new View(this.texts.join(''), column(0), column(1), sourceLength);
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
    const from = this.source(start);
    if (end <= start) return [from, from];
    return [from, Math.min(this.sourceLength, Math.max(from, this.source(end - 1)) + 1)];
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
