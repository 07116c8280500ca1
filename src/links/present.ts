import type { CasualtyFinding } from '../casualties/index.ts';
import type { Letter } from '../letter/types.ts';
import { OF_THOSE, RUBBLE, SETTLED } from './lexicon.ts';
import { inside, type Stretch } from './scope.ts';
import { PRESENT, TAKEN_AND, THEIRS } from './times.ts';

/** `, where they are held`, `was dragged across the border and is now being shown`: what has become of those carried off. */
export const SINCE_THEN =
  /, (?:where|who|whom) |(?<=\b(?:was|were) [^,;]{4,60}) and (?:is|are) (?:now|still|currently|presently|being)\b/;

/** Held, missing or displaced as the letter is written: `words` say so in the claim's own stretch. */
export function isPresent(
  { text }: Letter,
  claims: readonly Stretch[],
  claim: CasualtyFinding,
  stretch: Stretch,
  words: RegExp,
): boolean {
  if (!SETTLED.test(claim.effect) || (words === PRESENT && claim.effect === 'missing')) return false;
  // under the rubble since the attack
  if (claim.effect === 'missing' && RUBBLE.test(text.slice(claim.end, claim.end + 110))) return false;
  if (OF_THOSE.test(text.slice(claim.end, claim.end + 12))) return false;
  const theirs =
    THEIRS.test(text.slice(claim.start, claim.end)) ||
    /\b(?:the|these|those|its|their) $/i.test(text.slice(Math.max(0, claim.start - 8), claim.start));
  if (theirs && (words === PRESENT || claim.effect === 'abducted')) return false;
  const next = inside(claims, { start: claim.end, end: stretch.end })[0]?.start ?? stretch.end;
  const own = text.slice(Math.max(stretch.start, claim.start - 24), Math.min(stretch.end, next));
  // `were carried off to Khankendi, where they are being held`, `were rounded up and are being held`: what is said of them since
  const aside =
    claim.effect === 'abducted' ? own.search(SINCE_THEN) : claim.effect === 'detained' ? own.search(TAKEN_AND) : -1;
  return words.test(aside > 0 ? own.slice(0, aside) : own);
}
