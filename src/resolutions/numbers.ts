import { HIGHEST, KNOWN_ASSEMBLY, roman, yearOfResolution } from './years.ts';

/** Bodies whose resolutions are cited by number. */
export type Body = 'council' | 'assembly' | 'rights-council' | 'rights-commission' | 'sub-commission' | 'economic';

const ROMAN = '[IVXL]{1,7}';
/** One number of a resolution: with a year, with a session, with a slash, or bare. */
export const NUMBER = new RegExp(
  [
    '(?<year>(?<yn>\\d{1,4}) ?\\((?<yy>(?:19|20)\\d\\d)\\))',
    `(?<roman>(?<rn>\\d{1,4})(?: (?<ra>[A-Z]))? ?\\((?<rs>(?:E?S-)?(?:${ROMAN}|\\d{1,2}))\\)(?: ?(?<rb>[A-Z])(?![\\p{L}\\p{N}]))?)`,
    "(?<slash>(?<ss>(?:E?S-)?\\d{1,4})\\/ ?(?<sn>\\d{1,4})(?: (?<sa>[A-Z](?: and [A-Z])?)(?![\\p{L}\\p{N}'])|(?<sb>[A-Z])(?![\\p{L}\\p{N}]))?)",
    '(?<bare>\\d{1,4})(?![\\d/:%°]|[.,]\\d)',
  ].join('|'),
  'uy',
);

export interface Cited {
  symbol: string;
  why: string;
}

/** Canonical symbol of a match of `NUMBER`; nothing where it cannot be one. */
export function canonical(match: RegExpExecArray, body: Body | undefined, written: string): Cited | undefined {
  const groups = match.groups!;
  if (groups.year)
    return { symbol: `S/RES/${Number(groups.yn)} (${groups.yy})`, why: 'number with year: Security Council' };
  if (groups.roman) return withSession(groups, body);
  if (groups.slash) return withSlash(groups, body);
  const number = Number(groups.bare);
  if (body === 'assembly') {
    const session = KNOWN_ASSEMBLY[number];
    if (session)
      return {
        symbol: `A/RES/${number} (${session})`,
        why: 'session from the table of resolutions that are cited without it',
      };
    return number > 30 ? { symbol: `A/RES/${number}`, why: 'General Assembly, no session given' } : undefined;
  }
  if (body !== undefined && body !== 'council') return undefined;
  if (number < 1 || (number < 20 && body === undefined)) return undefined;
  const year = /\bof (?:\d{1,2} )?\p{Lu}\p{L}+ (?:\d{1,2}, )?(\d{4})/u.exec(written)?.[1] ?? yearOfResolution(number);
  if (year === undefined)
    return number <= HIGHEST + 400
      ? { symbol: `S/RES/${number}`, why: 'Security Council; the year is beyond the table' }
      : undefined;
  return { symbol: `S/RES/${number} (${year})`, why: 'year from the number' };
}

function withSession(groups: Record<string, string>, body: Body | undefined): Cited | undefined {
  const letter = groups.ra ?? groups.rb;
  const number = `${Number(groups.rn)}${letter ? ` ${letter}` : ''}`;
  const session = groups.rs!;
  const n = roman(session.replace(/^E?S-/, ''));
  if (/^\d/.test(session)) return undefined;
  if (body === 'rights-commission')
    return { symbol: `E/CN.4/RES/${number} (${session})`, why: 'Commission on Human Rights' };
  if (body === 'economic' || (!session.startsWith('S') && !session.startsWith('E') && n > 30))
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
