/** Who is meant, and whether it is only the letter's own handling. */
import type { Letter } from '../letter/types.ts';
import { type Author, bearsName } from './author.ts';
import { ACTORS, AUXILIARIES, DETERMINERS, FRONTERS, LETTER_WORDS, PREPOSITIONS, THINGS } from './lexicon.ts';
import { isPlural, type Range, trimPhrase } from './nouns.ts';
import type { Addressee, Trigger } from './trigger.ts';
import { isPastForm, isThirdPerson } from './verbs.ts';
import { isCapital, isWord, low, type Words } from './words.ts';

/** Somebody named before, to whom a pronoun may point back. */
export interface Named {
  name: string;
  plural: boolean;
}

/** What is remembered from sentence to sentence of a part. */
export interface Memory {
  part: number;
  /** The last addressee that was named. */
  last?: Named;
  /** The first actor of the last sentence that named one. */
  subject?: Named;
}

/** The letter's addressees as its title joins them: `Secretary-General and the President of the Security Council`. */
function lettersAddressee(letter: Letter, part: number, memory: Memory): string | undefined {
  const own = letter.parts[part]?.to;
  if (own?.length) return joined(own);
  const ofLetter = letter.heading.to?.length ? joined(letter.heading.to) : undefined;
  if (part > 0 && letter.parts[part]?.kind !== 'letter' && memory.last) return memory.last.name;
  return ofLetter;
}

function joined(names: readonly string[]): string {
  const withArticle = (name: string) =>
    /^(?:the|mr|mrs|ms|h\.e|his|her|all|each|members)\b/i.test(name) ? name : `the ${name}`;
  const [first, ...rest] = names;
  if (rest.length === 0) return first!;
  const tail = rest.map(withArticle);
  return `${[first, ...tail.slice(0, -1)].join(', ')} and ${tail.at(-1)}`;
}

/** The phrase as printed. */
export function named(letter: Letter, words: Words, range: Range): Named {
  const trimmed = trimPhrase(words, range);
  // nothing is left of `A`, by itself at the end of a sentence
  const phrase = trimmed.from < trimmed.to ? trimmed : range;
  return {
    name: letter.printed.slice(words[phrase.from]!.start, words[phrase.to - 1]!.end),
    plural: isPlural(words, phrase),
  };
}

/** Resolves an addressee to a name; absent where nobody in particular is asked. */
export function resolve(
  letter: Letter,
  words: Words,
  to: Addressee | undefined,
  earlier: readonly { trigger: Trigger; to?: Named }[],
  memory: Memory,
  author: Author,
): Named | undefined {
  if (!to) return undefined;
  if (to.kind === 'you') {
    const name = lettersAddressee(letter, words.sentence.part, memory);
    return name ? { name, plural: false } : undefined;
  }
  if (to.kind === 'phrase') {
    const found = named(letter, words, to.range);
    if (/^(?:Your|His|Her) Excellency$|^(?:Mr|Madam|Sir)\b/i.test(found.name))
      return resolve(letter, words, { kind: 'you' }, earlier, memory, author);
    return found;
  }
  if (/^(?:he|him|she|her)$/.test(low(words, to.at))) return personMeant(letter, words, earlier, memory);
  const plural = /^the(?:y|m)$/.test(low(words, to.at));
  const fits = (one: Named | undefined): one is Named => one !== undefined && one.plural === plural;
  // `(we, Lebanon,) hold Israel responsible and insist that it withdraw`: nobody asks this of himself
  const other = (one: Named | undefined): one is Named => fits(one) && !bearsName(one.name, author);
  for (let i = earlier.length - 1; i >= 0; i--) if (fits(earlier[i]!.to)) return earlier[i]!.to;
  // `The Taliban must stop …, and they must release all hostages`: who must, must again, be its name a plural or not
  const again = /^(?:and|;)$/.test(low(words, to.at - 1)) ? earlier.at(-1)?.to : undefined;
  if (again && plural) return again;
  const here = firstActor(letter, words, to.at, other);
  if (here) return here;
  if (other(memory.subject)) return memory.subject;
  return fits(memory.last) ? memory.last : undefined;
}

/** `he` and `him` stand for an officer: the one asked before, else the letter's addressee. */
function personMeant(
  letter: Letter,
  words: Words,
  earlier: readonly { to?: Named }[],
  memory: Memory,
): Named | undefined {
  const officer = (one: Named | undefined) => one !== undefined && OFFICERS.test(one.name);
  const before = earlier.findLast((one) => officer(one.to))?.to;
  if (before) return before;
  const name = lettersAddressee(letter, words.sentence.part, { part: memory.part });
  if (name) return { name, plural: false };
  return officer(memory.last) ? memory.last : undefined;
}

const OFFICERS =
  /\b(?:Secretary-General|President|Chair(?:man|person|woman)?|Envoy|Representative|Commissioner|Prosecutor|Minister|Director-General|Ambassador|Coordinator|Adviser|Rapporteur|Mediator|Commander)\b/i;

