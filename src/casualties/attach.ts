/** Gives verbs, sayings and nominals of harm the counts that they govern. */
import { readNumeral } from '../language/numerals.ts';
import type { Board, Claim } from './board.ts';
import { type Cue, objectAhead } from './cues.ts';
import { isSwept } from './joined.ts';
import { STOPS, VERBS } from './lexicon.ts';
import { objectStart } from './objects.ts';
import { pronoun } from './pronouns.ts';
import type { Quantity } from './quantities.ts';
import { reaches } from './reach.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** The attaching of one sentence; what it decides stands on the board. */
export class Attaching {
  private readonly tokens: readonly Token[];

  constructor(private readonly board: Board) {
    this.tokens = board.tokens;
  }

  /** Gives a cue its counts: those behind it, those before it, or both, as its voice says. */
  attach(cue: Cue): void {
    const { tokens } = this;
    if (isRate(tokens, cue.to)) return;
    // `seized 17 herders`: a count right behind a participle is its object, unless it has a verb of its own
    const direct = cue.take === 'bare' ? this.board.at(cue.to) : undefined;
    if (direct && !this.board.opens(direct) && this.objects(cue)) return;
    // `crossed the line and carried away to Khost seven tribesmen`
    const far = cue.take === 'bare' && isCapital(tokens[cue.to + 1]) ? objectStart(this.board, cue.to) : -1;
    if (far > cue.to + 1 && isCapital(tokens[far - 1]) && this.board.at(far)?.people === 'yes' && this.objects(cue))
      return;
    if (cue.take !== 'object' && !this.active(cue) && this.subjects(cue)) return;
    if (cue.take !== 'subject') this.objects(cue);
  }

  /** `burned down the health post`, `seized the town`: a participle with an object is a verb, and its subject is not harmed. */
  private active({ take, at, to }: Cue): boolean {
    if (take !== 'bare' || /^(?:of|by|with|in|from|to|into)$/.test(low(this.tokens, to - 1))) return false;
    const i = /^(?:down|up|off|out)$/.test(low(this.tokens, to)) ? to + 1 : to;
    if (to === at + 1 && VERBS.has(low(this.tokens, at)) && objectAhead(this.tokens, i)) return true;
    // `attacked and burned six villages`
    const counted = this.board.at(i) ? undefined : readNumeral((n) => low(this.tokens, i + n));
    if (counted && this.tokens[i + counted.length]?.kind === 'word' && !STOPS.has(low(this.tokens, i + counted.length)))
      return true;
    if (
      !/^(?:the|a|an|his|her|their|its|our|another|every|all|several|many|numerous|some|two|three)$/.test(
        low(this.tokens, i),
      )
    )
      return false;
    return !/^(?:same|following|next|previous|day|night|other|week|month|moment|days|weeks|hours|of)$/.test(
      low(this.tokens, i + 1),
    );
  }

  /** The counts before a cue, back over asides: `seven members of one family, the eldest of whom was 83, were burned`. */
  private subjects(cue: Cue): boolean {
    this.along(cue);
    const quantity = this.subjectOf(cue);
    if (!quantity) {
      this.board.clause.reject(cue.rule, cue.at, 'no count is its subject');
      return false;
    }
    const known = this.board.taken.get(quantity);
    if (known) {
      this.worsen(known, cue);
      return true;
    }
    let first: Quantity | undefined = quantity;
    let any = false;
    while (first) {
      any = this.board.take(first, cue.effect, cue.rule, cue) || any;
      const limit: number = first.from;
      // `According to the mayor of Goma, some 40 villagers had to leave`: a comma alone joins no two
      const comma: boolean = first === quantity && low(this.tokens, limit - 1) === ',';
      first = this.board.before(limit);
      if (comma && first && (first.singular || first.people !== 'yes')) break;
    }
    // `Three of his compatriots, together with the driver, were taken to hospital`
    const behind = this.board.past(quantity);
    if (low(this.tokens, behind) === ',' && /^(?:along|together) with$/.test(pairAt(this.tokens, behind + 1))) {
      const too = this.board.at(behind + 3);
      if (too && too.end < cue.aux && this.board.take(too, cue.effect, cue.rule, cue)) any = true;
    }
    return any;
  }

  /** What befell those whom an earlier cue has taken already: the graver harm, the later one. */
  private worsen(known: Claim, cue: Cue): void {
    // `a suspect was arrested and shot`: the graver harm
    const graver = cue.passive || /^(?:and|then)$/.test(low(this.tokens, cue.at - 1));
    if (known.cue && known.effect === 'detained' && cue.effect === 'killed' && graver) known.effect = 'killed';
    // `five civilians, who had sought shelter in the school, were killed`: what befell them, not what they had done
    if (known.cue && known.effect === 'displaced' && /^(?:killed|injured|casualties|abducted)$/.test(cue.effect)) {
      known.effect = cue.effect;
      known.cue = cue;
    }
    // `was shot in the throat and later died`, `a paramedic, hit as he bent over a stretcher, died`
    // not `the man and his wife were beaten so severely that he died`
    const died =
      /^(?:died|succumbed|perished|expired)$/.test(low(this.tokens, cue.at)) &&
      !(
        known.cue &&
        this.tokens.slice(known.cue.to, cue.at).some(({ low: word }) => /^(?:that|who|one|she)$/.test(word))
      );
    // `was shot in the back and bled to death`
    const ended =
      cue.effect === 'killed' && cue.take === 'subject' && /^(?:and|then|later|,)$/.test(low(this.tokens, cue.aux - 1));
    if (known.cue && known.effect === 'injured' && (died || ended)) known.effect = 'killed';
    // `were buried under a rockfall and could not be dug out alive`
    if (
      known.cue &&
      known.effect === 'missing' &&
      cue.effect === 'killed' &&
      !/^(?:presumed|feared|believed|thought)$/.test(low(this.tokens, cue.aux))
    )
      known.effect = 'killed';
    // `was swept away and is unaccounted for`
    if (known.cue && cue.effect === 'missing' && known.effect === 'killed' && isSwept(this.tokens, known.cue))
      known.effect = 'missing';
  }

