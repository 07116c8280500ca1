import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter } from '../letter/types.ts';

export interface DateFinding extends Finding {
  /** EDTF. */
  value: string;
  relation?: 'since' | 'until';
}

/** Finds every expression of the letter that places something on the calendar, in text order. */
export function findDates(_letter: Letter, _options: RoomOptions = {}): DateFinding[] {
  return [];
}
