/** Rules for duties laid on somebody: modals, `has a duty to`, `it is imperative that`, `the time has come for X to`. */
import { actionStart } from './action.ts';
import { beforeAsides, skipAsides } from './asides.ts';
import { isAuthorName, isAuthors } from './author.ts';
import { addresseeOf, isParticiple, isPassive, personToAct, thatClause } from './complement.ts';
import { AUTHOR_NOUNS, HAPPENINGS, IMPERATIVES, SAYING, STATES_OF_MIND, VICTIMS } from './lexicon.ts';
import { headOf, isInfinitive, isThing, trimPhrase } from './nouns.ts';
import { subjectBefore } from './subject.ts';
import type { Addressee, Scene, Trigger } from './trigger.ts';
import { isPastForm } from './verbs.ts';
import { follows, isWord, low, type Words } from './words.ts';

const DUTIES = /^(?:duty|obligation|responsibility|obligations|responsibilities|task)$/;
const NO_LINKS: ReadonlySet<string> = new Set();

/** `X must act`, `X should not be attacked`, `X ought to act`. */
export function modal(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  if (word === 'ought' && low(words, at + 1) !== 'to' && !follows(words, at + 1, 'not to')) return undefined;
  const after = word === 'ought' ? (low(words, at + 1) === 'to' ? at + 2 : at + 1) : at + 1;
  return obligation(scene, `demands/${word}`, at, at, after, word === 'must' ? 'strong' : 'weak');
}

/** `X has to act`, `X needs to act`, `X is bound to respect`, `X is obliged to`, `X has a duty to`. */
export function duty(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  if (/^(?:has|have)$/.test(word)) {
    const to = skipAsides(words, at + 1);
    if (low(words, to) === 'to' && isInfinitive(words, to)) {
      if (/^(?:yet|still)$/.test(low(words, at + 1))) return undefined;
      if (/^(?:had|will|would|may|might|shall|could|to|can|does|do|not)$/.test(low(words, beforeAsides(words, at))))
        return undefined;
      return obligation(scene, 'demands/has-to', at, at, to + 1, 'situation');
    }
  }
  if (/^(?:has|have|bears|bear|carries|carry|is|are)$/.test(word)) {
    if (/^(?:is|are)$/.test(word) && low(words, at + 1) !== 'under') return bound(scene, at);
    const noun = dutyNoun(words, at + 1);
    if (noun === undefined) return undefined;
    const to = skipAsides(words, noun + 1);
    return isInfinitive(words, to) ? obligation(scene, 'demands/has-a-duty', at, at, to + 1, 'duty') : undefined;
  }
  if (/^needs?$/.test(word))
    return isInfinitive(words, at + 1) ? obligation(scene, 'demands/needs-to', at, at, at + 2, 'situation') : undefined;
  return undefined;
}

