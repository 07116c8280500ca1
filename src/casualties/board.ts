import type { Effect, Including } from '../record/types.ts';
import { exceed } from './counts.ts';
import type { Cue } from './cues.ts';
import { COUNTED, STATED, STATES } from './lexicon.ts';
import type { Breakdown } from './parts.ts';
import type { Quantity } from './quantities.ts';
import type { Columns } from './tables.ts';
import { isNoun } from './tagger.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** One count with its effect, inside one sentence. */
export interface Claim {
  quantity: Quantity;
  effect: Effect;
  rule: string;
  /** The cue that gave the effect; absent where the noun itself did. */
  cue?: Cue;
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
  /** The harm that the lead-in of a list tells of this item. */
  lead: Effect | undefined;
  /** The claims of the block before, for rows of figures. */
  row: readonly Claim[];
  /** The harms that the head of a table gives its last columns. */
  columns: Columns | undefined;
  /** Plural nouns for people that the caller adds, in lower case. */
  victims: ReadonlySet<string>;
  reject(rule: string, at: number, reason: string): void;
}

/** Those who cross borders and take to the hills to fight. */
const HOSTILE =
  /^(?:mercenar(?:y|ies)|soldiers?|troops|horsem[ae]n|gunm[ae]n|fighters?|rebels?|guerrillas?|terrorists?|infiltrators?|militiam[ae]n|commandos?|aggressors?|invaders?|raiders?|bandits?|pirates?|paratroopers?|insurgents?|militants?|attackers?|assailants?|regulars|contras|volunteers?|settlers?|agents?|saboteurs?|spies|spy)$/;

/** Those whom duty brings and calls away. */
const OFFICIAL =
  /^(?:delegates?|ministers?|envoys?|ambassadors?|diplomats?|representatives?|experts?|inspectors?|observers?|monitors|officials?|members|judges|deputies|commissioners?|staff|personnel)$/;

