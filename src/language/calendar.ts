/** Months and weekdays, days of the calendar, and the plain forms of a full date; shared by the heading and by the dates. */

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** 1 to 12, or 0 where the word is no month. Takes `Sept.`, `Sep`, `JULY`. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (lower.length < 3) return 0;
  const i = MONTHS.findIndex((month) => month.startsWith(lower.slice(0, 3)));
  if (i < 0) return 0;
  return MONTHS[i]!.startsWith(lower) ? i + 1 : 0;
}

/** 0 (Sunday) to 6, or -1. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.toLowerCase() as (typeof WEEKDAYS)[number]);
}

/** A day of the proleptic Gregorian calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}
/** 0 (Sunday) to 6. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}
const two = (n: number) => String(n).padStart(2, '0');
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}
export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${two(day)}`;
}
export function parseIsoDay(iso: string | undefined): Day | undefined {
  const match = iso === undefined ? undefined : /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

const MONTH =
  '(?:january|jan\\.?|february|feb\\.?|march|mar\\.?|april|apr\\.?|may|june?|july?|august|aug\\.?|september|sept?\\.?|october|oct\\.?|november|nov\\.?|december|dec\\.?)';
/** A day, month and year in full, in either order. */
export const FULL_DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const PARTS = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH}),? (\\d{4})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))$`,
  'i',
);

/** Reads what `FULL_DATE` matches; nothing for a day that no calendar has. */
export function parseFullDate(text: string): Day | undefined {
  const match = PARTS.exec(text);
  if (!match) return undefined;
  const day = {
    year: Number(match[3] ?? match[6]),
    month: monthNumber(match[2] ?? match[4]!),
    day: Number(match[1] ?? match[5]),
  };
  return isDay(day) ? day : undefined;
}
