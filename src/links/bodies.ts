import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { Letter } from '../letter/types.ts';
import { governing } from './governors.ts';
import { type Stretch, sentenceAt, within } from './scope.ts';
import { BODIES, FOUND, GRAVES } from './times.ts';

/** Whether the date is the day on which bodies were found, not that of the harm. `stretch` is the claim's own. */
export function isFinding(
  letter: Letter,
  claim: CasualtyFinding,
  date: DateFinding,
  sentence: Stretch,
  stretch: Stretch,
): boolean {
  if (claim.effect !== 'killed') return false;
  const { text } = letter;
  const words = text.slice(Math.max(sentence.start, claim.start - 60), Math.min(sentence.end, claim.end + 60));
  if (!BODIES.test(words) && !/\bunclaimed\b|\bgraves?\b/i.test(words)) return false;
  const clause = text.slice(stretch.start, stretch.end);
  // `twelve bodies, shot in August`
  if (
    date.start >= claim.end &&
    /\b(?:shot|killed|executed|murdered|massacred|slain)\b/.test(text.slice(claim.end, date.start))
  )
    return false;
  const whole = text.slice(Math.min(date.start, sentence.start), sentence.end);
  const graves = GRAVES.test(whole) || isUnderGraves(letter, sentence);
  if (!graves && !(FOUND.test(clause) && within(date, stretch))) return false;
  // those drawn from the ruins of that day's strike died on it
  return !/\b(?:rubble|wreckage|ruins|debris|rescuers|rescue workers|on the spot)\b/i.test(whole);
}

/** `31 lost their lives; the remains of others were raked out on 30 October.`: what is told next is not of that day. */
export function isOfFinding({ text }: Letter, { start }: DateFinding, stretch: Stretch): boolean {
  const before = text.slice(stretch.start, start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  return BODIES.test(clause) && FOUND.test(clause) && !GRAVES.test(clause);
}

/** Whether the heading above tells of graves. */
export function isUnderGraves(letter: Letter, sentence: Stretch): boolean {
  const index = sentenceAt(letter.sentences, sentence.start);
  return governing(letter, index).some(
    ({ sentence: other, as }) =>
      (as === 'heading' || as === 'lead') &&
      /\b(?:exhum[a-z]*|graves?|graveyards?|excavat[a-z]*)\b/i.test(letter.text.slice(other.start, other.end)),
  );
}
