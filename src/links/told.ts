import type { DateFinding } from '../dates/index.ts';
import { parseIsoDay } from '../language/calendar.ts';
import type { Letter, Sentence } from '../letter/types.ts';
import { isOfFinding } from './bodies.ts';
import { lengthOf, ofLength } from './periods.ts';
import { asidesOf, inside, type Stretch, within } from './scope.ts';
import type { Day } from './shifted.ts';
import { hadBeen, isAfterwards } from './times.ts';

/** How far back a time is looked for that is known by its length. */
const FAR = 20_000;

/** The days and times that a letter told before a place in it. */
export class Told {
  constructor(
    private readonly letter: Letter,
    private readonly events: readonly DateFinding[],
  ) {}

  /** The day told last before a sentence, in its block or in the item above. */
  dayBefore({ block, start }: Sentence): DateFinding | undefined {
    const { body } = this.letter.blocks[block]!;
    const days = inside(this.events, { start: body, end: start }).filter(({ value }) => parseIsoDay(value));
    return this.last({ start: days[0]?.start ?? start, end: start }) ?? this.above(block);
  }

  /** The stretch of time of more than a night that was told last before a sentence. */
  longBefore({ start, part }: Sentence): Day | undefined {
    const date = inside(this.events, {
      start: Math.max(this.letter.parts[part]!.start, start - FAR),
      end: start,
    }).findLast((one) => one.relation === 'since' || (one.value.includes('/') && (lengthOf(one.value) ?? 0) > 2));
    return date && { date, why: 'the period told before' };
  }

  /** The last day that the item or paragraph above tells of. */
  above(block: number): DateFinding | undefined {
    const { blocks } = this.letter;
    const last = blocks[block - 1];
    if (!last || last.part !== blocks[block]!.part || last.kind !== blocks[block]!.kind) return undefined;
    return inside(this.events, { start: last.body, end: last.end }).findLast(({ value }) => parseIsoDay(value));
  }

  /** The last time told before a sentence, in its part, that is about so many days long. */
  long(days: number, { start, part }: Sentence): DateFinding | undefined {
    return ofLength(
      inside(this.events, { start: Math.max(this.letter.parts[part]!.start, start - FAR), end: start }),
      days,
    );
  }

  /** `from when to when`, `since when`, `Since the transfer of authority on 19 December`. */
  lasted(date: DateFinding, { start }: Stretch): boolean {
    const before = this.letter.text.slice(start, date.start);
    const clause = before.slice(Math.max(...[',', ';', '.'].map((mark) => before.lastIndexOf(mark))) + 1);
    return date.relation === 'since' || date.value.includes('/') || /\b[Ss]ince (?:the|its|their) /.test(clause);
  }

  /** The last date of a stretch, rather not of an aside. */
  last(stretch: Stretch, alone = false): DateFinding | undefined {
    const { text } = this.letter;
    const asides = asidesOf(this.letter, stretch);
    const dates = inside(this.events, stretch).filter(
      (date) =>
        alone || (!/^ alone\b/.test(text.slice(date.end, date.end + 7)) && !isOfFinding(this.letter, date, stretch)),
    );
    const main = dates.filter((date) => {
      const before = text.slice(Math.max(stretch.start, date.start - 140), date.start);
      return !hadBeen(before) && (alone || !isAfterwards(before));
    });
    return (
      main.findLast((date) => !asides.some((aside) => within(date, aside))) ??
      main.at(-1) ??
      (alone ? dates.at(-1) : undefined)
    );
  }
}
