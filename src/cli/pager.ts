import { spawn } from 'node:child_process';
import type { Context } from './io.ts';

/**
 * Prints through the person's pager as git does: on a terminal only, `PAGER` or `less`, which ends by itself where the
 * text fits the screen, and passes colours.
 */
export async function page(context: Context, wanted: boolean, text: () => string): Promise<void> {
  const { stdout, env } = context;
  const pager = env.PAGER ?? 'less';
  const out = text();
  if (!wanted || !stdout.isTTY || pager === '' || pager === 'cat' || env.TERM === 'dumb') stdout.write(out);
  else if (!(await pipe(context, pager, out))) stdout.write(out);
}

/** False where the pager could not be started. Like git, hands the person's own `PAGER` to the shell: it may have arguments. */
function pipe({ stdout, env }: Context, pager: string, text: string): Promise<boolean> {
  const own = (stdout as unknown) === process.stdout;
  return new Promise((done) => {
    const child = spawn(pager, {
      shell: true,
      stdio: ['pipe', own ? 'inherit' : 'pipe', own ? 'inherit' : 'ignore'],
      env: { ...process.env, ...env, LESS: env.LESS ?? 'FRX', LV: env.LV ?? '-c' },
    });
    child.stdout?.on('data', (chunk: Buffer) => stdout.write(chunk));
    child.on('error', () => done(false));
    // 126 and 127 are the shell's: the pager is not there
    child.on('close', (code) => done(code !== 126 && code !== 127));
    // a pager that is left before the end is no error
    child.stdin?.on('error', () => {});
    child.stdin?.end(text);
  });
}
