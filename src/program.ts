// All of the command line in one: what `load.mjs` starts, in the main thread and in each worker.
export { start } from './cli/process.ts';
export { default as work } from './corpus/worker.ts';
