/** Counts whose harm was told before: of another count of the sentence, or by the sentence before it. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { STATED, STATES } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** `three in A, two in B and five in C`: what was said of the first holds for the others. */
export function continued(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (board.taken.has(quantity) || quantity.people === 'maybe') continue;
    const alike = /^(?:as|so) (?:did|were|was|are|is|have|has|had)$/.test(
      `${low(tokens, quantity.from - 2)} ${low(tokens, quantity.from - 1)}`,
    );
    if (quantity.singular === 'definite' && !alike) continue;
    const last = lastClaim(board, quantity);
    if (!last) continue;
    // `left 82 dead and 11 prisoners in our hands`
    if (quantity.head >= 0 && STATES.has(low(tokens, quantity.head))) continue;
    // `killed, one from Jordan, the other from Malawi`: those two again
    if (quantity.max === 1 && /^(?:from|in|at|of)$/.test(low(tokens, quantity.to)) && otherSoon(tokens, quantity.to))
      continue;
    // `it was the turn of two priests`
    if (follows(tokens, quantity.from - 3, 'the turn of')) {
      board.take(quantity, last.effect, 'casualties/continued');
      continue;
    }
    // `the second grave contained 13`
    if (
      quantity.people === 'bare' &&
      /^(?:contained|held|yielded)$/.test(low(tokens, quantity.from - 1)) &&
      /^(?:bodies|corpses)$/.test(low(tokens, last.quantity.head))
    ) {
      board.take(quantity, last.effect, 'casualties/continued');
      continue;
    }
    // `in Homs a car bomb left 12 dead; in Hasakah, 7.`, `this year, so far, nine.`, `in Lachin, a postman.`
    if (quantity.singular !== 'definite' && elliptic(tokens, quantity)) {
      board.take(quantity, last.effect, 'casualties/continued');
      continue;
    }
    // `spoke on Tuesday of 31 dead, spoke on Wednesday of 38`
    if (
      quantity.people === 'bare' &&
      low(tokens, quantity.from - 1) === 'of' &&
      [2, 3, 4].some((back) => /^(?:spoke|speaks|speak|spoken)$/.test(low(tokens, quantity.from - back)))
    ) {
      board.take(quantity, last.effect, 'casualties/continued');
      continue;
    }
    // `26 bodies were discovered, and five more were taken from a well`
    const unearthed = /^(?:were|was)$/.test(low(tokens, quantity.to)) ? quantity.to + 1 : quantity.to + 2;
    if (
      quantity.people === 'bare' &&
      /^(?:bodies|corpses)$/.test(low(tokens, last.quantity.head)) &&
      /^(?:found|discovered|recovered|taken|dug|pulled|unearthed|exhumed|retrieved)$/.test(low(tokens, unearthed))
    ) {
      board.take(quantity, last.effect, 'casualties/continued');
      continue;
    }
    // `two dead and nine injured military personnel`
    const own = tokens
      .slice(quantity.noun, Math.max(quantity.head, quantity.noun))
      .find(({ low: word }) => STATED.has(word));
    if (own) continue;
    // `was executed at a checkpoint, and her nephew with her`
    if (
      quantity.people === 'yes' &&
      low(tokens, quantity.from - 1) === 'and' &&
      low(tokens, quantity.to) === 'with' &&
      /^(?:him|her|them)$/.test(low(tokens, quantity.to + 1)) &&
      /^(?:[,.;]|and|)$/.test(low(tokens, quantity.to + 2))
    ) {
      board.take(quantity, last.effect, 'casualties/continued');
      continue;
    }
    // `462 deaths come on top of the more than 3,900 which the Ministry had recorded`
    if (
      quantity.people === 'bare' &&
      /\b(?:on top of|in addition to|as against|compared with|up from) (?:the )?$/.test(
        wordsBefore(tokens, quantity.from),
      )
    ) {
      board.take(quantity, last.effect, 'casualties/continued');
      continue;
    }
    // `as was a neighbour`, `and so were two nurses`
    if (alike) {
      for (let next: Quantity | undefined = quantity; next; next = board.at(board.afterInList(next)))
        if (!board.take(next, last.effect, 'casualties/continued')) break;
      continue;
    }
    // `in Cao Bang 240 persons, in Lang Son 183`, `two moderately injured and one critically`
    if (
      quantity.people === 'bare' &&
      (placed(tokens, quantity) ||
        latter(tokens, quantity) ||
        gapped(tokens, quantity) ||
        (last.effect === 'injured' && graded(tokens, quantity)))
    ) {
      const fatal = /^(?:fatally|mortally)$/.test(low(tokens, quantity.to));
      board.take(quantity, fatal ? 'killed' : last.effect, 'casualties/continued');
      continue;
    }
    if (!/^(?:and|,|;)$/.test(low(tokens, quantity.from - 1))) continue;
    const behind = quantity.people === 'bare' && low(tokens, quantity.to) === 'more' ? quantity.to + 1 : quantity.to;
    if (!/^(?:in|at|near|on|from|outside|inside|of)$/.test(low(tokens, behind))) continue;
    // `the seventh, a baby of 10 months`
    if (quantity.singular && low(tokens, behind) === 'of' && quantity.end > quantity.to) continue;
    const cue = last.cue;
    if (cue && board.clause.cues.some(({ at }) => at > cue.at && at < quantity.from)) continue;
    const gap = tokens.slice(Math.max(last.quantity.to, last.cue?.to ?? 0), quantity.from);
    // `The remains of four were recovered on Thursday, and two others on Friday`
    const others = /^(?:others|more)$/.test(low(tokens, quantity.to - 1));
    // `18,000 persons crossed over in flight from the fighting, and another 1,940 in January`
    const further =
      /^(?:another|further)$/.test(low(tokens, quantity.from)) ||
      /^(?:another|further)$/.test(low(tokens, quantity.from + 1));
    if (
      gap.length < (further ? 24 : 14) &&
      !gap.some(({ low: word }) => /^(?:[:.]|had|which|who)$/.test(word) || (!others && /^(?:was|were)$/.test(word)))
    )
      board.take(quantity, last.effect, 'casualties/continued');
  }
}

