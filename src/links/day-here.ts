/** The day that a harm's own clause or sentence says. */
import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { Letter } from '../letter/types.ts';
import { governing } from './governors.ts';
import { SETTLED } from './lexicon.ts';
import { around, asidesBefore, inside, partsOf, type Stretch, sentenceAt, stretchOf, sumsUp, within } from './scope.ts';
import type { Day } from './shifted.ts';
import { DIED_OF, isAfterwards, NAMED_FOR, OF_HISTORY, ON, TOLD } from './times.ts';

/** Finds the date in the sentence of a harm. */
export class DayHere {
  constructor(
    private readonly letter: Letter,
    private readonly events: readonly DateFinding[],
    private readonly claims: readonly Stretch[],
  ) {}

  /** The date in the claim's own stretch: nearest before it, else first behind it. */
  of(claim: CasualtyFinding, sentence: Stretch): Day | undefined {
    const asides = asidesBefore(this.letter, sentence, claim);
    const dates = inside(this.events, stretchOf(this.letter, claim, sentence))
      .filter((date) => !OF_HISTORY.test(this.letter.text.slice(Math.max(sentence.start, date.start - 24), date.start)))
      .filter((date) => !within(date, claim) && !asides.some((aside) => within(date, aside)));
    // `crowned its aggression of 20 January`: the name of what was done then, where another day is told
    const named = dates.filter(
      (date) => !NAMED_FOR.test(this.letter.text.slice(Math.max(sentence.start, date.start - 40), date.start)),
    );
    const earlier = (named.length ? named : dates).filter(({ end }) => end <= claim.start);
    const before = earlier.at(-1);
    const parts = partsOf(this.letter, claim, sentence);
    const behind = dates.find(
      (date) =>
        date.start >= claim.end &&
        !(parts && within(date, parts)) &&
        !this.ofDeath(claim, date) &&
        !(SETTLED.test(claim.effect) && this.ofRelease(claim, date)),
    );
    if (
      before &&
      behind &&
      behind.start - claim.end < 40 &&
      before.value !== behind.value &&
      this.isReporting(before, sentence)
    )
      return { date: behind, why: 'the date behind it in its clause' };
    // `On 3 July the Government informed the Council that 14 had been killed`
    if (
      before &&
      TOLD.test(this.letter.text.slice(before.end, claim.start)) &&
      /\bha[ds] /.test(this.letter.text.slice(claim.end, claim.end + 30))
    )
      return behind && { date: behind, why: 'the date behind it in its clause' };
    // `12 people died on Sunday and 8 on Monday`: each has its own
    if (before && behind && ON.test(this.letter.text.slice(claim.end, behind.start)))
      return { date: behind, why: 'the date right behind it' };
    // `On 4 March two soldiers were killed, and another three were wounded when a lorry overturned on 6 March`
    if (before && behind && this.hasOwn(claim, before, behind))
      return { date: behind, why: 'the date behind it in its clause' };
    if (before) return { date: before, why: 'the date of its clause' };
    if (!behind) return undefined;
    // `has cost the lives of thousands, causing the death of 14 on 3 December`: a sum is of no one day
    if (
      behind.relation !== 'since' &&
      sumsUp(this.letter.text.slice(sentence.start, sentence.end)) &&
      inside(this.claims, { start: claim.end, end: behind.start }).length
    )
      return undefined;
    const between = this.letter.text.slice(claim.end, behind.start);
    // `140 lie injured, and one has been missing since the fighting on 20 July`: that is of the one
    const other = inside(this.claims, { start: claim.end, end: behind.start })[0];
    if (
      other &&
      /\bsince\b/.test(this.letter.text.slice(other.end, behind.start)) &&
      /\b(?:has|have|was|were|is|are)\b/.test(this.letter.text.slice(other.end, behind.start))
    )
      return undefined;
    // `… were wounded, and two farmers drowned in June`: that is of the farmers
    if (
      /, and /.test(between) &&
      inside(this.claims, { start: claim.end, end: behind.start }).length > 0 &&
      this.hasOwnVerb(between)
    )
      return undefined;
    return { date: behind, why: 'the date of its clause' };
  }

  /** `two priests were held to ransom, and freed on 2 April`. */
  private ofRelease({ end }: CasualtyFinding, { start }: DateFinding): boolean {
    const between = this.letter.text.slice(end, start);
    return /[,;] |\band\b/.test(between) && isAfterwards(between);
  }

  /** `a third died of his injuries on 28 August`, `five dead, to whom should be added two who succumbed yesterday`: a day of other things. */
  private ofDeath(claim: CasualtyFinding, date: DateFinding): boolean {
    const between = this.letter.text.slice(claim.end, date.start);
    // `Of the 22 wounded, one died this morning`: that is of the one
    const outOf = /(?:^|[.;\n] ?)Of (?:the|those|these) $/.test(
      this.letter.text.slice(Math.max(0, claim.start - 12), claim.start),
    );
    if (outOf && inside(this.claims, { start: claim.end, end: date.start }).length) return true;
    if (inside(this.claims, { start: claim.end, end: date.start }).length)
      return /, (?:[a-z]+ )?(?:to|of) (?:whom|which)\b/.test(between);
    // `two were hurt, one of whom, a boy of nine, died yesterday`
    if (/^ of (?:whom|them)\b[^;.]*\b(?:died|succumbed|expired|perished)\b/.test(between))
      return this.hasOther(claim, date);
    return DIED_OF.test(between) && this.hasOther(claim, date);
  }

  /** Whether another day in reach could be that of the attack. */
  private hasOther(claim: CasualtyFinding, date: DateFinding): boolean {
    const index = sentenceAt(this.letter.sentences, claim.start);
    const own = { start: around(this.letter.sentences[index]!, claim).start, end: claim.start };
    return [own, ...governing(this.letter, index).map(({ sentence }) => sentence)].some((stretch) =>
      inside(this.events, stretch).some(({ value }) => value !== date.value),
    );
  }

  /** Whether the day before a claim is that of another one, and the day behind it its own. */
  private hasOwn(claim: Stretch, before: Stretch, behind: DateFinding): boolean {
    const { text } = this.letter;
    const other = inside(this.claims, { start: before.end, end: claim.start }).at(-1);
    const between = text.slice(claim.end, behind.start);
    return (
      other !== undefined &&
      /, (?:and|but) $/.test(text.slice(other.end, claim.start)) &&
      behind.relation === undefined &&
      /^[^,;:()]{0,40}\b(?:were|was|had)\b[^,;:()]{0,80}\b(?:on|in) (?:the (?:night|morning|evening|afternoon) of )?$/.test(
        between,
      ) &&
      inside(this.claims, { start: claim.end, end: behind.start }).length === 0
    );
  }

  private hasOwnVerb(between: string): boolean {
    return /\b(?:were|was|have|has|had|died|perished|fled)\b/.test(between.slice(0, between.indexOf(', and ')));
  }

  private isReporting({ start }: DateFinding, sentence: Stretch): boolean {
    const before = this.letter.text.slice(sentence.start, start);
    return /\b(?:according to|reported|announced|said|stated)\b/i.test(before.slice(before.lastIndexOf(',') + 1));
  }
}
