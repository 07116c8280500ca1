/** The shape of `annotate.config.yaml`. Loads zod: only where there is a configuration, or its schema is asked for. */
import { z } from 'zod';
import { WORD_LISTS } from '../words.ts';

const globs = z.array(z.string().min(1));
const words = z.array(z.string().min(1)).exactOptional();
const ROOMS = 'dates|places|casualties|resolutions|demands';

export const ConfigSchema = z.strictObject({
  include: globs
    .min(1)
    .optional()
    .describe('Which files in a folder are letters: globs, from the folder of this file. Default: **/*.txt'),
  ignore: globs
    .optional()
    .describe('Which of them are not: globs; one without a slash holds in every folder. Hidden folders never are.'),
  output: z
    .string()
    .min(1)
    .optional()
    .describe('Where annotation files go, from the folder of this file. Default: beside the letter.'),
  rulesOff: z
    .array(
      z
        .string()
        .regex(
          new RegExp(`^(?:${ROOMS})/[a-z0-9-]*$`),
          `must be a rule's name, as dates/day-month-year, or a kind's, as dates/`,
        ),
    )
    .optional()
    .describe('Rules that are switched off; annotate explain says which rule found what.'),
  gazetteer: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe(
      'Gazetteer files that are searched before the one of the program, from the folder of this file; annotate gazetteer build makes them.',
    ),
  words: z
    // each list by its name: a record would pass over `__proto__` without a word
    .strictObject(
      Object.fromEntries(WORD_LISTS.map((list) => [list, words])) as Record<(typeof WORD_LISTS)[number], typeof words>,
    )
    .optional()
    .describe('Words and names that are added to the lists of the rules, by the name of the list.'),
});

export type ConfigFile = z.infer<typeof ConfigSchema>;

/** JSON Schema (2020-12) of the configuration, for editors. */
export function configJsonSchema(): object {
  return { title: 'annotate.config.yaml', ...z.toJSONSchema(ConfigSchema, { target: 'draft-2020-12' }) };
}
