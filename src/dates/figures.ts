/** Dates in figures: `2018-02-04`, `3.5.1999`, `05/03/1999`, `5.V.1999`. */
import { type Day, dayNumber, isDay, isoDay, weekdayNumber, weekdayOf } from '../language/calendar.ts';
import type { Context } from './context.ts';
import { COUNTED, WEEKDAY } from './lexicon.ts';
import type { Other } from './other.ts';

const BEFORE = `(?:\\b(?<weekday>${WEEKDAY}),? )?`;
const AFTER = '(?![\\d/-]|[.,]\\d)';

/** A date in figures; the groups say of which form. */
const FIGURES = new RegExp(
  [
    '(?<iso>(?<![\\d-]|(?<!\\d-\\d\\d)/)(?<iy>(?:1[5-9]|20)\\d\\d)-(?<im>0[1-9]|1[0-2])(?:-(?<id>0[1-9]|[12]\\d|3[01]))?(?![\\d-]|/(?!\\d{4}-)))',
    `(?<asian>(?<![\\d./-])(?<ay>(?:19|20)\\d\\d)(?<asep>[./])(?<am>0[1-9]|1[0-2])\\k<asep>(?<ad>0[1-9]|[12]\\d|3[01])${AFTER})`,
    `(?<figures>${BEFORE}(?<![\\d./:-])(?<fa>0?[1-9]|[12]\\d|3[01])(?<sep>[./-])(?<fb>0?[1-9]|[12]\\d|3[01])\\k<sep>(?<fy>(?:19|20)\\d\\d|\\d\\d)${AFTER})`,
    `(?<latin>(?<![\\d./:-])(?<ld>0?[1-9]|[12]\\d|3[01])[./ ](?<lm>I{1,3}|IV|VI{0,3}|IX|XI{0,2})[./ ](?<ly>(?:19|20)\\d\\d)${AFTER})`,
  ].join('|'),
  'y',
);
/** Figures that a date may begin with; a weekday may go before. */
const CUE = /(?<!\d)\d{1,4}(?=[./-]\d|[./ ][IVX])/g;
const DAY_BEFORE = new RegExp(`\\b(?:${WEEKDAY}),? $`);

/** Every stretch of the text that has the form of a date in figures, in text order. */
export function figuresIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  CUE.lastIndex = 0;
  for (let cue = CUE.exec(text); cue; cue = CUE.exec(text)) {
    if (cue.index < done) continue;
    const from = Math.max(done, cue.index - 12);
    const day = text[cue.index - 1] === ' ' ? DAY_BEFORE.exec(text.slice(from, cue.index)) : null;
    const match = (day && at(text, from + day.index)) ?? at(text, cue.index);
    if (!match) continue;
    found.push(match);
    done = match.index + match[0].length;
  }
  return found;
}

function at(text: string, start: number): RegExpExecArray | null {
  FIGURES.lastIndex = start;
  return FIGURES.exec(text);
}

const LATIN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

type Order = 'day-first' | 'month-first' | undefined;

/** What the letter's own dates in figures show of its order: 23/05/1999 can only be day-first. Nothing where they show none, or both. */
export function figureOrder(matches: readonly RegExpExecArray[]): Order {
  let order: Order;
  for (const { groups } of matches) {
    const { fa, fb, sep } = groups!;
    if (!fa || sep === '.') continue;
    const shown: Order = Number(fa) > 12 ? 'day-first' : Number(fb) > 12 ? 'month-first' : undefined;
    if (shown && order && shown !== order) return undefined;
    order = shown ?? order;
  }
  return order;
}

/** Reads one of `figuresIn`. */
export function readFigures(match: RegExpExecArray, text: string, order: Order): Other | undefined {
  const groups = match.groups!;
  const at = { start: match.index, end: match.index + match[0].length };
  const whole = (day: Day, rule: string): Other | undefined =>
    isDay(day) ? { ...at, rule, place: () => isoDay(day) } : undefined;
  if (groups.iso) {
    if (!groups.id) return yearMonth(groups, at, text);
    return whole({ year: Number(groups.iy), month: Number(groups.im), day: Number(groups.id) }, 'iso');
  }
  if (groups.asian)
    return whole({ year: Number(groups.ay), month: Number(groups.am), day: Number(groups.ad) }, 'figures');
  if (groups.latin)
    return whole({ year: Number(groups.ly), month: LATIN.indexOf(groups.lm!) + 1, day: Number(groups.ld) }, 'figures');
  const [a, b] = [Number(groups.fa), Number(groups.fb)];
  return { ...at, rule: 'figures', place: (context) => placeFigures(a, b, groups, order, context) };
}

/** Where the order of day and month cannot be known, both readings stand: `[1999-03-05,1999-05-03]`, one of them. */
function placeFigures(
  a: number,
  b: number,
  { fy, sep, weekday }: Record<string, string | undefined>,
  order: Order,
  { anchor, ahead }: Context,
): string | undefined {
  let year = Number(fy);
  if (fy!.length === 2) {
    // `5.6.99` may as well number a section: only where it lies close before the letter
    if (!anchor) return undefined;
    year += Math.floor(anchor.year / 100) * 100;
    if (year > anchor.year) year -= 100;
    if (anchor.year - year > (sep === '/' ? 30 : 2)) return undefined;
  }
  const dayFirst: Day = { year, month: b, day: a };
  const monthFirst: Day = { year, month: a, day: b };
  let readings = [dayFirst, monthFirst].filter(isDay);
  if (a === b || sep === '.') readings = readings.filter((day) => day === dayFirst);
  const narrow = (test: (day: Day) => boolean) => {
    if (readings.length > 1 && readings.some(test)) readings = readings.filter(test);
  };
  if (weekday) narrow((day) => weekdayOf(day) === weekdayNumber(weekday));
  if (order) narrow((day) => day === (order === 'day-first' ? dayFirst : monthFirst));
  if (anchor && ahead === 'no') narrow((day) => dayNumber(day) <= dayNumber(anchor));
  if (readings.length === 0) return undefined;
  const values = readings.map(isoDay).sort();
  return values.length === 1 ? values[0] : `[${values.join(',')}]`;
}

/** `2018-02`, but not `1988-89` and no number of something. */
function yearMonth(
  groups: Record<string, string>,
  at: { start: number; end: number },
  text: string,
): Other | undefined {
  if (
    /[/A-Z]$/.test(text.slice(Math.max(0, at.start - 1), at.start)) ||
    COUNTED.test(text.slice(at.end + 1, at.end + 30)) ||
    /(?:No\.|Nos\.|resolution|document) $/i.test(text.slice(Math.max(0, at.start - 12), at.start))
  )
    return undefined;
  // `2001-02` between years of a session or a season is a range; a month stands alone only in tables
  return /(?:^|\n|[•–—-] ?|\()$/.test(text.slice(Math.max(0, at.start - 2), at.start))
    ? { ...at, rule: 'iso-month', place: () => `${groups.iy}-${groups.im}` }
    : undefined;
}
