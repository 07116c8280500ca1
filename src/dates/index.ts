import { type RoomOptions, ruleNamed } from '../finding.ts';
import { weekdayNumber } from '../language/calendar.ts';
import type { Letter } from '../letter/types.ts';
import { absolute, dayBehind } from './absolute.ts';
import type { Candidate, DateFinding } from './candidate.ts';
import { Reader } from './context.ts';
import { figureOrder, figuresIn, readFigures } from './figures.ts';
import { joinRanges } from './joins.ts';
import { type Other, othersIn, readOther } from './other.ts';
import { quoted } from './quoted.ts';
import { relationAt } from './relation.ts';
import { readRelative, relativeMatches } from './relative.ts';
import { whyPlaced, whyRelative } from './why.ts';

export type { DateFinding } from './candidate.ts';

/**
 * Finds every expression of the letter that places something on the calendar, in text order.
 * Candidates come from four scans (absolute, relative, figures, others); then they are read in text order, since a date without a
 * year takes it from what stands before.
 */
export function findDates(letter: Letter, options: RoomOptions = {}): DateFinding[] {
  const { text } = letter;
  const candidates = [...absolute(text), ...relative(letter), ...figures(text), ...others(letter)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const reader = new Reader(letter, options.trace !== undefined);
  const found: DateFinding[] = [];
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    const finding = candidate.read(reader, found);
    if (!finding || off(options, finding.rule)) {
      const reason = finding ? 'the rule is switched off' : 'its words do not place it on the calendar';
      options.trace?.reject(finding?.rule ?? 'dates/candidate', candidate.start, candidate.end, reason);
      continue;
    }
    found.push(finding);
    end = finding.end;
  }
  const joined = joinRanges(text, found);
  for (const finding of joined) {
    const relation = relationAt(text, finding.start);
    if (relation) finding.relation = relation;
  }
  return joined;
}

function off({ rulesOff }: RoomOptions, rule: string): boolean {
  return rulesOff !== undefined && (rulesOff.includes(rule) || rulesOff.includes('dates/'));
}

function relative(letter: Letter): Candidate[] {
  const { text } = letter;
  const candidates: Candidate[] = [];
  for (const at of relativeMatches(text)) {
    const end = at.index + at[0].length;
    candidates.push({
      start: at.index,
      end,
      read(reader, found) {
        if (!relativeStands(text, at)) return undefined;
        const context = reader.context(at.index, end);
        const said = quoted(letter, at.index, found);
        const before = text.slice(Math.max(0, at.index - 40), at.index);
        const relative = readRelative(at, before, said ? { ...context, anchor: said } : context);
        if (!relative) return undefined;
        if (/^\d{4}$/.test(relative.value))
          reader.saw(relative.start, relative.end, { year: Number(relative.value) }, true);
        const weekday = at.groups!.name7 ?? at.groups!.name8;
        // `last Monday, 2 June`, `today, 20 July 1983`: the date says which
        const apposed =
          weekday || at.groups!.day
            ? dayBehind(text, end, weekday ? weekdayNumber(weekday) : undefined, reader)
            : undefined;
        return {
          start: relative.start,
          end: relative.end,
          value: apposed ?? relative.value,
          rule: ruleNamed(`dates/${relative.rule}`),
          why: reader.tells ? [whyRelative(context.anchor, said, apposed !== undefined)] : undefined,
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
  // `half a century ago`, `a quarter of a century ago`
  if (match.groups!.ago && /\b(?:half|quarter of) $/i.test(before)) return false;
  return !/^(?:'s world)/.test(after);
}

function figures(text: string): Candidate[] {
  const matches = figuresIn(text);
  const order = figureOrder(matches);
  const candidates: Candidate[] = [];
  for (const match of matches) {
    const other = readFigures(match, text, order);
    if (other) candidates.push(candidateOf(other));
  }
  return candidates;
}

function others({ text, blocks }: Letter): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of othersIn(text)) {
    const other = readOther(match, text);
    if (other) candidates.push(candidateOf(other, blocks));
  }
  return candidates;
}

function candidateOf({ start, end, rule, place }: Other, blocks: Letter['blocks'] = []): Candidate {
  return {
    start,
    end,
    read(reader, found) {
      const previous = found.at(-1);
      const block = blocks[reader.at(start)?.block ?? -1];
      // in the same block, or in the heading above it
      const above = blocks[(reader.at(start)?.block ?? 0) - 1];
      const from = above?.kind === 'heading' ? above.start : block?.start;
      const near = previous && from !== undefined && previous.start >= from ? previous : undefined;
      const context = reader.context(start, end);
      const value = place(context, near);
      if (value === undefined) return undefined;
      const why = reader.tells
        ? [whyPlaced(rule, reader.letter.text.slice(start, end), context.anchor, near?.value)]
        : undefined;
      return { start, end, value, rule: ruleNamed(`dates/${rule}`), why };
    },
  };
}
