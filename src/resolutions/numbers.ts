import { FAMED_ASSEMBLY, HIGHEST, KNOWN_ASSEMBLY, roman, yearOfResolution } from './years.ts';

/** Bodies whose resolutions are cited by number. */
export type Body =
  | 'council'
  | 'assembly'
  | 'rights-council'
  | 'rights-commission'
  | 'sub-commission'
  | 'economic'
  | 'trusteeship';

const ROMAN = '[IVXL]{1,7}';
/** `A`, `A and B`, `A, B and C`, `A to K`: parts of a resolution of the Assembly. */
const PARTS = '[A-Z](?:(?:, | and |, and | to |-)[A-Z](?![A-Za-zÀ-˿Ḁ-ỿ\\d.])){0,6}';
/** One number of a resolution: with a year, with a session, with a slash, or bare. */
const NUMBER = new RegExp(
  [
    '(?<year>(?<yn>\\d{1,4}) ?\\((?<yy>(?:19|20)\\d\\d)\\))',
    `(?<roman>(?<rn>\\d{1,4})(?: ?(?<ra>${PARTS}))? ?\\((?<rs>(?:E?S-)?(?:${ROMAN}|\\d{1,2}))\\)(?: ?(?<rb>[A-Z])(?![A-Za-zÀ-˿Ḁ-ỿ\\d]))?)`,
    // a special session of the Commission: `1992/S-1/1`
    '(?<special>(?<py>(?:19|20)\\d\\d)\\/(?<ps>S-\\d{1,2})\\/(?<pn>\\d{1,3}))',
    `(?<slash>(?<ss>(?:E?S-)?\\d{1,4})\\/ ?(?<sn>\\d{1,4})(?!\\d)(?: (?<sa>${PARTS})(?![A-Za-zÀ-˿Ḁ-ỿ\\d'])|(?<sb>[A-Z])(?![A-Za-zÀ-˿Ḁ-ỿ\\d]))?(?!-?[A-Za-zÀ-˿Ḁ-ỿ]|[/(]))`,
    "(?<part>(?<bn>\\d{1,4}) (?<ba>[A-Z])(?![A-Za-zÀ-˿Ḁ-ỿ\\d'.-]))",
    '(?<bare>\\d{1,4})(?![\\d/:%°]|[.,]\\d|-[A-Za-zÀ-˿Ḁ-ỿ])',
  ].join('|'),
  'y',
);

