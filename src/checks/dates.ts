import {
  daysInMonth,
  MONTHS,
  monthNumber,
  parseIsoDay,
  WEEKDAYS,
  weekdayNumber,
  weekdayOf,
} from '../language/calendar.ts';
import type { Letter } from '../letter/types.ts';
import type { Linked } from '../links/index.ts';
import type { CheckFinding } from './index.ts';

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const either = (words: readonly string[]) => words.flatMap((word) => [capital(word), word.toUpperCase()]).join('|');
const MONTH = either(MONTHS);
const WEEKDAY = either(WEEKDAYS);

/** Contradictions of the calendar: weekdays, days that no calendar has, and days to come told as past. */
export function checkDates(letter: Letter, linked: Linked): CheckFinding[] {
  return [...weekdays(letter, linked), ...impossible(letter), ...toCome(letter, linked)];
}

const DAY_OF_WEEK = new RegExp(
  `\\b(${WEEKDAY}),? (?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)|(?:${MONTH}) (\\d{1,2})(?!\\d))`,
  'g',
);

/** `Sunday, 5 February 2018`: that day was a Monday. */
function weekdays({ text }: Letter, { dates }: Linked): CheckFinding[] {
  const found: CheckFinding[] = [];
  for (const { start, end, value } of dates) {
    const days = value.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const mention = text.slice(start, end);
    for (const match of mention.matchAll(DAY_OF_WEEK)) {
      // `Saturday and Sunday, 24 and 25 October`: which is which is not said word by word
      if (/day(?:,|,? and| or| to) $/i.test(mention.slice(0, match.index))) continue;
      const number = Number(match[2] ?? match[3]);
      const iso = days.find((day) => Number(day.slice(8)) === number);
      const day = parseIsoDay(iso);
      if (!day || weekdayOf(day) === weekdayNumber(match[1]!)) continue;
      found.push({
        check: 'weekday',
        start: start + match.index,
        message: `${iso} was a ${capital(WEEKDAYS[weekdayOf(day)]!)}, not a ${capital(match[1]!.toLowerCase())}`,
      });
    }
  }
  return found;
}

// the 29th to the 31st alone: every month has the days before; in figures, whatever is above
const DAY_MONTH = new RegExp(
  `(?<![\\d/.,:-])(?<d1>29|3[01])(?:st|nd|rd|th)? (?:of )?(?<m1>${MONTH})\\b(?:,? (?<y1>\\d{4})\\b)?|\\b(?<m2>${MONTH}) (?<d2>29|3[01])(?:st|nd|rd|th)?(?:, (?<y2>\\d{4})\\b|(?=[.;)]))|(?<![\\d/-])(?<y3>(?:19|20)\\d\\d)-(?<m3>0[1-9]|1[0-2])-(?<d3>29|[3-9]\\d)(?![\\d/-])`,
  'g',
);

/** `31 November`: the month has no such day. */
function impossible({ text }: Letter): CheckFinding[] {
  const found: CheckFinding[] = [];
  DAY_MONTH.lastIndex = 0;
  for (let match = DAY_MONTH.exec(text); match; match = DAY_MONTH.exec(text)) {
    const { d1, d2, d3, m1, m2, m3, y1, y2, y3 } = match.groups!;
    const day = Number(d1 ?? d2 ?? d3);
    const month = m3 ? Number(m3) : monthNumber((m1 ?? m2)!);
    const year = y1 ?? y2 ?? y3;
    // 29 February without a year may be
    const last = daysInMonth(year ? Number(year) : 2000, month);
    if (day <= last) continue;
    const name = `${capital(MONTHS[month - 1]!)}${year && month === 2 ? ` ${year}` : ''}`;
    found.push({ check: 'impossible-date', start: match.index, message: `${name} has ${last} days` });
  }
  return found;
}

const AHEAD =
  /\b(?:will|shall|would|should|must|to be|to take place|due|scheduled|planned|plans?|until|till|by|before|expires?|deadline|next|later than|forthcoming|upcoming|intends?|expected|proposed|valid|through|effective|from)\b/i;
const PAST =
  /\b(?:was|were|had|did|took|began|broke|fell|shot|hit|struck|led|set|held|made|came|went|fled|left|lost|blew)\b|\b\p{Ll}{2,16}ed\b/u;

/** A day that the letter gives with its year, later than the letter itself and told as past. */
function toCome({ text, sentences, blocks, parts, heading }: Letter, { dates }: Linked): CheckFinding[] {
  const found: CheckFinding[] = [];
  let at = 0;
  for (const { start, end, value } of dates) {
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= start) at++;
    const sentence = sentences[at];
    const own = sentence && (parts[sentence.part]?.date ?? heading.date);
    const kind = sentence && blocks[sentence.block]?.kind;
    if (!own || (kind !== 'paragraph' && kind !== 'item')) continue;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value <= own || !/\d{4}$/.test(text.slice(start, end))) continue;
    const words = text.slice(sentence.start, sentence.end);
    const frame = /\b(?:on|On|of|morning of|night of)(?: the)? $/.test(text.slice(Math.max(0, start - 16), start));
    if (!frame || AHEAD.test(words) || !PAST.test(words)) continue;
    found.push({
      check: 'date-after-letter',
      start,
      message: `told as past, though it lies after the letter's own date, ${own}`,
    });
  }
  return found;
}
