import { blocksOf } from '../letter/blocks.ts';
/** Whose words they are: the author's own asking, or what somebody else asked. */
import type { Letter } from '../letter/types.ts';
import { beforeAsides } from './asides.ts';
import {
  AUTHOR_NOUNS,
  AUTHOR_VERBS,
  AUXILIARIES,
  DETERMINERS,
  FRONTERS,
  GOVERNORS,
  NOT_AUTHORS,
  OTHER_BODIES,
} from './lexicon.ts';
import { headOf, isPlural, isThing, type Range } from './nouns.ts';
import { isThirdPerson } from './verbs.ts';
import { isCapital, isWord, low, type Words } from './words.ts';

/** What the rules know of the letter beyond the sentence at hand. */
export interface Author {
  /** Stems of the names the author bears in this part of the letter: `rwan`, `erit`. */
  stems: readonly string[];
  /** Whether an organ that is only called `the Council` or `the Assembly` is the author: `council`. */
  organs: ReadonlySet<string>;
  /** The sentence before the one being read, where both stand in one block. */
  before?: Words | undefined;
}

/** What the organs of the United Nations are called for short. */
const ORGANS = new Set([
  'council',
  'assembly',
  'committee',
  'commission',
  'court',
  'panel',
  'secretariat',
  'organization',
]);

const NAME_STOPS = new Set(
  `permanent representative representatives observer observers mission united nations of the to a and for republic state states kingdom
democratic people's islamic arab federal charge chargé d'affaires ad interim a.i minister ministers foreign affairs deputy acting government union socialist president
prime federation organization his excellency mr ms mrs from dated letter letters identical note verbale statement by ministry security council general secretary-general assembly
january february march april may june july august september october november december annex appendix enclosure office new high commission group chair chairman committee at in on s`.split(
    /\s+/,
  ),
);

