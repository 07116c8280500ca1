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
  /** Year of the mention before, for `of the same year`. */
  said: number | undefined;
  /** Whether the sentence looks ahead at this point; `asked` where it asks for something now, whatever year the text is in. */
  ahead: 'no' | 'perhaps' | 'asked' | 'yes';
}

/** `as recently as 1 December`, `my letter of 12 April`: near the letter, whatever year the text is in. */
const RECENT =
  /\b(?:as recently as|(?:my|our|your)(?: last| previous| latest| earlier)? (?:letters?|notes?(?: verbales?)?|cables?|telegrams?|communications?|messages?) (?:dated|of)) (?:the )?$/i;

interface Frame {
  year: number;
  block: number;
  sentence: number;
  /** The day, where it is a matter of days. */
  day: Day | undefined;
  /** What follows in the same year comes after this. */
  floor: Day | undefined;
}

/** Walks through the letter with the mentions: sentences, anchors and the year that the text is in. */
export class Reader {
  private sentence = 0;
  /** The last time of the narrative that was given with its year. */
  private last: Frame | undefined;
  /** The last block that opens with a day: a chronicle goes on from there. */
  private chronicle: { year: number; block: number; day: Day } | undefined;
  /** Year of the mention before. */
  private said: number | undefined;
  /** The years that lead-ins give to their items. */
  private readonly leadYears = new Map<number, number>();
  private readonly headingYears = new Map<number, number>();
  private readonly anchors: (Day | undefined)[];

  /** @param tells whether dates are to say how they came about */
  constructor(
    readonly letter: Letter,
    readonly tells: boolean,
  ) {
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
    const last = this.last;
    const near =
      last !== undefined && last.block === block && this.sentence - last.sentence <= (last.day === undefined ? 1 : 3);
    const recent = RECENT.test(this.letter.text.slice(Math.max(0, start - 64), start));
    const chronicle = near ? undefined : this.continued(block, start);
    const lead = this.letter.blocks[block]?.lead;
    return {
      letter: this.letter,
      anchor: this.anchors[part],
      running: recent
        ? undefined
        : near
          ? last.year
          : (chronicle?.year ??
            (lead === undefined ? undefined : this.leadYears.get(lead)) ??
            this.headingYears.get(part)),
      after: near ? last.floor : chronicle?.day,
      said: this.said,
      ahead: looksAhead(this.letter.text, sentence?.start ?? start, start, end, sentence?.end ?? end),
    };
  }

  /** The chronicle that a block opening with a day goes on with: it must follow at once, and the block before must open with one too. */
  private continued(block: number, start: number): { year: number; day: Day } | undefined {
    const { chronicle, letter } = this;
    if (!chronicle || block - chronicle.block !== 1 || !opens(letter, block, start)) return undefined;
    return letter.blocks[block]!.part === letter.blocks[chronicle.block]!.part ? chronicle : undefined;
  }

  /** Remembers the year of a mention: for those that follow in its block, its items or its part, where it is the time of the narrative. */
  saw(
    start: number,
    end: number,
    { year, day, floor = day }: { year: number; day?: Day | undefined; floor?: Day | undefined },
    explicit: boolean,
  ): void {
    this.said = year;
    const sentence = this.at(start);
    if (!sentence) return;
    const { text, blocks } = this.letter;
    const block = blocks[sentence.block];
    if (
      day &&
      block &&
      opens(this.letter, sentence.block, start) &&
      (explicit || this.continued(sentence.block, start))
    )
      this.chronicle = { year, block: sentence.block, day };
    if (!explicit) {
      // the narrative goes on in its year
      if (day && this.last?.block === sentence.block && this.last.year === year)
        this.last = { ...this.last, sentence: this.sentence, day, floor };
      return;
    }
    const before = text.slice(Math.max(sentence.start, start - 40), start);
    // `On 8 March 1997 …`, `In 2014, …`: not `resolution … of 9 July 2004`, not `since 2015`
    const frame = day
      ? /\b(?:on|from|between|night of|morning of|evening of)(?: the)? $/i.test(before)
      : /^(?:In|During|Throughout|Over)\b[^,;]{0,24}$/.test(text.slice(sentence.start, start));
    if (frame) this.last = { year, block: sentence.block, sentence: this.sentence, day, floor };
    // another year has come up: the text has left the one it was in
    else if (
      this.last &&
      this.last.year !== year &&
      (day || /\b(?:in|by|since|until|during|from) (?:the )?$/i.test(before))
    )
      this.last = undefined;
    if (frame || /\b(?:in|during|throughout|for|over)(?: the months? of)? $/i.test(before))
      this.leadYears.set(sentence.block, year);
    if (block && headsYear(text, block, start, end)) this.headingYears.set(sentence.part, year);
  }
}

