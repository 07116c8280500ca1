import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { Letter } from '../letter/types.ts';
import { isFinding, isUnderGraves } from './bodies.ts';
import { isOfEvents } from './events.ts';
import { governing } from './governors.ts';
import { NOW, RELEASED, SETTLED } from './lexicon.ts';
import { isPeriod, measured, TOTAL } from './periods.ts';
import { isPresent } from './present.ts';
import { respective } from './respective.ts';
import {
  around,
  asidesBefore,
  asidesOf,
  clauseAround,
  inside,
  partsOf,
  type Stretch,
  sentenceAt,
  stretchesOf,
  sumsUp,
  sumsUpAt,
  within,
} from './scope.ts';
import { shifted } from './shifted.ts';
import {
  AFTERWARDS,
  BODIES,
  DIED_OF,
  DUG_OUT,
  ELSEWHEN,
  FIRE,
  GRAVES,
  HARM,
  HEADINGS,
  isAfterwards,
  LATER,
  NAMED_FOR,
  OF_HISTORY,
  OF_THEM,
  OF_WOUNDED,
  ON,
  OTHER_DAYS,
  OTHER_LEAD,
  PRESENT,
  SAME,
  SAME_PERIOD,
  SEIZED,
  SHIFTED,
  TOLD,
  WENT_ON,
} from './times.ts';
import { Told } from './told.ts';

const SLAIN = /\b(?:shot|killed|executed|murdered|massacred|slain|burned|burnt|hanged|beheaded|drowned|died)\b/;
/** Words that point to another day do so in the opening of their sentence. */
const OPENING = 24;

/** `Two days later, …`: the words of it at most, so that what follows costs nothing. */
function opensLater(text: string): RegExpExecArray | undefined {
  const shift = SHIFTED.exec(text.slice(0, OPENING + 40));
  return shift && shift.index < OPENING ? shift : undefined;
}

export interface Day {
  date: DateFinding;
  why: string;
}

/** Finds the date that governs a harm. */
export class When {
  /** The dates on which something happened. */
  readonly events: readonly DateFinding[];
  private readonly told: Told;

  constructor(
    private readonly letter: Letter,
    private readonly dates: readonly DateFinding[],
    private readonly claims: readonly Stretch[],
  ) {
    this.events = dates.filter((date) => isOfEvents(letter, date));
    this.told = new Told(letter, this.events);
  }

  /** The date of one claim, and how it was found; nothing where the letter does not say. */
  of(claim: CasualtyFinding): Day | undefined {
    const { letter } = this;
    const index = sentenceAt(letter.sentences, claim.start);
    const sentence = around(letter.sentences[index]!, claim);
    const day = this.respective(claim, sentence) ?? this.inSentence(claim, sentence);
    // `the night of 3 November, when …, or Mai-Kadra, where, five days later, hundreds were hacked to death`
    const later =
      day && day.date.end <= claim.start ? SHIFTED.exec(letter.text.slice(day.date.end, claim.start)) : null;
    if (day && later && !LATER.test(letter.text.slice(day.date.end, claim.end)))
      return shifted(this.dates, day.date, later);
    // `Yesterday two of the wounded died`: they were harmed when the others were
    const wounded = claim.effect === 'killed' && day && this.ofWounded(claim, sentence);
    const harmed = wounded ? this.carried(claim, index) : undefined;
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
      return isFinding(letter, claim, day.date, sentence, this.stretchOf(claim, sentence))
        ? this.attack(claim, index, day.date)
        : day;
    const attacked = this.inAside(claim, sentence);
    if (attacked) return attacked;
    const stretch = this.stretchOf(claim, sentence);
    const words = letter.text.slice(stretch.start, stretch.end);
    // `; it also reported to date 7,934 killed`
    const clause = clauseAround(words, claim.start - stretch.start, claim.end - stretch.start);
    if (/\b(?:to date|so far)\b/.test(clause) && sumsUp(words)) return undefined;
    const base = this.earlier(claim, sentence) ?? this.carried(claim, index);
    // `Two days later, off Warbah Island, three were drowned`: of the item above
    if (!base) {
      const later = opensLater(letter.text.slice(letter.blocks[sentence.block]!.body, claim.start));
      const day = later ? this.told.above(sentence.block) : undefined;
      return day && later && !LATER.test(words) ? shifted(this.dates, day, later) : undefined;
    }
    if (isFinding(letter, claim, base.date, sentence, this.stretchOf(claim, sentence))) return undefined;
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
      OF_WOUNDED.test(text.slice(Math.max(sentence.start, start - 40), end)) &&
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
    const earlier = this.earlier(claim, around(own, claim));
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

  private stretchOf(claim: Stretch, sentence: Stretch): Stretch {
    return (
      stretchesOf(this.letter, sentence).find(({ start, end }) => claim.start >= start && claim.start < end) ?? sentence
    );
  }

  /** The date in the claim's own stretch: nearest before it, else first behind it. */
  private inSentence(claim: CasualtyFinding, sentence: Stretch): Day | undefined {
    const asides = asidesBefore(this.letter, sentence, claim);
    const dates = inside(this.events, this.stretchOf(claim, sentence))
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

  /** `In Kabanga, which the assailants attacked on 14 March, nine persons were burned`. */
  private inAside(claim: CasualtyFinding, sentence: Stretch): Day | undefined {
    const { text } = this.letter;
    const aside = asidesOf(this.letter, this.stretchOf(claim, sentence)).findLast(({ end }) => end <= claim.start);
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

  /** `two priests were held to ransom, and freed on 2 April`. */
  private ofRelease({ end }: CasualtyFinding, { start }: DateFinding): boolean {
    const between = this.letter.text.slice(end, start);
    return /[,;] |\band\b/.test(between) && isAfterwards(between);
  }

  /** `a third died of his injuries on 28 August`, `five dead, to whom should be added two who succumbed yesterday`: a day of other things. */
  private ofDeath(claim: CasualtyFinding, date: DateFinding): boolean {
    const between = this.letter.text.slice(claim.end, date.start);
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

  private earlier(claim: CasualtyFinding, sentence: Stretch): Day | undefined {
    if (isPresent(this.letter, this.claims, claim, this.stretchOf(claim, sentence), NOW)) return undefined;
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

  private carried(claim: CasualtyFinding, index: number): Day | undefined {
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
    // `were captured in the days that followed`
    if (AFTERWARDS.test(text.slice(at))) return undefined;
    if (
      (!period && sumsUpAt(text, at, at + claim.end - claim.start)) ||
      ELSEWHEN.test(text.slice(0, Math.max(0, claim.start - sentence.start)))
    )
      return undefined;
    // `12 April. The village was razed. Nothing is known of the whereabouts of a nurse`: of the day that heads it alone
    const now = isPresent(this.letter, this.claims, claim, this.stretchOf(claim, sentence), NOW);
    const lasts = isPresent(this.letter, this.claims, claim, this.stretchOf(claim, sentence), PRESENT);
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
