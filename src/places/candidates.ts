import type { Letter } from '../letter/types.ts';
import type { PlaceType } from '../record/types.ts';
import { wordBefore } from './beside.ts';
import { inBody, isBody } from './bodies.ts';
import { knownAt, type Match } from './known.ts';
import { FIRST_HEADS, GROUP, HEADS, NEVER, NEVER_NAMES, PROCESS, SHIP, SURE_HEADS, TITLE, TITLES } from './lexicon.ts';
import { isPeople } from './peoples.ts';
import { type Run, runsOf, type Word } from './runs.ts';
import { type Kind, kindAround, type Support, supportOf } from './surroundings.ts';

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
  let block = 0;
  let done = 0;
  for (const run of runsOf(text)) {
    if (run.end <= done) continue;
    while (block + 1 < letter.blocks.length && letter.blocks[block + 1]!.start <= run.start) block++;
    const here = letter.blocks[block];
    if (
      mayTitle(text, run.start) &&
      TITLE.test(text.slice(Math.max(0, run.start - 32), run.start)) &&
      !knownAt(text, run.start)
    ) {
      for (const word of run.words) persons.add(word.text);
      done = run.end;
      continue;
    }
    // `Ambassador Samantha Power`; not `King Hussein Bridge`
    if (
      run.words.length > 1 &&
      TITLES.has(run.words[0]!.text) &&
      !formOf(run.words) &&
      !knownAt(text, run.words[1]!.start)
    ) {
      for (const word of run.words.slice(1)) if (!isNever(word.text)) persons.add(word.text);
      done = run.end;
      continue;
    }
    const reader = new RunReader(text, run, {
      persons,
      tablesOnly: here?.kind === 'signature' || here?.kind === 'salutation' || here?.kind === 'masthead',
      column: here?.kind === 'heading' && run.start === here.body && inPlaceColumn(letter, block),
      opens:
        (here?.kind === 'item' || here?.kind === 'heading' || here?.kind === 'paragraph') && run.start === here.body,
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

/** Whether the word before an offset may be a title: it has a capital, or is one of a few. */
function mayTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 18), start).replace(/\. $/, ' ');
  const word = wordBefore(before);
  return /^(?:spokesman|journalist|leader|activist)$/.test(word) || (word !== '' && word[0] !== word[0]!.toLowerCase());
}

interface Setting {
  persons: ReadonlySet<string>;
  /** In a signature or a masthead only names of the tables count. */
  tablesOnly: boolean;
  opens: boolean;
  /** The row of a table whose first column is one of places. */
  column: boolean;
  done: number;
}

const POINTS =
  /^(?:North|South|East|West|North-East|North-West|South-East|South-West|Northern|Southern|Eastern|Western|Central|New|Upper|Lower|Middle|Inner|Outer|Red|Black|White|Green|Blue|Old|Great|Greater|Grand|Holy|Long|United|Saint|Far|First|Second|Three|Seven|Five|Good|Mountain|Military|High|Golden|Unity|Peace|Liberation|Independence|Republic|Revolution|Freedom|Victory|General|National|International|Police|Central|American|French|English|German|Italian|Russian|Turkish|Indian|Chinese|Arab|Jewish|Armenian|Christian|Muslim|Federal|Red)$/;
const MONTH_OR_DAY =
  /^(?:(?:Mid|Early|Late)-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:-|$)/;

const QUARTER = /^ (?:neighbou?rhood|quarter|refugee camp|camp|street|square)\b/;
/** Words between a people and a building: `the Saudi Maternity Hospital`, `the Indonesian Field Hospital`. */
const FOUNDED =
  /^(?:Maternity|Field|Friendship|General|Military|Eye|Children|Women|University|Surgical|Teaching|Specialist|Specialized|Baptist|Mission|Cultural|Red|Red-Crescent|Rehabilitation|Public|State|National|Charity|Catholic|Orthodox)$/;
const VERB = /^\p{Lu}\p{Ll}{3,}(?:ed|ing)$/u;

const PLACE_COLUMN =
  /^(?:Locality|Localities|Place|Location|Town|Village|City|District|Area|Region|Governorate|Province|Site|Camp|County|Municipality|Sector)s?\b[^\d\n.;]{3,110}$/i;

