import type { Finding } from '../finding.ts';
import type { Reader } from './context.ts';

export interface DateFinding extends Finding {
  /** EDTF. */
  value: string;
  relation?: 'since' | 'until';
}

/** A stretch that one of the scans holds for a date; it is read in text order, when the dates before it are known. */
export interface Candidate {
  start: number;
  end: number;
  /** Nothing where it turns out to be no date. `found` holds the dates before it. */
  read(reader: Reader, found: readonly DateFinding[]): DateFinding | undefined;
}
