/** Rules for verbs and nouns by which an author asks: `calls upon`, `wishes to request`, `reiterates its demand`. */
import { actionStart } from './action.ts';
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthorName, isAuthors } from './author.ts';
import {
  addresseeOf,
  asksForThing,
  type Complement,
  endsWithColon,
  isPassive,
  personToAct,
  thatClause,
} from './complement.ts';
import { ASKING, ASKING_NOUNS, type AskingVerb, DETERMINERS, MAKING } from './lexicon.ts';
import { headOf, isInfinitive } from './nouns.ts';
import type { Scene, Trigger } from './trigger.ts';
import { follows, isWord, low, type Words } from './words.ts';

const TO_ONLY: ReadonlySet<string> = new Set();
const TO_OR_THAT: ReadonlySet<string> = new Set(['that']);
const TO_OR_FOR: ReadonlySet<string> = new Set(['for']);
const OF_LINKS: ReadonlySet<string> = new Set(['that']);

/** The verb in its base form and what it is: `urges`, `urging`, `urge`. */
export function askingVerb(
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

function pick({ to, action }: Complement): Pick<Trigger, 'to' | 'action'> {
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
function isNounHere(words: Words, at: number): boolean {
  const word = low(words, at);
  if (!ASKING_NOUNS.has(word)) return false;
  const before = low(words, at - 1);
  if (before === 'and' || before === 'by') return false;
  if (/^(?:i|we)$/.test(low(words, at - 2)) && before !== 'the') return false;
  if (before === 'further') return DETERMINERS.has(low(words, at - 2));
  return NOUN_SIGNS.test(before) || /'s$/.test(before);
}

/** What stands after a verb of asking. */
function governed(words: Words, after: number, verb: AskingVerb, base: string): Complement | undefined {
  const at = skipAsides(words, after);
  const next = low(words, at);
  if (next === 'is' && low(words, at + 1) === 'that') return thatClause(words, at + 2);
  const can = (frame: AskingVerb['frames'][number]) => verb.frames.includes(frame);
  if (can('on') && (next === 'on' || next === 'upon'))
    return personToAct(words, skipAsides(words, at + 1), TO_OR_FOR) ?? thing(words, at + 1);
  if (base === 'plead' && next === 'with') return appealTo(words, skipAsides(words, at + 1));
  if (can('to') && next === 'to' && !isInfinitive(words, at)) return appealTo(words, skipAsides(words, at + 1));
  if (can('for') && next === 'for' && /^(?:no|nothing)$/.test(low(words, at + 1))) return undefined;
  if (can('for') && next === 'for') return helpOf(words, at + 1) ?? callFor(words, at + 1);
  if (can('insist') && (next === 'on' || next === 'upon')) return thing(words, at + 1);
  if (can('that') && next === 'that' && !/^(?:is|are|was)$/.test(low(words, at + 1))) return thatClause(words, at + 1);
  if (can('of') && (next === 'of' || next === 'from'))
    return personToAct(words, at + 1, OF_LINKS) ?? ofThing(words, at + 1);
  if (next === ':' || (next === 'the' && low(words, at + 1) === 'following'))
    return { action: next === ':' ? at + 1 : at };
  if (can('infinitive') && isInfinitive(words, at)) return { action: at + 1 };
  if (base === 'call' || base === 'appeal' || base === 'plead' || base === 'insist' || !isWord(words[at]))
    return undefined;
  if (
    /^(?:attention|why|what|how|whether|who|ourselves|myself|itself|if|when|nothing|leave|permission|pardon|forgiveness|by|in|at|with|from)$/.test(
      next,
    )
  )
    return undefined;
  if (follows(words, at, 'your attention') || follows(words, at, 'the attention') || follows(words, at, 'the question'))
    return undefined;
  const help = helpOf(words, at);
  if (help) return help;
  if (can('object')) {
    const person = asksForThing(words, at)
      ? undefined
      : personToAct(words, at, base === 'request' || base === 'ask' ? TO_OR_THAT : TO_ONLY);
    if (person?.to?.kind === 'phrase' && EFFORTS.test(low(words, headOf(words, person.to.range)))) return undefined;
    if (person) return isAssurance(words, person.action) ? undefined : person;
    if (base === 'ask' || base === 'require')
      return base === 'ask' && !asksForThing(words, at) ? askFor(words, at) : undefined;
  }
  if (base === 'expect')
    return asksForThing(words, at) &&
      /^(?:full|strict|immediate|prompt|nothing|the|an|a|decisive|firm|swift|concrete)$/.test(next) &&
      isExpectable(words, at)
      ? thing(words, at)
      : undefined;
  if (can('thing') || (base === 'request' && asksForThing(words, at))) {
    return asksForThing(words, at) || DETERMINERS.has(next) ? thing(words, at) : undefined;
  }
  return undefined;
}

/** `encourages all efforts to bring peace`: they are praised, and nobody is asked. */
const EFFORTS = /^(?:efforts?|attempts?|initiatives?|endeavou?rs?|steps|moves|measures)$/;

/** `please accept the assurances of my highest consideration` is a courtesy. */
function isAssurance(words: Words, action: number): boolean {
  return (
    low(words, action) === 'accept' &&
    words.slice(action, action + 10).some(({ low: word }) => word === 'assurances' || word === 'assurance')
  );
}

/** `your good offices in having …`, `the assistance of the Secretary-General in circulating …`: what the help is for. */
function helpOf(words: Words, at: number): Complement | undefined {
  let in_ = at + 1;
  while (in_ < Math.min(words.length, at + 16) && !(low(words, in_) === 'in' && /ing$/.test(low(words, in_ + 1))))
    in_++;
  if (low(words, in_) !== 'in') return undefined;
  const help = words
    .slice(at, in_)
    .findIndex((word) => /^(?:offices|assistance|help|cooperation|co-operation|support|aid|kindness)$/.test(word.low));
  if (help < 0) return undefined;
  const of = at + help + 1;
  const your = words.slice(at, at + help).some((word) => word.low === 'your');
  const to = your
    ? { kind: 'you' as const }
    : low(words, of) === 'of'
      ? addresseeOf(words, { from: of + 1, to: in_ })
      : undefined;
  return { action: in_ + 1, ...(to ? { to } : {}) };
}

function isExpectable(words: Words, at: number): boolean {
  return words
    .slice(at, at + 6)
    .some(({ low: word }) =>
      /^(?:compliance|response|action|support|cooperation|implementation|answer|condemnation|reaction|respect|withdrawal|release)$/.test(
        word,
      ),
    );
}

function thing(words: Words, at: number): Complement | undefined {
  const action = skipAsides(words, at);
  if (/^(?:it|this|that|them)$/.test(low(words, action)) && !isWord(words[action + 1])) return undefined;
  return { action, ...(low(words, action) === 'your' ? { to: { kind: 'you' as const } } : {}) };
}

/** `We demand from the occupying Power the release of`: who is asked, then what. */
function ofThing(words: Words, at: number): Complement | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 14); i++) {
    if (DETERMINERS.has(low(words, i)) && !/^(?:of|and|on|in)$/.test(low(words, i - 1))) {
      const to = addresseeOf(words, { from: at, to: i });
      return { action: i, ...(to ? { to } : {}) };
    }
  }
  return undefined;
}

