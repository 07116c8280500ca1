/** Those who leave a place: `some 1,100 Serbs have left Orahovac`, `900 residents leave Martakert for Stepanakert`. */
import type { Board } from './board.ts';
import { PEOPLES } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { isCapital, low, type Token } from './tokens.ts';

/** People who live somewhere; delegates, soldiers and reporters come and go. */
const DWELLERS =
  /^(?:residents|inhabitants|villagers|families|households|people|persons|civilians|citizens|townspeople|souls|women|children|refugees|islanders|farmers|peasants|herders|pastoralists|settlers|dwellers|Christians|Muslims|others)$/i;

export function departed(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (board.taken.has(quantity) || quantity.people !== 'yes' || quantity.singular || !dwell(tokens, quantity))
      continue;
    let i = board.past(quantity);
    while (/^(?:have|has|had|also|already|since|thus|now|[a-z]+ly)$/.test(low(tokens, i))) i++;
    if (/^(?:left|leave|quit|abandoned|deserted)$/.test(low(tokens, i)) && isPlace(tokens, i + 1))
      board.take(quantity, 'displaced', 'casualties/departed');
  }
}

const dwell = (tokens: readonly Token[], { noun, to, head }: Quantity): boolean =>
  DWELLERS.test(low(tokens, head)) ||
  tokens
    .slice(noun, to)
    .some(
      (token) => isCapital(token) && (PEOPLES.has(token.low) || /(?:[a-z]{2}ns|ese|[bc]s|[ks]s|i|is)$/.test(token.low)),
    );

/** A name, or `the town`, `their villages`. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  if (isCapital(tokens[at])) return true;
  return (
    /^(?:the|their|this|that)$/.test(low(tokens, at)) &&
    /^(?:towns?|cit(?:y|ies)|villages?|areas?|regions?|provinces?|districts?|enclaves?|countr(?:y|ies)|islands?|valleys?|homes?|camps?|territory)$/.test(
      low(tokens, at + 1),
    )
  );
}
