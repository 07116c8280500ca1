/** What two annotation files of one letter do not have in common, by meaning: shifted spans, line breaks and order do not count. */
import { likenesses, Neighbourhood, squeeze, words } from './alike.ts';
import { recordLabel } from './label.ts';
import { type Likeness, matchGreedily, overlaps } from './match.ts';
import type { Annotations, Mention } from './types.ts';
import { RECORD_KINDS, type RecordKind } from './validate.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';
export interface FieldChange {
  field: string;
  old?: unknown;
  new?: unknown;
}
export interface MentionChange {
  change: ChangeKind;
  old?: Mention;
  new?: Mention;
}
/** One record that is not the same in both. `moved`: only where it stands has changed. */
export interface Change {
  kind: 'letter' | 'parts' | RecordKind | 'checks';
  change: ChangeKind;
  /** The record in a few words: of the new file, of the old where it is gone. */
  name: string;
  fields: FieldChange[];
  mentions: MentionChange[];
}
type Fields = Record<string, unknown>;
type AnyRecord = { mentions: Mention[] } & Fields;

/** Every difference, kind by kind in the order of the new file, what is gone last. */
export function diffAnnotations(old: Annotations, now: Annotations): Change[] {
  const sameLetter = old.source.sha256 === now.source.sha256;
  const sides = { old: new Neighbourhood(old), now: new Neighbourhood(now), sameLetter };
  const pairs = new Map(RECORD_KINDS.map((kind) => [kind, pairRecords(kind, old, now, sides)]));
  const renamed = renaming(pairs);
  return [
    ...diffHeading(old, now),
    ...diffParts(old, now),
    ...RECORD_KINDS.flatMap((kind) => {
      const { pairs: same, missed, extra } = pairs.get(kind)!;
      const changes = new Map(same.map(([a, b]) => [b, changeOf(kind, a, b, sides, renamed)]));
      for (const record of extra) changes.set(record, whole(kind, record, 'added'));
      const order = (now[kind] ?? []) as AnyRecord[];
      return [
        ...order.flatMap((record) => changes.get(record) ?? []),
        ...missed.map((record) => whole(kind, record, 'removed')),
      ];
    }),
    ...diffChecks(old, now),
  ];
}

export interface Sides {
  old: Neighbourhood;
  now: Neighbourhood;
  /** Both files are of the same letter to the byte, so that spans can be compared. */
  sameLetter: boolean;
}

function pairRecords(kind: RecordKind, old: Annotations, now: Annotations, sides: Sides) {
  const olds = (old[kind] ?? []) as AnyRecord[];
  const news = (now[kind] ?? []) as AnyRecord[];
  return matchGreedily(olds, news, likenesses(kind, olds, news, sides));
}

function whole(kind: RecordKind, record: AnyRecord, change: 'added' | 'removed'): Change {
  const side = change === 'added' ? 'new' : 'old';
  const fields = Object.entries(record)
    .filter(([field]) => field !== 'mentions')
    .map(([field, value]) => ({ field, [side]: value }));
  return {
    kind,
    change,
    name: recordLabel(kind, record as never),
    fields,
    mentions: record.mentions.map((mention) => ({ change, [side]: mention })),
  };
}

function changeOf(kind: RecordKind, a: AnyRecord, b: AnyRecord, sides: Sides, renamed: Renamed): Change | [] {
  const followed = new Set(diffFields(referring(a, renamed), b).map(({ field }) => field));
  const fields = diffFields(a, b).filter(({ field }) => followed.has(field));
  const mentions = diffMentions(a.mentions, b.mentions, sides);
  if (fields.length === 0 && mentions.length === 0) return [];
  const change = fields.length === 0 && mentions.every(({ change }) => change === 'moved') ? 'moved' : 'changed';
  return { kind, change, name: recordLabel(kind, b as never), fields, mentions };
}

/** Old natural keys to new ones, so that a record which refers to a renamed one is not itself changed. */
interface Renamed {
  dates: Map<string, string>;
  places: Map<string, string>;
  resolutions: Map<string, string>;
}

function renaming(pairs: Map<RecordKind, { pairs: [AnyRecord, AnyRecord][] }>): Renamed {
  const names = (kind: RecordKind, key: string) =>
    new Map(pairs.get(kind)!.pairs.map(([a, b]) => [String(a[key]), String(b[key])]));
  return {
    dates: names('dates', 'value'),
    places: names('places', 'name'),
    resolutions: names('resolutions', 'symbol'),
  };
}

function referring(record: AnyRecord, { dates, places, resolutions }: Renamed): AnyRecord {
  const list = (value: unknown, names: Map<string, string>) =>
    Array.isArray(value) ? value.map((name: string) => names.get(name) ?? name) : value;
  const out: AnyRecord = { ...record };
  if (typeof out.when === 'string') out.when = dates.get(out.when) ?? out.when;
  if ('where' in out) out.where = list(out.where, places);
  if ('dates' in out) out.dates = list(out.dates, dates);
  if ('places' in out) out.places = list(out.places, places);
  if ('resolutions' in out) out.resolutions = list(out.resolutions, resolutions);
  return out;
}

