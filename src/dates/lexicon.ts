/** The words of dates, as pieces of regular expressions. Months and weekdays count only with a capital, or all in capitals. */
import { dictionary } from '../language/dictionary.ts';

const both = (words: string) =>
  words
    .split('|')
    .flatMap((word) => [word, word.toUpperCase()])
    .join('|');

export const MONTH = both('January|February|March|April|May|June|July|August|September|October|November|December');
export const MONTH_SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
export const WEEKDAY = both('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
export const SEASON: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Numbers in words up to twelve, and tens; for spans and parts. */
export const UNITS = dictionary<number>({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
});
const SMALL = `(?:\\d{1,2}|${Object.keys(UNITS).join('|')})`;
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];
/** A day of the month in words, as a piece of a pattern: `fifteenth`. */
export const ORDINAL = [...ORDINALS]
  .reverse()
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|');
/** 1 to 31, or 0 where the word is no ordinal. */
export const ordinalNumber = (word: string): number => ORDINALS.indexOf(word.toLowerCase()) + 1;

/** Parts of months and years; the words end where the month or year begins. */
export const PART = `(?:${[
  '(?:[Ff]irst|[Ss]econd|[Ll]atter|[Ll]ast) half of',
  '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal) (?:week|quarter|third) of',
  `(?:[Ff]irst|[Ll]ast|[Ff]inal) (?:(?:${SMALL}|few) )?(?:days|weeks|months) of`,
  '(?:[Ee]arly|[Oo]pening|[Cc]losing|[Ll]atter) (?:days|weeks|months) of',
  '(?:[Ll]ast|[Ff]inal|[Cc]losing) day of',
  '(?:[Ee]arly|[Ee]arlier|[Ff]irst|[Mm]iddle|[Ll]atter|[Ll]ater|[Ll]ast) part of',
  '[Ee]arly(?: in| on in)?',
  '[Ll]ate(?: in)?',
  '[Mm]id-?',
  '[Ee]nd-',
  '(?:[Vv]ery )?(?:[Bb]eginning|[Ss]tart|[Oo]utset|[Oo]pening|[Mm]iddle|[Ee]nd|[Cc]lose) of',
].join('|')})`;

/** Nouns behind a four-figure number that make it a count and no year. */
export const COUNTED =
  /^(?:[a-z-]+ly |[a-z]+ed |[a-z]+ing )?(?:civilians?|people|persons?|men|women|children|soldiers|troops|refugees|families|inhabitants|residents|villagers|houses|homes|villages|shells|rounds|rockets|bombs|missiles|mortars?|tons|tonnes|metres|meters|kilometres|kilometers|km|miles|yards|feet|hectares|acres|dunums|hours|hrs|dollars|pounds|dead|wounded|killed|injured|others|prisoners|detainees|hostages|cases|incidents|violations|sorties|flights|vehicles|tanks|aircraft|combatants|fighters|mercenaries|terrorists|members|students|workers|votes|barrels|litres|kilograms|kg|head|sheep|trees|tents|blankets|units|buildings|schools|square|cubic|armed|per cent|million|thousand|Palestinians|Israelis|Syrians|Lebanese|Iraqis|Iranians|Afghans)\b/;
