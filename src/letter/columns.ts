import { isBlank, Lines } from './lines.ts';

/** A gutter is at least this wide on every line, and this far from either edge. */
const GUTTER = 2;
const EDGE = 18;
const FEWEST = 4;

interface Region {
  first: number;
  last: number;
  /** Where the right column begins, in columns from the line's start. */
  gutter: number;
  width: number;
}

/**
 * Prose that a page set in two columns is read down the left one, then down the right: the lines come back cut in two
 * and in that order. Mastheads, signatures side by side and tables, whose lines do not run on, stay as they are.
 * @returns the same lines where there is nothing to unfold
 */
export function unfold(lines: Lines): Lines {
  const regions = findRegions(lines);
  if (!regions.length) return lines;
  const order: number[] = [];
  const row = (start: number, end: number, number: number, wrap: number) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(lines.text.charCodeAt(from))) from++;
    while (to > from && isBlank(lines.text.charCodeAt(to - 1))) to--;
    // a blank half counts as blank at its own end, as whole lines do
    order.push(start, end, from === to ? end : from, from === to ? end : to, number, wrap);
  };
  let next = 0;
  for (const { first, last, gutter, width } of regions) {
    for (; next < first; next++) row(lines.starts[next]!, lines.ends[next]!, next, 0);
    const cut = (i: number) => Math.min(lines.starts[i]! + gutter, lines.ends[i]!);
    const end = columnEnd(lines, first, last, cut);
    for (let i = first; i <= end; i++) row(lines.starts[i]!, cut(i), i, width);
    for (let i = first; i <= last; i++) row(cut(i), lines.ends[i]!, i, width);
    next = last + 1;
  }
  for (; next < lines.count; next++) row(lines.starts[next]!, lines.ends[next]!, next, 0);
  return Lines.of(lines.text, order);
}

/** The last line of the left column: the blank ones below it would part what goes on at the top of the right one. */
function columnEnd(lines: Lines, first: number, last: number, cut: (i: number) => number): number {
  let end = last;
  while (end > first && lines.from[end]! >= cut(end)) end--;
  return end;
}

function findRegions(lines: Lines): Region[] {
  const regions: Region[] = [];
  for (let i = 0; i < lines.count; i++) {
    const gap = lines.to[i]! - lines.from[i]! > 2 * EDGE ? widestGap(lines, i) : undefined;
    if (!gap) continue;
    let [low, high] = gap;
    let last = i;
    let both = 1;
    for (let k = i + 1; k < lines.count && k - last < 4; k++) {
      if (lines.blank(k)) {
        if (lines.text.charCodeAt(lines.ends[k]!) === 12) break;
        continue;
      }
      const free = freeAround(lines, k, low, high);
      if (!free || free[1] - free[0] < GUTTER) break;
      [low, high] = free;
      last = k;
      if (lines.from[k]! < lines.starts[k]! + low && lines.to[k]! > lines.starts[k]! + high) both++;
    }
    if (both >= FEWEST && isProse(lines, i, last, high))
      regions.push({ first: i, last, gutter: high, width: widthOf(lines, i, last, high) });
    // what is no prose in columns is not looked at again from its second line on
    i = last;
  }
  return regions;
}

/** The widest run of three blanks or more inside a line, in columns. */
function widestGap(lines: Lines, i: number): [number, number] | undefined {
  const start = lines.starts[i]!;
  const end = Math.min(lines.to[i]!, start + 200);
  let best: [number, number] | undefined;
  let run = 0;
  for (let at = lines.from[i]!; at < end; at++) {
    if (lines.text.charCodeAt(at) === 32) {
      run++;
      continue;
    }
    if (run >= 3 && at - start >= EDGE && (!best || run > best[1] - best[0])) best = [at - start - run, at - start];
    run = 0;
  }
  return best;
}

/** The blank columns of a line that lie within `[low, high)`. */
function freeAround(lines: Lines, i: number, low: number, high: number): [number, number] | undefined {
  const start = lines.starts[i]!;
  let from = low;
  let best: [number, number] | undefined;
  for (let column = low; column <= high; column++) {
    const at = start + column;
    const inside = column < high && (at >= lines.to[i]! || isBlank(lines.text.charCodeAt(at)));
    if (inside) continue;
    if (column > from && (!best || column - from > best[1] - best[0])) best = [from, column];
    from = column + 1;
  }
  return best;
}

/** Of both columns' lines two in five begin in lower case: they go on from the line above. */
function isProse(lines: Lines, first: number, last: number, gutter: number): boolean {
  const seen = [0, 0];
  const lower = [0, 0];
  for (let i = first; i <= last; i++) {
    const cut = lines.starts[i]! + gutter;
    for (const side of [0, 1]) {
      let at = side ? Math.max(cut, lines.starts[i]!) : lines.from[i]!;
      const end = side ? lines.to[i]! : Math.min(cut, lines.to[i]!);
      while (at < end && isBlank(lines.text.charCodeAt(at))) at++;
      if (at >= end) continue;
      seen[side]!++;
      if (/\p{Ll}/u.test(lines.text[at]!)) lower[side]!++;
    }
  }
  return [0, 1].every((side) => seen[side]! >= FEWEST && lower[side]! >= 0.4 * seen[side]!);
}

/** The width that the left column's lines keep to. */
function widthOf(lines: Lines, first: number, last: number, gutter: number): number {
  let width = 0;
  for (let i = first; i <= last; i++) {
    const cut = Math.min(lines.starts[i]! + gutter, lines.to[i]!);
    let to = cut;
    while (to > lines.from[i]! && isBlank(lines.text.charCodeAt(to - 1))) to--;
    width = Math.max(width, to - lines.starts[i]!);
  }
  return width;
}