function dutyNoun(words: Words, from: number): number | undefined {
  for (let i = from; i < Math.min(words.length, from + 9); i++) {
    if (DUTIES.test(low(words, i))) {
      let end = i;
      while (low(words, end + 1) === 'and' && DUTIES.test(low(words, end + 2))) end += 2;
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
  if (low(words, to) === ',' || !isInfinitive(words, to)) return undefined;
  if (word === 'bound' && HAPPENINGS.has(low(words, to + 1))) {
    scene.reject('demands/is-bound-to', at, 'a prediction');
    return undefined;
  }
  return obligation(scene, `demands/is-${word}-to`, at, at, to + 1, 'situation');
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
  const action = leadsIn(words, after) ? words.length - 1 : actionStart(words, after);
  const phrase = trimPhrase(words, subject.range);
  const first = low(words, phrase.from);
  const passive = isPassive(words, action) || (low(words, action) === 'not' && isPassive(words, action + 1));
  const mood = moodOf(words, action, first, passive);
  if (mood) return why(mood);
  if (/^(?:no|nobody|none)$/.test(first) && low(words, action) === 'be') return why('set phrase');
  if (/^(?:i|we|one|what|who)$/.test(first)) return why('the author’s own, or nobody’s');
  const victims = VICTIMS.has(low(words, headOf(words, phrase)));
  if (
    victims &&
    !passive &&
    (strength === 'situation' || !/^(?:return|be|have|enjoy|receive|not)$/.test(low(words, action)))
  )
    return why('tells what people are forced to');
  if (victims && strength === 'situation') return why('tells what people need');
  if (!passive && isOwn(scene, phrase)) return why('the author’s own duty');
  const thing = !/^(?:it|they|he|she|you|your)$/.test(first) && isThing(words, phrase);
  const to =
    first === 'your' ? { kind: 'you' as const } : passive || thing ? undefined : addresseeOf(words, subject.range);
  return {
    rule,
    force: 'obligation',
    clause: Math.min(subject.clause, subject.range.from),
    cue,
    action: low(words, action) === ':' ? words.length : action,
    ...(to ? { to } : {}),
  };
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

/** Why `must` and `should` lay no duty on anybody, in plain words. */
function moodOf(words: Words, action: number, first: string, passive: boolean): string | undefined {
  let i = action;
  const not = low(words, i) === 'not';
  while (
    /^(?:not|no|longer|also|never|always|ever)$/.test(low(words, i)) ||
    (/ly$/.test(low(words, i)) && isWord(words[i]))
  )
    i++;
  const word = low(words, i);
  if (word === 'have' && (isParticiple(words, skipAsides(words, i + 1)) || low(words, i + 1) === 'been'))
    return 'a guess about the past, or a reproach';
  if (STATES_OF_MIND.has(word) && !(word === 'know' && not)) return 'says what somebody thinks';
  if (word === 'come' && follows(words, i + 1, 'as')) return 'set phrase';
  if (word === 'serve' && follows(words, i + 1, 'as')) return 'set phrase';
  if (word === 'be') {
    const next = low(words, skipAsides(words, i + 1));
    if (
      /^(?:clear|obvious|evident|enough|sufficient|noted|aware|surprised|about|able|true|possible|wrong|mistaken|room|doubt|capable)$/.test(
        next,
      ) &&
      (first === 'it' || first === 'there' || first === 'this' || next === 'surprised' || next === 'mistaken')
    )
      return 'set phrase';
    if (next === 'no' && low(words, skipAsides(words, i + 1) + 1) === 'doubt') return 'set phrase';
    if (
      passive &&
      SAYING.has(next) &&
      (first === 'it' ||
        first === 'this' ||
        first === 'that' ||
        first === 'these' ||
        /^(?:seen|regarded|viewed|interpreted|read|judged|understood|considered|noted|recalled|stressed)$/.test(next))
    )
      return 'says, and asks nothing';
  }
  if (passive && /^(?:mention|attention|note|tribute|reference|emphasis|nothing)$/.test(first))
    return 'says, and asks nothing';
  if (!isWord(words[i]) && word !== ':' && word !== '"') return 'no action';
  return undefined;
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

/** `it is imperative that`, `it is essential for X to`, `it is incumbent upon X to`, `considers it urgent that`. */
export function imperative(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  if (!IMPERATIVES.has(word)) return undefined;
  const rule = `demands/it-is-${word}`;
  const is = beforeAdverbs(words, at);
  let clause: number;
  if (
    /^(?:is|remains|becomes|seems|be|appears)$/.test(low(words, is)) &&
    /^(?:it|what|more)$/.test(low(words, beforeAsides(words, is)))
  )
    clause = beforeAsides(words, is);
  else if (/^(?:become|became)$/.test(low(words, is))) clause = is;
  else if (
    low(words, is) === 'it' &&
    /^(?:consider|considers|deem|deems|believe|believes|find|finds|think|thinks|regard|hold|holds)$/.test(
      low(words, is - 1),
    )
  ) {
    clause = is - 1;
    if (!isAuthors(words, clause, scene.author, scene.opensBlock)) return undefined;
  } else return undefined;
  const start = jointBefore(words, clause);
  const after = skipAsides(words, at + 1);
  const next = low(words, after);
  const made = (found: { to?: Addressee; action: number } | undefined): Trigger | undefined =>
    found && {
      rule,
      force: 'obligation',
      clause: start,
      cue: at,
      action: found.action,
      ...(found.to ? { to: found.to } : {}),
    };
  if (next === 'that') return made(thatClause(words, after + 1));
  if (/^(?:for|on|upon)$/.test(next)) return made(personToAct(words, skipAsides(words, after + 1), NO_LINKS));
  if (isInfinitive(words, after)) {
    if (
      /^(?:note|recall|stress|emphasize|underline|underscore|point|mention|remember|add|bear|understand|know|say|observe|highlight|reiterate|recognize|realize|ask|draw|keep)$/.test(
        low(words, after + 1),
      )
    )
      return undefined;
    return made({ action: actionStart(words, after + 1) });
  }
  if (next === ':') return made({ action: words.length });
  return undefined;
}

function beforeAdverbs(words: Words, at: number): number {
  let k = beforeAsides(words, at);
  while (/^(?:less|more|most|so|absolutely|of|the|utmost|now)$/.test(low(words, k))) k = beforeAsides(words, k);
  return k;
}

function jointBefore(words: Words, at: number): number {
  let k = at;
  while (k > 0 && /^(?:and|but|,|;|—|–|while)$/.test(low(words, k - 1))) k--;
  return k;
}

/** `it is high time that`, `the time has come for X to`, `it is time for X to`. */
export function time(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  if (!/^(?:time|moment|hour)$/.test(low(words, at))) return undefined;
  let after = skipAsides(words, at + 1);
  let clause = at;
  if (
    follows(words, after, 'has come') ||
    follows(words, after, 'is ripe') ||
    follows(words, after, 'has arrived') ||
    follows(words, after, 'is now') ||
    follows(words, after, 'has now') ||
    follows(words, after, 'has surely')
  ) {
    while (/^(?:has|is|come|ripe|arrived|now|surely|long)$/.test(low(words, after))) after++;
    clause = at - (/^(?:the|high)$/.test(low(words, at - 1)) ? 1 : 0);
  } else {
    let k = at - 1;
    while (/^(?:high|past|long|more|than|now|surely|well|the|about)$/.test(low(words, k))) k--;
    if (!/^(?:is|'s)$/.test(low(words, k)) || low(words, beforeAsides(words, k)) !== 'it') return undefined;
    clause = beforeAsides(words, k);
  }
  after = skipAsides(words, after);
  const next = low(words, after);
  const found =
    next === 'that' || next === 'when'
      ? thatClause(words, after + 1)
      : next === 'for'
        ? personToAct(words, after + 1, NO_LINKS)
        : isInfinitive(words, after)
          ? { action: actionStart(words, after + 1) }
          : isWord(words[after]) && low(words, at - 1) === 'high'
            ? thatClause(words, after)
            : undefined;
  if (!found) return undefined;
  return {
    rule: 'demands/high-time',
    force: 'obligation',
    clause: jointBefore(words, clause),
    cue: at,
    action: found.action,
    ...('to' in found && found.to ? { to: found.to } : {}),
  };
}

/** `it falls to X to`, `it behoves X to`, `it is for X to`, `it is up to X to`, `it rests with X to`, `there is an urgent need for X to`. */
export function falls(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  const word = low(words, at);
  const made = (from: number, clause: number): Trigger | undefined => {
    const found = personToAct(words, skipAsides(words, from), NO_LINKS);
    return (
      found && {
        rule: `demands/${word}`,
        force: 'obligation',
        clause: jointBefore(words, clause),
        cue: at,
        action: found.action,
        ...(found.to ? { to: found.to } : {}),
      }
    );
  };
  const k = beforeAsides(words, at);
  if (/^(?:falls|belongs|rests|lies|behoves|behooves|devolves|behove)$/.test(word)) {
    let from = skipAsides(words, at + 1);
    if (/^(?:to|on|upon|with)$/.test(low(words, from))) from++;
    else if (!/^beho/.test(word)) return undefined;
    const subject = low(words, k);
    if (subject !== 'it' && !DUTIES.test(subject) && subject !== 'onus' && subject !== 'burden') return undefined;
    return made(from, k);
  }
  if (word === 'for' || word === 'up') {
    if (!/^(?:is|remains)$/.test(low(words, k)) || low(words, beforeAsides(words, k)) !== 'it') return undefined;
    if (word === 'up' && low(words, at + 1) !== 'to') return undefined;
    return made(word === 'up' ? at + 2 : at + 1, beforeAsides(words, k));
  }
  if (word === 'need' || word === 'necessity') {
    let be = k;
    while (be > 0 && !/^(?:is|remains|exists)$/.test(low(words, be)) && k - be < 6) be--;
    if (!/^(?:is|remains|exists)$/.test(low(words, be)) || low(words, be - 1) !== 'there' || low(words, k) === 'no')
      return undefined;
    const next = skipAsides(words, at + 1);
    if (low(words, next) === 'for')
      return (
        made(next + 1, be - 1) ?? {
          rule: 'demands/need',
          force: 'obligation',
          clause: be - 1,
          cue: at,
          action: next + 1,
        }
      );
    if (isInfinitive(words, next))
      return {
        rule: 'demands/need',
        force: 'obligation',
        clause: be - 1,
        cue: at,
        action: actionStart(words, next + 1),
      };
  }
  return undefined;
}

/** `it is the duty of X to`, `the responsibility of X is to`, `reminds X of its obligation to`. */
export function dutyOf(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  if (!DUTIES.test(low(words, at))) return undefined;
  const rule = 'demands/duty-of';
  let next = skipAsides(words, at + 1);
  if (low(words, next) === 'of') {
    const found = personToAct(words, next + 1, NO_LINKS);
    if (!found) return undefined;
    const before = words.slice(Math.max(0, at - 8), at).map((word) => word.low);
    if (!before.some((word, i) => word === 'it' && /^(?:is|remains)$/.test(before[i + 1] ?? ''))) return undefined;
    return {
      rule,
      force: 'obligation',
      clause: at - before.length + before.lastIndexOf('it'),
      cue: at,
      action: found.action,
      ...(found.to ? { to: found.to } : {}),
    };
  }
  if (!/^(?:its|their|his|her)$/.test(low(words, at - 1)) && !/^(?:its|their|his|her)$/.test(low(words, at - 2)))
    return undefined;
  while (low(words, next) === 'and' && DUTIES.test(low(words, next + 1))) next += 2;
  if (!isInfinitive(words, next)) return undefined;
  for (let i = at - 2; i >= Math.max(0, at - 30); i--) {
    if (!/^(?:remind|reminds|reminding)$/.test(low(words, i))) continue;
    if (!isAuthors(words, i, scene.author, scene.opensBlock)) return undefined;
    let of = i + 1;
    while (of < at && low(words, of) !== 'of') of++;
    const end = lastOf(words, i + 1, at) ?? of;
    const to = addresseeOf(words, { from: i + 1, to: end });
    return {
      rule,
      force: 'obligation',
      clause: i,
      cue: at,
      action: actionStart(words, next + 1),
      ...(to ? { to } : {}),
    };
  }
  return undefined;
}

function lastOf(words: Words, from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i--) if (low(words, i) === 'of') return i;
  return undefined;
}

/** `Let the Council act.` */
export function letThem(scene: Scene, at: number): Trigger | undefined {
  const { words } = scene;
  if (low(words, at) !== 'let') return undefined;
  const before = low(words, at - 1);
  if (at > 0 && !/^(?:,|;|:|—|–|and|but|then)$/.test(before)) return undefined;
  if (/^(?:me|us|alone|there|it|go|this|that|no)$/.test(low(words, at + 1))) return undefined;
  const found = thatClause(words, at + 1);
  if (found.action <= at + 1 && !isPastForm(low(words, at + 2))) {
    if (!isPassiveAhead(words, at + 1)) return undefined;
  }
  return {
    rule: 'demands/let',
    force: 'call',
    clause: jointBefore(words, at),
    cue: at,
    action: found.action,
    ...(found.to ? { to: found.to } : {}),
  };
}

function isPassiveAhead(words: Words, from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 20); i++) if (low(words, i) === 'be') return true;
  return false;
}
