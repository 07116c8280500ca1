import {
  addDays,
  type Day,
  daysInMonth,
  isoDay,
  isoMonth,
  isoYear,
  monthNumber,
  weekdayNumber,
} from '../language/calendar.ts';
import { type Context, nearestWeekday } from './context.ts';
import { MONTH, PART, SEASON, WEEKDAY } from './lexicon.ts';
import { edtf, partOf, type Span, week } from './resolve.ts';

const NUMBER: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
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
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  'twenty-one': 21,
  'twenty-four': 24,
  'forty-eight': 48,
  'seventy-two': 72,
};
const COUNT = `(?:\\d{1,3}|${Object.keys(NUMBER)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const UNIT = 'hours?|days?|weeks?|fortnights?|months?|years?|decades?';

/** Everything that is placed by the letter's own date. One pass; the cue words are rare. */
export const RELATIVE = new RegExp(
  [
    '(?<day>the day before yesterday|day before yesterday|the day after tomorrow|day after tomorrow|(?:earlier |later )?today|yesterday|tomorrow|this (?:very )?(?:morning|afternoon|evening|day)|tonight|last night|last evening)',
    `(?<period>(?:(?<part>${PART}) (?:the )?)?(?:(?:earlier|later) )?(?<which>last|past|this|next|current|previous|coming|present|same) (?<unit>week-?end|weekend|week|fortnight|month|year|decade|century|spring|summer|autumn|winter))`,
    `(?<ofthe>(?<part2>${PART}) the (?<unit2>week|month|year))`,
    `(?<span>(?:past|last) (?<n>${COUNT}|few) (?<unit3>${UNIT}))`,
    `(?<ago>(?:(?:some|about|around|over|almost|nearly|exactly|just) )?(?<n4>${COUNT}) (?<unit4>${UNIT}) ago(?: today)?)`,
    `(?<month>(?<which5>last|past|this|next)(?: past)? (?<name5>${MONTH}))`,
    `(?<weekday>(?<which7>last|past|this|this past|this coming|next|coming) (?<name7>${WEEKDAY}))`,
    '(?<dom>(?<d6>\\d{1,2})(?:st|nd|rd|th)? (?:of (?<which6>this|last|next|the current|the present) month|instant\\b|inst\\.))',
  ]
    .map((rule) => `(?<![\\p{L}\\p{N}'-])${rule}(?![\\p{L}\\p{N}-])`)
    .join('|'),
  'giu',
);

export interface Relative {
  start: number;
  end: number;
  value: string;
  rule: string;
}

/** Reads a match of `RELATIVE`; nothing where it is no date, or the letter's date is not known. */
export function readRelative(match: RegExpExecArray, context: Context): Relative | undefined {
  const { anchor } = context;
  if (!anchor) return undefined;
  const groups = match.groups!;
  const text = match[0];
  const make = (rule: string, span: Span, end = match.index + text.length, start = match.index): Relative => ({
    start,
    end,
    value: edtf(span),
    rule,
  });
  const day = (offset: number): Span => {
    const value = isoDay(addDays(anchor, offset));
    return { first: value, last: value };
  };
  if (groups.day) {
    const word = text.toLowerCase();
    const start = match.index + (word.startsWith('the day') ? 4 : 0);
    if (/before yesterday/.test(word)) return make('day-word', day(-2), undefined, start);
    if (/after tomorrow/.test(word)) return make('day-word', day(2), undefined, start);
    if (/yesterday|last (?:night|evening)/.test(word)) return make('day-word', day(-1));
    if (/tomorrow/.test(word)) return make('day-word', day(1));
    return make('day-word', day(0));
  }
  if (groups.period) return readPeriod(groups, context, make);
  if (groups.ofthe) {
    const span = unitSpan(anchor, groups.unit2!.toLowerCase(), 0);
    return make('part-of-this', within(groups.part2!, span, groups.unit2!.toLowerCase(), anchor));
  }
  if (groups.span) {
    if (/few/i.test(groups.n!)) return undefined;
    return make('past-n-units', past(anchor, numberOf(groups.n!), groups.unit3!));
  }
  if (groups.ago) return make('units-ago', ago(anchor, numberOf(groups.n4!), groups.unit4!), undefined, match.index);
  if (groups.month) {
    const month = monthNumber(groups.name5!);
    const which = groups.which5!.toLowerCase();
    let year = anchor.year;
    if (which === 'next') year = month > anchor.month ? year : year + 1;
    else if (which === 'this') year = anchor.year;
    else year = month < anchor.month ? year : year - 1;
    const value = isoMonth(year, month);
    return make('last-month-name', { first: value, last: value });
  }
  if (groups.weekday) {
    const coming = /next|coming/i.test(groups.which7!);
    const value = isoDay(nearestWeekday(anchor, weekdayNumber(groups.name7!), coming ? 1 : -1));
    return make('last-weekday', { first: value, last: value });
  }
  if (groups.dom) {
    const shift = /last/i.test(groups.which6 ?? '') ? -1 : /next/i.test(groups.which6 ?? '') ? 1 : 0;
    const at = addMonths(anchor, shift);
    const dayOfMonth = Number(groups.d6);
    if (dayOfMonth < 1 || dayOfMonth > daysInMonth(at.year, at.month)) return undefined;
    const value = isoDay({ ...at, day: dayOfMonth });
    return make('day-of-this-month', { first: value, last: value });
  }
  return undefined;
}

const numberOf = (word: string) => NUMBER[word.toLowerCase()] ?? Number(word);

function readPeriod(
  groups: Record<string, string>,
  context: Context,
  make: (rule: string, span: Span) => Relative,
): Relative | undefined {
  const anchor = context.anchor!;
  const which = groups.which!.toLowerCase();
  const unit = groups.unit!.toLowerCase().replace('-', '');
  if (which === 'same' || (which === 'previous' && unit !== 'month' && unit !== 'year' && unit !== 'week'))
    return undefined;
  const shift =
    which === 'last' || which === 'previous' || which === 'past' ? -1 : which === 'next' || which === 'coming' ? 1 : 0;
  if (which === 'past' && unit !== 'weekend' && !(unit in SEASON)) return make('past-unit', past(anchor, 1, unit));
  if (unit in SEASON) {
    const season = SEASON[unit]!;
    const startMonth = (season - 21) * 3 + 3;
    let year = anchor.year + (shift > 0 ? 1 : 0);
    if (shift < 0 && startMonth >= anchor.month) year--;
    const value = `${isoYear(year)}-${season}`;
    return make('season', { first: value, last: value });
  }
  const span = unitSpan(anchor, unit, shift);
  return make('calendar-unit', groups.part ? within(groups.part, span, unit, anchor, shift) : span);
}

function addMonths({ year, month }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

/** The calendar week, month, year … that lies `shift` away from the day's own. */
function unitSpan(anchor: Day, unit: string, shift: number): Span {
  const point = (value: string): Span => ({ first: value, last: value });
  if (unit === 'week') return week(anchor, shift);
  if (unit === 'weekend') {
    const sunday = week(anchor, shift < 0 ? -1 : shift).last;
    const [year, month, day] = sunday.split('-').map(Number) as [number, number, number];
    return { first: isoDay(addDays({ year, month, day }, -1)), last: sunday };
  }
  if (unit === 'fortnight') return { first: week(anchor, shift * 2).first, last: week(anchor, shift * 2 + 1).last };
  if (unit === 'month') {
    const at = addMonths(anchor, shift);
    return point(isoMonth(at.year, at.month));
  }
  if (unit === 'decade') return point(`${Math.floor(anchor.year / 10) + shift}X`);
  if (unit === 'century') return point(`${Math.floor(anchor.year / 100) + shift}XX`);
  return point(isoYear(anchor.year + shift));
}

/** `the beginning of this month`, `late last year`. */
function within(part: string, span: Span, unit: string, anchor: Day, shift = 0): Span {
  if (unit === 'month') {
    const at = addMonths(anchor, shift);
    return partOf(part, at.year, at.month);
  }
  if (unit === 'year') return partOf(part, anchor.year + shift, undefined);
  if (unit === 'week') {
    const early = /early|beginning|start|first/i.test(part);
    return early ? { first: span.first, last: span.first } : { first: span.last, last: span.last };
  }
  return span;
}

/** The days, weeks, months or years up to and with the day. */
function past(anchor: Day, n: number, unit: string): Span {
  const last = isoDay(anchor);
  if (/^hour/.test(unit)) return { first: isoDay(addDays(anchor, -Math.max(1, Math.round(n / 24)))), last };
  if (/^day/.test(unit)) return { first: isoDay(addDays(anchor, 1 - n)), last };
  if (/^week/.test(unit)) return { first: isoDay(addDays(anchor, 1 - 7 * n)), last };
  if (/^fortnight/.test(unit)) return { first: isoDay(addDays(anchor, 1 - 14 * n)), last };
  const months = /^month/.test(unit) ? n : /^decade/.test(unit) ? n * 120 : n * 12;
  const at = addMonths(anchor, -months);
  const start = { ...at, day: Math.min(anchor.day, daysInMonth(at.year, at.month)) };
  return { first: isoDay(addDays(start, 1)), last };
}

/** `eleven days ago` is a day, `two months ago` a month, `ten years ago` a year. */
function ago(anchor: Day, n: number, unit: string): Span {
  const point = (value: string): Span => ({ first: value, last: value });
  if (/^hour/.test(unit)) return point(isoDay(addDays(anchor, -Math.round(n / 24))));
  if (/^day/.test(unit)) return point(isoDay(addDays(anchor, -n)));
  if (/^week/.test(unit)) return point(isoDay(addDays(anchor, -7 * n)));
  if (/^fortnight/.test(unit)) return point(isoDay(addDays(anchor, -14 * n)));
  if (/^month/.test(unit)) {
    const at = addMonths(anchor, -n);
    return point(isoMonth(at.year, at.month));
  }
  return point(isoYear(anchor.year - n * (/^decade/.test(unit) ? 10 : 1)));
}
