import { MONTH, MONTH_SHORT, PART, WEEKDAY } from './lexicon.ts';

/** The pieces that dates are made of. */
export interface Token {
  kind: 'day' | 'month' | 'year' | 'weekday' | 'part' | 'and' | 'to' | 'slash' | 'comma' | 'of' | 'gap';
  start: number;
  end: number;
  text: string;
}

const TOKEN = new RegExp(
  [
    `(?<part>(?<![\\p{L}\\p{N}])${PART}(?: ?the)?(?= |-|(?<=-)))`,
    `(?<weekday>\\b(?:${WEEKDAY})\\b)`,
    `(?<month>(?<![\\p{L}\\p{N}])(?:(?:${MONTH})(?![\\p{L}'])|(?:${MONTH_SHORT})(?:\\.|(?![\\p{L}.]))))`,
    '(?<year>(?<![\\d/.,$£€])(?:1[5-9]|20)\\d\\d(?![\\d/]|[.,]\\d|s\\b))',
    '(?<day>(?<![\\d/.,:$£€-])(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%°]|[.,]\\d|\\p{L}))|(?<=[-–/])(?<late>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%°]|[.,]\\d|\\p{L}))',
    '(?<and>,? (?:and|or|as well as)(?: the)? )',
    '(?<to> (?:to|until|till|through|up to)(?: the)? | ?[-–—] ?)',
    '(?<slash>/)',
    '(?<comma>, ?)',
    '(?<of> of )',
    '(?<gap> (?:the )?)',
  ].join('|'),
  'uy',
);

/** The run of tokens from `start` on; it ends where something else stands. */
export function tokensFrom(text: string, start: number, most = 24): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && tokens.length < most; match = TOKEN.exec(text)) {
    const groups = match.groups!;
    const kind = (Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'gap') as Token['kind'] | 'late';
    tokens.push({ kind: kind === 'late' ? 'day' : kind, start: match.index, end: TOKEN.lastIndex, text: match[0] });
  }
  return tokens;
}
