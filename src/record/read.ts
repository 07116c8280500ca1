/** Reads YAML that a person may have edited: what is wrong with it is said with its line and key. Loads zod; keep off the way of `annotate letter.txt`. */
import { isMap, isNode, isScalar, LineCounter, type Node, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { Trouble } from '../trouble.ts';
import { parseYaml } from './guard.ts';
import { shorten } from './label.ts';
import { AnnotationsSchema } from './schema.ts';
import type { Annotations } from './types.ts';
import { RECORD_KINDS } from './validate.ts';

/** One thing that is wrong with a file, and where. Lines and columns from 1. */
export interface Fault {
  line: number;
  column: number;
  /** The key, as `casualties[3].when`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** An annotation or gold file. Throws the first fault as `Trouble`. */
export function readAnnotations(text: string, file: string): Annotations {
  const { value, faults, fault } = readYaml(text, AnnotationsSchema);
  if (value === undefined) throw trouble(file, faults);
  const path = highestOf(value);
  if (path)
    throw trouble(file, [fault(path, `more than ${HIGHEST} mentions of a kind stand over one another`)], 'remove them');
  return value;
}

/** So many mentions of a kind may share a character. Those of one file are held against those of another wherever they meet. */
const HIGHEST = 100;

/** The path to a mention that stands over too many others; undefined where there is none. */
function highestOf(annotations: Annotations): (string | number)[] | undefined {
  for (const kind of RECORD_KINDS) {
    const edges = (annotations[kind] ?? []).flatMap(({ mentions }, record) =>
      mentions.flatMap(({ span: [start, end] }, mention) =>
        start < end
          ? [
              { at: start, step: 1, record, mention },
              { at: end, step: -1, record, mention },
            ]
          : [],
      ),
    );
    let height = 0;
    for (const { step, record, mention } of edges.sort((a, b) => a.at - b.at || a.step - b.step)) {
      height += step;
      if (height > HIGHEST) return [kind, record, 'mentions', mention];
    }
  }
  return undefined;
}

/** The first fault as the error of a command. */
export function trouble(
  file: string,
  faults: readonly Fault[],
  remedy = 'annotate validate lists all faults',
): Trouble {
  const [{ line, column, path, message }] = faults as [Fault];
  return new Trouble(file, path ? `${path}: ${message}` : message, remedy, { line, column });
}

/** A file that was read: its value, or all that is wrong with it; and where in it a key stands. */
export interface Read<T> {
  value?: T;
  faults: Fault[];
  /** A fault of the caller's own finding, at the key that the path leads to. */
  fault(path: readonly (string | number)[], message: string): Fault;
}

/** The value of a YAML text if it has the schema's shape, else all that is wrong with it. */
export function readYaml<T>(text: string, schema: z.ZodType<T>): Read<T> {
  const counter = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { value, refusals, contents = null } = parseYaml(text, counter);
  const keys = new Keys();
  const fault: Read<T>['fault'] = (path, message) => ({
    ...at(offsetOf(contents, path, keys)),
    path: spell(path),
    message: shorten(message, LONGEST),
  });
  if (refusals.length)
    return {
      fault,
      faults: refusals.map(({ offset, message }) => ({ ...at(offset), path: '', message: shorten(message, LONGEST) })),
    };
  const result = schema.safeParse(value ?? {});
  if (result.success) return { value: result.data, faults: [], fault };
  return {
    fault,
    faults: result.error.issues
      .flatMap((issue) => {
        const path = issue.path as (string | number)[];
        if (issue.code !== 'unrecognized_keys') return [{ path, message: wording(issue) }];
        return issue.keys.map((key) => ({ path: [...path, key], message: 'is no key that is known here' }));
      })
      .map(({ path, message }) => fault(path, message)),
  };
}

/** A message may quote the file, and a file may be one word of a megabyte. */
const LONGEST = 300;

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined && / received undefined$/.test(issue.message))
    return 'is missing';
  return issue.message.replace(/^Invalid (input|string|option): /, '').replace(/^expected/, 'must be');
}

function spell(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all && `${all}.`}${shorten(key, 80)}`),
    '',
  );
}

/** The pairs of a map by their keys, made when first asked: a file may have a hundred thousand keys that nobody knows. */
class Keys {
  private readonly known = new Map<YAMLMap, Map<string, YAMLMap['items'][number]>>();

  pair(map: YAMLMap, key: string): YAMLMap['items'][number] | undefined {
    let pairs = this.known.get(map);
    if (!pairs) {
      pairs = new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item]] : [])));
      this.known.set(map, pairs);
    }
    return pairs.get(key);
  }
}

/** Where the key at the end of the path stands, or as much of the path as there is. */
function offsetOf(contents: Node | null, path: readonly (string | number)[], keys: Keys): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = keys.pair(node, String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = (node as { get?: (key: unknown, keep: boolean) => unknown } | null)?.get?.(key, true);
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    }
  }
  return offset;
}
