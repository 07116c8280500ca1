import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CONFIG_NAME } from '../../corpus/config.ts';
import { fileTrouble } from '../../corpus/faults.ts';
import { Trouble } from '../../trouble.ts';
import type { Context } from '../io.ts';
import { safe } from '../terminal.ts';

const EXAMPLE = `# How annotate treats the letters in this folder and below. Every key may be left out.
# With the schema (annotate schema --config > annotate.config.schema.json) editors complete and check it:
# yaml-language-server: $schema=annotate.config.schema.json

# Which files are letters: globs, from this folder.
include: ['**/*.txt']

# Which of them are not; a name without a slash holds in every folder, as in .gitignore. Hidden folders never are.
ignore: []
#  - README.txt
#  - drafts/

# Where annotation files go, from this folder; beside the letter where nothing is said.
# output: annotations

# Rules that are switched off, by name or a whole kind; annotate explain says which rule found what.
rulesOff: []
#  - dates/season
#  - demands/

# Words and names that are added to the rules' lists, by the list's name.
words: {}
#  casualties/victims: [stallholders, goatherds]   plural nouns for people
#  places/never: [Providence]                      texts that are no place; likewise dates/never, demands/never …
`;

/** `annotate init`: a commented configuration to start from. */
export function define(command: Command, { cwd, stdout, paint }: Context): void {
  command
    .argument('[folder]', 'where to put it', '.')
    .addHelpText(
      'after',
      `
Writes ${CONFIG_NAME}. Every run looks for one from the letters' folder upward.

${paint.bold('Examples:')}
  annotate init
  annotate init letters/

${paint.bold('Exit codes:')} 0 written; 2 trouble, as a file that is there already`,
    )
    .action((folder: string) => {
      const name = join(folder, CONFIG_NAME);
      try {
        writeFileSync(join(cwd, name), EXAMPLE, { flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST')
          throw new Trouble(name, 'is there already', 'edit it, or remove it first');
        throw fileTrouble(error, name, 'written');
      }
      stdout.write(`${safe(name)} written\n`);
    });
}
