import type { Letter } from '../letter/types.ts';
import type { Linked } from '../links/index.ts';

/** A contradiction inside the letter, at an offset of `Letter.text`. */
export interface CheckFinding {
  check: string;
  start: number;
  message: string;
}

/** Lists the contradictions that the program sees in a letter, in text order. They touch no record. */
export function check(_letter: Letter, _linked: Linked): CheckFinding[] {
  return [];
}
