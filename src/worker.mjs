// What the pool starts in each thread.
import { load } from './load.mjs';

export default load().exports.work;
