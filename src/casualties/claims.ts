import type { Effect, Including } from '../record/types.ts';
import type { Cue } from './cues.ts';
import { framed } from './frames.ts';
import { COUNTED, NOMINALS, STATED, STATES, VERBS } from './lexicon.ts';
import type { Breakdown } from './parts.ts';
import { isPerson } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { isNoun } from './tagger.ts';
import { follows, low, type Token } from './tokens.ts';

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
  reject(rule: string, at: number, reason: string): void;
}

/** Attaches cues to counts, in order of trust: what a verb governs, what stands beside the number, what the noun says. */
export function claimsOf(clause: Clause): Claim[] {
  const attaching = new Attaching(clause);
  attaching.counted(true);
  attaching.labelled();
  attaching.stated();
  attaching.framed();
  for (const cue of clause.cues) if (!attaching.within(cue)) attaching.attach(cue);
  attaching.counted(false);
  attaching.continued();
  attaching.states();
  return attaching.claims();
}

class Attaching {
  private readonly taken = new Map<Quantity, Claim>();
  private readonly main: Quantity[];
  private readonly tokens: readonly Token[];

  constructor(private readonly clause: Clause) {
    this.tokens = clause.tokens;
    const parts = new Set(clause.breakdowns.flatMap(({ taken }) => taken));
    this.main = clause.quantities.filter((quantity) => !parts.has(quantity));
  }

  claims(): Claim[] {
    const claims = [...this.taken.values()].sort((a, b) => a.quantity.from - b.quantity.from);
    for (const { from, parts } of this.clause.breakdowns) {
      const owner = this.owner(claims, from);
      if (owner) owner.including.push(...parts);
    }
    return claims;
  }

  /** The claim that a breakdown belongs to: the last before it. */
  private owner(claims: readonly Claim[], from: number): Claim | undefined {
    const before = claims.filter(({ quantity }) => quantity.to <= from);
    const nearest = this.main.findLast(({ to, people }) => to <= from && people !== 'maybe');
    if (nearest && !this.taken.has(nearest)) return undefined;
    if (follows(this.tokens, from, 'of the dead') || follows(this.tokens, from + 1, 'of the dead'))
      return before.findLast(({ effect }) => effect === 'killed');
    return before.at(-1);
  }

  private take(quantity: Quantity, effect: Effect, rule: string, cue?: Cue): boolean {
    if (this.taken.has(quantity)) return false;
    if (quantity.people === 'maybe' && !this.isPeople(quantity, cue)) return false;
    if (low(this.tokens, quantity.from - 1) === 'no' || low(this.tokens, quantity.from - 1) === 'not') return false;
    this.taken.set(quantity, { quantity, effect, rule, ...(cue ? { cue } : {}), including: [] });
    return true;
  }

  /** A noun that no list holds counts as people under a verb that harms people only, if the tagger agrees that it is a noun. */
  private isPeople(quantity: Quantity, cue: Cue | undefined): boolean {
    if (!cue || !/^casualties\/(?:verb|nominal)$/.test(cue.rule)) return false;
    const { tokens } = this;
    return isNoun(
      tokens
        .slice(quantity.noun, quantity.head + 1)
        .map(({ text }) => text)
        .join(' '),
    );
  }

  /** `39 dead`, `nine soldiers killed or wounded`, `one fisherman missing`. */
  stated(): void {
    for (const quantity of this.main) {
      const at = this.skip(quantity.to);
      const effect = STATED.get(low(this.tokens, at));
      if (!effect || this.isAdjective(at)) continue;
      const other = /^(?:and|or)$/.test(low(this.tokens, at + 1)) ? STATED.get(low(this.tokens, at + 2)) : undefined;
      const mixed = other && other !== effect && [effect, other].every((one) => one === 'killed' || one === 'injured');
      // a verb after the participle or another count: `five soldiers killed three` is for the verbs
      if (VERBS.has(low(this.tokens, at)) && this.main.some(({ from }) => from === at + 1)) continue;
      if (
        VERBS.has(low(this.tokens, at)) &&
        quantity.people !== 'bare' &&
        /^(?:the|his|her|their)$/.test(low(this.tokens, at + 1))
      )
        continue;
      const whole = mixed ? 'casualties' : effect;
      this.take(quantity, whole, 'casualties/stated');
      // `leaving eight market women and a customs officer dead`
      let first = quantity.people === 'bare' ? undefined : this.before(quantity.from);
      for (; first; first = this.before(first.from)) this.take(first, whole, 'casualties/stated');
    }
  }

