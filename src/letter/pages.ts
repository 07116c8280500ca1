import { annexHead } from './annexes.ts';
import type { Lines } from './lines.ts';

/** A place where a page ends: the last line before it and the first after it that are neither blank nor page furniture. */
export interface PageBreak {
  before: number;
  after: number;
}

/** The page breaks, at form feeds and where page furniture stands between two lines. */
export function pageBreaks(lines: Lines, marked: Uint8Array): PageBreak[] {
  const breaks: PageBreak[] = [];
  let before = -1;
  let pending = false;
  for (let i = 0; i < lines.count; i++) {
    const start = lines.starts[i]!;
    if (marked[i] || (start > 0 && lines.text.charCodeAt(start - 1) === 12)) pending = true;
    if (marked[i] || lines.blank(i)) continue;
    if (pending && before >= 0) breaks.push({ before, after: i });
    pending = false;
    before = i;
  }
  return breaks;
}

const LONGEST = 100;
/** What a masthead and a signature repeat is not the page's. */
const OWN =
  /^(?:united nations|general assembly|security council|distr\b|original:|(?:[ASE]|ST)\/|(?:\d{1,2} )?[A-Za-zÀ-˿Ḁ-ỿ][A-Za-zÀ-˿Ḁ-ỿ]{2,8} \d{4}$|[[(]signed|excellency|sir|mr\.|madam|\S{1,3}$)/i;

/**
 * Marks the headers and footers that a page repeats besides those of the house: the same short line, figures apart, at
 * the head or at the foot of two pages or more, that interrupts a sentence at least once. The name of an annex counts
 * from its second page on.
 */
export function markRunning(lines: Lines, marked: Uint8Array, breaks: readonly PageBreak[]): void {
  if (breaks.length < 2) return;
  const groups = new Map<string, { at: Map<number, boolean>; interrupts: boolean; first: number }>();
  const note = (edge: string, i: number, interrupts: boolean) => {
    if (i < 0 || lines.to[i]! - lines.from[i]! > LONGEST) return false;
    const line = lines.trimmed(i);
    if (OWN.test(line) || !apart(lines, marked, i, edge === '^' ? 1 : -1)) return false;
    const key = edge + (annexHead(line) ? line : line.replace(/\d{1,4}/g, '#')).replace(/\s{1,80}/g, ' ');
    const group = groups.get(key) ?? { at: new Map<number, boolean>(), interrupts: false, first: i };
    group.at.set(i, interrupts);
    group.interrupts ||= interrupts;
    groups.set(key, group);
    return true;
  };
  for (const { before, after } of breaks) {
    const above = contentBefore(lines, marked, before);
    const below = contentAfter(lines, marked, after);
    const openAbove = above >= 0 && isOpen(lines, above);
    // the last line may be a footer itself
    const open = isOpen(lines, before) || (openAbove && apart(lines, marked, before, -1));
    if (note('^', after, open) && below >= 0) note('^', below, open);
    if (note('$', before, openAbove) && above >= 0) note('$', above, false);
  }
  for (const { at, interrupts, first } of groups.values()) {
    if (at.size < 2 || !interrupts) continue;
    const heads = annexHead(lines.trimmed(first)) !== undefined;
    for (const [i, open] of at) if (!heads || open || i !== first) marked[i] = 1;
  }
}

/** A blank line parts a header, of two lines at most, from the text. */
function apart(lines: Lines, marked: Uint8Array, i: number, step: 1 | -1): boolean {
  for (const k of [i + step, i + 2 * step]) if (k < 0 || k >= lines.count || lines.blank(k) || marked[k]) return true;
  return false;
}

/** The line ends inside a sentence. */
const isOpen = (lines: Lines, i: number) =>
  lines.to[i]! - lines.from[i]! > 30 && /[A-Za-zÀ-˿Ḁ-ỿ\d,–-]$/.test(lines.text[lines.to[i]! - 1]!);

function contentBefore(lines: Lines, marked: Uint8Array, from: number): number {
  for (let i = from - 1; i >= 0 && i > from - 8; i--) if (!lines.blank(i) && !marked[i]) return i;
  return -1;
}
function contentAfter(lines: Lines, marked: Uint8Array, from: number): number {
  for (let i = from + 1; i < lines.count && i < from + 8; i++) if (!lines.blank(i) && !marked[i]) return i;
  return -1;
}

const RULE = /^[_—–-]{5,80}$/;
// `62/243` at the beginning of a line is a resolution, `62/ See` a note
const SURE = /^(?:[¹²³⁴-⁹⁰]{1,3}|\d{1,2}\/(?!\d)|[a-z]\/) ?\S/;
const STARS = /^\*{1,3} {0,4}\S/;
const FIGURE = /^\d{1,2}[ .)]{1,4}\S/;
const LONGEST_ZONE = 40;

/** Footnotes at the foot of a page: from which line to which. */
export interface Zone {
  first: number;
  last: number;
}

/** The footnotes at the feet of pages. Their rules, lines of nothing but dashes, are marked as furniture. */
export function footnotes(lines: Lines, marked: Uint8Array, breaks: readonly PageBreak[]): Zone[] {
  const zones: Zone[] = [];
  for (const { before } of breaks) {
    let first = -1;
    let stars = -1;
    let figure = -1;
    for (let i = before; i >= 0 && i > before - LONGEST_ZONE && !(zones.length && i <= zones.at(-1)!.last); i--) {
      if (lines.blank(i)) continue;
      if (marked[i]) break;
      const head = lines.text.slice(lines.from[i]!, Math.min(lines.to[i]!, lines.from[i]! + 90));
      if (RULE.test(head)) {
        const below = contentAfter(lines, marked, i);
        if (below > 0 && below <= before && (first >= 0 || stars >= 0 || figure >= 0)) {
          marked[i] = 1;
          first = below;
        }
        break;
      }
      if (SURE.test(head)) first = i;
      else if (STARS.test(head)) stars = i;
      else if (FIGURE.test(head)) figure = i;
      else if (i > 0 && lines.blank(i - 1) && first >= 0) break;
    }
    if (stars >= 0 && (first < 0 || stars < first) && starred(lines, stars)) first = stars;
    if (first >= 0) zones.push({ first, last: before });
  }
  return zones;
}

/** A star stands behind a word above the line. */
function starred(lines: Lines, i: number): boolean {
  const top = Math.max(0, i - 60);
  return /[A-Za-zÀ-˿Ḁ-ỿ\d.,)]\*/u.test(lines.text.slice(lines.starts[top]!, lines.starts[i]!));
}
