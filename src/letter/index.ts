import { divide } from './divide.ts';
import { lettersOf, type Pages, readHeading } from './heading.ts';
import { layOut, type RawBlock } from './layout.ts';
import { Lines } from './lines.ts';
import { dateParts } from './parts.ts';
import { Printed } from './printed.ts';
import { quotesOf } from './quotes.ts';
import { cutSentences } from './sentences.ts';
import { languageOf } from './tongue.ts';
import type { Block, BlockKind, Letter, Part, Quote } from './types.ts';

export type { Block, BlockKind, Heading, Letter, Part, Quote, Sentence } from './types.ts';

/** Reads a decoded letter: its view, parts, blocks, sentences and heading. Takes any string and never throws. */
export function readLetter(source: string): Letter {
  const lines = Lines.read(source);
  const { text: laidOut, view, blocks: raw } = layOut(lines);
  const { text, printed } = Printed.of(laidOut);
  const parts = divide(text, raw, lines);
  const blocks = buildBlocks(text, raw, parts);
  const pages: Pages = { text, printed, blocks, parts };
  const [heading] = lettersOf(pages).map((letter, k) => {
    const read = readHeading(letter);
    const { symbol: _, ...own } = read;
    dateParts(letter);
    if (k > 0) Object.assign(letter.parts[0]!, own);
    else if (read.signed) letter.parts[0]!.signed = read.signed;
    return read;
  });
  let quotes: Quote[] | undefined;
  return {
    source,
    text,
    printed,
    toSource: (start, end) => view.span(start, end),
    fromSource: (offset) => view.view(offset),
    heading: heading!,
    parts,
    blocks,
    sentences: cutSentences(text, blocks),
    quotes: () => (quotes ??= quotesOf(text, blocks)),
    language: languageOf(text),
  };
}

interface OpenList {
  style: string;
  lead?: number;
}

/** Kinds, marks and lead-ins of all blocks. */
function buildBlocks(text: string, raw: RawBlock[], parts: Part[]): Block[] {
  const blocks: Block[] = [];
  let open: OpenList[] = [];
  let part = 0;
  let begun = false;
  raw.forEach(({ start, end, mark, indent, footnote }, index) => {
    while (part + 1 < parts.length && parts[part + 1]!.start <= start) {
      part++;
      open = [];
      begun = false;
    }
    const block: Block = { kind: 'paragraph', start, end, part, body: start, level: 0 };
    if (mark?.style === 'star' && !isListed(text, raw, index, blocks.at(-1))) block.kind = 'footnote';
    else if (mark && start + mark.length < end) {
      block.mark = mark.text;
      block.body = start + mark.text.length; // the view holds one blank after the mark, however many are printed
      while (text[block.body] === ' ') block.body++;
      block.kind = 'item';
      const known = open.findIndex((list) => list.style === mark.style);
      if (known >= 0) open = open.slice(0, known + 1);
      else {
        const before = index - 1;
        const leads = before >= 0 && blocks[before]!.part === part && leadsIn(text, blocks[before]!);
        open.push({ style: mark.style, ...(leads ? { lead: before } : {}) });
      }
      block.level = open.length;
      const lead = open.at(-1)!.lead;
      if (lead !== undefined) block.lead = lead;
    } else if (footnote) block.kind = 'footnote';
    else {
      block.kind = plainKind(text, block, index, blocks[index - 1], begun, indent);
      if (block.kind !== 'footnote') open = [];
    }
    blocks.push(block);
    begun ||= block.kind === 'paragraph' || block.kind === 'title' || block.kind === 'item';
  });
  return blocks;
}

/** A star marks an item below a lead-in and beside another star; alone it marks a footnote. */
function isListed(text: string, raw: readonly RawBlock[], index: number, before: Block | undefined): boolean {
  return (
    before?.mark?.[0] === '*' ||
    (raw[index + 1]?.mark?.style === 'star' && raw[index + 1]!.mark!.text === raw[index]!.mark!.text) ||
    (before !== undefined && /^(?:paragraph|item|heading)$/.test(before.kind) && leadsIn(text, before))
  );
}

/** A block that items follow: it ends in a colon or a dash, or not at all. */
function leadsIn(text: string, block: Block): boolean {
  return (
    /[:—–]["']?$|[\p{L},]$/u.test(text.slice(Math.max(block.start, block.end - 2), block.end)) &&
    block.end - block.start > 3
  );
}

function plainKind(
  text: string,
  { start, end, part }: Block,
  index: number,
  previous: Block | undefined,
  /** Whether the part has had a paragraph, a title or an item. */
  begun: boolean,
  indent: number,
): BlockKind {
  const line = text.slice(start, Math.min(end, start + 200));
  const short = end - start < 120;
  if (/^[[(]signed[\])]/i.test(line)) return 'signature';
  if (short && previous?.kind === 'signature' && previous.part === part && !/[.:;]$/.test(line)) return 'signature';
  if (
    short &&
    /^(?:mr\.|madam|sir|excellency|dear|your excellency)[^.]{0,40},$|^(?:excellency|sir|mr\. president|madam president)$/i.test(
      line,
    )
  )
    return 'salutation';
  if (/^\*{1,3} |^\d \(?see |^[a-z] \/ |^(?:[¹²³⁴-⁹⁰]{1,3}|\d{1,2}\/(?!\d)|[a-z]\/) ?\S/.test(line)) return 'footnote';
  if (
    /^(?:identical )?(?:letters?|notes? verbales?|telegram|cablegram) dated/i.test(line) ||
    /^(?:annex|enclosure|appendix)/i.test(line)
  )
    return 'title';
  if (/^(?:please accept|accept, |i avail myself)/i.test(line)) return 'closing';
  if (part === 0 && !begun && index < 30 && short && (!/[.;:]["']?$/.test(line) || /^distr\.?:?/i.test(line)))
    return 'masthead';
  if (short && !/[.;:,]["']?$/.test(line) && (line === line.toUpperCase() || end - start < 80 || indent > 12))
    return 'heading';
  return 'paragraph';
}
