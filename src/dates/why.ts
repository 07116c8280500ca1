// How a date came to its value, for `annotate explain`; absolute ones say it where they are resolved.
import { type Day, isoDay } from '../language/calendar.ts';

/** Of `yesterday`, `last month`: counted from the day of the quotation, else from that of the letter or its part. */
export function whyRelative(anchor: Day | undefined, said: Day | undefined, apposed: boolean): string {
  if (apposed) return 'the date beside it says which day';
  if (said) return `counted from ${isoDay(said)}, the day of the words quoted`;
  return anchor ? `counted from ${isoDay(anchor)}, the date of the letter or of its part` : 'the letter gives no date';
}

/** Of decades, seasons, feasts, figures, days named by their number alone. */
export function whyPlaced(rule: string, text: string, anchor: Day | undefined, before: string | undefined): string {
  if (rule === 'day-number' && before !== undefined) return `month by the date before it, ${before}`;
  if (rule === 'century' || /\d{4}/.test(text)) return 'the text gives the year';
  return anchor ? `year by the date ${isoDay(anchor)}` : 'no year anywhere';
}
