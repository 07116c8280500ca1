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
    `(?<part>(?<![\\p{L}\\p{N}])${PART}(?: ?the)?(?= |-|(?<=-)))`,
    `(?<weekday>\\b(?:${WEEKDAY})\\b|\\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?(?=,? (?:\\d|(?:${MONTH}|${MONTH_SHORT})\\b)))`,
    `(?<month>(?<!\\p{L})(?:(?:${MONTH})(?![\\p{L}'])|(?:${MONTH_SHORT})(?:\\.|(?![\\p{L}.]))))`,
    // `1990/91`, `2014–15`: the years count up
    `(?<pair>(?<![\\d/.,$£€-])(?:1[5-9]|20)\\d\\d(?:[–-]\\d\\d|/(?:\\d\\d)?\\d\\d)(?![\\d/-]|[.,]\\d|\\p{L}| (?:${MONTH}|${MONTH_SHORT})\\b))`,
    '(?<year>(?<![\\d/.,$£€])(?:1[5-9]|20)\\d\\d(?![\\d/]|[.,]\\d|s\\b))',
    `(?<day>(?<![\\d/.,:$£€-])(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%°]|[.,]\\d|(?!(?:${MONTH})\\b)\\p{L}))|(?<=[-–/])(?<late>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%°]|[.,]\\d|\\p{L}))`,
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

/** The run of tokens from `start` on; it ends where something else stands. */
export function tokensFrom(text: string, start: number, most = 96): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && tokens.length < most; match = TOKEN.exec(text)) {
    const groups = match.groups!;
    const kind = (Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'gap') as
      | Token['kind']
      | 'late'
      | 'word';
    tokens.push({
      kind: kind === 'late' || kind === 'word' ? 'day' : kind,
      start: match.index,
      end: TOKEN.lastIndex,
      text: match[0],
    });
  }
  return tokens;
}
