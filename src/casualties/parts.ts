/** Breakdowns that say so: `including 18 children`, `seven of them women`, `six (two men and four women)`. */
import type { Including } from '../record/types.ts';
import { AUXILIARY } from './auxiliaries.ts';
import { isPerson } from './heads.ts';
import { idiomAt } from './idioms.ts';
import { COUNTED, STATED, VERBS } from './lexicon.ts';
import { bounds, listAt, nextInList, nounText, pastAge, phraseEnd, words } from './part-lists.ts';
import type { Quantity } from './quantities.ts';
import { byFirstWord, follows, low, type Token } from './tokens.ts';

/** A breakdown: the parts of a count, and where it stands. */
export interface Breakdown {
  /** First token, the comma or the bracket before it included. */
  from: number;
  to: number;
  parts: Including[];
  /** Which quantities of the sentence it took. */
  taken: Quantity[];
  /** The count that they belong to is still to come. */
  ahead?: true;
}

const OPENERS = [
  'including',
  'among them',
  'among whom',
  'amongst them',
  'of whom',
  'of which',
  'of these',
  'of this number',
  'of that number',
  'of this total',
  'of the total',
  'of this figure',
  'of them',
  'inclusive of',
  'notably',
  'comprising',
  'namely',
  'of the dead',
  'of the wounded',
  'of the victims',
  'of those',
  'among the dead',
  'among the victims',
  'among the wounded',
  'among the martyrs',
  'among the injured',
  'among the deceased',
  'among the killed',
  'among the fatalities',
  'of the martyrs',
  'of the injured',
  'of the killed',
  'among those',
  'among which',
  'both of them',
  'all of them',
];

const OPENERS_BY_WORD = byFirstWord(OPENERS, (phrase) => phrase);
const POINTS_BACK = /^(?:the|those|this|these|they)$/;