/** Whether a mention at `start` opens its block: `On 12 April …`, `12 April – …`, `In the night of 4 to 5 May …`. */
function opens({ text, blocks }: Letter, block: number, start: number): boolean {
  const { body, kind } = blocks[block]!;
  if (kind !== 'paragraph' && kind !== 'item') return false;
  return /^(?:On|In|At|From|Between|During)?(?: the)?(?: (?:early )?(?:night|morning|evening|afternoon|dawn|hours)(?: of| on| between)?)?(?: the)? ?$/.test(
    text.slice(body, Math.min(start, body + 60)),
  );
}

/** `Incidents in March 1985`: a heading or title that sets the year of what stands below it, not one that names an instrument or a letter. */
function headsYear(text: string, block: Letter['blocks'][number], start: number, end: number): boolean {
  if (block.kind !== 'heading' && block.kind !== 'title') return false;
  const before = text.slice(block.start, start);
  if (
    /\b(?:letters?|notes?|agreements?|conventions?|protocols?|resolutions?|declaration|treaty|accords?|charter|war)\b/i.test(
      before,
    )
  )
    return false;
  if (end - start > 4) return true;
  // a year alone
  return (
    /(?:^|\b(?:in|of|for|during|year|and|to) |[,:(–—-] ?)$/i.test(before) &&
    /^(?:$|[\n,.;:)–—-]| [–—-])/.test(text.slice(end, end + 2))
  );
}

const SOON =
  /\b(?:will(?! (?:be )?(?:recall|remember|note|see|appreciate|agree|know))|shall|is to|are to|due(?! to\b)|due to (?:be|resume|begin|start|open|end|expire|meet|take|hold|convene|arrive|leave|return|vote|consider|report|conclude|last)|scheduled|to be (?:held|convened|submitted|opened)|next|forthcoming|upcoming|planned|expires?|lapses?|intends? to)\b[^.;]{0,80}$/i;
/** `should meet on Monday`: the verb itself stands before the date. */
const OBLIGED =
  /\b(?:should|must|shall|will|ought to|(?:is|are|has|have|decided|agreed|proposed|invited|expected) to)(?: now| also)? (?:be )?\p{Ll}{2,16} (?:(?:here|again) )?(?:on|by|in|from)(?: the)? $/u;
/** `must leave by Friday` */
const DUE_BY =
  /\b(?:must|should|shall|demands?|insists?|urges?|requires?|calls? (?:on|upon))\b[^.;]{0,80} by (?:the )?$/i;
/** `must leave their posts, as they undertook to do by 15 October`: a promise made before, whose day may have passed. */
const PROMISED = /\b(?:undertook|agreed|promised|pledged|decided|ordered|was|were|had)\b/;
/** Who asks or hopes now: `We invite the Group to station observers in July`. */
const ASKS =
  /\b(?:invites?|requests?|asks?|urges?|calls? (?:on|upon)|appeals? to|looks? to|expects?|needs?|demands?|insists?|proposes?|hopes?|intends?|plans?|undertakes?|wish(?:es)?|(?:should|would) like|threaten(?:s|ed)?|(?:has|have) (?:called (?:on|upon)|invited|requested|asked|urged|proposed|demanded|agreed|undertaken|promised))\b/gi;
/** What it asks for lies between: an infinitive or a clause, in no past tense. */
const ASKED_FOR = /\b(?:to|that|by|for) (?:\p{Ll}|\p{Lu})/u;
const PAST =
  /\b(?:had|was|were|did|took|done|which|who|whom|occurred|happened|committed|perpetrated|suffered|since|dated|condemn|denounce|deplore|investigate|inquire|explain|punish|compensat(?:e|ion)|apologi[sz]e|account)\b/;
