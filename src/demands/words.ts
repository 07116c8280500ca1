import type { Letter, Sentence } from '../letter/types.ts';

/** A word or a mark of a sentence; offsets are into `Letter.text`. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** The same in lower case. */
  low: string;
}

/** A sentence taken apart, with what is needed to know where in the letter it stands. */
export interface Words extends Array<Word> {
  sentence: Sentence;
}

const APOSTROPHE = 39;
const HYPHEN = 45;

/** Letters and digits of any script; marks, dashes and blanks are none. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7;
}

const isSmall = (code: number) => (code > 96 && code < 123) || code === HYPHEN || code === APOSTROPHE;

/** Takes a sentence apart into words and marks. `Israel's`, `cease-fire` and `Ra'id` are one word each. */
export function wordsOf(letter: Letter, sentence: Sentence): Words {
  const { text } = letter;
  const words = Object.assign([] as Word[], { sentence });
  let at = sentence.start;
  while (at < sentence.end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 0xa0) {
      at++;
      continue;
    }
    const start = at++;
    // most words are in small letters as they stand
    let small = isSmall(code);
    if (isLetter(code)) {
      while (at < sentence.end) {
        const next = text.charCodeAt(at);
        const joins =
          (next === APOSTROPHE || next === HYPHEN) && at + 1 < sentence.end && isLetter(text.charCodeAt(at + 1));
        if (!isLetter(next) && !joins) break;
        small &&= isSmall(next);
        at++;
      }
    }
    const word = text.slice(start, at);
    words.push({ start, end: at, text: word, low: small ? word : word.toLowerCase() });
  }
  return words;
}

/** Whether the word begins with a capital. */
export function isCapital(word: Word | undefined): boolean {
  if (!word) return false;
  const first = word.text[0]!;
  return first !== first.toLowerCase();
}

/** Whether it is a word and no mark. */
export function isWord(word: Word | undefined): boolean {
  return word !== undefined && isLetter(word.text.charCodeAt(0));
}

/** The lower-case word at `index`, the empty string beyond the ends. */
export function low(words: Words, index: number): string {
  return words[index]?.low ?? '';
}

/** Whether the words at `index` are these, a blank between. */
export function follows(words: Words, index: number, phrase: string): boolean {
  const parts = phrase.split(' ');
  return parts.every((part, i) => low(words, index + i) === part);
}