/** `Of the remaining 27 there is no news`, `of eight more there was no trace`. */
export function untraced(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      word === 'no' &&
      /^(?:news|trace|word|sign)$/.test(low(tokens, i + 1)) &&
      /^(?:is|was|been)$/.test(low(tokens, i - 1)),
  );
  if (at < 0) return;
  let there = at - 1;
  while (there > at - 5 && low(tokens, there) !== 'there') there--;
  const quantity =
    low(tokens, there) === 'there'
      ? board.main.find(({ to }) => to === there || (to === there - 1 && /^(?:more|others)$/.test(low(tokens, to))))
      : undefined;
  if (!quantity) return;
  let of = quantity.from - 1;
  while (/^(?:the|other|remaining|these|those)$/.test(low(tokens, of))) of--;
  if (low(tokens, of) === 'of') board.take(quantity, 'missing', 'casualties/untraced');
}

/** `The same fate befell seven others in Rafah`, `two neighbours shared their fate`: the harm told just before. */
export function sameFate(board: Board): void {
  const { tokens, clause } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) => word === 'fate' && /^(?:same|similar|like|their|his|her)$/.test(low(tokens, i - 1)),
  );
  if (at < 0) return;
  const befell = /^(?:befell|met|overtook|awaited|struck|befallen)$/.test(low(tokens, at + 1));
  const shared = tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ low: word }) => /^(?:met|suffered|shared|had)$/.test(word));
  const effect = (lastClaim(board, { from: at } as Quantity) ?? clause.earlier.at(-1))?.effect;
  if (!effect) return;
  const quantity = befell
    ? board.main.find(({ from }) => from > at && from < at + 4)
    : shared
      ? board.main.findLast(({ to }) => to <= at)
      : undefined;
  if (quantity?.people === 'yes' || quantity?.people === 'bare') board.take(quantity, effect, 'casualties/same-fate');
}

