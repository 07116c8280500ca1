import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { readAnnotations, readYaml } from '../../src/record/read.ts';
import { AnnotationsSchema } from '../../src/record/schema.ts';
import { toYaml } from '../../src/record/yaml.ts';

const good = toYaml(annotate('On 4 February 2018 two civilians were killed in Idlib.'));
const faults = (text: string) => readYaml(text, AnnotationsSchema).faults;

describe('reading annotations', () => {
  it('gives back what was written', () => {
    expect(toYaml(readAnnotations(good, 'x.yaml'))).toBe(good);
  });

  it('names line, column and key of a wrong value, a missing key and an unknown one', () => {
    const text = 'format: 1\nsource: {file: a.txt}\nparts: []\ndates:\n  - value: 4\n    mentions: []\n    vale: 1\n';
    expect(faults(text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          line: 5,
          column: 5,
          path: 'dates[0].value',
          message: 'must be string, received number',
        }),
        expect.objectContaining({ line: 7, column: 5, path: 'dates[0].vale', message: 'is no key that is known here' }),
        expect.objectContaining({ line: 2, path: 'source.sha256', message: 'is missing' }),
        expect.objectContaining({ path: 'places', message: 'is missing' }),
      ]),
    );
    expect(() => readAnnotations(text, 'x.yaml')).toThrow(/^x\.yaml:2:1: source\.sha256: is missing;/);
  });

  it.each([
    ['no YAML', 'format: [1\n'],
    ['two keys of one name', 'format: 1\nformat: 1\n'],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`)}`,
    ],
    ['a tag that makes something of it', 'format: !!js/function "function () {}"\n'],
    ['a prototype key', '__proto__: {format: 1}\n'],
    ['a list', '- 1\n'],
    ['nothing', ''],
    ['text', 'hello'],
  ])('refuses %s in words', (_, text) => {
    expect(() => readAnnotations(text, 'x.yaml')).toThrow(/^x\.yaml:\d+:\d+: /);
    expect(({} as { format?: unknown }).format).toBeUndefined();
  });
});

describe('hostile YAML', () => {
  // each of these ends the process or takes minutes where nobody stands in the way
  it.each([
    ['brackets without end', '['.repeat(100_000), 'nested too deeply'],
    ['lists in lists on one line', '- '.repeat(100_000), 'nested too deeply'],
    ['maps in maps', '{a: '.repeat(50_000), 'nested too deeply'],
    ['keys of keys', '? '.repeat(50_000), 'nested too deeply'],
    ['stairs', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'nested too deeply'],
    ['a binary tag', 'format: !!binary aGVsbG8=\n', 'has a tag'],
    ['a tag of its own', 'format: !x 1\n', 'has a tag'],
  ])('refuses %s at once', (_, text, message) => {
    const begin = performance.now();
    expect(faults(text)[0]?.message).toContain(message);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  it('names the line where the nesting is', () => {
    expect(faults(`format: 1\nparts: ${'['.repeat(50)}\n`)[0]).toMatchObject({
      line: 2,
      message: 'is nested too deeply',
    });
  });
});
