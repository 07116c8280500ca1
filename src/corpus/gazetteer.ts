/** Gazetteer files that a person names: opened once a thread, whatever the number of letters. */
import { createHash } from 'node:crypto';
import { Gazetteer } from '../places/gazetteer.ts';
import { verifyGazetteer } from '../places/verify.ts';
import { Trouble } from '../trouble.ts';
import { readWhole } from './read.ts';

export interface GazetteerFile {
  /** Absolute. */
  path: string;
  /** As the person named it, for messages. */
  name: string;
}

/** All places of the world are some hundred megabytes; Node reads no more than this at once. */
const LARGEST = 2 ** 31 - 2 ** 20;

const open = new Map<string, { gazetteer: Gazetteer; hash: string }>();

/** The gazetteer of a file, and a hash of what it holds. @throws Trouble where it is none */
export function openGazetteer({ path, name }: GazetteerFile): { gazetteer: Gazetteer; hash: string } {
  let found = open.get(path);
  if (!found) {
    const bytes = readWhole(path, name, { largest: LARGEST, onDisk: true });
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    try {
      verifyGazetteer(bytes);
      found = { gazetteer: new Gazetteer(bytes), hash };
    } catch {
      throw new Trouble(name, 'is no gazetteer, or a damaged one', `make one with annotate gazetteer build`);
    }
    open.set(path, found);
  }
  return found;
}
