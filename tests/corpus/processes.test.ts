/** Real processes over real folders: at once, killed, interrupted, and short of what they need. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { command, contents, copy, corpus, folder, LETTER, root } from './corpus.ts';

// on a machine that does something else besides
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

function begin(program: string, args: string[], cwd = root): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(program, args, { cwd, env: { ...process.env, NO_COLOR: '1', ANNOTATE_DEBUG: '' } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  return { child, ended };
}
const annotate = (...args: string[]) => begin(process.execPath, [command, ...args]);
/** The command under limits that the shell sets: `ulimit -n 30`. */
const limited = (limits: string, ...args: string[]) =>
  begin('sh', ['-c', `${limits} && exec "$0" "$@"`, process.execPath, command, ...args]);

const names = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' });
const written = (path: string) => names(path).filter((name) => name.endsWith('.annotations.yaml')).length;
const temporaries = (path: string) => names(path).filter((name) => name.endsWith('.tmp'));

/** Waits until so many annotation files are there. */
async function until(path: string, count: number): Promise<void> {
  for (let i = 0; i < 1500 && written(path) < count; i++) await pause(10);
}

describe('2,000 letters', () => {
  let letters: string;
  let undisturbed: Record<string, string>;
  const left: string[] = [];
  beforeAll(async () => {
    letters = corpus(2000, { characters: 200, keep: true });
    const whole = copy(letters, { keep: true });
    left.push(letters, whole);
    const { code, stderr } = await annotate(whole, '-q').ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    undisturbed = contents(whole);
    expect(Object.keys(undisturbed)).toHaveLength(4000);
    return () => {
      for (const path of left) rmSync(path, { recursive: true, force: true });
    };
  });

  it('killed in the middle, then run again: as if nothing had happened', async () => {
    const path = copy(letters);
    const { child, ended } = annotate(path, '-q', '--workers', '2');
    await until(path, 300);
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    const begun = contents(path);
    expect(Object.keys(begun).length).toBeLessThan(4000);
    // whatever is there is whole
    for (const [name, text] of Object.entries(begun))
      if (!name.endsWith('.tmp')) expect(text === undisturbed[name], name).toBe(true);
    expect((await annotate(path, '-q').ended).code).toBe(0);
    expect(temporaries(path)).toEqual([]);
    expect(contents(path)).toEqual(undisturbed);
  });

  it('interrupted: ends soon, with what it had begun, and says so', async () => {
    const path = copy(letters);
    const { child, ended } = annotate(path, '--workers', '1');
    await until(path, 200);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/✗ interrupted: [\d,]+ letters were not reached; run again to go on where it stopped\n$/);
    expect(temporaries(path)).toEqual([]);
    for (const [name, text] of Object.entries(contents(path))) expect(text === undisturbed[name], name).toBe(true);
    expect((await annotate(path, '-q').ended).code).toBe(0);
    expect(contents(path)).toEqual(undisturbed);
  });

  it('two runs at once over one folder', async () => {
    const path = copy(letters);
    const both = await Promise.all([annotate(path, '-q').ended, annotate(path, '-q', '--workers', '1').ended]);
    for (const { code, stderr } of both) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(contents(path)).toEqual(undisturbed);
  });
});

it('tells the same in the same order, however many threads', async () => {
  const path = corpus(300, { characters: 200 });
  const tell = async (workers: string) =>
    JSON.parse((await annotate(path, '--force', '--format', 'json', '--workers', workers).ended).stdout);
  await tell('1');
  const one = await tell('1');
  expect(one.totals).toMatchObject({ letters: 300, left: 0 });
  expect(await tell('3')).toEqual(one);
});

describe('short of what it needs', () => {
  it('too many open files: nothing is lost, and it says what to do', async () => {
    const path = corpus(40);
    // Node itself needs about twenty
    const { code, stderr } = await limited('ulimit -n 24', path, '-q', '--workers', '1').ended;
    expect([0, 1, 2]).toContain(code);
    if (code === 2) expect(stderr).toMatch(/too many open files/);
    expect(temporaries(path)).toEqual([]);
    expect((await annotate(path, '-q').ended).code).toBe(0);
    expect(written(path)).toBe(40);
  });

  it('a file that would become larger than allowed: the others go on', async () => {
    const path = folder({ 'a.txt': LETTER, 'b.txt': `${LETTER}\n`.repeat(60), 'c.txt': LETTER });
    const { code, stderr } = await limited('ulimit -f 8', path).ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/b\.annotations\.yaml: cannot be written: the file would become larger than allowed; /);
    expect(names(path).sort()).toEqual(['a.annotations.yaml', 'a.txt', 'b.txt', 'c.annotations.yaml', 'c.txt']);
  });

  it('a reader that has seen enough is no trouble', async () => {
    const path = corpus(40);
    const { code, stderr } = await begin('sh', [
      '-c',
      `"$0" "$1" --stdout "$2" | head -c 1000 > /dev/null`,
      process.execPath,
      command,
      path,
    ]).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
