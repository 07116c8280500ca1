/** Rules for verbs and nouns by which an author asks: `calls upon`, `wishes to request`, `reiterates its demand`. */

import { actionStart } from './action.ts';
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthors } from './author.ts';
import { addresseeOf, type Complement, isPassive, thatClause } from './complement.ts';
import { governed } from './governed.ts';
import { ASKING, ASKING_NOUNS, type AskingVerb, DETERMINERS } from './lexicon.ts';
import { isInfinitive } from './nouns.ts';
import type { Scene, Trigger } from './trigger.ts';
import { low, type Words } from './words.ts';

/** The verb in its base form and what it is: `urges`, `urging`, `urge`. */
function askingVerb(
  word: string,
): { verb: AskingVerb; base: string; form: 'base' | 'third' | 'ing' | 'past' } | undefined {
  const direct = ASKING.get(word);
  if (direct) return { verb: direct, base: word, form: 'base' };
  if (word.endsWith('es') || word.endsWith('s')) {
    for (const base of [word.slice(0, -1), word.slice(0, -2)]) {
      const verb = ASKING.get(base);
      if (verb) return { verb, base, form: 'third' };
    }
  }
  for (const [ending, form] of [
    ['ing', 'ing'],
    ['ed', 'past'],
  ] as const) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const base of [stem, `${stem}e`]) {
      const verb = ASKING.get(base);
      if (verb) return { verb, base, form };
    }
  }
  return undefined;
}

/** `We call upon X to act`, `My Government demands that`, `I have the honour to request`. */
export function performative(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const found = askingVerb(low(words, at));
  if (!found) return undefined;
  const { verb, base, form } = found;
  if (form === 'past') return passiveAsking(scene, at, verb, base);
  if (isNounHere(words, at)) return undefined;
  if (/^(?:demand|request)$/.test(base) && low(words, at + 1) === 'for') return undefined; // `Demand for grain`
  if (form === 'ing' && at === 0 && isSubject(words)) return undefined;
  if (!isAuthors(words, at, scene.author, scene.opensBlock)) {
    scene.reject(`demands/${base}`, at, 'not the author’s own asking');
    return undefined;
  }
  if (continuesAction(scene, at)) return undefined;
  if (isDenied(words, at)) {
    scene.reject(`demands/${base}`, at, 'does not ask');
    return undefined;
  }
  const complement = governed(words, at + 1, verb, base);
  if (!complement) return undefined;
  if (words.at(-1)?.low === '?' && low(words, complement.action - 1) === ':') return undefined; // `We ask the world: …?`
  if (base === 'expect' && low(words, complement.action) === 'be' && !isPassive(words, complement.action)) {
    scene.reject('demands/expect', at, 'a prediction');
    return undefined;
  }
  if (complement.stated && (base === 'insist' || base === 'expect')) {
    scene.reject(`demands/${base}`, at, 'says how things are');
    return undefined;
  }
  return { rule: `demands/${base}`, force: verb.force, clause: clauseOf(words, at), cue: at, ...pick(complement) };
}

/** `Calling for restraint is not enough`: what is said of asking. */
function isSubject(words: Words): boolean {
  const comma = words.findIndex((word) => word.low === ',');
  return words
    .slice(0, comma < 0 ? words.length : comma)
    .some((word) => /^(?:is|was|would|has|amounts|means)$/.test(word.low));
}

/** `we do not ask for pity`, `my Government is not asking for`, `has never asked`. */
function isDenied(words: Words, at: number): boolean {
  const before = low(words, at - 1);
  const modal = low(words, at - 2);
  return (
    (/^(?:not|never)$/.test(before) && /^(?:do|does|did|is|are|am|would|will|can|could)$/.test(modal)) ||
    before === 'cannot'
  );
}

/** `asks the Council to condemn the attack and to demand …`: the infinitive goes on with the action asked for. */
function continuesAction({ words, before }: Scene, at: number): boolean {
  const last = before.at(-1);
  if (!last || low(words, beforeAsides(words, at)) !== 'to') return false;
  const joined = beforeAsides(words, beforeAsides(words, at));
  if (!/^(?:and|or|,)$/.test(low(words, joined))) return false;
  return low(words, last.action - 1) === 'to' || low(words, beforeAsides(words, last.cue)) !== 'to';
}

