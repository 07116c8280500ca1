import { type Day, isDay, isoDay } from '../language/calendar.ts';
import { COUNTED } from './lexicon.ts';

/** Dates in figures, decades, centuries, seasons, and days named by their number alone. */
export const OTHER = new RegExp(
  [
    '(?<iso>(?<![\\d/-])(?<iy>(?:1[5-9]|20)\\d\\d)-(?<im>0[1-9]|1[0-2])(?:-(?<id>0[1-9]|[12]\\d|3[01]))?(?![\\d/-]))',
    '(?<figures>(?<![\\d./:-])(?<fa>0?[1-9]|[12]\\d|3[01])(?<sep>[./-])(?<fb>0?[1-9]|[12]\\d|3[01])\\k<sep>(?<fy>(?:19|20)\\d\\d)(?![\\d/-]|[.,]\\d))',
    "(?<decade>(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?<![\\d/.,$£€])(?<dy>(?:1[5-9]|20)\\d)0'?s\\b(?: and (?:19|20)?\\d0'?s\\b)?)",
    '(?<century>\\b(?<cn>(?:1[5-9]|2[01])(?:th|st)|(?:fif|six|seven|eigh|nine)teenth|twentieth|twenty-first) century\\b)',
    '(?<season>(?:(?:[Ee]arly|[Ll]ate) )?\\b(?<sn>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (?<sy>(?:1[5-9]|20)\\d\\d)(?:[-/–](?<sy2>\\d{2,4}))?(?!\\d))',
    '(?<quarter>\\b(?<qn>first|second|third|fourth|last) quarter of (?<qy>(?:19|20)\\d\\d)\\b)',
    '(?<ordinal>(?<=\\b(?:[Oo]n|[Oo]f|since|until|from|by|to|and|between) the )(?<on>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))(?=[,.;:)\\n]| (?:and|to|at|in|when|the|of the (?:same|current) month|by|a|an|between|our|its|it|they|[A-Z])\\b))',
  ].join('|'),
  'gu',
);

export interface Other {
  start: number;
  end: number;
  rule: string;
  /** EDTF, or the day of a month that the text before names. */
  value?: string;
  day?: number;
}

const CENTURIES: Readonly<Record<string, number>> = {
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Reads a match of `OTHER`. */
export function readOther(match: RegExpExecArray, text: string): Other | undefined {
  const groups = match.groups!;
  const at = { start: match.index, end: match.index + match[0].length };
  if (groups.iso) {
    if (!groups.id)
      return /\/$|[A-Z]$/.test(text.slice(match.index - 1, match.index)) ? undefined : yearMonth(groups, at, text);
    const day = { year: Number(groups.iy), month: Number(groups.im), day: Number(groups.id) };
    return isDay(day) ? { ...at, rule: 'iso', value: isoDay(day) } : undefined;
  }
  if (groups.figures) {
    const [a, b, year] = [Number(groups.fa), Number(groups.fb), Number(groups.fy)];
    const european: Day = { year, month: b, day: a };
    const american: Day = { year, month: a, day: b };
    const day = isDay(european) ? european : american;
    return isDay(day) ? { ...at, rule: 'figures', value: isoDay(day) } : undefined;
  }
  if (groups.decade) return readDecade(match[0], at);
  if (groups.century) {
    const word = groups.cn!.toLowerCase();
    const n = CENTURIES[word] ?? Number.parseInt(word, 10);
    return { ...at, rule: 'century', value: `${n - 1}XX` };
  }
  if (groups.season) {
    if (COUNTED.test(text.slice(at.end + 1, at.end + 30))) return undefined;
    const word = groups.sn!.toLowerCase().replace('fall', 'autumn');
    return { ...at, rule: 'season', value: `${groups.sy}-${21 + SEASONS.indexOf(word)}` };
  }
  if (groups.quarter) {
    const n = ['first', 'second', 'third', 'fourth'].indexOf(groups.qn === 'last' ? 'fourth' : groups.qn!);
    const two = (month: number) => String(month).padStart(2, '0');
    return { ...at, rule: 'quarter', value: `${groups.qy}-${two(n * 3 + 1)}/${groups.qy}-${two(n * 3 + 3)}` };
  }
  if (groups.ordinal) return { ...at, rule: 'day-number', day: Number.parseInt(groups.on!, 10) };
  return undefined;
}

/** `2018-02`, but not `1988-89` and no number of something. */
function yearMonth(
  groups: Record<string, string>,
  at: { start: number; end: number },
  text: string,
): Other | undefined {
  if (
    COUNTED.test(text.slice(at.end + 1, at.end + 30)) ||
    /(?:No\.|Nos\.|resolution|document) $/i.test(text.slice(Math.max(0, at.start - 12), at.start))
  )
    return undefined;
  // `2001-02` between years of a session or a season is a range; a month stands alone only in tables
  return /(?:^|\n|[•–—-] ?|\()$/.test(text.slice(Math.max(0, at.start - 2), at.start))
    ? { ...at, rule: 'iso-month', value: `${groups.iy}-${groups.im}` }
    : undefined;
}

function readDecade(text: string, at: { start: number; end: number }): Other {
  const years = [...text.matchAll(/(\d{2,4})0/g)].map((one) => one[1]!);
  const first = years[0]!;
  if (years.length > 1) {
    const second = years[1]!.length >= 3 ? years[1]! : first.slice(0, 2) + years[1]!;
    return { ...at, rule: 'decades', value: `{${first}X,${second}X}` };
  }
  const part = /^(?:early|late|mid)/i.exec(text)?.[0].toLowerCase();
  if (!part) return { ...at, rule: 'decade', value: `${first}X` };
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : [7, 9];
  return { ...at, rule: 'part-of-decade', value: `${first}${from}/${first}${to}` };
}
