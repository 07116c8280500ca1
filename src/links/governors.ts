import type { Block, Letter, Sentence } from '../letter/types.ts';
import { isRow } from './rows.ts';
import { LONG, sentenceAt } from './scope.ts';

const lastOf = (sentence: Sentence): Sentence => ({
  ...sentence,
  start: Math.max(sentence.start, sentence.end - LONG),
});

/** A sentence that may govern one behind it, and why. */
export interface Governor {
  sentence: Sentence;
  /** `before` in the same block; a `label` that opens the block; the `lead`-in of an item; a `heading` above. */
  as: 'before' | 'label' | 'lead' | 'heading';
}

/** How far back a day or a place is carried, in sentences and in blocks. */
const SENTENCES = 8;
const BLOCKS = 40;

/**
 * The sentences that may govern one, nearest first: those before it in its block, then its lead-in and that one's, then the heading
 * above.
 * @param index of the sentence in `letter.sentences`
 * @param headings how many of the headings above are wanted, nearest first
 */
export function governing(letter: Letter, index: number, headings = 1): Governor[] {
  const { sentences, blocks } = letter;
  const own = sentences[index]!;
  const found: Governor[] = [];
  for (let i = index - 1; i >= 0 && sentences[i]!.block === own.block && found.length < SENTENCES; i--)
    found.push({ sentence: sentences[i]!, as: isLabel(letter, sentences[i]!) ? 'label' : 'before' });
  let at = own.block;
  for (let depth = 0; depth < 3; depth++) {
    const lead = blocks[at]!.lead;
    if (lead === undefined) break;
    const led: Governor[] = [];
    for (
      let i = sentenceAt(sentences, blocks[lead]!.end - 1);
      sentences[i]?.block === lead && led.length < SENTENCES;
      i--
    )
      led.push({ sentence: sentences[i]!, as: 'lead' });
    found.push(...led);
    at = lead;
  }
  /** Numbered as one already met, a heading is that one's sister and not above it. */
  const sisters = new Set([numbering(blocks[own.block]!), numbering(blocks[at]!)]);
  for (let i = at - 1; i >= 0 && at - i < BLOCKS && blocks[i]!.part === own.part; i--) {
    const block = blocks[i]!;
    const sentence = sentences[sentenceAt(sentences, block.start)]!;
    if (!isHeading(letter, block)) continue;
    const number = numbering(block);
    if (number && sisters.has(number)) continue;
    sisters.add(number);
    found.push({ sentence, as: 'heading' });
    if (--headings === 0) break;
  }
  return found.map(({ sentence, as }) => ({ sentence: lastOf(sentence), as }));
}

/** `Tally for the period from …`: longer than a label, but without a verb and without a full stop. */
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|may|can|must|shall|should)\b/;
const TITLE = 200;

/** How a block is numbered: `1.`, `(a)`, `B.`; empty where it is not, or has a dash or a bullet. */
function numbering({ mark = '' }: Block): string {
  return mark
    .replace(/\d+/, '1')
    .replace(/[IVXL]+/, 'I')
    .replace(/[A-Z]/, (letter) => (letter === 'I' ? 'I' : 'A'))
    .replace(/[ivxl]+/, 'i')
    .replace(/[a-z]/, (letter) => (letter === 'i' ? 'i' : 'a'))
    .replace(/^[^\w(]+$/, '');
}

/** Of blocks that were asked for already: each is, for every claim below it. */
const KNOWN = new WeakMap<Block, boolean>();

/** A block that heads those below it: as the letter lays it out, or short and without a full stop. */
function isHeading(letter: Letter, block: Block): boolean {
  const known = KNOWN.get(block) ?? heads(letter, block);
  KNOWN.set(block, known);
  return known;
}

function heads({ text }: Letter, block: Block): boolean {
  const words = text.slice(block.body, block.end).trim();
  if (isRow(words) || WRITTEN_AT.test(words)) return false;
  if (block.kind === 'heading') return true;
  if (/[,;.:]$/.test(words)) return false;
  if (block.kind === 'paragraph') return words.length < 60 || (words.length < TITLE && !VERB.test(words));
  return block.kind === 'item' && numbering(block) !== '' && words.length < 60;
}

/** `Port-au-Prince, 11 September 2023`: where and when the letter was written. */
const WRITTEN_AT =
  /^\p{Lu}[\p{L}'-]*(?: (?:\p{Lu}[\p{L}'-]*|de|la|el|of)){0,4}(?<!day), (?:\d{1,2} )?\p{Lu}[a-z]+ (?:\d{1,2}, )?\d{4}$/u;

/** `Gorazde.`, `17 April 1997`, `Last Monday.`: a short first sentence that only names. */
function isLabel({ text, blocks, sentences }: Letter, sentence: Sentence): boolean {
  const block = blocks[sentence.block]!;
  const first = sentences[sentenceAt(sentences, block.body)];
  return (
    first === sentence &&
    sentence.end - block.body < 64 &&
    (/^\d/.test(text.slice(block.body, block.body + 1)) ||
      text.slice(block.body, sentence.end).split(' ').length <= 6) &&
    !/ (?:was|were|is|are|has|have|had) /.test(text.slice(block.body, sentence.end))
  );
}
