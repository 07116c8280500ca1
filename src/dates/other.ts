import {
  addDays,
  type Day,
  daysInMonth,
  isDay,
  isoDay,
  monthNumber,
  parseIsoDay,
  weekdayNumber,
  weekdayOf,
} from '../language/calendar.ts';
import { type Context, yearFor } from './context.ts';
import { COUNTED, MONTH, ORDINAL, ordinalNumber, SEASON, WEEKDAY } from './lexicon.ts';
import { windows } from './windows.ts';

const TENS = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
const DECADE = `(?:(?:1[5-9]|20)\\d0'?s|'?\\d0'?s|(?:nineteen[ -])?(?:${TENS}))`;
const DECADE_PART =
  '(?:[Ee]arly|[Ll]ate|[Mm]id|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of(?: the)?|(?:[Ff]irst|[Ss]econd) half of the)[ -]';
const CENTURY =
  '(?:1[5-9]|2[01])(?:th|st)|(?:[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teenth|[Tt]wentieth|[Tt]wenty-first';

/** Decades, centuries, seasons, quarters, holidays, the nth weekday of a month, and days named by their number alone. */
const OTHER = new RegExp(
  [
    `(?<decade>(?:${DECADE_PART})?(?<=\\b(?:[Tt]he|[Ee]arly|[Ll]ate|[Mm]id)[ -]|(?<![\\d/.,$£€A-Za-zÀ-˿Ḁ-ỿ'])(?=(?:1[5-9]|20)\\d0))${DECADE}(?:(?:, |,? and | to |-|–)(?:the )?(?:(?:early|late|mid)[ -])?${DECADE}){0,4}(?![A-Za-zÀ-˿Ḁ-ỿ\\d]))`,
    `(?<century>(?:\\b(?<cp>[Ee]arly|[Ll]ate|[Mm]id|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|(?:[Ff]irst|[Ss]econd|[Ll]atter) half) of the)[ -])?\\b(?<c1>${CENTURY})(?:(?: and | to | or |-)(?:the )?(?<c2>${CENTURY}))? (?:century|centuries)\\b)`,
    '(?<season>(?:(?:[Ee]arly|[Ll]ate) )?\\b(?<sn>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of|,)? (?:(?<sy>(?:1[5-9]|20)\\d\\d)(?:[-/–](?<sy2>\\d{2,4}))?(?!\\d)|(?<ss>this|last|the same|that) year\\b))',
    '(?<quarter>\\bQ(?<qn>[1-4])(?: of|,)? (?<qy>(?:19|20)\\d\\d)\\b|\\b(?<qy2>(?:19|20)\\d\\d) Q(?<qn2>[1-4])\\b)',
    "(?<holiday>\\b(?<hn>Christmas Eve|Christmas Day|New Year's Eve|New Year's Day|Orthodox Christmas)(?:(?:,| of)? (?<hy>(?:19|20)\\d\\d)\\b)?)",
    `(?<nth>\\b(?<nn>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?<nw>${WEEKDAY}) (?:of|in) (?<nm>${MONTH})(?:,? (?<ny>(?:19|20)\\d\\d)\\b)?)`,
    `(?<ordinal>(?:(?<=\\b(?:[Oo]n|since|until|from|by|between|that of|letter of|cable of|telegram of|note of|night of|morning of|evening of|afternoon of|hours of|dawn of|attacks? of|events of) the )|\\b(?<ow>${WEEKDAY}),? the )(?<on>(?:3[01]|[12]?\\d)(?:st|nd|rd|th)|(?:${ORDINAL})(?= of (?:that|the same|the said|the) month))(?<more>(?:(?:, |,? and | to | or )(?:the )?(?:3[01]|[12]?\\d)(?:st|nd|rd|th)){0,5})(?=[,.;:)\\n]|$| ))`,
  ].join('|'),
  'g',
);

/** What each of them holds. */
const CUE =
  /\d0'?s(?![a-z])|\d(?:st|nd|rd|th)\b|ties(?![a-z])|centur|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|\bQ[1-4]|Christmas|New Year|(?:day|DAY) (?:of|in) |(?:st|nd|rd|th) of th/g;

/** The stretches of the text that have the form of such an expression, in text order. */
export function othersIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const { start, end } of windows(text, CUE, 100)) {
    const stretch = text.slice(start, end);
    OTHER.lastIndex = 0;
    for (let match = OTHER.exec(stretch); match; match = OTHER.exec(stretch)) {
      match.index += start;
      found.push(match);
    }
  }
  return found;
}

