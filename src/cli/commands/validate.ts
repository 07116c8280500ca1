import { join } from 'node:path';
import type { Command } from 'commander';
import { type Fault, readYaml } from '../../record/read.ts';
import { AnnotationsSchema } from '../../record/schema.ts';
import { checkAgainstLetter, checkRecords } from '../../record/validate.ts';
import { Trouble } from '../../trouble.ts';
import { ANNOTATIONS, filesBelow, GOLD, isFolder, letterBeside, readText, refuseLetter } from '../files.ts';
import type { Context } from '../io.ts';
import { safe } from '../terminal.ts';

/** `annotate validate FILES`: annotation files against the schema, against themselves and against their letters. */
export function define(command: Command, context: Context): void {
  const { stdout, paint } = context;
  command
    .argument('<files...>', 'annotation or gold files; folders with such files')
    .option('--no-letter', 'do not look for the letters')
    .option('-q, --quiet', 'only what is wrong')
    .addHelpText(
      'after',
      `
Checks the shape, that records refer to records that are there, and, where the letter lies beside the file, its hash and
that every mention stands where the file says. Exit code 0: all are valid; 1: some are not; 2: trouble.

${paint.bold('Examples:')}
  annotate validate letter.annotations.yaml
  annotate validate letters/                 every *.annotations.yaml and *.gold.yaml below`,
    )
    .action((paths: string[], options: { letter: boolean; quiet?: boolean }) => {
      const files = paths.flatMap((path) => annotationFiles(context.cwd, path));
      let invalid = 0;
      let alone = 0;
      let unread = 0;
      for (const file of files) {
        const checked = readable(context, () => check(context, file, options.letter));
        if (!checked) {
          unread++;
          continue;
        }
        const { faults, letter } = checked;
        if (faults.length) invalid++;
        else if (!letter && options.letter) alone++;
        for (const { line, column, path, message } of faults)
          stdout.write(
            `${paint.bold(safe(`${file}:${line}:${column}`))}: ${path ? `${paint.cyan(safe(path))}: ` : ''}${safe(message)}\n`,
          );
      }
      if (invalid) context.exit(1);
      if (options.quiet) return;
      const valid = files.length - invalid - unread;
      stdout.write(
        `${[
          valid ? paint.green(`${valid} valid`) : '',
          invalid ? paint.red(`${invalid} not valid`) : '',
          unread ? paint.red(`${unread} not read`) : '',
          alone ? paint.yellow(`${alone} without letter, checked by themselves`) : '',
        ]
          .filter(Boolean)
          .join(', ')}\n`,
      );
    });
}

/** A file that cannot be read is told, and does not hold up the others. */
function readable<T>({ stderr, paintError, exit }: Context, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    stderr.write(`${paintError.red('✗')} ${safe(error.message)}\n`);
    exit(2);
    return undefined;
  }
}

function annotationFiles(cwd: string, path: string): string[] {
  if (!isFolder(cwd, path)) {
    refuseLetter(path);
    return [path];
  }
  const files = filesBelow(cwd, path, ANNOTATIONS, GOLD).map((file) => join(path, file));
  if (files.length === 0)
    throw new Trouble(path, `has no *${ANNOTATIONS} and no *${GOLD}`, 'annotate its letters first');
  return files;
}

function check({ cwd }: Context, file: string, withLetter: boolean): { faults: Fault[]; letter: boolean } {
  const read = readYaml(readText(cwd, file), AnnotationsSchema);
  if (!read.value) return { faults: read.faults, letter: false };
  const letter = withLetter ? letterBeside(cwd, file, read.value) : undefined;
  const flaws = [
    ...checkRecords(read.value),
    ...(letter ? checkAgainstLetter(read.value, letter.text, letter.sha256) : []),
  ];
  return {
    faults: flaws
      .map(({ path, message }) => read.fault(path, message))
      .sort((a, b) => a.line - b.line || a.column - b.column),
    letter: letter !== undefined,
  };
}
