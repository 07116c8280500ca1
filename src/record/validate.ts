import { Positions } from './positions.ts';
import type { Annotations, Mention } from './types.ts';

type Path = readonly (string | number)[];
/** What is wrong with annotations that have their shape, and where. */
export interface Flaw {
  path: Path;
  message: string;
}

export const RECORD_KINDS = ['dates', 'places', 'casualties', 'resolutions', 'demands', 'documents'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What needs no letter: that records refer to records that are there, bounds are in order, nothing is written twice. */
export function checkRecords(annotations: Annotations): Flaw[] {
  const flaws: Flaw[] = [];
  const dates = new Set(annotations.dates.map(({ value }) => value));
  const places = new Set(annotations.places.map(({ name }) => name));
  const resolutions = new Set(annotations.resolutions.map(({ symbol }) => symbol));
  const refer = (path: Path, names: readonly string[] | undefined, known: Set<string>, kind: string) => {
    names?.forEach((name, i) => {
      if (!known.has(name)) flaws.push({ path: [...path, i], message: `${quote(name)} is no record of ${kind}` });
    });
  };
  annotations.casualties.forEach((claim, i) => {
    const path = ['casualties', i];
    if (claim.when !== undefined && !dates.has(claim.when))
      flaws.push({ path: [...path, 'when'], message: `when: ${quote(claim.when)} is no value of a record of dates` });
    refer([...path, 'where'], claim.where, places, 'places');
    if (claim.min === undefined && claim.max === undefined)
      flaws.push({ path, message: 'a claim has min, max or both' });
    for (const [at, count] of [
      [path, claim],
      ...(claim.including ?? []).map((part, j) => [[...path, 'including', j], part]),
    ] as [Path, { min?: number; max?: number }][])
      if (count.min !== undefined && count.max !== undefined && count.min > count.max)
        flaws.push({ path: at, message: `min ${count.min} is more than max ${count.max}` });
  });
  annotations.demands.forEach((demand, i) => {
    refer(['demands', i, 'dates'], demand.dates, dates, 'dates');
    refer(['demands', i, 'places'], demand.places, places, 'places');
    refer(['demands', i, 'resolutions'], demand.resolutions, resolutions, 'resolutions');
  });
  annotations.dates.forEach(({ value }, i) => {
    if (!EDTF.test(value)) flaws.push({ path: ['dates', i, 'value'], message: `${quote(value)} is no EDTF date` });
  });
  annotations.places.forEach(({ coordinates }, i) => {
    if (coordinates && (Math.abs(coordinates[0]) > 90 || Math.abs(coordinates[1]) > 180))
      flaws.push({ path: ['places', i, 'coordinates'], message: 'coordinates are latitude, longitude in degrees' });
  });
  return [...flaws, ...checkOrder(annotations)];
}

/** One record for one thing, in the order of their first mention. */
function checkOrder(annotations: Annotations): Flaw[] {
  const flaws: Flaw[] = [];
  const once = (kind: RecordKind, keys: string[]) => {
    const seen = new Set<string>();
    keys.forEach((key, i) => {
      if (seen.has(key))
        flaws.push({
          path: [kind, i],
          message: `a second record for ${quote(key.trim())}: give its mentions to the first`,
        });
      seen.add(key);
    });
  };
  once(
    'dates',
    annotations.dates.map(({ value, relation = '' }) => `${value} ${relation}`),
  );
  once(
    'places',
    annotations.places.map(({ name }) => name),
  );
  once(
    'resolutions',
    annotations.resolutions.map(({ symbol }) => symbol),
  );
  for (const kind of RECORD_KINDS) {
    let last = -1;
    (annotations[kind] ?? []).forEach(({ mentions }, i) => {
      const first = mentions[0]!.span[0];
      if (first < last) flaws.push({ path: [kind, i], message: 'records stand in the order of their first mention' });
      last = first;
      mentions.forEach(({ span }, j) => {
        if (span[0] >= span[1])
          flaws.push({ path: [kind, i, 'mentions', j, 'span'], message: `span [${span.join(', ')}] is empty` });
      });
    });
  }
  let line = 0;
  annotations.parts.forEach(({ lines: [first, end] }, i) => {
    if (first <= line || end < first)
      flaws.push({ path: ['parts', i, 'lines'], message: 'parts follow one another and do not overlap' });
    line = end;
  });
  return flaws;
}

/**
 * The annotations against their letter: the hash, and for every mention that its text stands where it says.
 * @param letter the decoded letter without byte-order mark
 * @param sha256 of the letter's bytes, hexadecimal
 */
export function checkAgainstLetter(annotations: Annotations, letter: string, sha256: string): Flaw[] {
  const flaws: Flaw[] = [];
  if (annotations.source.sha256 !== sha256)
    flaws.push({ path: ['source', 'sha256'], message: `the letter has changed since: its SHA-256 is ${sha256}` });
  const positions = new Positions(letter);
  const points = positions.point(letter.length);
  const check = (path: Path, { text, at, span: [start, end] }: Mention) => {
    if (end > points) {
      flaws.push({
        path: [...path, 'span'],
        message: `span [${start}, ${end}] ends after the letter, which has ${points} characters`,
      });
      return;
    }
    const from = positions.offset(start);
    const found = letter.slice(from, positions.offset(end));
    if (found !== text)
      flaws.push({
        path: [...path, 'text'],
        message: `the letter says ${quote(short(found))} there, not ${quote(short(text))}`,
      });
    if (positions.at(from) !== at)
      flaws.push({ path: [...path, 'at'], message: `span begins at ${positions.at(from)}, not at ${at}` });
  };
  for (const kind of RECORD_KINDS)
    (annotations[kind] ?? []).forEach(({ mentions }, i) => {
      mentions.forEach((mention, j) => {
        check([kind, i, 'mentions', j], mention);
      });
    });
  const lines = letter.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/).length;
  annotations.parts.forEach(({ lines: [, last] }, i) => {
    if (last > lines)
      flaws.push({ path: ['parts', i, 'lines'], message: `the letter has ${lines} lines, not ${last}` });
  });
  annotations.checks?.forEach(({ at }, i) => {
    if (Number(at.split(':')[0]) > lines)
      flaws.push({ path: ['checks', i, 'at'], message: `the letter has ${lines} lines` });
  });
  return flaws;
}

const DAY = String.raw`-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[?~%]?`;
const EDTF = new RegExp(
  String.raw`^(?:${DAY}|(?:${DAY}|\.\.)?/(?:${DAY}|\.\.)?|[[{](?:${DAY}|\.\.|,){1,400}[\]}]|Y-?\d{5,9})$`,
);

function quote(text: string): string {
  return `“${text}”`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
