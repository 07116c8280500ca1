/** How sayings are written down: one pattern of lower-case words a saying. */
import type { Effect } from '../record/types.ts';

/** Whom a cue harms: what follows it, what stands before it, or what its voice says. */
export type Take = 'object' | 'subject' | 'voice';

/** One word of a pattern; `far` may stand up to three words on. */
export interface Step {
  words: ReadonlySet<string>;
  far: boolean;
}
export interface Idiom {
  steps: readonly Step[];
  effect: Effect;
  take: Take;
}

/** Sayings of one effect: words with blanks between, `|` between words of one place, `~` before one that may stand up to three words on. */
export const idiom = (effect: Effect, take: Take, ...patterns: string[]): Idiom[] =>
  patterns.map((pattern) => ({
    steps: pattern.split(' ').map((step) => ({
      words: new Set(step.replace(/^~/, '').split('|')),
      far: step.startsWith('~'),
    })),
    effect,
    take,
  }));