  /** `threw 40 men into prison`, `drove more than 700,000 persons from`. */
  framed(): void {
    for (const quantity of this.main) {
      let to = quantity.to;
      const part = this.clause.breakdowns.find(({ from }) => from === to);
      if (part) to = part.to;
      // `, the youngest a boy of 12,`
      if (low(this.tokens, to) === ',') {
        const close = this.tokens.findIndex(({ text }, j) => j > to && text === ',');
        if (close > 0 && close < to + 9) to = close + 1;
      }
      const effect = framed(this.tokens, quantity.from, to) ?? this.lost(quantity);
      if (effect) this.take(quantity, effect, 'casualties/frame');
    }
  }

  /** `our forces lost 31 men`, `its losses amount to 35 officers`, `taking with them five fishermen`. */
  private lost(quantity: Quantity): Effect | undefined {
    if (quantity.people !== 'yes' || quantity.singular === 'definite') return undefined;
    const { tokens } = this;
    const i = quantity.from - 1;
    if (/^(?:lost|losing|lose)$/.test(low(tokens, i))) return 'killed';
    const before = tokens
      .slice(Math.max(0, i - 12), i + 1)
      .map(({ low: word }) => word)
      .join(' ');
    if (/\blosses (?:[a-z]+ ){0,8}(?:amount|amounted|came|come|stand|stood) (?:to|at)$/.test(before)) return 'killed';
    if (
      /\b(?:taking|took|carrying|carried) with (?:them|him|it)(?: , [a-z ]{1,20} ,| as (?:captives|hostages|prisoners))?$/.test(
        before,
      )
    )
      return 'abducted';
    if (/\b(?:taking|took) with (?:him|her|them) (?:in)?to (?:death|the grave)$/.test(before)) return 'killed';
    return undefined;
  }

  /** `20 wounded soldiers`: the participle belongs to the noun after it. */
  private isAdjective(at: number): boolean {
    return isPerson(low(this.tokens, at + 1));
  }

  /** `23 displaced persons`: a participle inside a counted noun phrase governs nothing. */
  within({ at, to }: Cue): boolean {
    return this.main.some((quantity) => quantity.from <= at && quantity.to >= to && quantity.head > at);
  }

  private skip(at: number): number {
    let i = at;
    if (low(this.tokens, i) === '(') {
      const close = this.tokens.findIndex(({ text }, j) => j > i && text === ')');
      if (close > 0 && close < i + 8) i = close + 1;
    }
    const part = this.clause.breakdowns.find(({ from }) => from === i);
    if (part) i = part.to;
    while (
      /^(?:[a-z]+ly|either|or|also|more|others?)$/.test(low(this.tokens, i)) &&
      (low(this.tokens, i) !== 'or' || low(this.tokens, i + 1) === 'so')
    )
      i++;
    return i;
  }

  attach(cue: Cue): void {
    // `seized 17 herders`: a count right behind a participle is its object, unless it has a verb of its own
    const direct = cue.take === 'bare' ? this.main.find(({ from }) => from === cue.to) : undefined;
    if (direct && !this.opens(direct) && this.objects(cue)) return;
    if (cue.take !== 'object' && this.subjects(cue)) return;
    if (cue.take !== 'subject') this.objects(cue);
  }

  /** The counts before a cue, back over asides: `seven members of one family, the eldest of whom was 83, were burned`. */
  private subjects(cue: Cue): boolean {
    let limit = cue.aux;
    const quantity = this.subjectOf(cue);
    if (!quantity) {
      this.clause.reject(cue.rule, cue.at, 'no count is its subject');
      return false;
    }
    const known = this.taken.get(quantity);
    if (known) {
      // `a suspect was arrested and shot`: the graver harm
      if (known.cue && known.effect === 'detained' && cue.effect === 'killed' && cue.passive) known.effect = 'killed';
      return true;
    }
    let first: Quantity | undefined = quantity;
    let any = false;
    while (first) {
      any = this.take(first, cue.effect, cue.rule, cue) || any;
      limit = first.from;
      first = this.before(limit);
    }
    return any;
  }

