/** Where an asked action begins and ends in its sentence. */

import { isAdverb, skipAsides } from './asides.ts';
import { AUTHOR_VERBS, AUXILIARIES, COORDINATORS, DETERMINERS } from './lexicon.ts';
import { isBaseVerb, isThirdPerson } from './verbs.ts';
import { isCapital, low, type Words } from './words.ts';

const CONNECTIVES = new Set([
  'also',
  'therefore',
  'thus',
  'likewise',
  'further',
  'furthermore',
  'moreover',
  'however',
  'accordingly',
  'consequently',
  'too',
  'kindly',
  'please',
  'then',
  'similarly',
  'equally',
  'additionally',
  'nevertheless',
  'hence',
]);
const COURTESIES = [
  'be so kind as to',
  'be good enough to',
  'be kind enough to',
  'be so good as to',
  'be willing to',
  'be in a position to',
  'have the goodness to',
  'have the kindness to',
  'see fit to',
  'see your way to',
  'find it possible to',
].map((phrase) => phrase.split(' '));
const PRONOUN_SUBJECTS = new Set(['i', 'we', 'they', 'it', 'he', 'she', 'there']);
const DEPENDENT = new Set([
  'which',
  'who',
  'whom',
  'that',
  'whose',
  'where',
  'as',
  'to',
  'because',
  'if',
  'when',
  'since',
  'before',
  'until',
  'after',
  'unless',
  'lest',
  'while',
  'thereby',
  'thus',
  'including',
  'in',
  'without',
  'not',
]);

/** First word of the action: what stands before it and only joins it to the sentence is left out. */
export function actionStart(words: Words, at: number): number {
  for (;;) {
    if (low(words, at) === ',') {
      const after = skipAsides(words, at);
      if (after === at) return at;
      at = after;
    } else if (CONNECTIVES.has(low(words, at))) at++;
    else if (courtesyAt(words, at)) at += courtesyAt(words, at);
    else return at;
  }
}

/** How many words of a courtesy stand before the action itself: `be so kind as to`. */
function courtesyAt(words: Words, at: number): number {
  if (!/^(?:be|have|see|find)$/.test(low(words, at))) return 0;
  return COURTESIES.find((parts) => parts.every((part, i) => low(words, at + i) === part))?.length ?? 0;
}

/** Index one past the last word of the action that begins at `start`; it never goes beyond `limit`. */
export function actionEnd(words: Words, start: number, limit: number): number {
  let depth = 0;
  let end = limit;
  for (let i = afterOpeningAside(words, start); i < limit; i++) {
    const mark = words[i]!.low;
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    if (depth > 0) continue;
    if (depth < 0 || endsAt(words, i, limit)) {
      end = i;
      break;
    }
  }
  return trimEnd(words, start, end);
}

/** `must not, and cannot, remain`: an aside right after the first word closes nothing. */
function afterOpeningAside(words: Words, start: number): number {
  if (low(words, start + 1) !== ',' || !(low(words, start) === 'not' || isAdverb(words[start]))) return start;
  const closing = words.findIndex((word, i) => i > start + 1 && word.low === ',');
  return closing > 0 && closing < start + 14 ? closing + 1 : start;
}

function endsAt(words: Words, i: number, limit: number): boolean {
  const mark = words[i]!.low;
  if (mark === ';' || mark === ':') return true;
  if (mark === '?' || mark === '!') return true;
  if (mark === '—' || mark === '–') return isDash(words, i) && isIndependent(words, i + 1, limit);
  if (mark === ',') return breaksAtComma(words, i, limit);
  if (mark === 'and' || mark === 'but') return goesOn(words, i + 1, limit) || isPronounClause(words, i + 1);
  return false;
}

function isDash(words: Words, i: number): boolean {
  return i > 0 && words[i]!.start > words[i - 1]!.end;
}

function breaksAtComma(words: Words, comma: number, limit: number): boolean {
  const next = low(words, comma + 1);
  if (next === 'otherwise' || (next === 'or' && low(words, comma + 2) === 'else')) return true;
  if (next === 'please') return true;
  if (next === 'as' && isSaidSo(words, comma + 2)) return true;
  if (/^(?:my|our)$/.test(next) && /^(?:government|delegation|country|mission)$/.test(low(words, comma + 2)))
    return true;
  if (!COORDINATORS.has(next)) return isPronounClause(words, comma + 1) || isSpliced(words, comma + 1, limit);
  if (next === 'so') return !/^(?:that|as|far|long)$/.test(low(words, comma + 2));
  if (next === 'while') return false;
  if (next === 'whereas') return true;
  if (next === 'for')
    return /^(?:if|when|unless|as|without)$/.test(low(words, comma + 2)) || isIndependent(words, comma + 2, limit);
  if (low(words, comma + 2) === 'accept' || (low(words, comma + 2) === 'to' && low(words, comma + 3) === 'accept')) {
    return words.slice(comma, comma + 12).some((word) => word.low === 'assurances');
  }
  return goesOn(words, comma + 2, limit) || isIndependent(words, comma + 2, limit);
}

