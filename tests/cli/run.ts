import { tmpdir } from 'node:os';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}
export interface Setting {
  cwd?: string;
  env?: Io['env'];
  stdin?: string | Uint8Array;
  tty?: boolean;
  interruption?: () => AbortSignal;
}

/** Runs the command line without a process, and gives back what it printed. */
export async function run(argv: string[], setting: Setting = {}): Promise<Ran> {
  // a string is a list of letters too, and `/` among them is every file there is
  if (!Array.isArray(argv)) throw new TypeError('arguments are a list');
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const output = (chunks: Buffer[]) => ({
    write: (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk as string)),
    isTTY: setting.tty ?? false,
    columns: 100,
  });
  const code = await main(argv, {
    stdin: (async function* () {
      if (setting.stdin !== undefined) yield Buffer.from(setting.stdin as string);
    })(),
    stdout: output(out),
    stderr: output(err),
    env: setting.env ?? {},
    cwd: setting.cwd ?? tmpdir(),
    ...(setting.interruption ? { interruption: setting.interruption } : {}),
  });
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}
