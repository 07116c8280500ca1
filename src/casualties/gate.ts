/** Which sentences are worth reading: most of a letter holds no word that could make a count one of harm. */
import { CUE, classesIn, TRIGGER } from './classes.ts';
import { cuesOf } from './cues.ts';
import type { Token } from './tokens.ts';

/** Whether a sentence that nothing before it bears on can make a claim at all; `false` is certain. */
export function mayHarm(tokens: readonly Token[]): boolean {
  const classes = classesIn(tokens);
  if (classes & TRIGGER) return true;
  return (classes & CUE) !== 0 && cuesOf(tokens).length > 0;
}
