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
