import { inBody, isBody } from './bodies.ts';
import type { Candidate } from './candidates.ts';
import { gazetteer } from './gazetteer.ts';
import { knownAt, type Match } from './known.ts';
import { GROUP, HEADS, NEVER, NEVER_NAMES, PROCESS, SHIP } from './lexicon.ts';
import { compounded, formOf, isNever } from './names.ts';
import { isPeople } from './peoples.ts';
import type { Run, Word } from './runs.ts';
import { type Kind, kindAround, type Support, supportOf } from './surroundings.ts';

export interface Setting {
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
/** `the Amal neighbourhood`: what else is a movement, and the name of a quarter here. */
const QUARTER_ALONE = /^ (?:neighbou?rhood|quarter|suburb)\b(?! of (?:the|all|its|our|those|these)\b)/;
/** `the Bay of Pigs invasion`: an event, and no place. */
const OF_WATERS = /^(?:Gulf|Bay|Straits?) of /;
const NAMED_FOR_IT = /^ (?:invasion|incident|crisis|war|affair)\b/;
const VERB = /^\p{Lu}\p{Ll}{3,}(?:ed|ing)$/u;

/** What makes a name of a people's: `Hazara Town`. */
const TOWN = /^(?:Town|Village|Colony)$/;
const PLURALS = /^(?:Provinces|Districts|Regions|Governorates|Counties|Prefectures|Townships|Municipalities)$/;
const LEADS_IN = /^(?:In|At|From|On|Near|Around|Outside|Inside|Between|To|And)$/;
const STORM = /^(?:Cyclone|Hurricane|Typhoon)$/;
/** `Massacre River`, `Peace Mountain`: what a word of the language may be the name of. */
const NATURAL = /^(?:River|Lake|Mountains?|Hills?|Island|Islands|Creek|Valley)$/;

/** Aircraft and arms are called after towns: `Canberra bombers`. */
const AIRCRAFT =
  /^ (?:jet |light |fighter )?(?:bombers?|jets?|fighters?|fighter-bombers?|helicopters?|gunships?|rifles?|tanks?)\b/;

/** `the so-called Dniester guard` */
const GUARDS = /^ (?:guards?|guardsmen|irregulars|militia|militiamen)\b/;

/** Hospitals that have a number for a name, so that nobody finds them: `the M10 hospital`. */
const NUMBERED = /^[A-Z]{1,2}-?\d{1,3}$/;
const CARES = /^ (?:(?:field|surgical|trauma|underground) )?(?:hospital|clinic)\b/;

/** Cuts one run into candidates. */
export class RunReader {
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
    // `In Kosovo Polje`: the word that begins the sentence is none of the name
    const bare = this.run.initial && LEADS_IN.test(words[0]?.text ?? '') ? words.slice(1) : words;
    const whole = this.whole(words) ?? (bare.length < words.length ? this.whole(bare) : undefined);
    if (whole) return [whole];
    // `Cyclone Mocha took 145 lives`
    if (words.length > 1 && STORM.test(words[0]!.text)) return [];
    words = this.dropLeading(words);
    // `Geneva Conventions`, `Sudan People's Liberation Army`, `Palestine Red Crescent`
    if (isBody(this.governed(words), (word) => this.partOfKnown(word))) return [];
    return words.length ? this.pieces(words) : [];
  }

