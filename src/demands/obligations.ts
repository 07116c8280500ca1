/** Rules for duties laid on a subject: `must`, `should`, `has to`, `needs to`, `is bound to`, `has a duty to`. */
import { actionStart } from './action.ts';
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthorName } from './author.ts';
import { addresseeOf, isPassive, thatClause } from './complement.ts';
import { ACTORS, AUTHOR_NOUNS, DUTIES, HAPPENINGS, SAYING, VICTIMS } from './lexicon.ts';
import { moodOf } from './mood.ts';
import { headOf, isInfinitive, isThing, type Range, trimPhrase } from './nouns.ts';
import { subjectBefore } from './subject.ts';
import type { Scene, Trigger } from './trigger.ts';
import { isBaseVerb } from './verbs.ts';
import { isCapital, isWord, low, type Words } from './words.ts';

/** `X must act`, `X should not be attacked`, `X ought to act`. */
export function modal(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  if (words.at(-1)?.low === '?') return undefined;
  if (/^(?:nor|neither)$/.test(low(words, at - 1)) || deniesFirst(words, at)) return inverted(scene, at);
  if (low(words, at + 1) === ',' && low(words, at - 2) === 'as') return undefined; // `as it should, …`
  if (word === 'should' && opensCondition(words, at + 1)) {
    scene.reject('demands/should', at, 'a condition');
    return undefined;
  }
  const to = word === 'ought' ? skipAsides(words, low(words, at + 1) === 'not' ? at + 2 : at + 1) : at;
  if (word === 'ought' && low(words, to) !== 'to') return undefined;
  const after = to + 1;
  return obligation(scene, `demands/${word}`, at, at, after, word === 'must' ? 'strong' : 'weak');
}

/** `never again should`, `under no circumstances should`, `only then should`: the subject follows. */
function deniesFirst(words: Words, at: number): boolean {
  return (
    at > 0 &&
    at < 6 &&
    /^(?:never|at no|under no|in no|on no|by no) /.test(
      words
        .slice(0, at + 1)
        .map((word) => word.low)
        .join(' '),
    ) &&
    opensCondition(words, at + 1)
  );
}

/** `…, should the attacks continue`: the subject stands after the modal. */
function opensCondition(words: Words, at: number): boolean {
  const word = low(words, at);
  // `promised to "fill a thousand graves" should Bailundo be touched`
  if (isCapital(words[at]) && words.slice(at + 1, at + 6).some(({ low: behind }) => behind === 'be')) return true;
  return /^(?:the|a|an|it|they|he|she|we|i|you|this|that|these|those|there|its|their|our|my|any|such|further)$/.test(
    word,
  );
}

/** `nor should the Council forget`: the subject follows the modal. */
function inverted(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const found = thatClause(words, at + 1);
  if (found.action === at + 1) {
    const be = words.findIndex((word, i) => i > at + 1 && i < at + 20 && word.low === 'be');
    if (be < 0 || !isPassive(words, be) || low(words, at - 1) === 'nor') return undefined;
    return { rule: 'demands/nor', force: 'obligation', clause: 0, cue: at, action: be };
  }
  if (!found.to) return undefined;
  return { rule: 'demands/nor', force: 'obligation', clause: at - 1, cue: at, ...found };
}

const NEED_IS_NOUN =
  /^(?:a|an|the|its|their|our|these|basic|humanitarian|no|urgent|pressing|dire|real|great|clear|immediate|compelling|special|crying|growing|desperate)$/;

/** `X has to act`, `X needs to act`, `X is bound to respect`, `X is obliged to`, `X has a duty to`. */
export function duty(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  if (/^(?:has|have)$/.test(word)) {
    const to = skipAsides(words, at + 1);
    if (low(words, to) === 'to' && isInfinitive(words, to)) {
      if (/^(?:yet|still|only)$/.test(low(words, at + 1))) return undefined;
      if (/^(?:had|will|would|may|might|shall|could|to|can|does|do|not)$/.test(low(words, beforeAsides(words, at))))
        return undefined;
      return obligation(scene, 'demands/has-to', at, at, to + 1, 'situation');
    }
  }
  if (/^(?:has|have|bears|bear|carries|carry|is|are)$/.test(word)) {
    if (/^(?:is|are)$/.test(word) && low(words, at + 1) !== 'under') return bound(scene, at);
    const noun = dutyNoun(words, skipAsides(words, at + 1));
    if (noun === undefined) return undefined;
    const to = skipAsides(words, noun + 1);
    if (low(words, to) === 'not' && isInfinitive(words, to + 1))
      return obligation(scene, 'demands/has-a-duty', at, at, to, 'duty');
    return isInfinitive(words, to) ? obligation(scene, 'demands/has-a-duty', at, at, to + 1, 'duty') : undefined;
  }
  if (/^needs?$/.test(word) && NEED_IS_NOUN.test(low(words, at - 1))) return undefined;
  if (/^needs?$/.test(word))
    return isInfinitive(words, at + 1) ? obligation(scene, 'demands/needs-to', at, at, at + 2, 'situation') : undefined;
  return undefined;
}

