import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { annotate } from '../../src/annotate.ts';
import { scalar } from '../../src/record/scalar.ts';
import * as schema from '../../src/record/schema.ts';
import type { Annotations } from '../../src/record/types.ts';
import { KEYS, toYaml } from '../../src/record/yaml.ts';

/** Strings that a careless writer would leave bare, and some that need no quotes. */
const HAZARDS =
  '25:3|18:72|1:20:30|1:20:30.5|NO|No|no|on|off|Yes|y|N|true|NULL|null|~|=|<<|<|1_000|0o7|0x1F|0b11|012|08|1e3|1E+3|1.5|1.|.5|5.|.|..|...|-|--|---|+1|-1|- a|-a|.inf|-.INF|.nan|2018-02-04|2018-2-4|2018-02-04T10:00:00Z|2018-02-04 10:00:00|2018-02|2018|198X|1994-22|2018-02-04/2018-02-09|{2018-02-04,2018-02-05}|?|? a|?a|:|:a|a:|a: b|a:b|a #b|#a|a#b|&a|*a|!a|!!int 1|%a|@a|`a|\'a|"a|a\'b|a"b|\\|a\\b|[a|a]|{|}|a,b|a, b|>|||>-|null null|4 February|~400 people|10,000|10.000|1,5|٣|½|-0|0|00|0.0.1|1__2|_1|e3|0x|0b|0o8|+|+a|∞|Ma‘saran|Côte d’Ivoire|東京|😀'
    .split('|')
    .concat('', ' ', ' a', 'a ', '\ta', 'a\tb', 'a\nb', '\n', 'a\r\nb', '8\n   March', '\u0000', '\u001b[31m', '\u007f')
    .concat(
      '\u0085',
      'a\u0085b',
      '\u2028',
      'a\u2029b',
      '\ufeffa',
      '\ufffe',
      '\u00a0a',
      'a\u00a0',
      '\u00ad',
      '\u202ea',
      '|',
      '||',
    )
    .concat('\ud800', 'a\udc00b', '\udc00\ud800');

const python = spawnSync('python3', ['-c', 'import yaml'], { encoding: 'utf8' }).status === 0;

/** What PyYAML, a reader of YAML 1.1, makes of the YAML. */
function pyyaml(text: string): unknown {
  const code =
    'import sys, yaml, json; print(json.dumps(yaml.safe_load(sys.stdin.buffer.read().decode("utf-8")), default=lambda o: {"misread": str(o)}))';
  const { stdout, stderr, status } = spawnSync('python3', ['-c', code], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A sheet on which each string stands in each position that the annotation file has. */
const sheet = (strings: string[]) =>
  strings
    .map(
      (text) =>
        `- block: ${scalar(text, false)}\n  flow: {text: ${scalar(text, true)}, list: [${scalar(text, true)}]}\n`,
    )
    .join('');
const read = (strings: string[]) => strings.map((text) => ({ block: text, flow: { text, list: [text] } }));

describe('a string', () => {
  it.each(HAZARDS)('%j is read back as it was by YAML 1.2 and 1.1', (text) => {
    expect(parse(sheet([text]))).toEqual(read([text]));
    expect(parse(sheet([text]), { version: '1.1' })).toEqual(read([text]));
    expect(sheet([text]).split('\n')).toHaveLength(3);
  });

  it('of any characters is read back as it was', () => {
    const pieces = fc.constantFrom(...HAZARDS, ' ', '\n', 'a', '1', ':', ', ', '‘', '\u00a0');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(parse(sheet([one]))).toEqual(read([one]));
        expect(parse(sheet([one]), { version: '1.1' })).toEqual(read([one]));
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
    );
  });

  it.runIf(python)('is the same string to PyYAML', () => {
    const pieces = fc.constantFrom(...HAZARDS, ' ', '\n', 'a', '1', ':', ', ', '‘', '\u00a0');
    const random = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((list) => list.join('')),
      ),
      500,
    );
    const strings = [...HAZARDS, ...random].filter((text) => text.isWellFormed());
    expect(pyyaml(sheet(strings))).toEqual(read(strings));
  });

  it('stands bare where nobody would misread it', () => {
    for (const text of [
      '4 February',
      'S/RES/2254 (2015)',
      'Ma‘saran',
      '2018-02',
      '2018-02-04/2018-02-09',
      'a:b',
      '~400 people',
      '198X',
    ])
      expect(scalar(text, false)).toBe(text);
    for (const text of ['4 February', 'No one', 'at least 20 civilians', '‘Ayn']) expect(scalar(text, true)).toBe(text);
    expect(scalar('Sunday, 4 February', true)).toBe('"Sunday, 4 February"');
    expect(scalar('Sunday, 4 February', false)).toBe('Sunday, 4 February');
    expect(scalar('"so-called"', false)).toBe(`'"so-called"'`);
  });
});

const letters = new URL('../../fixtures/', import.meta.url);
const golds = readdirSync(letters, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.gold.yaml'))
  .sort()
  .map((name): Annotations => parse(readFileSync(new URL(name, letters), 'utf8')));

describe('an annotation file', () => {
  it('is the same to YAML 1.2 and 1.1', () => {
    for (const gold of golds) {
      expect(parse(toYaml(gold))).toEqual(gold);
      expect(parse(toYaml(gold), { version: '1.1' })).toEqual(gold);
    }
  });

  it.runIf(python)('is the same to PyYAML', () => {
    for (const gold of golds) expect(pyyaml(toYaml(gold))).toEqual(gold);
  });

  it('has one line a mention, a trailing newline and no other', () => {
    for (const gold of golds) {
      const lines = toYaml(gold).split('\n');
      const mentions = [gold.dates, gold.places, gold.casualties, gold.resolutions, gold.demands]
        .flat()
        .flatMap((one) => one.mentions);
      expect(lines.filter((line) => line.startsWith('      - {text: '))).toHaveLength(
        mentions.length + (gold.documents ?? []).flatMap((one) => one.mentions).length,
      );
      expect(lines.at(-1)).toBe('');
      expect(lines.slice(0, -1)).not.toContain('');
    }
  });

  it('has the same bytes whatever order the keys came in', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, turned(one)]),
            )
          : value;
    for (const gold of golds) expect(toYaml(turned(gold) as Annotations)).toBe(toYaml(gold));
  });

  it('of an empty letter has empty lists', () => {
    const text = toYaml(annotate(''));
    expect(text).toContain('letter: {}\n');
    expect(text).toContain('dates: []\nplaces: []\ncasualties: []\nresolutions: []\ndemands: []\n');
    expect(parseDocument(text).errors).toEqual([]);
  });

  it('forgets no key that the schema knows', () => {
    const { shape } = schema.AnnotationsSchema;
    const inside = (one: { shape: object }) => Object.keys(one.shape);
    expect(KEYS.annotations).toEqual(Object.keys(shape));
    expect(KEYS.source).toEqual(inside(shape.source));
    expect(KEYS.letter).toEqual(inside(shape.letter.unwrap()));
    for (const kind of ['parts', 'dates', 'places', 'casualties', 'resolutions', 'demands'] as const)
      expect(KEYS[kind], kind).toEqual(inside(shape[kind].element));
    for (const kind of ['documents', 'checks'] as const)
      expect(KEYS[kind], kind).toEqual(inside(shape[kind].unwrap().element));
    expect(KEYS.mentions).toEqual(inside(shape.dates.element.shape.mentions.element));
    expect(KEYS.including).toEqual(inside(shape.casualties.element.shape.including.unwrap().element));
  });
});
