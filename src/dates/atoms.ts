import { monthNumber, WEEKDAYS } from '../language/calendar.ts';
import { COUNTED, MONTH, ordinalNumber } from './lexicon.ts';
import { readTail, shortYear } from './tails.ts';
import type { Token } from './tokens.ts';

/** One point of a date as written: any of its fields may be left to its neighbours or to the letter. */
export interface Atom {
  start: number;
  end: number;
  part?: string;
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  /** Last year of `1990/91`. */
  yearTo?: number;
  /** Month before day. */
  american?: boolean;
  /** `of last year`: the year counted from that of the letter. */
  yearShift?: number;
  /** `of the same year`. */
  sameYear?: boolean;
  /** `March last`, `June next`. */
  side?: 'last' | 'next';
}
/** Points joined by words: a list, or a range. */
export interface Expression {
  atoms: Atom[];
  joins: Join[];
  start: number;
  end: number;
  /** An interval from the first to the second, and no list. */
  range: boolean;
}
export type Join = 'and' | 'or' | 'to' | 'slash' | 'comma';

/** Words that may follow `March 14` when it is a day; `March 14 villagers` is none. */
const AFTER_AMERICAN =
  /^(?:[,.;:)\]"'\n–—-]|$| (?:and|or|to|at|in|on|of|the|when|where|by|near|a|an|between|from|after|before|until|through|as|while|it|he|they|we|israeli|was|were|is|has|have|had|this|that|which|with|for|against|letter|attack|[A-Z(]))/;
/** What goes before a day, never before a month alone. */
const ON = /\b(?:on|dated) $/i;
/** `in March 14 Lebanese were killed`: a month and a count. */
const MONTH_FRAME = /\b(?:in|during|throughout) $/i;
/** `between 4 and 9 May`, the night `of 3 and 4 May`: an interval, though the words are those of a list. */
const BETWEEN =
  /\bbetween (?:the )?(?:(?:night|morning|evening)s? of )?$|\bnight (?:of |between )(?:the )?$|\bperiod (?:from |between )?(?:the )?$/i;

/** Reads the longest date expression that begins with the first token; `text` serves to look ahead and back. */
export function readExpression(tokens: Token[], text: string): Expression | undefined {
  const first = readAtom(tokens, 0, text, undefined);
  if (!first) return undefined;
  const between = BETWEEN.test(text.slice(Math.max(0, first.atom.start - 44), first.atom.start));
  const atoms = [first.atom];
  const joins: Join[] = [];
  let at = first.next;
  let good = 1;
  while (at + 1 < tokens.length) {
    const join = joinAt(tokens, at);
    if (!join) break;
    const next = readAtom(tokens, at + 1, text, atoms[0]);
    if (!next) break;
    const ranges = join === 'to' || (join === 'and' && between && atoms.length === 1);
    if (!fits(atoms.at(-1)!, next.atom, join) && !(ranges && atoms.length === 1 && mixes(atoms[0]!, next.atom))) break;
    atoms.push(next.atom);
    joins.push(join);
    at = next.next;
    // a comma alone does not close a list: `4 March, 5 May and 6 June`; but for days in a row, `7, 14, 25 April`
    const complete = next.atom.day === undefined || next.atom.month !== undefined || atoms[0]!.american === true;
    if (complete && (join !== 'comma' || rows(atoms, text))) good = atoms.length;
  }
  atoms.length = good;
  joins.length = good - 1;
  const last = atoms.at(-1)!;
  if (atoms.every((atom) => atom.month === undefined && atom.year === undefined && atom.weekday === undefined))
    return undefined;
  // a bare day must get its month from its right, or from an American neighbour on its left
  const bare = atoms.findLastIndex((atom) => atom.day !== undefined && atom.month === undefined);
  if (bare === atoms.length - 1 && !atoms.some((atom) => atom.american)) return undefined;
  const range = atoms.length === 2 && (joins[0] === 'to' || joins[0] === 'slash' || (joins[0] === 'and' && between));
  return { atoms, joins, start: atoms[0]!.start, end: last.end, range };
}

/** `on 7, 14, 25 April`: bare days that rise to the one that names the month. */
function rows(atoms: Atom[], text: string): boolean {
  const last = atoms.at(-1)!;
  // `in 1948, 1956, 1967`
  if (atoms.every((atom) => grain(atom) === 'year'))
    return atoms.length > 2 && atoms.every((atom, i) => i === 0 || atom.year! > atoms[i - 1]!.year!);
  if (last.day === undefined || last.month === undefined || last.american || atoms.length < 2) return false;
  const bare = atoms.slice(0, -1);
  const rising = bare.every(
    (atom, i) => atom.day !== undefined && atom.month === undefined && atom.day < atoms[i + 1]!.day!,
  );
  return rising && (bare.length > 1 || /\bon $/i.test(text.slice(Math.max(0, atoms[0]!.start - 4), atoms[0]!.start)));
}

function joinAt(tokens: Token[], at: number): Join | undefined {
  const kind = tokens[at]?.kind;
  return kind === 'and' || kind === 'or' || kind === 'to' || kind === 'slash' || kind === 'comma' ? kind : undefined;
}