/** Words that make a saying one of people. */
const OF_PEOPLE =
  /^(?:lives|life|hostage|prisoner|captive|custody|hospital|alive|throats?|deaths?|wounds|injuries|legs?|arms?)$/;

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

  /** Makes a claim of a count, if it is one of people and not one already. */
  take(quantity: Quantity, effect: Effect, rule: string, cue?: Cue): boolean {
    if (this.taken.has(quantity)) return false;
    if (
      quantity.people === 'maybe' &&
      !this.clause.victims.has(low(this.tokens, quantity.head)) &&
      !this.isPeople(quantity, cue)
    )
      return false;
    // `has claimed 70,000 lives and 500,000 have been forced into exile`
    if (/^li(?:fe|ves)$/.test(low(this.tokens, quantity.head)) && effect !== 'killed') return false;
    if (this.pool(quantity) || this.fallen(quantity) || this.unhurt(quantity)) return false;
    if (/^(?:no|not)$/.test(low(this.tokens, quantity.from - 1)) || this.wished(quantity.from)) return false;
    if (effect === 'injured' && this.graver(quantity)) return false;
    if (this.falsely(quantity.from) || this.demanded(quantity.from)) return false;
    // `none of its four crew members has been seen since`
    if (
      rule !== 'casualties/none-survived' &&
      effect !== 'missing' &&
      effect !== 'displaced' &&
      this.spared(quantity.from)
    )
      return false;
    if (
      effect === 'displaced' &&
      (cue?.rule === 'casualties/saying' ||
        (cue && low(this.tokens, cue.at) === 'fled' && low(this.tokens, cue.at - 1) === 'and')) &&
      (this.hostile(quantity) || this.sheltered(quantity))
    )
      return false;
    if (effect === 'missing' && this.returned(quantity)) return false;
    if (cue && this.stricken(quantity, cue)) return false;
    // `freed another 170, who fled`
    if (effect === 'displaced' && /^(?:freed|released|liberated)$/.test(low(this.tokens, quantity.from - 1)))
      return false;
    // `the toll now exceeds 90 dead`
    if (/^(?:exceed|surpass)(?:s|es|ed)?$/.test(low(this.tokens, quantity.from - 1)) && quantity.min === quantity.max)
      exceed(quantity);
    // `23 corpses, most of them mutilated, were picked up`: whatever was done with them
    const dead = quantity.head >= 0 && /^(?:bodies|corpses)$/.test(low(this.tokens, quantity.head));
    this.taken.set(quantity, {
      quantity,
      effect: dead ? 'killed' : effect,
      rule,
      ...(cue ? { cue } : {}),
      including: [],
    });
    return true;
  }

  /** `All 64 passengers walked away unhurt`. */
  private unhurt({ end }: Quantity): boolean {
    for (let i = end; i < end + 7 && !/^[,;:.]$/.test(low(this.tokens, i)); i++) {
      if (/^(?:and|but|while|or)$/.test(low(this.tokens, i)) && low(this.tokens, i - 1) !== 'safe') return false;
      if (/^(?:unhurt|unharmed|unscathed|uninjured)$/.test(low(this.tokens, i))) return true;
    }
    return false;
  }

  /** `close to 40 had been wounded, two so severely that they have lost their sight`: the same harm again. */
  private graver({ from, to }: Quantity): boolean {
    return (
      low(this.tokens, from - 1) === ',' &&
      low(this.tokens, to) === 'so' &&
      /^(?:severely|badly|gravely|seriously)$/.test(low(this.tokens, to + 1)) &&
      low(this.tokens, to + 2) === 'that'
    );
  }

  /** `has a duty to return the three guards seized in May`: those told of before. */
  private demanded(from: number): boolean {
    return (
      low(this.tokens, from - 1) === 'the' &&
      /^(?:return|release|free|surrender|exchange|liberate)$/.test(low(this.tokens, from - 2)) &&
      /^(?:to|must|should|shall|immediately|and)$/.test(low(this.tokens, from - 3))
    );
  }

  /** `which falsely spoke of 60 dead`. */
  private falsely(from: number): boolean {
    for (let i = from - 1; i > from - 7 && !/^[,;:.]$/.test(low(this.tokens, i)); i--)
      if (/^(?:falsely|wrongly|mendaciously)$/.test(low(this.tokens, i))) return true;
    return false;
  }

  /** `The child reported missing has been found safe and sound`. */
  private returned({ end }: Quantity): boolean {
    for (let i = end; i < end + 24 && !/^[;:.]$/.test(low(this.tokens, i)); i++)
      if (/^(?:found|returned|located|reappeared|recovered|surfaced|traced)$/.test(low(this.tokens, i)))
        return /^(?:safe|safely|alive|unharmed|unhurt|well)$/.test(low(this.tokens, i + 1));
    return false;
  }

  /** `ten houses were damaged, six were hit`, `farmers were hit hard by the drought`: no one is said to be hurt. */
  private stricken({ from, to, people, singular }: Quantity, { at, to: end, passive }: Cue): boolean {
    if (low(this.tokens, at) !== 'hit' || end !== at + 1 || to > at) return false;
    // `the house received a direct hit`, `the victim was hit three times`
    if ((!passive && !/^[,;]$/.test(low(this.tokens, at - 1))) || singular === 'definite') return true;
    // `a boat with 20 fishermen`, `a convoy carrying 40 refugees`, `the tent of three monks`
    if (/^(?:with|of|for|carrying|holding|housing|sheltering|[a-z]+ing)$/.test(low(this.tokens, from - 1))) return true;
    return people !== 'yes' || /^(?:hard|hardest|harder|by|worst|badly)$/.test(low(this.tokens, end));
  }

  /** `a building in which two families had sought shelter`: that is where they were. */
  private sheltered({ from, to }: Quantity): boolean {
    const inWhich =
      low(this.tokens, from - 1) === 'which' && /^(?:in|inside|where|beneath|under)$/.test(low(this.tokens, from - 2));
    return (inWhich || low(this.tokens, from - 1) === 'where') && /^(?:had|were|was)$/.test(low(this.tokens, to));
  }

  private hostile({ from, noun, head, to }: Quantity): boolean {
    // `a force of 300 men`
    if (
      low(this.tokens, from - 1) === 'of' &&
      /^(?:force|band|gang|unit|column|patrol|team|party|group|detachment|contingent)$/.test(low(this.tokens, from - 2))
    )
      return true;
    if (HOSTILE.test(low(this.tokens, head))) return true;
    // `five delegates had to leave the hall`
    if (OFFICIAL.test(low(this.tokens, head))) return true;
    // `two men crossed the river`; not `men, women and children`
    if (to === head + 1 && /^m[ae]n$/.test(low(this.tokens, head))) return true;
    for (let i = noun; i < to; i++)
      if (
        /^(?:armed|uniformed|masked|enemy|unidentified|militia|militias|army|forces|guard|gang|brigade|battalion)$/.test(
          low(this.tokens, i),
        )
      )
        return true;
    return false;
  }

  /** `Of the 30 passengers, 12 were killed`: those out of whom others are counted, unless their own noun says the harm. */
  private pool({ from, to, head }: Quantity): boolean {
    const of = low(this.tokens, from - 1) === 'the' ? from - 2 : from - 1;
    // `Out of a patrol of 14 men, five were killed`
    const group =
      /^(?:patrol|crew|group|party|population|convoy|unit|team|company|garrison|force|class|contingent|total)$/;
    const out = of > 2 && group.test(low(this.tokens, of - 1)) && low(this.tokens, of - 3) === 'of' ? of - 3 : of;
    const first = low(this.tokens, out - 1) === 'out' ? out - 1 : out;
    if (low(this.tokens, of) !== 'of' || (first > 0 && !/^[,;:–—]$/.test(low(this.tokens, first - 1)))) return false;
    if (low(this.tokens, to) !== ',' || !this.byStart.get(to + 1)) return false;
    const word = low(this.tokens, head);
    return head >= 0 && !COUNTED.has(word) && !STATES.has(word) && !STATED.has(word);
  }

  /** `two that fell in the market did not explode`, of shells. */
  private fallen({ to, people }: Quantity): boolean {
    return (
      people === 'bare' &&
      /^(?:that|which)$/.test(low(this.tokens, to)) &&
      /^(?:fell|landed|hit|struck)$/.test(low(this.tokens, to + 1)) &&
      this.tokens.some(({ low: word }) => /^(?:shells?|rockets?|bombs?|missiles?|projectiles?|rounds)$/.test(word))
    );
  }

  /** `none of the remaining 22 patients was harmed`. */
  private spared(from: number): boolean {
    let i = from - 1;
    while (/^(?:the|its|their|our|remaining|other|these|those)$/.test(low(this.tokens, i))) i--;
    return low(this.tokens, i) === 'of' && /^(?:none|neither)$/.test(low(this.tokens, i - 1));
  }

  /** `We do not want to see another child killed`. */
  private wished(from: number): boolean {
    if (!/^(?:see|have|want|wish|watch)$/.test(low(this.tokens, from - 1))) return false;
    for (let i = from - 2; i >= from - 6; i--) if (/^(?:not|never|to|no)$/.test(low(this.tokens, i))) return true;
    return false;
  }

  /** A noun that no list holds counts as people under a verb that harms people only, if the tagger agrees that it is a noun. */
  private isPeople(quantity: Quantity, cue: Cue | undefined): boolean {
    if (!cue || !/^casualties\/(?:verb|nominal|fell|saying)$/.test(cue.rule)) return false;
    // `Four jawans laid down their lives`; other sayings are used of things too
    if (
      cue.rule === 'casualties/saying' &&
      !this.tokens.slice(cue.at, cue.to).some(({ low: word }) => OF_PEOPLE.test(word))
    )
      return false;
    const words = this.tokens.slice(quantity.noun, quantity.head + 1).map(({ text }) => text);
    return isNoun(words.join(' '));
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
    const end = this.partsByEnd.get(i + 1)?.from ?? i + 1;
    // `the driver of the bus, aged 40, and two passengers`: the comma closes the age
    const found = this.byEnd.get(end) ?? this.byEnd.get(i + 2);
    // `Of a crew of 33, five are missing`
    // `Of the 31 hostages, six were executed`
    const of = found && low(this.tokens, found.from - 1) === 'the' ? found.from - 2 : (found?.from ?? 0) - 1;
    if (found && low(this.tokens, of) === 'of' && /^(?:[,;:]|)$/.test(low(this.tokens, of - 1))) return undefined;
    return found && !this.taken.has(found) && found.people !== 'bare' ? found : undefined;
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
    return (
      this.clause.cues.some(({ aux, at, take }) => take !== 'object' && (aux === i || at === i)) ||
      /^(?:was|were|has|have|had|are|is)$/.test(low(this.tokens, i))
    );
  }
}
