import { type Command, Option } from 'commander';
import { Configs } from '../../corpus/config.ts';
import { decodeLetter, refuseOther } from '../../corpus/decode.ts';
import { findLetters } from '../../corpus/find.ts';
import { compose, type Outcome } from '../../corpus/one.ts';
import { LARGEST, readWhole, tooLarge } from '../../corpus/read.ts';
import { annotateAll, type Run } from '../../corpus/run.ts';
import { DATA_SOURCES } from '../../licences.ts';
import { Trouble } from '../../trouble.ts';
import { RULES, VERSION } from '../../version.ts';
import { WORD_LISTS } from '../../words.ts';
import { COMMANDS } from '../commands.ts';
import type { Context } from '../io.ts';
import type { Reporter, Setup } from '../report/report.ts';
import { add, noTotals } from '../report/report.ts';
import { safe } from '../terminal.ts';

interface Options {
  output?: string;
  stdout?: true;
  check?: true;
  force?: true;
  filesFrom?: string;
  include?: string[];
  ignore?: string[];
  config?: string | false;
  rulesOff?: string[];
  words?: string[];
  gazetteer?: string[];
  workers?: number;
  format: 'pretty' | 'json' | 'github';
  quiet?: true;
  verbose?: true;
  version?: true;
}

/** `annotate letter.txt …`: writes `letter.annotations.yaml` beside each letter. */
export function define(command: Command, context: Context): void {
  const list = (value: string, before: string[] = []) => [...before, value];
  command
    .description('Finds dates, places, casualty counts, cited resolutions and demands in United Nations letters.')
    .usage('[options] <letters...>\n       annotate <command> [options]')
    .argument('[letters...]', 'text files, folders (*.txt below them), globs; - for standard input')
    .option('-o, --output <dir>', 'write annotation files below this folder, not beside the letters')
    .option('--stdout', 'print the YAML and write nothing')
    .option('--check', 'write nothing; list what is missing or stale, and exit with 1 if anything is')
    .option('--force', 'annotate again what is up to date; replace edited files (a backup stays)')
    .option('--files-from <file>', 'take the letters from a list, one a line or NUL-separated; - for standard input')
    .option('--include <glob>', 'which files in a folder are letters, instead of **/*.txt (repeatable)', list)
    .option('--ignore <glob>', 'which of them are not (repeatable)', list)
    .option('--config <file>', 'this configuration, not the annotate.config.yaml found from the letters upward')
    .option('--no-config', 'no configuration file')
    .option('--rules-off <rule>', 'switch off a rule, as dates/season, or a kind, as dates/ (repeatable)', list)
    .option('--words <list=word>', 'add a word to a list of the rules (repeatable)', list)
    .option('--gazetteer <file>', 'search this gazetteer first; annotate gazetteer build makes one (repeatable)', list)
    .addOption(
      new Option('--workers <number>', 'how many threads')
        .default(undefined, 'one a core, if there are many letters')
        .argParser(toNumber),
    )
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json', 'github']).default('pretty'))
    .option('-q, --quiet', 'report errors only')
    .option(
      '-V, --version',
      'show the version; with --verbose, that of the rules, of Node, and where the data comes from',
    )
    .option('--verbose', 'say more')
    .addHelpText('after', () => help(context))
    .action(async (letters: string[]) => {
      const options = command.opts<Options>();
      if (options.version) return version(context, options);
      if (letters.length === 0 && options.filesFrom === undefined) {
        context.exit(2);
        command.outputHelp({ error: true });
        return;
      }
      if (letters.includes('-')) await standardInput(context, options);
      const paths = letters.filter((letter) => letter !== '-');
      if (paths.length || options.filesFrom !== undefined) await files(paths, context, options);
    });
}

function toNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value))
    throw new Trouble('--workers', `${value} is no number of threads`, 'give 1 or more');
  return Number(value);
}

function help({ paint }: Context): string {
  const names = Object.entries(COMMANDS);
  const width = Math.max(0, ...names.map(([name]) => name.length));
  const commands = names.map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `
${paint.bold('Commands:')} (annotate <command> --help says more)
${commands.join('\n')}

${paint.bold('Examples:')}
  annotate letter.txt                 writes letter.annotations.yaml beside it
  annotate letters/                   every *.txt below the folder
  annotate 'letters/**/S-2018-*.txt'  a glob, quoted so that the shell leaves it alone
  annotate -o out letters/            the same folders below out/
  annotate --check letters/           in CI: is everything annotated by these rules?
  pdftotext s-2018-101.pdf - | annotate -

${paint.bold('Exit codes:')} 0 done; 1 --check found something missing or stale; 2 trouble (the other letters are done)`;
}

function version({ stdout }: Context, { verbose }: Options): void {
  if (!verbose) {
    stdout.write(`${VERSION}\n`);
    return;
  }
  const sources = DATA_SOURCES.map(({ name, licence, attribution }) => `  ${name}, ${licence}\n    ${attribution}\n`);
  stdout.write(
    `annotate ${VERSION}\nrules ${RULES}\nnode ${process.versions.node}\n\nBuilt with:\n${sources.join('')}`,
  );
}

