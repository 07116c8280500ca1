/** Sayings of harm of more than one word, as patterns over lower-case tokens. */
import type { Effect } from '../record/types.ts';
import type { Idiom, Step, Take } from './patterns.ts';
import { CAPTIVITY } from './sayings-captivity.ts';
import { DEATHS } from './sayings-deaths.ts';
import { FLIGHT } from './sayings-flight.ts';
import { WOUNDS } from './sayings-wounds.ts';
import { low, type Token } from './tokens.ts';

const BY_FIRST: ReadonlyMap<string, readonly Idiom[]> = (() => {
  const map = new Map<string, Idiom[]>();
  for (const one of [...FLIGHT, ...CAPTIVITY, ...WOUNDS, ...DEATHS])
    for (const word of one.steps[0]!.words) {
      const list = map.get(word);
      if (list) list.push(one);
      else map.set(word, [one]);
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
  let best: (IdiomMatch & { steps: number }) | undefined;
  for (const { steps, effect, take } of BY_FIRST.get(low(tokens, at)) ?? []) {
    if (best && steps.length <= best.steps) continue;
    const to = matchEnd(tokens, at + 1, steps);
    if (to !== undefined) best = { effect, take, to, steps: steps.length };
  }
  return best;
}

function matchEnd(tokens: readonly Token[], from: number, steps: readonly Step[]): number | undefined {
  let at = from;
  for (let next = 1; next < steps.length; next++) {
    const step = steps[next]!;
    let reach = step.far ? 4 : 1;
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
