// The process around `main`: what `bin/annotate.js` starts.
import { main } from './main.ts';

/** Runs the command line with this process's arguments and streams, and sets its exit code. */
export async function start(): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  // `annotate --stdout letters/ | head`: a reader that has seen enough is no error
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  // `annotate letters/ 2>&1 | head` and a terminal that has gone: nobody is left to complain to
  stderr.on('error', () => {});
  const interruption = () => {
    const controller = new AbortController();
    // once: a second Ctrl-C ends the process without asking
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort(signal));
    return controller.signal;
  };
  process.exitCode = await main(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    interruption,
  });
}
