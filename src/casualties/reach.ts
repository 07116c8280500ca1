/** Whether a subject reaches its verb: what stands between a count and a cue may take the count away. */
import { AUXILIARY } from './auxiliaries.ts';
import type { Board } from './board.ts';
import type { Cue } from './cues.ts';
import type { Quantity } from './quantities.ts';
import { isCapital, low, type Token } from './tokens.ts';

/** Participles and adverbs of mere opinion: the harm is still to come. */
const THOUGHT =
  /^(?:thought|feared|believed|known|reported|said|presumed|understood|estimated|confirmed|likely|reputed|assumed|alleged|now|also|still)$/;

/** Verbs that begin another clause. */
const FINITE =
  /^(?:was|were|is|are|has|have|had|did|does|do|will|would|could|should|may|might|can|began|took|made|came|went|gave|left|saw|said|told|found|put|set|led|ran|held|brought|kept|sent|stood|became|fell|broke|rose|met|paid|hit|struck|opened|fired|attacked|entered|crossed|launched|destroyed|damaged|claimed|announced|stated|reported)$/;

/** Whether nothing between a count and a cue takes the count away. */
export function reaches(board: Board, quantity: Quantity, cue: Cue): boolean {
  const { tokens } = board;
  let i = quantity.end;
  if (isAside(tokens, pastPlace(tokens, i), cue.aux)) return true;
  // `are feared to have drowned`, `have sought treatment after being raped`
  if (/^(?:are|is|were|was)$/.test(low(tokens, i)) && THOUGHT.test(low(tokens, i + 1)) && cue.aux - i < 5) return true;
  // `had to be evacuated`, `have had to undergo amputations`
  const had = /^(?:have|has)$/.test(low(tokens, i)) && low(tokens, i + 1) === 'had' ? i + 1 : i;
  const must = /^(?:had|have)$/.test(low(tokens, had)) && low(tokens, had + 1) === 'to';
  if (must && (had > i || low(tokens, i + 2) === 'be') && cue.aux <= i + 3) return true;
  // `had at one time been held`
  if (low(tokens, i) === 'had' && low(tokens, cue.aux) === 'been' && cue.aux - i < 7) return true;
  if (low(tokens, cue.aux - 1) === 'after' && low(tokens, cue.aux) === 'being' && cue.aux - i < 10) return true;
  let relative = false;
  let comma = false;
  while (i < cue.aux) {
    const part = board.part(i);
    if (part && part.to <= cue.aux) {
      i = part.to;
      if (low(tokens, i) === ',') i++;
      continue;
    }
    const word = low(tokens, i);
    if (word === ';' || word === ':' || (word === '"' && i > quantity.end)) return word === '"';
    // `a controller, whose aircraft was struck by a missile, is missing`
    if (word === 'whose' && cue.aux - i < 5 && /^(?:hit|struck|shot)$/.test(low(tokens, cue.at))) return false;
    if (/^(?:who|whom|which|whose|where)$/.test(word)) relative = true;
    if (word === ',') comma = true;
    if (/^(?:and|but|while|when|as)$/.test(word) && !relative) {
      // `was killed in the courtyard and two nurses were hit`: another subject has come
      const next = low(tokens, i + 1);
      // `fifteen fishermen and their boats were captured`
      if (i === quantity.end && word === 'and' && /^(?:their|his|her)$/.test(next) && cue.aux - i <= 4)
        return cue.take !== 'object' && !board.at(i + 1);
      if (/^(?:the|a|an|his|her|their|its|our)$/.test(next) || word === 'while' || word === 'when' || word === 'but')
        return comma && word !== 'and';
    }
    if (
      !relative &&
      i > quantity.end &&
      FINITE.test(word) &&
      !/^(?:was|were|been|being)$/.test(low(tokens, i - 1)) &&
      !(comma && tokens[i - 1]?.kind === 'word' && /ed$/.test(word))
    ) {
      if (!shares(board, i, cue, quantity)) return false;
    }
    if (!relative && i === quantity.end && /^(?:was|were|is|are|has|have|had|will|would|could)$/.test(word)) {
      return (
        board.taken.has(quantity) ||
        /^(?:been|being|also|since|then|now|all)$/.test(low(tokens, i + 1)) ||
        i + 1 >= cue.aux ||
        shares(board, i, cue, quantity) ||
        // `was less fortunate and died on the spot`
        (cue.take === 'subject' &&
          low(tokens, cue.at - 1) === 'and' &&
          cue.at - i < 6 &&
          !/^[a-z]+(?:ed|ing)$/.test(low(tokens, i + 1)))
      );
    }
    i++;
  }
  return true;
}

/** One past `in Farwaniya` behind a count. */
function pastPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|at|of|from|near)$/.test(low(tokens, at)) || !isCapital(tokens[at + 1])) return at;
  let i = at + 1;
  while (isCapital(tokens[i]) && i < at + 5) i++;
  return i;
}

/** Whether all between a count and a cue is one aside: `persons, that is to say over one third of the island, were driven`. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const open = low(tokens, from);
  let end = to;
  while (end > from && /^(?:may|might|could|still|also|all|now|[a-z]+ly)$/.test(low(tokens, end - 1))) end--;
  if (
    end - from < 2 ||
    end - from > 40 ||
    !/^[,(–—-]$/.test(open) ||
    low(tokens, end - 1) !== (open === '(' ? ')' : open)
  )
    return false;
  return !tokens
    .slice(from, end)
    .some(
      ({ text }, i) =>
        text === ';' ||
        text === ':' ||
        (text === ',' && /^(?:and|but|while)$/.test(low(tokens, from + i + 1)) && open === ','),
    );
}

/** Whether the finite verb at `i` has the same subject as the cue: `were pulled out injured`, `were taken to B and expelled`. */
function shares(board: Board, i: number, cue: Cue, quantity: Quantity): boolean {
  const { tokens } = board;
  if (!AUXILIARY.test(low(tokens, i))) return false;
  if (board.taken.has(quantity) || (i > quantity.end && cue.aux - i <= 5)) return true;
  // `were made to kneel and were executed`: the second verb has no subject of its own
  if (cue.aux < cue.at && /^(?:and|then)$/.test(low(tokens, cue.aux - 1))) return true;
  // `were lined up against the wall and shot`, `was dragged from his car and later murdered`
  let link = cue.at - 1;
  while (/^(?:[a-z]+ly|then|later|afterwards|there|also|both|all)$/.test(low(tokens, link))) link--;
  // `were blindfolded, handcuffed and taken away`
  const listed = low(tokens, link) === ',' && link === i + 2;
  if (cue.take === 'object' || cue.aux !== cue.at || !(listed || /^(?:and|or|before)$/.test(low(tokens, link))))
    return false;
  return /^(?:[a-z]+(?:ed|en|ung|aught|ot|own|orn|ought|un|et)|not|hit|cut|led|held|taken|put|driven|stood|made|bound|sent|told|laid|made)$/.test(
    low(tokens, /^(?:been|then|first|also|later|being)$/.test(low(tokens, i + 1)) ? i + 2 : i + 1),
  );
}
