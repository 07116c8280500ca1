/** Ages beside people: `aged 9 and 11`, `a boy of 15`, `between 13 and 16 years of age`. They are no counts. */
import { readNumeral } from '../language/numerals.ts';
import { isPerson } from './heads.ts';
import { SINGULARS, STATED } from './lexicon.ts';
import { nounPhrase } from './phrases.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** What stands before an age behind a noun: `a boy of 15`, `children under 12`. */
export const AGE_BOUND = /^(?:of|under|over|between|above|below)$/;

/** Whether the number of `length` tokens at `at` is an age. */
export function isAge(tokens: readonly Token[], at: number, length: number): boolean {
  const before = low(tokens, at - 1);
  // `his mother, who is 77,`
  if (/^(?:is|was)$/.test(before) && low(tokens, at - 2) === 'who' && /^[,.;)]?$/.test(low(tokens, at + length)))
    return true;
  if (
    /^(?:age|ages|aged)$/.test(low(tokens, at - 2)) &&
    /^(?:of|between|from|under|over|about|only|just)$/.test(before)
  )
    return true;
  if (behindNames(tokens, at, length) || behindName(tokens, at, length)) return true;
  const counts = () => nounPhrase(tokens, at + length, { plural: true })?.people === 'yes';
  // `children under 12`
  if (
    /^(?:under|over|below|above)$/.test(before) &&
    /^(?:children|boys|girls|men|women|persons|people|youths|minors|males|females|those)$/.test(low(tokens, at - 2)) &&
    /^(?:[,.;:)]|were|was|and|in|at|of|who|among|)$/.test(low(tokens, at + length)) &&
    Number(low(tokens, at)) < 100
  )
    return true;
  if (/^(?:and|to|or|-|–|,)$/.test(before)) {
    for (let i = at - 2; i >= at - 7; i--) {
      if (/^(?:aged|ages|age)$/.test(low(tokens, i))) return !counts();
      if (
        !/^(?:and|to|or|,|of|between|from|the|months|years)$/.test(low(tokens, i)) &&
        tokens[i]?.kind !== 'figure' &&
        !readNumeral(() => low(tokens, i))
      )
        break;
    }
  }
  // `the youngest of the 27 injured`
  const harmed = STATED.has(low(tokens, at + length));
  for (let i = at - 1; i >= at - 6 && !harmed; i--)
    if (/^(?:eldest|oldest|youngest)$/.test(low(tokens, i))) return !counts();
  if (before === 'of' && low(tokens, at - 2) !== 'excess' && isOne(tokens, at - 2) && !counts()) return true;
  // `two boys of 14 and 15`
  const of = before === 'of' ? at - 1 : before === 'and' && low(tokens, at - 3) === 'of' ? at - 3 : -1;
  if (
    of > 0 &&
    /^(?:boys|girls|children|sons|daughters|youths|brothers|sisters|pupils|grandchildren)$/.test(low(tokens, of - 1)) &&
    /^(?:and|[,.;)]|who|whom|were|was|in|at|)$/.test(low(tokens, at + length)) &&
    tokens[at]!.kind === 'figure'
  )
    return true;
  // `a Serb woman, 71, bearing signs of torture`
  if (
    before === ',' &&
    tokens[at]!.kind === 'figure' &&
    Number(tokens[at]!.text) < 111 &&
    /^[,.;)]$/.test(low(tokens, at + length)) &&
    SINGULARS.has(low(tokens, at - 2)) &&
    !isCapital(tokens[at - 2])
  )
    return true;
  const unit = /^(?:and|to|or|-|–)$/.test(low(tokens, at + length)) ? at + length + 2 : at + length;
  return /^(?:years?|months?|year-old)$/.test(low(tokens, unit));
}

