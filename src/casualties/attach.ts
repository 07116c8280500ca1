import { readNumeral } from '../language/numerals.ts';
import { ageEnd } from './ages.ts';
import type { Board } from './board.ts';
import { type Cue, objectAhead } from './cues.ts';
import { STOPS, VERBS } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** Gives verbs, sayings and nominals of harm the counts that they govern. */
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
    const far = cue.take === 'bare' && isCapital(tokens[cue.to + 1]) ? this.objectStart(cue.to) : -1;
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
    let limit = cue.aux;
    this.along(cue);
    const quantity = this.subjectOf(cue);
    if (!quantity) {
      this.board.clause.reject(cue.rule, cue.at, 'no count is its subject');
      return false;
    }
    const known = this.board.taken.get(quantity);
    if (known) {
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
        cue.effect === 'killed' &&
        cue.take === 'subject' &&
        /^(?:and|then|later|,)$/.test(low(this.tokens, cue.aux - 1));
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
      if (known.cue?.rule === 'casualties/saying' && known.effect === 'killed' && cue.effect === 'missing')
        known.effect = 'missing';
      return true;
    }
    let first: Quantity | undefined = quantity;
    let any = false;
    while (first) {
      any = this.board.take(first, cue.effect, cue.rule, cue) || any;
      limit = first.from;
      // `According to the mayor of Goma, some 40 villagers had to leave`: a comma alone joins no two
      const comma: boolean = first === quantity && low(this.tokens, limit - 1) === ',';
      first = this.board.before(limit);
      if (comma && first && (first.singular || first.people !== 'yes')) break;
    }
    return any;
  }

  /** `was killed along with two of his guards`, `died together with her child`: those behind the verb share its harm. */
  private along({ at, to, take, passive, effect, rule }: Cue): void {
    if (take === 'object') return;
    // `a girl, killed along with her grandmother`
    if (!passive && take !== 'subject' && low(this.tokens, at - 1) !== ',') return;
    // `was murdered at Maracha together with two policemen`
    let past = to;
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
      if (this.reaches(quantity, cue)) return quantity;
    }
    return undefined;
  }

  /** Whether nothing between a count and a cue takes the count away. */
  private reaches(quantity: Quantity, cue: Cue): boolean {
    const { tokens } = this;
    let i = quantity.end;
    if (this.isAside(this.pastPlace(i), cue.aux)) return true;
    // `are feared to have drowned`, `have sought treatment after being raped`
    if (/^(?:are|is|were|was)$/.test(low(tokens, i)) && THOUGHT.test(low(tokens, i + 1)) && cue.aux - i < 5)
      return true;
    // `had to be evacuated`, `have had to undergo amputations`
    const had = /^(?:have|has)$/.test(low(tokens, i)) && low(tokens, i + 1) === 'had' ? i + 1 : i;
    const must = /^(?:had|have)$/.test(low(tokens, had)) && low(tokens, had + 1) === 'to';
    if (must && (had > i || low(tokens, i + 2) === 'be') && cue.aux <= i + 3) return true;
    // `had at one time been held`
    if (low(tokens, i) === 'had' && low(tokens, cue.aux) === 'been' && cue.aux - i < 7) return true;
    if (low(tokens, cue.aux - 1) === 'after' && low(tokens, cue.aux) === 'being' && cue.aux - i < 10) return true;
    let relative = false;
    let comma = false;
    while (i < cue.aux) {
      const part = this.board.part(i);
      if (part && part.to <= cue.aux) {
        i = part.to;
        if (low(tokens, i) === ',') i++;
        continue;
      }
      const word = low(tokens, i);
      if (word === ';' || word === ':' || (word === '"' && i > quantity.end)) return word === '"';
      // `a controller, whose aircraft was struck by a missile, is missing`
      if (word === 'whose' && cue.aux - i < 5 && /^(?:hit|struck|shot)$/.test(low(tokens, cue.at))) return false;
      if (/^(?:who|whom|which|whose|where)$/.test(word)) relative = true;
      if (word === ',') comma = true;
      if (/^(?:and|but|while|when|as)$/.test(word) && !relative) {
        // `was killed in the courtyard and two nurses were hit`: another subject has come
        const next = low(tokens, i + 1);
        // `fifteen fishermen and their boats were captured`
        if (i === quantity.end && word === 'and' && /^(?:their|his|her)$/.test(next) && cue.aux - i <= 4)
          return cue.take !== 'object' && !this.board.at(i + 1);
        if (/^(?:the|a|an|his|her|their|its|our)$/.test(next) || word === 'while' || word === 'when' || word === 'but')
          return comma && word !== 'and';
      }
      if (
        !relative &&
        i > quantity.end &&
        isVerb(word) &&
        !/^(?:was|were|been|being)$/.test(low(tokens, i - 1)) &&
        !(comma && tokens[i - 1]?.kind === 'word' && /ed$/.test(word))
      ) {
        if (!this.shares(i, cue, quantity)) return false;
      }
      if (!relative && i === quantity.end && /^(?:was|were|is|are|has|have|had|will|would|could)$/.test(word)) {
        return (
          this.board.taken.has(quantity) ||
          /^(?:been|being|also|since|then|now|all)$/.test(low(tokens, i + 1)) ||
          i + 1 >= cue.aux ||
          this.shares(i, cue, quantity) ||
          // `was less fortunate and died on the spot`
          (cue.take === 'subject' &&
            low(tokens, cue.at - 1) === 'and' &&
            cue.at - i < 6 &&
            !/^[a-z]+(?:ed|ing)$/.test(low(tokens, i + 1)))
        );
      }
      i++;
    }
    return true;
  }

  /** One past `in Farwaniya` behind a count. */
  private pastPlace(at: number): number {
    if (!/^(?:in|at|of|from|near)$/.test(low(this.tokens, at)) || !isCapital(this.tokens[at + 1])) return at;
    let i = at + 1;
    while (isCapital(this.tokens[i]) && i < at + 5) i++;
    return i;
  }

  /** Whether all between a count and a cue is one aside: `persons, that is to say over one third of the island, were driven`. */
  private isAside(from: number, to: number): boolean {
    const open = low(this.tokens, from);
    let end = to;
    while (end > from && /^(?:may|might|could|still|also|all|now|[a-z]+ly)$/.test(low(this.tokens, end - 1))) end--;
    if (
      end - from < 2 ||
      end - from > 40 ||
      !/^[,(–—-]$/.test(open) ||
      low(this.tokens, end - 1) !== (open === '(' ? ')' : open)
    )
      return false;
    return !this.tokens
      .slice(from, end)
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
    if (this.board.taken.has(quantity) || (i > quantity.end && cue.aux - i <= 5)) return true;
    // `were made to kneel and were executed`: the second verb has no subject of its own
    if (cue.passive && cue.aux < cue.at && /^(?:and|then)$/.test(low(this.tokens, cue.aux - 1))) return true;
    // `were lined up against the wall and shot`, `was dragged from his car and later murdered`
    let link = cue.at - 1;
    while (/^(?:[a-z]+ly|then|later|afterwards|there|also|both|all)$/.test(low(this.tokens, link))) link--;
    if (cue.take === 'object' || cue.aux !== cue.at || !/^(?:and|or|before)$/.test(low(this.tokens, link)))
      return false;
    return /^(?:[a-z]+(?:ed|en|ung|aught|ot|own|orn|ought|un|et)|not|hit|cut|led|held|taken|put|driven|stood|made|bound|sent|told|laid|made)$/.test(
      low(this.tokens, /^(?:been|then|first|also|later|being)$/.test(low(this.tokens, i + 1)) ? i + 2 : i + 1),
    );
  }

  /** The counts after a cue: `killing five traders, wounding 13`, `killed three men and a woman`. */
  private objects(cue: Cue): boolean {
    let at = this.objectStart(cue.to);
    if (this.pronoun(cue, at)) return true;
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

  /** `captured five woodcutters and dragged them across the border`: the graver harm to those named before. */
  private pronoun(cue: Cue, at: number): boolean {
    const inside = this.tokens.slice(cue.at, cue.to).some(({ low: word }) => /^(?:them|him|her)$/.test(word));
    const both = low(this.tokens, cue.to) === 'both' && !this.board.at(cue.to + 1);
    if (!inside && !both && !/^(?:them|him|her)$/.test(low(this.tokens, at))) return false;
    const known = [...this.board.taken.values()].findLast(({ quantity }) => quantity.to <= cue.at);
    if (known?.cue && (!both || known.quantity.max === 2) && this.outcome(known.cue, cue)) {
      known.effect = cue.effect;
      return true;
    }
    if (both || (cue.effect !== 'killed' && cue.effect !== 'abducted')) return false;
    const them = this.tokens.findIndex(({ low: word }, i) => i >= cue.at && /^(?:them|him|her)$/.test(word));
    if (!known) return this.meant(cue, inside ? them : at);
    // `cut off the ears of a couple before killing them`
    const before = known.effect === 'injured' && cue.effect === 'killed' && low(this.tokens, cue.at - 1) === 'before';
    if (known.effect !== 'detained' && known.effect !== 'abducted' && !before) return false;
    known.effect = cue.effect;
    return true;
  }

  /** `struck a girl in the neck, killing her`, `shot a woman, wounding her`: how the hit or the shot ended. */
  private outcome(hit: Cue, end: Cue): boolean {
    if (low(this.tokens, end.at - 1) !== ',' && low(this.tokens, end.at - 2) !== ',') return false;
    if (end.effect === 'killed')
      return hit.effect === 'injured' && /^(?:killing|slaying)$/.test(low(this.tokens, end.at));
    return end.effect === 'injured' && /^(?:shot|shooting)$/.test(low(this.tokens, hit.at)) && hit.to === hit.at + 1;
  }

  /** `dragged a justice from his home and shot him`: whom the pronoun means, of those that nothing was said of. */
  private meant(cue: Cue, at: number): boolean {
    const { tokens, board } = this;
    const one = !/^them$/.test(low(tokens, at));
    const quantity = board.main.findLast(({ to }) => to <= cue.at);
    if (quantity?.people !== 'yes' || (quantity.max === 1) !== one || cue.at - quantity.to > 16) return false;
    // an object of another verb, in the same clause
    if (quantity.from === 0 || /^[,;:.]$/.test(low(tokens, quantity.from - 1)) || board.opens(quantity)) return false;
    if (tokens.slice(quantity.to, cue.at).some(({ text }) => text === ';' || text === ':')) return false;
    return (cue.effect === 'killed' || cue.effect === 'abducted') && board.take(quantity, cue.effect, cue.rule, cue);
  }

  private objectStart(at: number): number {
    const { tokens } = this;
    let i = at;
    // `burned alive, according to local clergy, between 30 and 35 villagers`
    if (/^(?:himself|herself|themselves)$/.test(low(tokens, i)) && low(tokens, i + 1) === 'and') return i + 2;
    if (low(tokens, i) === ',') {
      if (!/^(?:according|by|in|as|at|on|near|since|this|that|without|with|for)$/.test(low(tokens, i + 1))) return -1;
      let close = i + 1;
      while (close < i + 14 && low(tokens, close) !== ',') close++;
      return low(tokens, close) === ',' && this.board.at(close + 1) ? close + 1 : -1;
    }
    // `executed by firing squad three clerks`, `dragged away with them the miller's wife`
    if (follows(tokens, i, 'by firing squad')) return i + 3;
    if (low(tokens, i) === 'with' && /^(?:them|him|her)$/.test(low(tokens, i + 1))) return i + 2;
    // `made off with everyone on board, that is to say 49 passengers`
    if (
      /^(?:everyone|everybody|all|those)$/.test(low(tokens, i)) &&
      /^(?:on|aboard|inside|present)$/.test(low(tokens, i + 1))
    )
      for (let say = i + 2; say < i + 9 && !/^[;:.]$/.test(low(tokens, say)); say++)
        if (this.board.at(say + 1) && /^(?:say|namely|–|—|is)$/.test(low(tokens, say))) return say + 1;
    // `carried away from Francistown, in Botswana, fourteen men`
    const the = low(tokens, i + 1) === 'the' ? i + 2 : i + 1;
    if (/^(?:from|in|at|near|to|into|across|over|towards)$/.test(low(tokens, i)) && isCapital(tokens[the])) {
      let past = the;
      while (
        past < i + 10 &&
        !this.board.at(past) &&
        (isCapital(tokens[past]) || /^(?:,|in|at|near|of|the|and)$/.test(low(tokens, past)))
      )
        past++;
      return this.board.at(past)?.people === 'yes' && low(tokens, past - 1) !== 'and' ? past : -1;
    }
    // `killed Maria Hernández, aged 7, and her brother`
    if (isCapital(tokens[i])) {
      let name = i;
      while (name < i + 6 && (isCapital(tokens[name]) || /^(?:al|el|de|bin|ibn|ben|abu)$/.test(low(tokens, name))))
        name++;
      // `killed Ali Hamad, 34, and his two sons`
      const past = tokens[name + 1]?.kind === 'figure' ? name + 2 : ageEnd(tokens, name);
      const link = low(tokens, past) === ',' ? past + 1 : past;
      return low(tokens, link) === 'and' && this.board.at(link + 1)?.people === 'yes' && OWN.test(low(tokens, link + 1))
        ? link + 1
        : -1;
    }
    while (
      /^(?:[a-z]+ly|another|outright|again|also|there|here|in|cold|blood|of|to|on|the|spot|instantly|dead|alive|down|up|off|away|a|total|only|both|him|those|all|other|remaining)$/.test(
        low(tokens, i),
      ) &&
      !this.board.at(i)
    ) {
      if (i > at + 5) return -1;
      i++;
    }
    return i;
  }
}

const pairAt = (tokens: readonly Token[], at: number) => `${low(tokens, at)} ${low(tokens, at + 1)}`;

/** `one Palestinian is killed every hour`, `200 die each day`: a rate. */
function isRate(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 8 && !/^[,;:.]$/.test(low(tokens, i)); i++)
    if (/^(?:every|each|per)$/.test(low(tokens, i)))
      return /^(?:minutes?|hours?|days?|weeks?|months?|years?|\d+|two|three|ten|thirty|few)$/.test(low(tokens, i + 1));
  return false;
}

const OWN = /^(?:an?|another|one|the|his|her|their)$/;
const THOUGHT =
  /^(?:thought|feared|believed|known|reported|said|presumed|understood|estimated|confirmed|likely|reputed|assumed|alleged|now|also|still)$/;
const FINITE =
  /^(?:was|were|is|are|has|have|had|did|does|do|will|would|could|should|may|might|can|began|took|made|came|went|gave|left|saw|said|told|found|put|set|led|ran|held|brought|kept|sent|stood|became|fell|broke|rose|met|paid|hit|struck|opened|fired|attacked|entered|crossed|launched|destroyed|damaged|claimed|announced|stated|reported)$/;

function isVerb(word: string): boolean {
  return FINITE.test(word);
}
