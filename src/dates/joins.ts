import type { DateFinding } from './candidate.ts';
import { runsBack } from './resolve.ts';

const TO = /^ (?:to|until|till|up to|through)(?: the)? $/;
const AND = /^ and (?:the )?$/;
const FROM = /\bfrom (?:the |about |around |at least )?$/i;
const BETWEEN = /\bbetween (?:the )?$/i;
/** Between dates in figures, which no words need to frame. */
const FIGURES = /^(?: (?:to|until|till|through) | ?[–-] ?|\/)$/;
const inFigures = ({ rule }: DateFinding) => rule === 'dates/figures' || rule === 'dates/iso';
const SIMPLE = /^[\dX-]{2,10}$/;

/**
 * `between 3 May and yesterday`, `from the 1970s to 1982`: two mentions of different kinds that bound one interval become one. An
 * interval of dates of one kind is read as a whole before.
 */
export function joinRanges(text: string, found: readonly DateFinding[]): DateFinding[] {
  const joined: DateFinding[] = [];
  for (const finding of found) {
    const last = joined.at(-1);
    const one = last && bounds(text, last, finding);
    if (one) joined[joined.length - 1] = one;
    else joined.push(finding);
  }
  return joined;
}

function bounds(text: string, a: DateFinding, b: DateFinding): DateFinding | undefined {
  if (b.start - a.end > 16 || a.rule === 'dates/range') return undefined;
  const between = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 24), a.start);
  const figures = inFigures(a) && inFigures(b) && FIGURES.test(between);
  if (!figures && !(TO.test(between) && FROM.test(before)) && !(AND.test(between) && BETWEEN.test(before)))
    return undefined;
  const [first, last] = [a.value.split('/'), b.value.split('/')];
  const [from, to] = [first[0]!, last.at(-1)!];
  if (![...first, ...last].every((end) => SIMPLE.test(end)) || from === to || runsBack(from, to)) return undefined;
  return {
    start: a.start,
    end: b.end,
    value: `${from}/${to}`,
    rule: 'dates/range',
    why: a.why && [...a.why, ...(b.why ?? [])],
  };
}
