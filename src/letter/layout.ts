import { annexHead } from './annexes.ts';
import { unfold } from './columns.ts';
import { furniture } from './furniture.ts';
import { isBlank, type Lines } from './lines.ts';
import { begins, follows, type Mark, markAt } from './marks.ts';
import { footnotes, markRunning, pageBreaks, type Zone } from './pages.ts';
import { type View, ViewBuilder } from './view.ts';

/** A block before it has a kind: where it stands in the view and which line of the source it begins on. */
export interface RawBlock {
  start: number;
  end: number;
  firstLine: number;
  lastLine: number;
  indent: number;
  mark?: Mark;
  /** It stood at the foot of a page. */
  footnote?: true;
}
export interface Layout {
  view: View;
  blocks: RawBlock[];
}

/** Words that keep their hyphen when a line ends after it: `cease-` `fire`, `co-` `operation`. */
const HYPHENATED =
  /(?:^|[^\p{L}])(?:co|non|self|vice|ex|anti|cease|inter|pre|post|semi|sub|pro|all|well|ill|long|short|high|low|half|so|mid|north|south|east|west|cross|counter|under|deputy|al|el|an|ar|as|at|az|ad|ed|ez|er|es|bin|ibn|abu|\d{1,5})$/u;
const PROSE_WIDTH = 110;
/** Lines that neither go on nor are gone on with: signatures, and what a memorandum has at its head. */
const ALONE =
  /^[*_]{0,3}(?:[[(](?:signed|sgd\.?)[\])]|\/(?:s|signed)\/|signed:|(?:to|from|date|subject|ref|reference|cc): )/i;

/** Joins lines to blocks and builds the view. */
export function layOut(file: Lines): Layout {
  const lines = unfold(file);
  const skip = furniture(lines);
  const breaks = pageBreaks(lines, skip);
  markRunning(lines, skip, breaks);
  const zones = footnotes(lines, skip, breaks);
  const weaver = new Weaver(lines, skip);
  let zone = 0;
  for (let i = 0; i < lines.count; i++) {
    if (zones[zone]?.first === i) {
      weaver.hold(zones[zone]!);
      i = zones[zone++]!.last;
    } else weaver.line(i);
  }
  return weaver.done();
}

/** Puts line after line into the view. Footnotes are held back until the paragraph that they interrupt is at its end. */
class Weaver {
  private readonly builder = new ViewBuilder();
  private readonly blocks: RawBlock[] = [];
  private readonly width: number;
  private block: RawBlock | undefined;
  /** The line that the block begins with. */
  private first = -1;
  private previous = -1;
  private blankBetween = false;
  private pageBetween = false;
  private lastMark: Mark | undefined;
  private held: Zone[] = [];
  private inFootnote = false;

  constructor(
    private readonly lines: Lines,
    private readonly skip: Uint8Array,
  ) {
    this.width = wrapWidth(lines, skip);
  }

  hold(zone: Zone): void {
    this.held.push(zone);
    this.pageBetween = true;
  }

  line(i: number): void {
    const { lines } = this;
    if (lines.blank(i)) {
      this.blankBetween = true;
      return;
    }
    if (this.skip[i]) {
      this.pageBetween = true;
      return;
    }
    const head = lines.text.slice(lines.from[i]!, Math.min(lines.to[i]!, lines.from[i]! + 24));
    const note = this.inFootnote ? noteMark(head) : undefined;
    const mark = note ?? markAt(head, this.lastMark);
    const gap = {
      width: lines.wraps?.[i] || this.width,
      blank: this.blankBetween,
      page: this.pageBetween,
      mark,
      before: this.lastMark,
    };
    if (
      this.block &&
      !note &&
      (this.inFootnote
        ? !gap.blank
        : (!gap.blank && !gap.page && !mark && openTitle(lines, this.first, this.previous, i)) ||
          continues(lines, this.previous, i, gap))
    )
      joinLine(this.builder, lines, this.previous, i);
    else {
      if (this.held.length) this.release();
      this.begin(i, mark);
    }
    copyLine(this.builder, lines.text, lines.from[i]!, lines.to[i]!);
    this.block!.end = this.builder.end;
    this.block!.lastLine = Math.max(this.block!.lastLine, lines.origin(i));
    this.previous = i;
    this.blankBetween = false;
    this.pageBetween = false;
  }

  done(): Layout {
    if (this.held.length) this.release();
    return { view: this.builder.build(this.lines.text.length), blocks: this.blocks };
  }

  private begin(i: number, mark: Mark | undefined): void {
    if (this.blocks.length) this.builder.put('\n', this.lines.to[this.previous]!);
    const number = this.lines.origin(i);
    this.first = i;
    this.block = {
      start: this.builder.end,
      end: 0,
      firstLine: number,
      lastLine: number,
      indent: this.lines.indent(i),
      ...(this.inFootnote ? { footnote: true } : mark ? { mark } : {}),
    };
    if (mark && !this.inFootnote) this.lastMark = mark;
    this.blocks.push(this.block);
  }

  /** The footnotes that were held back, each a block of its own. */
  private release(): void {
    const zones = this.held;
    this.held = [];
    this.inFootnote = true;
    for (const { first, last } of zones) {
      this.blankBetween = true;
      this.block = undefined;
      for (let i = first; i <= last; i++) this.line(i);
    }
    this.inFootnote = false;
    this.block = undefined;
  }
}

