// Records in a few words, for terminals and lists.
import type { Annotations, CasualtyRecord } from './types.ts';
import type { RecordKind } from './validate.ts';

export type RecordOf<K extends RecordKind> = NonNullable<Annotations[K]>[number];
export type AnyRecord = RecordOf<RecordKind>;

/** `20`, `20+`, `up to 20`, `20–25`, with `about` where it is rough. */
export function countLabel({ min, max, approximate }: Pick<CasualtyRecord, 'min' | 'max' | 'approximate'>): string {
  const count =
    min === undefined
      ? `up to ${max ?? '?'}`
      : max === undefined
        ? `${min}+`
        : min === max
          ? `${min}`
          : `${min}–${max}`;
  return approximate ? `about ${count}` : count;
}

/** What the record says, without the text it says it of: `2018-02-04`, `settlement, SY`, `killed 20+`. */
export function valueLabel(kind: RecordKind, record: AnyRecord): string {
  if ('value' in record) return record.relation ? `${record.relation} ${record.value}` : record.value;
  if ('name' in record) return [record.type, record.country].filter(Boolean).join(', ');
  if ('effect' in record) return `${record.effect} ${countLabel(record)}`;
  if ('force' in record)
    return `${record.force}${record.to ? ` to ${record.to}` : ''}${record.procedural ? ', procedural' : ''}`;
  return kind === 'documents' ? `document ${record.symbol}` : record.symbol;
}

/** What the record is, so that a person knows which one is meant. */
export function recordLabel(kind: RecordKind, record: AnyRecord): string {
  const value = valueLabel(kind, record);
  if ('name' in record) return `${record.name} (${value})`;
  if ('effect' in record) return record.victims ? `${value} ${record.victims}` : value;
  if ('force' in record) return `${value}: ${shorten(record.mentions[0]!.text, 50)}`;
  return value;
}

/** On one line, and no longer than `width`. */
export function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}
