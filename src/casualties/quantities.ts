import { readNumeral } from '../language/numerals.ts';
import { ageEnd, isAge } from './ages.ts';
import { COUNT, classesOf } from './classes.ts';
import { BOUNDS, COUNTED, ONE_OF_A_PEOPLE, PEOPLES, SINGULARS, STATED, STOPS, THINGS } from './lexicon.ts';
import { pair } from './pairs.ts';
import { isMonth, isPerson, nounPhrase } from './phrases.ts';
import { byFirstWord, follows, isCapital, low, type Token } from './tokens.ts';

/** How sure it is that people are counted: by the noun, by nothing (a bare number), or by a noun that no list knows. */
export type People = 'yes' | 'bare' | 'maybe';

/** A count with its bound and its noun phrase; indices are into the tokens of the sentence. */
export interface Quantity {
  from: number;
  /** One past the last token of the mention. */
  to: number;
  /** One past the ages that follow it, which are no part of the mention: `a boy of 15`, `two girls, aged 9 and 11,`. */
  end: number;
  min?: number;
  max?: number;
  approximate?: true;
  /** The noun phrase without its number; its first token is `noun`. */
  noun: number;
  /** The head of the noun phrase; -1 where the number stands alone. */
  head: number;
  people: People;
  /** `a`, `one`, `the`, `her`: said of one person. */
  singular?: 'indefinite' | 'definite' | 'possessive';
  /** What the number was read from. */
  why: string;
}

/** Every count of a sentence that may be one of people, in text order, none inside another. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity =
      classesOf(tokens[at]!) & COUNT ? (counted(tokens, at) ?? pair(tokens, at) ?? single(tokens, at)) : undefined;
    // `the eldest a grandmother of 80`, `the youngest being a girl of three`: said of one of those counted
    const aside =
      quantity?.singular &&
      (/^(?:eldest|oldest|youngest|being)$/.test(low(tokens, at - 1)) ||
        (/^(?:eldest|oldest|youngest)$/.test(low(tokens, at - 3)) && /^(?:them|whom)$/.test(low(tokens, at - 1))));
    // `seventy persons, the imam included,`
    const included =
      quantity?.singular === 'definite' && /^(?:included|excepted|excluded)$/.test(low(tokens, quantity.to));
    const again =
      quantity?.singular && (renames(tokens, found.at(-1), quantity) || inNames(tokens, found.at(-1), quantity));
    // `a family of five (father, mother and three children)`
    const inside = quantity && found.at(-1) && quantity.from < found.at(-1)!.end;
    if (quantity && !aside && !included && !again && !inside) found.push(quantity);
    at = quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return found;
}

/** `One civilian, a father of three, died`: between two commas the same one is told again; not `a woman, a child and a man`. */
function renames(tokens: readonly Token[], last: Quantity | undefined, { from, end, singular }: Quantity): boolean {
  if (last?.min !== 1 || (last.max ?? 1) !== 1 || singular !== 'indefinite') return false;
  // `one of whom, a boy of nine, died`, `One of the deportees, Ato Tesfai, a watchmaker, died`
  let past = /^(?:whom|them)$/.test(low(tokens, last.end + 1)) ? last.end + 2 : last.end;
  if (low(tokens, past) === ',' && isCapital(tokens[past + 1])) {
    past++;
    while (isCapital(tokens[past])) past++;
  }
  if (last.singular === undefined && past === last.end && !/^of$/.test(low(tokens, last.noun - 1))) return false;
  if (low(tokens, from - 1) !== ',' || past !== from - 1 || /^(?:one|another)$/.test(low(tokens, from))) return false;
  let close = end;
  while (close < end + 6 && tokens[close]?.kind === 'word' && !/^(?:and|or)$/.test(low(tokens, close))) close++;
  return (
    low(tokens, close) === ',' &&
    /^(?:was|were|is|has|had|did|died|perished|lost|[a-z]+ed)$/.test(low(tokens, close + 1))
  );
}

