/** How alike records of two files are: by their natural key, the text of their mentions, and what stands beside them. */
import type { Sides } from './diff.ts';
import { type Likeness, overlaps } from './match.ts';
import type { Annotations, Mention } from './types.ts';
import { RECORD_KINDS, type RecordKind } from './validate.ts';

/** Text without what re-wrapping changes: blanks and the hyphens of broken words. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '');
}

/** The share of words that two texts have in common, 0 to 1. */
export function words(a: string, b: string): number {
  const split = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    );
  const left = split(a);
  const right = split(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size ? (2 * shared) / (left.size + right.size) : 0;
}

/** What stands before and after each mention of a file: the nearest mentions of any kind, and of its own. */
export class Neighbourhood {
  private readonly keys = new Map<Mention, string[]>();

  constructor(annotations: Annotations) {
    const all = RECORD_KINDS.map((kind) => (annotations[kind] ?? []).flatMap(({ mentions }) => mentions));
    for (const list of [all.flat(), ...all])
      this.walk(list.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]));
  }

  private walk(list: Mention[]): void {
    const key = (i: number) => (i < 0 ? '^' : i >= list.length ? '$' : squeeze(list[i]!.text).slice(0, 80));
    list.forEach((mention, i) => {
      const beside = [`<${key(i - 1)}`, `>${key(i + 1)}`];
      this.keys.set(mention, [...(this.keys.get(mention) ?? []), ...beside]);
    });
  }

  /** Keys under which a mention can be found by its neighbours. */
  beside(mention: Mention): string[] {
    return this.keys.get(mention) ?? [];
  }

  /** The share of neighbours that a mention here and one there have in common, 0 to 1. */
  likeness(mention: Mention, there: Neighbourhood, other: Mention): number {
    const mine = this.beside(mention);
    const theirs = there.beside(other);
    return mine.length ? mine.filter((key, i) => key === theirs[i]).length / mine.length : 0;
  }
}

type AnyRecord = { mentions: Mention[] } & Record<string, unknown>;

/** What a record is known by. Claims and demands have no name of their own: what they say of which words must do. */
function naturalKey(kind: RecordKind, record: AnyRecord): string {
  if (kind === 'dates') return `${record.value} ${record.relation ?? ''}`;
  if (kind === 'places') return squeeze(String(record.name));
  if (kind === 'casualties') return `${record.effect} ${record.min} ${record.max} ${squeeze(record.mentions[0]!.text)}`;
  if (kind === 'demands') return `${record.force} ${squeeze(record.mentions[0]!.text)}`;
  return String(record.symbol);
}

/** More records than this under one key are compared with those at the same place in the order only. */
const CROWD = 24;

/** Which records of one kind may be the same, and how likely. */
export function likenesses(
  kind: RecordKind,
  olds: AnyRecord[],
  news: AnyRecord[],
  { old, now, sameLetter }: Sides,
): Likeness[] {
  const spans = sameLetter
    ? overlaps(
        olds.map(({ mentions }) => mentions),
        news.map(({ mentions }) => mentions),
      )
    : [];
  const shared = new Map(spans.map(({ left, right, score }) => [left * news.length + right, score]));
  for (const [left, right] of candidates(kind, olds, news, old, now))
    if (!shared.has(left * news.length + right)) shared.set(left * news.length + right, 0);
  return [...shared].map(([pair, span]): Likeness => {
    const left = Math.floor(pair / news.length);
    const right = pair % news.length;
    const a = olds[left]!;
    const b = news[right]!;
    const natural = naturalKey(kind, a) === naturalKey(kind, b);
    const texts = new Set(b.mentions.map(({ text }) => squeeze(text)));
    const text =
      a.mentions.filter((mention) => texts.has(squeeze(mention.text))).length /
      Math.max(a.mentions.length, b.mentions.length);
    const beside = Math.max(
      ...a.mentions.slice(0, 8).flatMap((m) => b.mentions.slice(0, 8).map((n) => old.likeness(m, now, n))),
    );
    // another text, but in the same place: `at least 20 civilians`, `20 civilians`
    const rewritten = beside > 0 && words(a.mentions[0]!.text, b.mentions[0]!.text) >= 0.4;
    if (!natural && span === 0 && !(text > 0 && beside > 0) && !rewritten) return { left, right, score: 0 };
    const order = 1 - Math.abs(left / olds.length - right / news.length);
    return { left, right, score: (natural ? 4 : 0) + 3 * text + 2 * beside + 3 * span + order / 10 };
  });
}

/** Pairs that share their natural key, a text or a neighbour. */
function* candidates(
  kind: RecordKind,
  olds: AnyRecord[],
  news: AnyRecord[],
  old: Neighbourhood,
  now: Neighbourhood,
): Generator<[number, number]> {
  const keysOf = (record: AnyRecord, side: Neighbourhood) =>
    new Set([
      `= ${naturalKey(kind, record)}`,
      ...record.mentions.flatMap((mention) => [
        `t ${squeeze(mention.text)}`,
        ...side.beside(mention).filter((key) => key.length > 2),
      ]),
    ]);
  const index = new Map<string, number[]>();
  news.forEach((record, j) => {
    for (const key of keysOf(record, now)) {
      const list = index.get(key);
      if (list) list.push(j);
      else index.set(key, [j]);
    }
  });
  const turn = new Map<string, number>();
  for (const [i, record] of olds.entries())
    for (const key of keysOf(record, old)) {
      const list = index.get(key) ?? [];
      const nth = turn.get(key) ?? 0;
      turn.set(key, nth + 1);
      const from = Math.max(0, Math.min(nth - CROWD / 2, list.length - CROWD));
      for (const j of list.slice(from, from + CROWD)) yield [i, j];
    }
}
