/** Files from anybody, given to the built program as a person would: it works or says what is wrong, and soon. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../src/places/gazetteer.ts';
import { verifyGazetteer } from '../../src/places/verify.ts';
import { run } from '../cli/run.ts';
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
    // one of them as a process, which can be ended; the others are read by the same hand
    const validated = await annotate(cwd, 'validate', 'b.annotations.yaml');
    const configured = await run(['a.txt'], { cwd });
    const beside = await run(['--no-config', 'b.txt'], { cwd });
    expect(configured).toMatchObject({ code: 2, stdout: '' });
    expect(configured.stderr).toBe(`✗ annotate.config.yaml:${place}: ${cause}; annotate init writes an example\n`);
    expect(validated).toMatchObject({ code: 1, stderr: '' });
    expect(validated.stdout.split('\n')).toContain(`b.annotations.yaml:${place}: ${cause}`);
    // where an annotation file should go: not ours, and left alone
    expect(beside).toMatchObject({ code: 0, stderr: '' });
    expect(beside.stdout).toContain('left alone: not written by this program');
  });

  it('with forty thousand keys, each told with its place', async () => {
    const cwd = folder({ 'b.annotations.yaml': keys(40_000) });
    const { code, stdout } = await annotate(cwd, 'validate', 'b.annotations.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('b.annotations.yaml:40000:1: k39999: is no key that is known here\n');
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

describe('what is no file', () => {
  const pipe = (cwd: string, name: string) => execFileSync('mkfifo', [join(cwd, name)]);

  it('a named pipe keeps nobody waiting, whatever it stands for', async () => {
    const cwd = folder({ 'a.txt': LETTER, 'below/a.txt': LETTER });
    for (const name of ['p.txt', 'p.annotations.yaml', 'below/annotate.config.yaml']) pipe(cwd, name);
    await annotate(cwd, 'a.txt');
    const told = readFileSync(join(cwd, 'a.annotations.yaml'), 'utf8');
    writeFileSync(join(cwd, 'other.annotations.yaml'), told.replace('file: a.txt', 'file: p.txt'));
    const commands: [args: string[], stderr: string][] = [
      [['p.txt'], '✗ p.txt: is not a regular file; pipe it in: annotate - < p.txt'],
      [['show', 'p.txt'], 'annotate: p.txt: is not a regular file; give a file'],
      [['explain', 'p.txt'], 'annotate: p.txt: is not a regular file; give a file'],
      [['below'], '✗ below/annotate.config.yaml: is not a regular file; give a file'],
      [['--config', 'p.txt', 'a.txt'], '✗ p.txt: is not a regular file; give a file'],
      [['--gazetteer', 'p.txt', 'a.txt'], '✗ p.txt: is not a regular file; give a file'],
      [['--files-from', 'p.txt'], 'annotate: p.txt: is not a regular file; give a file'],
      [['gazetteer', 'build', 'p.txt'], 'annotate: p.txt: is not a regular file; give a file'],
      [
        ['diff', 'p.annotations.yaml', 'p.annotations.yaml'],
        'annotate: p.annotations.yaml: is not a regular file; give a file',
      ],
      [
        ['score', 'other.annotations.yaml'],
        'annotate: other.annotations.yaml: its letter, p.txt, is not beside it; name the annotations to compare with',
      ],
    ];
    const ended = await Promise.all(commands.map(([args]) => annotate(cwd, ...args)));
    expect(ended).toEqual(commands.map(([, stderr]) => ({ code: 2, stdout: '', stderr: `${stderr}\n` })));
    // the one does not hold up the others
    expect(await annotate(cwd, 'validate', '.')).toEqual({
      code: 2,
      stdout: '2 valid, 1 not read, 1 without letter, checked by themselves\n',
      stderr: '✗ p.annotations.yaml: is not a regular file; give a file\n',
    });
  });

  it('a link to a device without end', async () => {
    const cwd = folder({ 'a.txt': LETTER });
    symlinkSync('/dev/zero', join(cwd, 'zero.txt'));
    const [letter, shown, configured] = await Promise.all([
      annotate(cwd, 'zero.txt'),
      annotate(cwd, 'show', 'zero.txt'),
      annotate(cwd, '--config', 'zero.txt', 'a.txt'),
    ]);
    expect(letter).toMatchObject({ code: 2, stderr: expect.stringContaining('zero.txt: is not a regular file') });
    for (const { code, stderr } of [shown, configured]) {
      expect(code).toBe(2);
      expect(stderr).toMatch(/^\S+ zero\.txt: is larger than 256 MiB; is it the right file\?\n$/);
    }
  });

  it('a pipe that a shell has opened is read', async () => {
    const cwd = folder({ 'a.txt': LETTER });
    const script =
      '"$0" "$1" a.txt && "$0" "$1" show <(cat a.txt) && "$0" "$1" diff <(cat a.annotations.yaml) a.annotations.yaml';
    const out = execFileSync('bash', ['-c', script, process.execPath, command], {
      cwd,
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(out.toString()).toContain('[4 February 2018 ‹date 2018-02-04›]');
  });
});

describe('characters that a terminal would obey', () => {
  // an escape sequence, a C1 control that is one by itself, a bell, an override of the direction
  const EVIL = '\x1b[31m\x9b2J\x07\u202e';
  const NAME = `evil${EVIL}.txt`;
  const OUTPUT = `evil${EVIL}.annotations.yaml`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const RAW = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
  const letter = `${LETTER.replace('Idlib', `Id${EVIL}lib`).replace('two civilians', `two civi${EVIL}lians`)}${EVIL}
In Qar\u202ebada, the village of Zz\x9bqq, 12 \u202evillagers were killed in resol\x1bution 2254 (2015).
(Signed) A${EVIL}. B.
`;
  const shown = '\\x1b[31m\\x9b2J\\x07\\u202e';

  it('are shown by every command, from names, letters, annotations and configurations', async () => {
    const cwd = folder({
      [NAME]: letter,
      [`pdf${EVIL}.txt`]: '%PDF-1.4',
      'b.txt': letter,
      [`c${EVIL}.csv`]: 'name,country,latitude,longitude\nQarbada,SY,35,36\n',
      [`d${EVIL}/annotate.config.yaml`]: JSON.stringify({ output: `out${EVIL}`, words: { 'places/never': [EVIL] } }),
      [`d${EVIL}/a.txt`]: letter,
      [`e${EVIL}.yaml`]: JSON.stringify({ [EVIL]: EVIL, include: [`${EVIL}*`] }),
      'f.annotations.yaml': JSON.stringify({ [EVIL]: EVIL, letter: { [EVIL]: 1 }, format: EVIL }),
      [`g${EVIL}`]: '',
    });
    await Promise.all([annotate(cwd, NAME), annotate(cwd, 'b.txt')]);
    const told = readFileSync(join(cwd, OUTPUT), 'utf8');
    expect(told.split('\n').filter((line) => RAW.test(line))).toEqual([]);
    writeFileSync(
      join(cwd, 'h.annotations.yaml'),
      told.replace(/min: 2/, 'min: 1').replace(/victims: .*/g, `victims: ${JSON.stringify(EVIL)}`),
    );
    const commands = [
      [NAME],
      ['--stdout', NAME],
      ['--force', '--format', 'json', '.'],
      ['--force', '--format', 'github', '.'],
      [`d${EVIL}`],
      ['--config', `e${EVIL}.yaml`, '.'],
      ['-o', `o${EVIL}`, NAME],
      ['--gazetteer', `g${EVIL}`, NAME],
      ['--words', `x=${EVIL}`, NAME],
      [`--${EVIL}`],
      [`no${EVIL}`],
      ['help', EVIL],
      ['--workers', EVIL, NAME],
      ['show', NAME],
      ['show', '--color', NAME],
      ['explain', NAME],
      ['explain', '--format', 'json', NAME],
      [`explain`, `${NAME}:3`],
      ['diff', OUTPUT, 'h.annotations.yaml'],
      ['diff', '--format', 'json', OUTPUT, 'h.annotations.yaml'],
      ['diff', '--format', 'markdown', OUTPUT, 'h.annotations.yaml'],
      ['diff', '--since', EVIL],
      ['score', OUTPUT, 'h.annotations.yaml'],
      ['score', '--format', 'json', OUTPUT, 'h.annotations.yaml'],
      ['validate', '.'],
      ['init', `d${EVIL}`],
      ['init', `no${EVIL}`],
      ['gazetteer', 'build', `c${EVIL}.csv`],
      ['gazetteer', 'build', `g${EVIL}`],
      ['gazetteer', EVIL, 'x'],
    ];
    const ended = [];
    // one after the other: some write what others read
    for (const args of commands) ended.push({ args, ...(await run(args, { cwd })) });
    for (const { args, code, stdout, stderr } of ended) {
      const coloured = args.includes('--color');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
      const printed = coloured ? stdout.replace(/\x1b\[\d+m/g, '') : stdout;
      expect(
        printed.split('\n').filter((line) => RAW.test(line)),
        args.join(' '),
      ).toEqual([]);
      expect(
        stderr.split('\n').filter((line) => RAW.test(line)),
        args.join(' '),
      ).toEqual([]);
      expect(stderr, args.join(' ')).not.toContain('this should not have happened');
      expect(stdout + stderr + code, args.join(' ')).not.toBe('0');
    }
    const of = (...args: string[]) => ended.find((one) => one.args.join(' ') === args.join(' '))!;
    expect(of(NAME).stdout).toContain(`evil${shown}.txt`);
    expect(of('gazetteer', 'build', `c${EVIL}.csv`).stdout).toBe(`c${shown}.gazetteer: 1 place, 0.3 MB\n`);
    expect(of('--force', '--format', 'github', '.').stdout).toContain(
      `::error file=pdf${shown}.txt::pdf${shown}.txt: is a PDF`,
    );
    // for programs it is the name as it is
    const { letters } = JSON.parse(of('--force', '--format', 'json', '.').stdout) as { letters: { file: string }[] };
    expect(letters.map(({ file }) => file)).toContain(NAME);
    const changes = JSON.parse(of('diff', '--format', 'json', OUTPUT, 'h.annotations.yaml').stdout);
    expect(JSON.stringify(changes)).toContain(JSON.stringify(EVIL).slice(1, -1));
  });
});

