/** The counts of a sentence, where each begins and ends, how lists join them, and which of them are claims by now. */
import type { Effect, Including } from '../record/types.ts';
import { AUXILIARY } from './auxiliaries.ts';
import { exceed } from './counts.ts';
import type { Cue } from './cues.ts';
import type { Breakdown } from './parts.ts';
import type { Quantity } from './quantities.ts';
import { refused } from './refusals.ts';
import type { Columns } from './tables.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** One count with its effect, inside one sentence. */
export interface Claim {
  quantity: Quantity;
  effect: Effect;
  rule: string;
  /** The cue that gave the effect; absent where the noun itself did. */
  cue?: Cue | undefined;
  including: Including[];
}

/** What the attaching needs to know of a sentence. */
export interface Clause {
  tokens: readonly Token[];
  quantities: readonly Quantity[];
  cues: readonly Cue[];
  breakdowns: readonly Breakdown[];
  /** The claims of the sentence before, which `of the dead` and `the corresponding figures` point back to. */
  earlier: readonly Claim[];
  /** The nouns of those claims. */
  told: ReadonlySet<string>;
  /** The harm that the lead-in of a list tells of this item. */
  lead: Effect | undefined;
  /** The claims of the block before, for rows of figures. */
  row: readonly Claim[];
  /** The harms that the head of a table gives its last columns. */
  columns: Columns | undefined;
  /** The line as the file has it, where its columns stand apart. */
  printed: () => string;
  /** Plural nouns for people that the caller adds, in lower case. */
  victims: ReadonlySet<string>;
  reject(rule: string, at: number, reason: string): void;
}

/** Words between a count and the name of its place. */
const PLACE_WORD =
  /^(?:in|at|near|from|of|the|village|town|city|district|province|camp|quarter|neighbourhood|hamlet|al|el)$/;

/** The counts of a sentence that are no parts of others, and which of them are claims by now. */
export class Board {
  readonly tokens: readonly Token[];
  readonly main: readonly Quantity[];
  readonly taken = new Map<Quantity, Claim>();
  private readonly byStart: ReadonlyMap<number, Quantity>;
  private readonly byEnd: ReadonlyMap<number, Quantity>;
  private readonly partsByStart: ReadonlyMap<number, Breakdown>;
  private readonly partsByEnd: ReadonlyMap<number, Breakdown>;

  constructor(readonly clause: Clause) {
    this.tokens = clause.tokens;
    const parts = new Set(clause.breakdowns.flatMap(({ taken }) => taken));
    this.main = clause.quantities.filter((quantity) => !parts.has(quantity));
    this.byStart = new Map(this.main.map((quantity) => [quantity.from, quantity]));
    this.byEnd = new Map(this.main.flatMap((quantity) => [quantity.to, quantity.end].map((end) => [end, quantity])));
    this.partsByStart = new Map(clause.breakdowns.map((part) => [part.from, part]));
    this.partsByEnd = new Map(clause.breakdowns.map((part) => [part.to, part]));
  }

  /** The count that begins at `at`. */
  at(at: number): Quantity | undefined {
    return this.byStart.get(at);
  }

  /** The count that ends before `at`. */
  ending(at: number): Quantity | undefined {
    return this.byEnd.get(at);
  }

  /** The breakdown that begins at `at`. */
  part(at: number): Breakdown | undefined {
    return this.partsByStart.get(at);
  }

  /** One past a count, its ages and its breakdown. */
  past(quantity: Quantity): number {
    return this.part(quantity.to)?.to ?? this.part(quantity.end)?.to ?? quantity.end;
  }

  /** Makes a claim of a count, if it is none already and nothing refuses it. */
  take(quantity: Quantity, effect: Effect, rule: string, cue?: Cue): boolean {
    if (this.taken.has(quantity)) return false;
    if (refused(this, quantity, effect, rule, cue)) return false;
    // `the toll now exceeds 90 dead`
    if (/^(?:exceed|surpass)(?:s|es|ed)?$/.test(low(this.tokens, quantity.from - 1)) && quantity.min === quantity.max)
      exceed(quantity);
    // `23 corpses, most of them mutilated, were picked up`: whatever was done with them
    const dead = quantity.head >= 0 && /^(?:bodies|corpses)$/.test(low(this.tokens, quantity.head));
    this.taken.set(quantity, {
      quantity,
      effect: dead ? 'killed' : effect,
      rule,
      cue,
      including: [],
    });
    return true;
  }

  /** Past an aside in brackets, a breakdown and adverbs behind a count. */
  skip(at: number): number {
    let i = at;
    if (low(this.tokens, i) === '(') {
      let close = i + 1;
      while (close < i + 8 && low(this.tokens, close) !== ')') close++;
      if (low(this.tokens, close) === ')') i = close + 1;
    }
    i = this.part(i)?.to ?? i;
    while (
      /^(?:[a-z]+ly|either|or|also|more|others?)$/.test(low(this.tokens, i)) &&
      (low(this.tokens, i) !== 'or' || low(this.tokens, i + 1) === 'so')
    )
      i++;
    return i;
  }

