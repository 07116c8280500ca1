/** Breakdowns that a verb tells: `the twelve dead included four women`, `among the twelve killed were four women`, `four being women`. */
import { STATED } from './lexicon.ts';
import { bounds, listAt, nounText } from './part-lists.ts';
import { type Breakdown, ofPeople } from './parts.ts';
import type { Quantity } from './quantities.ts';
import { low, type Token } from './tokens.ts';

type Starts = ReadonlyMap<number, Quantity>;

/** `included four women and the schoolmaster` behind a count or behind `the dead, twelve in number,`. */
export function includesThem(
  tokens: readonly Token[],
  at: number,
  starts: Starts,
  last: Quantity | undefined,
): Breakdown | undefined {
  if (!/^(?:includes?|included)$/.test(low(tokens, at)) || !last) return undefined;
  const harmed = [...Array(6).keys()].some((back) => STATED.has(low(tokens, at - 1 - back)));
  if (!harmed) return undefined;
  const list = listAt(tokens, at + 1, starts);
  return list.taken.length && list.parts.every(ofPeople) ? { from: at, ...list } : undefined;
}

/** `Among the twelve killed were four women`: the parts behind the verb, the whole inside the phrase. */
export function amongWere(tokens: readonly Token[], at: number, starts: Starts): Breakdown | undefined {
  if (!/^(?:were|was|are|is)$/.test(low(tokens, at))) return undefined;
  let first = at - 1;
  while (first > at - 6 && !/^(?:among|amongst|of)$/.test(low(tokens, first))) first--;
  if (!/^among/.test(low(tokens, first)) || (first > 0 && !/^[,;:.]$/.test(low(tokens, first - 1)))) return undefined;
  const the = /^(?:the|those|these)$/.test(low(tokens, first + 1)) ? first + 2 : first + 1;
  if (!starts.get(the) || !STATED.has(low(tokens, at - 1))) return undefined;
  const list = listAt(tokens, at + 1, starts);
  return list.taken.length && list.parts.every(ofPeople) ? { from: at, ...list } : undefined;
}

/** `, four being women`, `, with nine minors among them`. */
export function beingThem(tokens: readonly Token[], at: number, starts: Starts): Breakdown | undefined {
  if (!/^[,(–—]$/.test(low(tokens, at))) return undefined;
  const withThem = low(tokens, at + 1) === 'with';
  const quantity = starts.get(withThem ? at + 2 : at + 1);
  if (!quantity) return undefined;
  if (withThem)
    return quantity.people === 'yes' &&
      /^among(?:st)? (?:them|whom)$/.test(`${low(tokens, quantity.to)} ${low(tokens, quantity.to + 1)}`)
      ? {
          from: at,
          to: quantity.to + 2,
          parts: [{ victims: nounText(tokens, quantity), ...bounds(quantity) }],
          taken: [quantity],
        }
      : undefined;
  if (quantity.head >= 0 || low(tokens, quantity.to) !== 'being') return undefined;
  let end = quantity.to + 1;
  while (tokens[end]?.kind === 'word' && !/^(?:and|who|in|at|on|from|of|were|was)$/.test(low(tokens, end))) end++;
  const victims = tokens
    .slice(quantity.to + 1, end)
    .map(({ text }) => text)
    .join(' ');
  return ofPeople({ victims })
    ? { from: at, to: end, parts: [{ victims, ...bounds(quantity) }], taken: [quantity] }
    : undefined;
}
