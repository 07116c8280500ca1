import {
  addDays,
  type Day,
  daysInMonth,
  isoDay,
  isoMonth,
  isoYear,
  MONTHS,
  monthNumber,
  parseIsoDay,
  WEEKDAYS,
  weekdayNumber,
  weekdayOf,
} from '../language/calendar.ts';
import { type Context, nearestWeekday } from './context.ts';
import { COUNT, numberOf } from './counts.ts';
import { PART, SEASON } from './lexicon.ts';
import { edtf, type Span, week } from './resolve.ts';
import { addMonths, ago, coming, past, point, season, unitSpan, weekend, within } from './spans.ts';
import { relativeWindows } from './windows.ts';

const UNIT = 'hours?|days?|weeks?|fortnights?|months?|years?|decades?';

const MONTH = MONTHS.join('|');
const WEEKDAY = WEEKDAYS.join('|');

/** Everything that is placed by the letter's own date, in small letters: a pattern for either case takes five times as long to compile. */
const RELATIVE = new RegExp(
  `(?<![A-Za-zÀ-˿Ḁ-ỿ\\d'-])(?:${[
    '(?<day>the day before yesterday|day before yesterday|the day after tomorrow|day after tomorrow|night before last|(?:earlier |later )?today|yesterday|tomorrow|this (?:very )?(?:morning|afternoon|evening|day)|tonight|last night|last evening)',
    `(?<period>(?:(?<part>${PART}) (?:the )?)?(?:(?:earlier|later) )?(?<which>last|this past|past|this coming|this|next|current|coming|present) (?<unit>week-?end|week|fortnight|month|year|decade|century|spring|summer|autumn|winter)|(?<day1>(?:this )?past day))`,
    `(?<ofthe>(?<part2>${PART}|earlier in) the (?<unit2>week|month|year))`,
    `(?<span>(?<which3>(?:this )?past|last|next) (?<n>${COUNT}|few)(?<half> and a half)? (?<unit3>${UNIT}))`,
    `(?<ago>(?:(?:some|about|around|over|almost|nearly|exactly|just) )?(?<n4>${COUNT}) (?<unit4>${UNIT}|century|centuries) ago(?: today)?)`,
    `(?<month>(?:(?<which5>last|past|this|next)(?: past)? (?<name5>${MONTH})|(?<name6>${MONTH}) (?<side6>last|next)(?=[,.;:)]| (?:in|at|by|on|the|when|for|and|was|were|has|had)\\b)))`,
    `(?<beforelast>(?<b>${WEEKDAY}|week|month|year) before last)`,
    `(?<ofweek>(?<name9>${WEEKDAY})(?: of)? (?<which9>last|this|next) week)`,
    `(?<weekday>(?:(?<which7>last|past|this|this past|this coming|next|coming) (?<name7>${WEEKDAY})|(?<name8>${WEEKDAY}) (?<side8>last|next)(?! (?:week|month|year|night))))`,
    '(?<dom>(?<d6>\\d{1,2})(?:st|nd|rd|th)? (?:of (?<which6>this|last|next|the current|the present) month|instant\\b|inst\\.|(?<ult>ultimo\\b|ult\\.)))',
    '(?<weekend>(?<=\\b(?:over|during|at|on|since|throughout) the )week-?end(?! of))',
    '(?<season>(?<=\\b(?:in|during|since|until|by|throughout|from) the )(?<sn>spring|summer|autumn|winter)(?=[,.;:)]| (?:and|the|a|when|by|at|on|it|they|we)\\b))',
  ].join('|')})(?![A-Za-zÀ-˿Ḁ-ỿ\\d-])`,
  'g',
);

