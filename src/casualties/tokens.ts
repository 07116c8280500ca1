/** The words, figures and marks of a sentence, and how they are looked at. */
import type { Letter } from '../letter/types.ts';

/** A word, a figure or a mark; offsets are into `Letter.text`. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** The same in lower case. */
  low: string;
  kind: 'word' | 'figure' | 'mark';
  /** What all tokens written like this share. */
  spelling: Spelling;
}

// a figure keeps its separators (`12,300`, `12 300`, `1.2`); a word its inner apostrophes and hyphens (`nine-year-old`)
const FIGURE = /\d{1,3}(?:[,. ]\d{3})+(?![\d\p{L}])|\d+(?:\.\d+)?(?![\d\p{L}-])/uy;
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/uy;
const MARK = /\S/uy;

/** What a piece of text is as a token; most words of a letter come again and again, so this is kept from one to the next. */
export interface Spelling extends Pick<Token, 'text' | 'low' | 'kind'> {
  /** Its classes as bits, -1 before they are asked for; see `classes.ts`. */
  classes: number;
}
const SPELLINGS: (Spelling | undefined)[] = Array.from({ length: 16_384 });

/** In characters; a longer word will hardly come again. */
const LONGEST_KEPT = 40;

/** The spelling of a stretch; looked up in a table of fixed size, in which the last comer stays. */
function spelling(text: string, at: number, to: number, kind: Token['kind']): Spelling {
  let hash = to - at;
  for (let i = at; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const slot = (hash ^ (hash >>> 14)) & (SPELLINGS.length - 1);
  const known = SPELLINGS[slot];
  if (known?.kind === kind && known.text.length === to - at && text.startsWith(known.text, at)) return known;
  // a copy: what is cut out of a letter would keep the whole letter
  const spelt = ` ${text.slice(at, to)}`.slice(1);
  const made = { text: spelt, low: spelt.toLowerCase(), kind, classes: -1 };
  if (to - at <= LONGEST_KEPT) SPELLINGS[slot] = made;
  return made;
}

/** Takes a stretch of the letter apart. */
export function tokensOf(letter: Letter, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  // no token reaches out of the stretch, however long a word goes on
  const written = letter.text.slice(start, end);
  // in a telegram all in capitals they tell no name
  const text = isShouted(written) ? written.toLowerCase() : written;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      at++;
      continue;
    }
    let to = asciiWord(text, at);
    let kind: Token['kind'] = 'word';
    if (to === at) {
      const figure = code > 47 && code < 58 ? inOneCell(letter, start, at, matchEnd(FIGURE, text, at)) : at;
      to = figure > at ? figure : matchEnd(WORD, text, at);
      if (figure > at) kind = 'figure';
      else if (to === at) {
        kind = 'mark';
        to = matchEnd(MARK, text, at);
      }
      // a blank of another kind
      if (to === at) {
        at++;
        continue;
      }
    }
    const spelt = spelling(text, at, to, kind);
    tokens.push({ start: start + at, end: start + to, text: spelt.text, low: spelt.low, kind, spelling: spelt });
    at = to;
  }
  return tokens;
}

/** Where the figure at `at` ends: `31 109` is one number in a sentence, two in a table whose columns stand apart. */
function inOneCell(letter: Letter, start: number, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    if (letter.text.charCodeAt(start + i) !== 32) continue;
    const [before] = letter.toSource(start + i - 1, start + i);
    const [behind] = letter.toSource(start + i + 1, start + i + 2);
    if (behind - before > 2) return i;
  }
  return to;
}

/** A sentence without a small letter, and no mere label. */
const isShouted = (text: string): boolean =>
  !/[a-z]/.test(text) && /^(?:[^ \n]+[ \n]){6}/.test(text) && text.length === text.toLowerCase().length;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const isAsciiLetter = (code: number) => (code > 96 && code < 123) || (code > 64 && code < 91);
const isAsciiDigit = (code: number) => code > 47 && code < 58;

/** One past the word at `at`, if it begins with a plain letter and has no others; `at` where the pattern must look. */
function asciiWord(text: string, at: number): number {
  if (!isAsciiLetter(text.charCodeAt(at))) return at;
  let i = at + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    if (isAsciiLetter(code) || isAsciiDigit(code)) i++;
    else if (code > 127) return at;
    else if (code === 39 || code === 45) {
      const next = text.charCodeAt(i + 1);
      if (next > 127) return at;
      if (!isAsciiLetter(next) && !isAsciiDigit(next)) return i;
      i += 2;
    } else return i;
  }
}

/** The lower-case token at `index`, the empty string beyond the ends. */
export function low(tokens: readonly Token[], index: number): string {
  return tokens[index]?.low ?? '';
}

const PHRASES = new Map<string, readonly string[]>();

/** Whether the tokens at `index` are these words. */
export function follows(tokens: readonly Token[], index: number, phrase: string): boolean {
  let words = PHRASES.get(phrase);
  if (!words) {
    words = phrase.split(' ');
    PHRASES.set(phrase, words);
  }
  for (let i = 0; i < words.length; i++) if (tokens[index + i]?.low !== words[i]) return false;
  return true;
}

/** Phrases by their first word, so that few are tried at a token. */
export function byFirstWord<T>(list: readonly T[], phrase: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const one of list) {
    const first = phrase(one).split(' ', 1)[0]!;
    const known = map.get(first);
    if (known) known.push(one);
    else map.set(first, [one]);
  }
  return map;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text[0] !== token.text[0]!.toLowerCase();
}

/** The words of a stretch in lower case, a blank between. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ low: word }) => word)
    .join(' ');
