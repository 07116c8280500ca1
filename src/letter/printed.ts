/** Marks as printed and marks as rules match them: one apostrophe, one double quotation mark, one hyphen, one of each dash. */

const MARKS = /[‘’‚‛ʻʼʾʿʽ′`´ʹꞌ＇“”„‟«»″＂‐‑−‒―]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ...spread('‘’‚‛ʻʼʾʿʽ′`´ʹꞌ＇', "'"),
  ...spread('“”„‟«»″＂', '"'),
  ...spread('‐‑', '-'),
  ...spread('−‒', '–'),
  ...spread('―', '—'),
};

function spread(marks: string, plain: string): Record<string, string> {
  return Object.fromEntries([...marks].map((mark) => [mark, plain]));
}

/** The text as the letter prints it: where it differs from the text of the rules, and by which mark; a second whole copy would double what a letter takes. */
export class Printed {
  private constructor(
    private readonly text: string,
    /** Offsets of the marks that differ, in order. */
    private readonly at: Int32Array,
    /** What stands there in print, a character each. */
    private readonly marks: string,
  ) {}

  /** @param printed the view with its marks as printed */
  static of(printed: string): { text: string; printed: Printed } {
    const at: number[] = [];
    const marks: string[] = [];
    const text = printed.replace(MARKS, (mark, offset: number) => {
      at.push(offset);
      marks.push(mark);
      return PLAIN[mark]!;
    });
    return { text, printed: new Printed(text, Int32Array.from(at), marks.join('')) };
  }

  /** In characters (UTF-16 code units), the same as the text of the rules. */
  get length(): number {
    return this.text.length;
  }

  /** The stretch as printed; offsets are those of the rules' text. */
  slice(start: number, end = this.text.length): string {
    const text = this.text.slice(start, end);
    let i = this.first(start);
    if (i >= this.at.length || this.at[i]! >= end) return text;
    let out = '';
    let from = start;
    for (; i < this.at.length && this.at[i]! < end; i++) {
      out += this.text.slice(from, this.at[i]!) + this.marks[i]!;
      from = this.at[i]! + 1;
    }
    return out + this.text.slice(from, end);
  }

  /** Index of the first mark that stands at `offset` or behind it. */
  private first(offset: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
