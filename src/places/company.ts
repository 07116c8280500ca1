import type { Letter } from '../letter/types.ts';
import { countryOf } from './countries.ts';
import { countryOfPeople } from './peoples.ts';

/** The countries that a letter speaks of, the most spoken of first, with their weights. */
export type Company = ReadonlyMap<string, number>;

/** Cities where the Organization sits: that a letter is written there says nothing of what it is about. */
export const SEATS: ReadonlySet<string> = new Set([
  'new york',
  'geneva',
  'the hague',
  'vienna',
  'washington',
  'washington, d.c.',
]);

const WORD = /\p{Lu}[\p{Ll}']+/gu;

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
  for (const [word] of letter.text.matchAll(WORD)) add(countryOfPeople(word), 0.5);
  return new Map([...weights].sort((a, b) => b[1] - a[1]));
}