/** The names by which the author of a part goes, from its heading and from that of the letter. */
export function authorOf(letter: Letter, part: number): Author {
  const stems = new Set<string>();
  const organs = new Set<string>();
  const add = (name: string | undefined) => {
    for (const word of name?.match(/[\p{L}'-]+/gu) ?? []) {
      if (word[0] !== word[0]!.toLowerCase() && !NAME_STOPS.has(word.toLowerCase())) stems.add(stem(word));
    }
  };
  add(letter.heading.from);
  if (part === 0) for (const word of organsIn(letter.heading.from)) organs.add(word);
  const here = letter.parts[part];
  add(here?.from);
  for (const block of blocksOf(letter.blocks, part)) {
    if (block.kind === 'paragraph' || block.kind === 'item') break;
    if (block.kind !== 'title' && block.kind !== 'heading') continue;
    const title =
      letter.text.slice(block.start, Math.min(block.end, block.start + 400)).split(/ addressed to /i)[0] ?? '';
    add(title);
    if (part > 0) for (const word of organsIn(title)) organs.add(word);
  }
  return { stems: [...stems], organs };
}

const organsIn = (name: string | undefined) =>
  (name?.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => ORGANS.has(word));

/** Whether a phrase holds one of the author's own names: `Government of Lebanon`, `Lebanese authorities`. */
export const bearsName = (phrase: string, author: Author) =>
  (phrase.match(/\p{Lu}[\p{L}'-]+/gu) ?? []).some((word) => author.stems.includes(stem(word)));

const stem = (word: string) => word.toLowerCase().split(/['-]/, 1)[0]!.slice(0, 4);

/** Whether the verb at `verb` is what the author does, judged by its subject or by what governs it. */
export function isAuthors(words: Words, verb: number, author: Author, opensBlock: boolean): boolean {
  const k = beforeAsides(words, verb);
  const word = low(words, k);
  if (k < 0) return opensBlock;
  if (word === 'i' || word === 'we') return true;
  if (word === 'it') return isAuthorsIt(words, k, author);
  if (word === 'to') return isGoverned(words, k, author, opensBlock);
  if (NOT_AUTHORS.has(word)) return false;
  if (/^(?:would|should|must|can|could|may|might|do|does|cannot|is|are|am|but|only|will|shall)$/.test(word)) {
    if (word === 'will' || word === 'shall') return false; // a promise
    if (word === 'but' && !/^(?:cannot|nothing|choice|option)$/.test(low(words, k - 1)))
      return isCoordinated(words, k, verb, author, opensBlock);
    return isAuthors(words, k, author, opensBlock);
  }
  if (/^(?:and|or|,|—|–|\))$/.test(word) || word === 'both') return isCoordinated(words, k, verb, author, opensBlock);
  if (word === 'by' || word === 'in')
    return (
      /^(?:conclude|concludes|close|closes|end|join|joins|others|concluding|begin|finish)$/.test(low(words, k - 1)) ||
      hasFirstPerson(words, k)
    );
  if (!isWord(words[k])) return word === '"' || word === ':';
  return isAuthorName(words, { from: phraseStart(words, k), to: k + 1 }, author);
}

/** `wishes to request`, `has the honour, on instructions from my Government, to request`. */
function isGoverned(words: Words, to: number, author: Author, opensBlock: boolean): boolean {
  const k = beforeAsides(words, to);
  const direct = low(words, k);
  if (/^(?:and|or|,)$/.test(direct)) {
    for (let i = k - 1; i >= 0 && words[i]!.low !== ';'; i--) {
      if (GOVERNORS.has(words[i]!.low) && subjectIsAuthor(words, i, author, opensBlock)) return true;
    }
    return false;
  }
  if (direct === 'am') return true;
  if (direct === 'right' && low(words, k - 1) === 'every') return subjectIsAuthor(words, k, author, opensBlock);
  if (direct === 'but' && /^(?:choice|option|alternative|recourse)$/.test(low(words, k - 1)))
    return subjectIsAuthor(words, k, author, opensBlock);
  if (!GOVERNORS.has(direct)) return isInstructed(words, k) && hasFirstPerson(words, k);
  if (/^(?:have|has)$/.test(direct)) return isAuthors(words, k, author, opensBlock);
  return subjectIsAuthor(words, k, author, opensBlock);
}

/** `instructed by my Government to request`. */
function isInstructed(words: Words, k: number): boolean {
  for (let i = k; i >= Math.max(0, k - 12); i--) {
    if (/^(?:by|from|of)$/.test(low(words, i)) && GOVERNORS.has(low(words, i - 1))) return true;
    if (words[i]!.low === ',') return false;
  }
  return false;
}

function subjectIsAuthor(words: Words, at: number, author: Author, opensBlock: boolean): boolean {
  if (hasFirstPerson(words, at)) return true;
  const subject = leadingPhrase(words, clauseStart(words, at), at);
  if (!subject) return opensBlock;
  if (low(words, subject.from) === 'it') return isAuthorsIt(words, subject.from, author);
  return isAuthorName(words, subject, author);
}

function hasFirstPerson(words: Words, at: number): boolean {
  for (let i = clauseStart(words, at); i <= at; i++) if (/^(?:i|we|me|my|our|us)$/.test(words[i]!.low)) return true;
  return false;
}

/** A verb joined to what goes before: `…, and requests that`. It has the subject of its clause. */
function isCoordinated(words: Words, at: number, verb: number, author: Author, opensBlock: boolean): boolean {
  const start = clauseStart(words, at);
  const third = /s$/.test(low(words, verb));
  let closed = low(words, at) === ',' || low(words, at - 1) === ',';
  for (let i = at - 1; i >= start; i--) {
    const word = words[i]!.low;
    if (!third && (word === 'i' || word === 'we')) return true;
    if (word === ',') closed = true;
    if (!closed && /^(?:who|which)$/.test(word)) return false;
  }
  if (
    opensBlock &&
    start === 0 &&
    isCapital(words[0]) &&
    (isThirdPerson(low(words, 0)) || AUTHOR_VERBS.has(low(words, 0)))
  )
    return third;
  const subject = leadingPhrase(words, start, at);
  if (!subject) return opensBlock || start === at;
  const first = low(words, subject.from);
  if (first === 'it') return isAuthorsIt(words, subject.from, author);
  if (first === 'i' || first === 'we') return !third;
  return isAuthorName(words, subject, author);
}

/** `it` is the author unless the clause or the words before it are about somebody else. */
function isAuthorsIt(words: Words, at: number, author: Author): boolean {
  for (let i = 0; i < at; i++) {
    const word = words[i]!;
    if (word.low === 'that' || word.low === 'my' || word.low === 'our') continue;
    if (i === 0 && isCapital(word)) {
      const subject = leadingPhrase(words, 0, at);
      if (subject && subject.to < at && low(words, subject.from) !== 'it') return isAuthorName(words, subject, author);
    }
  }
  return !followsOther(words, at, author);
}

/** The sentence before is about somebody else for whom `it` can stand. */
function followsOther(words: Words, at: number, author: Author): boolean {
  const { before } = author;
  if (!before || at > 3 || words.length === 0) return false;
  const subject = leadingPhrase(before, 0, before.length);
  if (!subject || /^(?:it|this|there|i|we|they)$/.test(low(before, subject.from))) return false;
  return !isThing(before, subject) && !isPlural(before, subject) && !isAuthorName(before, subject, author);
}

/** Where the clause that holds the word at `at` begins: after the last semicolon or colon. */
export function clauseStart(words: Words, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (words[i]!.low === ';' || words[i]!.low === ':') return i + 1;
  return 0;
}

/** The first phrase of a clause that can be its subject: fronted adverbials are passed over. */
export function leadingPhrase(words: Words, start: number, end: number): Range | undefined {
  let from = start;
  while (from < end && (!isWord(words[from]) || /^(?:and|but)$/.test(words[from]!.low))) from++;
  for (let turn = 0; turn < 4 && from < end && FRONTERS.has(words[from]!.low); turn++) {
    const comma = words.findIndex((word, i) => i > from && word.low === ',');
    if (comma < 0 || comma >= end) return undefined;
    from = comma + 1;
  }
  let to = from;
  while (to < end && !endsSubject(words, to, to > from)) to++;
  return to > from ? { from, to } : undefined;
}

/** A comma, a relative or the verb: the subject is over. */
function endsSubject(words: Words, at: number, begun: boolean): boolean {
  const word = words[at]!.low;
  if (word === ',' || /^(?:which|who|that)$/.test(word) || AUXILIARIES.has(word)) return true;
  return begun && !isCapital(words[at]) && (AUTHOR_VERBS.has(word) || GOVERNORS.has(word) || isThirdPerson(word));
}

/** Where the noun phrase that ends at `k` begins. */
function phraseStart(words: Words, k: number): number {
  let i = k;
  while (i > 0 && k - i < 24) {
    const word = words[i - 1]!.low;
    if (/^(?:,|;|:|—|–|that|but|while|as|if|because|since|which|who|when|"|is|was|has|have|therefore)$/.test(word))
      break;
    i--;
  }
  if (!FRONTERS.has(low(words, i))) return i;
  for (let from = k; from > i; from--)
    if (DETERMINERS.has(low(words, from)) || /^(?:my|our)$/.test(low(words, from))) return from;
  return i;
}

const POINT = /^(?:north|south|east|west)$/;

/** `South Sudan` is not the Sudan, nor the Sudan South Sudan. */
const isSameHalf = (words: Words, at: number, { stems }: Author): boolean =>
  (POINT.test(low(words, at - 1)) ? stem(low(words, at - 1)) : undefined) ===
  stems.find((one) => /^(?:nort|sout|east|west)$/.test(one));

/** Whether a phrase names the author: by `my` and `our`, by its country or by a body that speaks for it. */
export function isAuthorName(words: Words, range: Range, author: Author): boolean {
  let capitals = 0;
  let own = false;
  for (let i = range.from; i < range.to; i++) {
    const word = words[i]!;
    if (/^(?:my|our|we|i|undersigned)$/.test(word.low)) return true;
    if (!isCapital(word)) continue;
    if (POINT.test(word.low)) continue;
    if (author.stems.includes(stem(word.text)) && isSameHalf(words, i, author)) own = true;
    else if (!NAME_STOPS.has(word.low)) capitals++;
  }
  const text = words
    .slice(range.from, range.to)
    .map((word) => word.low)
    .join(' ');
  if (/united (?:states|kingdom)/.test(text)) capitals++; // names made of common words
  const head = words[headOf(words, range)]?.low ?? '';
  if (NOT_AUTHORS.has(head)) return false;
  if (/ ?permanent (?:observer )?(?:mission|representative)|^the undersigned/.test(text)) return true;
  if (own) return !/^(?:people's|.*'s)$/.test(head);
  if (OTHER_BODIES.some((body) => text.includes(body) && !text.includes(`national ${body}`))) return false;
  if (ORGANS.has(head) && range.to - range.from <= 2) return author.organs.has(head);
  if (AUTHOR_NOUNS.has(head))
    return (
      !/ of /.test(text) ||
      author.stems.length === 0 ||
      capitals === 0 ||
      !/^(?:government|state|people|republic|kingdom|federation|union|emirates|commonwealth)$/.test(head)
    );
  return capitals > 0 && author.stems.length === 0;
}
