import { FULL_DATE, isoDay, parseFullDate } from '../language/calendar.ts';
import { blocksOf } from './blocks.ts';
import type { Pages } from './heading.ts';
import type { Printed } from './printed.ts';
import { readSignature } from './signature.ts';
import { addressees, office } from './title.ts';
import type { Part } from './types.ts';

const OWN_TITLE = new RegExp(
  `^(?:text of (?:the |a )?)?(?:identical )?(?:letters?|notes? verbales?|statement|communiqu[ée]|declaration|report|message|telegram|cablegram|memorandum|note|press releases?|aide-m[ée]moire)(?=[ ,:])[^\\n]{0,160}?\\b(?:dated|of|issued on|made on|on|adopted on) (${FULL_DATE})([^\\n]{0,400})`,
  'i',
);
const DATELINE = new RegExp(
  `^(?:(?:done (?:at|in) )?[A-Za-zÀ-˿Ḁ-ỿ][A-Za-zÀ-˿Ḁ-ỿ'. -]{1,40}, ?)(?:on |the )?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day, ?)?(${FULL_DATE})\\.?$|^(${FULL_DATE})$`,
  'i',
);
const SENT = new RegExp(
  `\\b(?:letter|note verbale|statement|communiqu[ée]|declaration|message|report|note|communication|memorandum|telegram|text|appeal|list|account)s? (?:[A-Za-zÀ-˿Ḁ-ỿ' -]{0,60} )?(?:dated|of|issued on|made on|adopted on|delivered on|released on|published on) (${FULL_DATE})`,
  'gi',
);

/** Gives each part but the first its own date, sender and signer. */
export function dateParts(pages: Pages): void {
  const { text, printed, blocks, parts } = pages;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i]!;
    const own = blocksOf(blocks, i);
    const line = (at: number) => (own[at] ? text.slice(own[at]!.start, own[at]!.end) : '');
    for (let at = 0; at < Math.min(5, own.length) && !part.date; at++) {
      const head = line(at);
      if (head.length > 600 || /^(?:annex|enclosure|appendix|attachment)/i.test(head)) continue;
      const title = OWN_TITLE.exec(head);
      const day = title ? parseFullDate(title[1]!) : undefined;
      if (day) part.date = isoDay(day);
      const names = title ? /^.{0,120}? from (.{3,300}?) addressed to ([^\n]{1,300})/i.exec(title[2]!) : undefined;
      if (names) {
        part.from = office(printedFor(printed, text, own[at]!.start, names[1]!));
        part.to = addressees(printedFor(printed, text, own[at]!.start, names[2]!));
      }
    }
    for (const at of [1, 2, 3, own.length - 1, own.length - 2, own.length - 3, own.length - 4]) {
      if (part.date || at < 1 || at >= own.length) continue;
      const match = DATELINE.exec(line(at));
      const day = match ? parseFullDate(match[1] ?? match[2]!) : undefined;
      if (day) part.date = isoDay(day);
    }
    const signature = readSignature(pages, i);
    if (signature) part.signed = signature.names.join(', ');
  }
  const undated = parts.slice(1).filter((part) => !part.date);
  if (undated.length) dateFromTransmittal(pages, undated);
}

const printedFor = (printed: Printed, text: string, from: number, words: string) => {
  const at = text.indexOf(words, from);
  return at < 0 ? words : printed.slice(at, at + words.length);
};

/** `I transmit herewith a letter dated 6 February 2018 from … (see annex)` dates the annex. */
function dateFromTransmittal({ text, parts }: Pages, undated: Part[]): void {
  const letter = text.slice(parts[0]!.start, Math.min(parts[0]!.end, parts[0]!.start + 30_000));
  const title = /^(?:identical )?(?:letter|note)/i.test(letter) ? letter.indexOf('\n') : 0;
  for (const match of letter.matchAll(SENT)) {
    const day = parseFullDate(match[1]!);
    // the title of the letter gives its own date
    if (!day || match.index < title) continue;
    const line = letter.slice(Math.max(0, match.index - 250), match.index + match[0].length + 500);
    if (
      !/\b(?:annex|enclos|attach|herewith|transmit|forward|convey)/i.test(line) ||
      /\b(?:my|our|further to|reference to|continuation of)\b[^.\n]{0,30}$/i.test(
        letter.slice(Math.max(0, match.index - 40), match.index + 1),
      )
    )
      continue;
    const label = /see (?:annex|enclosure|appendix) ([ivx]+|[a-z]|\d+)\b/i
      .exec(letter.slice(match.index, match.index + 600))?.[1]
      ?.toLowerCase();
    const part = undated.find(
      (one) => !one.date && (label === undefined ? undated.length === 1 : one.label?.toLowerCase() === label),
    );
    if (part) part.date = isoDay(day);
  }
}
