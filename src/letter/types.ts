import type { Printed } from './printed.ts';

/**
 * A letter as the rooms see it. Two strings hold the same letter: `source`, the decoded file to the last character, and
 * `text`, the view that rules match against. In the view every run of blanks within a block is one space, blocks are
 * divided by one line feed, page furniture and soft hyphens are gone, words that a line end broke are whole again,
 * ligatures are spelt out, apostrophes and ayns are `'`, double quotation marks are `"`, hyphens are `-`, en dashes and
 * minus signs `–`, em dashes and bars `—`. It stands in the order of the file, but that a footnote at the foot of a page
 * follows the paragraph that it interrupts, and columns are read one after the other. All offsets in all rooms are into `text`; only `record/` goes back to `source`.
 */
export interface Letter {
  /** The decoded file, without its byte-order mark. */
  source: string;
  /** The view that rules match against. */
  text: string;
  /** As long as `text` and the same but for its marks: quotation marks, apostrophes and dashes as printed. For names and quotes in the output. */
  printed: Printed;
  /** From a span of `text` to the span of `source` it stands for (UTF-16 code units, end exclusive). */
  toSource(start: number, end: number): [start: number, end: number];
  /** From an offset in `source` to the nearest offset in `text`. */
  fromSource(offset: number): number;
  heading: Heading;
  /** In text order; they cover the text. */
  parts: Part[];
  /** In text order; a block never crosses a part's bounds. */
  blocks: Block[];
  /** In text order; a sentence never crosses a block's bounds, and every block that is not blank has at least one. */
  sentences: Sentence[];
  /** Quoted passages in text order; read when they are first asked for. */
  quotes(): readonly Quote[];
  /** ISO 639-1. Rules are for `en`. */
  language: string;
}

/** What the letter says of itself (ANNOTATION.md, section 1); names and offices as printed. */
export interface Heading {
  symbol?: string;
  /** ISO date. */
  date?: string;
  from?: string;
  to?: string[];
  signed?: string;
}

export interface Part {
  kind: 'letter' | 'annex' | 'enclosure' | 'appendix' | 'attachment';
  start: number;
  end: number;
  /** First and last line of `source` that is not blank, from 1. */
  lines: [first: number, last: number];
  /** `I`, `II`, `A` … where the part is numbered. */
  label?: string;
  /** The part's own date, ISO; rules for relative dates fall back on `Heading.date`. */
  date?: string;
  from?: string;
  to?: string[];
  signed?: string;
}

export type BlockKind =
  | 'masthead'
  | 'title'
  | 'heading'
  | 'address'
  | 'salutation'
  | 'paragraph'
  | 'item'
  | 'closing'
  | 'signature'
  | 'footnote';

export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Index into `Letter.parts`. */
  part: number;
  /** Where the words begin after a number, letter, dash or bullet; `start` where there is no mark. */
  body: number;
  /** The mark as printed, `1.`, `(a)`, `–`, `•`; absent where there is none. */
  mark?: string;
  /** How deep an item is nested, from 1; 0 for what is no item. */
  level: number;
  /** Index into `Letter.blocks` of the block that leads this item in (`… the following actions:`), or of the parent item's lead-in. */
  lead?: number;
}

export interface Sentence {
  start: number;
  end: number;
  /** Index into `Letter.parts`. */
  part: number;
  /** Index into `Letter.blocks`. */
  block: number;
}

/** A quoted passage with its marks; it may go over several blocks, not over several parts. */
export interface Quote {
  start: number;
  end: number;
}
