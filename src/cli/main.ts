import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { Trouble } from '../trouble.ts';
import { COMMANDS, type Define } from './commands.ts';
import type { Context, ExitCode, Io } from './io.ts';
import { nearest } from './nearest.ts';
import { painter, safe } from './terminal.ts';

/**
 * The command line as a function: arguments (without `node` and the script), streams and environment in, exit code out.
 * A first argument that names a command runs it; everything else is letters to annotate, so a file that is really called
 * `diff` is given as `./diff`.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const context: Context = {
    ...io,
    paint: painter(argv, io.env, io.stdout),
    paintError: painter(argv, io.env, io.stderr),
    exit: (wanted) => {
      if (wanted > code) code = wanted;
    },
  };
  const [name, ...rest] = argv[0] === 'help' ? [argv[1] ?? '--help', '--help'] : argv;
  const entry = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!entry && name !== undefined) refuseMistyped(name, argv[0] === 'help', io.cwd);
    const program = prepare(new Command('annotate'), context);
    if (entry) {
      const command = program.command(name!).description(entry.summary);
      run((await entry.load()).define, command, context);
      await program.parseAsync([name!, ...rest], { from: 'user' });
    } else {
      run((await import('./commands/annotate.ts')).define, program, context);
      await program.parseAsync(name === undefined ? [] : [name, ...rest], { from: 'user' });
    }
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    context.exit(2);
    io.stderr.write(`${context.paintError.red('annotate:')} ${tell(error)}\n`);
    if (!(error instanceof Trouble) && io.env.ANNOTATE_DEBUG) io.stderr.write(`${stack(error)}\n`);
  }
  return code;
}

/**
 * `annotate exlpain letter.txt` would take the first word for a letter and annotate the second. A word that is nearly a
 * command's name is refused, unless a file is called so.
 */
function refuseMistyped(word: string, help: boolean, cwd: string): void {
  if (word.startsWith('-')) return;
  const near = nearest(word, Object.keys(COMMANDS));
  if (help)
    throw new Trouble(
      word,
      'there is no such command',
      near ? `did you mean annotate help ${near}?` : 'annotate --help lists them',
    );
  if (near && /^[a-z-]+$/i.test(word) && !existsSync(resolve(cwd, word)))
    throw new Trouble(word, 'neither a command nor a file', `did you mean annotate ${near}?`);
}

/** Help and usage errors go to our streams, and nothing ends the process. */
function prepare(program: Command, { cwd, stdout, stderr, paint, paintError }: Context): Command {
  return program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) =>
        write(
          `${paintError.red('annotate:')} ${text
            .replace(/^error: /, '')
            .trimEnd()
            .split('\n')
            .map(safe)
            .join(' ')}${fileHint(text, cwd)}\n`,
        ),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      getOutHasColors: () => paint.level > 0,
      getErrHasColors: () => paintError.level > 0,
    })
    .configureHelp({ styleTitle: (title) => paint.bold(title) });
}

/** `annotate -letter.txt`: a file whose name begins as an option does. */
function fileHint(message: string, cwd: string): string {
  const [, name] = /unknown option '(-.+?)'/s.exec(message) ?? [];
  return name !== undefined && existsSync(resolve(cwd, name)) ? `; if it is the file, write ./${safe(name)}` : '';
}

function run(define: Define, command: Command, context: Context): void {
  define(command, context);
  command.helpOption('-h, --help', 'show this help').option('--color', 'colours even into a pipe');
  command.option('--no-color', 'no colours');
}

const stack = (error: unknown) =>
  String((error as Error)?.stack)
    .split('\n')
    .map(safe)
    .join('\n');

/** One line for any error. */
function tell(error: unknown): string {
  if (error instanceof Trouble) return safe(error.message);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return safe(`this should not have happened: ${message.split('\n')[0]} (ANNOTATE_DEBUG=1 shows where)`);
}
