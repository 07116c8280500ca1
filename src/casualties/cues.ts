/** Words and sayings of harm: nominals, sayings and verbs, each with where its victims stand. */
import { readNumeral } from '../language/numerals.ts';
import type { Effect } from '../record/types.ts';
import { auxiliary, BE, beforeAdverbs, hypothetical, voice } from './auxiliaries.ts';
import { CUE, classesOf } from './classes.ts';
import { idiomAt } from './idioms.ts';
import { join } from './joined.ts';
import { COUNTED, NOMINALS, SPENT, STATED, STOPS, VERBS } from './lexicon.ts';
import { isCapital, low, type Token } from './tokens.ts';

/** A word or a saying of harm, and whom it harms; indices are into the tokens of the sentence. */
export interface Cue {
  rule: string;
  effect: Effect;
  /** First token. */
  at: number;
  /** One past the last token. */
  to: number;
  /** Where its auxiliaries begin: a subject stands before. */
  aux: number;
  /** `subject`: those before it; `object`: those after; `bare`: a participle without auxiliary, those directly before or after. */
  take: 'subject' | 'object' | 'bare';
  /** Agent introduced by `by` may follow. */
  passive: boolean;
}

/** Every cue of a sentence, in text order. */
export function cuesOf(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!(classesOf(tokens[at]!) & CUE)) {
      at++;
      continue;
    }
    const cue = nominalAt(tokens, at) ?? sayingAt(tokens, at) ?? verbAt(tokens, at);
    if (cue) cues.push(cue);
    at = cue ? cue.to : at + 1;
  }
  return join(tokens, cues);
}

/** `the death of`, `injuries to`, `the loss of 12 lives`. */
function nominalAt(tokens: readonly Token[], at: number): Cue | undefined {
  const word = low(tokens, at);
  const effect = NOMINALS.get(word);
  if (!effect) return undefined;
  let of = at + 1;
  // `the murder there of 34 residents`
  while (of < at + 5 && /^(?:there|yesterday|today|here|in|near|at)$/.test(low(tokens, of)))
    of += /^(?:in|near|at)$/.test(low(tokens, of)) ? 2 : 1;
  if (/^(?:removal|transfer|relocation)$/.test(word) && !/^forc(?:ed|ible)$/.test(low(tokens, at - 1)))
    return undefined;
  // `the abduction by rebels of nine deminers`, `the death on Sunday of two patients`, `the hanging, on 28 March, of two men`
  if (/^(?:by|on|in|at|near|last|,)$/.test(low(tokens, of)))
    for (let i = of + 2; i < of + 8 && !/^[;:.]$/.test(low(tokens, i)); i++)
      if (low(tokens, i) === 'of' && isNumberAhead(tokens, i + 1)) {
        of = i;
        break;
      }
  // `the death is confirmed of three mothers`
  if (/^(?:is|are|was|were|has|have)$/.test(low(tokens, of)) && effect === 'killed')
    for (let i = of + 1; i < of + 4; i++)
      if (
        /^(?:confirmed|reported|announced|mourned|regretted|certified)$/.test(low(tokens, i)) &&
        low(tokens, i + 1) === 'of'
      )
        of = i + 1;
  const link = low(tokens, of);
  const fits =
    link === 'of' || (/^(?:to|for)$/.test(link) && effect === 'injured') || (link === 'by' && word === 'loss');
  if (!fits || hypothetical(tokens, at)) return undefined;
  if (/^(?:lives|life)$/.test(word) && !spent(tokens, at)) return undefined;
  if (/^throats?$/.test(word) && !were(tokens, at, /^(?:cut|slit|slashed)$/)) return undefined;
  return { rule: 'casualties/nominal', effect, at, to: of + 1, aux: at, take: 'object', passive: true };
}

const isNumberAhead = (tokens: readonly Token[], at: number) =>
  /^(?:an?|his|her|their|at|some|about|over|more|nearly|almost|close|around|up)$/.test(low(tokens, at)) ||
  readNumeral((i) => low(tokens, at + i)) !== undefined;

/** `claimed the lives of`, `at the cost of the lives of`; not `the lives of two million people are at stake`. */
function spent(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--)
    if (/^(?:claim|took|tak|cost|los[est]|loss|end|price|expense|snuff|extinguish|paid)/.test(low(tokens, i)))
      return true;
  // `the lives of 14 people were lost`
  return were(tokens, at, SPENT);
}

