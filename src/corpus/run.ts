/** Many letters: one after the other, or over the cores where there are enough of them to gain by it. */
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Trouble } from '../trouble.ts';
import { annotateFile, type How, type Job, type Outcome, type Setting } from './one.ts';
import { sweep } from './write.ts';

export interface Run extends How {
  jobs: readonly Job[];
  settings: readonly Setting[];
  /** How many threads; as many as there are cores where nothing is said, and only one where there are few letters. */
  workers?: number;
  /** Aborted: the letters at hand are finished, the others left. */
  interrupt?: AbortSignal;
  /** Told now and then how far it is. */
  progress?: (done: number, current: string | undefined) => void;
}

/** Below this many letters starting threads takes longer than it saves. */
const ENOUGH = 300;

/** Letters that a thread is given at once: so many that handing over costs nothing, so few that none waits long for the last. */
export const BATCH = 24;

/** What became of each letter, in the order of `jobs`. Ends early when interrupted. */
export async function* annotateAll(run: Run): AsyncGenerator<Outcome> {
  if (run.jobs.length > 1 && !run.check)
    for (const folder of new Set(run.jobs.map(({ output }) => dirname(output)))) sweep(folder);
  const wanted = run.workers ?? (run.jobs.length < ENOUGH ? 1 : availableParallelism());
  // a thread without letters would only be started
  const workers = Math.min(wanted, Math.ceil(run.jobs.length / BATCH));
  if (workers > 1) {
    const { overWorkers } = await import('./pool.ts');
    yield* overWorkers({ ...run, workers });
  } else yield* inTurn(run);
}

async function* inTurn({ jobs, settings, interrupt, progress, ...how }: Run): AsyncGenerator<Outcome> {
  let breath = Date.now();
  for (const [index, job] of jobs.entries()) {
    // annotating is synchronous: without a pause no signal would be heard and no bar drawn
    if (Date.now() - breath > 40) {
      progress?.(index, job.name);
      await new Promise(setImmediate);
      breath = Date.now();
    }
    if (interrupt?.aborted) return;
    yield await annotateFile(job, settings[job.setting]!, how);
  }
  progress?.(jobs.length, undefined);
}

/** The outcome of a letter that took its worker with it. */
export function died({ name, outputName }: Job, reason: string): Outcome {
  const { message } = new Trouble(
    name,
    `the worker died on it (${reason})`,
    'the other letters went on; run it alone to see more',
  );
  return { name, output: outputName, status: 'trouble', message, warnings: [], found: {}, checks: [] };
}
