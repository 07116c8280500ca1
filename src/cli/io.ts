import type { ChalkInstance } from 'chalk';

/** 0: done, and nothing to report. 1: done, and `--check`, `diff`, `score --min` or `validate` has findings. 2: trouble. */
export type ExitCode = 0 | 1 | 2;

/** As much of a writable stream as the program needs; tests hand in an array that remembers. */
export interface Output {
  write(chunk: string | Uint8Array): unknown;
  isTTY?: boolean;
  columns?: number;
  rows?: number;
}

/** Everything the command line touches besides files, so that it runs without a process of its own. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Paths on the command line are relative to it. */
  cwd: string;
  /**
   * Asks to be told when the person wants out (Ctrl-C) instead of being ended at once. A command that calls this must
   * stop when the signal is aborted; one that never does dies of Ctrl-C like any program.
   */
  interruption?(): AbortSignal;
}

/** What a command is handed: the streams, colours for each of them, and the way to end. */
export interface Context extends Io {
  /** Colours for what goes to `stdout`. */
  paint: ChalkInstance;
  /** Colours for what goes to `stderr`. */
  paintError: ChalkInstance;
  /** Sets the exit code; the highest one said stands. Without it a command that returns ends in 0, one that throws in 2. */
  exit(code: ExitCode): void;
}