/** Not `the events in November`, `those arrested in August`: that has been. */
const PLACED_IN =
  /(?<!\p{Ll}(?:ed|en|ng)|(?:attack|raid|murder|event|incident|strike|arrest|explosion|abduction|massacre|violence|clashe|coup|ambushe|incursion|shot|hit|made|held|sent)s?) (?:on|in|by|before|from|until|till|during|for|at)(?: the)? $/u;
/** `The mandate ends on 30 June`: told of what is set, or of what has been in the present tense. */
const SET_FOR =
  /\b(?:ends|begins|opens|starts|closes|resumes|runs out|falls due|takes effect|(?:enters|comes) into force)(?: \p{Ll}{2,12}){0,2} (?:on|in|from)(?: the)? $/u;
const DEADLINE =
  /\b(?:by|before|until|till|not later than|no later than|as of|as from|with effect from|effective from|for)(?: the| its)? $/i;

const DEADLINE_HOUR =
  /\b(?:by|before|until|till) (?:the )?(?:midnight|noon|midday|morning|evening|night|[\d.:]{1,5} (?:hours|a\.m\.|p\.m\.)) (?:of|on) (?:the )?$/i;

/** A clause in the past that the date closes. */
const TOLD_OF =
  /\b(?:which|that|who|whom) [^,;]{2,60} (?:\p{Ll}{2,12}ed|made|gave|took|held|sent|met|put) (?:[^,;]{0,40} )?(?:on|in|of)(?: the)? $/u;
/** A subject and a verb in the past right behind the date. */
const TOLD_BEHIND =
  /^,? (?:he|she|it|they|we|I|the \p{Ll}+|\p{Lu}[\p{L}'-]+) (?:\p{Ll}{2,12}ed|said|told|gave|made|went|came|took|struck|hit|fell|shot|swore|spoke|left|began|fired) /u;

/** `on the eve of the elections of 3 June`: what may as well lie ahead, where that is nearer. */
const EVENT_TO_COME = /\b(?:elections?|referendum|plebiscite|summit|inauguration) (?:of|on|set for|due on)(?: the)? $/i;

function looksAhead(text: string, from: number, start: number, end: number, to: number): Context['ahead'] {
  const before = text.slice(Math.max(from, start - 120), start);
  if (EVENT_TO_COME.test(before)) return 'perhaps';
  if (/\b(?:(?<!\bas )of|since|dated)(?: the)? $/i.test(before) && !DEADLINE_HOUR.test(before)) return 'no';
  const after = text.slice(end, Math.min(to, end + 40));
  // `if we are to believe him – on Tuesday he promised …`
  if (TOLD_BEHIND.test(after)) return 'no';
  const soon = SOON.exec(before)?.[0];
  // `We hope that all will support the plan which the Minister presented on 26 July`
  if (soon && TOLD_OF.test(soon)) return 'no';
  if (soon && !/\b(?:had|was|were|has been|have been|did|took|occurred|happened)\b/.test(soon)) return 'yes';
  if (OBLIGED.test(before)) return 'yes';
  const due = DUE_BY.exec(before)?.[0];
  if (due) return PROMISED.test(due) ? 'perhaps' : 'yes';
  if (/^,? at the latest/.test(after) || /\b(?:not|no) later than $/.test(before)) return 'yes';
  if (asks(before)) return 'asked';
  if (SET_FOR.test(before) || DEADLINE.test(before) || DEADLINE_HOUR.test(before)) return 'perhaps';
  return 'no';
}

/** `needs to reopen the corridor before the end of February`: whether what stands before a date asks for something to be done then. */
function asks(before: string): boolean {
  if (!PLACED_IN.test(before)) return false;
  // `(b) To hear my country in the first half of September`, below a lead-in that asks
  if (/^(?:\(?[\p{Ll}\d]{1,4}[.)] |[–•-] )?To \p{Ll}/u.test(before)) return !PAST.test(before);
  const last = [...before.matchAll(ASKS)].at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length).replace(/\bM(?:r|s|rs)\./, '');
  return ASKED_FOR.test(between) && !PAST.test(between) && !/[.;]/.test(between);
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
    ahead !== 'asked' &&
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
  // two years may be meant: the weekday tells which
  if (weekday !== undefined && day !== undefined && weekdayOf({ year, month, day }) !== weekday) {
    const other = [before, running].find((y) => y !== undefined && weekdayOf({ year: y, month, day }) === weekday);
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
