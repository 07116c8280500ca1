/** An annotation file that is made record by record holds what one made at once does. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate, annotationsOf } from '../../src/annotate.ts';
import { Made } from '../../src/corpus/made.ts';
import { judge, shortHash } from '../../src/corpus/stamp.ts';
import { tally } from '../../src/corpus/tally.ts';
import { toYaml } from '../../src/record/yaml.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const letters = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const ORIGIN = { rules: 'r', config: 'none', letter: 'l' };
const make = (text: string) => Made.of(annotationsOf(text, {}), ORIGIN);

describe.each([...letters, ['an empty letter', ''] as const])('%s', (_, text) => {
  const made = make(text);
  const yaml = toYaml(annotate(text));

  it('is the stamp and the YAML', () => {
    expect(made.toString()).toBe(`# annotate: rules r, config none, letter l, content ${shortHash(yaml)}\n${yaml}`);
    expect(made.content).toBe(shortHash(yaml));
  });
  it('counts what it holds as one who reads the file does', () => {
    expect(made.found).toEqual(tally(made.toString()));
  });
  it('is up to date once it is written', async () => {
    expect(await judge(made.toString(), ORIGIN)).toEqual({ state: 'current' });
    expect(made.hash).toBe(createHash('sha256').update(made.toString()).digest('hex'));
  });
});

it('comes in pieces, each of whole records, where it is long', () => {
  const made = make(
    letters
      .map(([, text]) => text)
      .join('\n\n')
      .repeat(4),
  );
  expect(made.pieces.length).toBeGreaterThan(3);
  for (const piece of made.pieces) expect(Buffer.from(piece).toString('utf8').endsWith('\n')).toBe(true);
});

it('says which language the letter is in', () => {
  const french =
    'Le Gouvernement de la République demande au Conseil de sécurité de condamner ces attaques qui ont fait douze morts dans la ville. '.repeat(
      6,
    );
  expect(make(french).language).toBe('fr');
  expect(make(letters[0]![1]).language).toBeUndefined();
});
