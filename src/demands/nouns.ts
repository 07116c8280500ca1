/** Noun phrases: where one ends, what it is headed by, and whether it names somebody who can act. */
import { isAdverb, skipAsides } from './asides.ts';
import { ACTORS, ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, THINGS } from './lexicon.ts';
import { isBaseVerb } from './verbs.ts';
import { isCapital, isWord, low, type Words } from './words.ts';

/** A run of words, end exclusive. */
export interface Range {
  from: number;
  to: number;
}

const PRONOUN_OBJECTS = new Set(['them', 'it', 'him', 'her', 'us', 'you', 'me', 'themselves', 'itself']);
const NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|ure|ogy|als?|ings?|ties|tions|ments|nces)$/;
/** Nouns that end like things and act all the same. */
const ACTING_ENDING =
  /^(?:government|commission|organi[sz]ation|delegation|administration|association|federation|mission|coalition|opposition|population|department|parliament|contingent|institution|corporation|nation|union|entity|community|authority|party|majority|minority|university|presidency|agency|secretariat|operation|peoples?|confederation|leadership|membership|quartet|individual|faction|generation|legation|council|tribunal|officials?|principals?|generals?|nationals?|(?:multi)?nationals|criminals?|arsenal|capital|capitals|rivals?)s?$/;

/** Whether `to` at `at` opens an infinitive and not a phrase: `to withdraw`, not `to the Council`. */
export function isInfinitive(words: Words, at: number): boolean {
  if (low(words, at) !== 'to') return false;
  let next = at + 1;
  if (low(words, next) === ',') next = skipAsides(words, next);
  while (isAdverb(words[next])) next++;
  const word = words[next];
  if (!isWord(word) || isCapital(word) || /^\d/.test(word!.low)) return false;
  const { low: name } = word!;
  if (DETERMINERS.has(name) || PRONOUN_OBJECTS.has(name)) return false;
  if (isBaseVerb(name)) return !isNounAfterTo(words, next);
  return (
    !PREPOSITIONS.has(name) && !NOUN_ENDING.test(name) && !name.endsWith('s') && !THINGS.has(name) && !ACTORS.has(name)
  );
}

/** `parties to conflict to cease`: a word that may be verb or noun, and another infinitive at once after it. */
function isNounAfterTo(words: Words, at: number): boolean {
  return low(words, at + 1) === 'to' && isBaseVerb(low(words, at + 2)) && !isBaseVerbOfTo(low(words, at));
}
function isBaseVerbOfTo(verb: string): boolean {
  return /^(?:continue|agree|seek|begin|cease|try|attempt|endeavou?r|undertake|refuse|fail|help|pledge|commit|return|come|act|work|move|strive|proceed|go|have|need|resolve|decide|do|intervene|meet|respond|adhere|offer|start|wish)$/.test(
    verb,
  );
}

/** The last word of a noun phrase before its of-phrases, relatives and asides. */
export function headOf(words: Words, { from, to }: Range): number {
  let head = from;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (!isWord(word)) {
      if (word.low === '-' || word.low === "'" || word.low === '"') continue;
      break;
    }
    if (
      i > from &&
      (PREPOSITIONS.has(word.low) ||
        /^(?:which|who|that|whose|whom|and|or|not|now|currently)$/.test(word.low) ||
        AUXILIARIES.has(word.low))
    )
      break;
    // `the Council once more to condemn`
    let past = i;
    while (past > from && past < to && (isAdverb(words[past]) || low(words, past) === 'yet')) past++;
    if (past > i && (low(words, past) === 'to' || PREPOSITIONS.has(low(words, past)))) break;
    head = i;
  }
  return head;
}

