/** What the scorer compares: headings, spans, claims, parts and distances. */
import type { Likeness, Matching } from './match.ts';
import type { Difference, ScoredKind } from './score.ts';
import type { Annotations, CasualtyRecord, DemandRecord, Mention } from './types.ts';

export const HEADING = ['symbol', 'date', 'from', 'to', 'signed'] as const;

export interface Flat<T> {
  mention: Mention;
  record: T;
}
export function flat<T extends { mentions: Mention[] }>(records: T[]): Flat<T>[] {
  return records.flatMap((record) => record.mentions.map((mention) => ({ mention, record })));
}
export function mentionsOf({ mentions }: { mentions: Mention[] }): Mention[] {
  return mentions;
}
export function indices<T>(list: T[]): Map<T, number> {
  return new Map(list.map((one, i) => [one, i]));
}

/** Pairs of mentions with the same span: of several with one span, the first with the first. */
export function sameSpans(gold: Flat<unknown>[], found: Flat<unknown>[]): Likeness[] {
  const at = new Map<string, number[]>();
  found.forEach(({ mention: { span } }, j) => {
    const list = at.get(span.join());
    if (list) list.push(j);
    else at.set(span.join(), [j]);
  });
  return gold.flatMap(({ mention: { span } }, left) => {
    const right = at.get(span.join())?.shift();
    return right === undefined ? [] : [{ left, right, score: 1 }];
  });
}

export function unmatched(kind: ScoredKind, { missed, extra }: Matching<Flat<unknown>, Flat<unknown>>): Difference[] {
  return [
    ...missed.map(({ mention }) => ({ kind, what: 'missed', mention })),
    ...extra.map(({ mention }) => ({ kind, what: 'extra', mention })),
  ];
}
export function unmatchedRecords<T extends CasualtyRecord | DemandRecord>(
  kind: ScoredKind,
  { missed, extra }: Matching<T, T>,
): Difference[] {
  const text = (record: T) => ('effect' in record ? claimText(record) : record.force);
  return [
    ...missed.map((record) => ({ kind, what: 'missed', mention: record.mentions[0]!, gold: text(record) })),
    ...extra.map((record) => ({ kind, what: 'extra', mention: record.mentions[0]!, got: text(record) })),
  ];
}

export function headingValue({ letter = {} }: Annotations, key: (typeof HEADING)[number]): string {
  const value = letter[key];
  return (value === undefined ? [] : typeof value === 'string' ? [value] : value).map(fold).sort().join(' | ');
}

/** Spelling that does not count: case, apostrophes and ayns, hyphens and blanks, the article. */
export function fold(text: string | undefined): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[‘’ʻʿʾ'`]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim();
}

export function sameClaim(a: CasualtyRecord, b: CasualtyRecord): boolean {
  return a.effect === b.effect && a.min === b.min && a.max === b.max;
}
export function claimText({ effect, min, max }: CasualtyRecord): string {
  return `${effect} ${min ?? '-'}..${max ?? '-'}`;
}
export function partKey({
  victims,
  min,
  max,
}: {
  victims?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
}): string {
  return `${fold(victims)}|${min ?? '-'}|${max ?? '-'}`;
}
export function includingText({ including = [] }: CasualtyRecord): string {
  return including.map(({ victims = '', min = '-', max = '-' }) => `${victims} ${min}..${max}`).join(', ');
}

/** Great-circle distance on a sphere of the earth's mean radius. */
export function kilometres([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const radian = Math.PI / 180;
  const half =
    Math.sin(((lat2 - lat1) * radian) / 2) ** 2 +
    Math.cos(lat1 * radian) * Math.cos(lat2 * radian) * Math.sin(((lon2 - lon1) * radian) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(half));
}
