import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { annotate } from '../../annotate.ts';
import { toYaml } from '../../record/yaml.ts';
import { Trouble } from '../../trouble.ts';
import { COMMANDS } from '../commands.ts';
import type { Context } from '../io.ts';

/** `annotate letter.txt …`: writes `letter.annotations.yaml` beside each letter. */
export function define(command: Command, context: Context): void {
  command
    .description('Finds dates, places, casualty counts, cited resolutions and demands in United Nations letters.')
    .usage('[options] <letters...>\n       annotate <command> [options]')
    .argument('[letters...]', 'text files, folders, globs; - for standard input')
    .addHelpText('after', () => help(context))
    .action((letters: string[]) => {
      if (letters.length === 0) {
        command.outputHelp();
        return;
      }
      for (const file of letters.flatMap((path) => find(resolve(context.cwd, path)))) write(file);
    });
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
  annotate letters/                   every *.txt below the folder`;
}

function find(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch {
    throw new Trouble(path, 'no such file', 'check the name');
  }
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(path, name));
}

function write(file: string): void {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const out = annotate(text, { file: basename(file), sha256: createHash('sha256').update(bytes).digest('hex') });
  writeFileSync(`${file.replace(/\.txt$/, '')}.annotations.yaml`, toYaml(out));
}
