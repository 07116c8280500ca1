/** What a verb of asking governs: who is asked, and where the action begins. */
import { actionStart } from './action.ts';
import { skipAsides } from './asides.ts';
import { ACTORS, ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, THINGS } from './lexicon.ts';
import { headOf, isInfinitive, isThing, type Range, trimPhrase } from './nouns.ts';
import type { Addressee } from './trigger.ts';
import { isBaseVerb, isPastForm, isThirdPerson } from './verbs.ts';
import { isCapital, isWord, low, type Words } from './words.ts';

export interface Complement {
  to?: Addressee;
  action: number;
  /** `that` is followed by a statement of fact: `we insist that this is untrue`. */
  stated?: boolean;
}

const REACH = 70;

/** The person a phrase stands for: `you`, a pronoun, or the phrase itself. */
export function addresseeOf(words: Words, range: Range): Addressee | undefined {
  const phrase = trimPhrase(words, range);
  if (phrase.to <= phrase.from) return undefined;
  const first = low(words, phrase.from);
  if (first === 'you' || first === 'your') return { kind: 'you' };
  if (/^(?:it|they|them|he|she|him|her)$/.test(first) && phrase.to - phrase.from <= 2)
    return { kind: 'pronoun', at: phrase.from };
  if (/^(?:everyone|everybody|nobody|anyone|anybody|i|we|us|me|one|there)$/.test(first)) return undefined;
  if (first === 'all' && (phrase.to - phrase.from === 1 || low(words, phrase.from + 2) === 'us')) return undefined;
  return { kind: 'phrase', range: phrase };
}

/** `X to act`, `X not to act`, `X: (a) …`, `X that it act`: from the first word of X. */
export function personToAct(words: Words, at: number, links: ReadonlySet<string>): Complement | undefined {
  let depth = 0;
  const end = Math.min(words.length, at + REACH);
  for (let i = at; i < end; i++) {
    const word = words[i]!.low;
    if (word === '(') depth++;
    else if (word === ')') depth--;
    if (depth > 0) continue;
    if (word === ';' || word === '?') return undefined;
    if (word === ':') return withPerson(words, at, i, i + 1);
    if (word === 'not' && /^(?:only|merely|just|simply)$/.test(low(words, i + 1)) && isInfinitive(words, i + 2))
      return withPerson(words, at, i, i);
    if (word === 'not' && low(words, i + 1) === 'to' && isInfinitive(words, i + 1)) return withPerson(words, at, i, i);
    if (word === 'to' && low(words, i + 1) === ':') return withPerson(words, at, i, i + 2);
    // `those who are able to do so to provide …`: what they are able to is no action yet
    if (word === 'to' && ABLE.test(low(words, i - 1)) && insideRelative(words, at, i)) continue;
    if (word === 'to' && i > at && (isInfinitive(words, i) || (low(words, i + 1) === '(' && low(words, i + 3) === ')')))
      return withPerson(words, at, i, actionStart(words, i + 1));
    if (links.has(word) && i > at && !insideRelative(words, at, i)) {
      if (word === 'that')
        return { ...thatClause(words, i + 1), ...person(words, at, low(words, i - 1) === 'is' ? i - 1 : i) };
      return withPerson(words, at, i, i + 1);
    }
  }
  return undefined;
}

const ABLE = /^(?:able|willing|ready|prepared|inclined|free|bound|obliged|wish|wishing|likely|position)$/;

function insideRelative(words: Words, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (words[i]!.low === ',') return false;
    if (/^(?:which|who|whose|that)$/.test(words[i]!.low)) return true;
  }
  return false;
}

/** `the Council (a) to condemn`: a list is run on, and its first mark stands before `to`. */
function enumeratorBefore(words: Words, to: number): number | undefined {
  if (low(words, to - 1) !== ')' || low(words, to - 3) !== '(') return undefined;
  return /^(?:[a-z]|[ivx]+|\d)$/.test(words[to - 2]!.text) ? to - 3 : undefined;
}

function person(words: Words, from: number, to: number): { to?: Addressee } {
  const found = addresseeOf(words, { from, to });
  return found ? { to: found } : {};
}