  /** The count that a list joins to the one that begins at `at`. */
  before(at: number): Quantity | undefined {
    // `its crew of three and the nine officers`
    let i = low(this.tokens, at - 1) === 'the' ? at - 2 : at - 1;
    if (follows(this.tokens, i - 2, 'as well as')) i -= 3;
    else if (follows(this.tokens, i - 1, 'along with') || follows(this.tokens, i - 1, 'together with')) i -= 2;
    else if (/^(?:and|or|,|plus)$/.test(low(this.tokens, i)))
      i -= /^(?:and|or)$/.test(low(this.tokens, i)) && low(this.tokens, i - 1) === ',' ? 2 : 1;
    else return undefined;
    if (low(this.tokens, i) === ',' && !this.byEnd.has(i + 1)) i--;
    // `the caretaker, Joseph Dorcéus, and his wife`
    if (low(this.tokens, i + 1) === ',' && !this.byEnd.has(i + 1) && isCapital(this.tokens[i])) {
      let open = i;
      while (
        open > i - 6 &&
        (isCapital(this.tokens[open]) || /^(?:al|el|de|bin|ibn|abu|-|\.)$/.test(low(this.tokens, open)))
      )
        open--;
      if (low(this.tokens, open) === ',' && this.byEnd.get(open)?.max === 1) i = open - 1;
    }
    // `54 demonstrators, the oldest of them a man of 71, and two members of the force`
    if (low(this.tokens, i + 1) === ',' && !this.byEnd.has(i + 1) && !this.partsByEnd.has(i + 1))
      for (let open = i; open > i - 12; open--)
        if (
          low(this.tokens, open) === ',' &&
          /^the (?:eldest|oldest|youngest)$/.test(`${low(this.tokens, open + 1)} ${low(this.tokens, open + 2)}`)
        )
          i = open - 1;
    const end = this.partsByEnd.get(i + 1)?.from ?? this.behindPlace(i + 1);
    // `the driver of the bus, aged 40, and two passengers`: the comma closes the age
    const found = this.byEnd.get(end) ?? this.byEnd.get(i + 2);
    // `Of a crew of 33, five are missing`
    // `Of the 31 hostages, six were executed`
    const of = found && low(this.tokens, found.from - 1) === 'the' ? found.from - 2 : (found?.from ?? 0) - 1;
    if (found && low(this.tokens, of) === 'of' && /^(?:[,;:]|)$/.test(low(this.tokens, of - 1))) return undefined;
    return found && !this.taken.has(found) && found.people !== 'bare' ? found : undefined;
  }

  /** Where a count ends that a place stands behind: `a girl in the village of Kafr Rumman and a woman`. */
  private behindPlace(to: number): number {
    if (this.byEnd.has(to)) return to;
    let i = to - 1;
    while (i > to - 9 && (isCapital(this.tokens[i]) || PLACE_WORD.test(low(this.tokens, i)))) {
      if (/^(?:in|at|near|from)$/.test(low(this.tokens, i)) && this.byEnd.has(i)) return i;
      i--;
    }
    return to;
  }

  /** Where the next count of a list begins; -1 where none does. */
  afterInList(quantity: Quantity): number {
    const { tokens } = this;
    let i = this.past(quantity);
    const from = i;
    if (low(tokens, i) === ',') i = this.pastName(i);
    // `hacked to death 19 patients in their beds, two midwives and a guard`
    if (i === from && /^(?:in|at|on|from|inside)$/.test(low(tokens, i)))
      for (let past = i + 2; past < i + 5; past++)
        if (low(tokens, past) === ',' && this.byStart.get(past + 1)?.people === 'yes') return past + 1;
    // `the driver, who had refused to point them out, and his assistant`
    if (i === from + 1 && /^(?:who|whose)$/.test(low(tokens, i)) && low(tokens, from) === ',')
      for (let close = i + 1; close < i + 14 && !/^[;:.]$/.test(low(tokens, close)); close++)
        if (low(tokens, close) === ',' && low(tokens, close + 1) === 'and' && this.byStart.has(close + 2))
          return close + 2;
    // `eight men whom they accused of having guided the army, as well as a nurse`
    if (i === from && /^(?:who|whom|whose)$/.test(low(tokens, i)))
      for (let close = i + 1; close < i + 16 && !/^[;:.]$/.test(low(tokens, close)); close++)
        if (low(tokens, close) === ',' && follows(tokens, close + 1, 'as well as') && this.byStart.has(close + 4))
          return close + 4;
    if (follows(tokens, i, 'as well as')) return i + 3;
    if (follows(tokens, i, 'along with') || follows(tokens, i, 'together with')) return i + 2;
    if (/^(?:and|or|plus)$/.test(low(tokens, i))) i++;
    if (low(tokens, i) === 'of' || low(tokens, i) === 'to') i++;
    return i === from ? -1 : i;
  }

  /** One past a comma, and past a name between it and the next: `a nurse, Sevda Guliyeva, her infant son and four old men`. */
  private pastName(comma: number): number {
    let i = comma + 1;
    if (this.byStart.has(i)) return i;
    while (
      (isCapital(this.tokens[i]) ||
        (low(this.tokens, i) === '.' && /^(?:mr|mrs|dr|ms|st)$/.test(low(this.tokens, i - 1)))) &&
      i < comma + 7
    )
      i++;
    return i > comma + 1 && low(this.tokens, i) === ',' ? i + 1 : comma + 1;
  }

  /** Whether a count is the subject of a clause of its own. */
  opens(quantity: Quantity): boolean {
    let i = this.past(quantity);
    if (this.part(quantity.to) && low(this.tokens, i) === ',') i++;
    // `and the mother, who tried to stand in their way, had an arm broken`
    if (low(this.tokens, i) === ',' && /^(?:who|whose)$/.test(low(this.tokens, i + 1)))
      for (let close = i + 2; close < i + 16 && !/^[;:.]$/.test(low(this.tokens, close)); close++)
        if (low(this.tokens, close) === ',' && AUXILIARY.test(low(this.tokens, close + 1))) return true;
    return (
      this.clause.cues.some(({ aux, at, take }) => take !== 'object' && (aux === i || at === i)) ||
      AUXILIARY.test(low(this.tokens, i))
    );
  }
}
