import { addDays, type Day, dayNumber, daysInMonth, isDay, isoDay, isoMonth, isoYear } from '../language/calendar.ts';
import type { Atom, Expression } from './atoms.ts';
import { type Context, nearestWeekday, yearFor } from './context.ts';
import { UNITS } from './lexicon.ts';

/** A stretch of days, months or years as EDTF, first and last alike where it is one. */
export interface Span {
  first: string;
  last: string;
}
const point = (value: string): Span => ({ first: value, last: value });
/** EDTF of a span. */
export const edtf = ({ first, last }: Span): string => (first === last ? first : `${first}/${last}`);

const EARLY = /early|earlier|beginning|start|outset|opening|first/;
const MIDDLE = /mid/;
const ORDINAL = /first|second|third|fourth|last|final|latter/;
const nth = (ordinal: string | undefined) => ['first', 'second', 'third', 'fourth'].indexOf(ordinal ?? 'first');
/** The number of `first three months of`, nothing for `first months of`. */
const counted = (word: string): number | undefined => {
  const match = /(?:first|last|final) (\w+) (?:days|weeks|months)/.exec(word);
  return match ? (UNITS[match[1]!] ?? (Number(match[1]) || undefined)) : undefined;
};

/** `late January`, `first half of 2015`, `third week of May`: which days of the month or months of the year. */
export function partOf(part: string, year: number | undefined, month: number | undefined): Span {
  const word = part.toLowerCase();
  const ordinal = ORDINAL.exec(word)?.[0];
  return month === undefined ? partOfYear(word, ordinal, year!) : partOfMonth(word, ordinal, year, month);
}

function partOfMonth(word: string, ordinal: string | undefined, year: number | undefined, month: number): Span {
  const end = daysInMonth(year ?? 2000, month);
  const days = (first: number, last: number): Span => ({
    first: dayOf(year, month, Math.max(1, first)),
    last: dayOf(year, month, Math.min(last, end)),
  });
  const late = ordinal === 'last' || ordinal === 'final' || ordinal === 'latter';
  const n = counted(word);
  if (n !== undefined) {
    const length = /weeks/.test(word) ? n * 7 : n;
    return late ? days(end - length + 1, end) : days(1, length);
  }
  if (/ day of/.test(word)) return days(end, end);
  if (/half/.test(word)) return ordinal === 'first' ? days(1, 15) : days(16, end);
  if (/week /.test(word)) return late ? days(end - 6, end) : days(nth(ordinal) * 7 + 1, nth(ordinal) * 7 + 7);
  if (/third of/.test(word)) return late ? days(21, end) : days(nth(ordinal) * 10 + 1, nth(ordinal) * 10 + 10);
  if (EARLY.test(word)) return days(1, 10);
  if (MIDDLE.test(word)) return days(11, 20);
  return days(21, end);
}

function partOfYear(word: string, ordinal: string | undefined, year: number): Span {
  const months = (first: number, last: number): Span => ({ first: isoMonth(year, first), last: isoMonth(year, last) });
  const late = ordinal === 'last' || ordinal === 'final' || ordinal === 'latter';
  const n = counted(word);
  if (n !== undefined && /months/.test(word))
    return late ? months(13 - Math.min(n, 12), 12) : months(1, Math.min(n, 12));
  if (/ day of/.test(word)) return point(isoDay({ year, month: 12, day: 31 }));
  if (/half/.test(word)) return ordinal === 'first' ? months(1, 6) : months(7, 12);
  if (/quarter/.test(word)) return late ? months(10, 12) : months(nth(ordinal) * 3 + 1, nth(ordinal) * 3 + 3);
  if (/third of/.test(word)) return late ? months(9, 12) : months(nth(ordinal) * 4 + 1, nth(ordinal) * 4 + 4);
  if (/week|days/.test(word)) {
    const length = (n ?? (/week /.test(word) ? 1 : 10)) * (/week/.test(word) ? 7 : 1);
    const nthWeek = n === undefined && /week /.test(word) ? nth(ordinal) * 7 : 0;
    const first = late
      ? addDays({ year, month: 12, day: 31 }, 1 - length)
      : addDays({ year, month: 1, day: 1 }, nthWeek);
    return { first: isoDay(first), last: isoDay(addDays(first, length - 1)) };
  }
  if (EARLY.test(word)) return months(1, 4);
  if (MIDDLE.test(word)) return months(5, 8);
  return months(9, 12);
}

