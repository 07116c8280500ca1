import { FULL_DATE, parseFullDate } from '../language/calendar.ts';
import type { Letter } from '../letter/types.ts';
import type { Linked } from '../links/index.ts';
import { HIGHEST, KNOWN_ASSEMBLY, roman, yearOfResolution } from '../resolutions/years.ts';
import type { CheckFinding } from './index.ts';

const OF_DATE = new RegExp(`^,? (?:of|adopted on|dated) (${FULL_DATE})`, 'i');

/** Resolutions whose number, year, session or date of adoption do not belong together. */
export function checkResolutions({ text }: Letter, { resolutions }: Linked): CheckFinding[] {
  return resolutions.flatMap(({ start, end, symbol }) => {
    const adopted = parseFullDate(OF_DATE.exec(text.slice(end, end + 40))?.[1] ?? '')?.year;
    const finding = ofCouncil(symbol, text.slice(start, end), adopted) ?? ofAssembly(symbol, adopted);
    return finding ? [{ ...finding, start }] : [];
  });
}

type Fault = Omit<CheckFinding, 'start'>;

function ofCouncil(symbol: string, printed: string, adopted: number | undefined): Fault | undefined {
  const number = Number(/^S\/RES\/(\d+)/.exec(symbol)?.[1]);
  if (!number) return undefined;
  const year = yearOfResolution(number);
  const given = Number(/\d[ (/,]{1,3}((?:19|20)\d\d)\)?$/.exec(printed)?.[1]) || adopted;
  // a number above the table may have been adopted since
  if (given === undefined || given === year || (year === undefined && given > 2025)) return undefined;
  const fact = year ? `is of ${year}` : `is above ${HIGHEST}, the last one known`;
  return { check: 'resolution-year', message: `Security Council resolution ${number} ${fact}, not of ${given}` };
}

const KNOWN = Object.entries(KNOWN_ASSEMBLY)
  .filter(([, session]) => !session.startsWith('S'))
  .map(([number, session]): [number, number] => [Number(number), roman(session)])
  .sort(([a], [b]) => a - b);

function ofAssembly(symbol: string, adopted: number | undefined): Fault | undefined {
  const [, slash] = /^A\/RES\/(\d+)\/\d/.exec(symbol) ?? [];
  if (slash) return session(symbol, Number(slash), adopted);
  const [, n, numeral] = /^A\/RES\/(\d+)(?: [A-Z])? \(([IVXLC]+)\)$/.exec(symbol) ?? [];
  if (!n) return undefined;
  const given = roman(numeral!);
  if (numeral !== numeralOf(given)) return { check: 'resolution-session', message: `${numeral} is no numeral` };
  // numbers run through the sessions: a number lies between those of sessions that are known
  const from = KNOWN.findLast(([number]) => number <= Number(n))?.[1] ?? 1;
  const to = KNOWN.find(([number]) => number >= Number(n))?.[1] ?? 30;
  if (given >= from && given <= to) return session(symbol, given, adopted);
  const which =
    from === to ? `is of session ${numeralOf(from)}` : `lies between sessions ${numeralOf(from)} and ${numeralOf(to)}`;
  return { check: 'resolution-session', message: `General Assembly resolution ${n} ${which}, not ${numeral}` };
}

/** A session opens in one year and runs into the next; the first was two. */
function session(symbol: string, number: number, adopted: number | undefined): Fault | undefined {
  if (adopted === undefined || adopted === 1945 + number || adopted === 1946 + number) return undefined;
  return {
    check: 'resolution-year',
    message: `${symbol} is of ${1945 + number} or ${1946 + number}, not of ${adopted}`,
  };
}

function numeralOf(n: number): string {
  const parts: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  return parts
    .map(([value, letters]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return letters.repeat(times);
    })
    .join('');
}