/** `502/1982`, `2254, 2015`: a number of the Security Council and its year, where they belong together. */
const LOOSE = /(?<yn>\d{1,4})(?:\/|, )(?<yy>(?:19|20)\d\d)(?![\d/(A-Za-zÀ-˿Ḁ-ỿ]| \()/y;

/** The number that stands at `offset`, if one does. */
export function numberAt(text: string, offset: number): RegExpExecArray | null {
  LOOSE.lastIndex = offset;
  const loose = LOOSE.exec(text);
  if (loose && yearOfResolution(Number(loose.groups!.yn)) === Number(loose.groups!.yy)) {
    loose.groups!.year = loose[0];
    return loose;
  }
  NUMBER.lastIndex = offset;
  return NUMBER.exec(text);
}

export interface Cited {
  symbol: string;
  why: string;
}

/** Canonical symbol of a match of `NUMBER`; nothing where it cannot be one. */
export function canonical(
  match: RegExpExecArray,
  body: Body | undefined,
  written: string,
  letterYear?: number,
): Cited | undefined {
  const groups = match.groups!;
  if (groups.year)
    return { symbol: `S/RES/${Number(groups.yn)} (${groups.yy})`, why: 'number with year: Security Council' };
  if (groups.roman) return withSession(groups, body);
  if (groups.special)
    return {
      symbol: `E/CN.4/RES/${groups.py}/${groups.ps}/${groups.pn}`,
      why: 'special session of the Commission on Human Rights',
    };
  if (groups.slash) return withSlash(groups, body);
  const number = Number(groups.bare ?? groups.bn);
  const part = groups.ba ? ` ${groups.ba}` : '';
  if (body === 'assembly') return ofAssembly(number, part);
  if (part) return body === undefined && KNOWN_ASSEMBLY[number] ? ofAssembly(number, part) : undefined;
  if (body !== undefined && body !== 'council') return undefined;
  if (number < 1 || (number < 20 && body === undefined)) return undefined;
  const dated = /\bof (?:\d{1,2} )?\p{Lu}[A-Za-zÀ-˿Ḁ-ỿ]+ (?:\d{1,2}, )?(\d{4})/u.exec(written)?.[1];
  const year = yearOfResolution(number);
  if (body === undefined && !(dated && Number(dated) === year)) {
    // the Council had not come to that number yet, or everybody knows the Assembly's
    const late = year === undefined || (letterYear !== undefined && year > letterYear);
    const sessionYear = dated && KNOWN_ASSEMBLY[number] ? Number(dated) : undefined;
    if (KNOWN_ASSEMBLY[number] && (late || sessionYear || FAMED_ASSEMBLY.has(number))) return ofAssembly(number, '');
  }
  if (dated === undefined && year === undefined)
    return number <= HIGHEST + 400
      ? { symbol: `S/RES/${number}`, why: 'Security Council; the year is beyond the table' }
      : undefined;
  return { symbol: `S/RES/${number} (${year ?? dated})`, why: 'year from the number' };
}

function ofAssembly(number: number, part: string): Cited | undefined {
  const session = KNOWN_ASSEMBLY[number];
  if (session)
    return {
      symbol: `A/RES/${number}${part} (${session})`,
      why: 'session from the table of resolutions that are cited without it',
    };
  return number > 30 ? { symbol: `A/RES/${number}${part}`, why: 'General Assembly, no session given' } : undefined;
}

function withSession(groups: Record<string, string>, body: Body | undefined): Cited | undefined {
  const letter = groups.ra ?? groups.rb;
  const number = `${Number(groups.rn)}${letter ? ` ${letter}` : ''}`;
  const session = groups.rs!;
  const n = roman(session.replace(/^E?S-/, ''));
  if (/^\d/.test(session)) return undefined;
  if (body === 'rights-commission')
    return { symbol: `E/CN.4/RES/${number} (${session})`, why: 'Commission on Human Rights' };
  if (body === 'trusteeship') return { symbol: `T/RES/${number} (${session})`, why: 'Trusteeship Council' };
  if (
    (body === 'economic' && !/^[SE]/.test(session)) ||
    (!session.startsWith('S') && !session.startsWith('E') && n > 30)
  )
    return { symbol: `E/RES/${number} (${session})`, why: 'session of the Economic and Social Council' };
  return { symbol: `A/RES/${number} (${session})`, why: 'roman session: General Assembly' };
}

function withSlash(groups: Record<string, string>, body: Body | undefined): Cited | undefined {
  const letter = groups.sa ?? groups.sb;
  const rest = `${Number(groups.sn)}${letter ? ` ${letter}` : ''}`;
  const session = groups.ss!;
  if (session.startsWith('ES-'))
    return { symbol: `A/RES/${session}/${rest}`, why: 'emergency special session of the General Assembly' };
  if (session.startsWith('S-')) {
    if (body === 'rights-council')
      return { symbol: `A/HRC/RES/${session}/${rest}`, why: 'special session of the Human Rights Council' };
    if (body === 'rights-commission')
      return { symbol: `E/CN.4/RES/${session}/${rest}`, why: 'special session of the Commission on Human Rights' };
    return { symbol: `A/RES/${session}/${rest}`, why: 'special session of the General Assembly' };
  }
  const n = Number(session);
  if (n >= 1946) {
    if (n > 2100) return undefined;
    if (body === 'rights-commission') return { symbol: `E/CN.4/RES/${n}/${rest}`, why: 'Commission on Human Rights' };
    if (body === 'sub-commission') return { symbol: `E/CN.4/Sub.2/RES/${n}/${rest}`, why: 'Sub-Commission' };
    return { symbol: `E/RES/${n}/${rest}`, why: 'year and number: Economic and Social Council' };
  }
  if (n < 1 || n > 120) return undefined;
  if (n < 31 || (body === 'rights-council' && n < 80))
    return {
      symbol: `A/HRC/RES/${n}/${rest}`,
      why: n < 31 ? 'session below 31: Human Rights Council' : 'Human Rights Council is named',
    };
  return { symbol: `A/RES/${n}/${rest}`, why: 'session and number: General Assembly' };
}