const overrides = ({ cwd }: Context, options: Options) => ({
  cwd,
  ...(options.config === undefined || (options.config as unknown) === true ? {} : { config: options.config }),
  ...(options.include ? { include: options.include } : {}),
  ...(options.ignore ? { ignore: options.ignore } : {}),
  ...(options.output === undefined ? {} : { output: options.output }),
  ...(options.rulesOff ? { rulesOff: options.rulesOff } : {}),
  ...(options.words ? { words: toLists(options.words) } : {}),
  ...(options.gazetteer ? { gazetteers: options.gazetteer } : {}),
});

/** `list=word` to lists. */
function toLists(pairs: readonly string[]): Record<string, string[]> {
  const lists: Record<string, string[]> = Object.create(null);
  for (const pair of pairs) {
    const [, list, word] = /^([a-z/-]+)=(.+)$/.exec(pair) ?? [];
    if (!list || !word)
      throw new Trouble(
        '--words',
        `${pair} is not of the form list=word`,
        'as in --words casualties/victims=villagers',
      );
    if (!(WORD_LISTS as readonly string[]).includes(list))
      throw new Trouble('--words', `no such list: ${list}`, `the lists are ${WORD_LISTS.join(', ')}`);
    lists[list] = [...(lists[list] ?? []), word];
  }
  return lists;
}

/** The letter on standard input; the YAML goes to standard output. */
async function standardInput(context: Context, options: Options): Promise<void> {
  const { createHash } = await import('node:crypto');
  const setting = await new Configs(overrides(context, options)).settingFor(context.cwd);
  const bytes = await slurp(context);
  refuseOther(bytes, '-');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const origin = { rules: RULES, config: setting.id, letter: sha256.slice(0, 12) };
  const { made, warnings } = compose(decodeLetter(bytes, '-'), sha256, { name: '-', letter: '-' }, setting, origin);
  for (const piece of made.pieces) context.stdout.write(piece);
  for (const warning of warnings) context.stderr.write(`${context.paintError.yellow('!')} ${safe(warning)}\n`);
}

async function slurp({ stdin }: Context): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > LARGEST) tooLarge('-');
  }
  return Buffer.concat(chunks);
}

async function files(paths: string[], context: Context, options: Options): Promise<void> {
  const { cwd, exit } = context;
  if (options.output === '') throw new Trouble('-o', 'names no folder', 'check the command line');
  const configs = new Configs(overrides(context, options));
  const listed = options.filesFrom === undefined ? [] : await readList(context, options.filesFrom);
  const { jobs, troubles } = await findLetters({ paths, listed, cwd }, (folder) => configs.for(folder));
  const quiet = options.quiet ?? false;
  const check = options.check ?? false;
  const setup: Setup = { context, check, quiet, letters: jobs.length };
  const reporter = options.stdout ? printer(context) : await reporterFor(options.format, setup);
  for (const { message } of troubles) reporter.trouble(message);
  if (troubles.length) exit(2);

  const bar =
    jobs.length > 1 ? (await import('../report/progress.ts')).progress(context, jobs.length, quiet) : undefined;
  const interrupt = context.interruption?.();
  const run: Run = {
    jobs,
    settings: configs.settings,
    check,
    force: options.force ?? false,
    print: options.stdout ?? false,
    ...(options.workers === undefined ? {} : { workers: options.workers }),
    ...(interrupt ? { interrupt } : {}),
    ...(bar ? { progress: bar.show } : {}),
  };
  const totals = noTotals();
  for await (const outcome of annotateAll(run)) {
    bar?.clear();
    add(totals, outcome);
    reporter.letter(outcome);
    if (outcome.status === 'trouble') exit(2);
    if (outcome.status === 'missing' || outcome.status === 'stale') exit(1);
  }
  bar?.clear();
  totals.left = jobs.length - totals.letters;
  if (totals.left) exit(2);
  reporter.end(totals);
}

async function readList(context: Context, file: string): Promise<string[]> {
  const { resolve } = await import('node:path');
  const text = (file === '-' ? await slurp(context) : readWhole(resolve(context.cwd, file), file)).toString('utf8');
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
}

async function reporterFor(format: Options['format'], setup: Setup): Promise<Reporter> {
  if (format === 'json') return (await import('../report/json.ts')).json(setup);
  if (format === 'github') return (await import('../report/github.ts')).github(setup);
  return (await import('../report/pretty.ts')).pretty(setup);
}

/** `--stdout`: the files one after the other, as documents of one YAML stream. */
function printer({ stdout, stderr, paintError }: Context): Reporter {
  let separator = '';
  return {
    letter({ message, warnings, printed }: Outcome) {
      if (printed !== undefined) {
        stdout.write(separator + printed);
        separator = '---\n';
      }
      if (message !== undefined) stderr.write(`${paintError.red('✗')} ${safe(message)}\n`);
      for (const warning of warnings) stderr.write(`${paintError.yellow('!')} ${safe(warning)}\n`);
    },
    trouble: (message) => stderr.write(`${paintError.red('✗')} ${safe(message)}\n`),
    end() {},
  };
}
