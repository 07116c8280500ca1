/** Counts of what was not: threats that go on behind `and`, and sentences that begin with a condition turned round. */
import { SUPPOSES } from './auxiliaries.ts';
import { low, type Token } from './tokens.ts';

/** Whether what a count is said to suffer is supposed; `at` and `to` are those of its cue, where it has one. */
export function supposed(
  tokens: readonly Token[],
  from: number,
  cue: { at: number; aux: number } | undefined,
): boolean {
  return unreal(tokens, from) || (cue !== undefined && cue.at > from && goesOn(tokens, from, cue));
}

/** `Had the school not been empty, I would be writing about 26 dead children`, `Were it not for the shelter, we should be mourning 30 dead`. */
function unreal(tokens: readonly Token[], from: number): boolean {
  let start = from;
  while (start > 0 && low(tokens, start - 1) !== ';') start--;
  if (/^(?:and|but)$/.test(low(tokens, start))) start++;
  const inverted = /^(?:had|were|should)$/.test(low(tokens, start)) && tokens[start + 1]?.kind === 'word';
  if (!inverted && !(low(tokens, start) === 'but' && low(tokens, start + 1) === 'for')) return false;
  for (let i = start + 2; i < tokens.length && i < start + 40 && !/^[;.]$/.test(low(tokens, i)); i++)
    if (/^(?:would|should|could|might)$/.test(low(tokens, i))) return true;
  return false;
}

/** `ten cities will be razed and 100,000 people buried beneath them`: the second participle is said of what may be, too. */
function goesOn(tokens: readonly Token[], from: number, { aux, at }: { aux: number; at: number }): boolean {
  if (aux !== at || !/^(?:and|or)$/.test(low(tokens, from - 1))) return false;
  for (let i = from - 2; i > from - 16 && i > 0 && !/^[;:.]$/.test(low(tokens, i)); i--) {
    if (/^(?:was|were|is|are|has|have|had)$/.test(low(tokens, i))) return false;
    if (low(tokens, i) === 'be' && SUPPOSES.test(low(tokens, i - 1))) return true;
  }
  return false;
}
