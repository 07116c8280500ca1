/** Whether a figure is a count at all: most figures of a letter are days, years, ages, numbers of documents and measures. */
import { readNumeral } from '../language/numerals.ts';
import { isAge } from './ages.ts';
import { isPerson } from './heads.ts';
import { COUNTED, STATED, THINGS } from './lexicon.ts';
import { isMonth, nounPhrase } from './phrases.ts';
import { isCapital, low, type Token } from './tokens.ts';

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

/** What goes before a clause that `that` begins. */
const TELLS_THAT =
  /^(?:[a-z]+ed|sa(?:id|ys?)|told|tells?|states?|reports?|announces?|claims?|believes?|admits?|confirms?|adds?|shows?|found|known|knew|learnt|out|fact|news|reports|clear|true|regrets?|alleges?|asserts?|fears?)$/;

/** `the dead now number 45`, `the dead for the first half of June number 63`; not `the dead of sector number 4`. */
function isVerb(tokens: readonly Token[], number: number): boolean {
  if (low(tokens, number - 1) === 'now') return true;
  for (let i = number - 1; i > number - 10 && !/^[,;:.]$/.test(low(tokens, i)); i--)
    if (STATED.has(low(tokens, i)) || COUNTED.has(low(tokens, i)))
      return i === number - 1 || /^(?:for|in|since|on|during|over|from)$/.test(low(tokens, i + 1));
  return false;
}

/** Whether the figure is a count at all: no day, year, hour, number of a document, age or grid reference. */
export function fitsHere(tokens: readonly Token[], at: number, length: number, bounded: boolean): boolean {
  const token = tokens[at]!;
  const before = low(tokens, at - 1);
  const after = low(tokens, at + length);
  if (monthAt(tokens, at - 1) && !countBehindMonth(tokens, at, length)) return false;
  if (monthAt(tokens, at + length)) return false;
  if (isAge(tokens, at, length)) return false;
  // `the only one to be pulled out`
  // `that one`; not `announced that one soldier had been killed`
  const tells = before === 'that' && TELLS_THAT.test(low(tokens, at - 2));
  if (token.low === 'one' && !tells && /^(?:only|any|every|each|some|this|that|which|no)$/.test(before)) return false;
  // `one in seven of the population`
  if (before === 'in' && low(tokens, at - 2) === 'one') return false;
  // `two out of every five`
  if (after === 'out' && low(tokens, at + length + 2) === 'every') return false;
  if (before === 'every' && /^(?:of|in)$/.test(low(tokens, at - 2))) return false;
  if (
    /^(?:of|and|to|-|–|or|,|\/)$/.test(after) &&
    (monthAt(tokens, at + length + 1) ||
      (monthAt(tokens, at + length + 2) && tokens[at + length + 1]?.kind === 'figure'))
  )
    return false;
  if (
    !(before === 'number' && isVerb(tokens, at - 1)) &&
    /^(?:no|nos|number|resolution|resolutions|article|articles|paragraph|paragraphs|para|chapter|annex|aged|age|ages|page|line|hill|section|\/|\$|£|€|sector|route|highway|block|camp|unit|channel|protocol|size|grade|phase|figure|table|under-)$/.test(
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
  return true;
}

export function isUnit(tokens: readonly Token[], at: number, first: Token): boolean {
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