export interface Other {
  start: number;
  end: number;
  rule: string;
  /** EDTF, once the letter's date and the mention before are known. */
  place(context: Context, previous: Previous | undefined): string | undefined;
}
/** The mention before in the same block, for days named by their number alone. */
export interface Previous {
  value: string;
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
const DECADES = TENS.split('|');
/** Month and day of feasts that stand still. */
const HOLIDAYS: Readonly<Record<string, [month: number, day: number]>> = {
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  "New Year's Eve": [12, 31],
  "New Year's Day": [1, 1],
  'Orthodox Christmas': [1, 7],
};
const two = (n: number) => String(n).padStart(2, '0');

/** Reads one of `othersIn`. */
export function readOther(match: RegExpExecArray, text: string): Other | undefined {
  const groups = match.groups!;
  const at = { start: match.index, end: match.index + match[0].length };
  const fixed = (rule: string, value: string): Other => ({ ...at, rule, place: () => value });
  if (groups.decade) return { ...at, rule: 'decade', place: ({ anchor }) => decades(match[0], anchor) };
  if (groups.century) return fixed('century', centuries(groups));
  if (groups.season) {
    if (COUNTED.test(text.slice(at.end + 1, at.end + 30))) return undefined;
    const season = SEASON[groups.sn!.toLowerCase()]!;
    if (groups.sy) return fixed('season', `${groups.sy}-${season}`);
    return { ...at, rule: 'season', place: ({ anchor, said }) => seasonOf(groups.ss!, season, anchor, said) };
  }
  if (groups.quarter) {
    const n = Number(groups.qn ?? groups.qn2) * 3;
    const year = groups.qy ?? groups.qy2;
    return fixed('quarter', `${year}-${two(n - 2)}/${year}-${two(n)}`);
  }
  if (groups.holiday) return { ...at, rule: 'holiday', place: (context) => holiday(groups, context) };
  if (groups.nth) return { ...at, rule: 'nth-weekday', place: (context) => nthWeekday(groups, context) };
  if (groups.ordinal) {
    if (!dayFollows(text, at.start, at.end)) return undefined;
    const days = ordinalNumber(groups.on!) ? [ordinalNumber(groups.on!)] : [...match[0].matchAll(/\d+/g)].map(Number);
    const range =
      days.length === 2 &&
      (/ to /.test(groups.more!) ||
        /\b(?:between|night of) the $/.test(text.slice(Math.max(0, at.start - 16), at.start)));
    return { ...at, rule: 'day-number', place: ({ anchor }, previous) => numbered(days, range, previous, anchor) };
  }
  return undefined;
}

const BEHIND_DAY =
  /^(?:$|[,.;:)\n]| (?:and|to|at|in|when|where|the|by|a|an|between|our|its|it|they|we|he|shells|fire|from|after|before|while|as|was|were|had|has|I|on|onwards?|of (?:that|the same|the said|the) month)(?![A-Za-zÀ-˿Ḁ-ỿ]))/;
/** Nouns that an ordinal counts: `on the 9th floor`. */
const COUNTED_BY_ORDINAL =
  /^ (?:and final|plenary|ordinary|special|consecutive|successive|straight|anniversary|floor|session|meeting|brigade|division|battalion|regiment|company|corps|army|fleet|infantry|armou?red|mechani[sz]ed|parallel|century|edition|time|round|day|week|month|year|hour|night|article|paragraph|line|page|item|chapter|summit|district|attempt|place|occasion|visit|attack|raid|birthday|grade|of)(?![A-Za-zÀ-˿Ḁ-ỿ])/;

/** Whether what stands behind `the 9th` leaves it a day: anything behind `on the` that an ordinal does not count. */
function dayFollows(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (BEHIND_DAY.test(after)) return true;
  return (
    /\b[Oo]n the $/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ \p{Ll}/u.test(after) &&
    !COUNTED_BY_ORDINAL.test(after)
  );
}

function seasonOf(
  which: string,
  season: number,
  anchor: Day | undefined,
  said: number | undefined,
): string | undefined {
  const year = which === 'last' || which === 'this' ? anchor && anchor.year - (which === 'last' ? 1 : 0) : said;
  return year === undefined ? undefined : `${year}-${season}`;
}

function holiday({ hn, hy }: Record<string, string | undefined>, context: Context): string | undefined {
  const [month, day] = HOLIDAYS[hn!]!;
  const year = hy ? Number(hy) : yearFor(context, month, day, undefined);
  return year === undefined ? `XXXX-${two(month)}-${two(day)}` : isoDay({ year, month, day });
}