function dutyNoun(words: Words, from: number): number | undefined {
  for (let i = from; i < Math.min(words.length, from + 9); i++) {
    if (DUTIES.has(low(words, i))) {
      let end = i;
      while (low(words, end + 1) === 'and' && DUTIES.has(low(words, end + 2))) end += 2;
      return end;
    }
    if (!isWord(words[i]) || /^(?:to|that|been|no)$/.test(low(words, i))) return undefined;
  }
  return undefined;
}

/** `is bound to`, `is obliged to`, `is duty-bound to`, `are obligated to`. */
function bound(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const adjective = skipAsides(words, at + 1);
  const word = low(words, adjective);
  let to = skipAsides(words, adjective + 1);
  if (word === 'duty' && low(words, adjective + 1) === 'bound') to = skipAsides(words, adjective + 2);
  else if (!/^(?:bound|obliged|obligated|duty-bound|required)$/.test(word)) return undefined;
  if (/^(?:under|by|pursuant|in|as)$/.test(low(words, to)))
    while (to < Math.min(words.length, adjective + 16) && low(words, to) !== ',' && !isInfinitive(words, to)) to++;
  if (low(words, to) === ',' || !isInfinitive(words, to)) return undefined;
  if (word === 'bound' && HAPPENINGS.has(low(words, to + 1)) && !isDeed(words, to + 1)) {
    scene.reject('demands/is-bound-to', at, 'a prediction');
    return undefined;
  }
  return obligation(scene, `demands/is-${word}-to`, at, at, to + 1, 'situation');
}

/** `make reparation`, `give effect`, `end the occupation`: done on purpose, where `make matters worse` only happens. */
function isDeed(words: Words, at: number): boolean {
  const next = low(words, skipAsides(words, at + 1));
  const verb = low(words, at);
  if (verb === 'make')
    return /^(?:good|reparation|reparations|restitution|amends|available|public|full|compensation|payment)$/.test(next);
  if (verb === 'give') return /^(?:effect|access|back|up|full|account|compensation|satisfaction|an)$/.test(next);
  if (verb === 'end') return /^(?:its|their|the|this|that|all|these)$/.test(next);
  if (verb === 'bring')
    return words
      .slice(at, at + 12)
      .some((one, i, run) => one.low === 'to' && /^(?:justice|trial|account|book)$/.test(run[i + 1]?.low ?? ''));
  return false;
}

/** `X would do well to remember`, `would be well advised to`, `had better`. */
export function wouldDoWell(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  if (low(words, at) === 'better')
    return low(words, at - 1) === 'had' && (isBaseVerb(low(words, at + 1)) || low(words, at + 1) === 'not')
      ? obligation(scene, 'demands/had-better', at, at - 1, at + 1, 'duty')
      : undefined;
  if (low(words, at + 1) === 'advised' && low(words, at - 1) === 'be' && low(words, at - 2) === 'would')
    return isInfinitive(words, at + 2)
      ? obligation(scene, 'demands/well-advised', at, at - 2, at + 3, 'duty')
      : undefined;
  if (low(words, at) !== 'well' || low(words, at - 1) !== 'do' || !/^(?:would|should)$/.test(low(words, at - 2)))
    return undefined;
  const rule = 'demands/would-do-well';
  return isInfinitive(words, at + 1) ? obligation(scene, rule, at, at - 2, at + 2, 'duty') : undefined;
}

type Strength = 'strong' | 'weak' | 'situation' | 'duty';