function askFor(words: Words, at: number): Complement | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 20); i++) {
    const word = low(words, i);
    if (word === ',' || word === ';' || word === 'to') return undefined;
    if (word === 'for') {
      const to = addresseeOf(words, { from: at, to: i });
      return { action: i + 1, ...(to ? { to } : {}) };
    }
  }
  return undefined;
}

/** `appeal to donors to keep`, `appeal to donors for help`. */
function appealTo(words: Words, at: number): Complement | undefined {
  return personToAct(words, at, TO_OR_THAT) ?? personToAct(words, at, TO_OR_FOR);
}

/** `call for the release of`, `call for the culprits to be tried`, `call for X to act`. */
function callFor(words: Words, at: number): Complement | undefined {
  const from = skipAsides(words, at);
  if (!isWord(words[from]) && low(words, from) !== '"')
    return low(words, from) === ':' ? { action: from + 1 } : undefined;
  if (!asksForThing(words, from)) {
    const person = personToAct(words, from, TO_ONLY);
    if (person?.to && low(words, person.action) !== 'be') return person;
  }
  return thing(words, at);
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

/** `reiterates its call on X to`, `it is our demand that`, `with the request that`, `the following demands:`. */
export function askingNoun(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const force = ASKING_NOUNS.get(low(words, at));
  if (!force || !isNounHere(words, at)) return undefined;
  const rule = `demands/noun-${low(words, at).replace(/s$/, '')}`;
  const open = determinerBefore(words, at);
  if (open === undefined) return undefined;
  const made = makingVerb(words, open);
  const own = /^(?:our|my)$/.test(low(words, open));
  let after = skipAsides(words, at + 1);
  after = afterOwner(scene, after);
  const isClaim = own && /^(?:is|remains)$/.test(low(words, after));
  if (isClaim) after = skipAsides(words, after + 1);
  const presented = /^(?:is|remains|be)$/.test(low(words, made)) && low(words, made - 1) === 'it' && own;
  const making = MAKING.has(low(words, made)) && isAuthors(words, made, scene.author, scene.opensBlock);
  const withRequest = low(words, made) === 'with' && low(words, at) === 'request' && low(words, after) === 'that';
  if (leadsListIn(words, at, own)) return { rule, force, clause: clauseOf(words, open), cue: at, action: words.length };
  const hence = /^(?:hence|whence)$/.test(low(words, open - 1)) && /^(?:our|my|this|the)$/.test(low(words, open));
  if (!making && !presented && !isClaim && !withRequest && !hence) return undefined;
  const complement = nounComplement(words, after);
  if (!complement) return undefined;
  return { rule, force, clause: clauseOf(words, making ? made : open), cue: at, ...pick(complement) };
}

/** `the request of my Government for`: index after whose it is, where it is the author's. */
function afterOwner({ words, author }: Scene, at: number): number {
  if (low(words, at) !== 'of') return at;
  let end = at + 1;
  while (end < Math.min(words.length, at + 10) && !/^(?:for|that|to|on|upon)$/.test(low(words, end))) end++;
  return isAuthorName(words, { from: at + 1, to: end }, author) ? end : at;
}

/** `Our demands are clear:`, `My country's demands are the following:`, `We have three demands:`. */
function leadsListIn(words: Words, at: number, own: boolean): boolean {
  if (!endsWithColon(words) || words.length - at > 9) return false;
  if (own) return /^(?:is|are|remain|remains|:)$/.test(low(words, skipAsides(words, at + 1)));
  return words.length - at === 2 && /^(?:i|we|my|our)$/.test(low(words, 0));
}

/** The verb before a noun of asking: `conveys to you its request`, `renews its appeal`. */
function makingVerb(words: Words, open: number): number {
  const k = beforeAsides(words, open);
  for (let i = k; i > Math.max(-1, k - 4); i--)
    if (low(words, i) === 'to' && MAKING.has(low(words, i - 1))) return i - 1;
  return k;
}

function determinerBefore(words: Words, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (DETERMINERS.has(low(words, i))) return i;
    if (!isWord(words[i]) && low(words, i) !== ',') return undefined;
  }
  return undefined;
}

function nounComplement(words: Words, at: number): Complement | undefined {
  const next = low(words, at);
  if (next === 'that') return thatClause(words, at + 1);
  if (next === 'for') return callFor(words, at + 1);
  if (/^(?:on|upon|addressed|directed)$/.test(next))
    return personToAct(words, skipAsides(words, low(words, at + 1) === 'to' ? at + 2 : at + 1), TO_OR_FOR);
  if (next === 'to') return isInfinitive(words, at) ? { action: at + 1 } : appealTo(words, skipAsides(words, at + 1));
  if (next === ':' && endsWithColon(words)) return { action: words.length };
  return undefined;
}
