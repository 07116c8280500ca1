import type { Letter } from '../letter/types.ts';
import type { Linked } from '../links/index.ts';
import { checkDates } from './dates.ts';
import { checkResolutions } from './resolutions.ts';

/** A contradiction inside the letter, at an offset of `Letter.text`. */
export interface CheckFinding {
  check: string;
  start: number;
  message: string;
}

/** Lists the contradictions that the program sees in a letter, in text order. They touch no record. */
export function check(letter: Letter, linked: Linked): CheckFinding[] {
  return [...checkDates(letter, linked), ...checkResolutions(letter, linked)].sort((a, b) => a.start - b.start);
}
