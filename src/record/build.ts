import type { CheckFinding } from '../checks/index.ts';
import type { Finding } from '../finding.ts';
import type { Letter } from '../letter/types.ts';
import type { Linked } from '../links/index.ts';
import { Positions } from './positions.ts';
import type { Annotations, Mention } from './types.ts';

/** A key of the annotations and what stands under it; a list is made record by record, once. */
export type AnnotationEntry = {
  [K in keyof Annotations]-?: [
    key: K,
    value: NonNullable<Annotations[K]> extends (infer One)[] ? Iterable<One> : NonNullable<Annotations[K]>,
  ];
}[keyof Annotations];

/**
 * From findings, whose offsets are the view's, to records, whose spans are the file's. Kind by kind, in the order in which
 * they are written, so that whoever writes them down need not hold all of them.
 */
export function* recordsOf(
  letter: Letter,
  linked: Linked,
  checks: CheckFinding[],
  source: Annotations['source'],
): Generator<AnnotationEntry> {
  const positions = new Positions(letter.source);
  const found = inFileOrder(letter, linked);
  const mention = ({ start, end }: { start: number; end: number }): Mention => {
    const [from, to] = letter.toSource(start, end);
    return {
      text: letter.source.slice(from, to),
      at: positions.at(from),
      span: [positions.point(from), positions.point(to)],
    };
  };
  const mentions = (group: Finding[]) => group.map(mention);
  const places = groupBy(found.places, (place) => place.key);
  const names = new Map(
    [...places].map(([key, group]) => [
      key,
      commonest(each(group, ({ start, end }) => letter.printed.slice(start, end))),
    ]),
  );
  const placeNames = (list: readonly { key: string }[]) => [...new Set(list.map((place) => names.get(place.key)!))];
  yield ['format', 1];
  yield ['source', source];
  if (letter.language !== 'en') yield ['language', letter.language];
  yield ['letter', letter.heading];
  yield [
    'parts',
    letter.parts.map(({ kind, label, lines, date, from, to, signed }) => ({
      kind,
      ...defined({ label }),
      lines,
      ...defined({ date, from, to, signed }),
    })),
  ];
  yield [
    'dates',
    each(groupBy(found.dates, (date) => `${date.value} ${date.relation ?? ''}`).values(), (group) => ({
      value: group[0]!.value,
      ...defined({ relation: group[0]!.relation }),
      mentions: mentions(group),
    })),
  ];
  yield [
    'places',
    each(places, ([key, group]) => {
      const { type, country, coordinates, gazetteer, match } = group[0]!;
      return {
        name: names.get(key)!,
        type,
        ...defined({ country, coordinates, gazetteer, match }),
        mentions: mentions(group),
      };
    }),
  ];
  yield [
    'casualties',
    each(found.casualties, (claim) => {
      const { effect, min, max, approximate, victims, including, when, where, by, source } = claim;
      return {
        effect,
        ...defined({ min, max, approximate, victims, including, when: when?.value }),
        ...(where?.length ? { where: placeNames(where) } : {}),
        ...defined({ by, source }),
        mentions: [claim, ...(claim.again ?? [])].map(mention),
      };
    }),
  ];
  yield [
    'resolutions',
    each(
      groupBy(found.resolutions, (one) => one.symbol),
      ([symbol, group]) => {
        const paragraphs = [...new Set(group.flatMap((one) => one.paragraphs ?? []))];
        return { symbol, ...(paragraphs.length ? { paragraphs } : {}), mentions: mentions(group) };
      },
    ),
  ];
  yield [
    'demands',
    each(found.demands, (demand) => {
      const { force, to, procedural } = demand;
      const inside = {
        resolutions: [...new Set(demand.resolutions.map((one) => one.symbol))],
        dates: [...new Set(demand.dates.map((one) => one.value))],
        places: placeNames(demand.places),
      };
      return {
        force,
        ...defined({ to, procedural }),
        ...Object.fromEntries(Object.entries(inside).filter(([, list]) => list.length)),
        mentions: mentions([demand]),
      };
    }),
  ];
  if (found.documents.length)
    yield [
      'documents',
      each(
        groupBy(found.documents, (one) => one.symbol),
        ([symbol, group]) => ({
          symbol,
          mentions: mentions(group),
        }),
      ),
    ];
  if (checks.length)
    yield [
      'checks',
      checks.map(({ check, start, message }) => ({
        check,
        at: positions.at(letter.toSource(start, start)[0]),
        message,
      })),
    ];
}

/** The view holds a footnote back to the end of its paragraph, and reads columns one after the other; records stand as the file does. */
function inFileOrder(letter: Letter, found: Linked): Linked {
  const sorted = <T extends Finding>(list: T[]): T[] => {
    const at = list.map(({ start }) => letter.toSource(start, start)[0]);
    if (at.every((from, i) => i === 0 || at[i - 1]! <= from)) return list;
    return [...list.keys()].sort((a, b) => at[a]! - at[b]!).map((i) => list[i]!);
  };
  return {
    ...found,
    dates: sorted(found.dates),
    places: sorted(found.places),
    casualties: sorted(found.casualties),
    resolutions: sorted(found.resolutions),
    demands: sorted(found.demands),
    documents: sorted(found.documents),
  };
}

function* each<T, R>(list: Iterable<T>, make: (one: T) => R): Generator<R> {
  for (const one of list) yield make(one);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
/** The object without its undefined keys. */
function defined<T extends object>(object: T): Defined<T> {
  const kept: Defined<T> = {};
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key] as Exclude<T[typeof key], undefined>;
  return kept;
}

function groupBy<T>(list: T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

/** The form that stands most often, the first of them on a tie. */
function commonest(forms: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
