/** Adverbs and asides: what stands between a subject, its verb and what the verb governs, and belongs to none of them. */
import { ADVERBS, ASIDES, NOT_ADVERBS } from './lexicon.ts';
import { isCapital, isWord, low, type Word, type Words } from './words.ts';

const BY_FIRST = new Map<string, string[][]>();
const BY_LAST = new Map<string, string[][]>();
for (const phrase of ASIDES) {
  const parts = phrase.split(' ');
  for (const [index, word] of [
    [BY_FIRST, parts[0]!],
    [BY_LAST, parts.at(-1)!],
  ] as const) {
    const list = index.get(word);
    if (list) list.push(parts);
    else index.set(word, [parts]);
  }
}

/** `also`, `urgently`; not `friendly`, not `Italy`. */
export function isAdverb(word: Word | undefined): boolean {
  if (!isWord(word)) return false;
  if (ADVERBS.has(word!.low)) return true;
  return word!.low.length > 4 && word!.low.endsWith('ly') && !isCapital(word) && !NOT_ADVERBS.has(word!.low);
}

const reads = (words: Words, at: number, parts: readonly string[]) =>
  parts.every((part, i) => low(words, at + i) === part);

/** How many words of a set aside, `for its part`, begin at `at`. */
function asideAt(words: Words, at: number): number {
  return BY_FIRST.get(low(words, at))?.find((parts) => reads(words, at, parts))?.length ?? 0;
}

/** How many words of a set aside end with the word at `at`. */
function asideUpTo(words: Words, at: number): number {
  return (
    BY_LAST.get(low(words, at))?.find((parts) => at + 1 >= parts.length && reads(words, at + 1 - parts.length, parts))
      ?.length ?? 0
  );
}

/** Index after adverbs, asides and what stands between a pair of commas, from `at` on. */
export function skipAsides(words: Words, at: number): number {
  for (;;) {
    const aside = asideAt(words, at);
    if (aside) at += aside;
    else if (isAdverb(words[at])) at++;
    else if (low(words, at) === ',') {
      const closing = nextComma(words, at + 1, 20);
      if (closing < 0) return at + 1;
      at = closing + 1;
    } else return at;
  }
}

/** The same backwards: the index of the last word before the asides that end just before `at`. */
export function beforeAsides(words: Words, at: number): number {
  let k = at - 1;
  for (;;) {
    const aside = asideUpTo(words, k);
    if (aside) k -= aside;
    else if (isAdverb(words[k])) k--;
    else {
      const open = low(words, k) === ',' ? opensAside(words, k) : undefined;
      if (open === undefined) return k;
      k = open;
    }
  }
}

/** Where a comma closes a short aside (`, therefore,`, `, once again,`), the index before the comma that opens it. */
function opensAside(words: Words, closing: number): number | undefined {
  for (let open = closing - 1; open >= Math.max(0, closing - 8); open--) {
    if (words[open]!.low !== ',') continue;
    let inside = open + 1;
    for (let length = 1; length; inside += length) length = asideAt(words, inside) || (isAdverb(words[inside]) ? 1 : 0);
    return inside >= closing ? open - 1 : undefined;
  }
  return undefined;
}

/** The next comma within `reach` words, before any stronger mark; -1 where there is none. */
function nextComma(words: Words, at: number, reach: number): number {
  const end = Math.min(words.length, at + reach);
  for (let i = at; i < end; i++) {
    const mark = words[i]!.low;
    if (mark === ',') return i;
    if (mark === ';' || mark === ':') return -1;
  }
  return -1;
}
