import type { Letter } from '../letter/types.ts';
import { countryOf, DEMONYMS } from './countries.ts';

/** The countries that a letter speaks of, the most spoken of first, with their weights. */
export type Company = ReadonlyMap<string, number>;

const DEMONYM = new RegExp(
  `(?<![\\p{L}])(?:${Object.keys(DEMONYMS)
    .map((stem) => stem[0]!.toUpperCase() + stem.slice(1))
    .join('|')})`,
  'gu',
);

/** Weighs countries: the sender's, those named, those of the peoples named. */
export function companyOf(letter: Letter, named: readonly string[]): Company {
  const weights = new Map<string, number>();
  const add = (country: string | undefined, weight: number) => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const country of named) add(country, 1);
  const sender = /^.{0,80}? of (?:the )?([^\n]{2,80}?)(?: to the United Nations[^\n]{0,40})?$/i.exec(
    letter.heading.from ?? '',
  )?.[1];
  if (sender) add(countryOf(sender)?.country, 3);
  DEMONYM.lastIndex = 0;
  let seen = 0;
  for (let match = DEMONYM.exec(letter.text); match && seen < 2000; match = DEMONYM.exec(letter.text)) {
    add(DEMONYMS[match[0].toLowerCase()], 0.5);
    seen++;
  }
  return new Map([...weights].sort((a, b) => b[1] - a[1]));
}
