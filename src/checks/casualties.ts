import type { Letter } from '../letter/types.ts';
import type { Linked, LinkedCasualty } from '../links/index.ts';
import { around, sentenceAt } from '../links/scope.ts';
import type { CheckFinding } from './index.ts';

/** Counts of harm that cannot be: parts above their total, and one harm told with two numbers. */
export function checkCasualties(letter: Letter, { casualties }: Linked): CheckFinding[] {
  return [...casualties.flatMap((claim) => partsAbove(letter, claim)), ...contradictions(letter, casualties)];
}

/** Words for people of whom nobody is two at once; `girls` beside `children` may be the same. */
const SORTS: readonly [name: string, words: RegExp][] = [
  ['men', /^(?:elderly |old |young )?men$/],
  ['women', /^(?:elderly |old |pregnant |young )?wom[ae]n$/],
  ['children', /^(?:young |small |school)?(?:children|child|minors?)$/],
];
const sortOf = (victims: string | undefined) =>
  SORTS.find(([, words]) => words.test(victims?.toLowerCase() ?? ''))?.[0];

/** `40 civilians, including 18 women and 30 children`. */
function partsAbove({ printed }: Letter, { start, end, max, including, approximate }: LinkedCasualty): CheckFinding[] {
  if (max === undefined || approximate || !including?.length) return [];
  const claim = printed.slice(start, end);
  const found = (message: string) => [{ check: 'parts-exceed-total', start, message }];
  const most = including.find(({ min, approximate: rough }) => !rough && min !== undefined && min > max);
  if (most) return found(`a part of ${most.min} exceeds its total, "${claim}"`);
  const sorts = including.map(({ victims }) => sortOf(victims));
  if (sorts.includes(undefined) || new Set(sorts).size < sorts.length || including.some((part) => part.approximate))
    return [];
  const sum = including.reduce((all, { min }) => all + (min ?? 0), 0);
  return sum > max ? found(`the parts make ${sum}, more than their total, "${claim}"`) : [];
}

/** Words that say that a count comes on top of another. */
const FURTHER = /\b(?:another|further|others?|more|additional|remaining)\b/i;
const HOUR = /\b\d{1,2}(?:[.:]\d\d)? ?(?:a\.m\.|p\.m\.|hours|h\b)|\b\d{4} hours\b|\bo'clock\b/;

/** One harm, same day, same places and same people, told in two parts of the letter with two exact numbers. */
function contradictions(letter: Letter, claims: readonly LinkedCasualty[]): CheckFinding[] {
  const first = new Map<string, LinkedCasualty>();
  const found: CheckFinding[] = [];
  for (const claim of claims) {
    const key = keyOf(letter, claim);
    if (!key) continue;
    const other = first.get(key);
    if (!other) first.set(key, claim);
    else if (
      other.min !== claim.min &&
      partOf(letter, other) !== partOf(letter, claim) &&
      (!other.by || !claim.by || other.by === claim.by) &&
      (!other.source || !claim.source || other.source === claim.source)
    )
      found.push({
        check: 'counts-contradict',
        start: claim.start,
        message: `"${letter.printed.slice(claim.start, claim.end)}" ${claim.effect} here, "${letter.printed.slice(other.start, other.end)}" for the same day and place before`,
      });
  }
  return found;
}

/** What two claims about the same harm share; nothing where a claim is not exact enough to be held against another. */
function keyOf({ text, sentences }: Letter, claim: LinkedCasualty): string | undefined {
  const { effect, min, max, approximate, victims, when, where, start, end } = claim;
  if (min === undefined || min !== max || approximate || !victims || !where?.length) return undefined;
  if (!when || !/^\d{4}-\d{2}-\d{2}$/.test(when.value) || when.relation) return undefined;
  const sentence = around(sentences[sentenceAt(sentences, start)]!, claim);
  // an hour tells one incident of a day from another
  if (FURTHER.test(text.slice(start, end)) || HOUR.test(text.slice(sentence.start, sentence.end))) return undefined;
  const places = [...new Set(where.map(({ key }) => key))].sort();
  return JSON.stringify([effect, victims.toLowerCase(), when.value, places]);
}

const partOf = ({ sentences }: Letter, { start }: LinkedCasualty) => sentences[sentenceAt(sentences, start)]!.part;
