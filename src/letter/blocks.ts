import type { Block } from './types.ts';

/** The blocks of one part; they stand in a row. */
export function blocksOf(blocks: readonly Block[], part: number): readonly Block[] {
  const first = (wanted: number) => {
    let from = 0;
    let to = blocks.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (blocks[middle]!.part < wanted) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return blocks.slice(first(part), first(part + 1));
}

/** Index of the last of them that begins at `offset` or before it; 0 where none does. */
export function lastBefore(spans: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
