import type { Lines } from './lines.ts';

const SYMBOL = String.raw`(?:[ASE]|ST|T)\/[A-Z0-9.()]+(?:\/[A-Z0-9.()]+){0,8}`;
const JOB =
  /^(?:\*\d{7,8}\*|\d{2}-\d{5,6}\*?(?: {1,20}\d{1,4}[a-z])?(?: {0,20}\([A-Z]\))?(?: {1,20}\d{6}){0,4}(?: {1,80}(?:\d{1,3}\/\d{1,3}|\/\.\.\.|\/…|[1-9]\d{0,2}))?|\d{1,3}\/\d{1,3} {1,80}\*?\d{2}-\d{5,6}(?: \([A-Z]\))?\*?)$/;
const CONTINUED = /^(?:\/\s?\.\.\.|\/…|\.\.\.\/)$/;
const PAGE = /^(?:page \d{1,3}(?: of \d{1,3})?|- ?\d{1,3} ?-|\d{1,3} ?\/ ?\d{1,3}|– ?\d{1,3} ?–|— ?\d{1,3} ?—)$/i;
const LANGUAGE = /^(?:english|french|spanish|russian|arabic|chinese)$/i;
/** An annex that a page's header names, above its page number or beside it. */
const ANNEX_LINE = /^(?:annex|enclosure|appendix|attachment)(?: [ivxlc\d]{1,6}| [a-z])?$/i;
const ANNEX_PAGE =
  /^(?:annex|enclosure|appendix|attachment)(?: [ivxlc\d]{1,6}| [a-z])?(?:, | {1,60})(?:page |p\. ?)\d{1,3}$/i;
const SYMBOL_LINE = new RegExp(`^${SYMBOL}(?:(?: ?[-–] ?| {1,80})${SYMBOL})?$`);
const SYMBOL_PAGE = new RegExp(
  `^${SYMBOL} {1,60}(?:page \\d{1,3}|english)$|^(?:page \\d{1,3}|english) {1,60}${SYMBOL}$`,
  'i',
);

/** Lines that belong to the page and not to the letter: job numbers, page numbers, and the headers of pages after the first. */
export function furniture(lines: Lines): Uint8Array {
  const marked = new Uint8Array(lines.count);
  let content = 0;
  let prose = 0;
  for (let i = 0; i < lines.count; i++) {
    const length = lines.to[i]! - lines.from[i]!;
    if (length === 0) continue;
    content++;
    if (length > 110) {
      prose++;
      continue;
    }
    const line = lines.trimmed(i);
    if (length > 60 && !/ {3}/.test(line)) prose++;
    // the symbol of the first page is the letter's own
    const later = content > 12 || prose > 2;
    if (JOB.test(line) || CONTINUED.test(line) || PAGE.test(line) || SYMBOL_PAGE.test(line) || ANNEX_PAGE.test(line))
      marked[i] = 1;
    else if (later && ANNEX_LINE.test(line) && i + 1 < lines.count && PAGE.test(lines.trimmed(i + 1))) marked[i] = 1;
    else if (later && SYMBOL_LINE.test(line) && beforePageNumber(lines, i)) marked[i] = 1;
    else if (later && LANGUAGE.test(line) && beforePageNumber(lines, i)) marked[i] = 1;
    else if (later && SYMBOL_LINE.test(line) && previousIsFurniture(lines, marked, i)) marked[i] = 1;
  }
  return marked;
}

/** Whether the header goes on to a page number within four lines. */
function beforePageNumber(lines: Lines, i: number): boolean {
  for (let next = i + 1, seen = 0; next < lines.count && seen < 3; next++) {
    if (lines.blank(next)) continue;
    seen++;
    if (lines.to[next]! - lines.from[next]! > 60) return false;
    const line = lines.trimmed(next);
    if (PAGE.test(line) || ANNEX_PAGE.test(line)) return true;
    if (!SYMBOL_LINE.test(line) && !LANGUAGE.test(line) && !ANNEX_LINE.test(line) && !ANNEX_PAGE.test(line))
      return false;
  }
  return false;
}

function previousIsFurniture(lines: Lines, marked: Uint8Array, i: number): boolean {
  for (let before = i - 1; before >= 0 && before > i - 8; before--) {
    if (marked[before]) return true;
    if (!lines.blank(before)) return false;
  }
  return false;
}
