import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotate } from '../../src/annotate.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const chunk = (ending: string) => readdirSync(join(dist, 'chunks')).find((name) => name.endsWith(ending))!;

describe('the code that V8 made of the program', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'annotate-load-'));
    mkdirSync(join(folder, 'chunks'));
    copyFileSync(join(dist, 'load.js'), join(folder, 'load.mjs'));
    copyFileSync(join(dist, 'chunks', chunk('.cjs')), join(folder, 'chunks', chunk('.cjs')));
    writeFileSync(
      join(folder, 'annotate.mjs'),
      "import { load, tune } from './load.mjs';\ntune();\nawait load().exports.start();\n",
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const version = () =>
    execFileSync(process.execPath, [join(folder, 'annotate.mjs'), '--version'], { encoding: 'utf8' });
  const kept = (bytes: Uint8Array) => writeFileSync(join(folder, 'chunks', chunk('.cache')), bytes);

  it('is kept by the build', () => expect(existsSync(join(dist, 'chunks', chunk('.cache')))).toBe(true));

  it('is not needed', () => expect(version()).toMatch(/^0\.1\.0/));

  it.each([
    ['nothing', () => new Uint8Array()],
    ['no code', () => new TextEncoder().encode('no code at all, but of some length')],
    ['code that was cut off', () => readFileSync(join(dist, 'chunks', chunk('.cache'))).subarray(0, 100_000)],
    ['code of another program', () => new Script('1 + 1').createCachedData()],
  ])('is made anew where it is %s', (_, bytes) => {
    kept(bytes());
    expect(version()).toMatch(/^0\.1\.0/);
  });
});

describe('what is built says what the sources say', () => {
  const letters = ['../../fixtures', '../letters'].flatMap((set) => {
    const path = fileURLToPath(new URL(set, import.meta.url));
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(path, name));
  });
  const plain = ({ source: _, ...found }: object & { source?: unknown }) => JSON.parse(JSON.stringify(found));

  it('as a program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'annotate-built-'));
    try {
      for (const letter of letters) copyFileSync(letter, join(folder, basename(letter)));
      execFileSync(process.execPath, [join(dist, '../bin/annotate.js'), folder, '--quiet']);
      for (const letter of letters) {
        const written = readFileSync(join(folder, basename(letter).replace(/txt$/, 'annotations.yaml')), 'utf8');
        expect(plain(parse(written)), letter).toEqual(plain(annotate(readFileSync(letter, 'utf8'))));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('as a library', async () => {
    const built = (await import(join(dist, 'index.js'))) as { annotate: typeof annotate };
    for (const letter of letters) {
      const text = readFileSync(letter, 'utf8');
      expect(built.annotate(text), letter).toEqual(annotate(text));
    }
  });
});