/** The author goes on to something else: `and avails itself of this opportunity`. */
function goesOn(words: Words, at: number, limit: number): boolean {
  const next = skipAsides(words, at);
  if (next >= limit || next > at + 8) return false;
  const verb = low(words, next);
  if (!AUTHOR_VERBS.has(verb)) return false;
  if (AUXILIARIES.has(verb)) return true;
  if (!isThirdPerson(verb) && verb.endsWith('s')) return true;
  const object = words[next + 1];
  return (
    object !== undefined &&
    (DETERMINERS.has(object.low) ||
      isCapital(object) ||
      /^(?:that|to|of|upon|on|for|in|with|itself|ourselves|myself|forward|once|again|also)$/.test(object.low))
  );
}

function isPronounClause(words: Words, at: number): boolean {
  const next = skipAsides(words, at);
  return PRONOUN_SUBJECTS.has(low(words, next)) && !/^(?:being|having)$/.test(low(words, next + 1));
}

/** `…, as the Council again stressed in resolution 187`: said of it, no part of it. */
function isSaidSo(words: Words, at: number): boolean {
  let i = at;
  if (DETERMINERS.has(low(words, i)) || isCapital(words[i])) i++;
  else return false;
  while (
    i < at + 6 &&
    (isCapital(words[i]) || /^(?:of|the|has|have|had|also|again|itself|repeatedly|rightly|so|and)$/.test(low(words, i)))
  )
    i++;
  return /^(?:stressed|stated|said|noted|warned|affirmed|reaffirmed|emphasized|emphasised|recalled|recognized|observed|pointed|declared|put)$/.test(
    low(words, i),
  );
}

/** `the war must end, the captives must be freed`: a thing or a party of its own, and what must become of it. */
function isSpliced(words: Words, at: number, limit: number): boolean {
  if (!DETERMINERS.has(low(words, at)) || DEPENDENT.has(low(words, at))) return false;
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) {
    const word = low(words, i);
    if (/^(?:must|should|shall|ought)$/.test(word)) return true;
    if (DEPENDENT.has(word) && word !== 'in') return false;
    if (/^[,;:]$/.test(word) || /^(?:and|or|is|are|was|were|will|would)$/.test(word)) return false;
  }
  return false;
}

/** Whether a clause with a subject and a finite verb of its own begins at `at`. */
function isIndependent(words: Words, at: number, limit: number): boolean {
  if (isPronounClause(words, at)) return true;
  if (DEPENDENT.has(low(words, at))) return false;
  if (isBaseVerb(low(words, at)) && DETERMINERS.has(low(words, at + 1))) return false; // `and return the vessels it has seized`
  const end = Math.min(limit, at + 16);
  for (let i = at; i < end; i++) {
    const word = words[i]!.low;
    if (DEPENDENT.has(word) && i > at && !(word === 'that' && /^(?:of|in|to|with)$/.test(low(words, i - 1))))
      return false;
    if (word === ',' || word === ';') return false;
    if (AUXILIARIES.has(word) && i > at) return true;
  }
  return false;
}

const CLOSING = new Set([',', ';', '.', ':', '!', '?', '—', '–', '-', 'and', 'but', 'or', 'nor']);

function trimEnd(words: Words, start: number, end: number): number {
  while (end > start) {
    const last = words[end - 1]!;
    if (CLOSING.has(last.low)) end--;
    else if (isNoteMark(words, end - 1) && end - 2 > start) end--;
    else if (last.low === '"' && !hasOpenQuote(words, start, end - 1)) end--;
    else break;
  }
  return end;
}

/** The number of a footnote, set close after the full stop: `our land.1`. */
function isNoteMark(words: Words, at: number): boolean {
  const mark = words[at]!;
  const stop = words[at - 1]!;
  const last = words[at - 2];
  return (
    /^\d{1,2}$/.test(mark.low) &&
    stop.low === '.' &&
    stop.end === mark.start &&
    last !== undefined &&
    !/\d$/.test(last.low)
  );
}

function hasOpenQuote(words: Words, start: number, end: number): boolean {
  let quotes = 0;
  for (let i = start; i < end; i++) if (words[i]!.low === '"') quotes++;
  return quotes % 2 === 1;
}