it('what is piped in is refused where it is no letter', async () => {
  const { code, stdout, stderr } = await run(['-'], { stdin: '%PDF-1.4' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^annotate: -: is a PDF, not a letter; convert it to plain text first/);
});

describe('names', () => {
  const wrote = (cwd: string) =>
    readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:yaml|tmp)$/.test(name));
  /** In-process: nothing here waits or hangs. */
  const told = async (cwd: string, ...args: string[]) => {
    const { code, stdout, stderr } = await run(args, { cwd });
    return code === 0 ? stdout : stderr;
  };

  it.each([
    '-x.txt',
    'a\nb.txt',
    '\x1b[31m.txt',
    '\u202etxt.exe.txt',
    '*.txt',
    '[a].txt',
    '{a,b}.txt',
    '!a.txt',
    ' .txt',
    '__proto__.txt',
    'constructor.txt',
    '\\.txt',
    '--help.txt',
    '%s%n.txt',
    `${'é'.repeat(118)}.txt`,
  ])('a letter called %j', async (name) => {
    const cwd = folder({ [name]: LETTER });
    const output = name.replace(/txt$/, 'annotations.yaml');
    expect(await told(cwd, '.')).toContain('→ ');
    expect(wrote(cwd)).toEqual([output]);
    expect(readFileSync(join(cwd, output), 'utf8')).toContain('dates:');
    for (const args of [['--', name], [`./${name}`], ['--check', '.']])
      expect(await told(cwd, ...args)).toContain('up to date');
    expect((await run(['validate', '.'], { cwd })).stdout).toBe('1 valid\n');
  });

  it.each(['a.txt', '[a]', '{a,b}', '*', '!(a)', '-o', '\x1b[2J', 'a\nb', '__proto__'])(
    'a folder called %j',
    async (name) => {
      const cwd = folder({
        [`${name}/x.txt`]: LETTER,
        'annotate.config.yaml': 'ignore: [drafts/]\n',
        [`${name}/drafts/y.txt`]: LETTER,
      });
      expect(await told(cwd, `./${name}`)).toContain('→ ');
      expect(await told(cwd, '.')).toContain('up to date');
      expect(wrote(join(cwd, name))).toEqual(['x.annotations.yaml']);
      expect(await told(cwd, '-o', `${name}/out`, '.')).toContain('→ ');
    },
  );

  const REFUSED: [args: string[], message: string][] = [
    [['-x.txt'], "annotate: unknown option '-x.txt'; if it is the file, write ./-x.txt"],
    [[''], "✗ '': is no name; check the command line"],
    [['-o', '', 'in'], 'annotate: -o: names no folder; check the command line'],
    [['in/loop.txt'], '✗ in/loop.txt: cannot be read: symbolic links that lead in a circle; remove the link'],
    [['in/nowhere.txt'], '✗ in/nowhere.txt: no such file; check the name'],
    [['/dev/null'], '✗ /dev/null: is not a regular file; pipe it in: annotate - < /dev/null'],
    [['bad\ufffd.txt'], '✗ bad\ufffd.txt: its name is not UTF-8; rename it'],
    [
      [`${'b'.repeat(250)}.txt`],
      `✗ ${'b'.repeat(250)}.annotations.yaml: cannot be written: the name is too long; shorten it`,
    ],
    [[`${'b'.repeat(300)}.txt`], `✗ ${'b'.repeat(300)}.txt: cannot be read: the name is too long; shorten it`],
    [
      ['-o', '-x.txt', 'in/below'],
      '✗ -x.txt/b/a.annotations.yaml: cannot be written: a part of this path is a file; check the name',
    ],
    [
      ['-o', 'in/nowhere.txt', 'in/below/b/a.txt'],
      '✗ in/nowhere.txt/a.annotations.yaml: cannot be written: no such file; check the name',
    ],
    [
      ['--config', 'nul.yaml', 'in/below/b/a.txt'],
      '✗ a\\x00b/a.annotations.yaml: cannot be written: the name holds a NUL character; correct the name',
    ],
  ];
  it.each(REFUSED)('%j', async (args, message) => {
    const cwd = folder({
      'in/below/b/a.txt': LETTER,
      '-x.txt': LETTER,
      [`${'b'.repeat(250)}.txt`]: LETTER,
      'nul.yaml': 'output: "a\\0b"',
    });
    symlinkSync('loop.txt', join(cwd, 'in/loop.txt'));
    symlinkSync('gone', join(cwd, 'in/nowhere.txt'));
    const before = wrote(cwd);
    expect(await run(args, { cwd })).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
    expect(wrote(cwd)).toEqual(before);
  });

  it.each([
    ['elsewhere', (to: string) => `a symbolic link leads out of the output folder, to ${to}; remove the link`],
    ['nowhere', () => 'a is a symbolic link that leads nowhere; remove the link'],
    ['out/a', () => 'cannot be written: symbolic links that lead in a circle; remove the link'],
  ])('-o with a link in it to %s: nothing is written, read or made there', async (to, message) => {
    const cwd = folder({ 'in/a/b/c.txt': LETTER, 'elsewhere/x': 'precious', 'out/x': '' });
    symlinkSync(join(cwd, to), join(cwd, 'out/a'));
    for (const args of [
      ['-o', 'out', 'in'],
      ['-o', 'out', '--force', 'in'],
      ['-o', 'out', '--check', 'in'],
    ]) {
      const { code, stderr } = await run(args, { cwd });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `✗ out/a/b/c.annotations.yaml: ${message(join(cwd, to))}\n`,
      });
    }
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual(['x']);
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  it('an output that is a link, a pipe or a folder is not written through', async () => {
    const cwd = folder({
      'a.txt': LETTER,
      'v.csv': 'name,country,latitude,longitude\nX-town,SY,35,36\n',
      'elsewhere/x': 'precious',
    });
    const output = join(cwd, 'a.annotations.yaml');
    const build = (name: string) => told(cwd, 'gazetteer', 'build', 'v.csv', '-o', name);
    const link = 'is a symbolic link and could lead anywhere; remove the link or choose another place with -o DIR\n';
    for (const [to, made] of [
      ['elsewhere/x', 'precious'],
      ['elsewhere/new', undefined],
    ] as const) {
      symlinkSync(join(cwd, to), output);
      expect(await told(cwd, '--force', 'a.txt')).toBe(`✗ a.annotations.yaml: ${link}`);
      expect(await build('a.annotations.yaml')).toBe(`annotate: a.annotations.yaml: ${link}`);
      execFileSync('rm', [output]);
      expect(existsSync(join(cwd, to)) ? readFileSync(join(cwd, to), 'utf8') : undefined).toBe(made);
    }
    symlinkSync(join(cwd, 'elsewhere/new'), join(cwd, 'annotate.config.yaml'));
    expect(await told(cwd, 'init')).toBe(
      'annotate: annotate.config.yaml: is there already; edit it, or remove it first\n',
    );
    execFileSync('mkfifo', [output]);
    expect(await told(cwd, '--no-config', 'a.txt')).toBe(
      '✗ a.annotations.yaml: is not a file; move it out of the way\n',
    );
    execFileSync('rm', [output]);
    mkdirSync(output);
    expect(await told(cwd, '--no-config', 'a.txt')).toBe(
      '✗ a.annotations.yaml: is not a file; move it out of the way\n',
    );
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual(['x']);
  });

  it('-o ../.. is where the person wants it', async () => {
    const cwd = folder({ 'a/b/c.txt': LETTER });
    expect(await told(join(cwd, 'a/b'), '-o', '../../x', 'c.txt')).toContain('→ ../../x/c.annotations.yaml');
    expect(wrote(cwd)).toEqual(['x/c.annotations.yaml']);
  });
});

