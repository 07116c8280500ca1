import { MONTHS } from '../language/calendar.ts';
import { readNumeral } from '../language/numerals.ts';
import {
  COUNTED,
  NO_PERSON,
  ONE_OF_A_PEOPLE,
  PEOPLES,
  PERSON_ENDING,
  PLURALS,
  SINGULARS,
  STATED,
  STATES,
  STOPS,
  THINGS,
  VERBS,
} from './lexicon.ts';
import type { People } from './quantities.ts';
import { isCapital, low, type Token } from './tokens.ts';

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS);
export const isMonth = (word: string) => MONTH_NAMES.has(word.replace(/^mid-/, ''));

/** A noun phrase behind a number or an article; indices are into the tokens of the sentence. */
export interface Phrase {
  /** First token of the noun phrase without its number; `to` where there is none. */
  noun: number;
  /** One past the last token. */
  to: number;
  /** The head noun; -1 where the number stands alone. */
  head: number;
  people: People;
}

/** Reads the noun phrase at `at`; undefined where it names something that is no person. */
export function nounPhrase(tokens: readonly Token[], at: number, { plural }: { plural: boolean }): Phrase | undefined {
  const bare: Phrase = { noun: at, to: at, head: -1, people: 'bare' };
  if (low(tokens, at) === 'of') return partitive(tokens, at) ?? (ofThings(tokens, at) ? undefined : bare);
  const head = headOf(tokens, at, plural);
  if (head === undefined) return undefined;
  if (head === -1) return bare;
  const people = peopleAt(tokens, head, plural);
  if (people === undefined) return undefined;
  const to = complementEnd(tokens, coordinated(tokens, head, plural));
  // `three khassadars who stood guard`: whoever is a `who` is a person
  const who = people === 'maybe' && /^whom?$/.test(low(tokens, low(tokens, to) === ',' ? to + 1 : to));
  return { noun: at, to, head, people: who ? 'yes' : people };
}

/** `two of their armoured cars`: no people are counted. */
function ofThings(tokens: readonly Token[], of: number): boolean {
  const first = /^(?:the|our|their|his|her|its|these|those|my)$/.test(low(tokens, of + 1)) ? of + 2 : of + 1;
  if (first === of + 1 || /^(?:latter|former)$/.test(low(tokens, first))) return false;
  // `three of the 19 aircraft`
  const count = readNumeral((i) => low(tokens, first + i))?.length ?? 0;
  return headOf(tokens, first + count, true) === undefined;
}

/** `of our soldiers`, `of the twelve`, `of prisoners`; not `of them`, `of whom`, which belong to another count. */
function partitive(tokens: readonly Token[], of: number): Phrase | undefined {
  const next = low(tokens, of + 1);
  if (next === 'the' && /^(?:latter|former)$/.test(low(tokens, of + 2))) return undefined;
  if (/^(?:them|whom|which|these|those|us|you)$/.test(next) && !isPerson(low(tokens, of + 2))) return undefined;
  const noun = of + 1;
  const first = /^(?:the|our|their|his|her|its|these|those|my)$/.test(next) ? of + 2 : of + 1;
  // `two of the wounded`, `four of the missing`, `62 of the enemy`
  if (
    first > of + 1 &&
    (STATED.has(low(tokens, first)) || low(tokens, first) === 'enemy') &&
    !isPerson(low(tokens, first + 1))
  )
    return { noun, to: first + 1, head: first, people: 'yes' };
  // `arrested three of their number`
  if (first > of + 1 && /^(?:number|ranks|comrades|own)$/.test(low(tokens, first)) && !isPerson(low(tokens, first + 1)))
    return { noun, to: first + 1, head: first, people: 'yes' };
  // `300,000 of the Georgian population`
  for (let i = first; i < first + 3 && first > of + 1; i++)
    if (low(tokens, i) === 'population') return { noun, to: i + 1, head: i, people: 'yes' };
  // `two of the four died`, `11 of its 30 passengers`
  const count =
    first > of + 1 && !tokens[first]?.text.includes('-') ? readNumeral((i) => low(tokens, first + i)) : undefined;
  if (count) {
    const past = first + count.length;
    const inner = nounPhrase(tokens, past, { plural: true });
    // `three of the 19 aircraft`
    if (inner === undefined) return undefined;
    return inner.people === 'yes' ? { ...inner, noun } : { noun, to: past, head: first, people: 'yes' };
  }
  const head = headOf(tokens, first, true);
  if (head === undefined || head === -1) return undefined;
  const people = peopleAt(tokens, head, true);
  return people && { noun, to: complementEnd(tokens, coordinated(tokens, head, true)), head, people };
}

const SUBORDINATE = /^(?:deaths?|bodies|casualties|injuries|fatalities)$/;

/** Whether the word is one for people, by the lists or by its ending. */
export function isPerson(word: string): boolean {
  if (COUNTED.has(word)) return true;
  if (PLURALS.has(word) || SINGULARS.has(word) || STATES.has(word)) return true;
  if (NO_PERSON.has(word) || THINGS.has(word) || STOPS.has(word)) return false;
  return word.length > 4 && PERSON_ENDING.test(word);
}

