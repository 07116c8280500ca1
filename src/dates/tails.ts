/** What may stand behind a month in the year's place: `'85`, `of last year`, `of the same year`, `last`. */
import type { Atom } from './atoms.ts';

const SHORT = /^,? '(\d\d)(?![\dA-Za-zÀ-˿Ḁ-ỿ])/;
const SHORT_DASHED = /^-(\d\d)(?![\dA-Za-zÀ-˿Ḁ-ỿ-])/;

/** A year of two figures behind `4 May` or `4-May`; 46 and above are of the last century. */
export function shortYear(text: string, at: number, dashed: boolean): { year: number; end: number } | undefined {
  const match = (dashed ? SHORT_DASHED : SHORT).exec(text.slice(at, at + 8));
  if (!match) return undefined;
  const n = Number(match[1]);
  return { year: n + (n >= 46 ? 1900 : 2000), end: at + match[0].length };
}

const YEAR = /^(?: of)? (?<which>this|the current|the present|last|the last|the past|next) year(?![A-Za-zÀ-˿Ḁ-ỿ'-])/i;
const SAME = /^(?:,? (?:of|in))? (?:the same|that same|that) year(?![A-Za-zÀ-˿Ḁ-ỿ-])/i;
const SIDE =
  /^ (?<side>last|ultimo|next)(?=[,.;:)\n]|$| (?:in|at|by|on|the|and|to|when|which|of|a|for|as|from|with|concerning|regarding|addressed|was|were|has|have|had|is|are|will|would|must|should|may|can)(?![A-Za-zÀ-˿Ḁ-ỿ]))/i;

/** Words behind a month that say its year. */
export function readTail(text: string, at: number): { fields: Partial<Atom>; end: number } | undefined {
  const behind = text.slice(at, at + 24);
  const year = YEAR.exec(behind);
  if (year) {
    const which = year.groups!.which!.toLowerCase();
    const yearShift = which === 'next' ? 1 : /last|past/.test(which) ? -1 : 0;
    return { fields: { yearShift }, end: at + year[0].length };
  }
  if (SAME.test(behind)) return { fields: { sameYear: true }, end: at };
  const side = SIDE.exec(behind);
  if (!side) return undefined;
  return {
    fields: { side: side.groups!.side!.toLowerCase() === 'next' ? 'next' : 'last' },
    end: at + side[0].length,
  };
}
