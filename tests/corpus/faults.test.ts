/** What goes wrong below a single letter: its worker dies, its disk is full, it vanishes. */
import * as fs from 'node:fs';
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Configs } from '../../src/corpus/config.ts';
import { findLetters } from '../../src/corpus/find.ts';
import type { Outcome } from '../../src/corpus/one.ts';
import { overWorkers } from '../../src/corpus/pool.ts';
import { annotateAll, type Run } from '../../src/corpus/run.ts';
import { Changed, fingerprint, sweep, writeWhole } from '../../src/corpus/write.ts';
import { contents, folder, LETTER } from './corpus.ts';

const HOW = { check: false, force: false, print: false };

async function found(cwd: string): Promise<Run> {
  const configs = new Configs({ cwd });
  const { jobs } = await findLetters({ paths: ['.'], cwd }, (at) => configs.for(at));
  return { jobs, settings: configs.settings, ...HOW };
}
async function all(outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> {
  const list: Outcome[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

describe('a worker that dies', () => {
  it('takes one letter with it, and no other', async () => {
    const names = Array.from(
      { length: 120 },
      (_, i) => `${String(i).padStart(3, '0')}${i % 50 === 30 ? '-deadly' : ''}.txt`,
    );
    const cwd = folder(Object.fromEntries(names.map((name) => [name, LETTER])));
    const worker = new URL('dying-worker.mjs', import.meta.url);
    const outcomes = await all(overWorkers({ ...(await found(cwd)), workers: 2 }, { worker }));
    expect(outcomes.map(({ name }) => name)).toEqual(names);
    for (const { name, status, message } of outcomes)
      if (name.includes('deadly')) {
        expect(status).toBe('trouble');
        expect(message).toMatch(/^\d+-deadly\.txt: the worker died on it \(.+\); the other letters went on/);
      } else expect(['written', 'current']).toContain(status);
    const written = Object.keys(contents(cwd)).filter((name) => name.endsWith('.annotations.yaml'));
    expect(written).toHaveLength(118);
  });
});

describe('a letter', () => {
  it('that vanishes between finding and reading is its own trouble', async () => {
    const cwd = folder({ 'a.txt': LETTER, 'b.txt': LETTER, 'c.txt': LETTER });
    const run = await found(cwd);
    unlinkSync(join(cwd, 'b.txt'));
    const outcomes = await all(annotateAll(run));
    expect(outcomes.map(({ status }) => status)).toEqual(['written', 'trouble', 'written']);
    expect(outcomes[1]!.message).toMatch(/^b\.txt: no such file/);
  });
});

describe('writing', () => {
  const full = (when: 'writeFileSync' | 'closeSync' | 'renameSync') => ({
    ...fs,
    [when]: (...args: unknown[]) => {
      if (when === 'writeFileSync') fs.writeFileSync(args[0] as number, 'half');
      if (when === 'closeSync') fs.closeSync(args[0] as number);
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    },
  });

  it.each(['writeFileSync', 'renameSync'] as const)(
    'to a disk that is full (%s) leaves the old file as it was',
    (when) => {
      const cwd = folder({ 'a.annotations.yaml': 'old\n' });
      const file = join(cwd, 'a.annotations.yaml');
      expect(() => writeWhole(file, 'a', Buffer.from('new\n'), fingerprint(file), full(when))).toThrow('ENOSPC');
      expect(contents(cwd)).toEqual({ 'a.annotations.yaml': 'old\n' });
    },
  );

  it('does not go over what somebody else has written meanwhile', () => {
    const cwd = folder({ 'a.annotations.yaml': 'old\n' });
    const file = join(cwd, 'a.annotations.yaml');
    const seen = fingerprint(file);
    writeFileSync(file, 'edited by hand\n');
    expect(() => writeWhole(file, 'a', Buffer.from('new\n'), seen)).toThrow(Changed);
    expect(readFileSync(file, 'utf8')).toBe('edited by hand\n');
  });

  it('sweeps up what killed processes left, and nothing else', () => {
    const dead = '.a.annotations.yaml.4194304-0.tmp';
    const alive = `.b.annotations.yaml.${process.pid}-0.tmp`;
    const cwd = folder({ [dead]: 'half', [alive]: 'half', '.notes.tmp': 'mine', 'a.txt': LETTER });
    sweep(cwd);
    expect(Object.keys(contents(cwd))).toEqual([alive, '.notes.tmp', 'a.txt'].sort());
  });
});
