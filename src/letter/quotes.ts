import { lastBefore } from './blocks.ts';
import type { Block, Quote } from './types.ts';

/** A passage that no mark goes on with is not looked for beyond so many blocks. */
const LONGEST = 12;

/**
 * The quoted passages. One may go over several blocks: each further paragraph of it then begins with a mark of its own,
 * or none has one. A mark that nothing closes quotes up to the end of its block.
 */
export function quotesOf(text: string, blocks: readonly Block[]): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  /** Index of the block that the passage was last seen in. */
  let seen = -1;
  /** Of a passage without end the first block is quoted, up to the next mark that opens one. */
  const giveUp = (next: number) => {
    if (open >= 0) quotes.push({ start: open, end: Math.min(next, blocks[lastBefore(blocks, open)]!.end) });
    open = -1;
  };
  let mark = text.indexOf('"');
  for (let i = 0; i < blocks.length && mark >= 0; i++) {
    const { start, end, part, body } = blocks[i]!;
    if (open >= 0 && (blocks[seen]!.part !== part || i - seen > LONGEST)) giveUp(start);
    if (mark < start) mark = text.indexOf('"', start);
    for (; mark >= 0 && mark < end; mark = text.indexOf('"', mark + 1)) {
      const before = mark > start ? text[mark - 1]! : ' ';
      const after = mark + 1 < end ? text[mark + 1]! : ' ';
      const opens = /[\s([—–-]/.test(before) && !/\s/.test(after);
      const closes = !/\s/.test(before) && /[\s.,;:!?)\]—–*\d¹²³'-]/.test(after);
      if (open >= 0 && closes) {
        quotes.push({ start: open, end: mark + 1 });
        open = -1;
      } else if (opens) {
        // a further paragraph of the passage begins with a mark
        if (open >= 0 && (mark === start || mark === body) && seen < i) seen = i;
        else {
          giveUp(mark);
          open = mark;
          seen = i;
        }
      }
    }
  }
  giveUp(text.length);
  return quotes;
}

/** The passage that `offset` stands in, between its marks. */
export function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  const quote = quotes[lastBefore(quotes, offset)];
  return quote && quote.start < offset && offset < quote.end ? quote : undefined;
}
