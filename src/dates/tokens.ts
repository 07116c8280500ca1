import { MONTH, MONTH_SHORT, ORDINAL, PART, WEEKDAY } from './lexicon.ts';

/** The pieces that dates are made of. */
export interface Token {
  kind: 'day' | 'month' | 'year' | 'pair' | 'weekday' | 'part' | 'and' | 'or' | 'to' | 'slash' | 'comma' | 'of' | 'gap';
  start: number;
  end: number;
  text: string;
}

const TOKEN = new RegExp(
  [
    `(?<part>(?<![A-Za-zÀ-˿Ḁ-ỿ\\d])${PART}(?: ?the)?(?= |-|(?<=-)))`,
    `(?<weekday>\\b(?:${WEEKDAY})\\b|\\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?(?=,? (?:\\d|(?:${MONTH}|${MONTH_SHORT})\\b)))`,
    `(?<month>(?<![A-Za-zÀ-˿Ḁ-ỿ])(?:(?:${MONTH})(?![A-Za-zÀ-˿Ḁ-ỿ'])|(?:${MONTH_SHORT})(?:\\.|(?![A-Za-zÀ-˿Ḁ-ỿ.]))))`,
    // `1990/91`, `2014–15`: the years count up
    `(?<pair>(?<![\\d/.,$£€-])(?:1[5-9]|20)\\d\\d(?:[–-]\\d\\d|/(?:\\d\\d)?\\d\\d)(?![\\d/-]|[.,]\\d|[A-Za-zÀ-˿Ḁ-ỿ]| (?:${MONTH}|${MONTH_SHORT})\\b))`,
    '(?<year>(?<![\\d/.,$£€])(?:1[5-9]|20)\\d\\d(?![\\d/]|[.,]\\d|s\\b))',
    `(?<day>(?<![\\d/.,:$£€-])(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%°]|[.,]\\d|(?!(?:${MONTH})\\b)[A-Za-zÀ-˿Ḁ-ỿ]))|(?<=[-–/])(?<late>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%°]|[.,]\\d|[A-Za-zÀ-˿Ḁ-ỿ]))`,
    `(?<word>\\b(?:${ORDINAL})(?= (?:day )?of (?:the month of )?(?:${MONTH})\\b))`,
    '(?<and>,? (?:and|as well as)(?: the)? | & )',
    '(?<or>,? or(?: the)? )',
    '(?<to>(?:, to|(?: (?:up to and including|until and including|through to|up until|up to|to|until|till|through)))(?: the)? | ?[-–—] ?)',
    '(?<slash>/)',
    '(?<comma>, (?:the )?|,)',
    '(?<of> (?:day )?of (?:the month of )?)',
    '(?<gap> (?:the )?)',
  ].join('|'),
  'uy',
);

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
  const groups = match.groups!;
  let kind: string = 'gap';
  for (const name in groups)
    if (groups[name] !== undefined) {
      kind = name === 'late' || name === 'word' ? 'day' : name;
      break;
    }
  return { kind: kind as Token['kind'], start, end: TOKEN.lastIndex, text: match[0] };
}
