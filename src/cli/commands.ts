import type { Command } from 'commander';
import type { Context } from './io.ts';

/** What a command file exports as `define`: options, help and action of one command, nothing at load time. */
export type Define = (command: Command, context: Context) => void;

interface Entry {
  summary: string;
  load(): Promise<{ define: Define }>;
}

/** The subcommands. Each is loaded when it is run, so that `annotate letter.txt` pays for none of them. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  diff: {
    summary: 'what two annotations of a letter do not have in common, or what changed since a git revision',
    load: () => import('./commands/diff.ts'),
  },
  explain: {
    summary: 'which rule found each mention, how its value came about, and what came close',
    load: () => import('./commands/explain.ts'),
  },
  gazetteer: {
    summary: 'make a gazetteer of your own from a GeoNames dump or a CSV',
    load: () => import('./commands/gazetteer.ts'),
  },
  init: {
    summary: 'write a commented annotate.config.yaml',
    load: () => import('./commands/init.ts'),
  },
  score: {
    summary: 'compare annotations with gold: precision, recall, and every error in context',
    load: () => import('./commands/score.ts'),
  },
  validate: {
    summary: 'check annotation files against their schema and their letters',
    load: () => import('./commands/validate.ts'),
  },
  show: {
    summary: 'the letter in the terminal, every mention marked, its value beside it',
    load: () => import('./commands/show.ts'),
  },
  schema: {
    summary: 'print the JSON Schema of the annotation file, or with --config of annotate.config.yaml',
    load: () => import('./commands/schema.ts'),
  },
};
