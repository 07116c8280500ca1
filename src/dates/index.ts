import type { Finding, RoomOptions } from '../finding.ts';
import { addDays, type Day, isDay, isoDay, parseIsoDay } from '../language/calendar.ts';
import type { Letter } from '../letter/types.ts';
import { readExpression } from './atoms.ts';
import { Reader } from './context.ts';
import { COUNTED, MONTH, MONTH_SHORT, WEEKDAY } from './lexicon.ts';
import { OTHER, readOther } from './other.ts';
import { RELATIVE, readRelative } from './relative.ts';
import { resolveExpression } from './resolve.ts';
import { tokensFrom } from './tokens.ts';

export interface DateFinding extends Finding {
  /** EDTF. */
  value: string;
  relation?: 'since' | 'until';
}

/** Where an absolute date may be: a month, a weekday, a year. */
const CUE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${MONTH})(?![\\p{L}])|(?:${MONTH_SHORT})\\b|(?:${WEEKDAY})(?![\\p{L}]))|(?<![\\d/.,$£€\\p{L}])(?:1[5-9]|20)\\d\\d(?![\\d/\\p{L}]|[.,]\\d)`,
  'gu',
);
const DEICTIC = /\b(?:last|past|this|next|coming) $/i;
const WEEKDAY_ALONE = new RegExp(`^(?:${WEEKDAY})$`);
/** How far before its cue an expression may begin. */
const REACH = 48;

interface Candidate {
  start: number;
  end: number;
  read(reader: Reader, previous: DateFinding | undefined): DateFinding | undefined;
}

/**
 * Finds every expression of the letter that places something on the calendar, in text order.
 * Candidates come from three scans (absolute, relative, others); then they are read in text order, since a date without a year
 * takes it from what stands before.
 */
export function findDates(letter: Letter, options: RoomOptions = {}): DateFinding[] {
  const { text } = letter;
  const candidates = [...absolute(letter), ...relative(text), ...others(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const reader = new Reader(letter);
  const found: DateFinding[] = [];
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    const finding = candidate.read(reader, found.at(-1));
    if (!finding || off(options, finding.rule)) continue;
    const relation = relationAt(text, finding.start);
    found.push(relation ? { ...finding, relation } : finding);
    end = finding.end;
  }
  return found;
}

function off({ rulesOff }: RoomOptions, rule: string): boolean {
  return rulesOff !== undefined && (rulesOff.includes(rule) || rulesOff.includes('dates/'));
}

function absolute({ text }: Letter): Candidate[] {
  const candidates: Candidate[] = [];
  CUE.lastIndex = 0;
  let done = 0;
  for (let cue = CUE.exec(text); cue; cue = CUE.exec(text)) {
    // `last Monday, 2 June` is two mentions: the relative one takes the weekday
    if (DEICTIC.test(text.slice(Math.max(0, cue.index - 12), cue.index)) && WEEKDAY_ALONE.test(cue[0])) {
      done = cue.index + cue[0].length;
      continue;
    }
    const expression = expressionAround(text, cue.index, cue.index + cue[0].length, done);
    if (!expression) continue;
    const { start, end } = expression;
    done = end;
    CUE.lastIndex = Math.max(CUE.lastIndex, end);
    candidates.push({
      start,
      end,
      read(reader) {
        const range = isRange(text, expression);
        const resolved = resolveExpression(expression, range, reader.context(start, end));
        if (!resolved) return undefined;
        if (resolved.year !== undefined && resolved.explicit) reader.saw(start, resolved.year, resolved.lastDay);
        return { start, end, value: resolved.value, rule: ruleOf(expression), why: [resolved.why] };
      },
    });
  }
  return candidates;
}

type Expression = NonNullable<ReturnType<typeof readExpression>>;

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
  return `dates/${first!.part ? 'part-of-' : ''}${grain}${atoms.length > 1 ? '-list' : ''}`;
}

/** The longest expression that holds the cue; it may begin some words before it. */
function expressionAround(text: string, cue: number, cueEnd: number, floor: number): Expression | undefined {
  const from = Math.max(floor, cue - REACH, text.lastIndexOf('\n', cue) + 1);
  const before = text.slice(from, cue);
  // word beginnings before the cue from which only pieces of dates lead to it
  const lead = LEAD.exec(before);
  const earliest = lead ? from + lead.index : cue;
  for (let start = earliest; start <= cue; start = nextWord(text, start, cue)) {
    const expression = readExpression(tokensFrom(text, start), text);
    if (expression && expression.end >= cueEnd && stands(text, expression)) return expression;
    if (start === cue) break;
  }
  return undefined;
}
const LEAD =
  /(?:(?:\b(?:early|late|mid|beginning|start|outset|opening|middle|end|close|first|second|third|fourth|last|latter|final|half|week|quarter|days|few|ten|very|of|in|on|the|and|or|to|until|till|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b|\d{1,4}(?:st|nd|rd|th)?|[-–—/,.])(?: ?)){1,16}$/i;

function nextWord(text: string, start: number, cue: number): number {
  let at = start + 1;
  while (at < cue && !(/[\p{L}\p{N}]/u.test(text[at]!) && !/[\p{L}\p{N}]/u.test(text[at - 1]!))) at++;
  return at;
}

/** Refuses what has the form of a date and is none. */
function stands(text: string, { atoms, start, end }: Expression): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return false;
  const [atom] = atoms as [Expression['atoms'][number]];
  if (atom.year !== undefined && atom.month === undefined)
    return yearStands(before, after, atom.part !== undefined, atoms.length);
  if (atom.month !== undefined && atom.day === undefined && atom.year === undefined && atoms.length === 1 && !atom.part)
    return monthStands(text.slice(start, end), before, after);
  if (atom.month === undefined && atom.day === undefined) return weekdayStands(before, after);
  return true;
}

const IN =
  /\b(?:in|of|since|during|by|until|till|from|to|for|and|between|before|after|throughout|through|last|this|next|through|as|about|around|every|mid|early|late|the|or|month of|than|already|through|over|per) $/i;

function monthStands(month: string, before: string, after: string): boolean {
  if (/\b(?:Black|Mr\.|Mrs\.|Ms\.|Dr\.|Miss) $/.test(before)) return false;
  if (
    /^ (?:I|we|you|it|they|he|she|God|this|that|the|be|not|have|also|well|still)\b/.test(after) &&
    /^may$/i.test(month) &&
    !IN.test(before)
  )
    return false;
  if (/^(?:May|March|April|June|August|MAY|MARCH)$/.test(month)) {
    if (IN.test(before)) return true;
    return /(?:^|[\n(,;:–—•-] ?)$/.test(before) && /^(?:[),.;:\n–—-]|$)/.test(after);
  }
  return !/^ \p{Lu}\p{Ll}/u.test(after) || IN.test(before);
}

function weekdayStands(before: string, after: string): boolean {
  if (/\b(?:Bloody|Good|Black|Ash|Palm|Easter|Holy|every|each|per|Every|Each|Mr\.) $/.test(before)) return false;
  return !/^(?:s\b|'s (?:prayer|sermon)| (?:prayers?|sermons?|mosque|market|Times|Mosque|Market|Group))/.test(after);
}

const NUMBERED =
  /\b(?:resolutions?|resolution No\.|No\.?|Nos\.?|number|numbers|paragraphs?|articles?|items?|pages?|rule|decree|law|order|orders|document|vol\.|flight|bus|unit|brigade|at|UNSCR|SCR|decision|decisions|communication|file|case|convoy|vehicle|Resolution|serial|post|marker|point|hill|grid|route|highway|FIR|room|box|P\.O\. Box|tel\.|telephone|fax) $/i;
const COUNTED_BEFORE =
  /\b(?:about|some|over|than|nearly|almost|approximately|least|total of|number of|numbering|to|of|killed|wounded|fired|up to|and|around|estimated|only) $/i;

/** A bare four-figure number is a year unless it numbers or counts something, or is an hour. */
function yearStands(before: string, after: string, part: boolean, length: number): boolean {
  if (part) return true;
  if (/^ ?(?:hours?|hrs?|h\b|GMT|local time|UTC|%|°|mm\b|km\b|m\b|per cent)/i.test(after)) return false;
  if (/[$£€#№]$|\d[ ,]$|[A-Z]\/$|[A-Z]-$/.test(before)) return false;
  if (NUMBERED.test(before) && !/\bof order $/i.test(before)) return false;
  if (/(?:^|[^\p{L}])\d{1,4}(?: [A-Z])? ?\($/u.test(before) && /^\)/.test(after)) return false;
  if (/^ ?\((?:19|20)\d\d\)/.test(after)) return false;
  if (/^ ?(?:and|to|until|-|–) ?\d{4} ?(?:hours|hrs)/.test(after)) return false;
  if (/\b(?:at|between|until|from) \d{4} (?:and|to) $/i.test(before)) return false;
  const counted = COUNTED.test(after.trimStart());
  if (counted && length === 1 && !/\b(?:in|since|year|June|July|of the) $/i.test(before)) return false;
  if (counted && COUNTED_BEFORE.test(before)) return false;
  if (
    /^ [a-z]+s\b/.test(after) &&
    /\b(?:some|about|over|than|nearly|almost|approximately|least|estimated|total of) $/i.test(before)
  )
    return false;
  if (/\b(?:some|approximately|at least|more than|estimated|total of|fewer than|less than) $/i.test(before))
    return false;
  if (/^[)\]]/.test(after) && /(?:resolution|decision)s? [^()\n]{0,20}\($/i.test(before)) return false;
  if (/^(?:[-–]\d|:\d)/.test(after)) return false;
  return true;
}

/** `between A and B`, `A to B`, the night `3/4 May`: an interval, not a list. */
function isRange(text: string, { atoms, joins, start }: Expression): boolean {
  if (atoms.length !== 2) return false;
  if (joins[0] === 'to' || joins[0] === 'slash') return true;
  const before = text.slice(Math.max(0, start - 44), start);
  return (
    joins[0] === 'and' &&
    /\bbetween (?:the )?(?:(?:night|morning|evening)s? of )?$|\bnights? (?:of |between )(?:the )?$|\bperiod (?:between )?$/i.test(
      before,
    )
  );
}

function relative(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  RELATIVE.lastIndex = 0;
  for (let match = RELATIVE.exec(text); match; match = RELATIVE.exec(text)) {
    const at = match;
    candidates.push({
      start: at.index,
      end: at.index + at[0].length,
      read(reader) {
        if (!relativeStands(text, at)) return undefined;
        const found = readRelative(at, reader.context(at.index, at.index + at[0].length));
        if (!found) return undefined;
        if (/^\d{4}$/.test(found.value)) reader.saw(found.start, Number(found.value), undefined);
        return {
          start: found.start,
          end: found.end,
          value: found.value,
          rule: `dates/${found.rule}`,
          why: ["placed by the date of the letter's own part"],
        };
      },
    });
  }
  return candidates;
}

function relativeStands(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
  // `for the past seven years`, `the last two years of the war`: how long, not when
  if (match.groups!.span && /^ (?:of|before)\b/.test(after)) return false;
  if (
    match.groups!.period &&
    /^ (?:of|before|after)\b/.test(after) &&
    /last|next|previous/i.test(match.groups!.which!) &&
    /\bthe $/i.test(before)
  )
    return false;
  if (match.groups!.ago && /\b(?:until|more than|less than|only) $/i.test(before) && /^few|several/i.test(match[0]))
    return false;
  return !/^(?:'s world)/.test(after);
}

function others(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  OTHER.lastIndex = 0;
  for (let match = OTHER.exec(text); match; match = OTHER.exec(text)) {
    const other = readOther(match, text);
    if (!other) continue;
    const { start, end } = other;
    candidates.push({
      start,
      end,
      read(reader, previous) {
        const value = other.value ?? dayInMonth(other.day!, previous, reader.context(start, end).anchor);
        return value === undefined ? undefined : { start, end, value, rule: `dates/${other.rule}` };
      },
    });
  }
  return candidates;
}

/** `on the 9th`: of the month that the text is in, else of the letter's, else of the one before. */
function dayInMonth(day: number, previous: DateFinding | undefined, anchor: Day | undefined): string | undefined {
  const last = previous
    ? parseIsoDay(
        /(\d{4}-\d{2}-\d{2})\}?$/.exec(previous.value)?.[1] ??
          (/^\d{4}-\d{2}$/.test(previous.value) ? `${previous.value}-01` : undefined),
      )
    : undefined;
  const month = last ?? anchor;
  if (!month) return undefined;
  let value: Day = { ...month, day };
  if (!last && anchor && day > anchor.day) value = { ...addDays({ ...anchor, day: 1 }, -1), day };
  return isDay(value) ? isoDay(value) : undefined;
}

const SINCE =
  /\b(?:[Ss]ince|SINCE)(?: about| around| at least| as early as| as long ago as)?(?: the)?(?: (?:night|morning|evening|afternoon|dawn|early hours|early morning|midnight|noon|day)(?: of| on)?)?(?: the)? $/;
const UNTIL =
  /\b(?:[Uu]ntil|[Tt]ill|[Uu]p until)(?: about| around)?(?: the)?(?: (?:night|morning|evening|midnight|noon)(?: of| on)?)?(?: the)? $/;

function relationAt(text: string, start: number): DateFinding['relation'] {
  const before = text.slice(Math.max(0, start - 60), start);
  return SINCE.test(before) ? 'since' : UNTIL.test(before) ? 'until' : undefined;
}