/** `Two shepherds, Hassan and his brother Ali,`: the names of those counted. */
function inNames(tokens: readonly Token[], last: Quantity | undefined, { from, singular }: Quantity): boolean {
  if (!last || (last.max ?? 0) < 2 || singular !== 'possessive' || low(tokens, last.end) !== ',') return false;
  if (from - last.end > 9 || !isCapital(tokens[last.end + 1])) return false;
  for (let i = last.end + 1; i < from; i++)
    if (!isCapital(tokens[i]) && !/^(?:and|,|al|el|-)$/.test(low(tokens, i))) return false;
  return true;
}

/** One past a name that stands right behind a noun for a person: `the citizen Zaynab Hijazi`. */
function pastName(tokens: readonly Token[], at: number): number {
  // `a farmer named Ali Hassan`
  let i = /^(?:named|called)$/.test(low(tokens, at)) ? at + 1 : at;
  while (isCapital(tokens[i]) && i < at + 5 && !isMonth(low(tokens, i))) i++;
  return i;
}

const BOUNDS_BY_WORD = byFirstWord(BOUNDS, ([phrase]) => phrase);

export const DETERMINERS = /^(?:an?|another|the|his|her|their|our|its|my)$/;
const RISES = /^(?:risen|rose|rising|increased|increasing|climbed|grown|grew|jumped|gone|went|up|revised|raised)$/;
type Count = Pick<Quantity, 'min' | 'max' | 'approximate'>;

function counted(tokens: readonly Token[], start: number): Quantity | undefined {
  let at = start;
  // `its eleven crewmen`, `her two sons`
  if (/^(?:his|her|their|our|its|my)$/.test(low(tokens, at)) && readNumeral((i) => low(tokens, at + 1 + i))) at++;
  const more = low(tokens, at) === 'another' || low(tokens, at) === 'further' || low(tokens, at) === 'additional';
  if (more) at++;
  else if (/^an?$/.test(low(tokens, at)) && /^(?:further|additional|reported|confirmed)$/.test(low(tokens, at + 1)))
    at += 2;
  const bound = BOUNDS_BY_WORD.get(low(tokens, at))?.find(([phrase]) => follows(tokens, at, phrase));
  const said = at + (bound ? bound[0].split(' ').length : 0);
  // `left, at the very least, 124 dead`
  const numeral = bound && said > at + 1 && low(tokens, said) === ',' && low(tokens, at - 1) === ',' ? said + 1 : said;
  // `the more than 200 dead`; not `the above 40`
  if (bound && low(tokens, at - 1) === 'the' && !/^(?:more|at|some|nearly|almost|about|over|up)$/.test(low(tokens, at)))
    return undefined;
  // `out of a population of half a million`
  const of = low(tokens, start - 1) === 'half' ? start - 2 : start - 1;
  if (low(tokens, of) === 'of' && /^(?:population|strength|membership)$/.test(low(tokens, of - 1))) return undefined;
  // `has risen from 14 to 18`: two counts, no range
  const rises = RISES.test(low(tokens, start - (low(tokens, start - 1) === 'from' ? 2 : 1)));
  const from = low(tokens, at) === 'from' && !rises;
  const between = !bound && (low(tokens, at) === 'between' || from) ? 1 : 0;
  const read = readNumeral((i) => low(tokens, numeral + between + i));
  if (!read) return undefined;
  const first = tokens[numeral + between]!;
  if (!fitsHere(tokens, numeral + between, read.length, bound !== undefined)) return undefined;
  let to = numeral + between + read.length;
  let count: Count;
  let why = tokens[start]!.text;
  const second = low(tokens, at - 1) === 'from' && rises ? undefined : range(tokens, to, between === 1, from);
  if (between && !second) return undefined;
  if (second && second.value > read.value) {
    // `two to three hundred`, `1.5 to 2 million`
    const times = read.value < 100 && second.power > 1 && read.value * second.power < second.value ? second.power : 1;
    count = { min: read.value * times, max: second.value };
    to = second.to;
  } else count = boundedCount(read.value, bound?.[1], read.rough, read.odd);
  // `two hundred thousand (200,000) refugees`, `12 (twelve) men`
  if (low(tokens, to) === '(') {
    const again = readNumeral((i) => low(tokens, to + 1 + i));
    const past = again?.value === read.value ? to + again.length + 2 : to;
    if (
      low(tokens, past - 1) === ')' &&
      ((nounPhrase(tokens, past, { plural: true })?.head ?? -1) >= 0 ||
        /^of (?:whom|them)$/.test(`${low(tokens, past)} ${low(tokens, past + 1)}`))
    )
      to = past;
  }
  if (follows(tokens, to, 'or so')) {
    to += 2;
    count = { min: read.value, max: read.value, approximate: true };
  } else if (follows(tokens, to, 'or more')) {
    to += 2;
    count = { min: read.value };
  } else if (follows(tokens, to, 'or fewer') || follows(tokens, to, 'or less')) {
    to += 2;
    count = { max: read.value };
  }
  if (isUnit(tokens, to, first)) return undefined;
  // `two more children`, `six further deaths`
  if (/^(?:more|further|additional)$/.test(low(tokens, to)) && isPerson(low(tokens, to + 1))) to++;
  const phrase = nounPhrase(tokens, to, { plural: read.value !== 1 || bound !== undefined });
  if (phrase === undefined) return undefined;
  why = tokens
    .slice(start, to)
    .map(({ text }) => text)
    .join(' ');
  const one = read.value === 1 && !bound && first.low === 'one';
  return {
    from: start,
    to: phrase.to,
    end: ageEnd(tokens, phrase.to),
    ...count,
    noun: phrase.noun,
    head: phrase.head,
    people: phrase.people,
    ...(one ? { singular: 'indefinite' as const } : {}),
    why,
  };
}

