/** Cues that share their victims: `killed or wounded`, `killing and maiming`, `killed, wounded or abducted`. */
import { readNumeral } from '../language/numerals.ts';
import type { Effect } from '../record/types.ts';
import { skipAdverbs } from './auxiliaries.ts';
import type { Cue } from './cues.ts';
import { follows, low, type Token } from './tokens.ts';

const PRIORITY: readonly Effect[] = [
  'killed',
  'injured',
  'abducted',
  'missing',
  'displaced',
  'detained',
  'casualties',
  'affected',
];

/** Makes one cue of those that share their victims: `killed or wounded`, `killing and maiming`, `arrested and executed`. */
export function join(tokens: readonly Token[], cues: Cue[]): Cue[] {
  const joined: Cue[] = [];
  for (const cue of cues) {
    const last = joined.at(-1);
    const link = last ? low(tokens, last.to) : '';
    const adjacent =
      last !== undefined &&
      !hasObject(tokens, last) &&
      ((/^(?:and|or|\/|but)$/.test(link) &&
        skipAdverbs(tokens, last.to + 1) >= cue.aux &&
        low(tokens, cue.aux) !== 'were' &&
        low(tokens, cue.aux) !== 'was') ||
        (follows(tokens, last.to, 'and') && cue.at === last.to + 1) ||
        series(tokens, cues, last, cue));
    if (last && adjacent && cue.aux > last.to && compatible(last, cue)) {
      last.effect = both(last, cue, tokens, link);
      last.to = cue.to;
      if (last.take === 'bare' && cue.take !== 'bare') last.take = cue.take;
    } else joined.push({ ...cue });
  }
  return joined;
}

/** `speared 12 herders to death and carried away nine children`: the first has its count inside. */
function hasObject(tokens: readonly Token[], { at, to }: Cue): boolean {
  for (let i = at + 1; i < to - 1; i++)
    if (tokens[i]!.kind === 'figure' || readNumeral((n) => low(tokens, i + n))) return true;
  return false;
}

/** `killed, wounded or abducted 38 persons`: a comma joins two verbs that a last one behind `and` or `or` closes. */
function series(tokens: readonly Token[], cues: readonly Cue[], last: Cue, cue: Cue): boolean {
  if (low(tokens, last.to) !== ',' || cue.at !== last.to + 1) return false;
  if (/^(?:and|or)$/.test(low(tokens, cue.at))) return false;
  const third = low(tokens, cue.to) === ',' ? cue.to + 1 : cue.to;
  const closed = /^(?:and|or)$/.test(low(tokens, third));
  return closed && cues.some(({ at, aux }) => at === third + 1 && aux === at);
}

const compatible = (a: Cue, b: Cue) => a.take === b.take || b.take === 'bare';

/** `swept away`, `washed overboard`: dead as a rule, unless the letter says that they are missing. */
export const isSwept = (tokens: readonly Token[], { at, effect }: Cue): boolean =>
  effect === 'killed' && /^(?:swept|washed)$/.test(low(tokens, at));

function both(a: Cue, b: Cue, tokens: readonly Token[], link: string): Effect {
  if (a.effect === 'casualties') return a.effect;
  const effects = [a.effect, b.effect];
  const shot = /^(?:shot|shooting|beaten)$/.test(low(tokens, a.at)) && a.to === a.at + 1;
  // `was hit in the stomach and died`
  if (
    b.effect === 'killed' &&
    a.effect === 'injured' &&
    link === 'and' &&
    /^(?:died|succumbed|perished|expired)$/.test(low(tokens, b.at))
  )
    return 'killed';
  // `was swept away and is unaccounted for`
  if (b.effect === 'missing' && isSwept(tokens, a)) return 'missing';
  if (effects.includes('killed') && effects.includes('injured'))
    return shot && link === 'and' ? 'injured' : 'casualties';
  return PRIORITY.find((effect) => effects.includes(effect))!;
}
