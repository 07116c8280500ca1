/** What stands before a verb: its auxiliaries and adverbs, and whether it is denied, wished or merely feared. */
import type { Cue } from './cues.ts';
import { VERBS } from './lexicon.ts';
import { low, type Token } from './tokens.ts';

export const BE =
  /^(?:was|were|is|are|be|been|being|am|get|got|gets|getting|left|found|reported|confirmed|feared|presumed|believed|thought|listed|declared|lay|lie)$/;

const HAVE = /^(?:has|have|had|having)$/;

const ADVERB =
  /^(?:also|each|once|then|either|both|all|now|already|themselves|himself|still|later|subsequently|even|again|reportedly|allegedly|recently|only|just|not|since|thus|thereby|there|further|instantly|apparently|outright|brutally|[a-z]+ly)$/;

const MODAL =
  /^(?:could|would|might|may|should|shall|will|can|cannot|must|to|let|if|unless|whether|threatened|threatening|threatens|attempted|attempting|trying|tried|intended|plan|plans|planned|planning|against|without|from|risk|avoid|avoiding|prevent|preventing|fear|capable)$/;

/** A finite auxiliary right behind a count: the count is the subject of a clause of its own. */
export const AUXILIARY = /^(?:was|were|is|are|has|have|had)$/;
/** What may be, not what was. */
export const SUPPOSES = /^(?:may|might|could|would|can|will|shall|should|must)$/;
const NEGATION = /^(?:no|not|never|none|nobody|without|nor|neither|deny|denies|denied)$/;

interface Auxiliary {
  from: number;
  passive: boolean;
  perfect: boolean;
  /** `were not hurt`, `has never been arrested`. */
  negated: boolean;
}

/** The auxiliaries and adverbs before a verb. */
export function auxiliary(tokens: readonly Token[], at: number): Auxiliary {
  let from = at;
  let passive = false;
  let perfect = false;
  let negated = false;
  let refused = false;
  for (let i = at - 1; i >= 0 && i >= at - 7; i--) {
    const word = low(tokens, i);
    if (BE.test(word)) passive = true;
    else if (HAVE.test(word)) perfect = true;
    else if (!ADVERB.test(word)) break;
    else if (word === 'all' || word === 'both') break;
    if (word === 'not' || word === 'never') refused = true;
    if (BE.test(word) || HAVE.test(word)) {
      from = i;
      negated = refused;
    }
  }
  return { from, passive, perfect, negated };
}

export function voice(tokens: readonly Token[], at: number, aux: Auxiliary): { take: Cue['take']; passive: boolean } {
  const word = low(tokens, at);
  // `is displacing hundreds more families`
  const progressive = aux.passive && word.endsWith('ing') && !/^(?:being|missing)$/.test(word);
  if (aux.passive && !progressive) return { take: 'subject', passive: true };
  if (word.endsWith('ing') || aux.perfect) return { take: 'object', passive: false };
  return { take: 'bare', passive: false };
}

export function beforeAdverbs(tokens: readonly Token[], from: number): number {
  let i = from - 1;
  while (i >= 0 && ADVERB.test(low(tokens, i)) && !NEGATION.test(low(tokens, i))) i--;
  return i;
}

/** Modal, infinitive, negated or merely feared. */
export function hypothetical(tokens: readonly Token[], from: number): boolean {
  const before = beforeAdverbs(tokens, from);
  // `promised to "bring death to thousands"`
  const i = low(tokens, before) === '"' ? before - 1 : before;
  const word = low(tokens, i);
  if (NEGATION.test(word)) return true;
  // `may fall prey to smugglers and drown`
  if (/^(?:and|or)$/.test(word) && VERBS.get(low(tokens, from))?.form === 'base') return supposed(tokens, i);
  if (!MODAL.test(word)) return false;
  // `up to 400 people may have fled` is a rough count, no supposition; `may have to flee` is one
  if (word === 'may' && low(tokens, from) === 'have') return low(tokens, from + 1) === 'to';
  // `in addition to killing`, `led to the death of`, `apart from wounding`
  if (word === 'to') {
    // `may once again have to take to the road`
    if (low(tokens, i - 1) === 'have' && MODAL.test(low(tokens, beforeAdverbs(tokens, i - 1)))) return true;
    // `have threatened to shoot ten villagers`
    if (WISHED.test(low(tokens, pastSource(tokens, i - 1)))) return true;
    return VERBS.get(low(tokens, from))?.form === 'base' && !forced(tokens, i);
  }
  return word !== 'from';
}

const WISHED =
  /^(?:threatened|threatens?|threatening|wants?|wanted|seeks?|sought|hopes?|hoped|vowed|sworn|swore|willing|ready|prepared|promised|offered|likely|refused)$/;

/** The word before `from Beirut`, `in public`, which may stand between a promise and its infinitive. */
function pastSource(tokens: readonly Token[], at: number): number {
  for (let i = at; i > at - 4; i--)
    if (/^(?:from|in|on|at)$/.test(low(tokens, i))) return i - 1;
    else if (tokens[i]?.kind !== 'word') return at;
  return at;
}

/** Whether the verb that `and` joins to another is one of what may be. */
function supposed(tokens: readonly Token[], and: number): boolean {
  for (let i = and - 1; i > and - 9 && !/^[,;:.]$/.test(low(tokens, i)); i--)
    if (SUPPOSES.test(low(tokens, i))) return true;
  return false;
}

/** `were forced to`, `have to`; not `may have to`. */
const forced = (tokens: readonly Token[], to: number) =>
  !(low(tokens, to - 1) === 'have' && MODAL.test(low(tokens, beforeAdverbs(tokens, to - 1)))) &&
  /^(?:forced|compelled|had|have|obliged|made|continue|continues|continued)$/.test(low(tokens, to - 1));

export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (ADVERB.test(low(tokens, i)) || low(tokens, i) === 'otherwise') i++;
  return i;
}
