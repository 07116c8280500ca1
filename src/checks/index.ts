import type { Letter } from '../letter/types.ts';
import type { Linked } from '../links/index.ts';
import { checkCasualties } from './casualties.ts';
import { checkDates } from './dates.ts';
import { checkResolutions } from './resolutions.ts';

/** A contradiction inside the letter, at an offset of `Letter.text`. */
export interface CheckFinding {
  check: string;
  start: number;
  message: string;
}

const CHECKS = [checkDates, checkResolutions, checkCasualties];

/** Lists the contradictions that the program sees in a letter, in text order. They touch no record. */
export function check(letter: Letter, linked: Linked): CheckFinding[] {
  return CHECKS.flatMap((one) => one(letter, linked)).sort((a, b) => a.start - b.start);
}
