import { monthNumber, weekdayNumber } from '../language/calendar.ts';
import { COUNTED } from './lexicon.ts';
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
  /** Month before day. */
  american?: boolean;
}
/** Points joined by words: a list, or a range. */
export interface Expression {
  atoms: Atom[];
  joins: ('and' | 'to' | 'slash' | 'comma')[];
  start: number;
  end: number;
}

/** Words that may follow `March 14` when it is a day; `March 14 villagers` is none. */
const AFTER_AMERICAN =
  /^(?:[,.;:)\]"'\n–—-]|$| (?:and|to|at|in|on|of|the|when|where|by|near|a|an|between|from|after|before|until|through|as|while|it|he|they|we|more|some|about|around|israeli|[A-Z(]))/;

/** Reads the longest date expression that begins with the first token; `text` serves to look ahead. */
export function readExpression(tokens: Token[], text: string): Expression | undefined {
  const first = readAtom(tokens, 0, text, undefined);
  if (!first) return undefined;
  const atoms = [first.atom];
  const joins: Expression['joins'] = [];
  let at = first.next;
  let good = { atoms: 1, at };
  while (at + 1 < tokens.length) {
    const join = joinAt(tokens, at);
    if (!join) break;
    const next = readAtom(tokens, join.next, text, atoms[0]);
    if (!next || !fits(atoms.at(-1)!, next.atom, join.kind)) break;
    atoms.push(next.atom);
    joins.push(join.kind);
    at = next.next;
    // a comma alone does not close a list: `4 March, 5 May and 6 June`
    if (join.kind !== 'comma') good = { atoms: atoms.length, at };
  }
  atoms.length = good.atoms;
  joins.length = good.atoms - 1;
  const last = atoms.at(-1)!;
  if (atoms.every((atom) => atom.month === undefined && atom.year === undefined && atom.weekday === undefined))
    return undefined;
  // a bare day must get its month from its right, or from an American neighbour on its left
  const bare = atoms.findLastIndex((atom) => atom.day !== undefined && atom.month === undefined);
  if (bare === atoms.length - 1 && !atoms.some((atom) => atom.american)) return undefined;
  return { atoms, joins, start: atoms[0]!.start, end: last.end };
}

function joinAt(tokens: Token[], at: number): { kind: Expression['joins'][number]; next: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'and' || token.kind === 'to' || token.kind === 'slash' || token.kind === 'comma')
    return { kind: token.kind, next: at + 1 };
  return undefined;
}

/** Whether `b` can go on a list or range that `a` stands in. */
function fits(a: Atom, b: Atom, join: Expression['joins'][number]): boolean {
  const grain = (atom: Atom) =>
    atom.day !== undefined ? 'day' : atom.month !== undefined ? 'month' : atom.year !== undefined ? 'year' : 'weekday';
  if (grain(a) !== grain(b)) return false;
  if (grain(a) === 'weekday') return join === 'and' || join === 'to' || join === 'comma';
  if (grain(a) === 'year' && join === 'slash') return true;
  if (a.day !== undefined && a.month !== undefined && b.day !== undefined && b.month === undefined)
    return a.american === true;
  if (a.weekday !== undefined && b.weekday === undefined && a.month !== undefined && join === 'comma') return false;
  return true;
}