it('threads for which there are no letters are not started', async () => {
  const cwd = folder({ 'a.txt': LETTER, 'b.txt': LETTER });
  expect(await annotate(cwd, '--workers', '999', '-q', '.')).toEqual({ code: 0, stdout: '', stderr: '' });
});

describe('patterns', () => {
  it.each([
    ['*(*(*(*(a*)*)*)*)b', 'repeats a group, which may take for ever; say * or {a,b}; [(] is a bracket'],
    ['+(a|aa)c', 'repeats a group, which may take for ever; say * or {a,b}; [(] is a bracket'],
    ['../../**/*.txt', 'is a pattern that leads out of its folder; write it from the folder of the letters'],
    ['/etc/*', 'is a pattern that leads out of its folder; write it from the folder of the letters'],
    ['('.repeat(60_000), 'is a pattern of 60000 characters; shorten it'],
    ['*'.repeat(70_000), 'is a pattern of 70000 characters; shorten it'],
  ])('%.20s is refused', async (pattern, message) => {
    const cwd = folder({ [`${'a'.repeat(100)}.txt`]: LETTER, 'annotate.config.yaml': `include: ["${pattern}"]` });
    for (const args of [['.'], ['--no-config', '--include', pattern, '.']]) {
      const { code, stdout, stderr } = await run(args, { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(`✗ ${pattern.length > 1000 ? `${pattern.slice(0, 60)}…` : pattern}: ${message}\n`);
    }
  });

  it.each([
    '{1..999999999}',
    '{a,b}'.repeat(100),
    `${'**/'.repeat(300)}x`,
    '[',
    '!(!(a))b',
    '\\',
    '(((',
    '!**',
    '\0',
    '\ud800',
  ])('%j finds nothing, or what it says', async (pattern) => {
    const cwd = folder({ 'in/a.txt': LETTER, 'in/annotate.config.yaml': JSON.stringify({ include: [pattern] }) });
    const { code, stdout, stderr } = await run(['in'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      '✗ in: no letters (*.txt) in this folder; check the name, or the include and ignore patterns\n',
    );
  });
});

describe('gazetteers', () => {
  const VILLAGES =
    'name,alternate names,country,latitude,longitude\nConstructor,Tostring,SY,35,36\n__proto__,Tostring,TR,36,36\n';
  const GEONAMES = (country: string) =>
    `1\tDamas\tDamas\tDam\t33\t36\tP\tPPL\t${country}\t\t12\t\t\t\t100\t\t\t\t2020-01-01\n`;

  it.each([
    [
      'v.csv',
      `name,country,latitude,longitude\n"${'a'.repeat(5_000_000)}`,
      /^annotate: v\.csv:2:1: is no CSV: Max Record Size/,
    ],
    ['v.csv', 'a'.repeat(5_000_000), /^annotate: v\.csv:1:1: is no CSV: Max Record Size/],
    ['v.txt', `${GEONAMES('SY')}${'a'.repeat(5_000_000)}`, /^annotate: v\.txt:2:1: is a line without end; /],
    ['v.txt', GEONAMES('__proto__'), /^annotate: v\.txt:1:1: __proto__ is no country; two letters, as SY/],
    [
      'v.txt',
      GEONAMES('SY').replace('PPL', 'constructor').replace('\tP\t', '\ttoString\t'),
      /^annotate: v\.txt: holds no place that could be used/,
    ],
    ['v.txt', GEONAMES('SY').replace('1', '9999999999'), /^annotate: v\.txt:1:1: 9999999999 is no id/],
    ['v.csv', VILLAGES.replace('latitude', '__proto__'), /^annotate: v\.csv:1:1: has no column latitude; /],
    ['v.csv', 'a: &a [*a]\n', /^annotate: v\.csv:1:1: has no column name, /],
  ] as const)('%s is refused where it is none', async (name, text, message) => {
    const { code, stdout, stderr } = await run(['gazetteer', 'build', name], { cwd: folder({ [name]: text }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('that were tampered with are refused, or found in as ever', async () => {
    const cwd = folder({
      'v.csv': VILLAGES,
      'a.txt': 'Two people were killed in the village of Constructor and in Tostring.\n',
    });
    await run(['gazetteer', 'build', 'v.csv'], { cwd });
    const good = readFileSync(join(cwd, 'v.gazetteer'));
    const verdicts = new Set<string>();
    // behind the empty buckets, where the numbers are
    const numbers = good.length - 32 - 4 * 65_537;
    for (let at = 0; at < numbers; at++)
      for (const wrong of [0, 0x7f, 0xff]) {
        const bad = Uint8Array.from(good);
        bad[at < 28 ? at : 4 * 65_537 + 32 + at] = wrong;
        verdicts.add(verdict(bad));
      }
    for (const length of [0, 4, 31, 32, 1000, good.length - 1]) verdicts.add(verdict(good.subarray(0, length)));
    expect([...verdicts].sort()).toEqual(['found', 'refused']);
    writeFileSync(join(cwd, 'v.gazetteer'), good.fill(0xff, 8, 12));
    const { code, stderr } = await run(['--gazetteer', 'v.gazetteer', 'a.txt'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '✗ v.gazetteer: is no gazetteer, or a damaged one; make one with annotate gazetteer build\n',
    });
  });

  function verdict(bytes: Uint8Array): string {
    try {
      verifyGazetteer(bytes);
    } catch {
      return 'refused';
    }
    const own = new Gazetteer(bytes);
    for (const name of ['Constructor', 'Tostring', '__proto__', 'Idlib'])
      for (const { country } of own.find(name)) expect(country).toMatch(/^[A-Z]{2}$/);
    own.sounding('Constructor', 'SY');
    return 'found';
  }
});

it('lists of words take any word, and no list that is none', async () => {
  const words = ['((((', '[', '\\', '.*', '$', '\0', '\ud800', '__proto__', 'constructor', 'a'.repeat(100_000)];
  const lists = { 'casualties/victims': words, 'places/never': words, 'dates/never': words, 'demands/never': words };
  const cwd = folder({ 'a.txt': LETTER, 'annotate.config.yaml': JSON.stringify({ words: lists }) });
  expect(await run(['a.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  for (const key of ['__proto__', 'constructor', 'toString']) {
    writeFileSync(join(cwd, 'annotate.config.yaml'), `words: {${key}: [x]}`);
    expect((await run(['a.txt'], { cwd })).stderr).toBe(
      `✗ annotate.config.yaml:1:9: words.${key}: is no key that is known here; annotate init writes an example\n`,
    );
    expect((await run(['--words', `${key}=x`, 'a.txt'], { cwd })).stderr).toMatch(/^annotate: --words: /);
  }
});

describe('annotation files', () => {
  const annotations = (change: (text: string) => string) => change(TOLD);
  const TOLD = `format: 1
source: {file: a.txt, sha256: ${'a'.repeat(64)}}
parts: []
dates:
  - value: "2018-02-04"
    mentions:
      - {text: 4 February 2018, at: "3:4", span: [150, 165]}
places: []
casualties: []
resolutions: []
demands: []
`;

  it('with mentions by the thousand over one another are refused where they would be compared', async () => {
    const record = TOLD.slice(TOLD.indexOf('  - value'), TOLD.indexOf('places:'));
    const mention = record.slice(record.indexOf('      - '));
    const cwd = folder({
      'records.annotations.yaml': TOLD.replace(record, record.repeat(4500)),
      'mentions.annotations.yaml': TOLD.replace(mention, mention.repeat(4500)),
    });
    const message = (place: string) =>
      `annotate: ${place}: more than 100 mentions of a kind stand over one another; remove them\n`;
    for (const [command, file, place] of [
      ['diff', 'records.annotations.yaml', '307:9: dates[100].mentions[0]'],
      ['score', 'mentions.annotations.yaml', '107:9: dates[0].mentions[100]'],
    ] as const)
      expect(await annotate(cwd, command, file, file)).toEqual({
        code: 2,
        stdout: '',
        stderr: message(`${file}:${place}`),
      });
  });

  it.each([
    [
      'a value of the prototype',
      (text: string) => text.replace('"2018-02-04"', '__proto__'),
      'dates[0].value: “__proto__” is no EDTF date',
    ],
    [
      'a span backwards',
      (text: string) => text.replace('[150, 165]', '[165, 150]'),
      'dates[0].mentions[0].span: span [165, 150] is empty',
    ],
    [
      'a span beyond all letters',
      (text: string) => text.replace('[150, 165]', '[0, 9007199254740991]'),
      'span [0, 9007199254740991] ends after the letter, which has 236 characters',
    ],
    [
      'a span that is no number',
      (text: string) => text.replace('[150, 165]', '[0, .inf]'),
      'dates[0].mentions[0].span[1]: must be number, received Infinity',
    ],
    ['half of a pair', (text: string) => text.replace('4 February 2018', '"\\ud800"'), '\\ud800'],
    ['a path to elsewhere', (text: string) => text.replace('a.txt', '../secret.txt'), 'its SHA-256 is 2289ab7c3a57'],
  ])('with %s', async (_, change, message) => {
    const cwd = folder({ 'in/a.txt': LETTER, 'secret.txt': 'secret', 'in/a.annotations.yaml': annotations(change) });
    const { code, stdout, stderr } = await run(['validate', 'in/a.annotations.yaml'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(message);
    expect(stdout).not.toContain('secret');
    for (const name of ['diff', 'score']) {
      const ended = await run([name, 'in/a.annotations.yaml', 'in/a.annotations.yaml'], { cwd });
      expect(ended.stdout + ended.stderr).not.toMatch(/should not have happened|secret/);
    }
  });
});

it('a letter of characters outside the first plane is wrapped between them', async () => {
  const cwd = folder({ 'a.txt': `${'a'.repeat(63)}${'\u{1F54A}'.repeat(300)}\n` });
  const { stdout } = await run(['show', '--color', '--values', 'margin', 'a.txt'], { cwd });
  expect(stdout.match(/\u{1F54A}/gu)).toHaveLength(300);
  expect(stdout).not.toContain('\\ud');
});