  /** `Port Sudan`, `Thai Binh`, `As Salamiyah`: a town whose name holds that of a country, or begins with a word of other use. */
  private whole(words: Word[]): Candidate | undefined {
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || first === last || words.length > 4 || this.setting.tablesOnly) return undefined;
    if (
      first === this.run.words[0] &&
      this.run.initial &&
      /^\p{Lu}\p{Ll}{0,3}$/u.test(first.text) &&
      isNever(first.text)
    )
      return undefined;
    if ((this.matches.get(first)?.end ?? 0) >= last.end) return undefined;
    const country = [...this.matches.values()].find((match) => match.country);
    if (!(country && country.name.length < last.end - first.start) && !isNever(first.text)) return undefined;
    const name = this.text.slice(first.start, last.end);
    if (!/^[^\n,.;:()"]+$/.test(name)) return undefined;
    if (
      !gazetteer()
        .find(name)
        .some(({ type }) => type === 'settlement' || type === 'capital')
    )
      return undefined;
    const before = this.text.slice(Math.max(0, first.start - 110), first.start);
    const after = this.text.slice(last.end, last.end + 64);
    if (inBody(this.text, first.start, false) || PROCESS.test(after) || GROUP.test(after) || compounded(after))
      return undefined;
    const kind = kindAround(this.text, first.start, last.end);
    return this.candidate(first.start, last.end, kind, supportOf(before, after), { rule: 'places/known-name' });
  }

  /** `the United States Government`: the State's own, and the name is that of the State. */
  private governed(words: Word[]): Word[] {
    const [first] = words;
    const last = words.at(-1);
    const match = first && this.matches.get(first);
    return match?.country && last?.text === 'Government' && words.length > 1 && words.at(-2)!.end === match.end
      ? words.slice(0, -1)
      : words;
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
      if (!next && !isPeople(word.text) && QUARTER_ALONE.test(this.text.slice(word.end, word.end + 20))) break;
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
      if (next && words.length - from === 2 && isPeople(word.text) && TOWN.test(next.text)) break;
      if (
        next &&
        words.length - from === 2 &&
        NATURAL.test(next.text) &&
        /^\p{Lu}\p{Ll}{4,}$/u.test(word.text) &&
        !isPeople(word.text) &&
        !(this.run.initial && from === 0)
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
      (!match.country && (AIRCRAFT.test(after) || GUARDS.test(after)))
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
      !(
        list.length === 1 &&
        !isPeople(list[0]!.text) &&
        QUARTER_ALONE.test(this.text.slice(list[0]!.end, list[0]!.end + 20))
      ) &&
      !(list.length > 1 && POINTS.test(list[0]!.text)) &&
      !(list.length === 2 && isPeople(list[0]!.text) && TOWN.test(list[1]!.text)) &&
      !(list.length === 2 && NATURAL.test(list[1]!.text) && !this.run.initial && !isPeople(list[0]!.text)) &&
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
    // `the North-West and South-West Regions`: the plural is of both names, and part of neither
    const plural = list.length > 1 && PLURALS.test(list.at(-1)!.text);
    if (plural) list = list.slice(0, -1);
    const first = list[0];
    const last = list.at(-1);
    if (!first || !last || this.setting.tablesOnly) return undefined;
    // `at School No. 1`
    if (/^Nos?$/.test(last.text) && /^\.? \d/.test(this.text.slice(last.end, last.end + 3))) return undefined;
    const name = this.text.slice(first.start, last.end);
    // `the PK12 neighbourhood`, `at PK 5`: quarters called after their kilometre
    const number = /^(?:Kilomet(?:re|er)|Km)$/.test(name)
      ? /^ \d{1,2}\b/.exec(this.text.slice(last.end, last.end + 4))
      : null;
    if (number)
      return this.candidate(first.start, last.end + number[0].length, { type: 'area' }, 2, {
        rule: 'places/formed-name',
        formed: true,
      });
    const kilometre = /^PK-?\d{1,2}$/.test(name);
    if (kilometre) {
      const before = this.text.slice(Math.max(0, first.start - 110), first.start);
      const support = supportOf(before, this.text.slice(last.end, last.end + 64));
      return support === 2
        ? this.candidate(first.start, last.end, { type: 'area' }, 2, { rule: 'places/formed-name', formed: true })
        : undefined;
    }
    if (NUMBERED.test(name) && CARES.test(this.text.slice(last.end, last.end + 32)))
      return this.candidate(first.start, last.end, { type: 'facility' }, 2, {
        rule: 'places/formed-name',
        formed: true,
      });
    if (
      /^[\p{Lu}\d-]+$/u.test(name.replace(/ /g, '')) ||
      name.length < 3 ||
      /\d/.test(name.replace(/^\d+-/, '')) ||
      NEVER_NAMES.has(name.toLowerCase()) ||
      // `Karm Abu Salim` where a Dr. Salim is named too
      (list.some((word) => this.setting.persons.has(word.text)) &&
        (list.length === 1 ||
          list.every((word) => this.setting.persons.has(word.text)) ||
          !gazetteer().find(name).length))
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
    if (OF_WATERS.test(name) && NAMED_FOR_IT.test(after)) return undefined;
    const form = formOf(list);
    if (/^ \([A-Z][A-Za-zÀ-˿Ḁ-ỿ-]{0,20}[A-Z]{1,12}\)/.test(after) && !form) return undefined;
    const around = form && !form.weak ? undefined : kindAround(this.text, first.start, last.end);
    const kind: Kind | undefined = plural ? { type: 'admin', list: 'ends' } : (around ?? form);
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
