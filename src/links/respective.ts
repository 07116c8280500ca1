import type { Letter } from '../letter/types.ts';
import { inside, type Stretch } from './scope.ts';

/** What may stand between two counts, and between the last one and `respectively`. */
const JOINED = /^(?:,? and |, )$/;
const RESPECTIVELY = /^[^;:.]{0,50}\brespectively\b/;

/**
 * `On 20 October at Lungi and on 22 October at Pamelap …, killing five and nine people respectively`: which of how many counts a
 * claim is, and where the first of them begins.
 */
export function respective(
  { text }: Letter,
  claims: readonly Stretch[],
  claim: Stretch,
  sentence: Stretch,
): { nth: number; of: number; start: number } | undefined {
  const all = inside(claims, sentence);
  const own = all.findIndex(({ start }) => start === claim.start);
  if (own < 0) return undefined;
  const isJoined = (i: number) => JOINED.test(text.slice(all[i]!.end, all[i + 1]!.start));
  let from = own;
  while (from > 0 && isJoined(from - 1)) from--;
  let to = own;
  while (to + 1 < all.length && isJoined(to)) to++;
  if (to === from || !RESPECTIVELY.test(text.slice(all[to]!.end, sentence.end))) return undefined;
  return { nth: own - from, of: to - from + 1, start: all[from]!.start };
}
