/** What refuses a count: things, those counted out of, those unhurt, returned, released, falsely told of or wished. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import type { Cue } from './cues.ts';
import { dwell } from './departures.ts';
import { COUNTED, STATED, STATES } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { supposed } from './supposed.ts';
import { isNoun } from './tagger.ts';
import { low, type Token } from './tokens.ts';

/** Those who cross borders and take to the hills to fight. */
const HOSTILE =
  /^(?:mercenar(?:y|ies)|soldiers?|troops|horsem[ae]n|gunm[ae]n|fighters?|rebels?|guerrillas?|terrorists?|infiltrators?|militiam[ae]n|commandos?|aggressors?|invaders?|raiders?|bandits?|pirates?|paratroopers?|insurgents?|militants?|attackers?|assailants?|regulars|contras|volunteers?|settlers?|agents?|saboteurs?|spies|spy)$/;

/** Those whom duty brings and calls away. */
const OFFICIAL =
  /^(?:delegates?|ministers?|envoys?|ambassadors?|diplomats?|representatives?|experts?|inspectors?|observers?|monitors|officials?|members|judges|deputies|commissioners?|staff|personnel)$/;

/** Words that make a saying one of people. */
const OF_PEOPLE =
  /^(?:lives|life|hostage|prisoner|captive|custody|hospital|alive|throats?|deaths?|wounds|injuries|legs?|arms?)$/;

/** Whether a count can be no claim of this harm. */
export function refused(board: Board, quantity: Quantity, effect: Effect, rule: string, cue: Cue | undefined): boolean {
  const { tokens } = board;
  if (
    quantity.people === 'maybe' &&
    !board.clause.victims.has(low(tokens, quantity.head)) &&
    !isPeople(tokens, quantity, cue)
  )
    return true;
  // `has claimed 70,000 lives and 500,000 have been forced into exile`
  if (/^li(?:fe|ves)$/.test(low(tokens, quantity.head)) && effect !== 'killed') return true;
  if (pool(board, quantity) || fallen(tokens, quantity) || unhurt(tokens, quantity)) return true;
  if ((effect !== 'killed' && toldBefore(board, quantity)) || unnamed(tokens, quantity.from)) return true;
  if (/^(?:no|not)$/.test(low(tokens, quantity.from - 1)) || wished(tokens, quantity.from)) return true;
  if (effect === 'injured' && graver(tokens, quantity)) return true;
  if (falsely(tokens, quantity.from) || demanded(tokens, quantity.from)) return true;
  if (supposed(tokens, quantity.from, cue)) return true;
  // `none of its four crew members has been seen since`
  if (
    rule !== 'casualties/none-survived' &&
    effect !== 'missing' &&
    effect !== 'displaced' &&
    spared(tokens, quantity.from)
  )
    return true;
  if (
    effect === 'displaced' &&
    (cue?.rule === 'casualties/saying' ||
      (cue && low(tokens, cue.at) === 'fled' && low(tokens, cue.at - 1) === 'and')) &&
    (hostile(tokens, quantity) || sheltered(tokens, quantity))
  )
    return true;
  // `300 villagers were moved to Isfana`; not detainees, patients or reserves
  if (effect === 'displaced' && cue && low(tokens, cue.at) === 'moved' && !dwell(tokens, quantity)) return true;
  if (effect === 'missing' && returned(tokens, quantity)) return true;
  if (cue && stricken(tokens, quantity, cue)) return true;
  // `freed another 170, who fled`
  return effect === 'displaced' && /^(?:freed|released|liberated)$/.test(low(tokens, quantity.from - 1));
}

/** `has been unable to name even one of them`. */
const unnamed = (tokens: readonly Token[], from: number): boolean =>
  low(tokens, from - 1) === 'even' && /^(?:name|identify|produce|show|cite)$/.test(low(tokens, from - 2));

/** `carried off a clerk and two drivers. … The clerk is still being held.`: the one whom a sentence above counts. */
function toldBefore({ clause, tokens }: Board, { singular, head }: Quantity): boolean {
  if (singular !== 'definite') return false;
  const word = low(tokens, head);
  return word !== '' && clause.told.has(word);
}

/** `All 64 passengers walked away unhurt`. */
function unhurt(tokens: readonly Token[], { end }: Quantity): boolean {
  for (let i = end; i < end + 7 && !/^[,;:.]$/.test(low(tokens, i)); i++) {
    if (/^(?:and|but|while|or)$/.test(low(tokens, i)) && low(tokens, i - 1) !== 'safe') return false;
    if (/^(?:unhurt|unharmed|unscathed|uninjured)$/.test(low(tokens, i))) return true;
  }
  return false;
}

/** `close to 40 had been wounded, two so severely that they have lost their sight`: the same harm again. */
function graver(tokens: readonly Token[], { from, to }: Quantity): boolean {
  return (
    low(tokens, from - 1) === ',' &&
    low(tokens, to) === 'so' &&
    /^(?:severely|badly|gravely|seriously)$/.test(low(tokens, to + 1)) &&
    low(tokens, to + 2) === 'that'
  );
}

/** `has a duty to return the three guards seized in May`: those told of before. */
function demanded(tokens: readonly Token[], from: number): boolean {
  return (
    low(tokens, from - 1) === 'the' &&
    /^(?:return|release|free|surrender|exchange|liberate)$/.test(low(tokens, from - 2)) &&
    /^(?:to|must|should|shall|immediately|and)$/.test(low(tokens, from - 3))
  );
}

/** `which falsely spoke of 60 dead`. */
function falsely(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > from - 7 && !/^[,;:.]$/.test(low(tokens, i)); i--)
    if (/^(?:falsely|wrongly|mendaciously)$/.test(low(tokens, i))) return true;
  return false;
}

