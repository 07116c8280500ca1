/** Which sentences are worth reading: most of a letter holds no word that could make a count one of harm. */
import { CUE, classesIn, TRIGGER } from './classes.ts';
import { cuesOf } from './cues.ts';
import { FRAME_VERBS } from './frames.ts';
import { COUNTED, NOMINALS, STATED, STATES, VERBS } from './lexicon.ts';
import { LOSSES } from './losses.ts';
import { ATTACKS_AND_RUINS, GONE_DOWN } from './present.ts';
import type { Token } from './tokens.ts';

/** Words that a claim can rest on without a cue of its own: those of labels, frames, lists, and nouns that say the harm. */
export const TRIGGERS: ReadonlySet<string> = new Set([
  ...[COUNTED, NOMINALS, STATED, STATES, VERBS].flatMap((words) => [...words.keys()]),
  ...FRAME_VERBS,
  ...ATTACKS_AND_RUINS,
  ...GONE_DOWN,
  ...LOSSES,
  'toll',
  'tolls',
  'trace',
  'nobody',
  'towed',
  'searching',
  'raked',
  'strike',
  'hijacked',
  'seen',
  'news',
  'survived',
  'survivor',
  'survivors',
  'alive',
]);

/** Whether a sentence that nothing before it bears on can make a claim at all; `false` is certain. */
export function mayHarm(tokens: readonly Token[]): boolean {
  const classes = classesIn(tokens);
  if (classes & TRIGGER) return true;
  return (classes & CUE) !== 0 && cuesOf(tokens).length > 0;
}
