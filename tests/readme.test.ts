/**
 * Runs the commands of README.md whose output it shows. A ```console block is commands behind `$ ` and what they print; they run one
 * after the other in a folder with the README's letter as letter.txt and the fixtures. `UPDATE_README=1 npx vitest run --config
 * tests/vitest.config.ts tests/readme.test.ts` writes what they print now into README.md.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from './cli/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
const letter = /^```text\n([\s\S]*?)^```$/m.exec(readme)?.[1];
const update = process.env.UPDATE_README === '1';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'readme-'));
  cpSync(join(root, 'fixtures'), join(cwd, 'fixtures'), { recursive: true });
  writeFileSync(join(cwd, 'letter.txt'), letter ?? '');
});

/** Splits a command line at blanks; quotation marks hold a word together. */
const split = (line: string) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]!);

async function output(command: string): Promise<string> {
  const [line, into] = command.split(' > ');
  const [program, ...rest] = split(line!);
  const said = await printed(program!, rest);
  if (into === undefined) return said;
  writeFileSync(join(cwd, into), said);
  return '';
}

async function printed(program: string, rest: string[]): Promise<string> {
  const file = (name: string) => readFileSync(join(cwd, name), 'utf8');
  if (program === 'cat') return file(rest[0]!);
  if (program === 'sed') {
    const [, from, to] = rest[0]!.split('/');
    return file(rest[1]!).replace(from!, to!);
  }
  if (program !== 'annotate') throw new Error(`the test cannot run ${program}`);
  const { stdout, stderr } = await run(rest, { cwd });
  return stderr + stdout;
}

// the hash of the rules changes with every change of a rule
const stable = (text: string) => text.replace(/rules [0-9a-f]{12}|rules source/g, 'rules …').trimEnd();

describe('README.md', () => {
  it('shows a letter and blocks to run', () => {
    expect(letter).toBeTruthy();
    expect(blocks.length).toBeGreaterThan(3);
  });

  it('shows what its commands print', async () => {
    let written = readme;
    for (const block of blocks) {
      const lines = block.split('\n').filter((line) => line.startsWith('$ '));
      let now = '';
      for (const line of lines) now += `${line}\n${`${stable(await output(line.slice(2)))}\n`.replace(/^\n$/, '')}`;
      now = now.replace(/\n\n$/, '\n');
      if (update) written = written.replace(block, () => now);
      else expect(stable(block)).toBe(stable(now));
    }
    if (written !== readme) writeFileSync(join(root, 'README.md'), written);
  });

  it('names every command, and no other', async () => {
    const { COMMANDS } = await import('../src/cli/commands.ts');
    for (const name of Object.keys(COMMANDS)) expect(readme).toContain(`annotate ${name}`);
  });
});