/** `The child reported missing has been found safe and sound`. */
function returned(tokens: readonly Token[], { end }: Quantity): boolean {
  for (let i = end; i < end + 24 && !/^[;:.]$/.test(low(tokens, i)); i++)
    if (/^(?:found|returned|located|reappeared|recovered|surfaced|traced)$/.test(low(tokens, i)))
      return /^(?:safe|safely|alive|unharmed|unhurt|well)$/.test(low(tokens, i + 1));
  return false;
}

/** `ten houses were damaged, six were hit`, `farmers were hit hard by the drought`: no one is said to be hurt. */
function stricken(
  tokens: readonly Token[],
  { from, to, people, singular }: Quantity,
  { at, to: end, passive }: Cue,
): boolean {
  if (low(tokens, at) !== 'hit' || end !== at + 1 || to > at) return false;
  // `the house received a direct hit`, `the victim was hit three times`
  if ((!passive && !/^[,;]$/.test(low(tokens, at - 1))) || singular === 'definite') return true;
  // `a boat with 20 fishermen`, `a convoy carrying 40 refugees`, `the tent of three monks`
  if (/^(?:with|of|for|carrying|holding|housing|sheltering|[a-z]+ing)$/.test(low(tokens, from - 1))) return true;
  return people !== 'yes' || /^(?:hard|hardest|harder|by|worst|badly)$/.test(low(tokens, end));
}

/** `a building in which two families had sought shelter`: that is where they were. */
function sheltered(tokens: readonly Token[], { from, to }: Quantity): boolean {
  const inWhich =
    low(tokens, from - 1) === 'which' && /^(?:in|inside|where|beneath|under)$/.test(low(tokens, from - 2));
  return (inWhich || low(tokens, from - 1) === 'where') && /^(?:had|were|was)$/.test(low(tokens, to));
}

/** Those who move in arms or in office are not driven out: `a force of 300 men`, `five delegates had to leave the hall`. */
function hostile(tokens: readonly Token[], { from, noun, head, to }: Quantity): boolean {
  // `a force of 300 men`
  if (
    low(tokens, from - 1) === 'of' &&
    /^(?:force|band|gang|unit|column|patrol|team|party|group|detachment|contingent)$/.test(low(tokens, from - 2))
  )
    return true;
  if (HOSTILE.test(low(tokens, head))) return true;
  // `five delegates had to leave the hall`
  if (OFFICIAL.test(low(tokens, head))) return true;
  // `two men crossed the river`; not `men, women and children`
  if (to === head + 1 && /^m[ae]n$/.test(low(tokens, head))) return true;
  for (let i = noun; i < to; i++)
    if (
      /^(?:armed|uniformed|masked|enemy|unidentified|militia|militias|army|forces|guard|gang|brigade|battalion)$/.test(
        low(tokens, i),
      )
    )
      return true;
  return false;
}

/** `Of the 30 passengers, 12 were killed`: those out of whom others are counted, unless their own noun says the harm. */
function pool(board: Board, { from, to, head }: Quantity): boolean {
  const { tokens } = board;
  const of = low(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  // `Out of a patrol of 14 men, five were killed`
  const group =
    /^(?:patrol|crew|group|party|population|convoy|unit|team|company|garrison|force|class|contingent|total)$/;
  const out = of > 2 && group.test(low(tokens, of - 1)) && low(tokens, of - 3) === 'of' ? of - 3 : of;
  const first = low(tokens, out - 1) === 'out' ? out - 1 : out;
  if (low(tokens, of) !== 'of' || (first > 0 && !/^[,;:–—]$/.test(low(tokens, first - 1)))) return false;
  if (low(tokens, to) !== ',' || !board.at(to + 1)) return false;
  const word = low(tokens, head);
  return head >= 0 && !COUNTED.has(word) && !STATES.has(word) && !STATED.has(word);
}

/** `two that fell in the market did not explode`, of shells. */
function fallen(tokens: readonly Token[], { to, people }: Quantity): boolean {
  return (
    people === 'bare' &&
    /^(?:that|which)$/.test(low(tokens, to)) &&
    /^(?:fell|landed|hit|struck)$/.test(low(tokens, to + 1)) &&
    tokens.some(({ low: word }) => /^(?:shells?|rockets?|bombs?|missiles?|projectiles?|rounds)$/.test(word))
  );
}

/** `none of the remaining 22 patients was harmed`. */
function spared(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (/^(?:the|its|their|our|remaining|other|these|those)$/.test(low(tokens, i))) i--;
  return low(tokens, i) === 'of' && /^(?:none|neither)$/.test(low(tokens, i - 1));
}

/** `We do not want to see another child killed`. */
function wished(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:see|have|want|wish|watch)$/.test(low(tokens, from - 1))) return false;
  for (let i = from - 2; i >= from - 6; i--) if (/^(?:not|never|to|no)$/.test(low(tokens, i))) return true;
  return false;
}

/** A noun that no list holds counts as people under a verb that harms people only, if the tagger agrees that it is a noun. */
function isPeople(tokens: readonly Token[], quantity: Quantity, cue: Cue | undefined): boolean {
  if (!cue || !/^casualties\/(?:verb|nominal|fell|saying)$/.test(cue.rule)) return false;
  // `Four jawans laid down their lives`; other sayings are used of things too
  if (cue.rule === 'casualties/saying' && !tokens.slice(cue.at, cue.to).some(({ low: word }) => OF_PEOPLE.test(word)))
    return false;
  const words = tokens.slice(quantity.noun, quantity.head + 1).map(({ text }) => text);
  return isNoun(words.join(' '));
}