  /** The nearest count before a cue that nothing takes away from it; numbers inside asides are passed over. */
  private subjectOf(cue: Cue): Quantity | undefined {
    let tries = 4;
    for (const quantity of this.main.filter(({ to }) => to <= cue.aux).reverse()) {
      if (tries-- === 0) return undefined;
      if (quantity.singular === 'definite' && quantity.to !== cue.aux) continue;
      if (this.reaches(quantity, cue)) return quantity;
    }
    return undefined;
  }

  /** The count that a list joins to the one that begins at `at`. */
  private before(at: number): Quantity | undefined {
    let i = at - 1;
    if (follows(this.tokens, i - 2, 'as well as')) i -= 3;
    else if (follows(this.tokens, i - 1, 'along with') || follows(this.tokens, i - 1, 'together with')) i -= 2;
    else if (/^(?:and|or|,|plus)$/.test(low(this.tokens, i)))
      i -= /^(?:and|or)$/.test(low(this.tokens, i)) && low(this.tokens, i - 1) === ',' ? 2 : 1;
    else return undefined;
    const part = this.clause.breakdowns.find(({ to }) => to === i + 1);
    const end = part ? part.from : i + 1;
    return this.main.find((quantity) => quantity.to === end && !this.taken.has(quantity) && quantity.people !== 'bare');
  }

  /** Whether nothing between a count and a cue takes the count away. */
  private reaches(quantity: Quantity, cue: Cue): boolean {
    const { tokens } = this;
    let i = quantity.to;
    if (this.isAside(i, cue.aux)) return true;
    let relative = false;
    let comma = false;
    while (i < cue.aux) {
      const part = this.clause.breakdowns.find(({ from, to }) => from === i && to <= cue.aux);
      if (part) {
        i = part.to;
        if (low(tokens, i) === ',') i++;
        continue;
      }
      const word = low(tokens, i);
      if (word === ';' || word === ':' || (word === '"' && i > quantity.to)) return word === '"';
      if (/^(?:who|whom|which|whose|where)$/.test(word)) relative = true;
      if (word === ',') comma = true;
      if (/^(?:and|but|while|when|as)$/.test(word) && !relative) {
        // `was killed in the courtyard and two nurses were hit`: another subject has come
        const next = low(tokens, i + 1);
        if (/^(?:the|a|an|his|her|their|its|our)$/.test(next) || word === 'while' || word === 'when' || word === 'but')
          return comma && word !== 'and';
      }
      if (
        !relative &&
        i > quantity.to &&
        isVerb(word) &&
        !(comma && tokens[i - 1]?.kind === 'word' && /ed$/.test(word))
      ) {
        if (!this.shares(i, cue, quantity)) return false;
      }
      if (!relative && i === quantity.to && /^(?:was|were|is|are|has|have|had|will|would|could)$/.test(word)) {
        return (
          this.taken.has(quantity) ||
          /^(?:been|being|also|since|then|now|all)$/.test(low(tokens, i + 1)) ||
          i + 1 >= cue.aux
        );
      }
      i++;
    }
    return true;
  }