function boundedCount(n: number, bound: (typeof BOUNDS)[number][1] | undefined, rough?: true, odd?: true): Count {
  if (rough)
    return bound === 'most' || bound === 'nearly' ? { max: n, approximate: true } : { min: n, approximate: true };
  if (odd) return { min: n, max: n, approximate: true };
  switch (bound) {
    case 'least':
      return { min: n };
    case 'more':
      return { min: n + 1 };
    case 'most':
      return { max: n };
    case 'fewer':
      return { max: n - 1 };
    case 'nearly':
      return { max: n, approximate: true };
    case 'about':
      return { min: n, max: n, approximate: true };
    default:
      return { min: n, max: n };
  }
}

/** `30 and 35` after `between`, `15 to 20`, `40-50`, `two or three`. */
function range(
  tokens: readonly Token[],
  at: number,
  opened: boolean,
  from: boolean,
): { value: number; to: number; power: number } | undefined {
  const link = low(tokens, at);
  const joins = opened
    ? link === (from ? 'to' : 'and') || link === 'to'
    : link === 'to' || link === '-' || link === '–' || link === 'or';
  if (!joins) return undefined;
  const read = readNumeral((i) => low(tokens, at + 1 + i));
  if (!read) return undefined;
  const power = { hundred: 100, thousand: 1000, million: 1e6 }[low(tokens, at + read.length)] ?? 1;
  return { value: read.value, to: at + 1 + read.length, power };
}

/** The name of a month; `may` and `march` are other words. */
const monthAt = (tokens: readonly Token[], at: number) =>
  isMonth(low(tokens, at)) && !/^(?:may|march)$/.test(tokens[at]!.text);

/** `on 3 May 17 civilians were killed`, `in March 12 herders`: the day stands elsewhere, or there is none; `on May 17` is a day. */
function countBehindMonth(tokens: readonly Token[], at: number, length: number): boolean {
  if (tokens[at]!.kind === 'word') return true;
  if (/^(?:19|20)\d\d$/.test(tokens[at]!.text)) return false;
  const ahead = low(tokens, at - 2);
  const dated = /^(?:\d{1,2}|\d{1,2}(?:st|nd|rd|th)|in|during|since|early|late|of|last)$/.test(ahead);
  const these = /^of (?:these|them|those|whom)$/.test(`${low(tokens, at + length)} ${low(tokens, at + length + 1)}`);
  return dated && (these || nounPhrase(tokens, at + length, { plural: true })?.people === 'yes');
}