/** Whether a breakdown may begin with the word or the mark, where it does not begin with a count. */
export const beginsBreakdown = (word: string): boolean =>
  OPENERS_BY_WORD.has(word) || POINTS_BACK.test(word) || /^[,(:;–—-]$|^and$/.test(word);

/** How many tokens `the dead include`, `this figure includes`, `those killed included`, `they include` take; 0 where none of them stands there. */
function inclusion(tokens: readonly Token[], at: number): number {
  if (!POINTS_BACK.test(low(tokens, at))) return 0;
  const noun = low(tokens, at + 1);
  const counted = STATED.has(noun) || COUNTED.has(noun) || /^(?:tolls?|figures?|numbers?|totals?|victims)$/.test(noun);
  const verb = counted ? at + 2 : at + 1;
  return /^include[sd]?$/.test(low(tokens, verb)) ? verb + 1 - at : 0;
}

/** `, including 18 children and four women`, `, of whom 14 were children`. */
export function opened(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, Quantity>,
): Breakdown | undefined {
  const opener = OPENERS_BY_WORD.get(low(tokens, at))?.find((phrase) => follows(tokens, at, phrase));
  const length = opener ? opener.split(' ').length : inclusion(tokens, at);
  if (length === 0) return undefined;
  // `eleven of whom` is for `distributed`
  if (opener?.startsWith('of ') && at > 0 && !/^[,;(–—-]$/.test(low(tokens, at - 1))) return undefined;
  let from = at + length;
  while (/^(?:,|were|was|are|is|also|at|many|the)$/.test(low(tokens, from)) && !starts.has(from) && from < at + 8)
    from++;
  const list = listAt(tokens, from, starts);
  if (!list.taken.length) return undefined;
  // `namely 4,962 people killed and 6,447 injured`: harms of their own
  if (/^(?:namely|comprising)$/.test(opener ?? '') && list.taken.some(({ to }) => STATED.has(low(tokens, to))))
    return undefined;
  const comma = /^[,(–—-]$/.test(low(tokens, at - 1)) ? at - 1 : at;
  return { from: comma, ...list };
}

/** `, seven of them children`, `, 16 of whom were pupils`, `, one of them a boy of 15`. */
export function distributed(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, Quantity>,
): Breakdown | undefined {
  if (!/^[,(–—;-]$|^and$/.test(low(tokens, at))) return undefined;
  const taken: Quantity[] = [];
  const parts: Including[] = [];
  let to = at;
  for (let i = at; ; ) {
    const step = /^[,(–—;-]$/.test(low(tokens, i)) && low(tokens, i + 1) === 'and' ? i + 2 : i + 1;
    if (i !== at && !/^[,(–—;-]$|^and$/.test(low(tokens, i))) break;
    const quantity = starts.get(step);
    if (!quantity) break;
    // `seven women among them`
    if (
      quantity.head >= 0 &&
      (included(tokens, at, quantity) ||
        ((follows(tokens, quantity.to, 'among them') || follows(tokens, quantity.to, 'among whom')) &&
          !AUXILIARY.test(low(tokens, quantity.to + 2))))
    ) {
      taken.push(quantity);
      parts.push({ victims: nounText(tokens, quantity), ...bounds(quantity) });
      to = quantity.to + (low(tokens, quantity.to) === 'included' ? 1 : 2);
      i = to;
      continue;
    }
    const after = quantity.head < 0 || low(tokens, quantity.to) === 'of' ? quantity.to : -1;
    if (
      after < 0 ||
      !/^(?:of them|of whom|of which|of these|among them|of those|of the)$/.test(
        `${low(tokens, after)} ${low(tokens, after + 1)}`,
      )
    )
      break;
    // `65 wounded, 20 of the latter being pupils`
    const latter = low(tokens, after + 1) === 'the';
    if (latter && !/^(?:latter|former)$/.test(low(tokens, after + 2))) break;
    // `, nine of those killed being children`
    const harmed =
      low(tokens, after + 1) === 'those' && STATED.has(low(tokens, after + 2)) && low(tokens, after + 3) === 'being';
    const one = predicate(tokens, harmed || latter ? after + 3 : after + 2, quantity, starts);
    if (!one) break;
    taken.push(quantity, ...(one.inner ? [one.inner] : []));
    // `three of them headless` names no people
    if (one.victims && ofPeople(one as { victims: string })) parts.push({ victims: one.victims, ...bounds(quantity) });
    to = one.to;
    i = one.to;
    // `17 of them were children, 15 were women and seven were men`
    const next = starts.get(nextInList(tokens, to));
    if (!one.victims || next?.head !== -1 || !/^(?:were|was)$/.test(low(tokens, next.to))) continue;
    const list = listAt(tokens, next.from, starts);
    if (!list.parts.length || list.parts.length !== list.taken.length || !list.parts.every(ofPeople)) continue;
    taken.push(...list.taken);
    parts.push(...list.parts);
    return { from: at, to: list.to, parts, taken };
  }
  return taken.length ? { from: at, to, parts, taken } : undefined;
}

/** `, five novices included,`. */
const included = (tokens: readonly Token[], at: number, { to }: Quantity) =>
  low(tokens, to) === 'included' && /^[,(–—]$/.test(low(tokens, at)) && /^(?:[,.;)–—]|)$/.test(low(tokens, to + 1));

/** `were children`, `were women of the village`; not `are missing`. */
export const ofPeople = ({ victims }: { victims?: string | undefined }) =>
  (victims ?? '').split(' ').some((word) => isPerson(word.toLowerCase()) || /^\p{Lu}/u.test(word));

/** What is said of a part: a noun phrase (`children`, `a boy of 15`, `were women`), or nothing that counts. */
function predicate(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  starts: ReadonlyMap<number, Quantity>,
): { victims?: string; to: number; inner?: Quantity } | undefined {
  let i = at;
  while (/^(?:were|was|are|is|being|only|still|just)$/.test(low(tokens, i))) i++;
  // `48 bodies, one of them that of a boy of nine`
  if (follows(tokens, i, 'that of') || follows(tokens, i, 'those of')) i += 2;
  const inner = starts.get(i);
  if (inner && (quantity.max === 1 || inner.singular)) return { victims: nounText(tokens, inner), to: inner.to, inner };
  // another harm is another claim
  if (idiomAt(tokens, i)?.effect === 'killed') return undefined;
  if (/^(?:lost|lose|gave)$/.test(low(tokens, i)) && /^(?:lives|life)$/.test(low(tokens, i + 2))) return undefined;
  for (let j = i; j < i + 5 && j < tokens.length && tokens[j]!.kind === 'word'; j++) {
    if (VERBS.has(low(tokens, j)) || /^(?:dead|seriously|critically|wounded|injured|fatally)$/.test(low(tokens, j))) {
      if (!isPerson(low(tokens, j + 1)))
        return /^(?:seriously|critically|gravely|severely|in)$/.test(low(tokens, i)) ? { to: j + 1 } : undefined;
    }
  }
  if (
    /^(?:aged|under|over|from|in|with|had|have|has|for|grave|serious|critical|severe|fatal|light|slight|remain|remains|remained|lay|lie|suffered|sustained|required|require|needed|need|underwent|[a-z]+ly)$/.test(
      low(tokens, i),
    )
  ) {
    // `three of them from one family`
    const home = /^(?:from|in)$/.test(low(tokens, i)) ? starts.get(i + 1) : undefined;
    return home && /^(?:family|household|village)$/.test(low(tokens, home.head))
      ? { to: home.to, inner: home }
      : { to: i };
  }
  if (/^(?:of|those|a|an|the)$/.test(low(tokens, i))) i++;
  if (low(tokens, i) === 'of') i++;
  let end = phraseEnd(tokens, i);
  if (end === i) return undefined;
  // `five of whom were children under 12`
  end = pastAge(tokens, end);
  return { victims: words(tokens, i, end), to: end };
}

/** `three (a man and two schoolgirls)`, `six – two men and four women – perished`. */
export function bracketed(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, Quantity>,
): Breakdown | undefined {
  const mark = low(tokens, at);
  const dash = mark === '–' || mark === '—' || (mark === '-' && tokens[at]!.start > (tokens[at - 1]?.end ?? 0));
  if (mark !== '(' && !dash && mark !== ':') return undefined;
  // `Dead: 14 men, three women`: a label
  if (mark === ':' && at === 1) return undefined;
  if (
    mark === ':' &&
    !/^(?:others?|people|persons|civilians|them|dead|wounded|injured|killed|victims|casualties)$/.test(
      low(tokens, at - 1),
    )
  )
    return undefined;
  const list = listAt(tokens, at + 1, starts);
  const close = low(tokens, list.to);
  if (list.taken.length < (mark === '(' ? 1 : 2)) return undefined;
  if (mark === '(' ? close !== ')' : dash ? close !== mark : close !== '.' && close !== ';' && close !== '')
    return undefined;
  if (list.taken.some(({ people }) => people !== 'yes')) return undefined;
  return { from: at, to: list.to + (mark === ':' ? 0 : 1), parts: list.parts, taken: list.taken };
}
