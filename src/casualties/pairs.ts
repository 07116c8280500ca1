/** Two said in a word: `both pilots`, `both were killed`, `the couple`, `the twins`. */
import { isPerson } from './heads.ts';
import { alone, nounPhrase } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { follows, low, type Token } from './tokens.ts';

export function pair(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = low(tokens, at);
  if (word === 'both') return both(tokens, at);
  // `her twin daughters`
  if (/^(?:his|her|their|the)$/.test(word) && low(tokens, at + 1) === 'twin') {
    const twins = nounPhrase(tokens, at + 1, { plural: true });
    if (twins?.people === 'yes' && twins.head > at + 1)
      return { ...twins, from: at, end: twins.to, min: 2, max: 2, singular: 'possessive' };
  }
  if (!/^(?:the|an?|this|that)$/.test(word)) return undefined;
  const one = theOther(tokens, at);
  if (one) return one;
  let head = at + 1;
  while (
    head < at + 4 &&
    /^(?:elderly|young|old|married|newly|newly-wed|wedded|unfortunate|aged|[a-z]+ian|[a-z]+ish|[a-z]+an)$/.test(
      low(tokens, head),
    )
  )
    head++;
  const count =
    low(tokens, head) === 'couple' || low(tokens, head) === 'twins' || low(tokens, head) === 'pair'
      ? 2
      : low(tokens, head) === 'trio'
        ? 3
        : 0;
  if (count === 0 || low(tokens, head + 1) === 'of' || isPerson(low(tokens, head + 1))) return undefined;
  const singular = word === 'the' || word === 'this' || word === 'that' ? 'definite' : 'indefinite';
  return {
    from: at,
    to: head + 1,
    end: head + 1,
    min: count,
    max: count,
    noun: at + 1,
    head,
    people: 'yes',
    singular,
  };
}

/** `both brothers`, `both of his parents`, `both died`; not `both the army and the police`, `were both killed`. */
function both(tokens: readonly Token[], at: number): Quantity | undefined {
  if (/^(?:were|was|are|is|have|had|of|by|on|in)$/.test(low(tokens, at - 1))) return undefined;
  let noun = at + 1;
  if (low(tokens, noun) === 'of') noun++;
  if (follows(tokens, noun, 'them')) noun++;
  else if (/^(?:the|his|her|their|our|its)$/.test(low(tokens, noun))) noun++;
  if (
    /^(?:were|died|perished|succumbed|drowned|had|have|are|fell)$/.test(low(tokens, noun)) &&
    /^(?:[,;.:]|and|)$/.test(low(tokens, at - 1))
  )
    return alone(at, noun, 2);
  const phrase = nounPhrase(tokens, noun, { plural: true });
  // `tore off both hands of her son`
  if (/^(?:hands|legs|arms|feet|eyes)$/.test(low(tokens, noun))) return undefined;
  if (phrase?.people !== 'yes' || low(tokens, phrase.to) === 'and') return undefined;
  return { ...phrase, from: at, end: phrase.to, min: 2, max: 2 };
}

/** `one died, the other lost a leg`, `the fourth was taken away`: one of those named before. */
function theOther(tokens: readonly Token[], at: number): Quantity | undefined {
  if (low(tokens, at) !== 'the' || !/^(?:other|second|third|fourth|fifth)$/.test(low(tokens, at + 1))) return undefined;
  const to = at + 2;
  if (
    !/^(?:was|died|lost|perished|succumbed|suffered|sustained|wounded|killed|injured|dead|missing|drowned|fell|is|has)$/.test(
      low(tokens, to),
    )
  )
    return undefined;
  return { ...alone(at, to, 1), singular: 'indefinite' };
}
