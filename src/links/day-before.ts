/** The day that a harm has from what stands before it: earlier in its sentence, or carried from other sentences and headings. */
import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { Letter } from '../letter/types.ts';
import { governing } from './governors.ts';
import { NOW, RELEASED } from './lexicon.ts';
import { isPeriod, measured, TOTAL } from './periods.ts';
import { isPresent } from './present.ts';
import { around, inside, type Stretch, stretchesOf, stretchOf, sumsUp, sumsUpAt } from './scope.ts';
import { type Day, OPENING, opensLater, shifted } from './shifted.ts';
import {
  AFTERWARDS,
  ELSEWHEN,
  HEADINGS,
  LATER,
  OF_THEM,
  OTHER_DAYS,
  OTHER_LEAD,
  PRESENT,
  SAME,
  SAME_PERIOD,
} from './times.ts';
import type { Told } from './told.ts';

const OF_THESE = /^These (?:[a-z]+ )?(?:acts|attacks|crimes|incidents|violations|raids|strikes|bombardments) have\b/;

/** What stands before an offset since the last clause that a comma and a conjunction close. */
function clauseBefore(text: string, at: number): string {
  return text
    .slice(0, at)
    .split(/, (?:and|but|while) /)
    .at(-1)!;
}

/** Finds the date that goes on to hold. */
export class DayBefore {
  constructor(
    private readonly letter: Letter,
    private readonly dates: readonly DateFinding[],
    private readonly claims: readonly Stretch[],
    private readonly told: Told,
  ) {}

  /** A date earlier in the claim's sentence. */
  earlier(claim: CasualtyFinding, sentence: Stretch): Day | undefined {
    if (isPresent(this.letter, this.claims, claim, stretchOf(this.letter, claim, sentence), NOW)) return undefined;
    const stretches = stretchesOf(this.letter, sentence);
    const own = stretches.findIndex(({ start, end }) => claim.start >= start && claim.start < end);
    if (
      /^(?:bringing|raising|taking (?:the|our|their|to)\b(?! li[fv]e))/.test(
        this.letter.text.slice(stretches[own]?.start),
      )
    )
      return undefined;
    // `a couple have not been heard of since they were last seen in Salmiya`
    if (/\bsince (?:they|he|she|it)\b/.test(this.letter.text.slice(claim.end, stretches[own]?.end))) return undefined;
    for (let i = own - 1; i >= 0; i--) {
      const date = this.told.last(stretches[i]!);
      if (date) return { date, why: 'a date earlier in its sentence' };
    }
    return undefined;
  }

  /**
   * The date that a sentence, lead-in, label or heading before a claim leaves to it, nearest first.
   * @param index of the claim's sentence
   */
  carried(claim: CasualtyFinding, index: number): Day | undefined {
    const { letter } = this;
    const sentence = around(letter.sentences[index]!, claim);
    const text = letter.text.slice(Math.max(sentence.start, letter.blocks[sentence.block]!.body), sentence.end);
    const at = claim.start - Math.max(sentence.start, letter.blocks[sentence.block]!.body);
    const period = SAME_PERIOD.test(text);
    const days = measured(text);
    const pointed = days ? this.told.long(days, sentence) : undefined;
    if (pointed) return { date: pointed, why: 'the time of that length told before' };
    if (TOTAL.test(text)) {
      const listed = this.ofList(index);
      if (listed) return listed;
    }
    // `Since 12 June the army has broken its word 63 times. These violations have killed 1,227`
    const told = OF_THESE.test(text) ? governing(letter, index)[0] : undefined;
    const since = told?.as === 'before' ? this.told.last(told.sentence, true) : undefined;
    if (since?.relation === 'since') return { date: since, why: 'since when, by the sentence before' };
    // `were captured in the days that followed`
    if (AFTERWARDS.test(text.slice(at))) return undefined;
    if (
      (!period && sumsUpAt(text, at, at + claim.end - claim.start)) ||
      ELSEWHEN.test(clauseBefore(text, Math.max(0, claim.start - sentence.start)))
    )
      return undefined;
    // `12 April. The village was razed. Nothing is known of the whereabouts of a nurse`: of the day that heads it alone
    const now = isPresent(this.letter, this.claims, claim, stretchOf(this.letter, claim, sentence), NOW);
    const lasts = isPresent(this.letter, this.claims, claim, stretchOf(this.letter, claim, sentence), PRESENT);
    for (const { sentence: other, as } of governing(letter, index, HEADINGS)) {
      // `(d) Ilam, on the same day: 17 killed`: that of the item above
      const above =
        (as === 'heading' || as === 'lead') && SAME.test(text.slice(0, at))
          ? this.told.above(sentence.block)
          : undefined;
      if (above) return { date: above, why: 'the day of the item above' };
      // `Cumulative toll`, `Follow-up to earlier incidents`: not of the day that the heading above those names
      const told = letter.text.slice(other.start, other.end);
      if ((as === 'heading' && OTHER_DAYS.test(told)) || (as === 'lead' && OTHER_LEAD.test(told))) return undefined;
      if (now && (as !== 'label' || claim.effect === 'displaced' || claim.effect === 'detained')) continue;
      if (as === 'before' && !period && sumsUp(told) && !SAME_PERIOD.test(told)) return undefined;
      // `Seven of them were exchanged on 15 August.`: no day of harm
      if (as === 'before' && RELEASED.test(told) && inside(this.claims, other).length === 0) continue;
      const date = this.told.last(other, as !== 'before' || OF_THEM.test(text));
      // `In the same period, 22 lost their lives`: since when, or from when to when
      if (date && period && !this.told.lasted(date, other)) return this.told.longBefore(sentence);
      if (date && lasts && date.relation !== 'since') return undefined;
      if (date)
        return {
          date,
          why: `carried from ${as === 'heading' ? 'the heading' : as === 'lead' ? 'the words that lead in' : 'what stands before'}`,
        };
      // `Two days later a launch rammed a dhow. Three of her crew were drowned`, `In the same period the army killed 400. Its own losses …`
      if (as === 'before') {
        const shift = opensLater(told);
        if (shift && !LATER.test(told)) {
          const base = this.told.dayBefore(other);
          return base && shifted(this.dates, base, shift);
        }
        const same = SAME.exec(told);
        if (same && same.index < OPENING) {
          const base = this.told.dayBefore(other);
          return base && { date: base, why: `the same day: ${same[0]}` };
        }
        if (SAME_PERIOD.test(told)) return this.told.longBefore(other);
      }
      // `The next day they came back.`: what follows is of that day
      if (
        /^(?:On |In |By )?(?:the|that) (?:next|following|previous|preceding) (?:day|night|morning|evening|week|month)/i.test(
          told,
        )
      )
        return undefined;
    }
    return period ? this.told.longBefore(sentence) : undefined;
  }

  /** The time that the heading or the lead-in of a list gives to all of it, its total included. */
  private ofList(index: number): Day | undefined {
    for (const { sentence, as } of governing(this.letter, index)) {
      const date = as === 'heading' || as === 'lead' ? this.told.last(sentence, true) : undefined;
      if (date) return isPeriod(date) ? { date, why: 'the time that its list is of' } : undefined;
    }
    return undefined;
  }
}