/** The head noun of the phrase at `at`: -1 where the number stands alone, undefined where a thing is counted. */
function headOf(tokens: readonly Token[], at: number, plural: boolean): number | undefined {
  let head = -1;
  for (let i = at; i < tokens.length && i < at + 8; i++) {
    const token = tokens[i]!;
    // `the citizen Zaynab Hijazi`: her name is no part of the phrase
    if (!plural && head >= 0 && isCapital(token) && !isCapital(tokens[head]) && SINGULARS.has(low(tokens, head))) break;
    if (token.kind === 'mark') {
      // quotation marks around a word of the phrase: `so-called "militants"`
      if (token.text === '"' && tokens[i + 1]?.kind === 'word' && (head === -1 || low(tokens, i + 2) === '"')) continue;
      break;
    }
    // `two 15 year-old boys`
    if (token.kind === 'figure' && /^(?:year|month|week|day)-olds?$/.test(low(tokens, i + 1))) continue;
    if (token.kind === 'figure' || STOPS.has(token.low) || (token.low === 'of' && head >= 0)) break;
    if (head >= 0 && ends(tokens, head, i, plural)) break;
    if (head === -1 && startsClause(tokens, i, i === at)) break;
    head = i;
  }
  if (head === -1) return -1;
  // a participle at the end belongs to the clause: `three injured`, `five people killed`
  return thing(tokens, at, head) ? undefined : head;
}

/** `three Blue Helmets`, `a Blue Beret`: peacekeepers. */
const isBlueHelmet = (tokens: readonly Token[], head: number) =>
  /^(?:helmet|beret)s?$/.test(low(tokens, head)) && low(tokens, head - 1) === 'blue';

/** Verbs right behind `an Israeli`, `a Pole`. */
const OWN_VERB =
  /^(?:lost|fell|met|gave|paid|drowned|got|came|went|took|made|left|ran|broke|bled|lay|hit|shot|held|found|prisoner|hostage|captive|dead|missing|alive|abroad|near|outside|inside)$/;

/** Whether the word at `i` no longer belongs to a phrase whose last noun is `head`. */
function ends(tokens: readonly Token[], head: number, i: number, plural: boolean): boolean {
  const noun = low(tokens, head);
  const word = low(tokens, i);
  const isHead = plural ? PLURALS.has(noun) || isBlueHelmet(tokens, head) : SINGULARS.has(noun);
  // `63 civilian fatalities`
  if (plural && COUNTED.has(word) && word.endsWith('s')) return false;
  // `an Israeli force`: the adjective of a thing; not `an Israeli died`
  if (!plural && isCapital(tokens[head]) && !isCapital(tokens[i]) && tokens[i]?.kind === 'word')
    return isPerson(word) ? false : VERBS.has(word) || /(?:ed|ing|ly)$/.test(word) || OWN_VERB.test(word);
  // `took a woman prisoner`, `left 16 Kurds dead`
  if (/^(?:prisoner|hostage|captive)$/.test(word) || (STATED.has(word) && !isPerson(low(tokens, i + 1)))) return true;
  // `6,700 Rohingya met`, `16 Kurds lost`: a people's name is followed by nouns for people alone
  if (
    plural &&
    isCapital(tokens[head]) &&
    !isCapital(tokens[i]) &&
    (PEOPLES.has(noun) || /(?:ese|s|an|ish)$/.test(noun))
  )
    return !personSoon(tokens, i) && !COUNTED.has(word);
  // `four Syrian Kurds`, `four Bosnian Serb soldiers`
  if (
    plural &&
    isCapital(tokens[head]) &&
    isCapital(tokens[i]) &&
    (/(?:s|ese)$/.test(word) || personSoon(tokens, i + 1))
  )
    return false;
  if (!isHead && !isPerson(noun))
    return /(?:ed|ing)$/.test(word)
      ? !isPerson(low(tokens, i + 1)) && VERBS.has(word)
      : VERBS.has(word) && VERBS.get(word)!.form !== 'base';
  // `police officers`, `women journalists`, `health workers`: one more noun for people
  if (!plural) return !(isPerson(word) || isCapital(tokens[i]));
  return !(PLURALS.has(word) || (PERSON_ENDING.test(word) && word.endsWith('s') && isPerson(word)));
}

/** Whether the phrase goes on to a noun for people: `Dutch aid workers`, `Palestinian women`. */
function personSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3 && tokens[i]?.kind === 'word' && !STOPS.has(low(tokens, i)); i++)
    if (isPerson(low(tokens, i)) && (!COUNTED.has(low(tokens, i)) || /^victims?$/.test(low(tokens, i)))) return true;
  return false;
}

