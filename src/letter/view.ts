import { Rows } from './rows.ts';

/**
 * The view of a letter and the way back to its source. A view is built piece by piece from stretches of the source;
 * a table of pieces maps every offset back exactly. Most often the pieces stand in the order of the source, but not
 * where a footnote interrupts a paragraph or a page is set in columns.
 */
export class ViewBuilder {
  private readonly texts: string[] = [];
  private readonly pieces = new Rows(3);
  private length = 0;

  /** Where the next piece will begin in the view. */
  get end(): number {
    return this.length;
  }

  /** Appends `source.slice(start, end)` as it stands. */
  copy(source: string, start: number, end: number): void {
    if (start < end) this.add(source.slice(start, end), start, end - start);
  }

  /** Appends `text` in place of the character that stands at `sourceStart`. */
  put(text: string, sourceStart: number): void {
    this.add(text, sourceStart, 1);
  }

  private add(text: string, sourceStart: number, size: number): void {
    this.pieces.push(this.length, sourceStart, size);
    this.texts.push(text);
    this.length += text.length;
  }

  /** Takes the last character back: the hyphen of a broken word. */
  dropLast(): void {
    const text = this.texts.pop();
    if (text === undefined) return;
    this.length--;
    this.pieces.addToLast(2, -1);
    this.texts.push(text.slice(0, -1));
  }

  /** The text and the way back from it. */
  build(sourceLength: number): { text: string; view: View } {
    const { pieces } = this;
    const view = new View(this.length, pieces.column(0), pieces.column(1), pieces.column(2), sourceLength);
    return { text: this.texts.join(''), view };
  }
}

/** The way from every offset of a text back to its source. */
export class View {
  /** The pieces in the order of the source, where that is another than the view's. */
  private readonly bySource: Int32Array | undefined;
  private readonly sortedFrom: Int32Array;

  constructor(
    /** Of the view's text. */
    private readonly length: number,
    /** Where each piece begins in the view. */
    private readonly at: Int32Array,
    /** Where it begins in the source. */
    private readonly from: Int32Array,
    /** How many characters of the source it stands for; a piece that was put in place of one has 1. */
    private readonly size: Int32Array,
    private readonly sourceLength: number,
  ) {
    let sorted = true;
    for (let i = 1; sorted && i < from.length; i++) sorted = from[i]! >= from[i - 1]!;
    if (!sorted) this.bySource = Int32Array.from(from.keys()).sort((a, b) => from[a]! - from[b]! || a - b);
    this.sortedFrom = this.bySource ? this.bySource.map((i) => from[i]!) : from;
  }

  /** The source offset of the character at `offset` of the view; at its end, the end of what the last piece stands for. */
  source(offset: number): number {
    const i = last(this.at, offset);
    if (i < 0) return 0;
    const inside = Math.min(offset - this.at[i]!, this.size[i]! - (offset < this.length ? 1 : 0));
    return Math.min(this.from[i]! + Math.max(0, inside), this.sourceLength);
  }

  /**
   * The source span that a span of the view stands for: from its first character to just after its last. Where the last
   * stands before the first in the source (the foot of one column and the head of the next), it ends with the first
   * piece.
   */
  span(start: number, end: number): [number, number] {
    const from = this.source(start);
    if (end <= start) return [from, from];
    const to = this.source(end - 1);
    if (to >= from) return [from, Math.min(this.sourceLength, to + 1)];
    const i = last(this.at, start);
    return [from, Math.min(this.sourceLength, this.from[i]! + this.size[i]!)];
  }

  /** The offset in the view of the character at `offset` of the source, or of the nearest before it that the view holds. */
  view(offset: number): number {
    const k = last(this.sortedFrom, offset);
    if (k < 0) return 0;
    const i = this.bySource ? this.bySource[k]! : k;
    const past = offset - this.from[i]!;
    // beyond the piece, where the source holds what the view does not
    if (past >= this.size[i]!) return i + 1 < this.at.length ? this.at[i + 1]! : this.length;
    return this.at[i]! + past;
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