/** Whether the phrase names a deed, a state of affairs or a thing, and nobody who can act. */
export function isThing(words: Words, range: Range): boolean {
  const first = words[range.from];
  if (!first || range.to <= range.from) return true;
  if (
    /^(?:those|he|she|they|you|we|i|everyone|everybody|all|both)$/.test(first.low) &&
    !isDeterminerUse(words, range)
  ) {
    return false;
  }
  const head = words[headOf(words, range)]!;
  const name = head.low.replace(/'s?$/, '');
  if (name === 'one' && /^no|every|any$/.test(first.low)) return false;
  if (ACTORS.has(name) || ACTORS.has(name.replace(/s$/, '')) || ACTING_ENDING.test(name)) return false;
  if (THINGS.has(name)) return true;
  const opens = head.start === words[0]!.start;
  if (opens && /(?:tion|sion|ment|ness|ity|ism|ties|tions|ments)$/.test(name)) return true; // `Accountability must follow`
  // `Qatar and Turkey must`: two names
  const pair =
    words[range.from + 1]?.low === 'and' &&
    isCapital(words[range.from + 2]) &&
    ![name, low(words, range.from + 2)].some((one) => /(?:justice|peace|truth|ity|tion|sion|ment|ness|ism)$/.test(one));
  if (isCapital(head) && (!opens || pair || range.to - range.from === 1)) return false;
  return NOUN_ENDING.test(name) || !/(?:ers?|ors?|ists?|men|ians?|ants?)$/.test(name);
}

/** `those attacks`, `all raids`: a determiner before a noun, not a pronoun. */
function isDeterminerUse(words: Words, { from, to }: Range): boolean {
  const next = words[from + 1];
  return (
    from + 1 < to &&
    isWord(next) &&
    !PREPOSITIONS.has(next!.low) &&
    !/^(?:who|which|whose|that|responsible|concerned)$/.test(next!.low)
  );
}

/** Trims articles, adverbs and commas off both ends of a phrase, and relatives and asides after its first comma unless it is a list. */
export function trimPhrase(words: Words, range: Range): Range {
  let { from, to } = range;
  while (
    from < to &&
    (!isWord(words[from])
      ? words[from]!.low !== '"' && words[from]!.low !== '('
      : isLeading(words[from]!.low) || (/ly$/.test(words[from]!.low) && low(words, from + 1) === 'the'))
  )
    from++;
  for (let i = from + 1; i < to; i++)
    if (low(words, i) === '—' || low(words, i) === '–') {
      to = i;
      break;
    }
  const comma = topComma(words, from, to);
  if (comma >= 0 && !isList(words, from, to)) to = comma;
  for (;;) {
    const last = words[to - 1];
    if (to - 1 <= from || !last) break;
    if (
      last.low === ',' ||
      last.low === '-' ||
      last.low === '–' ||
      ADVERBS.has(last.low) ||
      last.low === 'yet' ||
      last.low === 'themselves' ||
      last.low === 'itself'
    )
      to--;
    else if (low(words, to - 2) === 'in' && /^(?:particular|turn)$/.test(last.low)) to -= 2;
    else break;
  }
  return { from, to };
}

function isLeading(word: string): boolean {
  return (
    word === 'the' ||
    word === 'a' ||
    word === 'an' ||
    word === 'and' ||
    word === 'then' ||
    (ADVERBS.has(word) && !/^(?:all|both|each|no)$/.test(word))
  );
}

/** The first comma outside brackets. */
function topComma(words: Words, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const mark = words[i]!.low;
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    else if (mark === ',' && depth === 0) return i;
  }
  return -1;
}

/** `Russia, Iran and Turkey`: commas that join equals, the last by `and`. */
export function isList(words: Words, from: number, to: number): boolean {
  let comma = -1;
  for (let i = from; i < to; i++) {
    const mark = words[i]!.low;
    if (mark !== ',') continue;
    const next = low(words, i + 1);
    if (
      /^(?:which|who|whom|whose|where|not|in|as|at|including|especially|particularly|notably|with|starting|beginning|foremost|above|having|acting|regardless|whatever|among|be|whether|through|by|on|under|to|for|from|without)$/.test(
        next,
      )
    )
      return false;
    if (next === 'the' && low(words, i + 2) === 'occupying') return false;
    comma = i;
  }
  if (comma < 0) return true;
  for (let i = comma + 1; i < to; i++) if (words[i]!.low === 'and' || words[i]!.low === 'or') return true;
  return false;
}

/** A plural by its form: `Parties`, `those who`, `X and Y`. */
export function isPlural(words: Words, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const word = words[i]!.low;
    if (word === 'and' && !low(words, range.from).startsWith('government')) return true;
    if (PREPOSITIONS.has(word) || word === 'whose' || word === 'who') break;
  }
  const head = words[headOf(words, range)]?.low ?? '';
  return (
    /^(?:those|all|both|people|men|women|children)$/.test(head) ||
    low(words, range.from) === 'those' ||
    (/[^su]s$/.test(head) && head !== 'united states')
  );
}
