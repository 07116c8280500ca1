/** What stands after a verb of asking, and what it asks for. */
import { skipAsides } from './asides.ts';
import { addresseeOf, asksForThing, type Complement, personToAct, thatClause } from './complement.ts';
import { type AskingVerb, DETERMINERS } from './lexicon.ts';
import { headOf, isInfinitive } from './nouns.ts';
import { follows, isWord, low, type Words } from './words.ts';

const TO_OR_THAT: ReadonlySet<string> = new Set(['that']);

export const TO_OR_FOR: ReadonlySet<string> = new Set(['for']);

const TO_ONLY: ReadonlySet<string> = new Set();

const OF_LINKS: ReadonlySet<string> = new Set(['that']);

/** What stands after a verb of asking. */
export function governed(words: Words, after: number, verb: AskingVerb, base: string): Complement | undefined {
  const at = skipAsides(words, after);
  const next = low(words, at);
  if (next === 'is' && low(words, at + 1) === 'that') return thatClause(words, at + 2);
  const can = (frame: AskingVerb['frames'][number]) => verb.frames.includes(frame);
  if (can('on') && (next === 'on' || next === 'upon'))
    return personToAct(words, skipAsides(words, at + 1), TO_OR_FOR) ?? thing(words, at + 1);
  if (base === 'plead' && next === 'with') return appealTo(words, skipAsides(words, at + 1));
  if (can('to') && next === 'to' && !isInfinitive(words, at)) return appealTo(words, skipAsides(words, at + 1));
  if (can('for') && next === 'for' && /^(?:no|nothing)$/.test(low(words, at + 1))) return undefined;
  if (can('for') && next === 'for') return helpOf(words, at + 1) ?? callFor(words, at + 1);
  if (can('insist') && (next === 'on' || next === 'upon')) return thing(words, at + 1);
  if (can('that') && next === 'that' && !/^(?:is|are|was)$/.test(low(words, at + 1))) return thatClause(words, at + 1);
  if (can('of') && (next === 'of' || next === 'from'))
    return personToAct(words, at + 1, OF_LINKS) ?? ofThing(words, at + 1);
  if (next === ':' || (next === 'the' && low(words, at + 1) === 'following'))
    return { action: next === ':' ? at + 1 : at };
  if (can('infinitive') && isInfinitive(words, at)) return { action: at + 1 };
  if (base === 'call' || base === 'appeal' || base === 'plead' || base === 'insist' || !isWord(words[at]))
    return undefined;
  if (
    /^(?:attention|why|what|how|whether|who|ourselves|myself|itself|if|when|nothing|leave|permission|pardon|forgiveness|by|in|at|with|from)$/.test(
      next,
    )
  )
    return undefined;
  if (follows(words, at, 'your attention') || follows(words, at, 'the attention') || follows(words, at, 'the question'))
    return undefined;
  const help = helpOf(words, at);
  if (help) return help;
  if (can('object')) {
    const person = asksForThing(words, at)
      ? undefined
      : personToAct(words, at, base === 'request' || base === 'ask' ? TO_OR_THAT : TO_ONLY);
    if (person?.to?.kind === 'phrase' && EFFORTS.test(low(words, headOf(words, person.to.range)))) return undefined;
    if (person) return isAssurance(words, person.action) ? undefined : person;
    if (base === 'ask' || base === 'require')
      return base === 'ask' && !asksForThing(words, at) ? askFor(words, at) : undefined;
  }
  if (base === 'expect')
    return asksForThing(words, at) &&
      /^(?:full|strict|immediate|prompt|nothing|the|an|a|decisive|firm|swift|concrete)$/.test(next) &&
      isExpectable(words, at)
      ? thing(words, at)
      : undefined;
  if (can('thing') || (base === 'request' && asksForThing(words, at))) {
    return asksForThing(words, at) || DETERMINERS.has(next) ? thing(words, at) : undefined;
  }
  return undefined;
}

/** `encourages all efforts to bring peace`: they are praised, and nobody is asked. */
const EFFORTS = /^(?:efforts?|attempts?|initiatives?|endeavou?rs?|steps|moves|measures)$/;

/** `please accept the assurances of my highest consideration` is a courtesy. */
function isAssurance(words: Words, action: number): boolean {
  return (
    low(words, action) === 'accept' &&
    words.slice(action, action + 10).some(({ low: word }) => word === 'assurances' || word === 'assurance')
  );
}

/** `your good offices in having …`, `the assistance of the Secretary-General in circulating …`: what the help is for. */
function helpOf(words: Words, at: number): Complement | undefined {
  let in_ = at + 1;
  while (in_ < Math.min(words.length, at + 16) && !(low(words, in_) === 'in' && /ing$/.test(low(words, in_ + 1))))
    in_++;
  if (low(words, in_) !== 'in') return undefined;
  const help = words
    .slice(at, in_)
    .findIndex((word) => /^(?:offices|assistance|help|cooperation|co-operation|support|aid|kindness)$/.test(word.low));
  if (help < 0) return undefined;
  const of = at + help + 1;
  const your = words.slice(at, at + help).some((word) => word.low === 'your');
  const to = your
    ? { kind: 'you' as const }
    : low(words, of) === 'of'
      ? addresseeOf(words, { from: of + 1, to: in_ })
      : undefined;
  return { action: in_ + 1, ...(to ? { to } : {}) };
}

function isExpectable(words: Words, at: number): boolean {
  return words
    .slice(at, at + 6)
    .some(({ low: word }) =>
      /^(?:compliance|response|action|support|cooperation|implementation|answer|condemnation|reaction|respect|withdrawal|release)$/.test(
        word,
      ),
    );
}

function thing(words: Words, at: number): Complement | undefined {
  const action = skipAsides(words, at);
  if (/^(?:it|this|that|them)$/.test(low(words, action)) && !isWord(words[action + 1])) return undefined;
  return { action, ...(low(words, action) === 'your' ? { to: { kind: 'you' as const } } : {}) };
}

/** `We demand from the occupying Power the release of`: who is asked, then what. */
function ofThing(words: Words, at: number): Complement | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 14); i++) {
    if (DETERMINERS.has(low(words, i)) && !/^(?:of|and|on|in)$/.test(low(words, i - 1))) {
      const to = addresseeOf(words, { from: at, to: i });
      return { action: i, ...(to ? { to } : {}) };
    }
  }
  return undefined;
}

function askFor(words: Words, at: number): Complement | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 20); i++) {
    const word = low(words, i);
    if (word === ',' || word === ';' || word === 'to') return undefined;
    if (word === 'for') {
      const to = addresseeOf(words, { from: at, to: i });
      return { action: i + 1, ...(to ? { to } : {}) };
    }
  }
  return undefined;
}

/** `appeal to donors to keep`, `appeal to donors for help`. */
export function appealTo(words: Words, at: number): Complement | undefined {
  return personToAct(words, at, TO_OR_THAT) ?? personToAct(words, at, TO_OR_FOR);
}

/** `call for the release of`, `call for the culprits to be tried`, `call for X to act`. */
export function callFor(words: Words, at: number): Complement | undefined {
  const from = skipAsides(words, at);
  if (!isWord(words[from]) && low(words, from) !== '"')
    return low(words, from) === ':' ? { action: from + 1 } : undefined;
  if (!asksForThing(words, from)) {
    const person = personToAct(words, from, TO_ONLY);
    if (person?.to && low(words, person.action) !== 'be') return person;
  }
  return thing(words, at);
}
