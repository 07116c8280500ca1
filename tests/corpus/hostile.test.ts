/** Files from anybody, given to the built program as a person would: it works or says what is wrong, and soon. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, folder, LETTER } from './corpus.ts';

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The program as a process of its own; one that has not ended after ten seconds is ended, and its code is null. */
function annotate(cwd: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ANNOTATE_DEBUG: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 10_000,
    killSignal: 'SIGKILL',
  });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    told.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    told.stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...told })));
}

const BOMB = [
  `a: &a [${'x,'.repeat(9)}]`,
  ...'abcdefgh'.split('').map((one, i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${`*${one},`.repeat(9)}]`),
].join('\n');
const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: 1`).join('\n');
const HOSTILE_YAML: [name: string, text: string, place: string, cause: string][] = [
  ['an alias bomb', BOMB, '1:1', 'no YAML: Excessive alias count indicates a resource exhaustion attack'],
  [
    'aliases by the thousand',
    Array.from({ length: 50_000 }, (_, i) => `- &a${i} x\n- *a${i}`).join('\n'),
    '202:3',
    'has more than 100 aliases',
  ],
  ['a tag', 'include: !!js/function x', '1:24', 'has a tag, tag:yaml.org,2002:js/function'],
  ['a key twice', 'include: [a]\ninclude: [b]', '2:1', 'no YAML: Map keys must be unique'],
  [
    'a second document',
    'include: [a]\n---\ninclude: [b]',
    '2:1',
    'no YAML: it goes on after a line ---; one document a file',
  ],
  ['nesting without end', '['.repeat(100_000), '1:33', 'is nested too deeply'],
  ['forty thousand keys', keys(40_000), '1:1', 'k0: is no key that is known here'],
  ['a key of the prototype', '__proto__: {polluted: 1}', '1:1', '__proto__: is no key that is known here'],
  [
    'a key that would colour the terminal',
    '"\\e[31m\\u202e\\x9b": 1',
    '1:1',
    '\\x1b[31m\\u202e\\x9b: is no key that is known here',
  ],
];

describe('YAML', () => {
  it.each(HOSTILE_YAML)('with %s', async (_, text, place, cause) => {
    const cwd = folder({ 'a.txt': LETTER, 'annotate.config.yaml': text, 'b.annotations.yaml': text, 'b.txt': LETTER });
    const [configured, validated, beside] = await Promise.all([
      annotate(cwd, 'a.txt'),
      annotate(cwd, 'validate', 'b.annotations.yaml'),
      annotate(cwd, '--no-config', 'b.txt'),
    ]);
    expect(configured).toMatchObject({ code: 2, stdout: '' });
    expect(configured.stderr).toBe(`✗ annotate.config.yaml:${place}: ${cause}; annotate init writes an example\n`);
    expect(validated).toMatchObject({ code: 1, stderr: '' });
    expect(validated.stdout.split('\n')).toContain(`b.annotations.yaml:${place}: ${cause}`);
    // where an annotation file should go: not ours, and left alone
    expect(beside).toMatchObject({ code: 0, stderr: '' });
    expect(beside.stdout).toContain('left alone: not written by this program');
  });

  it('in another layout is up to date for the built program too', async () => {
    const cwd = folder({ 'a.txt': LETTER });
    await annotate(cwd, 'a.txt');
    const file = join(cwd, 'a.annotations.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('force: demand', 'force: "demand"'));
    expect(await annotate(cwd, '--check', 'a.txt')).toEqual({
      code: 0,
      stdout: expect.stringContaining('1 up to date'),
      stderr: '',
    });
  });
});
