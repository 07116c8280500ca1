/** Sentences whose subject is a pronoun: `The 14 fishermen put out before dawn. They have not been seen since.` */
import { breakdownsOf } from './breakdowns.ts';
import type { Claim } from './claims.ts';
import { cuesOf } from './cues.ts';
import { quantitiesOf } from './quantities.ts';
import { low, type Token } from './tokens.ts';

/**
 * The claim that such a sentence makes of the one count of people in the sentence before it, of which nothing was said.
 * @param before the tokens of the sentence before
 */
export function saidOfThose(tokens: readonly Token[], before: readonly Token[]): Claim | undefined {
  const one = /^(?:he|she)$/.test(low(tokens, 0));
  if (!one && !/^(?:they|both|all)$/.test(low(tokens, 0))) return undefined;
  const cue = cuesOf(tokens)[0];
  if (!cue || cue.aux > 3 || cue.take === 'object' || (cue.take === 'bare' && !cue.passive)) return undefined;
  const quantities = quantitiesOf(before);
  const parts = new Set(breakdownsOf(before, quantities).flatMap(({ taken }) => taken));
  const people = quantities.filter((quantity) => quantity.people === 'yes' && !parts.has(quantity));
  const [quantity] = people;
  if (people.length !== 1 || !quantity || (quantity.max === 1) !== one) return undefined;
  return { quantity, effect: cue.effect, rule: 'casualties/said-of-those', including: [] };
}
