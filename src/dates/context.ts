import { addDays, type Day, dayNumber, daysInMonth, parseIsoDay, weekdayOf } from '../language/calendar.ts';
import type { Letter, Sentence } from '../letter/types.ts';

/** What a date without a year is read against. */
export interface Context {
  letter: Letter;
  /** The date of the part, else of the letter. */
  anchor: Day | undefined;
  /** Year that the running text gives, where it gives one. */
  running: number | undefined;
  /** Day that the running text has come to, where it is a matter of days: what follows in the same year comes after it. */
  after: Day | undefined;
  /** Whether the sentence looks ahead at this point. */
  ahead: 'no' | 'perhaps' | 'yes';
}

/** Walks through the letter with the mentions: sentences, anchors and the year that the text is in. */
export class Reader {
  private sentence = 0;
  private last: { year: number; block: number; sentence: number; day: Day | undefined } | undefined;
  private readonly anchors: (Day | undefined)[];
  private readonly headingYears = new Map<number, { year: number }>();

  constructor(readonly letter: Letter) {
    const own = parseIsoDay(letter.heading.date);
    this.anchors = letter.parts.map((part) => parseIsoDay(part.date) ?? own);
    if (this.anchors.length === 0) this.anchors.push(own);
  }

  /** Offsets must come in rising order. */
  at(offset: number): Sentence | undefined {
    const { sentences } = this.letter;
    while (this.sentence + 1 < sentences.length && sentences[this.sentence + 1]!.start <= offset) this.sentence++;
    return sentences[this.sentence];
  }

  context(start: number, end: number): Context {
    const sentence = this.at(start);
    const part = sentence?.part ?? 0;
    const block = sentence?.block ?? 0;
    const running = this.headingYears.get(part)?.year;
    const last = this.last;
    const near =
      last !== undefined && last.block === block && (last.day !== undefined || this.sentence - last.sentence <= 1);
    return {
      letter: this.letter,
      anchor: this.anchors[part],
      running: near ? last.year : running,
      after: near ? last.day : undefined,
      ahead: looksAhead(this.letter.text, sentence?.start ?? start, start, end, sentence?.end ?? end),
    };
  }

  /** Remembers the year of a mention for those that follow it in its block, where the mention is the time of the narrative. */
  saw(start: number, year: number, day: Day | undefined): void {
    const sentence = this.at(start);
    if (!sentence) return;
    const { text, blocks } = this.letter;
    const block = blocks[sentence.block];
    const before = text.slice(Math.max(sentence.start, start - 40), start);
    // `On 8 March 1997 …`, `In 2014, …`: not `resolution … of 9 July 2004`, not `since 2015`
    const frame = day
      ? /\b(?:on|from|between|night of|morning of|evening of)(?: the)? $/i.test(before)
      : start - sentence.start < 30 && /^(?:In|During|Throughout|Over)\b/.test(text.slice(sentence.start, start));
    if (frame) this.last = { year, block: sentence.block, sentence: this.sentence, day };
    else if (this.last && this.last.year !== year && day) this.last = undefined;
    if (
      block &&
      (block.kind === 'heading' ||
        (block.kind === 'title' && !/\b(?:letters?|notes?)\b/i.test(text.slice(block.start, start))))
    ) {
      this.headingYears.set(sentence.part, { year });
    }
  }
}

const SOON =
  /\b(?:will(?! (?:be )?(?:recall|remember|note|see|appreciate|agree|know))|shall|is to|are to|due|scheduled|to be (?:held|convened|submitted|opened)|next|forthcoming|upcoming|planned|expires?|intends? to)\b[^.;]{0,80}$/i;
const DEADLINE =
  /\b(?:by|before|until|till|not later than|no later than|as of|with effect from|from|for)(?: the| its)? $/i;

function looksAhead(text: string, from: number, start: number, end: number, to: number): Context['ahead'] {
  const before = text.slice(Math.max(from, start - 120), start);
  if (/\bof (?:the )?$/.test(before)) return 'no';
  const after = text.slice(end, Math.min(to, end + 40));
  if (SOON.test(before) && !/\b(?:had|was|were|has been)\b/.test(before.slice(-60))) return 'yes';
  if (/^,? at the latest/.test(after) || /\b(?:not|no) later than $/.test(before)) return 'yes';
  if (DEADLINE.test(before)) return 'perhaps';
  return 'no';
}

/** The year for a day or month without one. */
export function yearFor(
  context: Context,
  month: number,
  day: number | undefined,
  weekday: number | undefined,
): number | undefined {
  const { anchor, running, after: floor, ahead } = context;
  if (!anchor) return running;
  const early = (year: number): Day => ({ year, month, day: day ?? 1 });
  const before = dayNumber(early(anchor.year)) <= dayNumber(anchor) ? anchor.year : anchor.year - 1;
  let year = before;
  const follows = floor === undefined || month > floor.month || (month === floor.month && (day ?? 31) >= floor.day);
  if (
    running !== undefined &&
    running <= anchor.year &&
    running !== before &&
    follows &&
    dayNumber(early(running)) <= dayNumber(anchor)
  )
    year = running;
  else if (ahead !== 'no') {
    const late = (y: number): Day => ({ year: y, month, day: day ?? daysInMonth(y, month) });
    const after = dayNumber(late(anchor.year)) >= dayNumber(anchor) ? anchor.year : anchor.year + 1;
    const nearer = dayNumber(early(after)) - dayNumber(anchor) < dayNumber(anchor) - dayNumber(early(before));
    if (ahead === 'yes' || nearer) year = after;
  }
  if (weekday !== undefined && day !== undefined && weekdayOf({ year, month, day }) !== weekday) {
    const other = [before, before + 1, before - 1, running ?? before].find(
      (y) => weekdayOf({ year: y, month, day }) === weekday,
    );
    if (other !== undefined) return other;
  }
  return year;
}

/** The latest such weekday before the day, or the next one after it. */
export function nearestWeekday(anchor: Day, weekday: number, direction: -1 | 1): Day {
  let day = addDays(anchor, direction);
  while (weekdayOf(day) !== weekday) day = addDays(day, direction);
  return day;
}
