import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { Letter } from '../letter/types.ts';
import { isFinding, isUnderGraves } from './bodies.ts';
import { DayBefore } from './day-before.ts';
import { DayHere } from './day-here.ts';
import { isOfEvents } from './events.ts';
import { governing } from './governors.ts';
import { respective } from './respective.ts';
import { around, asidesOf, clauseAround, inside, type Stretch, sentenceAt, stretchOf, sumsUp } from './scope.ts';
import { type Day, OPENING, opensLater, shifted } from './shifted.ts';
import { BODIES, DUG_OUT, FIRE, GRAVES, HARM, LATER, OF_WOUNDED, SAME, SEIZED, SHIFTED, WENT_ON } from './times.ts';
import { Told } from './told.ts';

const SLAIN = /\b(?:shot|killed|executed|murdered|massacred|slain|burned|burnt|hanged|beheaded|drowned|died)\b/;

/** Finds the date that governs a harm. */
export class When {
  /** The dates on which something happened. */
  readonly events: readonly DateFinding[];
  private readonly told: Told;
  private readonly here: DayHere;
  private readonly before: DayBefore;

  constructor(
    private readonly letter: Letter,
    private readonly dates: readonly DateFinding[],
    private readonly claims: readonly Stretch[],
  ) {
    this.events = dates.filter((date) => isOfEvents(letter, date));
    this.told = new Told(letter, this.events);
    this.here = new DayHere(letter, this.events, claims);
    this.before = new DayBefore(letter, dates, claims, this.told);
  }

  /** The date of one claim, and how it was found; nothing where the letter does not say. */
  of(claim: CasualtyFinding): Day | undefined {
    const { letter } = this;
    const index = sentenceAt(letter.sentences, claim.start);
    const sentence = around(letter.sentences[index]!, claim);
    const day = this.respective(claim, sentence) ?? this.here.of(claim, sentence);
    // `the night of 3 November, when …, or Mai-Kadra, where, five days later, hundreds were hacked to death`
    const later =
      day && day.date.end <= claim.start ? SHIFTED.exec(letter.text.slice(day.date.end, claim.start)) : null;
    if (day && later && !LATER.test(letter.text.slice(day.date.end, claim.end)))
      return shifted(this.dates, day.date, later);
    // `Yesterday two of the wounded died`: they were harmed when the others were
    const wounded = claim.effect === 'killed' && day && this.ofWounded(claim, sentence);
    const harmed = wounded ? this.before.carried(claim, index) : undefined;
    if (harmed) return harmed;
    // `came last week upon the remains of eleven patients, who had been burned to death on 22 July`
    if (
      day &&
      day.date.end <= claim.start &&
      BODIES.test(letter.text.slice(Math.max(0, claim.start - 30), claim.end))
    ) {
      const slain = this.slain(claim, sentence);
      if (slain) return slain;
    }
    if (day)
      return isFinding(letter, claim, day.date, sentence, stretchOf(this.letter, claim, sentence))
        ? this.attack(claim, index, day.date)
        : day;
    const attacked = this.inAside(claim, sentence);
    if (attacked) return attacked;
    const stretch = stretchOf(this.letter, claim, sentence);
    const words = letter.text.slice(stretch.start, stretch.end);
    // `; it also reported to date 7,934 killed`
    const clause = clauseAround(words, claim.start - stretch.start, claim.end - stretch.start);
    if (/\b(?:to date|so far)\b/.test(clause) && sumsUp(words)) return undefined;
    const base = this.before.earlier(claim, sentence) ?? this.before.carried(claim, index);
    // `Two days later, off Warbah Island, three were drowned`: of the item above
    if (!base) {
      const later = opensLater(letter.text.slice(letter.blocks[sentence.block]!.body, claim.start));
      const day = later ? this.told.above(sentence.block) : undefined;
      if (day && later && !LATER.test(words)) return shifted(this.dates, day, later);
      // `On the same day, mortar shells landed in Aleppo, killing a baker`: that of the paragraph above
      const same = SAME.exec(letter.text.slice(letter.blocks[sentence.block]!.body, claim.start));
      const above = same && same.index < OPENING ? this.told.above(sentence.block) : undefined;
      return above && { date: above, why: `the same day: ${same![0]}` };
    }
    if (isFinding(letter, claim, base.date, sentence, stretchOf(this.letter, claim, sentence))) return undefined;
    const shift = SHIFTED.exec(words);
    // `three more bodies were pulled out two days later`
    const found = claim.effect === 'killed' && DUG_OUT.test(words);
    if (!shift || found || SAME.test(words) || LATER.test(words)) return base;
    return shifted(this.dates, base.date, shift);
  }

  private respective(claim: Stretch, sentence: Stretch): Day | undefined {
    const among = respective(this.letter, this.claims, claim, sentence);
    const dates = among && inside(this.events, { start: sentence.start, end: among.start });
    return dates?.length === among?.of
      ? dates && { date: dates[among!.nth]!, why: 'by its turn among as many days' }
      : undefined;
  }

  private ofWounded({ start, end }: Stretch, sentence: Stretch): boolean {
    const { text } = this.letter;
    return (
      OF_WOUNDED.test(text.slice(Math.max(sentence.start, start - 80), end)) &&
      /^[^;.]{0,30}\b(?:died|succumbed|expired|passed away)\b/.test(text.slice(end, sentence.end))
    );
  }

  /** `came last week upon the remains of eleven patients, who had been burned to death on 22 July`. */
  private slain({ end }: Stretch, sentence: Stretch): Day | undefined {
    const date = inside(this.events, { start: end, end: sentence.end }).find(({ start }) => {
      const between = this.letter.text.slice(end, start);
      return SLAIN.test(between) && !/[;.]/.test(between);
    });
    return date && { date, why: 'the day of their death, behind that of the finding' };
  }

  /** `At night soldiers burned 412 houses. The remains of six people were found on the 9th`: of the day of the attack told just before. */
  private attack(claim: CasualtyFinding, index: number, finding: DateFinding): Day | undefined {
    const { sentences, text } = this.letter;
    const own = sentences[index]!;
    if (GRAVES.test(text.slice(own.start, own.end)) || isUnderGraves(this.letter, own)) return undefined;
    const earlier = this.before.earlier(claim, around(own, claim));
    if (earlier && earlier.date.value !== finding.value) return earlier;
    for (const { sentence, as } of governing(this.letter, index)) {
      if (as !== 'before' && as !== 'label') return undefined;
      const date = this.told.last(sentence);
      if (!date) continue;
      const told = text.slice(sentence.start, sentence.end);
      return date.value !== finding.value && (as === 'label' || HARM.test(told) || SEIZED.test(told) || FIRE.test(told))
        ? { date, why: 'the day of the attack told before' }
        : undefined;
    }
    return undefined;
  }

  /** `In Kabanga, which the assailants attacked on 14 March, nine persons were burned`. */
  private inAside(claim: CasualtyFinding, sentence: Stretch): Day | undefined {
    const { text } = this.letter;
    const aside = asidesOf(this.letter, stretchOf(this.letter, claim, sentence)).findLast(
      ({ end }) => end <= claim.start,
    );
    if (!aside || !/^, (?:which|where)\b/.test(text.slice(aside.start, aside.end))) return undefined;
    if (
      !HARM.test(text.slice(aside.start, aside.end)) &&
      !SEIZED.test(text.slice(aside.start, aside.end)) &&
      !WENT_ON.test(text.slice(aside.start, aside.end))
    )
      return undefined;
    const date = inside(this.events, aside).at(-1);
    return date && { date, why: 'the date of the attack that its sentence tells of' };
  }
}