/** `the last Friday of May`. */
function nthWeekday({ nn, nw, nm, ny }: Record<string, string | undefined>, context: Context): string | undefined {
  const month = monthNumber(nm!);
  const year = ny ? Number(ny) : yearFor(context, month, undefined, undefined);
  if (year === undefined) return undefined;
  const n = ['first', 'second', 'third', 'fourth'].indexOf(nn!.toLowerCase());
  const weekday = weekdayNumber(nw!);
  let day: Day = { year, month, day: n < 0 ? daysInMonth(year, month) : n * 7 + 1 };
  while (weekdayOf(day) !== weekday) day = addDays(day, n < 0 ? -1 : 1);
  return isoDay(day);
}

/** `on the 9th`: of the month that the text is in, else of the letter's, else of the one before. */
function numbered(
  days: number[],
  range: boolean,
  previous: Previous | undefined,
  anchor: Day | undefined,
): string | undefined {
  const first = days[0]!;
  const said = previous && /(\d{4}-\d{2})(?:-(\d{2}))?[}\]]?$/.exec(previous.value);
  let month: Day | undefined = said ? parseIsoDay(`${said[1]}-01`) : undefined;
  if (month && said && Number(said[2] ?? 1) > first) {
    // past the end of the month: `On 28 May … on the 3rd`
    const next = addDays({ ...month, day: 28 }, 4);
    if (anchor && isoDay({ ...next, day: first }) <= isoDay(anchor)) month = { ...next, day: 1 };
  }
  if (!month && anchor) month = first > anchor.day ? addDays({ ...anchor, day: 1 }, -1) : anchor;
  if (!month) return undefined;
  let { year, month: at } = month;
  let last = 0;
  const values: string[] = [];
  for (const day of days) {
    if (day < last && ++at > 12) [year, at] = [year + 1, 1];
    last = day;
    if (!isDay({ year, month: at, day })) return undefined;
    values.push(isoDay({ year, month: at, day }));
  }
  if (values.length === 1) return values[0];
  return range ? `${values[0]}/${values[1]}` : `{${values.join(',')}}`;
}

function centuries({ cp, c1, c2 }: Record<string, string | undefined>): string {
  const number = (word: string) => CENTURIES[word.toLowerCase()] ?? Number.parseInt(word, 10);
  const first = number(c1!) - 1;
  if (c2) return `{${first}XX,${number(c2) - 1}XX}`;
  if (!cp) return `${first}XX`;
  const part = cp.toLowerCase();
  if (/half/.test(part)) return part.startsWith('first') ? `${first}00/${first}49` : `${first}50/${first}99`;
  if (/early|beginning|start/.test(part)) return `${first}00/${first}33`;
  return /mid/.test(part) ? `${first}34/${first}66` : `${first}67/${first}99`;
}

/** `the 1980s and 1990s`, `the late eighties`: without a century, the last such decade before the letter. */
function decades(text: string, anchor: Day | undefined): string | undefined {
  const found: { decade: string; part: string }[] = [];
  for (const match of text.matchAll(
    /(early|late|mid|beginning|start|middle|end|first half|second half)?(?: of the| of|-)?(?: ?nineteen)?[ -]?(?:(\d{3})0|'?(\d)0'?s|((?:twen|thir|for|fif|six|seven|eigh|nine)ties))/gi,
  )) {
    const [, part = '', full, short, word] = match;
    const n = full
      ? Number(full)
      : withCentury(short ? Number(short) : DECADES.indexOf(word!.toLowerCase()) + 2, found, anchor);
    if (n === undefined) return undefined;
    found.push({ decade: String(n), part: part.toLowerCase() });
  }
  const spans = found.map(({ decade, part }): [string, string] => {
    if (!part) return [`${decade}X`, `${decade}X`];
    if (part.endsWith('half'))
      return part.startsWith('first') ? [`${decade}0`, `${decade}4`] : [`${decade}5`, `${decade}9`];
    const [from, to] = /early|beginning|start/.test(part) ? [0, 3] : /mid/.test(part) ? [4, 6] : [7, 9];
    return [`${decade}${from}`, `${decade}${to}`];
  });
  if (spans.length === 0) return undefined;
  const write = ([from, to]: [string, string], join: string) => (from === to ? from : `${from}${join}${to}`);
  if (spans.length === 1) return write(spans[0]!, '/');
  const [from, to] = [spans[0]![0], spans[1]![1]];
  if (spans.length === 2 && / to |s[–-]\d/.test(text) && from < to) return `${from}/${to}`;
  return `{${spans.map((span) => write(span, '..')).join(',')}}`;
}

function withCentury(ten: number, found: { decade: string }[], anchor: Day | undefined): number | undefined {
  const before = found.at(-1)?.decade;
  if (before) return Number(before.slice(0, 2)) * 10 + ten;
  if (ten < 2 || ten > 9) return undefined;
  return anchor && 200 + ten < Math.floor(anchor.year / 10) ? undefined : 190 + ten;
}
