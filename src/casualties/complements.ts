/** What follows the head of a phrase and still belongs to it: `men, women and children`, `residents of Nablus`, `workers from Chad`. */
import { readNumeral } from '../language/numerals.ts';
import { isPerson } from './heads.ts';
import { PLURALS, STOPS, VERBS } from './lexicon.ts';
import { isCapital, low, type Token } from './tokens.ts';

/** `men, women and children`, `girls and women`, `patients and residents`: one count for all. */
export function coordinated(tokens: readonly Token[], head: number, plural: boolean): number {
  if (!plural || !isPerson(low(tokens, head))) return head;
  let last = head;
  for (let i = head + 1; i < tokens.length; ) {
    const link = low(tokens, i);
    if (link !== 'and' && link !== 'or' && link !== ',') break;
    // `Twelve people, women and children for the most part,`
    if (link === ',' && /^(?:people|persons|civilians|others|villagers|inhabitants|residents)$/.test(low(tokens, last)))
      break;
    const joined = link === ',' && /^(?:and|or)$/.test(low(tokens, i + 1)) ? i + 2 : i + 1;
    let noun = joined;
    while (
      noun < joined + 2 &&
      !readNumeral((j) => low(tokens, noun + j)) &&
      tokens[noun]?.kind === 'word' &&
      !PLURALS.has(low(tokens, noun)) &&
      !STOPS.has(low(tokens, noun)) &&
      !/^(?:mostly|mainly|chiefly|largely|many|all|some|including|principally|predominantly|notably|namely)$/.test(
        low(tokens, noun),
      ) &&
      !VERBS.has(low(tokens, noun))
    )
      noun++;
    if (!PLURALS.has(low(tokens, noun)) || /^(?:dead|wounded|injured|others?|lives|bodies)$/.test(low(tokens, noun)))
      break;
    // a comma needs an `and` to come
    if (
      link === ',' &&
      joined === i + 1 &&
      !(/^(?:and|or|,)$/.test(low(tokens, noun + 1)) && PLURALS.has(low(tokens, noun + 2)))
    )
      break;
    last = noun;
    i = noun + 1;
  }
  return last;
}

/** One past an of-phrase that says who they are (`residents of Nablus`, `mother of four`), or a phrase of origin (`workers from Chad`). */
export function complementEnd(tokens: readonly Token[], head: number): number {
  let to = head + 1;
  if (low(tokens, to) === '"') to++;
  for (;;) {
    const link = low(tokens, to);
    // `the engineer in charge`, `two guards on duty`
    if (
      /^(?:in (?:charge|labour|uniform|mourning)|on (?:duty|leave|patrol)|at prayer)$/.test(
        `${link} ${low(tokens, to + 1)}`,
      )
    )
      to += 2;
    else if (link === 'of') {
      const end = ofPhraseEnd(tokens, to, head);
      if (end === to) return to;
      to = end;
    } else if (link === 'from' && isCapital(tokens[to + 1]) && to === head + 1 && !drivenOut(tokens, head)) {
      to++;
      while (isCapital(tokens[to])) to++;
      return to;
    } else if (link === '(' && tokens[to + 2]?.text === ')' && /^[A-Z]{2,}/.test(tokens[to + 1]?.text ?? '')) to += 3;
    else return to;
  }
}

/** `expelled 75,000 Muslims from Jaffna`: the place they left says not who they are. */
function drivenOut(tokens: readonly Token[], head: number): boolean {
  for (let i = head - 1; i > head - 8 && tokens[i]?.kind !== 'mark'; i--)
    if (VERBS.get(low(tokens, i))?.effect === 'displaced' || /^(?:drove|driving|chased|chasing)$/.test(low(tokens, i)))
      return true;
  return false;
}

/** Verbs behind an of-phrase: `two members of one family lost their lives`. */
const ENDS_OF =
  /^(?:lost|dead|driven|prisoners?|hostages?|taken|shot|found|held|led|left|hit|struck|made|sought|went|came|gave|met|got|took)$/;

/** `members of the Keita family`. */
const FAMILY =
  /^(?:family|clan|tribe|community|delegation|mission|party|battalion|brigade|regiment|contingent|movement)$/;

/** `of the Turkish army`, `of the Sudanese armed forces`. */
const FORCE = /^(?:army|police|navy|forces|guard|gendarmerie|militia|coastguard)$/;

/** `of Eritrean origin`. */
const ORIGIN = /^(?:origin|descent|nationality|extraction|ethnicity|ancestry|citizenship|stock|faith)s?$/;

const LIMB =
  /^(?:sight|eyesight|hearing|legs?|arms?|limbs?|hands?|feet|foot|eyes?|liv(?:es|elihoods?)|freedom|liberty|homes)$/;

function ofPhraseEnd(tokens: readonly Token[], of: number, head: number): number {
  const next = low(tokens, of + 1);
  const parent = /^(?:mother|father|parent|parents|mothers|fathers)$/.test(low(tokens, head));
  if (/^(?:whom|which|them)$/.test(next)) return of;
  // `robbed four others of their sight`
  if (/^(?:their|his|her|both|one)$/.test(next) && LIMB.test(low(tokens, of + 2))) return of;
  const first = tokens[of + 1];
  // `sixteen members of three families`
  const several = readNumeral((i) => low(tokens, of + 1 + i));
  if (
    several &&
    /^(?:families|households|villages|communities|tribes|nationalities)$/.test(low(tokens, of + 1 + several.length))
  )
    return of + 2 + several.length;
  // ages stay outside: `a boy of 15`
  if (first?.kind === 'figure' || (next !== 'one' && readNumeral((i) => (i === 0 ? next : ''))))
    return parent ? of + 2 : of;
  if (/^(?:over|under|about|some|between|up)$/.test(next)) return of;
  let to = of + 1;
  // `a cousin of his lost an arm`
  if (
    /^(?:his|hers|theirs|ours|mine)$/.test(next) &&
    (ENDS_OF.test(low(tokens, to + 1)) || STOPS.has(low(tokens, to + 1)))
  )
    return to + 1;
  if (/^(?:the|a|an|one|his|her|their|our|its|this|that|these|those|both|all|various|different)$/.test(next)) to++;
  const start = to;
  while (
    to < tokens.length &&
    (tokens[to]!.kind === 'word' ||
      (tokens[to]!.text === "'" && isCapital(tokens[to + 1]) && tokens[to]!.start === tokens[to - 1]!.end)) &&
    !STOPS.has(low(tokens, to)) &&
    !(VERBS.has(low(tokens, to)) && to > start)
  ) {
    const small =
      to > start &&
      !isCapital(tokens[to]) &&
      !/^(?:sans|frontières|frontieres|du|de|des|la|le|les|del)$/.test(low(tokens, to));
    if (to > start && ENDS_OF.test(low(tokens, to))) break;
    // `a sergeant of the Sudanese regular army`
    const far = small && isCapital(tokens[to - 1]) && FORCE.test(low(tokens, to + 1)) ? to + 1 : to;
    if (small && (FAMILY.test(low(tokens, far)) || FORCE.test(low(tokens, far)))) {
      to = far + 1;
      break;
    }
    if (small && (isCapital(tokens[to - 1]) || /(?:ed|ing)$/.test(low(tokens, to))) && !ORIGIN.test(low(tokens, to)))
      break;
    to++;
  }
  if (to === start) return of;
  // `members of the United Nations Truce Supervision Organization and …`: capitals joined by `for`, `and` within a name are left to `of`
  return to;
}