function withPerson(words: Words, from: number, to: number, action: number): Complement {
  const list = enumeratorBefore(words, to);
  if (list !== undefined) return { ...person(words, from, list), action: list };
  return { ...person(words, from, to), action };
}

/** What follows `that`: the actor and what it is to do, or a thing or passive, from its subject on. */
export function thatClause(words: Words, at: number): Complement {
  const from = skipAsides(words, at);
  const main = findVerb(words, from);
  // `that those who gave the orders be brought to justice`
  const verb = main !== undefined && main > from + 1 && low(words, main - 1) === 'be' ? main - 1 : main;
  if (verb === undefined) {
    const colon = endsWithColon(words) ? words.length - 1 : -1;
    if (colon > from) return withPerson(words, from, colon, words.length);
    return { action: from };
  }
  const list = enumeratorBefore(words, verb);
  if (list !== undefined) return { ...person(words, from, list), action: list };
  const subject = { from, to: verb };
  const yours = low(words, from) === 'your';
  const pronoun = /^(?:it|they|he|she|you)$/.test(low(words, from)) && verb === skipAsides(words, from + 1);
  if (
    isPassive(words, verb) ||
    low(words, from) === 'there' ||
    (!pronoun && isThing(words, trimPhrase(words, subject)))
  ) {
    return { action: from, ...(yours ? { to: { kind: 'you' } } : {}), stated: isStated(words, verb) };
  }
  let action = verb;
  while (
    /^(?:should|must|shall|will|would|can|could|may|might|ought|to|has|have|is|are|were)$/.test(low(words, action)) &&
    action < verb + 2
  ) {
    if (/^(?:has|have|is|are|were)$/.test(low(words, action)) && low(words, action + 1) !== 'to') break;
    action++;
  }
  return { ...person(words, from, verb), action: actionStart(words, action), stated: isStated(words, verb) };
}

export function endsWithColon(words: Words): boolean {
  return words.at(-1)?.low === ':';
}

function isStated(words: Words, verb: number): boolean {
  return /^(?:is|are|was|were|has|have|had|does|did|can|cannot|do)$/.test(low(words, verb));
}

/** `be circulated`, `should not be lifted`, `is granted`. */
export function isPassive(words: Words, verb: number): boolean {
  let i = verb;
  while (
    i < verb + 24 &&
    (/^(?:should|must|shall|will|would|can|could|may|might|not|have|has|been|ought|to)$/.test(low(words, i)) ||
      ADVERBS.has(low(words, i)) ||
      (/ly$/.test(low(words, i)) && i > verb))
  ) {
    if (low(words, i) === 'been') break;
    i++;
    if (low(words, i) === ',') i = skipAsides(words, i);
  }
  if (!/^(?:be|is|are|was|were|been|being|get)$/.test(low(words, i))) return false;
  i = skipAsides(words, i + 1);
  return isParticiple(words, i);
}

const ADJECTIVAL = new Set([
  'prepared',
  'committed',
  'determined',
  'united',
  'concerned',
  'resolved',
  'interested',
  'contented',
  'pleased',
  'inspired',
]);

export function isParticiple(words: Words, at: number): boolean {
  const word = low(words, at);
  return isPastForm(word) && !ADJECTIVAL.has(word);
}

/** The verb of the clause whose subject begins at `from`. */
function findVerb(words: Words, from: number): number | undefined {
  let relative = false;
  const end = Math.min(words.length, from + REACH);
  for (let i = from; i < end; i++) {
    const word = words[i]!.low;
    if (word === ';' || word === ':') return undefined;
    if (word === ',') {
      const closing = closingComma(words, i, end);
      if (closing > i) i = closing;
      continue;
    }
    if (word === '(') {
      while (i < end && words[i]!.low !== ')') i++;
      continue;
    }
    if (/^(?:who|which|that|whose|whom)$/.test(word) && i > from) {
      relative = true;
      continue;
    }
    const found = i > from && isVerbHere(words, from, i);
    if (!found) continue;
    if (relative) {
      relative = false;
      if (AUXILIARIES.has(word))
        while (
          AUXILIARIES.has(low(words, i + 1)) ||
          low(words, i + 1) === 'not' ||
          (/^(?:will|would|can|cannot|could|may|might|shall|does|did|do|not)$/.test(low(words, i)) &&
            isBaseVerb(low(words, i + 1))) ||
          isPastForm(low(words, i + 1)) ||
          ADVERBS.has(low(words, i + 1)) ||
          /ing$/.test(low(words, i + 1))
        )
          i++;
      continue;
    }
    return i;
  }
  return undefined;
}

