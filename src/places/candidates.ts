import type { Letter } from '../letter/types.ts';
import type { PlaceType } from '../record/types.ts';
import { wordBefore } from './beside.ts';
import { Columns } from './columns.ts';
import { headsEntry } from './entries.ts';
import { gazetteer } from './gazetteer.ts';
import { knownAt, type Match } from './known.ts';
import { TITLE, TITLES } from './lexicon.ts';
import { formOf, isNever } from './names.ts';
import { RunReader } from './run-reader.ts';
import { type Run, runsOf } from './runs.ts';
import { type Support, supportOf } from './surroundings.ts';

/** A stretch that may be a place, with what its form and company say of it. */
export interface Candidate {
  start: number;
  end: number;
  /** A name of the tables. */
  known?: Match;
  /** Type that the words around it, or its last word, give it. */
  type?: PlaceType;
  /** The type is only a guess, for names that no table knows. */
  weak?: true;
  /** A generic word in the plural before or after it: its type holds for the list. */
  list?: 'begins' | 'ends';
  support: Support;
  /** `the` stands before it. */
  article: boolean;
  initial: boolean;
  /** It opens an item or a heading. */
  opens: boolean;
  rule: string;
  /** Its last word says what it is (`Larnaca General Hospital`): a place by its form. */
  formed?: boolean;
  /** The candidate before it in a list of names, by index: it passes on its type and support. */
  listed?: number;
}

/**
 * Reads the runs of a letter to candidates, in text order; what is a person, a body, a text or a process is left out.
 * @param echo is told every country that is named, inside the names of bodies too
 */
export function candidatesOf(letter: Letter, echo: (country: string) => void = () => {}): Candidate[] {
  const { text } = letter;
  const found: Candidate[] = [];
  const persons = new Set<string>();
  let done = 0;
  const columns = new Columns(letter);
  for (const { run, block } of runsOfBlocks(letter, columns)) {
    if (run.end <= done) continue;
    const here = letter.blocks[block];
    const person = personIn(text, run);
    if (person) {
      for (const word of person) persons.add(word);
      done = run.end;
      continue;
    }
    const reader = new RunReader(text, run, {
      persons,
      tablesOnly: here?.kind === 'signature' || here?.kind === 'salutation' || here?.kind === 'masthead',
      column: run.start === columns.at(block),
      opens:
        (here?.kind === 'item' || here?.kind === 'heading' || here?.kind === 'paragraph') &&
        (run.start === here.body || isEnumerated(text, here.body, run)),
      done,
    });
    const read = reader.read();
    for (const country of reader.echoes()) echo(country);
    for (const candidate of read) {
      if (candidate.start < done) continue;
      found.push(candidate);
      done = candidate.end;
    }
    done = Math.max(done, reader.done);
  }
  return lists(text, found);
}

/** The runs of capitals with the block that each stands in; in a table none goes over two cells. */
function* runsOfBlocks(letter: Letter, columns: Columns): Generator<{ run: Run; block: number }> {
  let block = 0;
  for (const whole of runsOf(letter.text)) {
    while (block + 1 < letter.blocks.length && letter.blocks[block + 1]!.start <= whole.start) block++;
    for (const run of columns.apart(block, whole)) if (!columns.isOther(block, run.start)) yield { run, block };
  }
}

/** The words of a run that names a person, by the title before it or in it, or by the age behind it. */
function personIn(text: string, run: Run): string[] | undefined {
  const { words, start, end } = run;
  if (mayTitle(text, start) && TITLE.test(text.slice(Math.max(0, start - 32), start)) && !knownAt(text, start))
    return words.map((word) => word.text);
  const own = (list: Run['words']) => list.map((word) => word.text).filter((word) => !isNever(word));
  if (words.length < 2) return undefined;
  // `3. Rami Hasan Abu Shanab (6 years old)`
  if (AGED.test(text.slice(end, end + 24))) return own(words);
  // `Ambassador Samantha Power`; not `King Hussein Bridge`
  return TITLES.has(words[0]!.text) && !formOf(words) && !knownAt(text, words[1]!.start) && !isTitledTown(text, run)
    ? own(words.slice(1))
    : undefined;
}

