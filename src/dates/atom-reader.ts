/** Reads one atom of a date off its tokens: a day, a month, a year, a weekday, and the part of it that is meant. */
import { monthNumber, WEEKDAYS } from '../language/calendar.ts';
import type { Atom } from './atoms.ts';
import { COUNTED, MONTH, ordinalNumber } from './lexicon.ts';
import { readTail, shortYear } from './tails.ts';
import type { Token } from './tokens.ts';

/** What goes before a day, never before a month alone. */
const ON = /\b(?:on|dated) $/i;

/** `in March 14 Lebanese were killed`: a month and a count. */
const MONTH_FRAME = /\b(?:in|during|throughout) $/i;

/** Words that may follow `March 14` when it is a day; `March 14 villagers` is none. */
const AFTER_AMERICAN =
  /^(?:[,.;:)\]"'\n–—-]|$| (?:and|or|to|at|in|on|of|the|when|where|by|near|a|an|between|from|after|before|until|through|as|while|it|he|they|we|was|were|is|has|have|had|this|that|which|with|for|against|letter|attack|[A-Z(]))/;

/** `Sunday, 4 February 2018`, `February 4, 2018`, `4th of May`, `late January`, `March 1985`, `1967`, `Monday`. */
export function readAtom(
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
