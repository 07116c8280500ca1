/**
 * Writes annotations as YAML that readers of YAML 1.1 and 1.2 read alike: keys in fixed order, one line a mention, no
 * folding, quotes only where one of the two would misread, a trailing newline; the same bytes for the same annotations.
 *
 * The file is written line by line here, and not by the `yaml` package, because that takes five times as long over a
 * letter as finding everything in it; the tests hold every line against that package's reading of it.
 */
import type { AnnotationEntry } from './build.ts';
import { scalar } from './scalar.ts';
import type { Annotations } from './types.ts';

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };
type Map = { readonly [key: string]: Value | undefined };

/** The keys of each shape in the order in which they are written. */
export const KEYS = {
  annotations: [
    'format',
    'source',
    'language',
    'letter',
    'parts',
    'dates',
    'places',
    'casualties',
    'resolutions',
    'demands',
    'documents',
    'checks',
  ],
  source: ['file', 'sha256'],
  letter: ['symbol', 'date', 'from', 'to', 'signed'],
  parts: ['kind', 'label', 'lines', 'date', 'from', 'to', 'signed'],
  mentions: ['text', 'at', 'span'],
  dates: ['value', 'relation', 'mentions'],
  places: ['name', 'type', 'country', 'coordinates', 'gazetteer', 'match', 'mentions'],
  casualties: [
    'effect',
    'min',
    'max',
    'approximate',
    'victims',
    'including',
    'when',
    'where',
    'by',
    'source',
    'mentions',
  ],
  including: ['victims', 'min', 'max', 'approximate'],
  resolutions: ['symbol', 'paragraphs', 'mentions'],
  demands: ['force', 'to', 'procedural', 'resolutions', 'dates', 'places', 'mentions'],
  documents: ['symbol', 'mentions'],
  checks: ['check', 'at', 'message'],
} as const;
type Shape = keyof typeof KEYS;

/** Lists whose entries are written on one line each. */
const ONE_LINE: ReadonlySet<string> = new Set(['parts', 'mentions', 'including', 'checks']);

export function toYaml(annotations: Annotations): string {
  let out = '';
  for (const key of KEYS.annotations)
    if (annotations[key] !== undefined)
      for (const piece of yamlOf([key, annotations[key]] as AnnotationEntry)) out += piece;
  return out;
}

/** What stands under one key of the annotations, record by record. */
export function* yamlOf([key, value]: AnnotationEntry): Generator<string> {
  if (key === 'source') yield `source: ${flowMap(value as Map, 'source')}\n`;
  else if (key === 'letter') yield letter(value as Map);
  else if (typeof value !== 'object') yield `${key}: ${flow(value, key, false)}\n`;
  else {
    let none = true;
    for (const record of value as Iterable<Map>) {
      if (none) yield `${key}:\n`;
      none = false;
      yield entry(key, record, '');
    }
    if (none) yield `${key}: []\n`;
  }
}

function letter(map: Map): string {
  const inside = block(map, 'letter', '  ', '  ');
  return inside === '' ? 'letter: {}\n' : `letter:\n${inside}`;
}

/** A list under its key: on one line where it is empty or of plain values, else one entry after the other. */
function list(key: string, values: readonly Value[], indent: string): string {
  if (typeof values[0] !== 'object') return `${indent}${key}: ${flow(values, key, false)}\n`;
  let out = `${indent}${key}:\n`;
  for (const value of values as readonly Map[]) out += entry(key, value, indent);
  return out;
}

function entry(key: string, value: Map, indent: string): string {
  return ONE_LINE.has(key)
    ? `${indent}  - ${flowMap(value, key as Shape)}\n`
    : block(value, key as Shape, `${indent}  - `, `${indent}    `);
}

/** The keys of a map, one a line, after `first` on the first line and `indent` on the others. */
function block(map: Map, shape: Shape, first: string, indent: string): string {
  let out = '';
  for (const key of KEYS[shape]) {
    const value = map[key];
    if (value === undefined) continue;
    const start = out === '' ? first : indent;
    if (Array.isArray(value) && typeof value[0] === 'object')
      out += start + list(key, value, indent).slice(indent.length);
    else out += `${start}${key}: ${flow(value, key, false)}\n`;
  }
  return out;
}

function flowMap(map: Map, shape: Shape): string {
  let out = '';
  for (const key of KEYS[shape]) {
    const value = map[key];
    if (value !== undefined) out += `${out === '' ? '' : ', '}${key}: ${flow(value, key, true)}`;
  }
  return `{${out}}`;
}

/** A value on one line. `inside` brackets commas and brackets need quotes. */
function flow(value: Value, key: string, inside: boolean): string {
  if (typeof value === 'string') return scalar(value, inside);
  if (Array.isArray(value)) return `[${value.map((one) => flow(one, key, true)).join(', ')}]`;
  return typeof value === 'object' ? flowMap(value as Map, key as Shape) : String(value);
}
