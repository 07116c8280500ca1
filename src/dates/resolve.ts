import { addDays, type Day, daysInMonth, isDay, isoDay, isoMonth, isoYear } from '../language/calendar.ts';
import type { Atom, Expression } from './atoms.ts';
import { type Context, nearestWeekday, yearFor } from './context.ts';

/** A stretch of days, months or years as EDTF, first and last alike where it is one. */
export interface Span {
  first: string;
  last: string;
}
const point = (value: string): Span => ({ first: value, last: value });
/** EDTF of a span. */
export const edtf = ({ first, last }: Span): string => (first === last ? first : `${first}/${last}`);

/** `late January`, `first half of 2015`, `third week of May`: which days of the month or months of the year. */
export function partOf(part: string, year: number | undefined, month: number | undefined): Span {
  const word = part.toLowerCase();
  const ordinal = /first|second|third|fourth|last|final|latter/.exec(word)?.[0];
  if (month !== undefined) {
    const end = year === undefined ? daysInMonth(2000, month) : daysInMonth(year, month);
    const days = (first: number, last: number): Span => ({
      first: dayOf(year, month, first),
      last: dayOf(year, month, Math.min(last, end)),
    });
    if (/half/.test(word)) return ordinal === 'first' ? days(1, 15) : days(16, end);
    if (/week/.test(word)) {
      if (ordinal === 'last' || ordinal === 'final') return days(end - 6, end);
      const n = ['first', 'second', 'third', 'fourth'].indexOf(ordinal ?? 'first');
      return days(n * 7 + 1, n * 7 + 7);
    }
    if (/days|third/.test(word) && ordinal)
      return ordinal === 'first' ? days(1, 10) : ordinal === 'second' ? days(11, 20) : days(21, end);
    if (/early|beginning|start|outset|opening/.test(word)) return days(1, 10);
    if (/mid/.test(word)) return days(11, 20);
    return days(21, end);
  }
  const months = (first: number, last: number): Span => ({
    first: isoMonth(year!, first),
    last: isoMonth(year!, last),
  });
  if (/half/.test(word)) return ordinal === 'first' ? months(1, 6) : months(7, 12);
  if (/quarter/.test(word)) {
    const n =
      ordinal === 'last' || ordinal === 'final'
        ? 3
        : ['first', 'second', 'third', 'fourth'].indexOf(ordinal ?? 'first');
    return months(n * 3 + 1, n * 3 + 3);
  }
  if (/week|days/.test(word)) {
    if (ordinal === 'first')
      return { first: isoDay({ year: year!, month: 1, day: 1 }), last: isoDay({ year: year!, month: 1, day: 7 }) };
    return { first: isoDay({ year: year!, month: 12, day: 25 }), last: isoDay({ year: year!, month: 12, day: 31 }) };
  }
  if (/early|beginning|start|outset|opening/.test(word)) return months(1, 4);
  if (/mid/.test(word)) return months(5, 8);
  return months(9, 12);
}

