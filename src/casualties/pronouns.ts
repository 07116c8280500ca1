/** Pronouns: `The 14 fishermen put out before dawn. They have not been seen since.`, `seized a justice and shot him`. */
import type { Board } from './board.ts';
import { breakdownsOf } from './breakdowns.ts';
import type { Claim } from './claims.ts';
import { type Cue, cuesOf } from './cues.ts';
import { quantitiesOf } from './quantities.ts';
import { low, type Token } from './tokens.ts';

/**
 * The claim that a sentence whose subject is a pronoun makes of the one count of people in the sentence before it, of which nothing was said.
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

/** `captured five woodcutters and dragged them across the border`: the graver harm to those named before. */
export function pronoun(board: Board, cue: Cue, at: number): boolean {
  const { tokens } = board;
  const inside = tokens.slice(cue.at, cue.to).some(({ low: word }) => /^(?:them|him|her)$/.test(word));
  const both = low(tokens, cue.to) === 'both' && !board.at(cue.to + 1);
  if (!inside && !both && !/^(?:them|him|her)$/.test(low(tokens, at))) return false;
  const known = [...board.taken.values()].findLast(({ quantity }) => quantity.to <= cue.at);
  if (known?.cue && (!both || known.quantity.max === 2) && outcome(tokens, known.cue, cue)) {
    known.effect = cue.effect;
    return true;
  }
  if (both || (cue.effect !== 'killed' && cue.effect !== 'abducted')) return false;
  const them = tokens.findIndex(({ low: word }, i) => i >= cue.at && /^(?:them|him|her)$/.test(word));
  if (!known) return meant(board, cue, inside ? them : at);
  // `cut off the ears of a couple before killing them`
  const before = known.effect === 'injured' && cue.effect === 'killed' && low(tokens, cue.at - 1) === 'before';
  if (known.effect !== 'detained' && known.effect !== 'abducted' && !before) return false;
  known.effect = cue.effect;
  return true;
}

/** `struck a girl in the neck, killing her`, `shot a woman, wounding her`: how the hit or the shot ended. */
function outcome(tokens: readonly Token[], hit: Cue, end: Cue): boolean {
  if (low(tokens, end.at - 1) !== ',' && low(tokens, end.at - 2) !== ',') return false;
  if (end.effect === 'killed') return hit.effect === 'injured' && /^(?:killing|slaying)$/.test(low(tokens, end.at));
  return end.effect === 'injured' && /^(?:shot|shooting)$/.test(low(tokens, hit.at)) && hit.to === hit.at + 1;
}

/** `dragged a justice from his home and shot him`: whom the pronoun means, of those that nothing was said of. */
function meant(board: Board, cue: Cue, at: number): boolean {
  const { tokens } = board;
  const one = !/^them$/.test(low(tokens, at));
  const quantity = board.main.findLast(({ to }) => to <= cue.at);
  if (quantity?.people !== 'yes' || (quantity.max === 1) !== one || cue.at - quantity.to > 16) return false;
  // an object of another verb, in the same clause
  if (quantity.from === 0 || /^[,;:.]$/.test(low(tokens, quantity.from - 1)) || board.opens(quantity)) return false;
  if (tokens.slice(quantity.to, cue.at).some(({ text }) => text === ';' || text === ':')) return false;
  return (cue.effect === 'killed' || cue.effect === 'abducted') && board.take(quantity, cue.effect, cue.rule, cue);
}
