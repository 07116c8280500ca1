import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AnnotationsSchema } from '../../src/record/schema.ts';
import { run } from '../cli/run.ts';
import { contents, folder, LETTER } from './corpus.ts';

const root = process.getuid?.() === 0;
const lines = (text: string) => text.split('\n').filter(Boolean);

describe('one letter', () => {
  it('is annotated beside it, and says what was found and where it is', async () => {
    const cwd = folder({ 'letter.txt': LETTER });
    const { code, stdout, stderr } = await run(['letter.txt'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^letter\.txt\n {2}\d+ dates, .*\n {2}→ letter\.annotations\.yaml\n$/);
    const written = AnnotationsSchema.parse(parse(readFileSync(join(cwd, 'letter.annotations.yaml'), 'utf8')));
    expect(written.source.file).toBe('letter.txt');
    expect(Object.keys(contents(cwd))).toEqual(['letter.annotations.yaml', 'letter.txt']);
  });

  it('is printed by --stdout and from standard input, the same bytes as are written', async () => {
    const cwd = folder({ '-.txt': LETTER, 'b.txt': LETTER });
    await run(['./-.txt', 'b.txt'], { cwd });
    const [a, b] = ['-', 'b'].map((name) => readFileSync(join(cwd, `${name}.annotations.yaml`), 'utf8'));
    expect((await run(['--stdout', 'b.txt'], { cwd })).stdout).toBe(b);
    expect((await run(['--stdout', './-.txt', 'b.txt'], { cwd })).stdout).toBe(`${a}---\n${b}`);
    const piped = await run(['-'], { cwd, stdin: LETTER });
    expect(piped).toMatchObject({ code: 0, stderr: '' });
    expect(parse(piped.stdout)).toEqual({ ...parse(a!), source: { ...parse(a!).source, file: '-' } });
  });

  it('that is empty gives a valid file and a warning', async () => {
    const cwd = folder({ 'empty.txt': '', 'blank.txt': ' \n\n' });
    const { code, stderr } = await run(['empty.txt', 'blank.txt'], { cwd });
    expect(code).toBe(0);
    expect(lines(stderr)).toEqual(['! empty.txt: the letter is empty', '! blank.txt: the letter is empty']);
    const written = AnnotationsSchema.parse(parse(readFileSync(join(cwd, 'empty.annotations.yaml'), 'utf8')));
    expect(written).toMatchObject({ dates: [], places: [], casualties: [], resolutions: [], demands: [] });
  });
});

describe('bad input', () => {
  it.each([
    ['missing.txt', /no such file; check the name/],
    ['nothing', /no letters \(\*\.txt\) in this folder; /],
    ['pdf.txt', /is a PDF, not a letter; convert/],
    ['docx.txt', /Word document, not a letter; convert/],
    ['binary.txt', /no text, not a letter; /],
    ['x*.txt', /matches no letter; /],
    ['letter.txt/inside.txt', /cannot be read|no such file/],
    ...(root ? [] : ([['secret.txt', /cannot be read: permission denied; check its permissions/]] as const)),
  ] as const)(
    '%s: one line that names the file, the cause and the remedy; the others are annotated',
    async (name, message) => {
      const cwd = folder({
        'letter.txt': LETTER,
        'nothing/.hidden/letter.txt': LETTER,
        'pdf.txt': '%PDF-1.4\n%\xe2',
        'docx.txt': Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0word/document.xml'),
        'binary.txt': Buffer.from([1, 0, 0, 0, 2, 255, 254, 0, 0, 7]),
        'a.annotations.yaml': 'format: 1\n',
        'secret.txt': LETTER,
      });
      chmodSync(join(cwd, 'secret.txt'), 0);
      const before = Object.keys(contents(cwd));
      const { code, stdout, stderr } = await run([name, 'letter.txt'], { cwd });
      expect(code).toBe(2);
      expect(lines(stderr)).toHaveLength(1);
      expect(stderr).toContain(`✗ ${name}: `);
      expect(stderr).toMatch(message);
      expect(stdout).toContain('→ letter.annotations.yaml');
      expect(Object.keys(contents(cwd))).toEqual([...before, 'letter.annotations.yaml'].sort());
    },
  );

  it('an output that cannot be written: nothing is left, the others go on', async () => {
    const cwd = folder({ 'a.txt': LETTER, 'b.txt': LETTER, 'c.txt': LETTER, elsewhere: 'precious' });
    mkdirSync(join(cwd, 'a.annotations.yaml'));
    symlinkSync('elsewhere', join(cwd, 'b.annotations.yaml'));
    const { code, stderr } = await run(['.'], { cwd });
    expect(code).toBe(2);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/^✗ a\.annotations\.yaml: is not a file; move it/),
      expect.stringMatching(/^✗ b\.annotations\.yaml: is a symbolic link .*; remove the link/),
    ]);
    expect(Object.keys(contents(cwd))).toEqual(['a.txt', 'b.txt', 'c.annotations.yaml', 'c.txt', 'elsewhere']);
    expect(readFileSync(join(cwd, 'elsewhere'), 'utf8')).toBe('precious');
  });

  it.skipIf(root)('a folder that cannot be written', async () => {
    const cwd = folder({ 'closed/a.txt': LETTER, 'b.txt': LETTER });
    chmodSync(join(cwd, 'closed'), 0o555);
    const { code, stderr } = await run(['.'], { cwd });
    chmodSync(join(cwd, 'closed'), 0o755);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /^✗ closed\/a\.annotations\.yaml: cannot be written: permission denied; check .*\n$/,
      ),
    });
  });

  it('names that would move the cursor are shown, not obeyed', async () => {
    const cwd = folder({ 'a\x1b[31m\u202e\n.txt': LETTER });
    const { stdout } = await run(['.'], { cwd });
    expect(stdout).toContain('a\\x1b[31m\\u202e\\x0a.txt');
    expect(stdout).not.toContain('\x1b');
  });
});

