import { describe, expect, it } from 'vitest';
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
