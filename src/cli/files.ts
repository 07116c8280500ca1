// Reading what the comparing commands are given: letters, annotation files, folders of both.
import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileTrouble } from '../corpus/faults.ts';
import { readWhole } from '../corpus/read.ts';
import { decode } from '../letter/decode.ts';
import type { Annotations } from '../record/types.ts';
import { Trouble } from '../trouble.ts';

export const GOLD = '.gold.yaml';
export const ANNOTATIONS = '.annotations.yaml';

/** A letter as the commands need it: its text, and the hash of its bytes. */
export interface LetterFile {
  text: string;
  sha256: string;
}

/** Decoded as it is when it is annotated: a letter in Windows-1252 must be found to say what its annotations say. */
export function decodeLetter(bytes: Uint8Array): LetterFile {
  return {
    text: decode(bytes).text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The bytes of a file. Throws Trouble that names it as the person did. */
export function readBytes(cwd: string, file: string): Buffer {
  return readWhole(resolve(cwd, file), file);
}

export function readText(cwd: string, file: string): string {
  return readBytes(cwd, file)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

export function isFolder(cwd: string, path: string): boolean {
  try {
    return statSync(resolve(cwd, path)).isDirectory();
  } catch (error) {
    throw fileTrouble(error, path, 'read');
  }
}

/** Files below a folder whose names end so, relative to it, sorted; hidden folders and those of packages left alone. */
export function filesBelow(cwd: string, folder: string, ...endings: string[]): string[] {
  const found: string[] = [];
  const walk = (below: string) => {
    for (const entry of entries(resolve(cwd, folder, below), join(folder, below))) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') walk(path);
      } else if (endings.some((ending) => entry.name.endsWith(ending))) found.push(path);
    }
  };
  walk('');
  return found.sort();
}

function entries(path: string, name: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw fileTrouble(error, name, 'read');
  }
}

/** Annotations are asked for, and this is a letter by its name. */
export function refuseLetter(file: string): void {
  if (file.endsWith('.txt'))
    throw new Trouble(
      file,
      'is a letter, not its annotations',
      `give ${file.replace(/\.txt$/, '')}{${ANNOTATIONS},${GOLD}}`,
    );
}

/** `a/letter` of `a/letter.gold.yaml` and `a/letter.annotations.yaml`. */
export function stem(file: string): string {
  return file.replace(/(?:\.gold|\.annotations)?\.ya?ml$/, '');
}

/**
 * The letter that annotations belong to: the file that they name, beside them, else the one of their own name.
 * Undefined where there is none. Only a plain name is followed, so that a file cannot point anywhere else.
 */
export function letterBeside(cwd: string, file: string, { source }: Annotations): LetterFile | undefined {
  const names = [join(dirname(file), basename(source.file)), `${stem(file)}.txt`];
  for (const name of names) {
    try {
      return decodeLetter(readBytes(cwd, name));
    } catch {}
  }
  return undefined;
}
