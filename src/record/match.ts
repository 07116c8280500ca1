import type { Mention } from './types.ts';

export type Span = readonly [start: number, end: number];

/** Intersection over union of two spans: 0 where they do not meet, 1 where they are the same. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

/** How alike a record of the one file and one of the other are; 0 and they are never matched. */
export interface Likeness {
  left: number;
  right: number;
  score: number;
}
export interface Matching<L, R> {
  pairs: [left: L, right: R][];
  /** Of the left, without partner. */
  missed: L[];
  /** Of the right, without partner. */
  extra: R[];
}

/** One to one, the most alike first; on a tie in the order of the left, then of the right. */
export function matchGreedily<L, R>(
  left: readonly L[],
  right: readonly R[],
  alike: readonly Likeness[],
): Matching<L, R> {
  const sorted = alike
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const lefts = new Set<number>();
  const rights = new Set<number>();
  const pairs: [L, R][] = [];
  for (const { left: i, right: j } of sorted) {
    if (lefts.has(i) || rights.has(j)) continue;
    lefts.add(i);
    rights.add(j);
    pairs.push([left[i]!, right[j]!]);
  }
  return { pairs, missed: left.filter((_, i) => !lefts.has(i)), extra: right.filter((_, j) => !rights.has(j)) };
}

/**
 * Every pair of records of which mentions overlap, with the best overlap of their mentions. One sweep over both, so that
 * the cost is that of the overlaps there are, not of all pairs.
 */
export function overlaps(left: readonly Mention[][], right: readonly Mention[][]): Likeness[] {
  const events = (records: readonly Mention[][]) =>
    records
      .flatMap((mentions, record) => mentions.map(({ span }) => ({ span, record })))
      .sort((a, b) => a.span[0] - b.span[0]);
  const rights = events(right);
  const found = new Map<string, Likeness>();
  let open: typeof rights = [];
  let next = 0;
  for (const one of events(left)) {
    while (next < rights.length && rights[next]!.span[0] < one.span[1]) open.push(rights[next++]!);
    open = open.filter(({ span }) => span[1] > one.span[0]);
    for (const other of open) {
      const score = overlap(one.span, other.span);
      if (!(score > 0)) continue;
      const key = `${one.record} ${other.record}`;
      const known = found.get(key);
      if (!known) found.set(key, { left: one.record, right: other.record, score });
      else if (score > known.score) known.score = score;
    }
  }
  return [...found.values()];
}