function obligation(
  scene: Scene,
  rule: string,
  cue: number,
  verb: number,
  after: number,
  strength: Strength,
): Trigger | undefined {
  const { words } = scene;
  const why = (reason: string) => {
    scene.reject(rule, cue, reason);
    return undefined;
  };
  const floor = scene.before.at(-1)?.action ?? 0;
  const subject = subjectBefore(words, verb, floor, scene.author, scene.opensBlock);
  if (!subject) return why('no subject');
  if (subject.unasserted) return why(subject.unasserted);
  const action = leadsIn(words, after) ? words.length - 1 : actionStart(words, afterDashes(words, after));
  const phrase = trimPhrase(words, subject.range);
  const first = low(words, phrase.from);
  const passive = isPassive(words, action) || (low(words, action) === 'not' && isPassive(words, action + 1));
  const mood = moodOf(words, action, first, passive);
  if (mood) return why(mood);
  if (
    /^(?:no|nobody|none)$/.test(first) &&
    low(words, action) === 'be' &&
    (!passive || SAYING.has(low(words, action + 1)) || low(words, action + 1) === 'expected')
  )
    return why('set phrase');
  if (/^(?:i|we|one|what|who|whatever|whoever)$/.test(first)) return why('the author’s own, or nobody’s');
  const crowd =
    /^(?:anyone|everyone|anybody|everybody)$/.test(first) ||
    (/^(?:all|each|every)$/.test(first) && isNobody(words, phrase));
  if (strength === 'situation' && crowd) return why('tells what people are forced to');
  const victims = VICTIMS.has(low(words, headOf(words, phrase)));
  if (
    victims &&
    !passive &&
    (strength === 'situation' || !/^(?:return|come|be|have|enjoy|receive|not|never)$/.test(low(words, action)))
  )
    return why('tells what people are forced to');
  if (victims && strength === 'situation') return why('tells what people need');
  if (rule === 'demands/is-bound-to' && isThing(words, phrase) && !/^(?:it|they|he|she|you)$/.test(first))
    return why('a prediction');
  if (!passive && isOwn(scene, phrase)) return why('the author’s own duty');
  const thing = !/^(?:it|they|he|she|you|your)$/.test(first) && isThing(words, phrase);
  const to =
    first === 'your' ? { kind: 'you' as const } : passive || thing ? undefined : addresseeOf(words, subject.range);
  return {
    rule,
    force: 'obligation',
    clause: Math.min(subject.clause, subject.range.from),
    cue,
    action: low(words, action) === ':' ? action + 1 : action,
    ...(to ? { to } : {}),
  };
}

/** `all`, `all of them`, `each child`: no body that could be asked. */
function isNobody(words: Words, { from, to }: Range): boolean {
  return to - from === 1 || low(words, from + 1) === 'of' || !ACTORS.has(low(words, headOf(words, { from, to })));
}

/** `must — there is no other way — leave`: index after what stands between the dashes. */
function afterDashes(words: Words, at: number): number {
  if (!/^[—–]$/.test(low(words, at))) return at;
  const closing = words.findIndex((word, i) => i > at && /^[—–]$/.test(word.low));
  return closing > 0 && closing < at + 16 ? closing + 1 : at;
}

/** `India must:`, `India must, without further prevarication:` lead a list in. */
function leadsIn(words: Words, after: number): boolean {
  if (words.at(-1)?.low !== ':') return false;
  if (after === words.length - 1) return true;
  return (
    low(words, after) === ',' &&
    words.length - after < 12 &&
    !words.slice(after + 1, -1).some((word) => word.low === ',')
  );
}

/** The author speaks of itself: a promise or a plight, and no demand. */
function isOwn(scene: Scene, phrase: { from: number; to: number }): boolean {
  const { words, author } = scene;
  const first = low(words, phrase.from);
  if (first === 'my' || first === 'our') return true;
  if (author.stems.length === 0) return false;
  const head = low(words, headOf(words, phrase));
  const named =
    phrase.to - phrase.from <= 2 ||
    /^(?:government|republic|kingdom|state)$/.test(low(words, phrase.from)) ||
    AUTHOR_NOUNS.has(head);
  if (!named || AUTHOR_NOUNS.has(head))
    return named && isAuthorName(words, phrase, author) && /^(?:government|mission|delegation)$/.test(head);
  return isAuthorName(words, phrase, author);
}
