import { annexHead } from './annexes.ts';
import { isBlank, type Lines } from './lines.ts';
import { begins, follows, type Mark } from './marks.ts';

/** Lines longer than this are paragraphs, not lines of wrapped prose. */
export const PROSE_WIDTH = 110;
/** Lines that neither go on nor are gone on with: signatures, and what a memorandum has at its head. */
const ALONE =
  /^[*_]{0,3}(?:[[(](?:signed|sgd\.?)[\])]|\/(?:s|signed)\/|signed:|(?:to|from|date|subject|ref|reference|cc): )/i;

/** A formal title. */
const TITLE =
  /^(?:(?:identical )?(?:letters?|notes? verbales?|cablegrams?|telegrams?) dated |(?:annex(?:es)?|enclosure|appendix) (?:[ivxlc\d]{1,5} |[a-z] )?to the )/i;
/** Whether the title goes on with line `b`; undefined where the block that begins with line `first` is no title. */
export function goesOn(lines: Lines, first: number, a: number, b: number): boolean | undefined {
  const start = lines.from[first]!;
  const so = lines.text.slice(start, Math.min(lines.to[a]!, start + 600));
  if (!TITLE.test(so) || so.length === 600 || lines.width(a) > PROSE_WIDTH) return undefined;
  const next = lines.text.slice(lines.from[b]!, Math.min(lines.to[b]!, lines.from[b]! + 60));
  const addressed = /addressed\s+to\s/i.exec(so);
  const complete =
    addressed !== null && /(?:council|general|assembly|nations|\(\d{4}\))\b/i.test(so.slice(addressed.index + 10));
  if (complete) {
    if (
      /(?:\b(?:of|the|and|to|security|economic|human|rights|(?<!-)general)|,)$/i.test(so) ||
      /^(?:and|of|to|concerning|established|transmitting) /.test(next)
    )
      return true;
    // a committee's name goes on in lower case, and in brackets
    return /^[\p{Ll}(\d]/u.test(next) ? undefined : false;
  }
  if (lines.width(b) > PROSE_WIDTH || (/[.:;?!]$/.test(so) && !LETTERED.test(so))) return undefined;
  return !/^(?:i|on|upon|we|it|in|further|with|sir|excellency|mr\.|madam) /i.test(next) || undefined;
}

/** `the Chargé d'affaires a.i.` / `of the Permanent Mission`, `at 7 a.m.` / `near the gate`: a full stop that closes no sentence. */
const LETTERED = /\b(?:a\.i|ad\.? ?int|i\.e|e\.g|[ap]\.m|viz|approx)\.$/i;

export interface Gap {
  width: number;
  blank: boolean;
  page: boolean;
  mark: Mark | undefined;
  /** The mark of the latest item above. */
  before: Mark | undefined;
}

/** Whether line `b` goes on where line `a` left off. */
export function continues(lines: Lines, a: number, b: number, { width, blank, page, mark, before }: Gap): boolean {
  const last = lines.text.charCodeAt(lines.to[a]! - 1);
  const first = lines.text[lines.from[b]! + (mark?.style === 'dash' ? mark.length : 0)]!;
  const lower = first !== first.toUpperCase();
  if (!lower && annexHead(lines.trimmed(b).slice(0, 120)) && !cutOff(lines, a, b, width, blank, page)) return false;
  if (ALONE.test(lines.text.slice(lines.from[a]!, lines.from[a]! + 12))) return false;
  if (ALONE.test(lines.text.slice(lines.from[b]!, lines.from[b]! + 12))) return false;
  if (page) {
    // a page break inside a sentence: nothing closes it, or the next line begins in lower case
    if (mark && mark.style !== 'dash') return false;
    if (lines.width(a) > PROSE_WIDTH && lines.width(b) > PROSE_WIDTH && !lower) return false;
    return (
      lower ||
      (!isClosing(last) && lines.width(a) >= 0.7 * width && width > 0 && lines.indent(b) <= lines.indent(a) + 2)
    );
  }
  if (blank) return false;
  // a new item follows a closed one or a lead-in; what looks like a mark may be a figure that the line end put first
  if (mark && !(mark.style === 'dash' && !isClosing(last) && lower) && !wrappedMark(lines, a, b, mark, before, width))
    return false;
  if (width === 0 || lines.width(a) > PROSE_WIDTH + 20) return false;
  if (columns(lines, a) || columns(lines, b)) return false;
  const room = firstWord(lines, b) + 1;
  const full = lines.width(a) + room > 0.9 * width;
  if (lines.to[a]! - lines.from[a]! < Math.min(36, 0.8 * width) && !lower) return false;
  if (full) {
    // the first line of a paragraph may be set in; after a closed sentence that begins a new one
    return !(isFinal(last) && lines.indent(b) >= lines.indent(a) + 3 && lines.indent(b) < 20 && !lower);
  }
  return lower
    ? !isFinal(last) || LETTERED.test(lines.text.slice(Math.max(lines.from[a]!, lines.to[a]! - 8), lines.to[a]!))
    : lines.width(a) >= 0.62 * width && !isClosing(last);
}

/** `… as is said in` / `Annex I (see above), the …`: the line end, not a heading, put the word at the beginning of its line. */
function cutOff(lines: Lines, a: number, b: number, width: number, blank: boolean, page: boolean): boolean {
  if (blank || width === 0 || isClosing(lines.text.charCodeAt(lines.to[a]! - 1))) return false;
  if (lines.indent(b) > lines.indent(a) + 3 || lines.width(a) > PROSE_WIDTH + 20) return false;
  if (annexHead(lines.trimmed(a).slice(0, 120)) || columns(lines, a)) return false;
  // after a page break a heading is likelier, unless its line goes on as running text does
  return lines.width(a) + firstWord(lines, b) + 1 > 0.85 * width && (!page || lines.width(b) > 0.7 * width);
}

/** After these a figure or a letter in brackets belongs to the running text. */
const REFERS =
  /(?:\d|\b(?:paragraphs?|paras?\.|articles?|arts?\.|sections?|items?|annex|annexes|resolutions?|nos?\.|and|or|between|aged))$/i;
const SHORTENED = /(?:^|[^A-Za-zÀ-˿Ḁ-ỿ])(?:Mr|Mrs|Ms|Dr|Messrs|nos?|paras?|arts?|pp?|Gen|Col|Lt|Maj|Capt|St)\.$/i;

/** `… two girls aged 8 and` / `12. The …`: the line end, not a list, put the mark at the beginning of its line. */
function wrappedMark(lines: Lines, a: number, b: number, mark: Mark, before: Mark | undefined, width: number): boolean {
  if (mark.style === 'dash' || mark.style === 'bullet' || mark.style === 'star') return false;
  if (width === 0 || lines.indent(b) > lines.indent(a)) return false;
  if (lines.width(a) + firstWord(lines, b) + 1 <= 0.9 * width) return false;
  const end = lines.text.slice(Math.max(lines.from[a]!, lines.to[a]! - 16), lines.to[a]!);
  const likely = begins(mark) || follows(mark, before);
  const last = end.charCodeAt(end.length - 1);
  if (last === 58) return mark.style === 'number' && !likely;
  if (isClosing(last) && !SHORTENED.test(end)) return false;
  return !likely || REFERS.test(end);
}

export const isFinal = (code: number) => code === 46 || code === 58 || code === 59 || code === 33 || code === 63;
const isClosing = (code: number) => isFinal(code) || code === 34 || code === 0x201d;

/** Two columns remain: words set far apart on one line. */
export function columns(lines: Lines, i: number): boolean {
  let run = 0;
  for (let at = lines.from[i]!, end = Math.min(lines.to[i]!, at + 120); at < end; at++) {
    if (lines.text.charCodeAt(at) === 32) {
      if (++run >= 6) return true;
    } else run = 0;
  }
  return false;
}

function firstWord(lines: Lines, i: number): number {
  let at = lines.from[i]!;
  while (at < lines.to[i]! && !isBlank(lines.text.charCodeAt(at))) at++;
  return at - lines.from[i]!;
}
