import type { DateFinding } from '../dates/index.ts';
import { dayNumber, daysInMonth, parseIsoDay } from '../language/calendar.ts';
import { NUMBERS } from './times.ts';

/** `these three weeks`, `in the space of six months`: a time of the letter, known by how long it is. */
const MEASURED =
  /\b(?:these|those|(?:in|within|over|during) (?:the|that) (?:space|course|span) of|(?:in|within|over|during|for) (?:the|those|these)) (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (days|weeks|months|years)\b/i;
const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.4, years: 365 };
/** How far the letter's round words may be from its days. */
const LOOSE = 0.3;
/** `Total: 33 dead`, the last row of a list: of the time that the list is of. */
export const TOTAL = /^(?:(?:grand |sub-?)?totals?|in total|in all|altogether|all told)\b/i;

/** Whether a date is a stretch of time over which harm can be counted. */
export const isPeriod = ({ value, relation }: DateFinding): boolean =>
  relation === 'since' || value.includes('/') || /^\d{4}(?:-\d\d)?$/.test(value);

/** How many days the time has that a sentence points back to by its length. */
export function measured(text: string): number | undefined {
  const [, count, unit] = MEASURED.exec(text) ?? [];
  if (!count || !unit) return undefined;
  const word = NUMBERS.indexOf(count.toLowerCase());
  return (word > 0 ? word : Number(count)) * DAYS[unit.toLowerCase()]!;
}

/** The last of the dates that has about as many days. */
export const ofLength = (dates: readonly DateFinding[], days: number): DateFinding | undefined =>
  dates.findLast(({ value }) => {
    const length = lengthOf(value);
    return length !== undefined && Math.abs(length - days) <= Math.max(1, days * LOOSE);
  });

export function lengthOf(value: string): number | undefined {
  const [from, to] = value.split('/');
  const first = bound(from!, false);
  const last = bound(to ?? from!, true);
  return first === undefined || last === undefined ? undefined : last - first + 1;
}

/** The first or the last day of a day, a month or a year. */
function bound(value: string, last: boolean): number | undefined {
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(value);
  if (!match) {
    const day = parseIsoDay(value);
    return day && dayNumber(day);
  }
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : last ? 12 : 1;
  if (month > 12) return undefined;
  return dayNumber({ year, month, day: last ? daysInMonth(year, month) : 1 });
}
