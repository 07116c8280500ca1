import { type Day, parseIsoDay } from '../language/calendar.ts';
import { lastBefore } from '../letter/blocks.ts';
import { quoteAt } from '../letter/quotes.ts';
import type { Letter } from '../letter/types.ts';
import type { DateFinding } from './candidate.ts';

const SPEECH =
  /\b(?:said|says|stated|declared|announced|told|wrote|warned|boasted|posted|tweeted|proclaimed|claimed|threatened|admitted|statement|speech|interview|remarks?|broadcast|communiqu[ée]|declaration)\b/i;

/**
 * Day of the words quoted at `offset`, where the sentence that leads them in says it: `On 3 May the Minister said: "Today
 * we …"`. It may stand in the paragraph above.
 */
export function quoted(letter: Letter, offset: number, found: readonly DateFinding[]): Day | undefined {
  const { text, blocks } = letter;
  const opening = quoteAt(letter.quotes(), offset)?.start;
  if (opening === undefined) return undefined;
  const at = lastBefore(blocks, opening);
  const above = blocks[at - 1];
  const led = opening === blocks[at]!.body && above?.part === blocks[at]!.part && text[above.end - 1] === ':';
  const from = led ? above.start : blocks[at]!.start;
  const said = found.findLast((finding) => finding.end <= opening);
  if (!said || said.start < from || opening - said.end > 200) return undefined;
  const between = text.slice(said.end, opening);
  if (!SPEECH.test(between) && !SPEECH.test(text.slice(Math.max(from, said.start - 60), said.start))) return undefined;
  return /[.;]\s\p{Lu}/u.test(between) ? undefined : parseIsoDay(said.value);
}
