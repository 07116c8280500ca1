import { type Day, parseIsoDay } from '../language/calendar.ts';
import type { Letter } from '../letter/types.ts';
import type { DateFinding } from './candidate.ts';
import type { Reader } from './context.ts';

const SPEECH =
  /\b(?:said|says|stated|declared|announced|told|wrote|warned|boasted|posted|tweeted|proclaimed|claimed|threatened|admitted|statement|speech|interview|remarks?|broadcast|communiqu[ée]|declaration)\b/i;

/** Day of the words quoted at `offset`, where the sentence says it: `On 3 May the Minister said: "Today we …"`. */
export function quoted(
  { text, blocks }: Letter,
  reader: Reader,
  offset: number,
  found: readonly DateFinding[],
): Day | undefined {
  const block = blocks[reader.at(offset)?.block ?? -1];
  if (!block) return undefined;
  const before = text.slice(block.start, offset);
  if (before.split('"').length % 2 === 1) return undefined;
  const opening = block.start + before.lastIndexOf('"');
  const said = found.findLast((finding) => finding.end <= opening);
  if (!said || said.start < block.start || opening - said.end > 200) return undefined;
  const between = text.slice(said.end, opening);
  if (!SPEECH.test(between) && !SPEECH.test(text.slice(Math.max(block.start, said.start - 60), said.start)))
    return undefined;
  return /[.;] \p{Lu}/u.test(between) ? undefined : parseIsoDay(said.value);
}
