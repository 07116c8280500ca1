import type { Letter } from '../letter/types.ts';

/** A word, a figure or a mark; offsets are into `Letter.text`. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** The same in lower case. */
  low: string;
  kind: 'word' | 'figure' | 'mark';
}

// a figure keeps its separators (`12,300`, `12 300`, `1.2`); a word its inner apostrophes and hyphens (`nine-year-old`)
const TOKEN =
  /(\d{1,3}(?:[,. ]\d{3})+(?![\d\p{L}])|\d+(?:\.\d+)?(?![\d\p{L}-]))|([\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*)|\S/gu;

/** Takes a stretch of the letter apart. */
export function tokensOf(letter: Letter, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  // no token reaches out of the stretch, however long a word goes on
  for (const match of letter.text.slice(start, end).matchAll(TOKEN)) {
    const text = match[0];
    const at = start + match.index;
    tokens.push({
      start: at,
      end: at + text.length,
      text,
      low: text.toLowerCase(),
      kind: match[1] ? 'figure' : match[2] ? 'word' : 'mark',
    });
  }
  return tokens;
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