const grain = (atom: Atom) =>
  atom.day !== undefined ? 'day' : atom.month !== undefined ? 'month' : atom.year !== undefined ? 'year' : 'weekday';

/** Whether `b` can go on a list or range that `a` stands in. */
function fits(a: Atom, b: Atom, join: Join): boolean {
  if (grain(a) !== grain(b)) return false;
  if (grain(a) === 'weekday') return join !== 'slash';
  if (grain(a) === 'year' && join === 'slash') return true;
  // `24 and 25 October, 1 and 29 November`: bare days go on to a month of their own
  if (a.day !== undefined && a.month !== undefined && b.day !== undefined && b.month === undefined)
    return a.american === true || join === 'comma' || join === 'and';
  if (a.weekday !== undefined && b.weekday === undefined && a.month !== undefined && join === 'comma') return false;
  return true;
}

/** `from 12 May 1999 to June 2000`: the ends of an interval may be a day, a month and a year, where each has its year or its month. */
function mixes(a: Atom, b: Atom): boolean {
  if (grain(a) === 'weekday' || grain(b) === 'weekday') return false;
  if (a.day !== undefined && a.month === undefined) return false;
  if (b.day !== undefined && b.month === undefined) return false;
  if (a.month === undefined) return b.year !== undefined;
  if (b.month === undefined) return a.year !== undefined;
  return true;
}

/** `Sunday, 4 February 2018`, `February 4, 2018`, `4th of May`, `late January`, `March 1985`, `1967`, `Monday`. */
function readAtom(
  tokens: Token[],
  from: number,
  text: string,
  first: Atom | undefined,
): { atom: Atom; next: number } | undefined {
  const begin = tokens[from];
  if (!begin) return undefined;
  const reading = new Reading(tokens, from, text, first);
  if (begin.kind === 'part') {
    reading.atom.part = begin.text;
    reading.take();
    if (reading.kind() === 'gap') reading.skip();
    if (reading.kind() === 'month') return reading.month();
    return reading.kind() === 'year' ? reading.year() : undefined;
  }
  if (begin.kind === 'weekday') return reading.weekday();
  if (begin.kind === 'day') return reading.day();
  if (begin.kind === 'month') return reading.month();
  if (begin.kind === 'year' || begin.kind === 'pair') return reading.year();
  return undefined;
}

/** `Monday`, `Mon.` */
const weekdayByName = (word: string) => WEEKDAYS.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));

/** A row of a table that begins with a day and four figures. */
const DAY_AND_FIGURES = new RegExp(`^\\d{1,2} (?:${MONTH}) (\\d{4}) `);

/** `15 February 1515 Nahavand 6` among rows as `12 February 0610 Dezful 31`: that column is one of hours. */
function isHourOfRow(text: string, start: number, year: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  const hours = (row: string) => {
    const figures = DAY_AND_FIGURES.exec(row)?.[1];
    return figures !== undefined && (figures < '1400' || (figures >= '2100' && figures < '2400'));
  };
  if (!/^\d\d[0-5]\d /.test(text.slice(year, year + 5))) return false;
  for (let from = start, rows = 0; rows < 20; rows++) {
    const before = text.lastIndexOf('\n', from - 2) + 1;
    if (from < 2 || !DAY_AND_FIGURES.test(text.slice(before, before + 32))) break;
    if (hours(text.slice(before, before + 32))) return true;
    from = before;
  }
  for (let from = start, rows = 0; rows < 20; rows++) {
    from = text.indexOf('\n', from) + 1;
    const row = text.slice(from, from + 32);
    if (from === 0 || !DAY_AND_FIGURES.test(row)) return false;
    if (hours(row)) return true;
  }
  return false;
}

/** One atom being read, from left to right. */
class Reading {
  readonly atom: Atom;

  constructor(
    private readonly tokens: Token[],
    private at: number,
    private readonly text: string,
    private readonly first: Atom | undefined,
  ) {
    this.atom = { start: tokens[at]!.start, end: tokens[at]!.end };
  }

  kind(ahead = 0): Token['kind'] | undefined {
    return this.tokens[this.at + ahead]?.kind;
  }
  private word(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? '';
  }
  skip(n = 1): void {
    this.at += n;
  }
  take(): void {
    this.atom.end = this.tokens[this.at++]!.end;
  }
  private done(): { atom: Atom; next: number } {
    return { atom: this.atom, next: this.at };
  }

  weekday(): { atom: Atom; next: number } {
    this.atom.weekday = weekdayByName(this.word());
    this.take();
    // `Saturday and Sunday, 24 and 25 October`
    let ahead = 0;
    while (
      (this.kind(ahead) === 'and' || this.kind(ahead) === 'comma' || this.kind(ahead) === 'to') &&
      this.kind(ahead + 1) === 'weekday'
    )
      ahead += 2;
    const several = ahead > 0;
    if (this.kind(ahead) === 'comma') ahead++;
    if (this.kind(ahead) === 'gap') ahead++;
    const begins =
      this.kind(ahead) === 'day' ||
      (this.kind(ahead) === 'month' && this.kind(ahead + 1) === 'gap' && this.kind(ahead + 2) === 'day');
    if (!begins) return this.done();
    const rest = readAtom(this.tokens, this.at + ahead, this.text, this.first);
    const joined = rest && this.tokens[rest.next]?.kind;
    if (
      !rest ||
      rest.atom.day === undefined ||
      (rest.atom.month === undefined && joined !== 'and' && joined !== 'or' && joined !== 'to' && joined !== 'comma')
    )
      return this.done();
    const { start, weekday } = this.atom;
    return { atom: { ...rest.atom, start, ...(several ? {} : { weekday: weekday! }) }, next: rest.next };
  }