/** Field by field, in the order of the new record; lists of names as sets, blanks as one. */
function diffFields(old: Fields, now: Fields, ...except: string[]): FieldChange[] {
  const plain = (value: unknown) =>
    JSON.stringify(
      Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : (value ?? null),
    ).replace(/(?:\\[nrt]| )+/g, ' ');
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter((field) => field !== 'mentions' && !except.includes(field))
    .filter((field) => plain(old[field]) !== plain(now[field]))
    .map((field) => ({
      field,
      ...(old[field] === undefined ? {} : { old: old[field] }),
      ...(now[field] === undefined ? {} : { new: now[field] }),
    }));
}

/** Mentions of one record: by span where the letter is the same, else by text, and of several with one text by their neighbours. */
function diffMentions(olds: Mention[], news: Mention[], { old, now, sameLetter }: Sides): MentionChange[] {
  const alike = sameLetter
    ? overlaps(
        olds.map((mention) => [mention]),
        news.map((mention) => [mention]),
      )
    : alikeByWords(olds, news, old, now);
  const { pairs, missed, extra } = matchGreedily(olds, news, alike);
  return [
    ...pairs.flatMap(([a, b]): MentionChange[] => {
      if (squeeze(a.text) !== squeeze(b.text)) return [{ change: 'changed', old: a, new: b }];
      return a.at === b.at && String(a.span) === String(b.span) ? [] : [{ change: 'moved', old: a, new: b }];
    }),
    ...extra.map((mention): MentionChange => ({ change: 'added', new: mention })),
    ...missed.map((mention): MentionChange => ({ change: 'removed', old: mention })),
  ];
}

function alikeByWords(olds: Mention[], news: Mention[], old: Neighbourhood, now: Neighbourhood): Likeness[] {
  const at = new Map<string, number[]>();
  news.forEach((mention, j) => {
    for (const key of [squeeze(mention.text), ...now.beside(mention)]) {
      const list = at.get(key);
      if (!list) at.set(key, [j]);
      else if (list.length < 64) list.push(j);
    }
  });
  return olds.flatMap((a, left) => {
    const keys = [squeeze(a.text), ...old.beside(a)];
    return [...new Set(keys.flatMap((key) => at.get(key) ?? []))].map((right) => {
      const b = news[right]!;
      const text = squeeze(a.text) === squeeze(b.text) ? 1 : words(a.text, b.text) >= 0.4 ? 0.3 : 0;
      return { left, right, score: text && text + old.likeness(a, now, b) };
    });
  });
}

function diffHeading(old: Annotations, now: Annotations): Change[] {
  const fields = diffFields({ ...old.letter, language: old.language }, { ...now.letter, language: now.language });
  if (fields.length === 0) return [];
  const change = fields.every((one) => one.old === undefined && !old.letter)
    ? 'added'
    : fields.every((one) => one.new === undefined && !now.letter)
      ? 'removed'
      : 'changed';
  return [{ kind: 'letter', change, name: 'letter', fields, mentions: [] }];
}

/** Parts by their kind and which of that kind they are; their lines are where they stand, not what they are. */
function diffParts(old: Annotations, now: Annotations): Change[] {
  const byName = ({ parts }: Annotations) => {
    const counts = new Map<string, number>();
    return new Map(
      parts.map((part) => {
        const count = (counts.get(part.kind) ?? 0) + 1;
        counts.set(part.kind, count);
        return [`${part.kind}${count > 1 ? ` ${count}` : ''}`, part];
      }),
    );
  };
  const olds = byName(old);
  const news = byName(now);
  return [...new Set([...news.keys(), ...olds.keys()])].flatMap((name): Change[] => {
    const a = olds.get(name);
    const b = news.get(name);
    const fields = diffFields(a ?? {}, b ?? {}, 'kind', 'lines');
    const change = !a
      ? 'added'
      : !b
        ? 'removed'
        : fields.length
          ? 'changed'
          : String(a.lines) === String(b.lines)
            ? undefined
            : 'moved';
    const lines = a && b && change === 'moved' ? [{ field: 'lines', old: a.lines, new: b.lines }] : [];
    return change ? [{ kind: 'parts', change, name, fields: [...fields, ...lines], mentions: [] }] : [];
  });
}

function diffChecks(old: Annotations, now: Annotations): Change[] {
  const key = ({ check, message }: { check: string; message: string }) => `${check}: ${message}`;
  const count = (list: Annotations['checks']) => {
    const counts = new Map<string, number>();
    for (const one of list ?? []) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
    return counts;
  };
  const olds = count(old.checks);
  const news = count(now.checks);
  return [...new Set([...news.keys(), ...olds.keys()])].flatMap((name): Change[] => {
    const more = (news.get(name) ?? 0) - (olds.get(name) ?? 0);
    return Array.from({ length: Math.abs(more) }, () => ({
      kind: 'checks',
      change: more > 0 ? 'added' : 'removed',
      name,
      fields: [],
      mentions: [],
    }));
  });
}