/** Whether a bare number ends here: `45 wounded`, `six were`, `three died`. */
function startsClause(tokens: readonly Token[], i: number, first: boolean): boolean {
  const word = low(tokens, i);
  const next = low(tokens, i + 1);
  if (COUNTED.has(word)) return false;
  // `three and eight respectively killed and wounded`
  if (first && word === 'respectively') return true;
  // `a lay preacher`
  if (first && word === 'lay' && isPerson(next)) return false;
  if (STATED.has(word) || (VERBS.has(word) && VERBS.get(word)!.form !== 'base')) {
    // `20 wounded soldiers`, `two missing persons`
    const adjective =
      isCapital(tokens[i + 1]) ||
      /^(?:military|civilian|police|security|government|army|local|foreign|enemy)$/.test(next);
    return !(isPerson(next) || (adjective && isPerson(low(tokens, i + 2))));
  }
  // `13,000 crossed the river`, `40 reported to the clinic`
  if (
    first &&
    /^[a-z]+ed$/.test(word) &&
    /^(?:the|a|an|their|his|her|its|into|to|onto|over|across|through)$/.test(next) &&
    !isPerson(word)
  )
    return true;
  // `the fate of 27 remains unknown`
  if (first && word === 'remains' && /^(?:unknown|unclear|uncertain|a|to|in|under)$/.test(next)) return true;
  // `two taken captive`
  if (first && word === 'taken' && /^(?:captives?|prisoners?|hostages?)$/.test(next)) return true;
  // `forty carried off`, `six taken to hospital`; not `forty armed men`
  if (first && /(?:[^e]ed|en|ung|ught|led|shot)$/.test(word) && !isPerson(word) && LEADS_AWAY.test(next)) return true;
  // `8,114 confirmed women and children`
  if (first && /^(?:confirmed|missing)$/.test(word) && isPerson(next)) return false;
  if (
    first &&
    /^(?:fell|left|quit|reached|sought|stood|sat|ran|walked|ended|began|seriously|severely|slightly|badly|critically|lightly|gravely|mortally|fatally|feared|presumed|still|reportedly|lost|suffered|sustained|remained|remain|lay|lie|came|went|took|later|subsequently|dead|passed|failed|needed|required|received|underwent|never|managed|escaped|succeeded|returned|eventually|soon|instantly|immediately|alone|alive|apiece|each|missing|unaccounted|broke|met|gave|paid|got|made|bled|collapsed|emerged|confirmed|unharmed|unhurt)$/.test(
      word,
    )
  )
    return true;
  return false;
}

const LEADS_AWAY = /^(?:off|away|out|up|down|into|from|to|across|over|in|at|on|by|with|as)$/;

function thing(tokens: readonly Token[], at: number, head: number): boolean {
  const word = low(tokens, head);
  if (THINGS.has(word)) return true;
  return (
    low(tokens, at) === 'head' ||
    (SUBORDINATE.test(word) === false && /^(?:head)$/.test(word) && low(tokens, head + 1) === 'of')
  );
}

function peopleAt(tokens: readonly Token[], head: number, plural: boolean): People | undefined {
  const word = low(tokens, head);
  if (
    plural
      ? PLURALS.has(word) || (isPerson(word) && (word.endsWith('s') || /(?:men|women|people|folk)$/.test(word)))
      : SINGULARS.has(word) || (isPerson(word) && !PLURALS.has(word) && !/[^s]s$/.test(word))
  )
    return 'yes';
  if (isBlueHelmet(tokens, head)) return 'yes';
  // `claimed one life`
  if (!plural && word === 'life' && low(tokens, head - 1) === 'one') return 'yes';
  if (plural && (word === 'police' || word === 'clergy' || word === 'personnel' || word === 'staff')) return 'yes';
  if (plural && isCapital(tokens[head]) && PEOPLES.has(word)) return 'yes';
  // `14 Thai`, `South Sudanese`, `6,417 Yazidis`
  if (isCapital(tokens[head]) && (plural ? /(?:s|ese|i)$/.test(word) : /(?:ese|[^l]i|ian|an|ish)$/.test(word)))
    return 'yes';
  // `a Dane`, `one Finn`
  if (!plural && isCapital(tokens[head]) && ONE_OF_A_PEOPLE.has(word)) return 'yes';
  return plural && !isCapital(tokens[head]) ? 'maybe' : undefined;
}

/** `men, women and children`, `girls and women`, `patients and residents`: one count for all. */
function coordinated(tokens: readonly Token[], head: number, plural: boolean): number {
  if (!plural || !isPerson(low(tokens, head))) return head;
  let last = head;
  for (let i = head + 1; i < tokens.length; ) {
    const link = low(tokens, i);
    if (link !== 'and' && link !== 'or' && link !== ',') break;
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
function complementEnd(tokens: readonly Token[], head: number): number {
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
  // ages stay outside: `a boy of 15`
  // `sixteen members of three families`
  const several = readNumeral((i) => low(tokens, of + 1 + i));
  if (
    several &&
    /^(?:families|households|villages|communities|tribes|nationalities)$/.test(low(tokens, of + 1 + several.length))
  )
    return of + 2 + several.length;
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