/** The first phrase before `end` whose head is somebody who can act. */
export function firstActor(
  letter: Letter,
  words: Words,
  end: number,
  fits: (one: Named) => boolean,
): Named | undefined {
  for (let i = 0; i < end; i++) {
    const word = words[i]!;
    if (!ACTORS.has(word.low) && !(isCapital(word) && (i > 0 || opensAsName(words)))) continue;
    let from = i;
    while (from > 0 && isPartOfName(words, from - 1)) from--;
    let to = i + 1;
    while (to < end && (isCapital(words[to]) || ACTORS.has(low(words, to)))) to++;
    while (
      to < end - 1 &&
      (low(words, to) === 'of' || low(words, to) === 'to') &&
      (isCapital(words[to + 1]) || low(words, to + 1) === 'the')
    ) {
      const bare = low(words, to + 1) === 'the' && !isCapital(words[to + 2]);
      to = Math.min(end, to + (bare ? 3 : 2));
      while (to < end && isCapital(words[to])) to++;
    }
    const found = named(letter, words, { from, to });
    const both = jointEnd(words, to, end);
    const pair = both > to ? named(letter, words, { from, to: both }) : undefined;
    if (pair && AUXILIARIES.has(low(words, both)) && fits(pair)) return pair;
    if (fits(found)) return found;
    if (pair && fits(pair)) return pair;
    i = to - 1;
  }
  return undefined;
}

/** `Asmara has invaded`, `Israel struck Tyre`; not `Civilians trapped by …`: a name of one word that opens the sentence. */
function opensAsName(words: Words): boolean {
  const first = low(words, 0);
  const next = low(words, 1);
  return (
    !FRONTERS.has(first) &&
    !THINGS.has(first) &&
    !DETERMINERS.has(first) &&
    !/^(?:he|she|they|we|i|you|who|what|which|here|nobody|everyone)$/.test(first) &&
    (AUXILIARIES.has(next) || isThirdPerson(next) || (isPastForm(next) && low(words, 2) !== 'by'))
  );
}

/** `the troika and the European Union`: where the second of two actors ends. */
function jointEnd(words: Words, and: number, end: number): number {
  if (low(words, and) !== 'and') return and;
  let to = and + (low(words, and + 1) === 'the' ? 2 : 1);
  const from = to;
  while (to < end && (isCapital(words[to]) || ACTORS.has(low(words, to)))) to++;
  return to > from ? to : and;
}

function isPartOfName(words: Words, at: number): boolean {
  const word = words[at]!;
  if (at === 0 && isThirdPerson(word.low)) return false;
  return (
    isWord(word) &&
    (isCapital(word)
      ? at > 0 || !PREPOSITIONS.has(word.low)
      : /^(?:the|occupying|permanent|elected)$/.test(word.low)) &&
    !/^(?:if|while|as)$/.test(word.low)
  );
}

const HANDLING =
  /^(?:circulat(?:e|ed|ing|ion)|distribut(?:e|ed|ing|ion)|issu(?:e|ed|ing|ance)|publish(?:ed|ing)?|publication|reproduc(?:e|ed|ing|tion)|transmit(?:ted|ting)?|forward(?:ed|ing)?|available)$/;

/** Whether an action is only about what becomes of the letter: its circulation, its way to the members. */
export function isProcedural(words: Words, { from, to }: Range): boolean {
  let letter = -1;
  let handled = -1;
  to = firstConjunct(words, from, to);
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const word = low(words, i);
    if (letter < 0 && LETTER_WORDS.has(word) && (i - from < 12 || handled >= 0)) letter = i;
    if (HANDLING.test(word)) handled = i;
    if (
      /^(?:bring|brought|bringing|draw|drawing|convey|communicate|communicated)$/.test(word) &&
      letter < 0 &&
      bringsLetter(words, i, to)
    )
      return true;
    if (word === 'brought' && letter >= 0 && hasAttention(words, i, to)) return true;
  }
  if (letter < 0 || handled < 0) return false;
  const what = low(words, letter);
  if (/^(?:it|them)$/.test(what)) return hasDocument(words, handled, to);
  return !/^(?:weapons|arms|passports|visas|warrants|permits)$/.test(low(words, handled + 1));
}

/** `halt the flights, and that this note be circulated`: the letter's handling comes second, and does not make the whole procedural. */
function firstConjunct(words: Words, from: number, to: number): number {
  for (let i = from; i < to; i++) if (words[i]!.low === 'and' && /^(?:that|to)$/.test(low(words, i + 1))) return i;
  return to;
}

function bringsLetter(words: Words, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 14); i++) {
    const word = low(words, i);
    if (word === 'to')
      return (
        hasAttention(words, i, to) &&
        words.slice(at, i).some((one) => LETTER_WORDS.has(one.low) && !/^(?:position|views)$/.test(one.low))
      );
  }
  return false;
}

function hasAttention(words: Words, at: number, to: number): boolean {
  return words.slice(at, Math.min(to, at + 6)).some((word) => /^(?:attention|notice|knowledge)$/.test(word.low));
}

function hasDocument(words: Words, at: number, to: number): boolean {
  return words.slice(at, Math.min(to, at + 14)).some((word) => /^(?:documents?|members)$/.test(word.low));
}
