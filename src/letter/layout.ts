import { unfold } from './columns.ts';
import { furniture } from './furniture.ts';
import { columns, continues, type Gap, goesOn, isFinal, PROSE_WIDTH } from './joins.ts';
import { isBlank, type Lines } from './lines.ts';
import { type Mark, markAt } from './marks.ts';
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
  /** The view with its marks as printed. */
  text: string;
  view: View;
  blocks: RawBlock[];
}

/** Words that keep their hyphen when a line ends after it: `cease-` `fire`, `co-` `operation`. */
const HYPHENATED =
  /(?:^|[^\p{L}])(?:co|non|self|vice|ex|anti|cease|inter|pre|post|semi|sub|pro|all|well|ill|long|short|high|low|half|so|mid|north|south|east|west|cross|counter|under|deputy|al|el|an|ar|as|at|az|ad|ed|ez|er|es|bin|ibn|abu|\d{1,5})$/u;

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
    if (this.block && !note && this.joins(i, gap)) joinLine(this.builder, lines, this.previous, i);
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

  private joins(i: number, gap: Gap): boolean {
    if (this.inFootnote) return !gap.blank;
    const title = gap.blank || gap.page || gap.mark ? undefined : goesOn(this.lines, this.first, this.previous, i);
    return title ?? continues(this.lines, this.previous, i, gap);
  }

  done(): Layout {
    if (this.held.length) this.release();
    return { ...this.builder.build(this.lines.text.length), blocks: this.blocks };
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
    // mastheads, signatures, titles in the middle of the page
    if (lines.indent(i) > 20 || columns(lines, i)) continue;
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
