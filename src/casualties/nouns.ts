/** Counts whose own noun says the harm: `six deaths`, `39 bodies`, `claimed 38 lives`, `12,300 refugees`, `300 hostages`. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { COUNTED, NOMINALS, SPENT, STATED, STATES, VERBS } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { low, type Token, wordsOf } from './tokens.ts';

/** Nouns that yield to a verb: a body may be found, a victim abducted. */
const YIELDING = /^(?:bod(?:y|ies)|victims?|casualt(?:y|ies)|lives|life|corpses?|remains)$/;

/** `six deaths` at once; `39 bodies` once the verbs have spoken. */
export function counted(board: Board, { early }: { early: boolean }): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (quantity.head < 0 || (quantity.singular && quantity.singular !== 'indefinite')) continue;
    const word = low(tokens, quantity.head);
    if (early && YIELDING.test(word)) continue;
    if (hypothetical(tokens, quantity.from) || adjectiveOnly(tokens, quantity)) continue;
    const effect = word === 'lives' || word === 'life' ? lives(tokens, quantity) : countedEffect(tokens, quantity);
    if (effect) board.take(quantity, effect, 'casualties/counted-noun');
  }
}

/** `a violent death`, `a death`: no count where the noun is singular and says how, not who. */
function adjectiveOnly(tokens: readonly Token[], { head, singular, from }: Quantity): boolean {
  if (singular !== 'indefinite' || low(tokens, from) === 'one') return false;
  return /^(?:death|murder|execution|killing|burial|life|lives)$/.test(low(tokens, head));
}

/** `could cost thousands of lives`, `feared a third death`. */
function hypothetical(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--)
    if (
      /^(?:could|might|would|may|will|can|should|avoid|prevent|without|sav(?:e|ed|es|ing)|spare|spared|risk)$/.test(
        low(tokens, i),
      )
    )
      return true;
  return false;
}

/** `951 victims of kidnapping` says more than its head. */
function countedEffect(tokens: readonly Token[], { head }: Quantity): Effect | undefined {
  // `three fatal casualties`
  if (/^casualt/.test(low(tokens, head)) && /^(?:fatal|dead)$/.test(low(tokens, head - 1))) return 'killed';
  if (/^casualt/.test(low(tokens, head)) && low(tokens, head - 1) === 'non-fatal') return 'injured';
  // `between 15 and 20 victims, whose bodies were taken away`
  if (
    /^victims?$/.test(low(tokens, head)) &&
    low(tokens, head + 2) === 'whose' &&
    /^(?:bodies|corpses|remains)$/.test(low(tokens, head + 3))
  )
    return 'killed';
  const after = low(tokens, head + 1) === 'of' ? NOMINALS.get(low(tokens, head + 2)) : undefined;
  return after ?? COUNTED.get(low(tokens, head));
}

function lives(tokens: readonly Token[], { from, to }: Quantity): Effect | undefined {
  // `two lives were lost`, `eleven lives cut short`
  for (let i = to; i < to + 5 && !/^[,;.]$/.test(low(tokens, i)); i++) if (SPENT.test(low(tokens, i))) return 'killed';
  // `has claimed, by the most conservative estimates, no less than 3,000 lives`
  const comma = low(tokens, from - 1) === ',' ? 14 : 6;
  const before = wordsOf(tokens, Math.max(0, from - comma), from);
  return /(?:claim|exact|took|tak(?:e|en|ing)|cost|los[est]|loss|losing|snuff|extinguish|reap|swallow|ended|price)/.test(
    before,
  )
    ? 'killed'
    : undefined;
}

/** `12,300 refugees`, `300 hostages`: where nothing else is said of them, and not that they are free. */
export function states(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (quantity.head < 0 || quantity.singular) continue;
    const adjective = tokens
      .slice(quantity.noun, quantity.head)
      .map(({ low: one }) => STATED.get(one))
      .find(Boolean);
    const effect = STATES.get(low(tokens, quantity.head)) ?? adjective;
    // `threatened to kill 20 prisoners`: a verb that gave no cue
    if (effect && !VERBS.has(low(tokens, quantity.from - 1)) && !freed(tokens, quantity))
      board.take(quantity, effect, 'casualties/state');
  }
}

const FREED =
  /^(?:free|freed|released|liberated|repatriated|returned|return|returning|exchanged|handed|rescued|escaped|release|repatriation|exchange|reunited|visited|interviewed)$/;

function freed(tokens: readonly Token[], { from, to }: Quantity): boolean {
  for (let i = to; i < to + 6; i++) {
    if (/^[,;.]$/.test(low(tokens, i))) break;
    if (FREED.test(low(tokens, i))) return true;
    // `went home`
    if (/^(?:went|gone|go|came|come)$/.test(low(tokens, i)) && /^(?:home|back)$/.test(low(tokens, i + 1))) return true;
  }
  for (let i = from - 1; i >= Math.max(0, from - 4); i--)
    if (FREED.test(low(tokens, i)) || low(tokens, i) === 'visit') return true;
  return false;
}
