/** Stretches of the calendar counted from a day: seasons, weekends, calendar units, what is past and what is to come. */
import { addDays, type Day, daysInMonth, isoDay, isoMonth, isoYear, weekdayOf } from '../language/calendar.ts';
import { SEASON } from './lexicon.ts';
import { partOf, type Span, week } from './resolve.ts';

export const point = (value: string): Span => ({ first: value, last: value });

/** The season of the letter's year or of the last one that has begun; `shift` -1 for `last`, 1 for the one to come. */
export function season(name: string, anchor: Day, shift: number): Span {
  const code = SEASON[name]!;
  const month = (code - 21) * 3 + 3;
  let { year } = anchor;
  if (shift > 0 && month <= anchor.month) year++;
  // in July, `last summer` is that of the year before
  if (shift < 0 && month + 2 >= anchor.month) year--;
  if (shift === 0 && month > anchor.month && name !== 'winter') year--;
  // the winter of January and February began in the year before
  if (name === 'winter' && shift <= 0 && anchor.month < 12) year = anchor.year - 1;
  return point(`${isoYear(year)}-${code}`);
}

/** Saturday and Sunday: the last ones begun before the day, or the next ones. */
export function weekend(anchor: Day, shift: number): Span {
  const weekday = weekdayOf(anchor);
  let saturday = addDays(anchor, -((weekday + 1) % 7));
  // on a Sunday, `over the weekend` is that of the day; on a Saturday, and for `last weekend`, it is the one before
  if (shift < 0 && (weekday === 6 || (weekday === 0 && shift < -1))) saturday = addDays(saturday, -7);
  if (shift >= 0 && weekday !== 6 && weekday !== 0) saturday = addDays(saturday, 7);
  if (shift > 0 && (weekday === 6 || weekday === 0)) saturday = addDays(saturday, 7);
  return { first: isoDay(saturday), last: isoDay(addDays(saturday, 1)) };
}

export function addMonths({ year, month }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

/** The calendar week, month, year … that lies `shift` away from the day's own. */
export function unitSpan(anchor: Day, unit: string, shift: number): Span {
  if (unit === 'week') return week(anchor, shift);
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
export function within(part: string, span: Span, unit: string, anchor: Day, shift = 0): Span {
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

/** Months of a count of months, years or decades. */
const monthsOf = (n: number, unit: string) =>
  Math.round(/^month/.test(unit) ? n : /^decade/.test(unit) ? n * 120 : n * 12);
/** Days of a count of hours, days, weeks or fortnights; nothing for longer units. */
export function daysOf(n: number, unit: string): number | undefined {
  if (/^hour/.test(unit)) return Math.max(1, Math.round(n / 24));
  if (/^day/.test(unit)) return Math.ceil(n);
  if (/^week/.test(unit)) return Math.round(7 * n);
  return /^fortnight/.test(unit) ? 14 * n : undefined;
}

/** The days, weeks, months or years up to and with the day; hours reach back into the day before. */
export function past(anchor: Day, n: number, unit: string): Span {
  const last = isoDay(anchor);
  const days = daysOf(n, unit);
  if (days !== undefined) return { first: isoDay(addDays(anchor, (/^hour/.test(unit) ? 0 : 1) - days)), last };
  const at = addMonths(anchor, -monthsOf(n, unit));
  const start = { ...at, day: Math.min(anchor.day, daysInMonth(at.year, at.month)) };
  return { first: isoDay(addDays(start, 1)), last };
}

/** The days, weeks, months or years from the day after on. */
export function coming(anchor: Day, n: number, unit: string): Span {
  const first = isoDay(addDays(anchor, /^hour/.test(unit) ? 0 : 1));
  const days = daysOf(n, unit);
  if (days !== undefined) return { first, last: isoDay(addDays(anchor, days)) };
  const at = addMonths(anchor, monthsOf(n, unit));
  return { first, last: isoDay({ ...at, day: Math.min(anchor.day, daysInMonth(at.year, at.month)) }) };
}

/** `eleven days ago` is a day, `two months ago` a month, `ten years ago` a year. */
export function ago(anchor: Day, n: number, unit: string): Span {
  // some hours ago is a day only where they make whole days
  if (/^hour/.test(unit)) return point(isoDay(addDays(anchor, -Math.floor(n / 24))));
  if (/^day/.test(unit)) return point(isoDay(addDays(anchor, -n)));
  if (/^week/.test(unit)) return point(isoDay(addDays(anchor, -7 * n)));
  if (/^fortnight/.test(unit)) return point(isoDay(addDays(anchor, -14 * n)));
  if (/^month/.test(unit)) {
    const at = addMonths(anchor, -n);
    return point(isoMonth(at.year, at.month));
  }
  return point(isoYear(anchor.year - n * (/^decade/.test(unit) ? 10 : /^centur/.test(unit) ? 100 : 1)));
}
