import type { Command } from 'commander';
import { z } from 'zod';
import { AnnotationsSchema } from '../../record/schema.ts';
import type { Context } from '../io.ts';

/** `annotate schema`: the JSON Schema of the annotation file, or of the configuration. */
export function define(command: Command, { stdout, paint }: Context): void {
  command
    .option('--config', 'the schema of annotate.config.yaml')
    .addHelpText(
      'after',
      `
Prints JSON Schema, draft 2020-12. The types of the library come from the same place.

${paint.bold('Examples:')}
  annotate schema > annotations.schema.json
  # yaml-language-server: $schema=annotations.schema.json    as the first line of a file, for editors

${paint.bold('Exit code:')} 0`,
    )
    .action(async ({ config }: { config?: true }) => {
      if (config) {
        const { configJsonSchema } = await import('../../corpus/config-schema.ts');
        return void stdout.write(`${JSON.stringify(configJsonSchema(), undefined, 2)}\n`);
      }
      const schema = z.toJSONSchema(AnnotationsSchema, { target: 'draft-2020-12' });
      stdout.write(`${JSON.stringify({ ...schema, title: 'Annotations of a United Nations letter' }, undefined, 2)}\n`);
    });
}
