/**
 * Letters over worker threads. A worker is given a batch of paths and does everything with them, writing included: what
 * travels back is a line or two a letter, so the main thread stays idle and memory small, however many letters there are.
 */
import { unlinkSync } from 'node:fs';
import type { Outcome } from './one.ts';
import { BATCH, died, type Run } from './run.ts';
import type { Batch } from './worker.ts';
import { temporariesOf } from './write.ts';

/** Batches that may be finished before an earlier one is. */
const AHEAD = 8;

/** In the bundle, which is a script, what stands for `import()`; see load.mjs. */
declare const __import: ((name: string) => Promise<unknown>) | undefined;
const imported = (name: string): Promise<unknown> => (typeof __import === 'undefined' ? import(name) : __import(name));

interface Options {
  /** The worker's file, for tests that need one that dies. */
  worker?: URL;
}

export async function* overWorkers(
  { jobs, settings, interrupt, progress, workers, ...how }: Run & { workers: number },
  {
    worker = new URL(import.meta.url.endsWith('.ts') ? '../../dist/worker.js' : '../worker.js', import.meta.url),
  }: Options = {},
): AsyncGenerator<Outcome> {
  const { Tinypool } = (await imported('tinypool')) as typeof import('tinypool');
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    runtime: 'worker_threads',
    // letters are small: a larger nursery only makes the process so
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  const shared = new Int32Array(new SharedArrayBuffer(4 * (1 + workers)));
  const stop = () => Atomics.store(shared, 0, 1);
  interrupt?.addEventListener('abort', stop, { once: true });
  if (interrupt?.aborted) stop();
  const free = Array.from({ length: workers }, (_, slot) => slot);
  const running = new Map<number, { from: number; promise: Promise<void> }>();
  const finished = new Map<number, Outcome[]>();
  let next = 0;
  let shown = 0;
  let done = 0;
  const start = (slot: number) => {
    const from = next;
    const batch = jobs.slice(from, from + BATCH);
    next += batch.length;
    const promise = work(slot, batch).then((outcomes) => {
      finished.set(from, outcomes);
      running.delete(slot);
      free.push(slot);
      done += outcomes.length;
    });
    running.set(slot, { from, promise });
  };
  /** A batch to its end, whoever dies on the way. */
  const work = async (slot: number, batch: Batch['jobs']): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    while (outcomes.length < batch.length) {
      const rest = batch.slice(outcomes.length);
      Atomics.store(shared, 1 + slot, 0);
      try {
        const more: Outcome[] = await pool.run({ jobs: rest, settings, how, shared, slot } satisfies Batch);
        outcomes.push(...more);
        if (more.length < rest.length) break;
      } catch (error) {
        // those before it were done, but what became of them died with the worker: they are up to date when asked again
        const at = Atomics.load(shared, 1 + slot);
        const killer = rest[at]!;
        for (const file of temporariesOf(killer.output)) tryUnlink(file);
        const before = await again(rest.slice(0, at), slot);
        outcomes.push(...before, died(killer, (error as Error).message));
      }
    }
    return outcomes;
  };
  const again = async (batch: Batch['jobs'], slot: number): Promise<Outcome[]> =>
    batch.length
      ? pool.run({ jobs: batch, settings, how: { ...how, force: false }, shared, slot } satisfies Batch)
      : [];
  const timer = setInterval(() => {
    const [slot, first] = [...running][0] ?? [];
    const current = first && jobs[first.from + Atomics.load(shared, 1 + slot!)]?.name;
    progress?.(done, current);
  }, 100);
  try {
    while (shown < jobs.length) {
      while (free.length && next < jobs.length && next - shown < BATCH * workers * AHEAD && !interrupt?.aborted)
        start(free.pop()!);
      const ready = finished.get(shown);
      if (ready) {
        finished.delete(shown);
        yield* ready;
        shown += Math.min(BATCH, jobs.length - shown);
      } else if (running.size) await Promise.race([...running.values()].map(({ promise }) => promise));
      else break;
    }
  } finally {
    clearInterval(timer);
    stop();
    await Promise.all([...running.values()].map(({ promise }) => promise));
    interrupt?.removeEventListener('abort', stop);
    await pool.destroy();
  }
  progress?.(done, undefined);
}

function tryUnlink(file: string): void {
  try {
    unlinkSync(file);
  } catch {}
}
