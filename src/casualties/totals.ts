/** Breakdowns that no opener announces: `its eleven crewmen, eight Indians and three Yemenis,`, `of the 56 killed, 22 were women`. */
import { STATED } from './lexicon.ts';
import { bounds, listAt, nounText, ofThose } from './part-lists.ts';
import { type Breakdown, ofPeople } from './parts.ts';
import type { Quantity } from './quantities.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

type Starts = ReadonlyMap<number, Quantity>;

/** `…, eight Indians and three Yemenis,` behind a count that they add up to. */
export function summed(
  tokens: readonly Token[],
  at: number,
  starts: Starts,
  last: Quantity | undefined,
): Breakdown | undefined {
  if (!/^[,:–—-]$/.test(low(tokens, at)) || !last || last.min === undefined || last.min !== last.max || last.min < 2)
    return undefined;
  const list = listAt(tokens, at + 1, starts);
  if (list.taken.length < 2 || list.taken.some(({ people, approximate }) => people !== 'yes' || approximate))
    return undefined;
  if (list.taken.reduce((sum, { min = 0, max = 0 }) => sum + (min === max ? min : Number.NaN), 0) !== last.min)
    return undefined;
  const close = low(tokens, list.to);
  if (!/^(?:[,.;:)–—-]|)$/.test(close)) return undefined;
  // `two ethnic Albanians, a forester and a postman,`: who they are, no parts
  if (list.taken.every(({ singular }) => singular === 'indefinite')) return { from: at, ...list, parts: [] };
  return { from: at, ...list };
}

/** `two youths were shot dead, one at Qalandiya and one in Hebron`: a count told again by its places, which are no parts to name. */
export function byPlaces(
  tokens: readonly Token[],
  at: number,
  starts: Starts,
  counts: readonly Quantity[],
): Breakdown | undefined {
  if (!/^[,:–—-]$/.test(low(tokens, at))) return undefined;
  const taken: Quantity[] = [];
  let sum = 0;
  let i = at + 1;
  for (;;) {
    const quantity = starts.get(i);
    if (quantity?.people !== 'bare' || quantity.min === undefined || quantity.min !== quantity.max) break;
    if (!/^(?:in|at|near|on|from|outside)$/.test(low(tokens, quantity.to)) || !isCapital(tokens[quantity.to + 1]))
      break;
    taken.push(quantity);
    sum += quantity.min;
    i = quantity.to + 1;
    while (isCapital(tokens[i]) || /^(?:al|el|-)$/.test(low(tokens, i))) i++;
    const next = low(tokens, i) === ',' ? i + 1 : i;
    const and = low(tokens, next) === 'and' ? next + 1 : next;
    if (and === i || !starts.has(and)) break;
    i = and;
  }
  if (taken.length < 2) return undefined;
  const total = counts.findLast(({ to }) => to <= at);
  return total?.min === sum && total.max === sum ? { from: at, to: i, parts: [], taken } : undefined;
}

/** `of the 56 killed, 22 were women and 9 children`: the parts of the count inside the phrase. */
export function ofTotal(
  tokens: readonly Token[],
  at: number,
  starts: Starts,
  total: Quantity | undefined,
): Breakdown | undefined {
  if (low(tokens, at) !== ',' || !total) return undefined;
  const first = low(tokens, total.from - 1) === 'the' ? total.from - 2 : total.from - 1;
  if (!/^(?:of|among|amongst)$/.test(low(tokens, first)) || (first > 0 && !/^[,;:–—]$/.test(low(tokens, first - 1))))
    return undefined;
  if (!STATED.has(low(tokens, at - 1)) && total.to !== at) return undefined;
  const list = listAt(tokens, at + 1, starts);
  return list.taken.length && list.parts.length === list.taken.length && list.parts.every(ofPeople)
    ? { from: at, ...list }
    : undefined;
}

