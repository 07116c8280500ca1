/** Those who leave a place: `some 1,100 Serbs have left Orahovac`, `900 residents leave Martakert for Stepanakert`. */
import type { Board } from './board.ts';
import { PEOPLES } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** People who live somewhere; delegates, soldiers and reporters come and go. */
const DWELLERS =
  /^(?:residents|inhabitants|villagers|families|households|people|persons|civilians|citizens|townspeople|souls|women|children|refugees|islanders|farmers|peasants|herders|pastoralists|settlers|dwellers|Christians|Muslims|others)$/i;

export function departed(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (board.taken.has(quantity) || quantity.singular) continue;
    const others = quantity.people === 'bare' && board.clause.earlier.some(({ effect }) => effect === 'displaced');
    if (!others && (quantity.people !== 'yes' || !dwell(tokens, quantity))) continue;
    let i = board.past(quantity);
    // `34,200 people, most of them women and old men, left South Ossetia`
    if (low(tokens, i) === ',') {
      let close = i + 1;
      while (close < i + 12 && !/^[,;:.]$/.test(low(tokens, close))) close++;
      if (low(tokens, close) === ',') i = close + 1;
    }
    while (/^(?:have|has|had|also|already|since|thus|now|[a-z]+ly)$/.test(low(tokens, i))) i++;
    // `as many as 400 inhabitants left for Marcala`
    // `130 or so left of their own accord for Mtskheta`
    if (low(tokens, i) === 'left')
      for (let to = i + 1; to < i + 7 && !/^[,;:.]$/.test(low(tokens, to)); to++)
        if (
          low(tokens, to) === 'for' &&
          (isCapital(tokens[to + 1]) ||
            /^(?:coast|capital|hills|mountains|border|interior|bush|forest|frontier|islands?)$/.test(
              low(tokens, to + 2),
            ))
        )
          i = to;
    // `340 households set out for Kunar`
    if (follows(tokens, i, 'set out for')) i += 2;
    if (/^(?:left|leave|quit|abandoned|deserted|for)$/.test(low(tokens, i)) && isPlace(tokens, i + 1))
      board.take(quantity, 'displaced', 'casualties/departed');
  }
}

export const dwell = (tokens: readonly Token[], { noun, to, head }: Quantity): boolean =>
  DWELLERS.test(low(tokens, head)) ||
  tokens
    .slice(noun, to)
    .some(
      (token) => isCapital(token) && (PEOPLES.has(token.low) || /(?:[a-z]{2}ns|ese|[bc]s|[ks]s|i|is)$/.test(token.low)),
    );

/** A name, or `the town`, `their two villages`, `the border`. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  if (isCapital(tokens[at])) return true;
  const next = at + 1;
  return (
    /^(?:the|their|this|that)$/.test(low(tokens, at)) &&
    (PLACES.test(low(tokens, next)) || (BEFORE_PLACES.test(low(tokens, next)) && PLACES.test(low(tokens, next + 1))))
  );
}

const BEFORE_PLACES = /^(?:two|three|four|five|six|seven|eight|nine|ten|border|same|whole)$/;
const PLACES =
  /^(?:towns?|cit(?:y|ies)|villages?|areas?|regions?|provinces?|districts?|enclaves?|countr(?:y|ies)|islands?|valleys?|homes?|camps?|coast|capital|hills|mountains|border|interior|bush|forest|frontier|communes?|count(?:y|ies)|prefectures?|territory)$/;