/** `two boys, Amir and Luay, 15 and 16, were killed`: figures behind the names of those counted. */
function behindNames(tokens: readonly Token[], at: number, length: number): boolean {
  if (tokens[at]!.kind !== 'figure' || !/^(?:,|and)$/.test(low(tokens, at - 1))) return false;
  if (!/^(?:[,)]|and)$/.test(low(tokens, at + length))) return false;
  let names = 0;
  for (let i = at - 1; i >= at - 14; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (isCapital(token)) names++;
    else if (!/^(?:[,(]|and)$/.test(token.low) && token.kind !== 'figure')
      return names > 0 && isPerson(token.low) && /^[,(]$/.test(low(tokens, i + 1));
  }
  return false;
}

/** `Salminaz G., 52, who was wounded`; not `in Gaza, 52,`, where a place is told. */
function behindName(tokens: readonly Token[], at: number, length: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'figure' || length !== 1 || Number(token.text) > 110 || low(tokens, at - 1) !== ',') return false;
  if (!/^(?:[,.]|and|)$/.test(low(tokens, at + 1)) || low(tokens, at + 3) === 'respectively') return false;
  let i = at - 2;
  let names = 0;
  for (; isCapital(tokens[i]) || NAME_PART.test(low(tokens, i)); i--) if (isCapital(tokens[i])) names++;
  if (names === 0 || names > 7 || /^(?:in|at|near|from|on|to|around|outside|between)$/.test(low(tokens, i)))
    return false;
  // one word alone may be a place in a list of figures
  return (
    names > 1 ||
    /^(?:was|were|and|killed|wounded|injured|murdered|shot|named|one|woman|man|girl|boy)$/.test(low(tokens, i))
  );
}

const NAME_PART = /^(?:[.'-]|al|el|bin|ibn|ben|abu|abd|de|del|da|van|von|der|um|umm)$/;

/** `a boy of 15`, `a farmer of 60`; not `a crew of 15`, `a family of seven`, `a patrol of 20`. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const word = low(tokens, at);
  return (
    isPerson(word) &&
    !/^(?:famil(?:y|ies)|crew|group|party|team|patrol|band|gang|squad|convoy|delegation|unit|column|force|members?|staff|personnel|victims?|casualties|bodies|mother|father|parents?|households?|leader|head|deaths?|lives|total)$/.test(
      word,
    )
  );
}

/** One past the ages at `at`: `of 15`, `aged 5 and 7`, `of eight months`, `, aged 70 ,`; `at` where none stand there. */
export function ageEnd(tokens: readonly Token[], at: number): number {
  const comma = low(tokens, at) === ',' || low(tokens, at) === '(';
  let i = comma ? at + 1 : at;
  if (low(tokens, i) === 'both' || low(tokens, i) === 'all' || low(tokens, i) === 'only') i++;
  const word = low(tokens, i);
  const aged = word === 'aged' || word === 'age';
  if (!aged && (comma || !AGE_BOUND.test(word))) return at;
  i++;
  const named = follows(tokens, i, 'the age of') || follows(tokens, i, 'the ages of');
  if (named) i += 3;
  while (/^(?:between|just|about|only|under|over|from)$/.test(low(tokens, i))) i++;
  const first = numeral(tokens, i);
  if (first === 0) return at;
  i += first;
  for (;;) {
    const link = /^(?:and|to|-|–|,)$/.test(low(tokens, i)) ? (low(tokens, i + 1) === 'and' ? 2 : 1) : 0;
    const more = link ? numeral(tokens, i + link) : 0;
    // `aged 40, and two passengers`
    if (!more || !(aged || named) || isPerson(low(tokens, i + link + more))) break;
    i += link + more;
  }
  const unit = /^(?:years?|months?|weeks?|days?)$/.test(low(tokens, i));
  if (unit) i++;
  if (unit && follows(tokens, i, 'of age')) i += 2;
  if (!unit && !aged && !named && !(word === 'of' && isOne(tokens, at - 1))) return at;
  if (low(tokens, i) === 'respectively') i++;
  if (comma && /^[,)]$/.test(low(tokens, i))) i++;
  return i;
}

/** How many tokens the number at `at` has, of the size of an age. */
function numeral(tokens: readonly Token[], at: number): number {
  const read = readNumeral((i) => low(tokens, at + i));
  return read && read.value < 120 && !read.rough ? read.length : 0;
}
