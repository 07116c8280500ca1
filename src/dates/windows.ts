/** Where expressions placed by the letter's own date may be: the pattern that reads them is dear, so it sees only their surroundings. */
import { MONTH, WEEKDAY } from './lexicon.ts';

const WHICH = '(?:[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming|[Cc]urrent|[Pp]resent|LAST|PAST|THIS|NEXT)';
const UNIT =
  'week|fortnight|month|year|decade|centur|spring|summer|autumn|winter|morning|afternoon|evening|day|night|hour';
const COUNT =
  '\\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twen|for|fourteen|six|seven|eigh|nine|few';
const CUE = new RegExp(
  [
    '\\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|ago|instant|inst|ultimo|ult|before last|[Ww]eek-?end|TODAY|YESTERDAY|TOMORROW|TONIGHT)\\b',
    `\\b${WHICH} (?:very |past |coming )?(?:${UNIT}|${COUNT}|${MONTH}|${WEEKDAY}|WEEK|MONTH|YEAR|NIGHT|MORNING|AFTERNOON|EVENING)`,
    `\\b(?:${MONTH}|${WEEKDAY}) (?:last|next)\\b`,
    '\\bthe (?:week|month|year|spring|summer|autumn|winter)\\b',
  ].join('|'),
  'g',
);
export interface Window {
  start: number;
  end: number;
}

/** Stretches of the text around what may be placed by the letter's date. */
export const relativeWindows = (text: string): Window[] => windows(text, CUE, 64);

/**
 * Stretches of the text around the matches of a global pattern, in order, apart from each other; each begins at the beginning of a word.
 * @param reach how far an expression may go before its cue and behind it, in characters
 */
export function windows(text: string, cues: RegExp, reach: number): Window[] {
  const found: Window[] = [];
  cues.lastIndex = 0;
  for (let cue = cues.exec(text); cue; cue = cues.exec(text)) {
    const last = found.at(-1);
    const end = Math.min(text.length, cue.index + cue[0].length + reach);
    if (last && cue.index - reach <= last.end) {
      last.end = end;
      continue;
    }
    let start = Math.max(0, cue.index - reach);
    while (start > 0 && start < cue.index && /[A-Za-zÀ-˿Ḁ-ỿ\d'-]/.test(text[start - 1]!)) start++;
    found.push({ start, end });
  }
  return found;
}
