/** What may stand between `since` or `until` and its date: how sure it is, and the time of day. */
const ABOUT =
  '(?: (?:about|around|approximately|roughly|at least|at the latest|at the earliest|as early as|as long ago as|as far back as|as late as|on or about|early|late|after|before))?';
const HOUR =
  '(?:[\\d.:]{1,5} ?(?:hours|hrs|a\\.m\\.|p\\.m\\.|am|pm)|midnight|noon|midday|dawn|dusk|sunset|sunrise|daybreak|nightfall)';
const TIME = `(?: (?:the )?(?:(?:early |late )?(?:night|morning|evening|afternoon|hours)|${HOUR}|day|weekend|time)(?: (?:of|on|between))?)?`;
const SINCE = new RegExp(`\\b(?:since|SINCE)${ABOUT}${TIME}(?: the)? $`, 'i');
const UNTIL = new RegExp(`\\b(?:until|till)${ABOUT}${TIME}(?: the)? $`, 'i');

/** How a date that begins at `start` bounds something: `since`, `until`, or not at all. */
export function relationAt(text: string, start: number): 'since' | 'until' | undefined {
  const before = text.slice(Math.max(0, start - 72), start);
  return SINCE.test(before) ? 'since' : UNTIL.test(before) ? 'until' : undefined;
}