/** `; six were children`, `Three were women.`: what a bare count is said to be, at the head of a clause. */
export function predicated(tokens: readonly Token[], at: number, starts: Starts): Breakdown | undefined {
  const from = low(tokens, at) === ';' ? at + 1 : at === 0 ? 0 : -1;
  const told = from < 0 ? undefined : starts.get(from);
  if (!told) return undefined;
  // `Nine of those killed were children.`
  const those = told.head === -1 && follows(tokens, told.to, 'of those') && STATED.has(low(tokens, told.to + 2));
  const quantity = those ? { ...told, to: told.to + 3 } : told;
  if (!/^(?:were|was|are)$/.test(low(tokens, quantity.to))) return undefined;
  // `five were taken prisoner`
  if (/^(?:taken|made|held|kept)$/.test(low(tokens, quantity.to + 1))) return undefined;
  // `Nine of the fatalities were children.`
  if (quantity.head !== -1 && !ofThose(tokens, quantity)) return undefined;
  const list = listAt(tokens, from, those ? new Map(starts).set(from, quantity) : starts);
  if (!list.parts.length || list.parts.length !== list.taken.length || !list.parts.every(ofPeople)) return undefined;
  const taken = list.taken.map((one) => (one === quantity ? told : one));
  return /^(?:[,.;]|and|)$/.test(low(tokens, list.to)) ? { from: at, ...list, taken } : undefined;
}

/** `the imam and two of his brothers among them`: a list before its opener. */
export function amongThem(
  tokens: readonly Token[],
  at: number,
  starts: Starts,
  last: Quantity | undefined,
): Breakdown | undefined {
  // `At the crossing, 300 people, 24 children among them, …`: the first comma opens no parts
  if (!last || !/^[,(–—]$/.test(low(tokens, at))) return undefined;
  const list = listAt(tokens, at + 1, starts);
  // `a woman standing inside the area being among them`
  const only = list.taken.length === 1 && list.taken[0]!.singular;
  let among = list.to;
  if (only) while (among < list.to + 12 && !/^(?:being|[,;:.])$/.test(low(tokens, among))) among++;
  if (low(tokens, among) === 'being') among++;
  else among = list.to;
  // `the mayor and his deputy included`
  if (list.taken.length && low(tokens, list.to) === 'included' && /^(?:[,.;)]|)$/.test(low(tokens, list.to + 1)))
    return { from: at, to: list.to + 1, parts: list.parts, taken: list.taken };
  if (!list.taken.length || !/^among(?:st)? (?:them|whom)$/.test(`${low(tokens, among)} ${low(tokens, among + 1)}`))
    return undefined;
  return { from: at, to: among + 2, parts: list.parts, taken: list.taken };
}

/** `a girl of 7 was among the five killed`: the part stands before the count that it belongs to. */
export function amongTotal(tokens: readonly Token[], at: number, starts: Starts): Breakdown | undefined {
  const quantity = starts.get(at);
  if (quantity?.people !== 'yes') return undefined;
  let i = quantity.end;
  // an aside between: `Private Cohen, 19, was among`
  if (!/^(?:was|were|is|are)$/.test(low(tokens, i))) return undefined;
  i++;
  const also = low(tokens, i) === 'also';
  if (/^(?:also|both|all)$/.test(low(tokens, i))) i++;
  if (!/^(?:among|amongst|one|two)$/.test(low(tokens, i))) return undefined;
  i++;
  if (low(tokens, i) === 'of') i++;
  if (/^(?:the|those|these)$/.test(low(tokens, i))) i++;
  const total = starts.get(i);
  // `a girl was also among the dead`: one more
  if (also && !total) return undefined;
  if (!total && !STATED.has(low(tokens, i)) && !/^(?:victims|casualties)$/.test(low(tokens, i))) return undefined;
  return {
    from: at,
    to: i,
    parts: [{ victims: nounText(tokens, quantity), ...bounds(quantity) }],
    taken: [quantity],
    ahead: true,
  };
}
