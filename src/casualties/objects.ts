/** Where the object of a verb of harm begins: behind adverbs, places, names and asides. */
import { ageEnd } from './ages.ts';
import type { Board } from './board.ts';
import { isCapital, low } from './tokens.ts';

/** Words that begin a count of one's own people: `and her brother`. */
const OWN = /^(?:an?|another|one|the|his|her|their)$/;

/** Where the count that a verb governs begins; -1 where none can. */
export function objectStart(board: Board, at: number): number {
  const { tokens } = board;
  let i = at;
  // `burned alive, according to local clergy, between 30 and 35 villagers`
  if (/^(?:himself|herself|themselves)$/.test(low(tokens, i)) && low(tokens, i + 1) === 'and') return i + 2;
  if (low(tokens, i) === ',') {
    if (!/^(?:according|by|in|as|at|on|near|since|this|that|without|with|for)$/.test(low(tokens, i + 1))) return -1;
    let close = i + 1;
    while (close < i + 14 && low(tokens, close) !== ',') close++;
    return low(tokens, close) === ',' && board.at(close + 1) ? close + 1 : -1;
  }
  // `dragged away with them the miller's wife`
  if (low(tokens, i) === 'with' && /^(?:them|him|her)$/.test(low(tokens, i + 1))) return i + 2;
  // `made off with everyone on board, that is to say 49 passengers`
  if (
    /^(?:everyone|everybody|all|those)$/.test(low(tokens, i)) &&
    /^(?:on|aboard|inside|present)$/.test(low(tokens, i + 1))
  )
    for (let say = i + 2; say < i + 9 && !/^[;:.]$/.test(low(tokens, say)); say++)
      if (board.at(say + 1) && /^(?:say|namely|–|—|is)$/.test(low(tokens, say))) return say + 1;
  // `carried away from Francistown, in Botswana, fourteen men`
  const the = low(tokens, i + 1) === 'the' ? i + 2 : i + 1;
  if (/^(?:from|in|at|near|to|into|across|over|towards)$/.test(low(tokens, i)) && isCapital(tokens[the])) {
    let past = the;
    while (
      past < i + 10 &&
      !board.at(past) &&
      (isCapital(tokens[past]) || /^(?:,|in|at|near|of|the|and)$/.test(low(tokens, past)))
    )
      past++;
    return board.at(past)?.people === 'yes' && low(tokens, past - 1) !== 'and' ? past : -1;
  }
  // `killed Maria Hernández, aged 7, and her brother`
  if (isCapital(tokens[i])) {
    let name = i;
    while (name < i + 6 && (isCapital(tokens[name]) || /^(?:al|el|de|bin|ibn|ben|abu)$/.test(low(tokens, name))))
      name++;
    // `killed Ali Hamad, 34, and his two sons`
    const past = tokens[name + 1]?.kind === 'figure' ? name + 2 : ageEnd(tokens, name);
    const link = low(tokens, past) === ',' ? past + 1 : past;
    return low(tokens, link) === 'and' && board.at(link + 1)?.people === 'yes' && OWN.test(low(tokens, link + 1))
      ? link + 1
      : -1;
  }
  while (
    /^(?:[a-z]+ly|another|outright|again|also|there|here|in|cold|blood|of|to|on|the|spot|instantly|dead|alive|down|up|off|away|a|total|only|both|him|those|all|other|remaining)$/.test(
      low(tokens, i),
    ) &&
    !board.at(i)
  ) {
    if (i > at + 5) return -1;
    i++;
  }
  return i;
}