/** `the throats of three children were cut`: what the passive behind a noun of harm says. */
function were(tokens: readonly Token[], at: number, done: RegExp): boolean {
  for (let i = at + 3; i < at + 14 && !/^[,;:.]$/.test(low(tokens, i)); i++)
    if (/^(?:was|were|been)$/.test(low(tokens, i))) return done.test(low(tokens, i + 1));
  return false;
}

function sayingAt(tokens: readonly Token[], at: number): Cue | undefined {
  const found = idiomAt(tokens, at);
  if (!found) return undefined;
  const { effect, to } = found;
  // `a soldier shot at the car`: nobody is said to be hit
  if (
    to === at + 1 &&
    /^(?:at|into|towards?|back|over|from|out|its|his|their|up)$/.test(low(tokens, to)) &&
    /^shot|^shoot/.test(low(tokens, at)) &&
    (!auxiliary(tokens, at).passive ||
      // `was shot at from the bush`; not `was shot at close range`
      (low(tokens, to) === 'at' &&
        !/^(?:close|point|point-blank|short|his|her|their|the|a|an|about|around|dawn|night|noon|dusk|midnight)$/.test(
          low(tokens, to + 1),
        ) &&
        !isCapital(tokens[to + 1]) &&
        tokens[to + 1]?.kind === 'word'))
  )
    return undefined;
  // `Of her crew of nine, four were picked up`: out of the sea
  if (
    low(tokens, at) === 'picked' &&
    tokens.some(({ low: word }) =>
      /^(?:crew|raft|sea|boat|boats|lifeboat|vessel|ship|survivors|swimming|aground)$/.test(word),
    )
  )
    return undefined;
  const aux = auxiliary(tokens, at);
  if (aux.negated && effect !== 'missing') return undefined;
  if (
    hypothetical(tokens, aux.from) &&
    !(effect === 'missing' && /^(?:may|might|could)$/.test(low(tokens, beforeAdverbs(tokens, aux.from))))
  )
    return undefined;
  const rule = 'casualties/saying';
  if (BE.test(low(tokens, at))) return { rule, effect, at, to, aux: aux.from, take: 'subject', passive: true };
  if (found.take === 'subject') return { rule, effect, at, to, aux: aux.from, take: 'subject', passive: aux.passive };
  if (found.take === 'object') return { rule, effect, at, to, aux: aux.from, take: 'object', passive: false };
  const { take, passive } = voice(tokens, at, aux);
  return { rule, effect, at, to, aux: aux.from, take, passive };
}

function verbAt(tokens: readonly Token[], at: number): Cue | undefined {
  const word = low(tokens, at);
  if (
    word === 'fell' ||
    word === 'fallen' ||
    (/^falls?$/.test(word) &&
      /^(?:soldiers?|policem[ae]n|rangers?|militiam[ae]n|guards?|officers?|fighters?|men)$/.test(low(tokens, at - 1)))
  )
    return fallAt(tokens, at);
  const verb = VERBS.get(word);
  if (!verb || (verb.form === 'third' && COUNTED.has(word))) return undefined;
  // `among the displaced`, `those killed`: a noun
  if (
    verb.form !== 'base' &&
    verb.form !== 'third' &&
    !word.endsWith('ing') &&
    /^(?:the|those)$/.test(low(tokens, at - 1))
  )
    return undefined;
  const aux = auxiliary(tokens, at);
  if (aux.negated || hypothetical(tokens, aux.from)) return undefined;
  // `its intention of expelling 1,200`
  if (
    verb.form === 'gerund' &&
    low(tokens, at - 1) === 'of' &&
    /^(?:intention|intentions|plans?|threats?|aim|purpose|idea|risk|fear|danger|possibility|hope|means)$/.test(
      low(tokens, at - 2),
    )
  )
    return undefined;
  const effect =
    /^evacuat/.test(word) && (medical(tokens, at) || ofWounded(tokens, aux.from)) ? 'injured' : verb.effect;
  const rule = 'casualties/verb';
  const to = at + 1;
  if (!verb.transitive) return { rule, effect, at, to, aux: aux.from, take: 'subject', passive: false };
  if (verb.form === 'base' || verb.form === 'third') {
    if (/^(?:the|a|an|of|his|their|this|that|these|any|more)$/.test(low(tokens, at - 1))) return undefined;
    // `kill a farmer beside his buffalo and maim his two daughters`
    if (low(tokens, at - 1) === 'and' && !presentBefore(tokens, at - 1)) return undefined;
    return { rule, effect, at, to, aux: aux.from, take: 'object', passive: false };
  }
  const { take, passive } = voice(tokens, at, aux);
  return { rule, effect, at, to, aux: aux.from, take, passive };
}