/** The mark of a footnote: each begins a block. */
function noteMark(head: string): Mark | undefined {
  const match = /^(?:\*{1,3}|[¹²³⁴-⁹⁰]{1,3}|\d{1,2}[/.)]?|[a-z]\/)(?= |$|\p{Lu})/u.exec(head);
  return match ? { text: match[0], length: match[0].length, style: 'star' } : undefined;
}

/** A formal title that is not at its end: its addressee is still to come, or to be gone on with. */
const TITLE = /^(?:(?:identical )?(?:letters?|notes? verbales?|cablegrams?|telegrams?) dated |annex(?:es)? to the )/i;
function openTitle(lines: Lines, first: number, a: number, b: number): boolean {
  const start = lines.from[first]!;
  const so = lines.text.slice(start, Math.min(lines.to[a]!, start + 600));
  if (!TITLE.test(so) || so.length === 600 || lines.width(a) > PROSE_WIDTH) return false;
  const next = lines.text.slice(lines.from[b]!, Math.min(lines.to[b]!, lines.from[b]! + 60));
  if (/[.:;?!]$/.test(so) || /^(?:i|on|upon|we|it|in|further|with|sir|excellency|mr\.|madam) /i.test(next))
    return false;
  const complete = /addressed to\s/i.test(so) && /(?:council|general|assembly|nations|\(\d{4}\))\*?$/i.test(so);
  return !complete || /^(?:and|of|to|concerning|established|transmitting) /.test(next);
}

interface Gap {
  width: number;
  blank: boolean;
  page: boolean;
  mark: Mark | undefined;
  /** The mark of the latest item above. */
  before: Mark | undefined;
}

/** Whether line `b` goes on where line `a` left off. */
function continues(lines: Lines, a: number, b: number, { width, blank, page, mark, before }: Gap): boolean {
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
  return lower ? !isFinal(last) : lines.width(a) >= 0.62 * width && !isClosing(last);
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
const SHORTENED = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Messrs|nos?|paras?|arts?|pp?|Gen|Col|Lt|Maj|Capt|St)\.$/iu;

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

const isFinal = (code: number) => code === 46 || code === 58 || code === 59 || code === 33 || code === 63;
const isClosing = (code: number) => isFinal(code) || code === 34 || code === 0x201d;

/** Two columns remain: words set far apart on one line. */
function columns(lines: Lines, i: number): boolean {
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

/** The width that prose is wrapped to, 0 where every paragraph is one line. */
function wrapWidth(lines: Lines, skip: Uint8Array): number {
  const histogram = new Int32Array(PROSE_WIDTH + 1);
  let joined = 0;
  let long = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    if (lines.blank(i) || skip[i] || lines.wraps?.[i]) continue;
    const width = lines.width(i);
    if (width > PROSE_WIDTH) {
      long++;
      continue;
    }
    if (width < 40 || lines.blank(i + 1) || skip[i + 1]) continue;
    const next = lines.text[lines.from[i + 1]!]!;
    if (next !== next.toUpperCase() || !isFinal(lines.text.charCodeAt(lines.to[i]! - 1))) {
      histogram[width]!++;
      joined++;
    }
  }
  if (joined < 2 || joined < long / 2) return joined >= 1 && long === 0 ? widest(histogram) : 0;
  // the width that nineteen of twenty wrapped lines keep to
  let seen = 0;
  for (let width = PROSE_WIDTH; width > 0; width--) {
    seen += histogram[width]!;
    if (seen > joined / 20) return width;
  }
  return 0;
}

function widest(histogram: Int32Array): number {
  for (let width = histogram.length - 1; width > 0; width--) if (histogram[width]) return width;
  return 0;
}

/** The blank, or nothing, between two lines of one block; a word that the line end broke is made whole. */
function joinLine(builder: ViewBuilder, lines: Lines, a: number, b: number): void {
  const source = lines.text;
  const end = lines.to[a]!;
  const last = source.charCodeAt(end - 1);
  const beforeHyphen = source.charCodeAt(end - 2);
  const hyphen =
    (last === 45 || last === 0x2010 || last === 0xad) &&
    !isBlank(beforeHyphen) &&
    beforeHyphen !== 45 &&
    end - lines.from[a]! > 1;
  if (!hyphen) {
    builder.put(' ', end);
    return;
  }
  if (last === 0xad) return;
  const before = source.slice(Math.max(lines.from[a]!, end - 24), end - 1);
  const after = source[lines.from[b]!]!;
  if (
    after !== after.toLowerCase() ||
    HYPHENATED.test(before) ||
    /(?:^|[^\p{L}])\p{Lu}[\p{L}']{0,22}$/u.test(before) ||
    !/\p{Ll}$/u.test(before) ||
    !/\p{Ll}/u.test(after)
  )
    return;
  builder.dropLast();
}

const ODD = /[\t\v\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufb00-\ufb06\ufeff]| {2}/;
const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const PIECES =
  /([\t\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]{2,}|[\t\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[\ufb00-\ufb06]/g;

function copyLine(builder: ViewBuilder, source: string, from: number, to: number): void {
  const line = source.slice(from, to);
  if (!ODD.test(line)) {
    builder.copy(source, from, to);
    return;
  }
  let done = from;
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(line); match; match = PIECES.exec(line)) {
    const at = from + match.index;
    builder.copy(source, done, at);
    if (match[1]) builder.put(' ', at);
    else if (LIGATURES[match[0]]) builder.put(LIGATURES[match[0]]!, at);
    done = at + match[0].length;
  }
  builder.copy(source, done, to);
}