/** Whether a block is a row of figures under a head that begins with `Locality`, `Village`, `Place`. */
function inPlaceColumn({ text, blocks }: Letter, row: number): boolean {
  for (let i = row; i >= 0 && i > row - 200; i--) {
    const { kind, start, end } = blocks[i]!;
    if (kind !== 'heading') return false;
    const line = text.slice(start, Math.min(end, start + 120));
    if (i < row && PLACE_COLUMN.test(line)) return true;
    if (!/\d/.test(line)) return false;
  }
  return false;
}

/** Aircraft and arms are called after towns: `Canberra bombers`. */
const AIRCRAFT =
  /^ (?:jet |light |fighter )?(?:bombers?|jets?|fighters?|fighter-bombers?|helicopters?|gunships?|rifles?|tanks?)\b/;

/** Cuts one run into candidates. */
class RunReader {
  /** Everything before this offset is decided. */
  done: number;
  private readonly matches = new Map<Word, Match>();

  constructor(
    private readonly text: string,
    private readonly run: Run,
    private readonly setting: Setting,
  ) {
    this.done = setting.done;
  }

  read(): Candidate[] {
    let words = this.run.words.filter((word) => word.start >= this.done);
    let covered = this.done;
    for (const word of words) {
      if (word.start < covered) continue;
      const match = knownAt(this.text, word.start);
      if (!match) continue;
      this.matches.set(word, match);
      covered = match.end;
    }
    words = this.dropLeading(words);
    // `Geneva Conventions`, `Sudan People's Liberation Army`, `Palestine Red Crescent`
    if (isBody(words, (word) => this.partOfKnown(word))) return [];
    return words.length ? this.pieces(words) : [];
  }

  /** Countries that are named, though perhaps inside the name of a body. */
  echoes(): string[] {
    return [...this.matches.values()].flatMap(({ country }) => country?.country ?? []);
  }

  /** Whether a name of the tables that has several words goes over this one. */
  private partOfKnown(word: Word): boolean {
    for (const [first, match] of this.matches)
      if (first.start <= word.start && match.end >= word.end && match.end > first.end) return true;
    return false;
  }

  /** Without the words that only begin the sentence, and without peoples and offices before the name. */
  private dropLeading(words: Word[]): Word[] {
    let from = 0;
    const formed = words.length > 1 && HEADS[words.at(-1)!.text] !== undefined;
    while (from < words.length) {
      const word = words[from]!;
      const next = words[from + 1];
      // `Shelled Zawr camp`
      const verb =
        (this.run.initial || this.setting.opens) &&
        from === 0 &&
        next &&
        VERB.test(word.text) &&
        !this.matches.get(word);
      if (!isNever(word.text) && !verb) break;
      const match = this.matches.get(word);
      if (match && !(this.run.initial && from === 0 && match.end <= word.end && next && !match.country)) break;
      // `North Darfur`, `Eastern Ghouta`, `New York`, `Unity State` keep their first word
      if (
        next &&
        (POINTS.test(word.text) || (formed && isPeople(word.text))) &&
        (!isNever(next.text) || (formed && !isPeople(word.text))) &&
        this.text.slice(word.end, next.start) === ' ' &&
        !(isPeople(word.text) && !(formed && (words.length - from === 2 || FOUNDED.test(next.text))))
      )
        break;
      from++;
    }
    return words.slice(from);
  }

