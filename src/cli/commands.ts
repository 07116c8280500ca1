import type { Command } from 'commander';
import type { Context } from './io.ts';

/** What a command file exports as `define`: options, help and action of one command, nothing at load time. */
export type Define = (command: Command, context: Context) => void;

interface Entry {
  summary: string;
  load(): Promise<{ define: Define }>;
}

/** The subcommands. Each is loaded when it is run, so that `annotate letter.txt` pays for none of them. */
export const COMMANDS: Readonly<Record<string, Entry>> = {};