  /** Whether all between a count and a cue is one aside: `persons, that is to say over one third of the island, were driven`. */
  private isAside(from: number, to: number): boolean {
    const open = low(this.tokens, from);
    if (
      to - from < 2 ||
      to - from > 40 ||
      !/^[,(–—-]$/.test(open) ||
      low(this.tokens, to - 1) !== (open === '(' ? ')' : open)
    )
      return false;
    return !this.tokens
      .slice(from, to)
      .some(
        ({ text }, i) =>
          text === ';' ||
          text === ':' ||
          (text === ',' && /^(?:and|but|while)$/.test(low(this.tokens, from + i + 1)) && open === ','),
      );
  }

  /** Whether the finite verb at `i` has the same subject as the cue: `were pulled out injured`, `were taken to B and expelled`. */
  private shares(i: number, cue: Cue, quantity: Quantity): boolean {
    if (!/^(?:was|were|is|are|have|has|had)$/.test(low(this.tokens, i))) return false;
    if (this.taken.has(quantity) || cue.aux - i <= 5) return true;
    return cue.take === 'bare' && low(this.tokens, cue.at - 1) === 'and';
  }

  /** The counts after a cue: `killing five traders, wounding 13`, `killed three men and a woman`. */
  private objects(cue: Cue): boolean {
    let at = this.objectStart(cue.to);
    let any = false;
    for (;;) {
      const quantity = this.main.find(({ from }) => from === at);
      if (!quantity) break;
      if (quantity.singular === 'definite' && cue.take === 'bare' && cue.rule === 'casualties/saying') break;
      if (any && this.opens(quantity)) break;
      if (!this.take(quantity, cue.effect, cue.rule, cue)) break;
      any = true;
      at = this.afterInList(quantity);
    }
    return any;
  }

  private objectStart(at: number): number {
    const { tokens } = this;
    let i = at;
    // `burned alive, according to local clergy, between 30 and 35 villagers`
    if (low(tokens, i) === ',') {
      const close = tokens.findIndex(({ text }, j) => j > i && text === ',');
      if (close > 0 && close < i + 12 && this.main.some(({ from }) => from === close + 1)) return close + 1;
      return -1;
    }
    while (
      /^(?:[a-z]+ly|another|outright|again|also|in|cold|blood|of|to|on|the|spot|instantly|dead|alive|down|up|off|away|a|total|only|both|him|those|all)$/.test(
        low(tokens, i),
      ) &&
      !this.main.some(({ from }) => from === i)
    ) {
      if (i > at + 5) return -1;
      i++;
    }
    return i;
  }

  private afterInList(quantity: Quantity): number {
    const { tokens } = this;
    let i = quantity.to;
    const part = this.clause.breakdowns.find(({ from }) => from === i);
    if (part) i = part.to;
    const from = i;
    if (low(tokens, i) === ',') i++;
    if (follows(tokens, i, 'as well as')) return i + 3;
    if (follows(tokens, i, 'along with') || follows(tokens, i, 'together with')) return i + 2;
    if (/^(?:and|or|plus)$/.test(low(tokens, i))) i++;
    if (low(tokens, i) === 'of' || low(tokens, i) === 'to') i++;
    return i === from ? -1 : i;
  }

  /** Whether a count is the subject of a clause of its own. */
  private opens(quantity: Quantity): boolean {
    const { tokens } = this;
    let i = quantity.to;
    const part = this.clause.breakdowns.find(({ from }) => from === i);
    if (part) i = part.to + (low(tokens, part.to) === ',' ? 1 : 0);
    return (
      this.clause.cues.some(({ aux, at, take }) => take !== 'object' && (aux === i || at === i)) ||
      /^(?:was|were|has|have|had|are|is)$/.test(low(tokens, i))
    );
  }

  /** `Fatalities: 2.`, `the number of wounded rose to 21`, `the death toll stood at 16`. */
  labelled(): void {
    const { tokens } = this;
    for (const [at, token] of tokens.entries()) {
      const effect =
        token.low === 'toll'
          ? tollOf(tokens, at)
          : (STATED.get(token.low) ?? COUNTED.get(token.low) ?? (token.low === 'missing' ? 'missing' : undefined));
      if (!effect) continue;
      if (low(tokens, at + 1) === ':' || low(tokens, at + 1) === '–') {
        const quantity = this.main.find(({ from }) => from === at + 2);
        if (quantity?.people === 'bare' && (at === 0 || /^[;,.(]$/.test(low(tokens, at - 1))))
          this.take(quantity, effect, 'casualties/label');
        continue;
      }
      const number = token.low === 'toll' || this.numberOf(at);
      if (!number) continue;
      const quantity = this.main.find(
        ({ from, people }) =>
          from > at &&
          from < at + 14 &&
          people === 'bare' &&
          /^(?:at|to|reached|is|was|stands|exceeded|exceeds|of|reaches|surpassed|be|were|totalled|as|now|approximately)$/.test(
            low(tokens, from - 1),
          ),
      );
      if (quantity && !tokens.slice(at, quantity.from).some(({ text }) => text === ';' || text === ':'))
        this.take(quantity, effect, 'casualties/number-of');
    }
  }

  /** `the number of those killed there`, `the number of injured`, `bringing to 40 the number of dead`. */
  private numberOf(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
      const word = low(this.tokens, i);
      if (/^(?:number|numbers|total|figure|tally|count)$/.test(word)) return true;
      if (
        !/^(?:of|those|the|people|persons|civilians|children|who|were|have|been|confirmed|total|thai|villagers)$/.test(
          word,
        ) &&
        !isPerson(word)
      )
        return false;
    }
    return false;
  }

  /** `six deaths`, `39 bodies`, `claimed 38 lives`. */
  counted(early: boolean): void {
    for (const quantity of this.main) {
      if (quantity.head < 0) continue;
      if (
        early &&
        /^(?:bod(?:y|ies)|victims?|casualt(?:y|ies)|lives|life|corpses?)$/.test(low(this.tokens, quantity.head))
      )
        continue;
      const word = low(this.tokens, quantity.head);
      const effect = word === 'lives' || word === 'life' ? this.lives(quantity) : this.countedEffect(quantity);
      if (effect && !(quantity.singular && quantity.singular !== 'indefinite'))
        this.take(quantity, effect, 'casualties/counted-noun');
    }
  }

  /** `951 victims of kidnapping` says more than its head. */
  private countedEffect(quantity: Quantity): Effect | undefined {
    const after =
      low(this.tokens, quantity.head + 1) === 'of' ? NOMINALS.get(low(this.tokens, quantity.head + 2)) : undefined;
    return after ?? COUNTED.get(low(this.tokens, quantity.head));
  }

  private lives(quantity: Quantity): Effect | undefined {
    const before = this.tokens
      .slice(Math.max(0, quantity.from - 5), quantity.from)
      .map(({ low: word }) => word)
      .join(' ');
    return /(?:claim|took|tak(?:e|en|ing)|cost|los[st]|loss|losing)/.test(before) ? 'killed' : undefined;
  }

  /** `three in A, two in B and five in C`: what was said of the first holds for the others. */
  continued(): void {
    for (const quantity of this.main) {
      if (this.taken.has(quantity) || quantity.people === 'maybe' || quantity.singular === 'definite') continue;
      if (
        /^(?:as|so) (?:did|were|was)$/.test(
          `${low(this.tokens, quantity.from - 2)} ${low(this.tokens, quantity.from - 1)}`,
        )
      ) {
        const model = [...this.taken.values()].findLast((claim) => claim.quantity.to < quantity.from);
        if (model) this.take(quantity, model.effect, 'casualties/continued');
        continue;
      }
      const link = low(this.tokens, quantity.from - 1);
      if (!/^(?:and|,)$/.test(link) || !/^(?:in|at|near|on|from|outside)$/.test(low(this.tokens, quantity.to)))
        continue;
      const last = [...this.taken.values()]
        .filter((claim) => claim.quantity.to < quantity.from)
        .sort((a, b) => a.quantity.from - b.quantity.from)
        .at(-1);
      if (!last?.cue || this.clause.cues.some(({ at }) => at > last.cue!.at && at < quantity.from)) continue;
      const gap = this.tokens.slice(Math.max(last.quantity.to, last.cue.to), quantity.from);
      if (
        gap.length < 14 &&
        !gap.some(({ low: word }) => /^[;:.]$/.test(word) || /^(?:was|were|had|which|who)$/.test(word))
      )
        this.take(quantity, last.effect, 'casualties/continued');
    }
  }

  /** `12,300 refugees`, `300 hostages`: where nothing else is said of them. */
  states(): void {
    for (const quantity of this.main) {
      if (quantity.head < 0 || quantity.singular) continue;
      const word = low(this.tokens, quantity.head);
      const adjective = this.tokens
        .slice(quantity.noun, quantity.head)
        .map(({ low: one }) => STATED.get(one))
        .find(Boolean);
      const effect = STATES.get(word) ?? adjective;
      if (effect) this.take(quantity, effect, 'casualties/state');
    }
  }
}

const FINITE =
  /^(?:was|were|is|are|has|have|had|did|does|do|will|would|could|should|may|might|can|began|took|made|came|went|gave|left|saw|said|told|found|put|set|led|ran|held|brought|kept|sent|stood|became|fell|broke|rose|met|paid|hit|struck|opened|fired|attacked|entered|crossed|launched|destroyed|damaged|claimed|announced|stated|reported)$/;

function isVerb(word: string): boolean {
  return FINITE.test(word);
}

/** `death toll`, `toll of the dead`; a toll of anything else says nothing of its own. */
function tollOf(tokens: readonly Token[], at: number): Effect | undefined {
  const before = low(tokens, at - 1);
  if (before === 'death' || before === 'human') return 'killed';
  if (before === 'casualty') return 'casualties';
  const named = tokens.slice(at, at + 5).find(({ low: word }) => STATED.has(word) || NOMINALS.has(word));
  return named ? (STATED.get(named.low) ?? NOMINALS.get(named.low)) : undefined;
}
