/** Absolute dates: a month, a weekday or a year, and what belongs to it on either side. */
import { ruleNamed } from '../finding.ts';
import { addDays, type Day, isoDay, parseIsoDay, weekdayOf } from '../language/calendar.ts';
import { type Expression, readExpression } from './atoms.ts';
import type { Candidate } from './candidate.ts';
import type { Reader } from './context.ts';
import { MONTH, MONTH_SHORT, WEEKDAY } from './lexicon.ts';
import { resolveExpression, week } from './resolve.ts';
import { stands } from './stands.ts';
import { type Known, tokensFrom } from './tokens.ts';

/** Where an absolute date may be: a month, a weekday, a year. */
const CUE = new RegExp(
  `(?<![A-Za-zÀ-˿Ḁ-ỿ])(?:${MONTH})(?![A-Za-zÀ-˿Ḁ-ỿ])|(?<![A-Za-zÀ-˿Ḁ-ỿ\\d])(?:(?:${MONTH_SHORT})\\b|(?:${WEEKDAY})(?![A-Za-zÀ-˿Ḁ-ỿ]))|(?<![\\d/.,$£€A-Za-zÀ-˿Ḁ-ỿ])(?:1[5-9]|20)\\d\\d(?![\\dA-Za-zÀ-˿Ḁ-ỿ]|[.,]\\d|/(?!\\d\\d(?:\\d\\d)?(?![\\d/])))`,
  'g',
);
const DEICTIC = /\b(?:last|past|this|next|coming) $/i;
const WEEKDAY_ALONE = new RegExp(`^(?:${WEEKDAY})$`);
/** How far before its cue an expression may begin. */
const REACH = 160;

/** Every absolute date of the text, in text order. */
export function absolute(text: string): Candidate[] {
  const clock = hourRows(text);
  const candidates: Candidate[] = [];
  const readAt = expressions(text, clock);
  CUE.lastIndex = 0;
  let done = 0;
  for (let cue = CUE.exec(text); cue; cue = CUE.exec(text)) {
    // `last Monday, 2 June` is two mentions: the relative one takes the weekday
    if (DEICTIC.test(text.slice(Math.max(0, cue.index - 12), cue.index)) && WEEKDAY_ALONE.test(cue[0])) {
      done = cue.index + cue[0].length;
      continue;
    }
    const expression = expressionAround(text, cue.index, cue.index + cue[0].length, done, readAt);
    if (!expression) continue;
    const { start, end } = expression;
    done = end;
    CUE.lastIndex = Math.max(CUE.lastIndex, end);
    const framed = weekOf(text, expression);
    candidates.push({
      start: framed?.start ?? start,
      end,
      read(reader) {
        const resolved = resolveExpression(expression, reader.context(start, end));
        if (!resolved) return undefined;
        const { year, lastDay, floor } = resolved;
        if (year !== undefined) reader.saw(start, end, { year, day: lastDay, floor }, resolved.explicit);
        const day = parseIsoDay(resolved.value);
        const why = reader.tells ? [resolved.why] : undefined;
        if (framed && day) return { start: framed.start, end, value: framed.value(day), rule: 'dates/week-of', why };
        const value = apposed(text, expression, reader) ?? resolved.value;
        return { start, end, value, rule: ruleOf(expression), why };
      },
    });
  }
  return candidates;
}

function ruleOf({ atoms }: Expression): string {
  const [first] = atoms;
  const grain =
    first!.day !== undefined
      ? first!.american
        ? 'month-day'
        : 'day-month'
      : first!.month !== undefined
        ? 'month'
        : first!.year !== undefined
          ? 'year'
          : 'weekday';
  return ruleNamed(`dates/${first!.part ? 'part-of-' : ''}${grain}${atoms.length > 1 ? '-list' : ''}`);
}

/** Rows that begin with the hour, or with a day and the hour: `0910 Srifa`, `12 February 0610 Dezful`. */
const HOUR_ROW = new RegExp(
  `(?<=^|\\n)(?:\\d{1,2} (?:${MONTH}) )?(?:0\\d|1[0-4]|2[1-3])[0-5]\\d(?= \\p{Lu}|\\n)`,
  'gu',
);

/** Whether the letter has a table whose rows begin with the hour, as `0910` and `1130`: then `1945` may be one too. */
function hourRows(text: string): boolean {
  return (text.match(HOUR_ROW)?.length ?? 0) > 1;
}

/** Reads the expression that begins at an offset, if it stands there; each only once, however many cues lie around it. */
function expressions(text: string, clock: boolean): (start: number) => Expression | undefined {
  const known = new Map<number, Expression | undefined>();
  const tokens: Known = new Map();
  return (start) => {
    if (known.has(start)) return known.get(start);
    // what lies further back than an expression can begin is not asked for again
    if (tokens.size > 5000) {
      tokens.clear();
      known.clear();
    }
    const read = readExpression(tokensFrom(text, start, 96, tokens), text);
    const expression = read && stands(text, read, clock) ? read : undefined;
    known.set(start, expression);
    return expression;
  };
}

