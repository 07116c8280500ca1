import type { DateFinding } from '../dates/index.ts';
import { addDays, isoDay, parseIsoDay } from '../language/calendar.ts';
import { NUMBERS, SHIFTED } from './times.ts';

/** A date that governs a harm, and how it was found. */
export interface Day {
  date: DateFinding;
  why: string;
}

/** Words that point to another day do so in the opening of their sentence. */
export const OPENING = 24;

/** `Two days later, …`: the words of it at most, so that what follows costs nothing. */
export function opensLater(text: string): RegExpExecArray | undefined {
  const shift = SHIFTED.exec(text.slice(0, OPENING + 40));
  return shift && shift.index < OPENING ? shift : undefined;
}

/** `two days later`: the date of the letter that says that day; a harm has no day that is no record. */
export function shifted(
  dates: readonly DateFinding[],
  { value }: DateFinding,
  match: RegExpExecArray,
): Day | undefined {
  const day = parseIsoDay(value);
  if (!day) return undefined;
  const [, which, unit, , side, count, units, way] = match;
  const n =
    which || side
      ? 1
      : count === 'a'
        ? 1
        : NUMBERS.indexOf(count!.toLowerCase()) > 0
          ? NUMBERS.indexOf(count!.toLowerCase())
          : Number(count);
  const days = (/^week/i.test(units ?? unit ?? '') ? 7 : 1) * n;
  // some hours later may still be that day
  if (/^hour/i.test(units ?? ''))
    return count === '24' || count === 'twenty-four'
      ? undefined
      : { date: dates.find((one) => one.value === value)!, why: `${match[0]}, still that day` };
  if (!Number.isInteger(days) || /^(?:month|year)/i.test(units ?? '') || (unit && /week/i.test(unit))) return undefined;
  const back = /previous|preceding|before|earlier/i.test(which ?? side ?? way ?? '');
  const wanted = isoDay(addDays(day, back ? -days : days));
  const date = dates.find((one) => one.value === wanted);
  return date && { date, why: `reckoned from ${value}: ${match[0]}` };
}