export function pick({ to, action }: Complement): Pick<Trigger, 'to' | 'action'> {
  return { action, ...(to ? { to } : {}) };
}

/** Where the clause of a verb begins: at its subject, or at what joins it to the clause before. */
export function clauseOf(words: Words, verb: number): number {
  let k = beforeAsides(words, verb);
  while (k > 0 && !/^(?:,|;|and|but|or|—|–|that)$/.test(low(words, k)) && verb - k < 30) k--;
  return Math.max(0, k);
}

const NOUN_SIGNS =
  /^(?:the|a|an|this|that|these|those|its|their|our|my|his|her|your|no|any|such|every|each|of|for|at|on|upon|by|with|urgent|solemn|earnest|repeated|same|formal|special|renewed|new|further|humanitarian|latest|recent|many|several|all|last|first|and)$/;

/** `at its request`, `the demands of the Houthis`: no verb. */
export function isNounHere(words: Words, at: number): boolean {
  const word = low(words, at);
  if (!ASKING_NOUNS.has(word)) return false;
  const before = low(words, at - 1);
  if (before === 'and' || before === 'by') return false;
  if (/^(?:i|we)$/.test(low(words, at - 2)) && before !== 'the') return false;
  if (before === 'further') return DETERMINERS.has(low(words, at - 2));
  return NOUN_SIGNS.test(before) || /'s$/.test(before);
}

/** `The Council is called upon to act`, `You are kindly requested to`, `It is requested that`. */
function passiveAsking(scene: Scene, at: number, verb: AskingVerb, base: string): Trigger | undefined {
  const { words } = scene;
  const be = beforeAsides(words, at);
  const auxiliary = low(words, be);
  if (!/^(?:is|are|be)$/.test(auxiliary)) return undefined;
  let subjectEnd = be;
  if (auxiliary === 'be') {
    if (!/^(?:should|must|may)$/.test(low(words, be - 1))) return undefined;
    subjectEnd = be - 1;
    if (scene.before.at(-1)?.action === be) return undefined; // `should be asked to`: the duty says it already
  }
  let after = skipAsides(words, at + 1);
  if (/^(?:on|upon)$/.test(low(words, after))) after = skipAsides(words, after + 1);
  if (low(words, after) === 'by') return undefined;
  const from = subjectStart(words, subjectEnd);
  const subject = { from, to: subjectEnd };
  const colon = low(words, after) === ':' || (low(words, after) === 'to' && low(words, after + 1) === ':');
  if (!colon && low(words, after) !== 'that' && !isInfinitive(words, after)) return undefined;
  if (/^(?:who|which|that|i|we|what)$/.test(low(words, subjectEnd - 1)) || base === 'require' || base === 'expect')
    return undefined;
  if (low(words, after) === 'that') {
    if (low(words, from) !== 'it') return undefined;
    return {
      rule: `demands/passive-${base}`,
      force: verb.force,
      clause: from,
      cue: at,
      ...pick(thatClause(words, after + 1)),
    };
  }
  const to = addresseeOf(words, subject);
  return {
    rule: `demands/passive-${base}`,
    force: verb.force,
    clause: from,
    cue: at,
    action: colon ? words.length : actionStart(words, after + 1),
    ...(to ? { to } : {}),
  };
}

function subjectStart(words: Words, end: number): number {
  let from = end;
  if (low(words, end - 1) === ',') {
    from = end - 1;
    while (from > 0 && words[from - 1]!.low !== ',' && end - from < 20) from--;
    from = from > 1 && low(words, from - 1) === ',' ? from - 1 : end;
  }
  while (from > 0 && !/^(?:,|;|:|—|–)$/.test(low(words, from - 1)) && end - from < 40) from--;
  if (/^(?:and|but)$/.test(low(words, from))) from++;
  return from;
}
