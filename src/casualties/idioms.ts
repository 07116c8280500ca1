/** Sayings of harm of more than one word, as patterns over lower-case tokens. */
import type { Effect } from '../record/types.ts';
import type { Idiom, Step, Take } from './patterns.ts';
import { CAPTIVITY } from './sayings-captivity.ts';
import { DEATHS } from './sayings-deaths.ts';
import { FLIGHT } from './sayings-flight.ts';
import { WOUNDS } from './sayings-wounds.ts';
import { low, type Token } from './tokens.ts';

/** The sayings that begin with a word: those of that word alone, and the others by each of their second words. */
interface Beginning {
  alone: Ranked[];
  bySecond: Map<string, Ranked[]>;
}
/** A saying, and its place in the order in which equals are taken. */
interface Ranked extends Idiom {
  rank: number;
}

const BY_FIRST: ReadonlyMap<string, Beginning> = (() => {
  const map = new Map<string, Beginning>();
  for (const [rank, one] of [...FLIGHT, ...CAPTIVITY, ...WOUNDS, ...DEATHS].entries())
    for (const word of one.steps[0]!.words) {
      const beginning = map.get(word) ?? { alone: [], bySecond: new Map<string, Ranked[]>() };
      map.set(word, beginning);
      const ranked = { ...one, rank };
      if (one.steps.length === 1) beginning.alone.push(ranked);
      for (const second of one.steps[1]?.words ?? [])
        beginning.bySecond.set(second, [...(beginning.bySecond.get(second) ?? []), ranked]);
    }
  return map;
})();

export interface IdiomMatch {
  effect: Effect;
  take: Take;
  /** One past the last token of the saying. */
  to: number;
}

/** Whether a saying begins with the word. */
export const beginsIdiom = (word: string): boolean => BY_FIRST.has(word);

/** The saying that begins at `at`: the one of most words, the first of these. */
export function idiomAt(tokens: readonly Token[], at: number): IdiomMatch | undefined {
  const beginning = BY_FIRST.get(low(tokens, at));
  if (!beginning) return undefined;
  let best: (IdiomMatch & { steps: number; rank: number }) | undefined;
  const tryAll = (sayings: readonly Ranked[] | undefined, ahead: number) => {
    for (const { steps, effect, take, rank } of sayings ?? []) {
      if (ahead > 1 && !steps[1]!.far) continue;
      if (best && (steps.length < best.steps || (steps.length === best.steps && rank >= best.rank))) continue;
      const to = matchEnd(tokens, at + 1, steps);
      if (to !== undefined) best = { effect, take, to, steps: steps.length, rank };
    }
  };
  tryAll(beginning.alone, 0);
  // the second word stands at once behind the first, or up to three words on
  for (let ahead = 1; ahead <= FAR && at + ahead < tokens.length; ahead++)
    tryAll(beginning.bySecond.get(low(tokens, at + ahead)), ahead);
  return best;
}

/** How far on a word of a pattern may stand that is marked so. */
const FAR = 4;

function matchEnd(tokens: readonly Token[], from: number, steps: readonly Step[]): number | undefined {
  let at = from;
  for (let next = 1; next < steps.length; next++) {
    const step = steps[next]!;
    let reach = step.far ? FAR : 1;
    while (reach > 0 && !step.words.has(low(tokens, at))) {
      if (/^[,;:.]$/.test(low(tokens, at))) return undefined;
      at++;
      reach--;
    }
    if (reach === 0 || at >= tokens.length) return undefined;
    at++;
  }
  return at;
}
