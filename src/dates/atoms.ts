import { readAtom } from './atom-reader.ts';
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
