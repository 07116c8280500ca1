// What runs in each thread of the pool: a batch of letters, one after the other.
import { annotateFile, type How, type Job, type Outcome, type Setting } from './one.ts';

export interface Batch {
  jobs: Job[];
  settings: readonly Setting[];
  how: How;
  /** `[stop, then for each slot the number of the letter at hand]`, shared by all threads. */
  shared: Int32Array;
  slot: number;
}

/** The letters that were done; fewer than asked for when the run is being stopped. */
export default async function work({ jobs, settings, how, shared, slot }: Batch): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, job] of jobs.entries()) {
    if (Atomics.load(shared, 0) !== 0) break;
    Atomics.store(shared, 1 + slot, index);
    outcomes.push(await annotateFile(job, settings[job.setting]!, how));
  }
  return outcomes;
}
