// One letter for the commands that show it: decoded, with the options that it would be annotated with.
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { AnnotateOptions } from '../annotate.ts';
import { Configs } from '../corpus/config.ts';
import { decodeLetter, refuseOther } from '../corpus/decode.ts';
import { openGazetteer } from '../corpus/gazetteer.ts';
import { readBytes } from './files.ts';
import type { Context } from './io.ts';
import { safe } from './terminal.ts';

export interface OpenLetter {
  text: string;
  options: AnnotateOptions;
}

/** Reads a letter and its configuration; says on stderr what is odd about its bytes. Throws Trouble where it cannot be read. */
export async function openLetter(
  { cwd, stderr, paintError }: Context,
  file: string,
  config?: string | false,
): Promise<OpenLetter> {
  const bytes = readBytes(cwd, file);
  refuseOther(bytes, file);
  const { text, warnings } = decodeLetter(bytes, file);
  for (const warning of warnings) stderr.write(`${paintError.yellow('!')} ${safe(warning)}\n`);
  const configs = new Configs({ cwd, ...(config === undefined ? {} : { config }) });
  const { options, gazetteers = [] } = await configs.settingFor(dirname(resolve(cwd, file)));
  const own = gazetteers.map((one) => openGazetteer(one).gazetteer);
  return { text, options: { ...options, ...(own.length ? { gazetteers: own } : {}), file: basename(file) } };
}

/** `letter.txt:12:5` taken apart; a file that is really called so is taken as it is. */
export function position(cwd: string, argument: string): { file: string; line?: number; column?: number } {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(argument);
  if (!match || existsSync(resolve(cwd, argument))) return { file: argument };
  const [, file, line, column] = match;
  return { file: file!, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
