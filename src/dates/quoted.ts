import { type Day, parseIsoDay } from '../language/calendar.ts';
import type { Letter } from '../letter/types.ts';
import type { DateFinding } from './candidate.ts';
import type { Reader } from './context.ts';

const SPEECH =
  /\b(?:said|says|stated|declared|announced|told|wrote|warned|boasted|posted|tweeted|proclaimed|claimed|threatened|admitted|statement|speech|interview|remarks?|broadcast|communiqu[ée]|declaration)\b/i;

/** Quotation marks are counted from the beginning of the block, but no block is as long as this. */
const LONGEST = 8000;

/** Day of the words quoted at `offset`, where the sentence says it: `On 3 May the Minister said: "Today we …"`. */
export function quoted(
  { text, blocks }: Letter,
  reader: Reader,
  offset: number,
  found: readonly DateFinding[],
): Day | undefined {
  const block = blocks[reader.at(offset)?.block ?? -1];
  if (!block) return undefined;
  const from = Math.max(block.start, offset - LONGEST);
  const before = text.slice(from, offset);
  let marks = 0;
  for (let at = before.indexOf('"'); at >= 0; at = before.indexOf('"', at + 1)) marks++;
  if (marks % 2 === 0) return undefined;
  const opening = from + before.lastIndexOf('"');
  const said = found.findLast((finding) => finding.end <= opening);
  if (!said || said.start < block.start || opening - said.end > 200) return undefined;
  const between = text.slice(said.end, opening);
  if (!SPEECH.test(between) && !SPEECH.test(text.slice(Math.max(block.start, said.start - 60), said.start)))
    return undefined;
  return /[.;] \p{Lu}/u.test(between) ? undefined : parseIsoDay(said.value);
}
