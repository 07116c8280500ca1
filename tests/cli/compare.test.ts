import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('reads a letter as it was read when it was annotated, in Windows-1252 too', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'validate-'));
    writeFileSync(join(cwd, 'letter.txt'), Buffer.from('R\xe9union in Cura\xe7ao \x97 on 4 May 2019.\n', 'latin1'));
    await run(['letter.txt'], { cwd });
    expect(await run(['validate', 'letter.annotations.yaml'], { cwd })).toMatchObject({ code: 0 });
  });

  it('says what to give in place of a letter', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'validate-'));
    writeFileSync(join(cwd, 'letter.txt'), 'On 4 May 2019.');
    for (const command of ['validate', 'score']) {
      const { code, stderr } = await run([command, 'letter.txt'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(
        'letter.txt: is a letter, not its annotations; give letter{.annotations.yaml,.gold.yaml}',
      );
    }
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

it.each(['diff', 'score', 'validate', 'schema'])('annotate %s --help has examples', async (name) => {
  const { code, stdout } = await run([name, '--help'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Usage: annotate ${name}`));
  expect(stdout).toContain('Examples:');
});

describe('annotate diff', () => {
  const annotations = 'letters/middle-east/08-palestine-raids-2023.annotations.yaml';
  const edited = () =>
    readFileSync(join(cwd, gold), 'utf8')
      .replace('effect: killed', 'effect: missing')
      .replace(/signed: .*\n/, 'signed: "\\e[31m@all | <b>"\n');

  it('says nothing of two that are the same', async () => {
    expect(await run(['diff', gold, gold], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await run(['diff', 'letters', 'letters'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('shows record by record what changed, with the words around', async () => {
    writeFileSync(join(cwd, 'letters/middle-east/edited.yaml'), edited());
    const { code, stdout } = await run(['diff', gold, 'letters/middle-east/edited.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'letters/middle-east/edited.yaml\n  letter\n    ~ letter\n        signed: Lina Masri-Khoury → \\x1b[31m@all | <b>\n',
    );
    expect(stdout).toContain('  casualties\n    ~ missing 4 Palestinians\n        effect: killed → missing\n');
    expect(stdout).toMatch(/1 letter: 2 changed\n$/);
  });

  it('writes JSON, and Markdown that no letter can break', async () => {
    const json = await run(['diff', gold, 'letters/middle-east/edited.yaml', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout)[0].changes[1]).toMatchObject({
      kind: 'casualties',
      change: 'changed',
      fields: [{ field: 'effect', old: 'killed', new: 'missing' }],
    });
    const { stdout } = await run(['diff', gold, 'letters/middle-east/edited.yaml', '--format', 'markdown'], { cwd });
    expect(stdout).toContain(
      '| letter | changed | letter | signed: Lina Masri-Khoury → \\\\x1b\\[31m&#64;all \\| &#60;b&#62; |',
    );
  });

  it('compares folders, with letters that are new or gone', async () => {
    cpSync(join(cwd, 'letters'), join(cwd, 'after'), { recursive: true });
    rmSync(join(cwd, 'after', gold.slice('letters/'.length)));
    const { code, stdout } = await run(['diff', 'letters', 'after'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^middle-east\/08-palestine-raids-2023\.gold\.yaml \(removed\)\n/);
    expect(stdout).toMatch(/\n1 letter: \d+ removed\n$/);
  });

  it.each([
    [['diff'], 'takes two paths, not 0'],
    [['diff', gold, 'letters'], 'is no folder'],
    [['diff', gold, 'letters/africa/01-rwanda-ceasefire-1993.txt'], '01-rwanda-ceasefire-1993.txt:1:'],
    [['diff', '--since', 'HEAD'], 'is in no git repository'],
  ])('ends %j in one line and exit code 2', async (argv, message) => {
    const { code, stderr } = await run(argv, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  describe('with git', () => {
    const repository = join(cwd, 'a repository');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=N', '-c', 'user.email=n@example.org', ...args], {
        cwd: repository,
      }).toString();
    beforeAll(() => {
      cpSync(join(cwd, 'letters/middle-east'), join(repository, 'in', 'letters — β'), { recursive: true });
      execFileSync('git', ['init', '-q', repository]);
      git('add', '.');
      git('commit', '-qm', 'first');
    });

    it('compares the work tree with a revision, untracked and deleted files among it', async () => {
      const folder = join(repository, 'in', 'letters — β');
      expect(await run(['diff', '--since', 'HEAD'], { cwd: repository })).toEqual({ code: 0, stdout: '', stderr: '' });
      writeFileSync(join(folder, '08-palestine-raids-2023.gold.yaml'), edited());
      rmSync(join(folder, '01-lebanon-siege-1982.gold.yaml'));
      writeFileSync(join(folder, 'new.annotations.yaml'), readFileSync(join(cwd, annotations)));
      const { code, stdout, stderr } = await run(['diff', '--since', 'HEAD', '.'], { cwd: folder });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout.match(/^\S.*$/gm)).toEqual([
        '01-lebanon-siege-1982.gold.yaml (removed)',
        '08-palestine-raids-2023.gold.yaml',
        'new.annotations.yaml (added)',
        expect.stringMatching(/^3 letters: \d+ added, \d+ removed, 2 changed$/),
      ]);
      const elsewhere = await run(['diff', '--since', 'HEAD', join('in', 'letters — β', 'new.annotations.yaml')], {
        cwd: repository,
      });
      expect(elsewhere.stdout).toMatch(/^in\/letters — β\/new\.annotations\.yaml \(added\)\n/);
    });

    it('takes no revision for an option, and says what is none', async () => {
      for (const revision of ['--output=stolen', 'nowhere', '-h']) {
        const { code, stderr } = await run(['diff', `--since=${revision}`], { cwd: repository });
        expect(code).toBe(2);
        expect(stderr).toContain('is no revision of this repository');
      }
    });

    it("serves as git's diff driver", async () => {
      writeFileSync(join(repository, 'old.yaml'), git('show', 'HEAD:in/letters — β/08-palestine-raids-2023.gold.yaml'));
      const argv = [
        'diff',
        '--driver',
        'in/a.yaml',
        'old.yaml',
        'abc',
        '100644',
        'in/letters — β/08-palestine-raids-2023.gold.yaml',
        'def',
        '100644',
      ];
      const { code, stdout } = await run(argv, { cwd: repository });
      expect(code).toBe(0);
      expect(stdout).toContain('in/a.yaml\n  letter\n');
      const created = await run(['diff', '--driver', 'in/a.yaml', '/dev/null', '.', '.', 'old.yaml', 'def', '100644'], {
        cwd: repository,
      });
      expect(created.code).toBe(0);
      expect(created.stdout).toMatch(/^in\/a\.yaml \(added\)\n/);
    });
  });

  it('pages on a terminal, by the pager of the person', async () => {
    const env = { ...process.env, PAGER: 'sed s/^/paged:/', NO_COLOR: '1' };
    const paged = await run(['diff', gold, 'letters/middle-east/edited.yaml'], { cwd, tty: true, env });
    expect(paged.stdout).toMatch(/^paged:letters/);
    expect(paged.code).toBe(1);
    const plain = await run(['diff', gold, 'letters/middle-east/edited.yaml', '--no-pager'], { cwd, tty: true, env });
    expect(plain.stdout).toMatch(/^letters/);
    const missing = await run(['diff', gold, 'letters/middle-east/edited.yaml'], {
      cwd,
      tty: true,
      env: { ...env, PAGER: 'no-such-pager-here' },
    });
    expect(missing.stdout).toBe(plain.stdout);
  });
});