  /** Cuts the words into names of the tables and what lies between them. */
  private pieces(words: Word[]): Candidate[] {
    const found: Candidate[] = [];
    let open: Word[] = [];
    const flush = () => {
      const candidate = open.length ? this.unknown(open) : undefined;
      if (candidate) found.push(candidate);
      open = [];
    };
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.start < this.done) continue;
      const rest = words.slice(i);
      const match = this.matches.get(word);
      // a longer formed name wins over a name of the tables that begins it: `Gaza Hospital`, `Jordan Valley`
      if (
        match &&
        open.length === 0 &&
        rest.length > 1 &&
        formOf(rest) &&
        match.end < rest.at(-1)!.end &&
        !match.name.includes(' ')
      ) {
        open.push(...rest);
        break;
      }
      if (match && !(open.length && !match.country && !match.name.includes(' '))) {
        const follows = words[i + 1];
        if (
          follows &&
          match.end < follows.start &&
          this.text.slice(match.end, follows.start) === ' ' &&
          !isNever(follows.text) &&
          !match.country &&
          !HEADS[follows.text]
        ) {
          // `Tripoli Street`, `Aden Abyan`: more of the name follows
          open.push(word);
          continue;
        }
        flush();
        const candidate = this.known(match, word);
        if (candidate) found.push(candidate);
        this.done = Math.max(this.done, match.end);
        continue;
      }
      open.push(word);
    }
    flush();
    return found;
  }

  private known(match: Match, word: Word): Candidate | undefined {
    const { start } = word;
    const before = this.text.slice(Math.max(0, start - 110), start);
    const after = this.text.slice(match.end, match.end + 64);
    if (
      inBody(this.text, start, match.country !== undefined) ||
      PROCESS.test(after) ||
      compounded(after) ||
      (!match.country && AIRCRAFT.test(after))
    )
      return undefined;
    // `the Brazil neighbourhood of Rafah`, `Canada camp`
    if (match.country && QUARTER.test(after))
      return this.candidate(start, match.end, { type: 'area' }, 2, { rule: 'places/formed-name', formed: true });
    if (!match.country && NEVER.has(match.name) && this.setting.tablesOnly) return undefined;
    // a country is a place whatever stands around it
    if (match.country) return this.candidate(start, match.end, undefined, 1, { known: match, rule: 'places/country' });
    return this.candidate(start, match.end, kindAround(this.text, start, match.end), supportOf(before, after), {
      known: match,
      rule: 'places/known-name',
    });
  }

  /** A run, or a piece of one, that no table knows. */
  private unknown(words: Word[]): Candidate | undefined {
    let list = words;
    while (
      list.length &&
      (isNever(list[0]!.text) || MONTH_OR_DAY.test(list[0]!.text)) &&
      !(list.length > 1 && POINTS.test(list[0]!.text)) &&
      !(list.length > 2 && isPeople(list[0]!.text) && FOUNDED.test(list[1]!.text) && HEADS[list.at(-1)!.text])
    )
      list = list.slice(1);
    // `Goma, May 1997`, but `Ban May`
    while (
      list.length &&
      MONTH_OR_DAY.test(list.at(-1)!.text) &&
      !(list.length > 1 && list.at(-1)!.text === 'May' && !/^,? \d/.test(this.text.slice(list.at(-1)!.end)))
    )
      list = list.slice(0, -1);
    const first = list[0];
    const last = list.at(-1);
    if (!first || !last || this.setting.tablesOnly) return undefined;
    const name = this.text.slice(first.start, last.end);
    if (
      /^[\p{Lu}\d-]+$/u.test(name.replace(/ /g, '')) ||
      name.length < 3 ||
      /\d/.test(name.replace(/^\d+-/, '')) ||
      NEVER_NAMES.has(name.toLowerCase()) ||
      list.some((word) => this.setting.persons.has(word.text))
    )
      return undefined;
    const before = this.text.slice(Math.max(0, first.start - 110), first.start);
    const after = this.text.slice(last.end, last.end + 64);
    if (SHIP.test(before)) return undefined;
    // `a London newspaper` is one of the town; `the Guardian newspaper` has no other name
    const paper = /\ba $/.test(before) && /^ (?:newspaper|daily|weekly|magazine|radio|television)\b/.test(after);
    if (
      AIRCRAFT.test(after) ||
      PROCESS.test(after) ||
      (GROUP.test(after) && !paper) ||
      compounded(after) ||
      inBody(this.text, first.start, false)
    )
      return undefined;
    const form = formOf(list);
    if (/^ \([A-Z][A-Za-zÀ-˿Ḁ-ỿ-]{0,20}[A-Z]{1,12}\)/.test(after) && !form) return undefined;
    const around = form && !form.weak ? undefined : kindAround(this.text, first.start, last.end);
    const kind = around ?? form;
    return this.candidate(first.start, last.end, kind, supportOf(before, after), {
      rule: form ? 'places/formed-name' : 'places/name-in-context',
      ...(form && !form.weak ? { formed: true } : {}),
    });
  }

  private candidate(
    start: number,
    end: number,
    kind: Kind | undefined,
    support: Support,
    rest: Pick<Candidate, 'known' | 'rule' | 'formed'>,
  ): Candidate {
    return {
      start,
      end,
      support: this.setting.column && start === this.run.start ? 2 : support,
      article: /\bthe $/i.test(this.text.slice(Math.max(0, start - 5), start)),
      initial: this.run.initial && start === this.run.start,
      opens: this.setting.opens && start === this.run.start,
      ...kind,
      ...rest,
    };
  }
}

