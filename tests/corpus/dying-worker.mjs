// A worker that does its letters until one that is called deadly, and takes itself down with that.
import work from '../../dist/worker.js';

export default async function (batch) {
  const deadly = batch.jobs.findIndex(({ name }) => name.includes('deadly'));
  if (deadly < 0) return work(batch);
  await work({ ...batch, jobs: batch.jobs.slice(0, deadly) });
  Atomics.store(batch.shared, 1 + batch.slot, deadly);
  setImmediate(() => {
    throw new Error('Worker terminated due to reaching memory limit');
  });
  return new Promise(() => {});
}