  /** `was killed along with two of his guards`, `died together with her child`: those behind the verb share its harm. */
  private along({ at, to, take, passive, effect, rule }: Cue): void {
    if (take === 'object') return;
    // `a girl, killed along with her grandmother`
    if (!passive && take !== 'subject' && low(this.tokens, at - 1) !== ',') return;
    // `was murdered at Maracha together with two policemen`
    let past = to;
    // `lost her life there together with three of her grandchildren`
    while (/^(?:there|instantly|outright|too|also)$/.test(low(this.tokens, past))) past++;
    // `have vanished, along with a priest`
    if (low(this.tokens, past) === ',' && /^(?:along|together)$/.test(low(this.tokens, past + 1))) past++;
    if (/^(?:at|in|near|outside)$/.test(low(this.tokens, to)))
      for (past++; isCapital(this.tokens[past]) && past < to + 5; ) past++;
    // `suffered burns as well as a volunteer`
    const also = follows(this.tokens, past, 'as well as');
    if (!also && !(/^(?:along|together)$/.test(low(this.tokens, past)) && low(this.tokens, past + 1) === 'with'))
      return;
    let quantity = this.board.at(past + (also ? 3 : 2));
    while (quantity && !this.board.opens(quantity) && low(this.tokens, quantity.noun) !== 'unborn') {
      if (!this.board.take(quantity, effect, rule)) return;
      quantity = this.board.at(this.board.afterInList(quantity));
    }
  }

  /** Whether a harm is said of `the mayor`, `the driver of the lorry, a Jordanian,`: a passive or a death close behind. */
  private saidOf({ from, to, end }: Quantity, cue: Cue): boolean {
    // `two classmates of the boy`
    const turn = /^(?:turn|fate|case)$/.test(low(this.tokens, from - 2));
    if (!turn && /^(?:of|with|by|to|from|in|at|on|for|against)$/.test(low(this.tokens, from - 1))) return false;
    if (to === cue.aux || end === cue.aux) return true;
    return (cue.passive || cue.take === 'subject' || low(this.tokens, cue.at - 1) === 'and') && cue.aux - end < 24;
  }

  /** The nearest count before a cue that nothing takes away from it; numbers inside asides are passed over. */
  private subjectOf(cue: Cue): Quantity | undefined {
    let tries = 4;
    for (let i = this.board.main.length - 1; i >= 0; i--) {
      const quantity = this.board.main[i]!;
      if (quantity.to > cue.aux) continue;
      if (tries-- === 0) return undefined;
      // `a midwife who had gone there to deliver a child also perished`
      const verb = this.tokens[quantity.from - 1];
      if (
        low(this.tokens, quantity.from - 2) === 'to' &&
        verb?.kind === 'word' &&
        !STOPS.has(verb.low) &&
        !/^dates?$/.test(verb.low)
      )
        continue;
      // `a school for 300 pupils was burned down`
      if (/^(?:for|by)$/.test(low(this.tokens, quantity.from - 1))) continue;
      if (quantity.singular === 'definite' && !this.saidOf(quantity, cue)) continue;
      if (whoOf(this.tokens, quantity.end, cue.aux)) continue;
      if (reaches(this.board, quantity, cue)) return quantity;
    }
    return undefined;
  }

  /** The counts after a cue: `killing five traders, wounding 13`, `killed three men and a woman`. */
  private objects(cue: Cue): boolean {
    let at = objectStart(this.board, cue.to);
    if (pronoun(this.board, cue, at)) return true;
    let any = false;
    for (;;) {
      const quantity = this.board.at(at);
      if (!quantity) break;
      if (
        quantity.singular === 'definite' &&
        cue.take === 'bare' &&
        cue.rule === 'casualties/saying' &&
        cue.effect === 'injured'
      )
        break;
      if (any && cue.rule !== 'casualties/nominal' && this.board.opens(quantity)) break;
      // `wounding all four of its occupants, one of whom succumbed`
      if (any && quantity.head < 0 && /^of (?:whom|which|them)$/.test(pairAt(this.tokens, quantity.to))) break;
      if (!this.board.take(quantity, cue.effect, cue.rule, cue)) break;
      any = true;
      at = this.board.afterInList(quantity);
    }
    return any;
  }
}

/** `Its Minister warned that for each soldier who was killed`: the harm is said of each, and none is counted. */
function whoOf(tokens: readonly Token[], from: number, aux: number): boolean {
  if (low(tokens, aux - 1) !== 'who') return false;
  for (let i = aux - 2; i >= from && i > aux - 7; i--)
    if (/^(?:each|every|any|anyone|everyone|whoever)$/.test(low(tokens, i))) return true;
  return false;
}

/** Two words with a blank between. */
const pairAt = (tokens: readonly Token[], at: number) => `${low(tokens, at)} ${low(tokens, at + 1)}`;

/** `one Palestinian is killed every hour`, `200 die each day`: a rate. */
function isRate(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 8 && !/^[,;:.]$/.test(low(tokens, i)); i++)
    if (/^(?:every|each|per)$/.test(low(tokens, i)))
      return /^(?:minutes?|hours?|days?|weeks?|months?|years?|\d+|two|three|ten|thirty|few)$/.test(low(tokens, i + 1));
  return false;
}
