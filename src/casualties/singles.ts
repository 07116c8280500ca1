/** Counts told without a number: `a nurse`, `her son`, `the mayor`, `a fifth`, `a family of six`. */
import { ageEnd } from './ages.ts';
import { counted } from './counts.ts';
import { isPerson } from './heads.ts';
import { ONE_OF_A_PEOPLE, PEOPLES, SINGULARS, STOPS } from './lexicon.ts';
import { alone, isMonth, nounPhrase } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { isCapital, low, type Token } from './tokens.ts';

/** One past a name that stands right behind a noun for a person: `the citizen Zaynab Hijazi`. */
function pastName(tokens: readonly Token[], at: number): number {
  // `a farmer named Ali Hassan`
  let i = /^(?:named|called)$/.test(low(tokens, at)) ? at + 1 : at;
  while (isCapital(tokens[i]) && i < at + 5 && !isMonth(low(tokens, i))) i++;
  return i;
}

/** Words that make a noun one of one person. */
export const DETERMINERS = /^(?:an?|another|the|his|her|their|our|its|my)$/;

const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)$/;

/** `a fifth has since died`, `wounding a third`, `another lost a leg`: one more of those named before. */
function ordinalOne(tokens: readonly Token[], at: number): Quantity | undefined {
  const another = low(tokens, at) === 'another';
  // `their three sons; the eldest was marched off`
  const eldest = low(tokens, at) === 'the' && /^(?:eldest|oldest|youngest)$/.test(low(tokens, at + 1));
  if (eldest && !/^(?:was|has|had|died|lost)$/.test(low(tokens, at + 2))) return undefined;
  if (!another && !eldest && (low(tokens, at) !== 'a' || !ORDINAL.test(low(tokens, at + 1)))) return undefined;
  const to = another ? at + 1 : at + 2;
  const behind = low(tokens, to);
  if (another && !/^(?:was|is|has|had|died|lost|suffered|sustained)$/.test(behind)) return undefined;
  if (
    !/^(?:[.,;]|was|is|has|had|died|lost|and|later|in|on|soon|suffered|sustained|led|taken|shot|held|hit|[a-z]+ed|[a-z]+ly|)$/.test(
      behind,
    )
  )
    return undefined;
  return { ...alone(at, to, 1), singular: eldest ? 'definite' : 'indefinite' };
}

/** What is counted by its members. */
const BODY = /^(?:family|crew|household|group|party)$/;

/** `a family of six`, `its crew of five`, `a group of 20 pilgrims`: counted by what they are made of. */
function collective(tokens: readonly Token[], at: number): Quantity | undefined {
  let head = at + 1;
  while (head < at + 4 && !BODY.test(low(tokens, head))) head++;
  if (!BODY.test(low(tokens, head)) || low(tokens, head + 1) !== 'of') return undefined;
  if (low(tokens, at) === 'the' && low(tokens, head) !== 'crew') return undefined;
  for (let i = at + 1; i < head; i++) if (tokens[i]!.kind !== 'word' || STOPS.has(low(tokens, i))) return undefined;
  const inner = counted(tokens, head + 2);
  if (!inner || (inner.people !== 'bare' && inner.people !== 'yes')) return undefined;
  return { ...inner, from: at, end: pastMembers(tokens, inner.end), noun: at + 1, head, people: 'yes' };
}

/** One past the brackets that tell who the family are: `(father, mother and three children)`. */
function pastMembers(tokens: readonly Token[], at: number): number {
  if (low(tokens, at) !== '(') return at;
  let people = 0;
  for (let i = at + 1; i < at + 16; i++) {
    if (low(tokens, i) === ')') return people > 1 ? i + 1 : at;
    if (isPerson(low(tokens, i))) people++;
  }
  return at;
}

/** What a noun for a person stands before like an adjective. */
const OF_BODIES =
  /^(?:camps?|bands?|forces?|groups?|units?|bases?|army|armies|gangs?|leaders?|leadership|organi[sz]ations?|activity|activities|operations?|movements?|networks?|columns?|elements|quarters|barracks|associations?|unions?)$/;

/** `the Malian interpreter`. */
const PEOPLE_OF = /(?:ian|ean|ese|ish|can|ran|yan|[^l]i)$/;

/** `engine-driver` is a driver. */
const isListed = (word: string) => SINGULARS.has(word) || SINGULARS.has(word.slice(word.lastIndexOf('-') + 1));

/** `a 14-year-old shepherd`, `another officer`, `the miller`, `her 6-year-old daughter`. */
export function single(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = low(tokens, at);
  if (!DETERMINERS.test(word)) return undefined;
  const other = ordinalOne(tokens, at) ?? collective(tokens, at);
  if (other) return other;
  // `a seventh hostage`; not `a fifth of the population`
  const ordinal = ORDINAL.test(low(tokens, at + 1)) && low(tokens, at + 2) !== 'of';
  const noun =
    /^an?$/.test(word) && (/^(?:further|additional)$/.test(low(tokens, at + 1)) || ordinal) ? at + 2 : at + 1;
  // `a four-year-old was killed`: the age stands for its child
  const aged = /-(?:year|month|week)-olds?$/.test(low(tokens, noun));
  const read = nounPhrase(tokens, noun, { plural: false });
  // `a khassadar who tried to stop them`: whoever is a `who` is a person
  const who =
    /^an?$/.test(word) &&
    !aged &&
    read === undefined &&
    tokens[noun]?.kind === 'word' &&
    !isCapital(tokens[noun]) &&
    low(tokens, noun + 1) === 'who';
  const phrase =
    read?.people === 'yes' || !(aged || who) ? read : { noun, to: noun + 1, head: noun, people: 'yes' as const };
  if (phrase?.people !== 'yes') return undefined;
  // `covered her twins with her own body`
  if (/^(?:body|bodies|life|lives)$/.test(low(tokens, phrase.head)) && word !== 'the' && !/^an?$|^another$/.test(word))
    return undefined;
  // `the Sudan`, `the United Nations High Commissioner`, `the other`: only plain nouns that a list holds are said of one person
  if (
    word === 'the' &&
    (!isListed(low(tokens, phrase.head)) ||
      phrase.head > noun + 2 ||
      (isCapital(tokens[noun]) &&
        !(
          phrase.head > noun &&
          (PEOPLE_OF.test(low(tokens, noun)) ||
            PEOPLES.has(low(tokens, noun)) ||
            ONE_OF_A_PEOPLE.has(low(tokens, noun)))
        )) ||
      low(tokens, phrase.head) === 'other')
  )
    return undefined;
  // `the mercenary camps`: it says whose they are
  if (OF_BODIES.test(low(tokens, phrase.to))) return undefined;
  const singular = word === 'the' ? 'definite' : /^(?:an?|another)$/.test(word) ? 'indefinite' : 'possessive';
  const couple = low(tokens, phrase.head) === 'couple' ? 2 : 1;
  return {
    from: at,
    to: phrase.to,
    end: ageEnd(tokens, pastName(tokens, phrase.to)),
    min: couple,
    max: couple,
    approximate: undefined,
    noun: phrase.noun,
    head: phrase.head,
    people: 'yes',
    singular,
  };
}
