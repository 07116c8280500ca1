/** What compromise is asked: whether a word that no list holds is a noun. */
import { createRequire } from 'node:module';

type Tagger = (text: string) => { has(match: string): boolean };
let tagger: Tagger | undefined;

/**
 * Whether compromise takes the last word of a phrase for a noun. It is asked only about nouns that no list of ours holds and no
 * ending gives away, in clauses that hold a word of harm: loading it takes longer than annotating a letter.
 */
export function isNoun(phrase: string): boolean {
  tagger ??= createRequire(import.meta.url)('compromise/two') as Tagger;
  return tagger(phrase).has('#Noun$');
}