/** In small letters, and of the same length: the few capitals that are longer in small stay as they are. */
function inSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The stretches of the text that have the form of such an expression, in text order. */
export function relativeMatches(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const { start, end } of relativeWindows(text)) {
    const stretch = inSmall(text.slice(start, end));
    RELATIVE.lastIndex = 0;
    for (let match = RELATIVE.exec(stretch); match; match = RELATIVE.exec(stretch)) {
      match.index += start;
      found.push(match);
    }
  }
  return found;
}

export interface Relative {
  start: number;
  end: number;
  value: string;
  rule: string;
}

/** Reads a match of `RELATIVE`, behind the text `before`; nothing where it is no date, or the letter's date is not known. */
export function readRelative(match: RegExpExecArray, before: string, context: Context): Relative | undefined {
  const { anchor } = context;
  if (!anchor) return undefined;
  const groups = match.groups!;
  const text = match[0];
  const make: Make = (rule, span, start = match.index) => ({
    start,
    end: match.index + text.length,
    value: edtf(span),
    rule,
  });
  if (groups.day) return readDay(text, before, match.index, anchor, make);
  if (groups.day1) return make('past-unit', past(anchor, 1, 'day'));
  if (groups.period) return readPeriod(groups, before, context, make);
  if (groups.ofthe) {
    const unit = groups.unit2!.toLowerCase();
    // `In 2014 … by the end of the year`: the year that the text is in
    const from =
      context.after ??
      (context.running !== undefined && unit === 'year' ? { ...anchor, year: context.running } : anchor);
    if (/earlier in/i.test(groups.part2!))
      return from === anchor ? make('calendar-unit', unitSpan(anchor, unit, 0)) : undefined;
    return make('part-of-this', within(groups.part2!, unitSpan(from, unit, 0), unit, from));
  }
  if (groups.span) return readSpan(groups, before, context, make);
  if (groups.ago) return make('units-ago', ago(anchor, numberOf(groups.n4!), groups.unit4!));
  if (groups.month) return make('last-month-name', monthByName(groups, anchor));
  if (groups.beforelast) return beforeLast(groups.b!, anchor, make);
  if (groups.ofweek) return make('weekday-of-week', ofWeek(groups, anchor));
  if (groups.weekday) return readWeekday(groups, before, context, make);
  if (groups.dom) {
    const shift = /last/i.test(groups.which6 ?? '') || groups.ult ? -1 : /next/i.test(groups.which6 ?? '') ? 1 : 0;
    const at = addMonths(anchor, shift);
    const day = Number(groups.d6);
    if (day < 1 || day > daysInMonth(at.year, at.month)) return undefined;
    return make('day-of-this-month', point(isoDay({ ...at, day })));
  }
  if (groups.weekend) return make('calendar-unit', weekend(anchor, context.ahead === 'yes' ? 0 : -1));
  if (groups.season) return make('season', season(groups.sn!.toLowerCase(), anchor, context.ahead === 'yes' ? 1 : 0));
  return undefined;
}

type Make = (rule: string, span: Span, start?: number) => Relative;

function readDay(text: string, before: string, at: number, anchor: Day, make: Make): Relative | undefined {
  const word = text.toLowerCase();
  const day = (offset: number, start = at) => make('day-word', point(isoDay(addDays(anchor, offset))), start);
  const start = at + (word.startsWith('the day') ? 4 : 0);
  if (/before yesterday/.test(word)) return day(-2, start);
  if (/after tomorrow/.test(word)) return day(2, start);
  if (/before last/.test(word)) return day(-2);
  if (/yesterday|last (?:night|evening)/.test(word)) return day(-1);
  if (/tomorrow/.test(word)) return day(1);
  // `to this day` is until now
  if (/day$/.test(word) && word.startsWith('this') && /\b(?:to|until|till) $/i.test(before)) return undefined;
  return day(0);
}

