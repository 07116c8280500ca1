/** Lists under a lead-in: one demand for each item, none for the lead-in. */
import type { Letter } from '../letter/types.ts';
import { TELLING } from './lexicon.ts';
import { isBaseVerb } from './verbs.ts';
import { isCapital, isWord, low, type Words } from './words.ts';

/** A stretch of the letter, offsets into `Letter.text`. */
export interface Stretch {
  start: number;
  end: number;
}

/** The blocks that each block leads in, by the index of the leading block. */
export function ledBlocks(letter: Letter): ReadonlyMap<number, number[]> {
  const led = new Map<number, number[]>();
  letter.blocks.forEach(({ lead }, index) => {
    if (lead === undefined) return;
    const list = led.get(lead);
    if (list) list.push(index);
    else led.set(lead, [index]);
  });
  return led;
}

/** Whether the action that begins at `action` only leads a list in: nothing but `the following measures` before the colon. */
export function isLeadIn(words: Words, action: number): boolean {
  if (words.at(-1)?.low !== ':' && words.at(-1)?.low !== '—') return false;
  const rest = words.slice(action, -1).map((word) => word.low);
  if (rest.some((word) => TELLING.has(word)) && rest.includes('following')) return false;
  return (
    rest.length === 0 ||
    rest.includes('following') ||
    rest.length <= 2 ||
    /^(?:actions?|measures|steps)$/.test(rest.at(-1)!) ||
    rest.includes('namely')
  );
}

/** The blocks that stand under the lead-in of block `index`: those it leads, or unmarked paragraphs that begin with `To`. */
export function itemsUnder(letter: Letter, index: number, led: ReadonlyMap<number, number[]>): number[] {
  const items = led.get(index);
  if (items) return items;
  const found: number[] = [];
  for (let i = index + 1; i < letter.blocks.length && found.length < 60; i++) {
    const block = letter.blocks[i]!;
    const text = letter.text.slice(block.body, Math.min(block.end, block.body + 60));
    const order = /^(?:To )?([A-Za-z]+)/.exec(text);
    if (block.part !== letter.blocks[index]!.part || !order) break;
    const before = letter.text.slice(Math.max(0, letter.blocks[i - 1]!.end - 6), letter.blocks[i - 1]!.end);
    if (!/(?:[:;,]|; and|, and|; or)$/.test(before)) break;
    if (!text.startsWith('To ') && !isBaseVerb(order[1]!.toLowerCase())) break;
    found.push(i);
  }
  return found;
}

const CLOSERS = [' and', ' or', '/...', ' ', ';', ',', '.', ':', '–', '—'];

/** The words of an item without what closes it: `;`, `.`, `; and`. */
export function itemText(letter: Letter, start: number, end: number): Stretch {
  for (;;) {
    const closer = CLOSERS.find((one) => end - one.length > start && letter.text.startsWith(one, end - one.length));
    if (!closer) return { start, end };
    end -= closer.length;
  }
}

interface ItemStart {
  /** Where the item before ends. */
  mark: number;
  body: number;
}

/** `: to withdraw …; to release …; and to pay …`; nothing where the words at `from` begin no such list. */
function infinitives(words: Words, from: number): ItemStart[] | undefined {
  if (low(words, from - 1) !== ':' || low(words, from) !== 'to') return undefined;
  const starts: ItemStart[] = [{ mark: from, body: from }];
  for (let i = from; i < words.length; i++) {
    if (low(words, i) !== ';') continue;
    const body = /^(?:and|or)$/.test(low(words, i + 1)) ? i + 2 : i + 1;
    if (low(words, body) === 'to') starts.push({ mark: i, body });
  }
  return starts.length > 1 ? starts : undefined;
}

function enumerated(words: Words, from: number): ItemStart[] {
  const starts: ItemStart[] = [];
  for (let i = from; i < words.length; i++) {
    const body = enumerator(words, i, from);
    if (body) starts.push({ mark: i, body });
    // the first item begins here or nowhere
    else if (i > from + 8 && starts.length === 0) return [];
  }
  return starts;
}

/** Items run on in one paragraph, `(a) …; (b) …; and (c) …`, from the word at `from`; none where there are fewer than two. */
export function runInItems(words: Words, from: number): { from: number; to: number }[] {
  const starts = infinitives(words, from) ?? enumerated(words, from);
  if (starts.length < 2 || starts[0]!.mark > from + 8) return [];
  return starts.map(({ body }, i) => {
    let to = i + 1 < starts.length ? starts[i + 1]!.mark : words.length;
    while (
      to > body &&
      (!isWord(words[to - 1]) ? /^[,;.:–—]$/.test(words[to - 1]!.low) : /^(?:and|or)$/.test(words[to - 1]!.low))
    )
      to--;
    return { from: body, to };
  });
}

const ORDINALS = /^(?:first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|fifthly|lastly|finally)$/;

/** `(a)`, `a)`, `(iii)`, `1)`, `secondly,` at the head of an item: the index after it. */
function enumerator(words: Words, i: number, from: number): number | undefined {
  const open = low(words, i) === '(';
  if (ORDINALS.test(low(words, i)) && low(words, i + 1) === ',')
    return /^(?:[;:]|and)$/.test(low(words, i - 1)) ? i + 2 : undefined;
  const label = open ? i + 1 : i;
  const close = low(words, label + 1);
  if (close !== ')' && close !== '.') return undefined;
  if (!/^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(low(words, label))) return undefined;
  const numbered = !open && /^\d/.test(low(words, label)) && close === '.' && isWord(words[label + 2]);
  if (close !== ')' && !numbered) return undefined;
  if (!open && low(words, i - 1) === '(') return undefined;
  const before = low(words, i - 1);
  if (i > from && !/^(?:[;,:]|and|or|to|that)$/.test(before)) return undefined;
  if (isCapital(words[label]) && !open) return undefined;
  return label + 2;
}
