/** Numbers as letters write them: figures with any separator, words, multiples and rough words. */
import { dictionary } from './dictionary.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const POWERS = dictionary<number>({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 });
/** What rough words say at the least (ANNOTATION.md, section 4). */
const ROUGH = dictionary<number>({
  tens: 20,
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
});

/** A number read off words. */
export interface Numeral {
  value: number;
  /** How many words it takes. */
  length: number;
  /** `dozens`, `hundreds of thousands`, `several hundred`: the value is the least that it can be. */
  rough?: true;
  /** `thirty-odd`. */
  odd?: true;
}

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.slice(2).flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...UNITS.slice(1, 10).map((unit, j) => [`${ten}-${unit}`, (i + 2) * 10 + j + 1] as const),
  ]),
]);

/** 0 to 99 from one word, `twenty-two` and `twenty two` being the caller's; -1 where it is none. */
const small = (word: string): number => SMALL.get(word) ?? -1;

/** A figure: `12,300`, `12 300`, `12.300`, `1.2`. */
function figure(word: string): number {
  const first = word.charCodeAt(0);
  if (!(first > 47 && first < 58)) return -1;
  if (/^\d{1,3}(?:[,. ]\d{3})+$/.test(word)) return Number(word.replace(/[,. ]/g, ''));
  return /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : -1;
}

/**
 * Reads a number at the head of `at(0), at(1), …` (lower case).
 * @returns nothing where there is none; `one` and `a` alone are for the caller
 */
export function readNumeral(at: (index: number) => string): Numeral | undefined {
  const first = at(0);
  if (ROUGH[first] !== undefined) return rough(at, first);
  if (first === 'several' && at(1) in POWERS) return { value: 2 * POWERS[at(1)]!, length: 2, rough: true };
  if (first === 'several' && (at(1) === 'dozen' || at(1) === 'dozens')) return { value: 24, length: 2, rough: true };
  if (first === 'half' && at(1) === 'a' && at(2) in POWERS) return { value: POWERS[at(2)]! / 2, length: 3 };
  if (first === 'half' && at(1) === 'a' && at(2) === 'dozen') return { value: 6, length: 3 };
  const part = quarters(at);
  if (part) return part;
  const odd = first.endsWith('-odd') ? /^(.+)-odd$/.exec(first) : undefined;
  if (odd) {
    const value = figure(odd[1]!) >= 0 ? figure(odd[1]!) : small(odd[1]!);
    return value >= 0 ? { value, length: 1, odd: true } : undefined;
  }
  if (first === 'a' || first === 'an') {
    if (at(1) === 'dozen' && at(2) === 'and' && at(3) === 'a' && at(4) === 'half') return { value: 18, length: 5 };
    if (at(1) === 'dozen') return { value: 12, length: 2 };
    if (at(1) === 'score' && at(2) === 'of') return { value: 20, length: 2 };
    if ((at(1) === 'couple' || at(1) === 'pair') && at(2) === 'of') return { value: 2, length: 3 };
    if (at(1).endsWith('-odd')) return oddly(at(1));
    return at(1) in POWERS ? compound(at, 1, 1) : undefined;
  }
  const digits = figure(first);
  // `1,200-odd`
  if (digits >= 0 && at(1) === '-' && at(2) === 'odd') return { value: digits, length: 3, odd: true };
  if (digits >= 0)
    return at(1) in POWERS || at(1) === 'dozen' || (at(1) === 'and' && at(2) === 'a')
      ? compound(at, digits, 1)
      : { value: digits, length: 1 };
  if (first === 'fourscore') return { value: 80, length: 1 };
  if (first === 'threescore') return { value: 60, length: 1 };
  const value = small(first);
  return value >= 0 ? compound(at, value, 1) : undefined;
}

/** `a quarter of a million`, `three quarters of a million`, `three-quarters of a million`. */
function quarters(at: (index: number) => string): Numeral | undefined {
  const first = at(0);
  const [count, of] =
    first === 'three-quarters'
      ? [3, 1]
      : (first === 'a' || first === 'one') && at(1) === 'quarter'
        ? [1, 2]
        : first === 'three' && at(1) === 'quarters'
          ? [3, 2]
          : [0, 0];
  if (count === 0 || at(of) !== 'of' || at(of + 1) !== 'a' || !(at(of + 2) in POWERS)) return undefined;
  return { value: (POWERS[at(of + 2)]! / 4) * count, length: of + 3 };
}

/** `a hundred-odd`, `a dozen-odd`. */
function oddly(word: string): Numeral | undefined {
  const base = word.slice(0, -4);
  const value = base === 'dozen' ? 12 : POWERS[base];
  return value === undefined ? undefined : { value, length: 2, odd: true };
}

function rough(at: (index: number) => string, first: string): Numeral {
  if (at(1) === 'of' && (at(2) === 'thousands' || at(2) === 'millions')) {
    const factor = first === 'hundreds' ? 200 : 20;
    return { value: factor * (at(2) === 'thousands' ? 1000 : 1e6), length: 3, rough: true };
  }
  return { value: ROUGH[first]!, length: 1, rough: true };
}

/** `two hundred and twelve`, `3.1 million`, `two dozen`, `five thousand three hundred`. */
function compound(at: (index: number) => string, head: number, from: number): Numeral {
  let total = 0;
  let part = head;
  let length = from;
  if (at(length) === 'dozen') return { value: head * 12, length: length + 1 };
  // `two score`, `three score and ten`
  if (at(length) === 'score' && head < 20) {
    const ten = at(length + 1) === 'and' && at(length + 2) === 'ten' ? 10 : 0;
    return { value: head * 20 + ten, length: length + (ten ? 3 : 1) };
  }
  // `two and a half million`
  if (at(length) === 'and' && at(length + 1) === 'a' && at(length + 2) === 'half' && at(length + 3) in POWERS)
    return { value: Math.round((head + 0.5) * POWERS[at(length + 3)]!), length: length + 4 };
  for (;;) {
    const word = at(length);
    // `two hundred-odd`
    if (word.endsWith('-odd') && POWERS[word.slice(0, -4)] !== undefined)
      return { value: Math.round((total + part) * POWERS[word.slice(0, -4)]!), length: length + 1, odd: true };
    const power = POWERS[word];
    if (power !== undefined) {
      if (power === 100) part *= 100;
      else {
        total += part * power;
        part = 0;
      }
      length++;
      continue;
    }
    const joined = word === 'and' ? 1 : 0;
    const next = small(at(length + joined));
    const fits = next > 0 && ((part >= 100 && part % 100 === 0) || (part === 0 && total > 0));
    // `twenty two` in two words
    const digit = !joined && part >= 20 && part < 100 && part % 10 === 0 && next > 0 && next < 10;
    if (!(fits && (joined || at(length - 1) in POWERS)) && !digit) break;
    part += next;
    length += joined + 1;
  }
  return { value: Math.round(total + part), length };
}
