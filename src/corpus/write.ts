/**
 * Writing whole or not at all: into a temporary file beside the target, then renamed over it. Whoever reads sees the old
 * file or the new one, and a run that is killed leaves the old one.
 *
 * Nothing is forced to the disk (fsync): it takes four times as long as everything else about the file, and what a power cut
 * could take can be made again. The one thing that cannot, a person's edits that `--force` replaces, is copied and forced
 * to the disk before. `write-file-atomic` would do most of this, but asynchronously, following links, and forcing always.
 */
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Trouble } from '../trouble.ts';

/** The parts of `node:fs` in use here, so that tests can hand in a disk that is full. */
export type Disk = Pick<
  typeof fs,
  'openSync' | 'writeFileSync' | 'closeSync' | 'renameSync' | 'lstatSync' | 'unlinkSync'
>;

const TEMPORARY = /^\..*\.annotations\.yaml\.(\d+)-\d+\.tmp$/;

/** The temporary file of this process and thread. */
export function temporary(file: string, thread = threadId): string {
  return join(dirname(file), `${hidden(file)}${process.pid}-${thread}.tmp`);
}

/** What the temporary file's name begins with; short enough where the file's own name is as long as a name may be. */
function hidden(file: string): string {
  const name = basename(file);
  return `.${Buffer.byteLength(name) <= 200 ? name : `${[...name].slice(0, 40).join('')}.annotations.yaml`}.`;
}

/** The temporary files that this process's threads have beside an output; for the one who cleans up after a dead thread. */
export function temporariesOf(file: string): string[] {
  const start = `${hidden(file)}${process.pid}-`;
  return fs
    .readdirSync(dirname(file))
    .filter((name) => name.startsWith(start))
    .map((name) => join(dirname(file), name));
}

/** Thrown when the file was changed by someone else between reading and writing. */
export class Changed extends Error {}

/** What to compare to notice a change: undefined where there is no file. */
export function fingerprint(file: string, disk: Pick<Disk, 'lstatSync'> = fs): string | undefined {
  const stat = disk.lstatSync(file, { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}

/**
 * @param name the file as the person would name it
 * @param seen the file's fingerprint when it was read; another one now means that someone was quicker, and nothing is written
 */
export function writeWhole(
  file: string,
  name: string,
  content: Uint8Array | readonly Uint8Array[],
  seen: string | undefined,
  disk: Disk = fs,
): void {
  const old = disk.lstatSync(file, { throwIfNoEntry: false });
  if (old?.isSymbolicLink())
    throw new Trouble(
      name,
      'is a symbolic link and could lead anywhere',
      'remove the link or choose another place with -o DIR',
    );
  if (old && !old.isFile()) throw new Trouble(name, 'is not a file', 'move it out of the way');
  const tmp = temporary(file);
  const mode = old ? old.mode & 0o777 : 0o666;
  let handle: number | undefined;
  try {
    handle = open(tmp, mode, disk);
    if (old) keepMode(handle, old);
    for (const piece of content instanceof Uint8Array ? [content] : content) disk.writeFileSync(handle, piece);
    disk.closeSync(handle);
    handle = undefined;
    if (fingerprint(file, disk) !== seen) throw new Changed(file);
    disk.renameSync(tmp, file);
  } catch (error) {
    if (handle !== undefined) disk.closeSync(handle);
    try {
      disk.unlinkSync(tmp);
    } catch {}
    throw error;
  }
}

/** Opens the temporary file, and never a link that someone has put in its place. */
function open(tmp: string, mode: number, disk: Disk): number {
  try {
    return disk.openSync(tmp, 'wx', mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // left by a killed process that had our number
    disk.unlinkSync(tmp);
    return disk.openSync(tmp, 'wx', mode);
  }
}

/** The old file's permissions whatever the umask, and its owner where we may. */
function keepMode(handle: number, { mode, uid, gid }: fs.Stats): void {
  fs.fchmodSync(handle, mode & 0o777);
  try {
    if (uid !== process.getuid?.() || gid !== process.getgid?.()) fs.fchownSync(handle, uid, gid);
  } catch {}
}

/** Copies a file to `FILE.bak`, or `.bak2` … where that is taken, safely on the disk; gives the copy's name. */
export function backUp(file: string): string {
  for (let number = 1; ; number++) {
    const copy = `${file}.bak${number === 1 ? '' : number}`;
    try {
      fs.copyFileSync(file, copy, fs.constants.COPYFILE_EXCL);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw error;
    }
    const handle = fs.openSync(copy, 'r+');
    fs.fsyncSync(handle);
    fs.closeSync(handle);
    return copy;
  }
}

/** Removes temporary files that processes which are no more have left in a folder. */
export function sweep(folder: string): void {
  let names: string[];
  try {
    names = fs.readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const owner = TEMPORARY.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    try {
      fs.unlinkSync(join(folder, name));
    } catch {}
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