/** Whether the figure is a count at all: no day, year, hour, number of a document, age or grid reference. */
function fitsHere(tokens: readonly Token[], at: number, length: number, bounded: boolean): boolean {
  const token = tokens[at]!;
  const before = low(tokens, at - 1);
  const after = low(tokens, at + length);
  if (monthAt(tokens, at - 1) && !countBehindMonth(tokens, at, length)) return false;
  if (monthAt(tokens, at + length)) return false;
  if (isAge(tokens, at, length)) return false;
  // `the only one to be pulled out`
  if (token.low === 'one' && /^(?:only|any|every|each|some|this|that|which|no)$/.test(before)) return false;
  // `one in seven of the population`
  if (before === 'in' && low(tokens, at - 2) === 'one') return false;
  if (
    /^(?:of|and|to|-|–|or|,|\/)$/.test(after) &&
    (monthAt(tokens, at + length + 1) ||
      (monthAt(tokens, at + length + 2) && tokens[at + length + 1]?.kind === 'figure'))
  )
    return false;
  if (
    !(
      before === 'number' &&
      (low(tokens, at - 2) === 'now' || STATED.has(low(tokens, at - 2)) || COUNTED.has(low(tokens, at - 2)))
    ) &&
    /^(?:no|nos|number|resolution|resolutions|article|articles|paragraph|paragraphs|para|chapter|annex|aged|age|ages|page|line|hill|section|\/|\$|£|€|sector|route|highway|block|camp|unit|channel|protocol|article|size|grade|phase|figure|table|under-)$/.test(
      before,
    ) &&
    // `in the camp 1,300 Ethiopians are interned`; not `camp 17`
    !(
      /^(?:camp|sector|block|unit|line|hill)$/.test(before) &&
      nounPhrase(tokens, at + length, { plural: true })?.people === 'yes'
    )
  )
    return false;
  // `S/14664/Rev.2`
  if (before === '.' && tokens[at - 1]!.end === token.start && /^(?:rev|add|corr|amend)$/.test(low(tokens, at - 2)))
    return false;
  if (/^(?:\/|%|°|'|\$)$/.test(after)) return false;
  if (before === '(' && after === ')') return false;
  // `364 (1974)`: a resolution
  if (after === '(' && /^(?:19|20)\d\d$/.test(low(tokens, at + length + 1)) && low(tokens, at + length + 2) === ')')
    return false;
  if (token.kind === 'figure' && /^\d{4}$/.test(token.text) && /^(?:19|20)/.test(token.text) && !bounded) {
    if (after === 'hours' || (before === 'the' && isCapital(tokens[at + length]))) return false;
    if (
      /^(?:in|since|of|until|by|from|to|and|during|before|after|between|,|early|late|mid|year)$/.test(before) ||
      at === 0
    ) {
      return (
        nounPhrase(tokens, at + length, { plural: true })?.people === 'yes' &&
        !/^(?:in|since|until|during)$/.test(before)
      );
    }
  }
  if (after === '-' && tokens[at + length]?.start === tokens[at + length - 1]?.end) return false;
  if (
    (after === '.' || after === ':') &&
    tokens[at + length + 1]?.kind === 'figure' &&
    tokens[at + length + 1]!.start === tokens[at + length]!.end
  )
    return false;
  if (/^[ap]$/.test(after) && low(tokens, at + length + 1) === '.') return false;
  // `Hill 303`, `Route 66`: a figure after a capitalised word is part of a name
  return true;
}

function isUnit(tokens: readonly Token[], at: number, first: Token): boolean {
  const word = low(tokens, at);
  // fractions: `one third of the island`, `two fifths`, `one inhabitant in eight`
  if (/^(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?|per|percent)$/.test(word)) return true;
  for (const link of [at, at + 1])
    if (first.low === 'one' && low(tokens, link) === 'in' && readNumeral((i) => low(tokens, link + 1 + i))) return true;
  if (low(tokens, at - 2) === 'in' && low(tokens, at - 4) === 'one') return true;
  if (word === "o'clock" || word === 'a.m' || word === 'p.m' || word === 'hrs' || word === 'hours') return true;
  if (
    first.low === 'one' &&
    /^(?:of|another|can|could|must|may|should|might|would|does|is|has|wonders|day|side|or)$/.test(word)
  ) {
    return !(word === 'of' || word === 'is' || word === 'has');
  }
  return THINGS.has(word) && !(tokens[at + 1]?.kind === 'word' && isPerson(low(tokens, at + 1)));
}

/** `a fifth has since died`, `wounding a third`, `another lost a leg`: one more of those named before. */
function ordinalOne(tokens: readonly Token[], at: number): Quantity | undefined {
  const another = low(tokens, at) === 'another';
  // `their three sons; the eldest was marched off`
  const eldest = low(tokens, at) === 'the' && /^(?:eldest|oldest|youngest)$/.test(low(tokens, at + 1));
  if (eldest && !/^(?:was|has|had|died|lost)$/.test(low(tokens, at + 2))) return undefined;
  if (
    !another &&
    !eldest &&
    (low(tokens, at) !== 'a' ||
      !/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(low(tokens, at + 1)))
  )
    return undefined;
  const to = another ? at + 1 : at + 2;
  const behind = low(tokens, to);
  if (another && !/^(?:was|is|has|had|died|lost|suffered|sustained)$/.test(behind)) return undefined;
  if (
    !/^(?:[.,;]|was|is|has|had|died|lost|and|later|in|on|soon|suffered|sustained|led|taken|shot|held|hit|[a-z]+ed|[a-z]+ly|)$/.test(
      behind,
    )
  )
    return undefined;
  return {
    from: at,
    to,
    end: to,
    min: 1,
    max: 1,
    noun: to,
    head: -1,
    people: 'bare',
    singular: eldest ? 'definite' : 'indefinite',
    why: low(tokens, to - 1),
  };
}

/** `a family of six`, `its crew of five`, `a group of 20 pilgrims`: counted by what they are made of. */
function collective(tokens: readonly Token[], at: number): Quantity | undefined {
  let head = at + 1;
  while (head < at + 4 && !/^(?:family|crew|household|group|party)$/.test(low(tokens, head))) head++;
  if (!/^(?:family|crew|household|group|party)$/.test(low(tokens, head)) || low(tokens, head + 1) !== 'of')
    return undefined;
  if (low(tokens, at) === 'the' && low(tokens, head) !== 'crew') return undefined;
  for (let i = at + 1; i < head; i++) if (tokens[i]!.kind !== 'word' || STOPS.has(low(tokens, i))) return undefined;
  const inner = counted(tokens, head + 2);
  if (!inner || (inner.people !== 'bare' && inner.people !== 'yes')) return undefined;
  const why = `${low(tokens, head)} of ${inner.why}`;
  return { ...inner, from: at, end: pastMembers(tokens, inner.end), noun: at + 1, head, people: 'yes', why };
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

/** `the Malian interpreter`. */
const PEOPLE_OF = /(?:ian|ean|ese|ish|can|ran|yan|[^l]i)$/;

/** `a 14-year-old shepherd`, `another officer`, `the miller`, `her 6-year-old daughter`. */
function single(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = low(tokens, at);
  if (!DETERMINERS.test(word)) return undefined;
  const other = ordinalOne(tokens, at) ?? collective(tokens, at);
  if (other) return other;
  const noun =
    /^an?$/.test(word) && /^(?:further|additional|second|third|fourth)$/.test(low(tokens, at + 1)) ? at + 2 : at + 1;
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
    (!SINGULARS.has(low(tokens, phrase.head)) ||
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
  const singular = word === 'the' ? 'definite' : /^(?:an?|another)$/.test(word) ? 'indefinite' : 'possessive';
  const couple = low(tokens, phrase.head) === 'couple' ? 2 : 1;
  return {
    from: at,
    to: phrase.to,
    end: ageEnd(tokens, pastName(tokens, phrase.to)),
    min: couple,
    max: couple,
    noun: phrase.noun,
    head: phrase.head,
    people: 'yes',
    singular,
    why: `${tokens[at]!.text} … ${tokens[phrase.head]!.text}`,
  };
}
