import { MONTH, MONTH_SHORT, ORDINAL, PART, WEEKDAY } from './lexicon.ts';

// the groups have no names: an object of fifteen properties for every token costs as much as reading it
/** The pieces that dates are made of. */
export interface Token {
  kind: 'day' | 'month' | 'year' | 'pair' | 'weekday' | 'part' | 'and' | 'or' | 'to' | 'slash' | 'comma' | 'of' | 'gap';
  start: number;
  end: number;
  text: string;
}

const TOKEN = new RegExp(
  [
    `((?<![A-Za-zÀ-˿Ḁ-ỿ\\d])${PART}(?: ?the)?(?= |-|(?<=-)))`,
    `(\\b(?:${WEEKDAY})\\b|\\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?(?=,? (?:\\d|(?:${MONTH}|${MONTH_SHORT})\\b)))`,
    `((?<![A-Za-zÀ-˿Ḁ-ỿ])(?:(?:${MONTH})(?![A-Za-zÀ-˿Ḁ-ỿ'])|(?:${MONTH_SHORT})(?:\\.|(?![A-Za-zÀ-˿Ḁ-ỿ.]))))`,
    // `1990/91`, `2014–15`: the years count up
    `((?<![\\d/.,$£€-])(?:1[5-9]|20)\\d\\d(?:[–-]\\d\\d|/(?:\\d\\d)?\\d\\d)(?![\\d/-]|[.,]\\d|[A-Za-zÀ-˿Ḁ-ỿ]| (?:${MONTH}|${MONTH_SHORT})\\b))`,
    '((?<![\\d/.,$£€])(?:1[5-9]|20)\\d\\d(?![\\d/]|[.,]\\d|s\\b))',
    `((?<![\\d/.,:$£€-])(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%°]|[.,]\\d|(?!(?:${MONTH})\\b)[A-Za-zÀ-˿Ḁ-ỿ]))|(?<=[-–/])((?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%°]|[.,]\\d|[A-Za-zÀ-˿Ḁ-ỿ]))`,
    `(\\b(?:${ORDINAL})(?= (?:day )?of (?:the month of )?(?:${MONTH})\\b))`,
    '(,? (?:and|as well as)(?: the)? | & )',
    '(,? or(?: the)? )',
    '((?:, to|(?: (?:up to and including|until and including|through to|up until|up to|to|until|till|through)))(?: the)? | ?[-–—] ?)',
    '(/)',
    '(, (?:the )?|,)',
    '( (?:day )?of (?:the month of )?)',
    '( (?:the )?)',
  ].join('|'),
  'y',
);

/** The kinds of token in the order of the groups above: a day may be late in a range, or written as a word. */
const KINDS: readonly Token['kind'][] = [
  'part',
  'weekday',
  'month',
  'pair',
  'year',
  'day',
  'day',
  'day',
  'and',
  'or',
  'to',
  'slash',
  'comma',
  'of',
  'gap',
];

/** Tokens that were read already, by where they begin: the same place is tried from several beginnings. */
export type Known = Map<number, Token | undefined>;

/** The run of tokens from `start` on; it ends where something else stands. */
export function tokensFrom(text: string, start: number, most = 96, known?: Known): Token[] {
  const tokens: Token[] = [];
  for (let at = start; tokens.length < most; ) {
    let token = known?.get(at);
    if (!token && !known?.has(at)) {
      token = tokenAt(text, at);
      known?.set(at, token);
    }
    if (!token) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token | undefined {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (!match) return undefined;
  let group = 0;
  while (match[group + 1] === undefined) group++;
  return { kind: KINDS[group]!, start, end: TOKEN.lastIndex, text: match[0] };
}