const dayOf = (year: number | undefined, month: number, day: number): string =>
  year === undefined
    ? `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : isoDay({ year, month, day });

/** An atom with the year that its own words give by way of the letter's date or of the text before. */
function placed(atom: Atom, { anchor, said }: Context): Atom {
  if (atom.yearShift !== undefined && anchor) return { ...atom, year: anchor.year + atom.yearShift };
  if (atom.sameYear && said !== undefined) return { ...atom, year: said };
  if (atom.side !== undefined && anchor && atom.month !== undefined && atom.year === undefined) {
    const here = { year: anchor.year, month: atom.month, day: atom.day ?? 1 };
    const passed = atom.day === undefined ? atom.month < anchor.month : dayNumber(here) < dayNumber(anchor);
    return { ...atom, year: anchor.year + (atom.side === 'last' ? (passed ? 0 : -1) : passed ? 1 : 0) };
  }
  return { ...atom };
}

/** Fills in what atoms leave to their neighbours: months and years come from the right, American months from the left. */
function fill(atoms: Atom[], range: boolean, context: Context): Atom[] {
  const filled = atoms.map((atom) => placed(atom, context));
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
  /** Its last day, or the first of its last month. */
  floor?: Day;
  /** Whether the text itself says the year. */
  explicit: boolean;
  why: string;
}

/** Places an expression on the calendar; nothing where it names no day, as 31 November, or hangs on a date that is not known. */
export function resolveExpression({ atoms: raw, joins, range }: Expression, context: Context): Resolved | undefined {
  const atoms = fill(raw, range, context);
  const explicit = atoms.some((atom) => atom.year !== undefined);
  const spans: Span[] = [];
  let year: number | undefined;
  let why = explicit ? 'the text gives the year' : '';
  if (atoms.every((atom) => atom.month === undefined && atom.year === undefined)) {
    const days = weekdays(atoms, context);
    if (!days) return undefined;
    spans.push(...days.map((day) => point(isoDay(day))));
    why = `the nearest such weekday to ${isoDay(context.anchor!)}`;
  }
  for (let i = 0; i < atoms.length && spans.length === 0; i++) {
    const atom = atoms[i]!;
    if (atom.year !== undefined) continue;
    const before = atoms[i - 1];
    // what follows in a list or range comes after: `28 December and 3 January`; the first begins in the letter's past
    atom.year =
      before?.year !== undefined && before.month !== undefined && !Number.isNaN(before.year)
        ? before.year + (atom.month! < before.month ? 1 : 0)
        : (yearFor(context, atom.month!, atom.day, atom.weekday) ?? Number.NaN);
    why = Number.isNaN(atom.year)
      ? 'no year anywhere'
      : `year by ${context.running === atom.year ? 'the running text' : `the date ${context.anchor ? isoDay(context.anchor) : ''}`}`;
  }
  if (spans.length === 0) {
    for (const atom of atoms) {
      const known = atom.year === undefined || Number.isNaN(atom.year) ? undefined : atom.year;
      if (known !== undefined) year = known;
      if (atom.month === undefined)
        spans.push(
          atom.part
            ? partOf(atom.part, known!, undefined)
            : { first: isoYear(known!), last: isoYear(atom.yearTo ?? known!) },
        );
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
  const floor =
    year !== undefined && last.month !== undefined ? { year, month: last.month, day: last.day ?? 1 } : undefined;
  return {
    value,
    explicit,
    why,
    ...(year === undefined ? {} : { year }),
    ...(floor ? { floor } : {}),
    ...(floor && last.day !== undefined ? { lastDay: floor } : {}),
  };
}

function join(spans: Span[], joins: Expression['joins'], range: boolean): string {
  if (spans.length === 1) return edtf(spans[0]!);
  const [from, to] = [spans[0]!.first, spans.at(-1)!.last];
  // an interval must not run backwards: what does is a slip, or its year is not known
  if (range && !runsBack(from, to) && !(from.startsWith('X') && from.length !== to.length))
    return edtf({ first: from, last: to });
  // `4, 6 and 8 to 10 May`: a range inside a list
  const pieces: string[] = [];
  for (let i = 0; i < spans.length; i++) {
    const next = spans[i + 1];
    if (next && (joins[i] === 'to' || joins[i] === 'slash') && !runsBack(spans[i]!.first, next.last)) {
      pieces.push(piece({ first: spans[i]!.first, last: next.last }));
      i++;
    } else pieces.push(piece(spans[i]!));
  }
  const set = [...new Set(pieces)].join(',');
  // `on 3 or 4 May`: one of them
  if (joins.includes('or') && !joins.includes('and')) return `[${set}]`;
  return `{${set}}`;
}

/** A stretch inside a list; EDTF has none of ends of two kinds, or of days whose year is not known, so these stand one by one. */
function piece({ first, last }: Span): string {
  if (first === last) return first;
  if (first.length !== last.length) return `${first},${last}`;
  if (!first.startsWith('X')) return `${first}..${last}`;
  const month = first.slice(0, 8);
  if (!last.startsWith(month) || first.length < 10) return `${first},${last}`;
  const [from, to] = [Number(first.slice(8)), Number(last.slice(8))];
  return Array.from({ length: to - from + 1 }, (_, i) => month + String(from + i).padStart(2, '0')).join(',');
}

/** Whether an interval would begin after its end begins; EDTF has none such, `2000-03/2000` among them. */
export function runsBack(first: string, last: string): boolean {
  const low = (value: string) => value.replaceAll('X', '0').padEnd(10, '-01');
  return first !== last && low(first) >= low(last);
}

/** Weekdays alone: the latest ones before the letter's date, or the next ones after it; those of a list follow each other. */
function weekdays(atoms: Atom[], { anchor, ahead }: Context): Day[] | undefined {
  if (!anchor) return undefined;
  const forward = ahead === 'yes';
  let from = anchor;
  const found = (forward ? atoms : atoms.toReversed()).map((atom) => {
    from = nearestWeekday(from, atom.weekday!, forward ? 1 : -1);
    return from;
  });
  return forward ? found : found.reverse();
}

/** The calendar week, Monday to Sunday, `weeks` away from the day's own. */
export function week(day: Day, weeks: number): Span {
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  const monday = addDays(day, -((weekday + 6) % 7) + weeks * 7);
  return { first: isoDay(monday), last: isoDay(addDays(monday, 6)) };
}