/** The longest expression that holds the cue; it may begin some words before it. */
function expressionAround(
  text: string,
  cue: number,
  cueEnd: number,
  floor: number,
  readAt: (start: number) => Expression | undefined,
): Expression | undefined {
  const reach = Math.max(floor, cue - REACH);
  const from = reach + text.slice(reach, cue).lastIndexOf('\n') + 1;
  const earliest = leadStart(text, from, cue);
  for (let start = earliest; start <= cue; start = nextWord(text, start, cue)) {
    const expression = readAt(start);
    if (expression && expression.end >= cueEnd) return expression;
    if (start === cue) break;
  }
  return undefined;
}
const LEAD: ReadonlySet<string> = new Set(
  'early earlier late later mid beginning start outset opening middle end close closing part first second third fourth fifth sixth seventh eighth ninth tenth twenty thirty thirtieth last latter final half week weeks month months quarter day days few one two three four five six seven eight nine ten very of in on the and or as well to up including until till through mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
/** So many pieces of dates may lead to a cue. */
const MOST_PIECES = 64;

const isWordCode = (code: number) =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;

/** The first of the words, figures and marks before a cue that may be pieces of a date, one blank behind each at most. */
function leadStart(text: string, from: number, cue: number): number {
  let start = cue;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const end = text[start - 1] === ' ' ? start - 1 : start;
    if (end <= from) break;
    if ('-–—/,.&'.includes(text[end - 1]!)) {
      start = end - 1;
      continue;
    }
    let at = end;
    while (at > from && isWordCode(text.charCodeAt(at - 1))) at--;
    const word = text.slice(at, end).toLowerCase();
    const whole = !isWordCode(text.charCodeAt(end));
    if (whole && word && (LEAD.has(word) || /^[a-z]{5,8}th$/.test(word))) {
      start = at;
      continue;
    }
    const figure = /\d{1,4}(?:st|nd|rd|th)?$/.exec(word);
    if (!figure) break;
    start = end - figure[0].length;
  }
  return start;
}

function nextWord(text: string, start: number, cue: number): number {
  let at = start + 1;
  while (at < cue && !(/[A-Za-zÀ-˿Ḁ-ỿ\d]/.test(text[at]!) && !/[A-Za-zÀ-˿Ḁ-ỿ\d]/.test(text[at - 1]!))) at++;
  return at;
}

const WEEK_OF = /\bweek (of|beginning|starting|commencing|ending|ended)(?: on)?(?: the)? $/i;

/** `the week of 5 May`: the calendar week that holds it; `beginning` or `ending`: the seven days from it, or up to it. */
function weekOf(text: string, { atoms, start }: Expression): { start: number; value(day: Day): string } | undefined {
  if (atoms.length !== 1 || atoms[0]!.day === undefined) return undefined;
  const match = WEEK_OF.exec(text.slice(Math.max(0, start - 28), start));
  if (!match) return undefined;
  const which = match[1]!.toLowerCase();
  return {
    start: start - match[0].length,
    value(day) {
      if (which === 'of') {
        const { first, last } = week(day, 0);
        return `${first}/${last}`;
      }
      return which.startsWith('end')
        ? `${isoDay(addDays(day, -6))}/${isoDay(day)}`
        : `${isoDay(day)}/${isoDay(addDays(day, 6))}`;
    },
  };
}

/** `Tuesday (5 June)`: the day that the date behind a lone weekday names, where it is that weekday. */
function apposed(text: string, { atoms, end }: Expression, reader: Reader): string | undefined {
  const [atom] = atoms;
  if (atoms.length !== 1 || atom!.weekday === undefined || atom!.day !== undefined) return undefined;
  return dayBehind(text, end, atom!.weekday, reader);
}

/** The day of the date in apposition to a word that ends at `at`; nothing where none follows, or it is another weekday than `weekday`. */
export function dayBehind(text: string, at: number, weekday: number | undefined, reader: Reader): string | undefined {
  const gap = /^(?: (?:morning|evening|night|afternoon))?(?: \(|, )(?:the )?/.exec(text.slice(at, at + 20));
  if (!gap) return undefined;
  const start = at + gap[0].length;
  const expression = readExpression(tokensFrom(text, start, 12), text);
  const day = expression && expression.atoms.length === 1 && expression.atoms[0]!.day !== undefined;
  if (!day) return undefined;
  const value = resolveExpression(expression, reader.context(start, expression.end))?.value;
  const named = parseIsoDay(value);
  return named && (weekday === undefined || weekdayOf(named) === weekday) ? value : undefined;
}