/** `, the other from Malawi` behind `one from Jordan`. */
const otherSoon = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 8).some(({ low: word }, i) => word === 'other' && low(tokens, at + i - 1) === 'the');

/** Whether a clause is nothing but a time or a place and a count. */
function elliptic(tokens: readonly Token[], { from, to, head }: Quantity): boolean {
  if (!/^(?:[.;]|more|)$/.test(low(tokens, to))) return false;
  if (low(tokens, to) === 'more' && !/^(?:[.;]|)$/.test(low(tokens, to + 1))) return false;
  if (head >= 0 && STATES.has(low(tokens, head))) return false;
  let i = from - 1;
  let where = false;
  while (i > from - 12 && (isCapital(tokens[i]) || tokens[i]?.kind === 'figure' || ELLIPTIC.test(low(tokens, i)))) {
    if (/^(?:in|at|near|on|this|last|outside)$/.test(low(tokens, i))) where = true;
    i--;
  }
  return where && /^(?:[;,]|and)$/.test(low(tokens, i + 1)) && i + 1 < from - 1;
}

const ELLIPTIC =
  /^(?:in|at|near|on|this|last|year|month|week|so|far|the|same|day|today|yesterday|and|,|;|street|outside|village|town|market|square|road)$/;

const wordsBefore = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ low: word }) => `${word} `)
    .join('');

function lastClaim(board: Board, { from }: Quantity) {
  let last: { quantity: Quantity; effect: Effect; cue?: { at: number; to: number } | undefined } | undefined;
  for (const claim of board.taken.values())
    if (claim.quantity.to < from && (!last || claim.quantity.from > last.quantity.from)) last = claim;
  return last;
}

/** `, in Lang Son 183,`: a place before the number, a mark behind. */
function placed(tokens: readonly Token[], { from, to }: Quantity): boolean {
  if (!/^(?:[,.;]|and|)$/.test(low(tokens, to))) return false;
  let i = from - 1;
  while (i > from - 6 && (isCapital(tokens[i]) || low(tokens, i) === 'the')) i--;
  return i < from - 1 && /^(?:in|at|near)$/.test(low(tokens, i)) && /^(?:[,;]|and)$/.test(low(tokens, i - 1));
}

/** `two were wounded in the former; in the latter, four`. */
const latter = (tokens: readonly Token[], { from, to }: Quantity) =>
  low(tokens, from - 1) === ',' &&
  /^(?:latter|former|second|third|other|first)$/.test(low(tokens, from - 2)) &&
  low(tokens, from - 3) === 'the' &&
  /^(?:in|at|near)$/.test(low(tokens, from - 4)) &&
  /^(?:[,.;]|and|)$/.test(low(tokens, to));

/** `the first shell killed two, the second five`. */
const gapped = (tokens: readonly Token[], { from, to }: Quantity) =>
  /^(?:second|third|fourth|fifth|other|next|last|latter)$/.test(low(tokens, from - 1)) &&
  low(tokens, from - 2) === 'the' &&
  /^(?:[,;]|and)$/.test(low(tokens, from - 3)) &&
  /^(?:[,.;]|and|)$/.test(low(tokens, to));

/** `and one critically`, `, two fatally`. */
const graded = (tokens: readonly Token[], { from, to }: Quantity) =>
  (low(tokens, from - 1) === 'and' ||
    (low(tokens, from - 1) === ',' && /^(?:fatally|mortally)$/.test(low(tokens, to)))) &&
  /^(?:fatally|seriously|critically|gravely|severely|slightly|lightly|moderately|mortally)$/.test(low(tokens, to)) &&
  /^(?:[,.;]|and|)$/.test(low(tokens, to + 1));