/** Whether a word names no place by itself. */
export function isNever(word: string): boolean {
  if (word.includes('-') && COMPOUND.test(word)) return true;
  return (
    NEVER.has(word) ||
    isPeople(word) ||
    (word === word.toUpperCase() && NEVER.has(word[0] + word.slice(1).toLowerCase()))
  );
}

/** `Iran-backed`, `London-based`, `Houthi-held`: adjectives, and no places. */
function compounded(after: string): boolean {
  const mark = after.charCodeAt(0);
  if (mark === 45) return /^-\p{Ll}/u.test(after);
  return mark === 32 && (COMPANY.test(after) || /^ (?:backed|led|sponsored|affiliated)\b/.test(after));
}
/** `Iran Air`, `Radio`: firms and stations. */
const COMPANY =
  /^ (?:Air|Airlines|Airways|Radio|Television|TV|Telecom|Oil|Petroleum|Shipping|Broadcasting|News|Times|Today)\b(?! (?:Base|Force|Station))/;
const COMPOUND =
  /-(?:based|backed|led|sponsored|supported|born|trained|made|supplied|funded|affiliated|allied|occupied|controlled|held|run|ruled|administered|style|wide|registered|flagged|flag|owned|operated|populated|dominated|majority|inhabited|installed|imposed|brokered|mediated|appointed|speaking|era|origin|related|linked|built|manufactured|type|range|sea|general|elect|designate|sized|bound|friendly|oriented|inspired|assisted|guided|armed|protected|declared|proclaimed|in|off|up|old|year|hour|day|week|month|long|scale|term|level|class|minded|wing)s?$/;

/** The type that the last or the first word of a name gives it. */
function formOf(words: Word[]): Kind | undefined {
  if (words.length < 2) return undefined;
  const last = HEADS[words.at(-1)!.text];
  if (last) return { type: last };
  const first = FIRST_HEADS[words[0]!.text];
  if (!first) return undefined;
  // `Jabal Saraj`, `Bir Zeit` and `Port Sudan` may be towns; `Lake Chad` and `Hôpital Bernard Mevs` are what they say
  return SURE_HEADS.has(words[0]!.text) ? { type: first } : { type: first, weak: true };
}

/** `Kufra, in south-eastern Libya`, `Mahin village in rural Homs` */
const WITHIN =
  /^(?: (?:governorate|province|district|village|town|camp|county))?,? in (?:the )?(?:far |extreme |rural )?(?:(?:north|south|east|west|central)[\p{Ll}-]{0,9} (?:of )?)?(?:the )?$/u;
const LIST_GAP =
  /^(?: camps?| villages?| towns?| districts?| crossings?| neighbourhoods?| airports?)?(?:, | and |, and | or |, or | and in | and at | and near | and of |, of | to | as well as |, as well as |, near |, at | and from | and on | and to |, to |, from |, then |, then to|–| – |, in | and on |, on | and the |, the |\/| and to |, and the )$/;

/** Names in a list share what speaks for the first of them, and the type that a plural gives it. */
function lists(text: string, found: Candidate[]): Candidate[] {
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1]!, found[i]!];
    const gap = text.slice(a.end, b.start);
    if (gap.length > 32 || !LIST_GAP.test(gap.replace(WITHIN, ', in '))) continue;
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
