/** Nouns of asking: `reiterates its demand that`, `makes a solemn appeal to`. */
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthorName, isAuthors } from './author.ts';
import { type Complement, endsWithColon, personToAct, thatClause } from './complement.ts';
import { appealTo, callFor, TO_OR_FOR } from './governed.ts';
import { ASKING_NOUNS, DETERMINERS, MAKING } from './lexicon.ts';
import { isInfinitive } from './nouns.ts';
import { clauseOf, isNounHere, pick } from './performatives.ts';
import type { Scene, Trigger } from './trigger.ts';
import { isWord, low, type Words } from './words.ts';

/** `reiterates its call on X to`, `it is our demand that`, `with the request that`, `the following demands:`. */
export function askingNoun(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const force = ASKING_NOUNS.get(low(words, at));
  if (!force || !isNounHere(words, at)) return undefined;
  const rule = `demands/noun-${low(words, at).replace(/s$/, '')}`;
  const open = determinerBefore(words, at);
  if (open === undefined) return undefined;
  const made = makingVerb(words, open);
  const own = /^(?:our|my)$/.test(low(words, open));
  let after = skipAsides(words, at + 1);
  after = afterOwner(scene, after);
  const isClaim = own && /^(?:is|remains)$/.test(low(words, after));
  if (isClaim) after = skipAsides(words, after + 1);
  const presented = /^(?:is|remains|be)$/.test(low(words, made)) && low(words, made - 1) === 'it' && own;
  const making = MAKING.has(low(words, made)) && isAuthors(words, made, scene.author, scene.opensBlock);
  const withRequest = low(words, made) === 'with' && low(words, at) === 'request' && low(words, after) === 'that';
  if (leadsListIn(words, at, own)) return { rule, force, clause: clauseOf(words, open), cue: at, action: words.length };
  const hence = /^(?:hence|whence)$/.test(low(words, open - 1)) && /^(?:our|my|this|the)$/.test(low(words, open));
  if (!making && !presented && !isClaim && !withRequest && !hence) return undefined;
  const complement = nounComplement(words, after);
  if (!complement) return undefined;
  return { rule, force, clause: clauseOf(words, making ? made : open), cue: at, ...pick(complement) };
}

/** `the request of my Government for`: index after whose it is, where it is the author's. */
function afterOwner({ words, author }: Scene, at: number): number {
  if (low(words, at) !== 'of') return at;
  let end = at + 1;
  while (end < Math.min(words.length, at + 10) && !/^(?:for|that|to|on|upon)$/.test(low(words, end))) end++;
  return isAuthorName(words, { from: at + 1, to: end }, author) ? end : at;
}

/** `Our demands are clear:`, `My country's demands are the following:`, `We have three demands:`. */
function leadsListIn(words: Words, at: number, own: boolean): boolean {
  if (!endsWithColon(words) || words.length - at > 9) return false;
  if (own) return /^(?:is|are|remain|remains|:)$/.test(low(words, skipAsides(words, at + 1)));
  return words.length - at === 2 && /^(?:i|we|my|our)$/.test(low(words, 0));
}

/** The verb before a noun of asking: `conveys to you its request`, `renews its appeal`. */
function makingVerb(words: Words, open: number): number {
  const k = beforeAsides(words, open);
  for (let i = k; i > Math.max(-1, k - 4); i--)
    if (low(words, i) === 'to' && MAKING.has(low(words, i - 1))) return i - 1;
  return k;
}

function determinerBefore(words: Words, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (DETERMINERS.has(low(words, i))) return i;
    if (!isWord(words[i]) && low(words, i) !== ',') return undefined;
  }
  return undefined;
}

function nounComplement(words: Words, at: number): Complement | undefined {
  const next = low(words, at);
  if (next === 'that') return thatClause(words, at + 1);
  if (next === 'for') return callFor(words, at + 1);
  if (/^(?:on|upon|addressed|directed)$/.test(next))
    return personToAct(words, skipAsides(words, low(words, at + 1) === 'to' ? at + 2 : at + 1), TO_OR_FOR);
  if (next === 'to') return isInfinitive(words, at) ? { action: at + 1 } : appealTo(words, skipAsides(words, at + 1));
  if (next === ':' && endsWithColon(words)) return { action: words.length };
  return undefined;
}
