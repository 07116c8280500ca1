/** The head noun of a phrase behind a number or an article, and whether it is a word for people. */
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

/** Whether the word is one for people, by the lists or by its ending. */
export function isPerson(word: string): boolean {
  if (COUNTED.has(word)) return true;
  if (PLURALS.has(word) || SINGULARS.has(word) || STATES.has(word)) return true;
  if (NO_PERSON.has(word) || THINGS.has(word) || STOPS.has(word)) return false;
  return word.length > 4 && PERSON_ENDING.test(word);
}

/** The head noun of the phrase at `at`: -1 where the number stands alone, undefined where a thing is counted. */
export function headOf(tokens: readonly Token[], at: number, plural: boolean): number | undefined {
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
    (PEOPLES.has(noun) || /(?:ese|s|an|ish|[^aeiou]i)$/.test(noun))
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

/** Whether the phrase is one for things. */
function thing(tokens: readonly Token[], at: number, head: number): boolean {
  const word = low(tokens, head);
  // `eleven head of cattle`
  return THINGS.has(word) || low(tokens, at) === 'head' || (word === 'head' && low(tokens, head + 1) === 'of');
}

/** How sure the head of a phrase makes it that people are named; undefined where it names none. */
export function peopleAt(tokens: readonly Token[], head: number, plural: boolean): People | undefined {
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
