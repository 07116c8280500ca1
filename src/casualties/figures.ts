/** Figures whose harm was told just before: `the corresponding figures for 2017`, `the figure was 538`, `bringing the total to 13`. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { low } from './tokens.ts';
import { BRINGS } from './told.ts';

/** `the corresponding figures for 2017 were 54 and 174`: the harms told before, in their order. */
export function corresponding(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      /^(?:figures?|numbers?)$/.test(word) &&
      /^(?:corresponding|comparable|respective|equivalent|same)$/.test(low(tokens, i - 1)),
  );
  if (at < 0) return;
  const told = [...board.taken.values()].filter(({ quantity }) => quantity.to <= at);
  const models = (told.length ? told : board.clause.earlier).map(({ effect }) => effect);
  const numbers = board.main.filter(({ from, people }) => from > at && people === 'bare');
  if (models.length === numbers.length)
    for (const [i, quantity] of numbers.entries()) board.take(quantity, models[i]!, 'casualties/corresponding');
}

const PUTS = /^(?:puts?|gives?|gave|sets?|places?|placed|estimates?|estimated|reports?|reported)$/;

/** `In 2014 the figure was 538, and in the first half of 2015 it was 290`: the harm that the sentence before told. */
export function figures(board: Board): void {
  const { tokens, clause } = board;
  const last = clause.earlier.at(-1);
  if (!last || clause.cues.length > 0 || board.taken.size > 0) return;
  const at = tokens.findIndex(
    ({ low: word }, i) => /^(?:figure|number|toll|total)$/.test(word) && low(tokens, i - 1) === 'the',
  );
  if (at < 0) return;
  for (const quantity of board.main) {
    if (quantity.people !== 'bare' || quantity.from < at) continue;
    const be = low(tokens, quantity.from - 1);
    const subject = low(tokens, quantity.from - 2);
    // `UNHCR puts the number at 734`, `the Red Crescent gives the figure as 35`
    const put = /^(?:at|as)$/.test(be) && quantity.from - 2 === at && PUTS.test(low(tokens, at - 2));
    if (put || (/^(?:was|is|reached|totalled)$/.test(be) && (quantity.from - 2 === at || subject === 'it')))
      board.take(quantity, last.effect, 'casualties/label');
  }
}

/** `two fell this morning, bringing the total to 13`: the harm told just before. */
export function totalled(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) => /^(?:total|number|figure|tally|count|toll)$/.test(word) && BRINGS.test(low(tokens, i - 2)),
  );
  const quantity = at < 0 || low(tokens, at + 1) !== 'to' ? undefined : board.at(at + 2);
  if (quantity?.people !== 'bare') return;
  let last: { from: number; effect: Effect } | undefined;
  for (const { quantity: told, effect } of board.taken.values())
    if (told.to <= at && (!last || told.from > last.from)) last = { from: told.from, effect };
  if (last) board.take(quantity, last.effect, 'casualties/total');
}
