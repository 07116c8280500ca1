/**
 * Reads what a person names or what lies beside it. Whoever packed a folder may have put a named pipe there, on which a
 * reader waits for ever, or a link to a device that never ends: both are told instead.
 */
import { closeSync, constants, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { Trouble } from '../trouble.ts';
import { fileTrouble } from './faults.ts';

/** A string cannot be longer than half a gigabyte. */
export const LARGEST = 256 * 2 ** 20;

/** A pipe that is open already, as a shell makes for `annotate diff <(git show main:a.yaml) a.yaml`. */
const OPEN = /^\/(?:dev|proc\/self)\/(?:fd\/\d+|stdin)$/;

interface Limits {
  largest?: number;
  /** What to do instead, where it is no regular file. */
  remedy?: string;
  /** Only what lies on a disk: neither an open pipe nor a device that ends, as `/dev/null`. */
  onDisk?: boolean;
}

/** The bytes of a file. @throws Trouble that names it as the person did */
export function readWhole(path: string, name: string, limits: Limits = {}): Buffer {
  const { largest = LARGEST } = limits;
  try {
    if (refuseSpecial(path, name, limits) === 'file') return readFileSync(path);
    return readAtMost(path, largest) ?? tooLarge(name, largest);
  } catch (error) {
    throw fileTrouble(error, name, 'read');
  }
}

/** Says whether it can be read again and again, as only a file can. @throws Trouble where it would be read without end */
export function refuseSpecial(
  path: string,
  name: string,
  { largest = LARGEST, remedy = 'give a file', onDisk = false }: Limits = {},
): 'file' | 'stream' {
  const stat = statSync(path);
  if (stat.isDirectory()) throw new Trouble(name, 'is a folder', 'name a file in it');
  if (stat.isFile()) return stat.size > largest ? tooLarge(name, largest) : 'file';
  if (onDisk || !(OPEN.test(path) || stat.isCharacterDevice()))
    throw new Trouble(name, 'is not a regular file', remedy);
  return 'stream';
}

export function tooLarge(name: string, largest = LARGEST): never {
  throw new Trouble(name, `is larger than ${largest / 2 ** 20} MiB`, 'is it the right file?');
}

/** Undefined where there is more. */
function readAtMost(path: string, largest: number): Buffer | undefined {
  // a device that has nothing to say now must not keep us waiting; a pipe that is open must
  const handle = openSync(path, OPEN.test(path) ? 'r' : constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const chunks: Buffer[] = [];
    for (let length = 0; length <= largest; ) {
      const chunk = Buffer.allocUnsafe(1 << 20);
      const read = readSync(handle, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return undefined;
  } finally {
    closeSync(handle);
  }
}
