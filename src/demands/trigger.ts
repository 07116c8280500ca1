import type { Force } from '../record/types.ts';
import type { Author } from './author.ts';
import type { Range } from './nouns.ts';
import type { Words } from './words.ts';

/** Somebody asked: a phrase of the sentence, a pronoun that stands for one, or the letter's addressee. */
export type Addressee = { kind: 'phrase'; range: Range } | { kind: 'pronoun'; at: number } | { kind: 'you' };

/** What a rule makes of a cue; indices are into the words of the sentence. */
export interface Trigger {
  rule: string;
  force: Force;
  /** Where the clause of the trigger begins, its subject included: an action before it ends there at the latest. */
  clause: number;
  /** The word that gave it away. */
  cue: number;
  /** First word of the action; the end of the sentence where a list follows. */
  action: number;
  /** One past the action's last word, where the trigger stands behind it. */
  end?: number;
  to?: Addressee;
}

/** What rules are given: one sentence, and who speaks in it. */
export interface Scene {
  words: Words;
  author: Author;
  /** The sentence is the first of its block, so that a verb may open it without a subject. */
  opensBlock: boolean;
  /** Triggers found so far in the sentence, in order. */
  before: readonly Trigger[];
  reject(rule: string, at: number, reason: string): void;
}
