/** What lets a sentence be read: words that can make a count one of harm. */
import { FRAME_VERBS } from './frames.ts';
import { COUNTED, NOMINALS, STATED, STATES, VERBS } from './lexicon.ts';
import { LOSSES } from './losses.ts';
import { ATTACKS_AND_RUINS, GONE_DOWN } from './present.ts';

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
  // `all with serious burns`
  'burns',
  'fractures',
  'lacerations',
]);