/** Whether a verb in the present tense stands before `and`. */
function presentBefore(tokens: readonly Token[], and: number): boolean {
  for (let i = and - 1; i > and - 12 && !/^[;:.]$/.test(low(tokens, i)); i--) {
    const form = VERBS.get(low(tokens, i))?.form;
    if (form === 'base' || form === 'third') return !hypothetical(tokens, i);
  }
  return false;
}

/** `evacuated to Kigali with serious wounds`, `evacuated by helicopter to the hospital`. */
function medical(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 9 && !/^[;:.]$/.test(low(tokens, i)); i++)
    if (/^(?:hospitals?|wounds?|injuries|treatment|medical|clinic|burns)$/.test(low(tokens, i))) return true;
  return false;
}

/** `two of the injured (were evacuated)`, `four wounded fighters (were …)`. */
const ofWounded = (tokens: readonly Token[], aux: number) =>
  /^(?:wounded|injured)$/.test(low(tokens, aux - 1)) ||
  (/^(?:wounded|injured)$/.test(low(tokens, aux - 2)) && tokens[aux - 1]!.kind === 'word');

/** Whether a noun phrase without determiner follows, which a verb then governs. */
export const objectAhead = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'word' &&
  !isCapital(tokens[at]) &&
  !STOPS.has(low(tokens, at)) &&
  !STATED.has(low(tokens, at)) &&
  !/^(?:through|across|over|beyond|past|towards?|onto|via|along|under|during|before|after|between|among|amid|without|last|next|outright|instantly|immediately|alone|so|early|late|together|overnight|[a-z]+ly)$/.test(
    low(tokens, at),
  );

/** `four soldiers fell`; not `fell on the market`, `fell ill`. */
function fallAt(tokens: readonly Token[], at: number): Cue | undefined {
  const sides = low(tokens, at) === 'fallen' && low(tokens, at + 1) === 'on' && /^sides?$/.test(low(tokens, at + 4));
  const onTheSpot =
    sides || (low(tokens, at + 1) === 'on' && /^(?:spot|field|battlefield|front)$/.test(low(tokens, at + 3)));
  if (
    !onTheSpot &&
    /^(?:into|on|from|to|upon|under|back|ill|short|by|over|behind|within|through|prey|victim|outside|inside|near|close|silent|between|among|around|off|down|apart|as|asleep)$/.test(
      low(tokens, at + 1),
    )
  )
    return undefined;
  const aux = auxiliary(tokens, at);
  // `Mortar rounds, 22 in all, fell in open fields`
  for (let i = at - 1; i > at - 8 && !/^[;:.]$/.test(low(tokens, i)); i--)
    if (/^(?:rounds|shells|bombs|rockets|missiles|projectiles|mortars|grenades)$/.test(low(tokens, i)))
      return undefined;
  if (ofShells(tokens, at)) return undefined;
  return { rule: 'casualties/fell', effect: 'killed', at, to: at + 1, aux: aux.from, take: 'subject', passive: false };
}

/** `released 11 bombs. One fell in the market place`: what fell on a place; not `two fell in battle`. */
function ofShells(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|at)$/.test(low(tokens, at + 1)) || COUNTED.has(low(tokens, at - 1))) return false;
  const counted =
    readNumeral((i) => low(tokens, at - 1 + i)) !== undefined ||
    /^(?:others?|more|another|second|third)$/.test(low(tokens, at - 1));
  return (
    counted &&
    /^(?:the|an?)$/.test(low(tokens, at + 2)) &&
    !/^(?:battle|fighting|combat|line|fight|field|defence|struggle|attack|war|action|clash|same|course|first|assault|service)$/.test(
      low(tokens, at + 3),
    )
  );
}
