import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { safe } from '../../src/cli/terminal.ts';
import { run } from './run.ts';

describe('the command line', () => {
  it('shows help on request and where nothing is asked', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Usage: annotate');
    expect(help.stdout).toContain('Examples:');
    expect((await run(['help'])).stdout).toBe(help.stdout);
  });

  it('answers an unknown option in one line, with exit code 2', async () => {
    const { code, stdout, stderr } = await run(['--forse', 'x.txt']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--forse');
  });

  it('takes no mistyped command for a letter', async () => {
    const mistyped = await run(['exlpain', 'letter.txt']);
    expect(mistyped.code).toBe(2);
    expect(mistyped.stderr).toBe('annotate: exlpain: neither a command nor a file; did you mean annotate explain?\n');
    expect((await run(['help', 'scroe'])).stderr).toContain('did you mean annotate help score?');
    expect((await run(['help', 'elephant'])).stderr).toContain('annotate --help lists them');
    expect((await run(['letter.txt'])).stderr).toContain('no such file');
    const cwd = mkdtempSync(join(tmpdir(), 'main-'));
    writeFileSync(join(cwd, 'shwo'), 'On 4 May 2019 five men were killed.');
    expect(await run(['--stdout', 'shwo'], { cwd })).toMatchObject({ code: 0 });
    expect(await run(['shwo'], { cwd })).toMatchObject({ code: 0 });
  });

  it('has examples and exit codes in the help of every command', async () => {
    for (const name of Object.keys(COMMANDS)) {
      const { code, stdout } = await run([name, '--help']);
      expect(code).toBe(0);
      expect(stdout, name).toMatch(/^Examples:$/m);
      expect(stdout, name).toMatch(/Exit codes?:? /);
    }
  });

  it('tells its versions, and where its data comes from', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\S+\n$/);
    const { stdout } = await run(['--version', '--verbose']);
    expect(stdout).toMatch(/^annotate \S+\nrules \S+\nnode \d+\.\S+\n/);
    expect(stdout).toContain('GeoNames');
    expect(stdout).toContain('CC-BY-4.0');
  });

  it('colours a terminal, and neither a pipe nor who asks for none', async () => {
    const coloured = async (setting: object, ...flags: string[]) =>
      (await run(['--help', ...flags], setting)).stdout.includes('\x1b[');
    expect(await coloured({ tty: true })).toBe(true);
    expect(await coloured({})).toBe(false);
    expect(await coloured({ tty: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured({ tty: true }, '--no-color')).toBe(false);
    expect(await coloured({}, '--color')).toBe(true);
  });
});

describe('safe', () => {
  it('lets no escape, control or bidirectional character through', () => {
    expect(safe('a\x1b[31mb\x07\u202ec\u0085\u2028\ud800d')).toBe('a\\x1b[31mb\\x07\\u202ec\\x85\\u2028\\ud800d');
    expect(safe('Ma‘saran, Übach, 東京, 😀')).toBe('Ma‘saran, Übach, 東京, 😀');
  });
});