describe('finding letters', () => {
  const files = {
    'a.txt': LETTER,
    'in/b.TXT': LETTER,
    'in/deep/c.txt': LETTER,
    'in/notes.md': 'no letter',
    'in/c.gold.yaml': 'format: 1\n',
    '.hidden/d.txt': LETTER,
    'drafts/e.txt': LETTER,
    'node_modules/x/license.txt': LETTER,
  };
  const annotated = (cwd: string) => Object.keys(contents(cwd)).filter((name) => name.endsWith('.annotations.yaml'));

  it('goes through folders, and leaves hidden ones, links and its own output alone', async () => {
    const cwd = folder(files);
    symlinkSync('..', join(cwd, 'in', 'loop'));
    symlinkSync('a.txt', join(cwd, 'linked.txt'));
    for (let i = 0; i < 2; i++) expect((await run(['.'], { cwd })).code).toBe(0);
    expect(annotated(cwd)).toEqual([
      'a.annotations.yaml',
      'drafts/e.annotations.yaml',
      'in/b.annotations.yaml',
      'in/deep/c.annotations.yaml',
      'linked.annotations.yaml',
    ]);
  });

  it('takes globs and a list of names, each letter once, in their order', async () => {
    const cwd = folder(files);
    const { stdout } = await run(['in/**/*.txt', 'a.txt', './a.txt', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).letters.map((letter: { file: string }) => letter.file)).toEqual([
      'in/b.TXT',
      'in/deep/c.txt',
      'a.txt',
    ]);
    const listed = await run(['--files-from', '-', '--format', 'json'], { cwd, stdin: 'drafts/e.txt\na.txt\n' });
    expect(JSON.parse(listed.stdout).letters.map((letter: { file: string }) => letter.file)).toEqual([
      'drafts/e.txt',
      'a.txt',
    ]);
    const nul = await run(['--files-from', '-'], { cwd: folder({ 'a\nb[1].txt': LETTER }), stdin: 'a\nb[1].txt\0' });
    expect(nul).toMatchObject({ code: 0, stderr: '' });
  });

  it('is not put out by annotation files among names that a shell has found', async () => {
    const cwd = folder({ 'a.txt': LETTER });
    await run(['a.txt'], { cwd });
    expect(await run(['a.annotations.yaml', 'a.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect((await run(['a.annotations.yaml'], { cwd })).stderr).toMatch(
      /is an annotation file, not a letter; give the letter/,
    );
  });

  it('ignores what it is told to, by flag and by configuration', async () => {
    const cwd = folder({ ...files, 'in/annotate.config.yaml': 'ignore: [deep/]\n' });
    expect((await run(['.', '--ignore', 'drafts', '--ignore', 'in/deep/*.txt'], { cwd })).code).toBe(0);
    expect(annotated(cwd)).toEqual(['a.annotations.yaml', 'in/b.annotations.yaml']);
    const other = folder({ ...files, 'in/annotate.config.yaml': 'ignore: [deep/]\n' });
    await run(['in'], { cwd: other });
    expect(annotated(other)).toEqual(['in/b.annotations.yaml']);
  });

  it('refuses two letters for one output before anything is written', async () => {
    const cwd = folder({ 'a.txt': LETTER, 'a.TXT': LETTER, 'b.txt': LETTER, 'in/b.txt': LETTER });
    for (const args of [['.'], ['-o', 'out', 'b.txt', 'in/b.txt']]) {
      const { code, stderr } = await run(args, { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/would be written to the same file as .*; rename one of them.*\n$/);
    }
    expect(annotated(cwd)).toEqual([]);
  });

  it('writes below another folder, and does not let a link lead out of it', async () => {
    const cwd = folder({ ...files, 'outside/x': '' });
    mkdirSync(join(cwd, 'out'));
    symlinkSync('../outside', join(cwd, 'out', 'deep'));
    const { code, stderr } = await run(['-o', 'out', 'in', 'a.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^✗ out\/deep\/c\.annotations\.yaml: a symbolic link leads out of the output folder/);
    expect(annotated(cwd)).toEqual(['out/a.annotations.yaml', 'out/b.annotations.yaml']);
  });
});

describe('up to date', () => {
  const output = 'letter.annotations.yaml';
  const read = (cwd: string) => readFileSync(join(cwd, output), 'utf8');
  const status = async (cwd: string, ...flags: string[]) => {
    const { code, stdout } = await run(['letter.txt', '--format', 'json', ...flags], { cwd });
    return [code, JSON.parse(stdout).letters[0].status];
  };
  const annotatedFolder = async () => {
    const cwd = folder({ 'letter.txt': LETTER });
    await run(['letter.txt'], { cwd });
    return cwd;
  };

  it('is not done again, and found by --check', async () => {
    const cwd = folder({ 'letter.txt': LETTER });
    expect(await status(cwd, '--check')).toEqual([1, 'missing']);
    expect(existsSync(join(cwd, output))).toBe(false);
    expect(await status(cwd)).toEqual([0, 'written']);
    const before = statSync(join(cwd, output)).mtimeMs;
    expect(await status(cwd)).toEqual([0, 'current']);
    expect(await status(cwd, '--check')).toEqual([0, 'current']);
    expect(statSync(join(cwd, output)).mtimeMs).toBe(before);
  });

  it.each([
    ['the letter', (cwd: string) => writeFileSync(join(cwd, 'letter.txt'), `${LETTER}\nMore.`)],
    ['the configuration', (cwd: string) => writeFileSync(join(cwd, 'annotate.config.yaml'), 'rulesOff: [dates/]\n')],
    [
      'the rules',
      (cwd: string) => writeFileSync(join(cwd, output), read(cwd).replace(/rules \w+/, 'rules 123456789abc')),
    ],
  ])('is over when %s has changed', async (what, change) => {
    const cwd = await annotatedFolder();
    change(cwd);
    const { code, stdout } = await run(['--check', '.'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`! ${output}: stale, ${what}`);
    expect(await status(cwd)).toEqual([0, 'written']);
    expect(await status(cwd, '--check')).toEqual([0, 'current']);
  });

  it('survives other line ends, another layout and a lost first line', async () => {
    const cwd = await annotatedFolder();
    const original = read(cwd);
    const { stringify } = await import('yaml');
    writeFileSync(join(cwd, output), original.replaceAll('\n', '\r\n'));
    expect(await status(cwd, '--check')).toEqual([0, 'current']);
    const stamp = original.slice(0, original.indexOf('\n') + 1);
    writeFileSync(join(cwd, output), stamp + stringify(parse(original)));
    expect(await status(cwd, '--check')).toEqual([0, 'current']);
    writeFileSync(join(cwd, output), stringify(parse(original)));
    expect(await status(cwd, '--check')).toEqual([1, 'stale']);
    expect(await status(cwd)).toEqual([0, 'written']);
    expect(read(cwd)).toBe(original);
    writeFileSync(join(cwd, output), '');
    expect(await status(cwd)).toEqual([0, 'written']);
    expect(read(cwd)).toBe(original);
  });

  it.each([
    ['a changed value', (text: string) => text.replace('2018-02-04', '2018-02-05')],
    ['a key of their own', (text: string) => `${text}comment: seen by N.\n`],
    ['a file of their own', () => 'format: 1\n'],
    ['what is no YAML', (text: string) => `${text}{`],
  ])('never overwrites %s; --force does, and keeps a backup', async (_, edit) => {
    const cwd = await annotatedFolder();
    const original = read(cwd);
    const edited = edit(original);
    writeFileSync(join(cwd, output), edited);
    expect(await status(cwd)).toEqual([0, 'kept']);
    expect(await status(cwd, '--check')).toEqual([0, 'kept']);
    expect(read(cwd)).toBe(edited);
    expect((await run(['.'], { cwd })).stdout).toMatch(/left alone: .*; --force replaces it \(keeps a backup\)/);
    expect(await status(cwd, '--force')).toEqual([0, 'written']);
    expect(read(cwd)).toBe(original);
    expect(readFileSync(join(cwd, `${output}.bak`), 'utf8')).toBe(edited);
    writeFileSync(join(cwd, output), `${edited} `);
    await run(['--force', '.'], { cwd });
    expect(readFileSync(join(cwd, `${output}.bak2`), 'utf8')).toBe(`${edited} `);
  });

  it('asks somebody to look when the letter of an edited file has changed', async () => {
    const cwd = await annotatedFolder();
    writeFileSync(join(cwd, output), read(cwd).replace('2018-02-04', '2018-02-05'));
    writeFileSync(join(cwd, 'letter.txt'), `Errata\n\n${LETTER}`);
    expect(await status(cwd, '--check')).toEqual([1, 'stale']);
    const { code, stderr } = await run(['.'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/edited by a person, and the letter has changed since; /);
  });

  it('keeps the mode of the file', async () => {
    const cwd = await annotatedFolder();
    chmodSync(join(cwd, output), 0o640);
    writeFileSync(join(cwd, 'letter.txt'), `${LETTER}\nMore.`);
    expect(await status(cwd)).toEqual([0, 'written']);
    expect(statSync(join(cwd, output)).mode & 0o777).toBe(0o640);
  });
});

describe('configuration', () => {
  it('is found upward, and says what is annotated and where it goes', async () => {
    const cwd = folder({
      'annotate.config.yaml': 'include: ["letters/**/*.letter"]\noutput: out\nrulesOff: [dates/]\n',
      'letters/a.letter': LETTER,
      'letters/b.txt': LETTER,
    });
    expect((await run(['letters'], { cwd })).code).toBe(0);
    expect(Object.keys(contents(cwd))).toContain('out/a.letter.annotations.yaml');
    expect(Object.keys(contents(cwd))).toHaveLength(4);
    expect(parse(readFileSync(join(cwd, 'out/a.letter.annotations.yaml'), 'utf8')).dates).toEqual([]);
    const { stdout } = await run(['letters/b.txt', '--stdout', '--no-config'], { cwd });
    expect(parse(stdout).dates).not.toEqual([]);
  });

  it.each([
    ['ignore: drafts\n', '1:1: ignore: must be array'],
    ['# a comment\nignroe: [x]\n', '2:1: ignroe: is no key that is known here'],
    ['rulesOff:\n  - dates/season\n  - season\n', "3:5: rulesOff[1]: must be a rule's name"],
    ['words: {casualties/victims: 4}\n', '1:9: words.casualties/victims: must be array'],
    ['words: {victims: [x]}\n', '1:9: words.victims: is no key that is known here'],
    ['a: [\n', '2:1: no YAML: '],
  ])('%j is refused, naming line and key', async (text, message) => {
    const cwd = folder({ 'annotate.config.yaml': text, 'letter.txt': LETTER });
    const { code, stdout, stderr } = await run(['letter.txt'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`annotate.config.yaml:${message}`);
    expect(lines(stderr)).toHaveLength(1);
    expect(existsSync(join(cwd, 'letter.annotations.yaml'))).toBe(false);
  });

  it('is written by init, is valid, changes nothing, and is not overwritten', async () => {
    const cwd = folder({ 'letter.txt': LETTER });
    const plain = (await run(['letter.txt', '--stdout'], { cwd })).stdout;
    expect(await run(['init'], { cwd })).toMatchObject({ code: 0, stdout: 'annotate.config.yaml written\n' });
    expect((await run(['letter.txt', '--stdout'], { cwd })).stdout).toBe(plain);
    expect((await run(['init'], { cwd })).stderr).toMatch(/is there already/);
  });

  it('adds words to the rules', async () => {
    const text = 'On 4 May 2019, shots fired at Kalma wounded 12 zorps. In France nobody was hurt.\n';
    const cwd = folder({ 'letter.txt': text });
    const words = [
      '--words',
      'casualties/victims=zorps',
      '--words',
      'places/never=France',
      '--words',
      'dates/never=4 May 2019',
    ];
    const plain = parse((await run(['--stdout', 'letter.txt'], { cwd })).stdout);
    const told = parse((await run([...words, '--stdout', 'letter.txt'], { cwd })).stdout);
    expect(plain.dates).toHaveLength(1);
    expect(told.dates).toEqual([]);
    expect(plain.places.map(({ name }: { name: string }) => name)).toContain('France');
    expect(told.places.map(({ name }: { name: string }) => name)).not.toContain('France');
    expect(told.casualties).toMatchObject([{ effect: 'injured', min: 12, max: 12, victims: 'zorps' }]);
    expect((await run(['--words', 'victims=zorps', 'letter.txt'], { cwd })).stderr).toContain('no such list: victims');
  });

  it('has a JSON Schema for editors', async () => {
    const schema = JSON.parse((await run(['schema', '--config'])).stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(['include', 'ignore', 'output', 'rulesOff', 'gazetteer', 'words']);
  });
});

describe('reports', () => {
  it('for GitHub are workflow commands at their place', async () => {
    const cwd = folder({ 'a,b.txt': LETTER, 'p.txt': '%PDF-1.4' });
    const { code, stdout } = await run(['--check', '--format', 'github', '.'], { cwd });
    expect(code).toBe(2);
    expect(lines(stdout)).toEqual(
      expect.arrayContaining([
        '::error file=a%2Cb.txt::a,b.annotations.yaml: missing',
        expect.stringMatching(/^::error file=p\.txt::p\.txt: is a PDF/),
      ]),
    );
  });

  it('can be quiet', async () => {
    const cwd = folder({ 'a.txt': LETTER, 'p.txt': '%PDF-1.4' });
    const { stdout, stderr } = await run(['-q', '.'], { cwd });
    expect(stdout).toBe('');
    expect(lines(stderr)).toHaveLength(1);
  });

  it('add up many letters, and show only those that need a look', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, LETTER])));
    expect((await run(['.'], { cwd })).stdout).toMatch(/^20 letters: 20 written\n\d+ dates, .*\n$/);
    writeFileSync(join(cwd, '7.annotations.yaml'), 'mine: true\n');
    expect((await run(['.'], { cwd })).stdout).toMatch(
      /^! 7\.annotations\.yaml: left alone: .*\n20 letters: 19 up to date, 1 left alone\n/,
    );
  });
});