const AGED = /^,? \(?(?:aged )?\d{1,3} (?:years?|months?)(?: old| of age)?\)?/;

/** `Secondly, Chifra. Between 4 and 6 November …`: a name alone behind an ordinal. */
const isEnumerated = (text: string, from: number, { start, end }: Run): boolean =>
  start - from < 12 &&
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Last|Final)(?:ly)?, $/.test(text.slice(from, start)) &&
  /^\.\s/.test(text.slice(end, end + 2));

/** `shells fell on Shaykh Miskin`, `fighting in Imam Sahib`: a town called after a man, where something is said to be. */
function isTitledTown(text: string, { start, end }: Run): boolean {
  const before = text.slice(Math.max(0, start - 110), start);
  if (
    !/ (?:in|at|near|on|from|outside|for|hit|struck|shelled|bombed|attacked|stormed|of|against|towards|and|close to|next to) $/.test(
      before,
    )
  )
    return false;
  return (
    (supportOf(before, text.slice(end, end + 64)) === 2 || / (?:close|next) to $/.test(before)) &&
    gazetteer()
      .find(text.slice(start, end))
      .some(({ type }) => type === 'settlement' || type === 'capital' || type === 'area')
  );
}

/** Whether the word before an offset may be a title: it has a capital, or is one of a few. */
function mayTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 18), start).replace(/\. $/, ' ');
  const word = wordBefore(before);
  return /^(?:spokesman|journalist|leader|activist)$/.test(word) || (word !== '' && word[0] !== word[0]!.toLowerCase());
}

/** `Kufra, in south-eastern Libya`, `Mahin village in rural Homs` */
const WITHIN =
  /^(?: (?:governorate|province|district|village|town|camp|county))?,? in (?:the )?(?:far |extreme |rural )?(?:(?:north|south|east|west|central)[\p{Ll}-]{0,9} (?:of )?)?(?:the )?$/u;
const LIST_GAP =
  /^(?: camps?| villages?| towns?| districts?| crossings?| neighbourhoods?| airports?)?(?:, | and |, and | or |, or | and in | and at | and near | and of |, of | to | as well as |, as well as |, near |, at | and from | and on | and to |, to |, from |, then |, then to|, and to |, and from |, and on |–| – |, in | and on |, on | and the |, the |\/| and to |, and the )$/;

/** Names in a list share what speaks for the first of them, and the type that a plural gives it. */
function lists(text: string, found: Candidate[]): Candidate[] {
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1]!, found[i]!];
    const gap = text.slice(a.end, b.start);
    if (gap.length > 32 || !LIST_GAP.test(gap.replace(WITHIN, ', in '))) continue;
    // `Sakhur – Bombs were dropped`: the entry goes on
    if (/^ [–—-] $/.test(gap) && headsEntry(text, a.start, a.end)) continue;
    b.listed = i - 1;
  }
  // `the districts of Hebron, Ramallah and Bethlehem`
  for (const one of found) {
    if (one.listed === undefined || one.type || one.known?.country) continue;
    const before = found[one.listed]!;
    if (before.list === 'begins' && !before.known?.country && LISTED.test(text.slice(before.end, one.start))) {
      one.type = before.type!;
      one.list = 'begins';
    }
  }
  // `in Khuzestan, Ilam and Bakhtaran provinces`
  for (let i = found.length - 1; i > 0; i--) {
    const one = found[i]!;
    if (one.list !== 'ends' || one.listed === undefined) continue;
    const before = found[one.listed]!;
    if (before.type || before.known?.country || !LISTED.test(text.slice(before.end, one.start))) continue;
    before.type = one.type!;
    before.list = 'ends';
  }
  return found;
}
const LISTED = /^(?:, | and |, and | or | as well as )(?:the )?$/;