const dayOf = (year: number | undefined, month: number, day: number): string =>
  year === undefined
    ? `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : isoDay({ year, month, day });

/** Fills in what atoms leave to their neighbours: months and years come from the right, American months from the left. */
function fill(atoms: Atom[], range: boolean): Atom[] {
  const filled = atoms.map((atom) => ({ ...atom }));
  for (let i = 1; i < filled.length; i++) {
    const [a, b] = [filled[i - 1]!, filled[i]!];
    if (b.day !== undefined && b.month === undefined && a.american && a.month !== undefined) {
      b.month = a.month;
      b.american = true;
    }
  }
  for (let i = filled.length - 2; i >= 0; i--) {
    const [a, b] = [filled[i]!, filled[i + 1]!];
    if (a.day !== undefined && a.month === undefined && b.month !== undefined) a.month = b.month;
    if (a.year === undefined && b.year !== undefined && a.month !== undefined) {
      a.year =
        range && b.month !== undefined && (a.month > b.month || (a.month === b.month && (a.day ?? 0) > (b.day ?? 0)))
          ? b.year - 1
          : b.year;
    }
  }
  for (let i = 1; i < filled.length; i++) {
    const [a, b] = [filled[i - 1]!, filled[i]!];
    if (b.year === undefined && a.year !== undefined && b.month !== undefined)
      b.year = range && a.month !== undefined && b.month < a.month ? a.year + 1 : a.year;
  }
  return filled;
}

export interface Resolved {
  value: string;
  /** The year that the mention says or takes, for the running text. */
  year?: number;
  /** Its last day, where it is a matter of days. */
  lastDay?: Day;
  /** Whether the text itself says the year. */
  explicit: boolean;
  why: string;
}

/** Places an expression on the calendar; nothing where it names no day, as 31 November, or hangs on a date that is not known. */
export function resolveExpression(
  { atoms: raw, joins }: Expression,
  range: boolean,
  context: Context,
): Resolved | undefined {
  const atoms = fill(raw, range);
  const explicit = atoms.some((atom) => atom.year !== undefined);
  const spans: Span[] = [];
  let year: number | undefined;
  let why = explicit ? 'the text gives the year' : '';
  for (const [i, atom] of atoms.entries()) {
    if (atom.month === undefined && atom.year === undefined) {
      const day = weekdayAlone(atom, context);
      if (!day) return undefined;
      spans.push(point(isoDay(day)));
      why = `the nearest such weekday to ${isoDay(context.anchor!)}`;
      continue;
    }
    if (atom.year === undefined) {
      const previous = atoms[i - 1];
      atom.year = yearFor(context, atom.month!, atom.day, atom.weekday) ?? Number.NaN;
      if (
        previous?.year !== undefined &&
        previous.month !== undefined &&
        !Number.isNaN(atom.year) &&
        range &&
        previous.month > atom.month!
      )
        previous.year = atom.year - 1;
      why = Number.isNaN(atom.year)
        ? 'no year anywhere'
        : `year by ${context.running === atom.year ? 'the running text' : `the date ${context.anchor ? isoDay(context.anchor) : ''}`}`;
    }
  }
  if (spans.length === 0) {
    for (const atom of atoms) {
      const known = atom.year === undefined || Number.isNaN(atom.year) ? undefined : atom.year;
      if (known !== undefined) year = known;
      if (atom.month === undefined)
        spans.push(atom.part ? partOf(atom.part, known!, undefined) : point(isoYear(known!)));
      else if (atom.day === undefined)
        spans.push(
          atom.part
            ? partOf(atom.part, known, atom.month)
            : point(known === undefined ? `XXXX-${String(atom.month).padStart(2, '0')}` : isoMonth(known, atom.month)),
        );
      else {
        if (!isDay({ year: known ?? 2000, month: atom.month, day: atom.day })) return undefined;
        spans.push(point(dayOf(known, atom.month, atom.day)));
      }
    }
  }
  const value = join(spans, joins, range);
  const last = atoms.at(-1)!;
  const lastDay =
    year !== undefined && last.day !== undefined && last.month !== undefined
      ? { year, month: last.month, day: last.day }
      : undefined;
  return { value, explicit, why, ...(year === undefined ? {} : { year }), ...(lastDay ? { lastDay } : {}) };
}

function join(spans: Span[], joins: Expression['joins'], range: boolean): string {
  if (spans.length === 1) return edtf(spans[0]!);
  if (range) return `${spans[0]!.first}/${spans.at(-1)!.last}`;
  // `4, 6 and 8 to 10 May`: a range inside a list
  const pieces: string[] = [];
  for (let i = 0; i < spans.length; i++) {
    if (joins[i] === 'to' || joins[i] === 'slash') {
      pieces.push(`${spans[i]!.first}..${spans[i + 1]!.last}`);
      i++;
    } else pieces.push(spans[i]!.first === spans[i]!.last ? spans[i]!.first : `${spans[i]!.first}..${spans[i]!.last}`);
  }
  return pieces.length === 1 ? pieces[0]!.replace('..', '/') : `{${[...new Set(pieces)].join(',')}}`;
}

function weekdayAlone(atom: Atom, { anchor, ahead }: Context): Day | undefined {
  if (!anchor || atom.weekday === undefined) return undefined;
  return nearestWeekday(anchor, atom.weekday, ahead === 'yes' ? 1 : -1);
}

/** The calendar week, Monday to Sunday, `weeks` away from the day's own. */
export function week(day: Day, weeks: number): Span {
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  const monday = addDays(day, -((weekday + 6) % 7) + weeks * 7);
  return { first: isoDay(monday), last: isoDay(addDays(monday, 6)) };
}
