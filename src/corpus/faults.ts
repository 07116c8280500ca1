import { Trouble } from '../trouble.ts';

/** What the operating system's error codes mean for a person with letters. */
const FAULTS: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOENT: ['no such file', 'check the name'],
  ENOTDIR: ['a part of this path is a file', 'check the name'],
  EISDIR: ['is a folder', 'move it out of the way'],
  EACCES: ['permission denied', 'check its permissions and those of its folder (ls -ld)'],
  EPERM: ['permission denied', 'check its permissions and those of its folder (ls -ld)'],
  EROFS: ['the file system is read-only', 'write elsewhere with -o DIR'],
  ENOSPC: ['the disk is full', 'make room and run again; what is done is not done twice'],
  EDQUOT: ['the disk quota is used up', 'make room and run again; what is done is not done twice'],
  EFBIG: ['the file would become larger than allowed', 'raise the limit (ulimit -f)'],
  EMFILE: ['too many open files', 'raise the limit (ulimit -n) and run again'],
  ENFILE: ['too many open files on this machine', 'run again when it is less busy'],
  ENAMETOOLONG: ['the name is too long', 'shorten it'],
  ELOOP: ['symbolic links that lead in a circle', 'remove the link'],
  ERR_INVALID_ARG_VALUE: ['the name holds a NUL character', 'correct the name'],
  EIO: ['the disk cannot read or write it', 'check the disk'],
};

/** An error of the file system as trouble with one file. Anything else is passed on as it is. */
export function fileTrouble(error: unknown, file: string, doing: 'read' | 'written'): Trouble {
  if (error instanceof Trouble) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  // what Node cannot decode in a name stands for it as U+FFFD, and no file is called so
  if (code === 'ENOENT' && doing === 'read' && file.includes('\ufffd'))
    return new Trouble(file, 'its name is not UTF-8', 'rename it');
  const [cause, remedy] = FAULTS[code ?? ''] ?? [code ?? message, undefined];
  return new Trouble(file, code === 'ENOENT' && doing === 'read' ? cause : `cannot be ${doing}: ${cause}`, remedy);
}