/** The comma that closes the aside or relative opened at `comma`, if a verb follows it. */
function closingComma(words: Words, comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end, comma + 30); i++) {
    if (words[i]!.low !== ',') continue;
    const next = skipAsides(words, i + 1);
    const word = low(words, next);
    if (AUXILIARIES.has(word) || word === 'be' || (isBaseVerb(word) && !DETERMINERS.has(low(words, next - 1))))
      return i;
  }
  return -1;
}

function isVerbHere(words: Words, from: number, i: number): boolean {
  const word = words[i]!.low;
  if (word === 'be' || AUXILIARIES.has(word))
    return low(words, i - 1) !== 'to' && word !== 'ought' ? true : word === 'ought';
  if (isCapital(words[i]) || !isWord(words[i])) return false;
  const base = isBaseVerb(word);
  const past = isPastForm(word);
  const third = isThirdPerson(word);
  if (!base && !past && !third) return word === 'not' && (isBaseVerb(low(words, i + 1)) || low(words, i + 1) === 'be');
  if (low(words, i - 1) === 'not') return true;
  if (!canEndSubject(words, from, i - 1)) return false;
  if (past && laterBe(words, i)) return false;
  if (third && !base && /^(?:of|and|or)$/.test(low(words, i + 1))) return false;
  if (
    isCapital(words[i - 1]) ||
    ACTORS.has(low(words, i - 1)) ||
    PLURAL.test(low(words, i - 1)) ||
    ADVERBS.has(low(words, i - 1)) ||
    /ly$/.test(low(words, i - 1))
  ) {
    return past || !laterBe(words, i) || base;
  }
  if (past && words[i - 1]!.low === ',') return false;
  return canFollowVerb(words, i + 1);
}

const PLURAL = /[^su]s$|^(?:people|men|women|who|it|they|he|she|you|we|responsible|concerned|\))$/;

function canEndSubject(words: Words, _from: number, i: number): boolean {
  const word = low(words, i);
  return (
    !DETERMINERS.has(word) &&
    !PREPOSITIONS.has(word) &&
    word !== 'and' &&
    word !== 'or' &&
    !/^(?:'|-|–)$/.test(word) &&
    !/'s$/.test(word)
  );
}

function canFollowVerb(words: Words, i: number): boolean {
  const word = words[i];
  if (!word) return true;
  return (
    DETERMINERS.has(word.low) ||
    (PREPOSITIONS.has(word.low) && word.low !== 'of') ||
    ADVERBS.has(word.low) ||
    word.low === 'to' ||
    isCapital(word) ||
    /ly$/.test(word.low) ||
    /^[.,"\d]/.test(word.low) ||
    THINGS.has(word.low) ||
    /s$/.test(word.low)
  );
}

/** A passive verb later in the clause: what looked like a verb was a participle after its noun. */
function laterBe(words: Words, at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 24); i++) {
    const word = words[i]!.low;
    if (word === ',' || word === ';' || word === 'which' || word === 'who' || word === 'that' || word === 'so')
      return false;
    if (word === 'be') return !/^(?:to|must|should|can|cannot|may|will|would|could|might)$/.test(low(words, i - 1));
    if (isBaseVerb(word) && isPluralEnd(words, i - 1) && canFollowVerb(words, i + 1) && isPastForm(low(words, at)))
      return true;
  }
  return false;
}

function isPluralEnd(words: Words, i: number): boolean {
  return isCapital(words[i]) && !PREPOSITIONS.has(low(words, i));
}

/** Whether what is asked for is a thing that can be had (`an urgent meeting`) and no actor. */
export function asksForThing(words: Words, at: number): boolean {
  const to = Math.min(words.length, at + REACH);
  const first = low(words, at);
  if (/^(?:you|it|them|him|her|us|all|those|both|each|every)$/.test(first)) return false;
  return isThing(words, { from: at, to: Math.max(headOf(words, { from: at, to }) + 1, at + 1) });
}
