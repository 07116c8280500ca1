import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const cwd = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(cwd, { recursive: true }));
cpSync(fixtures, join(cwd, 'letters'), { recursive: true });
const gold = 'letters/middle-east/08-palestine-raids-2023.gold.yaml';

describe('annotate score', () => {
  it('annotates the letters itself and prints a table', async () => {
    const { code, stdout, stderr } = await run(['score', 'letters', '--no-errors'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^9 letters\n/);
    expect(stdout).toMatch(/dates +\d+ +strict +\d\.\d{3} +\d\.\d{3} +\d\.\d{3}\n/);
  });

  it('compares two files, with every error in context', async () => {
    const worse = readFileSync(join(cwd, gold), 'utf8').replace('effect: killed', 'effect: injured');
    writeFileSync(join(cwd, 'worse.yaml'), worse);
    const { code, stdout } = await run(['score', gold, 'worse.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /3:253 +casualties +claim +…?that they withdrew, eight hours later, \[four Palestinians\].*gold killed 4\.\.4, got injured 4\.\.4/,
    );
  });

  it('is a gate with --min', async () => {
    expect(await run(['score', gold, gold, '--min', 'dates=1,places.type=1'], { cwd })).toMatchObject({
      code: 0,
      stderr: '',
    });
    const { code, stderr } = await run(['score', gold, 'worse.yaml', '--min', 'casualties=0.99'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^below --min: casualties\.full is 0\.\d{3}, not 0\.99\n$/);
  });

  it.each([
    [['score', 'nothing/'], 'nothing/: no such file'],
    [['score', 'letters', '--min', 'cats=1'], 'kinds are letter, parts'],
    [['score', 'letters', '--min', 'dates.height=1'], 'dates has no height, but strict, full, relaxed'],
    [['score', 'letters', gold], 'give two files or two folders'],
  ])('ends %j in one line and exit code 2', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('writes figures and errors as JSON', async () => {
    const { stdout } = await run(['score', gold, 'worse.yaml', '--format', 'json'], { cwd });
    const table = JSON.parse(stdout);
    expect(table).toMatchObject({ letters: 1, absent: 0, casualties: { relaxed: { F: 1 } } });
    expect(table.errors[0]).toMatchObject({ kind: 'casualties', what: 'claim', gold: 'killed 4..4' });
  });
});

describe('annotate validate', () => {
  it('finds every fixture and all output valid', async () => {
    await run(['letters'], { cwd });
    expect(await run(['validate', 'letters'], { cwd })).toMatchObject({ code: 0, stdout: '18 valid\n', stderr: '' });
  });

  it('names file, line and key of what is wrong', async () => {
    const text = readFileSync(join(cwd, gold), 'utf8');
    const wrong = text
      .replace('value: "2023-04-13"', 'value: "2023-04-31x"')
      .replace('format: 1', 'format: 1\nfromat: 2');
    writeFileSync(join(cwd, 'wrong.yaml'), wrong);
    const { code, stdout } = await run(['validate', 'wrong.yaml', gold], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe('wrong.yaml:2:1: fromat: is no key that is known here\n1 valid, 1 not valid\n');
    writeFileSync(join(cwd, 'wrong.yaml'), wrong.replace('fromat: 2\n', ''));
    expect((await run(['validate', '-q', 'wrong.yaml'], { cwd })).stdout).toMatch(
      /^wrong\.yaml:\d+:\d+: dates\[1\]\.value: /,
    );
  });

  it('sees that the letter was changed', async () => {
    cpSync(join(cwd, 'letters/africa'), join(cwd, 'changed'), { recursive: true });
    const letter = join(cwd, 'changed/01-rwanda-ceasefire-1993.txt');
    writeFileSync(letter, `x${readFileSync(letter, 'utf8')}`);
    const { code, stdout } = await run(['validate', 'changed'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'changed/01-rwanda-ceasefire-1993.gold.yaml:4:3: source.sha256: the letter has changed since',
    );
    expect(stdout).toMatch(/mentions\[0\]\.text: the letter says “.*” there, not “/);
  });
});

describe('annotate schema', () => {
  it('prints the JSON Schema of the file', async () => {
    const { code, stdout } = await run(['schema'], { cwd });
    expect(code).toBe(0);
    const schema = JSON.parse(stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).toEqual([
      'format',
      'source',
      'parts',
      'dates',
      'places',
      'casualties',
      'resolutions',
      'demands',
    ]);
    expect(schema.$defs.CasualtyRecord.properties.effect.enum).toContain('killed');
  });
});

it.each(['score', 'validate', 'schema'])('annotate %s --help has examples', async (name) => {
  const { code, stdout } = await run([name, '--help'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Usage: annotate ${name}`));
  expect(stdout).toContain('Examples:');
});