function readSpan(
  groups: Record<string, string>,
  before: string,
  { anchor, ahead }: Context,
  make: Make,
): Relative | undefined {
  if (/few/i.test(groups.n!)) return undefined;
  const n = numberOf(groups.n!) + (groups.half ? 0.5 : 0);
  if (/next/i.test(groups.which3!)) {
    // `the next three days` after an event are placed by that
    if (ahead !== 'yes' || !/\b(?:in|over|within|during|for) the $/i.test(before)) return undefined;
    return make('next-n-units', coming(anchor!, n, groups.unit3!));
  }
  return make('past-n-units', past(anchor!, n, groups.unit3!));
}

function monthByName(groups: Record<string, string>, anchor: Day): Span {
  const month = monthNumber((groups.name5 ?? groups.name6)!);
  const which = (groups.which5 ?? groups.side6)!.toLowerCase();
  let year = anchor.year;
  if (which === 'next') year = month > anchor.month ? year : year + 1;
  else if (which !== 'this') year = month < anchor.month ? year : year - 1;
  return point(isoMonth(year, month));
}

function readWeekday(
  groups: Record<string, string>,
  before: string,
  { anchor, ahead }: Context,
  make: Make,
): Relative | undefined {
  const which = (groups.which7 ?? groups.side8)!.toLowerCase();
  // `the next Monday`: after something else
  if (which === 'next' && /\bthe $/i.test(before)) return undefined;
  const weekday = weekdayNumber((groups.name7 ?? groups.name8)!);
  const forward = /next|coming/.test(which) || (which === 'this' && ahead === 'yes');
  if (which === 'this' && weekdayOf(anchor!) === weekday) return make('last-weekday', point(isoDay(anchor!)));
  return make('last-weekday', point(isoDay(nearestWeekday(anchor!, weekday, forward ? 1 : -1))));
}

/** `the week before last`, `Friday before last`. */
function beforeLast(unit: string, anchor: Day, make: Make): Relative {
  const weekday = weekdayNumber(unit);
  if (weekday < 0) return make('calendar-unit', unitSpan(anchor, unit.toLowerCase(), -2));
  return make('last-weekday', point(isoDay(addDays(nearestWeekday(anchor, weekday, -1), -7))));
}

/** `Monday of last week`. */
function ofWeek(groups: Record<string, string>, anchor: Day): Span {
  const which = groups.which9!.toLowerCase();
  const monday = week(anchor, which === 'last' ? -1 : which === 'next' ? 1 : 0).first;
  const day = addDays(parseIsoDay(monday)!, (weekdayNumber(groups.name9!) + 6) % 7);
  return point(isoDay(day));
}

function readPeriod(
  groups: Record<string, string>,
  before: string,
  context: Context,
  make: Make,
): Relative | undefined {
  const anchor = context.anchor!;
  const which = groups.which!.toLowerCase();
  const unit = groups.unit!.toLowerCase().replace('-', '');
  const article = /\bthe $/i.test(before);
  // `the next week` after an event is placed by that
  if (which === 'next' && article && context.ahead !== 'yes') return undefined;
  const shift = which === 'last' || which.endsWith('past') ? -1 : which === 'next' || which.endsWith('coming') ? 1 : 0;
  if (unit in SEASON)
    return make(
      'season',
      which === 'this' && unit !== 'winter'
        ? point(`${isoYear(anchor.year)}-${SEASON[unit]}`)
        : season(unit, anchor, shift),
    );
  if (unit === 'weekend')
    return make(
      'calendar-unit',
      weekend(anchor, which === 'this' && context.ahead !== 'yes' ? -1 : which === 'last' ? -2 : shift),
    );
  // `over the last week` is the seven days up to the letter; `last week` alone is the week before
  const upToNow =
    which.endsWith('past') ||
    (which === 'last' && !groups.part && /\b(?:over|during|in|within|for|throughout) the $/i.test(before));
  if (upToNow && unit !== 'century') return make('past-unit', past(anchor, 1, unit));
  const span = unitSpan(anchor, unit, shift);
  return make('calendar-unit', groups.part ? within(groups.part, span, unit, anchor, shift) : span);
}
