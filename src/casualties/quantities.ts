/** Every count of a sentence that may be one of people; those that tell again what was counted before are left out. */
import { COUNT, classesOf } from './classes.ts';
import { counted } from './counts.ts';
import { pair } from './pairs.ts';
import { single } from './singles.ts';
import { isCapital, low, type Token } from './tokens.ts';

/** How sure it is that people are counted: by the noun, by nothing (a bare number), or by a noun that no list knows. */
export type People = 'yes' | 'bare' | 'maybe';

/** A count with its bound and its noun phrase; indices are into the tokens of the sentence. */
export interface Quantity {
  from: number;
  /** One past the last token of the mention. */
  to: number;
  /** One past the ages that follow it, which are no part of the mention: `a boy of 15`, `two girls, aged 9 and 11,`. */
  end: number;
  min?: number | undefined;
  max?: number | undefined;
  approximate?: true | undefined;
  /** The noun phrase without its number; its first token is `noun`. */
  noun: number;
  /** The head of the noun phrase; -1 where the number stands alone. */
  head: number;
  people: People;
  /** `a`, `one`, `the`, `her`: said of one person. */
  singular?: 'indefinite' | 'definite' | 'possessive' | undefined;
}

/** Every count of a sentence that may be one of people, in text order, none inside another. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = classesOf(tokens[at]!) & COUNT ? quantityAt(tokens, at) : undefined;
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

function quantityAt(tokens: readonly Token[], at: number): Quantity | undefined {
  // no number begins with `the`
  const number = low(tokens, at) === 'the' ? undefined : counted(tokens, at);
  return number ?? pair(tokens, at) ?? single(tokens, at);
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
