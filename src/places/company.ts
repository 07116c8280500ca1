import type { Letter } from '../letter/types.ts';
import { countryOf } from './countries.ts';
import { countryOfPeople } from './peoples.ts';

/** The countries that a letter speaks of, the most spoken of first, with their weights. */
export type Company = ReadonlyMap<string, number> & { sender?: string };

/** Cities where the Organization sits: that a letter is written there says nothing of what it is about. */
export const SEATS: ReadonlySet<string> = new Set([
  'new york',
  'geneva',
  'the hague',
  'vienna',
  'washington',
  'washington, d.c.',
]);

/** What was part of a State until a day, or is said by it to be so: its towns are spoken of under the name of the whole. */
const PARTED = [
  ['SD', 'SS', '2011-07-09'],
  ['ET', 'ER', '1993-05-24'],
  ['ID', 'TL', '2002-05-20'],
  ['MA', 'EH', '9999'],
] as const;

const WORD = /\p{Lu}[\p{Ll}']+/uy;

/** Where the next letter stands that may be a capital; the end of the text where none does. */
function capitalFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((code > 64 && code < 91) || code > 127) break;
    at++;
  }
  return at;
}

/** One past a capital and the small letters behind it; `at` where no such word stands there. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (let code = text.charCodeAt(end); (code > 96 && code < 123) || code === 39; code = text.charCodeAt(end)) end++;
  if (text.charCodeAt(at) < 128 && !(text.charCodeAt(end) > 127)) return end > at + 1 ? end : at;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** Weighs countries: the sender's, those named, those named inside the names of bodies, those of the peoples named. */
export function companyOf(letter: Letter, named: readonly string[], echoes: readonly string[] = []): Company {
  const weights = new Map<string, number>();
  const add = (country: string | undefined, weight: number) => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const country of named) add(country, 1);
  for (const country of echoes) add(country, 0.2);
  const sender = /^.{0,80}? of (?:the )?([^\n]{2,80}?)(?: to the United Nations[^\n]{0,40})?$/i.exec(
    letter.heading.from ?? '',
  )?.[1];
  if (sender) add(countryOf(sender)?.country, 3);
  const { text } = letter;
  for (let at = capitalFrom(text, 0); at < text.length; ) {
    const end = wordEnd(text, at);
    if (end - at > 2) add(countryOfPeople(text.slice(at, end)), 0.5);
    at = capitalFrom(text, Math.max(end, at + 1));
  }
  for (const [whole, part, day] of PARTED)
    if (weights.has(whole) && !weights.has(part) && (letter.heading.date ?? day) < day) weights.set(part, 0.2);
  const home = sender ? countryOf(sender)?.country : undefined;
  return Object.assign(new Map([...weights].sort((a, b) => b[1] - a[1])), home ? { sender: home } : {});
}