/** `Sunday, 4 February 2018`, `February 4, 2018`, `4th of May`, `late January`, `March 1985`, `1967`, `Monday`. */
function readAtom(
  tokens: Token[],
  from: number,
  text: string,
  first: Atom | undefined,
): { atom: Atom; next: number } | undefined {
  let at = from;
  const begin = tokens[at];
  if (!begin) return undefined;
  const atom: Atom = { start: begin.start, end: begin.end };
  const kind = (i: number) => tokens[i]?.kind;
  const take = (i: number) => {
    atom.end = tokens[i]!.end;
    return i + 1;
  };
  if (kind(at) === 'part') {
    atom.part = tokens[at]!.text;
    at = take(at);
    if (kind(at) === 'gap') at++;
    if (kind(at) !== 'month' && kind(at) !== 'year') return undefined;
  }
  if (kind(at) === 'weekday') {
    atom.weekday = weekdayNumber(tokens[at]!.text);
    at = take(at);
    // `Saturday and Sunday, 24 and 25 October`
    let ahead = at;
    if (kind(ahead) === 'and' && kind(ahead + 1) === 'weekday') ahead += 2;
    if (kind(ahead) === 'comma') ahead++;
    if (kind(ahead) === 'gap') ahead++;
    if (kind(ahead) === 'day' || (kind(ahead) === 'month' && kind(ahead + 1) === 'gap' && kind(ahead + 2) === 'day')) {
      const rest = readAtom(tokens, ahead, text, first);
      if (
        rest &&
        rest.atom.part === undefined &&
        (rest.atom.month !== undefined || kind(rest.next) === 'and' || kind(rest.next) === 'to')
      ) {
        const { weekday } = atom;
        return {
          atom: { ...rest.atom, start: atom.start, ...(ahead - at < 3 ? { weekday: weekday! } : {}) },
          next: rest.next,
        };
      }
    }
    return { atom, next: at };
  }
  if (kind(at) === 'day') {
    atom.day = Number.parseInt(tokens[at]!.text, 10);
    at = take(at);
    let ahead = at;
    if (
      kind(ahead) === 'of' ||
      kind(ahead) === 'gap' ||
      (kind(ahead) === 'to' && tokens[ahead]!.text === '-' && kind(ahead + 1) === 'month' && kind(ahead + 2) === 'to')
    )
      ahead++;
    if (kind(ahead) === 'month' && ahead > at) {
      atom.month = monthNumber(tokens[ahead]!.text);
      at = yearAfter(tokens, take(ahead), atom, text, take);
      return { atom, next: at };
    }
    if (first?.american && kind(at) === 'comma' && kind(at + 1) === 'year')
      at = yearAfter(tokens, at, atom, text, take);
    return { atom, next: at };
  }
  if (kind(at) === 'month') {
    atom.month = monthNumber(tokens[at]!.text);
    at = take(at);
    const day = kind(at) === 'gap' && tokens[at]!.text === ' ' && kind(at + 1) === 'day' ? tokens[at + 1]! : undefined;
    if (
      day &&
      atom.part === undefined &&
      kind(at + 2) !== 'of' &&
      !(kind(at + 2) === 'gap' && kind(at + 3) === 'month')
    ) {
      const commaYear = kind(at + 2) === 'comma' && kind(at + 3) === 'year';
      if (commaYear || AFTER_AMERICAN.test(text.slice(day.end, day.end + 12)) || kind(at + 2) === 'to') {
        atom.day = Number.parseInt(day.text, 10);
        atom.american = true;
        at = take(at + 1);
        at = yearAfter(tokens, at, atom, text, take);
        return { atom, next: at };
      }
    }
    at = yearAfter(tokens, at, atom, text, take);
    return { atom, next: at };
  }
  if (kind(at) === 'year') {
    atom.year = Number(tokens[at]!.text);
    return { atom, next: take(at) };
  }
  return undefined;
}

/** The year behind a month: `May 1985`, `May, 1985`, `4 May of 1985`. */
function yearAfter(tokens: Token[], at: number, atom: Atom, text: string, take: (i: number) => number): number {
  const between = tokens[at]?.kind;
  const year = tokens[at + 1];
  if (year?.kind !== 'year' || (between !== 'gap' && between !== 'comma' && between !== 'of')) return at;
  const behind = text.slice(year.end, year.end + 30);
  if (between !== 'gap' && COUNTED.test(behind.trimStart())) return at;
  if (/^ hours|^ hrs/.test(behind)) return at;
  atom.year = Number(year.text);
  return take(at + 1);
}
