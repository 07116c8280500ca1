/** Numbers of hours, days, weeks … in figures and words. */
import { UNITS } from './lexicon.ts';

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ...UNITS,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  ...TENS,
};
const longest = (words: Readonly<Record<string, number>>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** A number, as a piece of a pattern. */
export const COUNT = `(?:\\d{1,3}|(?:${longest(TENS)})-(?:${longest(UNITS)})|${longest(WORDS)})`;

/** Reads what `COUNT` matches. */
export function numberOf(word: string): number {
  const [tens, units] = word.toLowerCase().split('-') as [string, string?];
  return (WORDS[tens] ?? Number(tens)) + (units ? UNITS[units]! : 0);
}
