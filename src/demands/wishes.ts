/** Rules for courteous requests: `should be grateful if`, `would appreciate your having`, `kindly`, `we look to X to`. */
import { actionStart } from './action.ts';
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthors } from './author.ts';
import { personToAct, thatClause } from './complement.ts';
import type { Addressee, Scene, Trigger } from './trigger.ts';
import { isBaseVerb } from './verbs.ts';
import { isCapital, low, type Words } from './words.ts';

const NO_LINKS: ReadonlySet<string> = new Set();
const YOU: Addressee = { kind: 'you' };

/** `I should be grateful if you would …`, `would be obliged if the note were …`, `grateful for your help in having …`. */
export function grateful(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  if (
    !/^(?:grateful|obliged|appreciative|thankful|indebted|pleased|gratified|appreciated|appreciate|appreciates|glad|honoured|happy|welcome)$/.test(
      word,
    )
  )
    return undefined;
  let after = skipAsides(words, at + 1);
  if (low(words, after) === 'it') after = skipAsides(words, after + 1);
  const toYou = low(words, after) === 'to' && low(words, after + 1) === 'you';
  if (low(words, after) === 'to' && /^(?:you|your|the|him|his)$/.test(low(words, after + 1))) {
    let i = after + 1;
    while (i < after + 7 && !/^(?:if|for|were|could)$/.test(low(words, i))) i++;
    if (i < after + 7) after = i;
  }
  while (/^(?:very|much|it|greatly|most|highly|,)$/.test(low(words, after))) after++;
  const next = low(words, after);
  const clause = clauseStart(words, at);
  const base = { rule: 'demands/grateful', force: 'request' as const, clause, cue: at };
  if (next === 'if') return { ...base, ...wished(words, after + 1) };
  if (/^(?:were|could)$/.test(next) && /^(?:you|the|this)$/.test(low(words, after + 1)))
    return { ...base, ...wished(words, after + 1) };
  if (!isConditional(words, at)) return undefined;
  if (word === 'appreciated') return postposed(words, at, base);
  if (next === 'for') return { ...base, ...(toYou ? { to: YOU } : {}), ...helpInDoing(words, after + 1) };
  if (/^appreciate/.test(word) && /^(?:your|the|an|a|any|his)$/.test(next))
    return { ...base, ...helpInDoing(words, after) };
  if (next === 'to' && /^(?:grateful|obliged)$/.test(word) && /^(?:have|receive)$/.test(low(words, after + 1)))
    return { ...base, action: after + 1 };
  return undefined;
}

function clauseStart(words: Words, at: number): number {
  let k = at;
  while (k > 0 && !/^(?:,|;|—|–|and)$/.test(low(words, k - 1)) && at - k < 20) k--;
  while (k > 0 && /^(?:,|and)$/.test(low(words, k - 1))) k--;
  return k;
}

function isConditional(words: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--)
    if (/^(?:would|should|shall|will)$/.test(low(words, i))) return true;
  return false;
}

/** After `if`: `you would have the letter circulated`, `the letter could be circulated`. */
function wished(words: Words, at: number): Pick<Trigger, 'action' | 'to'> {
  const { action, to } = thatClause(words, at);
  if (/^(?:you|your)$/.test(low(words, at))) return { action: youDo(words, at + 1, action), to: YOU };
  return { action: actionStart(words, action), ...(to ? { to } : {}) };
}

/** `you would kindly arrange`, `you were to arrange`, `you could see your way to arranging`. */
function youDo(words: Words, at: number, fallback: number): number {
  let i = skipAsides(words, at);
  if (low(words, at - 1) === 'excellency') return fallback;
  if (/^(?:would|could|will|can|might|should|were|may)$/.test(low(words, i))) i = skipAsides(words, i + 1);
  else if (!isBaseVerb(low(words, i))) return Math.max(fallback, at);
  return actionStart(words, low(words, i) === 'to' ? i + 1 : i);
}

/** `your help in having the letter circulated`: from `having`; `the circulation of the letter`: from there. */
function helpInDoing(words: Words, at: number): Pick<Trigger, 'action' | 'to'> {
  const yours = low(words, at) === 'your';
  for (let i = at + 1; i < Math.min(words.length, at + 12); i++) {
    const word = low(words, i);
    if (/^[,;:.]$/.test(word)) break;
    if (/ing$/.test(word) && /^(?:in|your|by|with|towards|kindly)$/.test(low(words, i - 1)))
      return { action: i, to: YOU };
    if (word === 'to' && /^(?:have|ensure|arrange|circulate|issue|secure)$/.test(low(words, i + 1)))
      return { action: i + 1, to: YOU };
  }
  return { action: at, ...(yours ? { to: YOU } : {}) };
}

/** `Your help in circulating this letter would be appreciated.` */
function postposed(words: Words, at: number, base: Omit<Trigger, 'action'>): Trigger | undefined {
  let end = at;
  while (end > 0 && !/^(?:would|will|shall)$/.test(low(words, end))) end--;
  const from = clauseStart(words, end);
  if (end - from < 2 || low(words, from) === 'it') return undefined;
  const found = helpInDoing(words, from);
  return found.action < end ? { ...base, clause: from, ...found, end } : undefined;
}

/** `Kindly circulate this letter`, `Would you please have …`, `please arrange`. */
export function kindly(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  const base = { rule: 'demands/kindly', force: 'request' as const, cue: at, to: YOU };
  if (word === 'would' || word === 'could') {
    if (low(words, at + 1) !== 'you' || words.at(-1)?.low !== '?') return undefined;
    if (at > 0 && low(words, at - 1) !== ',') return undefined;
    return { ...base, clause: at, action: actionStart(words, skipAsides(words, at + 2)) };
  }
  if (at > 0 && !/^(?:,|;|and)$/.test(low(words, at - 1))) return undefined;
  const verb = low(words, at + 1);
  if (!isBaseVerb(verb) || /^(?:accept|find|receive|note|refer|see|be)$/.test(verb)) return undefined;
  return { ...base, clause: at, action: at + 1 };
}

/** `We look to the Council to act`, `counts on`, `relies on`. */
export function lookTo(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  const preposition = skipAsides(words, at + 1);
  const wanted = /^look/.test(word) ? /^to$/ : /^(?:on|upon)$/;
  if (
    !/^(?:look|looks|looking|count|counts|counting|rely|relies|relying|depend|depends)$/.test(word) ||
    !wanted.test(low(words, preposition))
  )
    return undefined;
  if (!isAuthors(words, at, scene.author, scene.opensBlock)) return undefined;
  const found = personToAct(words, skipAsides(words, preposition + 1), NO_LINKS);
  if (!found?.to) return undefined;
  return {
    rule: 'demands/look-to',
    force: 'expect',
    clause: Math.max(0, beforeAsides(words, at)),
    cue: at,
    action: found.action,
    to: found.to,
  };
}

/** Whether a word opens an item as an order: `Lift the curfew`, `To lift the curfew`. */
export function opensAsOrder(words: Words): boolean {
  return isCapital(words[0]) && (isBaseVerb(low(words, 0)) || (low(words, 0) === 'to' && isBaseVerb(low(words, 1))));
}