  day(): { atom: Atom; next: number } {
    const word = this.word();
    this.atom.day = Number.parseInt(word, 10) || ordinalNumber(word);
    this.take();
    const dashed =
      this.kind() === 'to' &&
      this.word() === '-' &&
      this.kind(1) === 'month' &&
      (this.word(2) === '-' || this.kind(2) !== 'to');
    const joined = this.kind() === 'of' || this.kind() === 'gap' || dashed;
    if (this.kind() === 'month' || (joined && this.kind(1) === 'month')) {
      if (this.kind() !== 'month') this.skip();
      this.atom.month = monthNumber(this.word());
      this.take();
      this.yearAfter(dashed);
    } else if (this.first?.american && this.kind() === 'comma' && this.kind(1) === 'year') this.yearAfter(false);
    return this.done();
  }

  month(): { atom: Atom; next: number } {
    this.atom.month = monthNumber(this.word());
    this.take();
    const day = this.americanDay();
    if (day !== undefined) {
      this.atom.day = day;
      this.atom.american = true;
      this.skip();
      this.take();
    }
    this.yearAfter(false);
    return this.done();
  }

  /** The 14 of `March 14`, where it is a day. */
  private americanDay(): number | undefined {
    if (this.kind() !== 'gap' || this.kind(1) !== 'day' || this.atom.part !== undefined) return undefined;
    const day = this.tokens[this.at + 1]!;
    const ordinal = /[a-z]$/.test(day.text);
    if (this.word() !== ' ' && !ordinal) return undefined;
    if (this.kind(2) === 'of' || (this.kind(2) === 'gap' && this.kind(3) === 'month')) return undefined;
    const number = Number.parseInt(day.text, 10);
    if ((this.kind(2) === 'comma' || this.kind(2) === 'gap') && this.kind(3) === 'year') {
      const behind = this.text.slice(this.tokens[this.at + 3]!.end, this.tokens[this.at + 3]!.end + 30);
      if (this.kind(2) === 'comma' || !COUNTED.test(behind.trimStart())) return number;
    }
    const after = this.text.slice(day.end, day.end + 12);
    const before = this.text.slice(Math.max(0, this.atom.start - 12), this.atom.start);
    if (MONTH_FRAME.test(before) && !ordinal && /^ /.test(after)) return undefined;
    // `on May 25 shells killed 18`
    return AFTER_AMERICAN.test(after) || ON.test(before) || this.kind(2) === 'to' ? number : undefined;
  }

  year(): { atom: Atom; next: number } | undefined {
    const [, year, to] = /^(\d{4})(?:[/–-](\d{2,4}))?$/.exec(this.word())!;
    this.atom.year = Number(year);
    if (to !== undefined) {
      const last = to.length === 4 ? Number(to) : Math.floor(this.atom.year / 100) * 100 + Number(to);
      const counts = last > this.atom.year ? last : to === '00' ? last + 100 : 0;
      // `2009-10` in a table is a month
      if (counts <= this.atom.year || (this.word()[4] === '/' && counts > this.atom.year + 5)) return undefined;
      if (Number(to) <= 12 && /(?:^|[\n(])$/.test(this.text.slice(Math.max(0, this.atom.start - 1), this.atom.start)))
        return undefined;
      this.atom.yearTo = counts;
    }
    this.take();
    return this.done();
  }

  /** The year behind a month: `May 1985`, `May, 1985`, `4 May of 1985`, `May '85`, `May of last year`. */
  private yearAfter(dashed: boolean): void {
    const between = this.kind();
    const year = this.tokens[this.at + 1];
    const divided = between === 'gap' || between === 'comma' || between === 'of' || (dashed && this.word() === '-');
    if (year?.kind === 'year' && divided) {
      const behind = this.text.slice(year.end, year.end + 30);
      const counted = between !== 'gap' && COUNTED.test(behind.trimStart());
      if (counted || /^ hours|^ hrs/.test(behind) || isHourOfRow(this.text, this.atom.start, year.start)) return;
      this.atom.year = Number(year.text);
      this.skip();
      this.take();
      return;
    }
    const short = shortYear(this.text, this.atom.end, dashed);
    const tail = short ? undefined : readTail(this.text, this.atom.end);
    if (short) this.atom.year = short.year;
    if (tail) Object.assign(this.atom, tail.fields);
    const end = short?.end ?? tail?.end ?? this.atom.end;
    this.atom.end = end;
    while (this.at < this.tokens.length && this.tokens[this.at]!.start < end) this.at++;
  }
}
