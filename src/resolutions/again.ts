/** What the letter's own citations say of numbers that it gives without year, session or the word. */
import type { Citation } from './citations.ts';

/** A bare number takes the session or the year that the letter gives it elsewhere. */
export function inherit(found: Citation[]): Citation[] {
  const sessions = new Map<string, string>();
  const years = new Map<string, string>();
  for (const { symbol, rule } of found) {
    const [, session] = /^A\/RES\/(\d+) \(/.exec(symbol) ?? [];
    const [, year] = /year/.test(rule) ? (/^S\/RES\/(\d+) \(/.exec(symbol) ?? []) : [];
    if (session && /session/.test(rule)) sessions.set(session, symbol);
    if (year) years.set(year, symbol);
  }
  return found.map(({ open, ...one }) => {
    const number = /^[AS]\/RES\/(\d+)/.exec(one.symbol)?.[1] ?? '';
    if (open) return { ...one, symbol: years.get(number) ?? sessions.get(number) ?? one.symbol };
    return one.symbol === `A/RES/${number}` ? { ...one, symbol: sessions.get(number) ?? one.symbol } : one;
  });
}

const AGAIN =
  /\b(?:(?:[Ii]mplementation|[Vv]iolations?|[Bb]reach|provisions|terms|application|observance|letter and spirit) of|[Uu]nder|[Pp]ursuant to|[Bb]oth) (\d{3,4})(?: (?:and|or) (\d{3,4}))?(?=[.,;)]| (?:and|is|are|was|were|by|must|should|has|have|on|in|as|which|that|to)\b|$)/g;

/** `the implementation of 1701`: a number that the letter has cited as a resolution of the Security Council before; no year. */
export function citedAgain(text: string, found: Citation[]): Citation[] {
  const cited = new Map<string, Citation>();
  for (const one of found) {
    const number = /^S\/RES\/(\d+)/.exec(one.symbol)?.[1];
    if (number && !cited.has(number)) cited.set(number, one);
  }
  if (![...cited].some(([number, one]) => text.indexOf(number, one.end) >= 0)) return found;
  const more: Citation[] = [];
  AGAIN.lastIndex = 0;
  for (let match = AGAIN.exec(text); match; match = AGAIN.exec(text)) {
    let at = match.index;
    for (const number of match.slice(1)) {
      if (!number) continue;
      at = text.indexOf(number, at);
      const one = cited.get(number);
      if (!one || one.start > at || (Number(number) > 1900 && Number(number) < 2100)) continue;
      if (found.some(({ start, end }) => start < at + number.length && at < end)) continue;
      more.push({
        start: at,
        end: at + number.length,
        symbol: one.symbol,
        rule: 'resolutions/number-again',
        why: 'cited in full before',
      });
    }
  }
  return more.length ? [...found, ...more].sort((a, b) => a.start - b.start) : found;
}
