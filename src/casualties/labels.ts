/** Counts that a label or a sentence about numbers gives: `Fatalities: 2`, `the number of wounded rose to 21`, `dead, 11`. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { classesOf, LABEL } from './classes.ts';
import { beginsIdiom, idiomAt } from './idioms.ts';
import { COUNTED, STATED, STATES, VERBS } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';
import { again, brought, mounts, numbered, numberOf, put, told, tollOf } from './told.ts';

/** Looks from every word of harm for the count that it labels. */
export function labelled(board: Board): void {
  const { tokens } = board;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!(classesOf(token) & LABEL)) continue;
    const toll = /^(?:tolls?|figures?|tally)$/.test(token.low) && tollLike(tokens, at);
    const loss = token.low === 'loss' && /^li(?:fe|ves)$/.test(low(tokens, at + 2)) && low(tokens, at + 1) === 'of';
    const effect = loss
      ? 'killed'
      : toll
        ? tollOf(tokens, at)
        : (STATED.get(token.low) ??
          COUNTED.get(token.low) ??
          participle(token.low, tokens, at) ??
          (at === 0 && low(tokens, 1) === ':' ? VERBS.get(token.low)?.effect : undefined) ??
          said(tokens, at) ??
          died(tokens, at) ??
          (at === 0 || numberOf(tokens, at) ? STATES.get(token.low) : undefined));
    if (!effect) continue;
    if (isTopic(tokens, at)) {
      for (const quantity of board.main)
        if (quantity.from > at && quantity.people === 'bare') board.take(quantity, effect, 'casualties/label');
      continue;
    }
    const quantity =
      label(board, at) ??
      ahead(board, at) ??
      (toll ||
      loss ||
      brought(tokens, at) ||
      put(tokens, at) ||
      numberOf(tokens, at) ||
      mounts(tokens, at) ||
      died(tokens, at)
        ? told(board, at)
        : numbered(board, at));
    if (!quantity) continue;
    board.take(quantity, effect, 'casualties/label');
    again(board, quantity, effect);
    // `Dead: 14 men, three women`
    if (quantity.people !== 'yes' || low(tokens, quantity.from - 1) !== ':') continue;
    for (
      let next = board.at(board.afterInList(quantity));
      next?.people === 'yes';
      next = board.at(board.afterInList(next))
    )
      board.take(next, effect, 'casualties/label');
  }
}

/** `as to the injured, the health post has 7 on its list and the mayor speaks of 15` */
const isTopic = (tokens: readonly Token[], at: number) =>
  low(tokens, at + 1) === ',' &&
  low(tokens, at - 1) === 'the' &&
  low(tokens, at - 3) === 'as' &&
  /^(?:to|for|regards)$/.test(low(tokens, at - 2));

/** `the casualty figure stands at`, `the death tally`; any toll. */
const tollLike = (tokens: readonly Token[], at: number) =>
  low(tokens, at).startsWith('toll') || /^(?:death|casualty)$/.test(low(tokens, at - 1));

/** `killed`; and `fled` in `the number of inhabitants who have fled the district`. */
function participle(word: string, tokens: readonly Token[], at: number): Effect | undefined {
  const verb = VERBS.get(word);
  if (verb?.effect === 'displaced' && /^(?:have|has|had|who)$/.test(low(tokens, at - 1)) && numberOf(tokens, at))
    return verb.effect;
  return verb?.transitive && (verb.form === 'ed' || verb.form === 'participle') ? verb.effect : undefined;
}

/** `the number of people carried off in Beni territory … at 580`: a saying. */
function said(tokens: readonly Token[], at: number): Effect | undefined {
  return beginsIdiom(low(tokens, at)) && numberOf(tokens, at) ? idiomAt(tokens, at)?.effect : undefined;
}

/** `the number of those who have perished`, `of people who lost their lives`. */
function died(tokens: readonly Token[], at: number): Effect | undefined {
  const lost = /^(?:lives|life)$/.test(low(tokens, at)) && low(tokens, at - 2) === 'lost';
  const dead = lost || /^(?:died|perished)$/.test(low(tokens, at));
  return dead && numberOf(tokens, lost ? at - 2 : at) ? 'killed' : undefined;
}

/** `bringing to an estimated 1,350 the number of those banished`, `puts at 40 the number of dead`. */
function ahead(board: Board, at: number): Quantity | undefined {
  for (let i = at - 1; i > at - 7; i--) {
    if (!/^(?:number|total)$/.test(low(board.tokens, i))) continue;
    const quantity = low(board.tokens, i - 1) === 'the' ? board.ending(i - 1) : undefined;
    return quantity?.people === 'bare' && /^(?:to|at)$/.test(low(board.tokens, quantity.from - 1))
      ? quantity
      : undefined;
  }
  return undefined;
}

/** `Killed: 3.`, `Killed in action, 19;`, `dead, 11; wounded, 6`, `Wounded – four`. */
function label(board: Board, at: number): Quantity | undefined {
  const { tokens } = board;
  let mark = at + 1;
  if (/^in action$/.test(`${low(tokens, mark)} ${low(tokens, mark + 1)}`)) mark += 2;
  // `Killed in Gaza: 14`
  if (/^(?:in|at|near)$/.test(low(tokens, mark)) && isCapital(tokens[mark + 1])) {
    mark++;
    while (isCapital(tokens[mark]) && mark < at + 7) mark++;
  }
  if (low(tokens, mark) === '(') while (mark < at + 8 && low(tokens, mark - 1) !== ')') mark++;
  // `Missing 9`, `Killed ............ 14`: a line of its own
  while (low(tokens, mark) === '.' || low(tokens, mark) === '…') mark++;
  const row = at < 4 && board.at(mark)?.people === 'bare' && board.at(mark)!.to === tokens.length;
  if (row) mark--;
  else if (!/^[:–—,=-]$/.test(low(tokens, mark))) return undefined;
  const quantity = board.at(mark + 1);
  // `Killed: 77 servicemen` as well, but no clause of its own
  if (
    quantity === undefined ||
    quantity.people === 'maybe' ||
    (quantity.people === 'yes' && ((at > 2 && low(tokens, at - 1) !== ';') || low(tokens, mark) !== ':'))
  )
    return undefined;
  const behind = low(tokens, quantity.to);
  // `Casualties: 4 killed` leaves the number to the participle
  if (!/^(?:[;,.()–—-]|and|of|)$/.test(behind) && !follows(tokens, quantity.to, 'at the last count')) return undefined;
  let first = at;
  while (
    /^(?:the|seriously|slightly|badly|internally|newly|forcibly|presumed|severely|critically|gravely|lightly|confirmed|still|persons?|people|civilians?|number|of|soldiers?|total|reported|and)$/.test(
      low(tokens, first - 1),
    )
  )
    first--;
  return first === 0 || /^[;:,.(–—-]$/.test(low(tokens, first - 1)) ? quantity : undefined;
}
