/** From what stands on the command line to the letters, each once, in a stable order. */
import * as fs from 'node:fs';
import { type Dirent, existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { Trouble } from '../trouble.ts';
import type { Config } from './config.ts';
import { fileTrouble } from './faults.ts';
import type { Job } from './one.ts';

/** What the program and its neighbours write: never letters, whatever a pattern says. */
const OURS = /\.(?:annotations|gold|draft)\.yaml(?:\.bak\d*)?$|^annotate\.config\.yaml$/;
const LETTERS = ['**/*.txt'];
const GLOB = /[*?[\]{}]|[!@+]\(/;

export interface Request {
  /** Files, folders and globs as given. */
  paths: readonly string[];
  /** Files and folders from a list: names and nothing else, whatever characters are in them. */
  listed?: readonly string[];
  cwd: string;
}

/** The configuration that holds for a folder, and its index among the run's settings. */
export type ConfigFor = (folder: string) => Promise<{ config: Config; setting: number }>;

/** Two letters would be written to one file: nothing is done until that is settled. */
export class Collision extends Trouble {}

export interface Found {
  jobs: Job[];
  /** Arguments without letters, folders that cannot be read. */
  troubles: Trouble[];
}

/** Finds the letters. What is wrong with one argument does not hold up the others; two letters with one output do. */
export async function findLetters({ paths, listed = [], cwd }: Request, configFor: ConfigFor): Promise<Found> {
  const troubles: Trouble[] = [];
  const jobs = new Map<string, Job>();
  const outputs = new Map<string, Job>();
  const realFolder = cached((folder: string) => realpathSync(folder));
  const add = (job: Job) => {
    const place = join(
      existsSync(dirname(job.output)) ? realFolder(dirname(job.output)) : dirname(job.output),
      basename(job.output),
    );
    const letter = real(job.letter, realFolder);
    if (jobs.has(letter)) return;
    const rival = outputs.get(place);
    if (rival)
      throw new Collision(
        job.name,
        `would be written to the same file as ${rival.name}: ${job.outputName}`,
        'rename one of them, or annotate them separately with -o DIR; nothing was written',
      );
    jobs.set(letter, job);
    outputs.set(place, job);
  };
  const given = [
    ...paths.map((path) => ({ path, literal: false })),
    ...listed.map((path) => ({ path, literal: true })),
  ];
  for (const { path, literal } of given) {
    // `annotate letters/*`: the shell names the annotation files too
    if (given.length > 1 && OURS.test(path)) continue;
    try {
      for (const job of await expand(path, cwd, literal, configFor, troubles)) add(job);
    } catch (error) {
      if (!(error instanceof Trouble) || error instanceof Collision) throw error;
      troubles.push(error);
    }
  }
  return { jobs: [...jobs.values()], troubles };
}

function real(letter: string, realFolder: (folder: string) => string): string {
  try {
    return join(realFolder(dirname(letter)), basename(letter));
  } catch {
    return letter;
  }
}

/** The letters of one argument. */
async function expand(
  path: string,
  cwd: string,
  literal: boolean,
  configFor: ConfigFor,
  troubles: Trouble[],
): Promise<Job[]> {
  // an empty variable of a script, which would be taken for the folder at hand
  if (path === '') throw new Trouble("''", 'is no name', 'check the command line');
  const absolute = resolve(cwd, path);
  const stat = statOf(absolute, path);
  if (stat?.isDirectory()) return walk(path, absolute, LETTERS, configFor, troubles);
  if (stat || literal || !GLOB.test(path)) {
    if (OURS.test(path)) throw new Trouble(path, 'is an annotation file, not a letter', 'give the letter');
    const { config, setting } = await configFor(dirname(absolute));
    return [job(path, absolute, basename(absolute), config, setting)];
  }
  const base = stem(path);
  return walk(
    base,
    resolve(cwd, base),
    [path.slice(base === '.' ? 0 : base.length + 1) || '*'],
    configFor,
    troubles,
    path,
  );
}

function statOf(absolute: string, name: string): Stats | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    throw fileTrouble(error, name, 'read');
  }
}

/** The folders before the first one that has a pattern in it. */
function stem(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => GLOB.test(part));
  return parts.slice(0, first).join('/') || (isAbsolute(pattern) ? '/' : '.');
}

/**
 * The letters below a folder. Hidden folders and linked folders are not entered (links could lead in circles or elsewhere);
 * a linked file is a letter like any other.
 */
async function walk(
  name: string,
  folder: string,
  patterns: string[],
  configFor: ConfigFor,
  troubles: Trouble[],
  given = name,
): Promise<Job[]> {
  const { config, setting } = await configFor(folder);
  const { glob, escapePath } = await import('tinyglobby');
  const readdir = reading((path, error) =>
    troubles.push(fileTrouble(error, join(name, relative(folder, path)) || name, 'read')),
  );
  // patterns of a configuration are relative to its folder, those of the command line without one to the letters'
  const cwd = config.folder && contains(config.folder, folder) ? config.folder : folder;
  const below = cwd === folder ? '' : `${escapePath(veiled(relative(cwd, folder)))}/`;
  for (const pattern of [...patterns, ...(config.include ?? []), ...config.ignore]) refusePattern(pattern);
  for (const pattern of config.include ?? []) refuseOutside(pattern, cwd);
  const found = await glob(
    patterns === LETTERS && config.include ? config.include.map(veiled) : patterns.map((one) => below + veiled(one)),
    {
      cwd,
      absolute: true,
      caseSensitiveMatch: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**', ...config.ignore.map(veiled).flatMap(ignoring)],
      fs: { ...fs, readdir },
    },
  );
  const letters = found
    .map(unveiled)
    .filter((file) => !OURS.test(basename(file)) && contains(folder, file))
    .sort((a, b) => (a < b ? -1 : 1));
  if (letters.length === 0) {
    const cause =
      statSync(folder, { throwIfNoEntry: false })?.isDirectory() && given === name
        ? 'no letters (*.txt) in this folder'
        : 'matches no letter';
    throw new Trouble(given, cause, 'check the name, or the include and ignore patterns');
  }
  return letters.map((letter) => {
    const inside = relative(folder, letter);
    return job(name === '.' ? inside : join(name, inside), letter, inside, config, setting);
  });
}

type Readdir = typeof fs.readdir;

/** `readdir` as the walk needs it: folders that cannot be read are told, and a link to a file counts as the file. */
function reading(tell: (path: string, error: Error) => void): Readdir {
  const readdir = (
    given: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: Dirent[]) => void,
  ) => {
    const path = unveiled(given);
    fs.readdir(path, options, (error, entries) => {
      if (error) tell(path, error);
      const letters = entries?.map((entry) =>
        entry.isSymbolicLink() ? followed(entry, join(path, entry.name)) : entry,
      );
      for (const entry of letters ?? []) entry.name = veiled(entry.name);
      done(error, letters);
    });
  };
  return readdir as unknown as Readdir;
}

function followed(entry: Dirent, path: string): Dirent {
  try {
    return statSync(path).isFile() ? Object.assign(entry, { isFile: () => true, isSymbolicLink: () => false }) : entry;
  } catch {
    return entry; // it leads nowhere
  }
}

/**
 * No pattern goes through a folder whose name has a line end in it. On the way through them such a character is half of a
 * surrogate pair, which no name can hold.
 */
const veiled = (name: string) => name.replace(/[\n\r\u2028\u2029]/g, (char) => VEILS[char]!);
const unveiled = (name: string) =>
  name.replace(/(?<![\ud800-\udbff])[\udc0a\udc0d\udc28\udc29]/g, (veil) => UNVEILED[veil]!);
const VEILS: Readonly<Record<string, string>> = {
  '\n': '\udc0a',
  '\r': '\udc0d',
  '\u2028': '\udc28',
  '\u2029': '\udc29',
};
const UNVEILED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(VEILS).map(([char, veil]) => [veil, char]),
);

/** Patterns become expressions: some take longer than anybody waits, some are too much for the one who makes them. */
function refusePattern(pattern: string): void {
  if (pattern.length > 1000)
    throw new Trouble(`${pattern.slice(0, 60)}…`, `is a pattern of ${pattern.length} characters`, 'shorten it');
  if (/[*+]\(/.test(pattern))
    throw new Trouble(pattern, 'repeats a group, which may take for ever', 'say * or {a,b}; [(] is a bracket');
}

/** What such a pattern finds is no letter of the folder; but to find it, the whole disk may be gone through. */
function refuseOutside(pattern: string, folder: string): void {
  if (pattern.split('/').includes('..') || (isAbsolute(pattern) && !contains(folder, pattern)))
    throw new Trouble(pattern, 'is a pattern that leads out of its folder', 'write it from the folder of the letters');
}

const contains = (folder: string, path: string) =>
  path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);

/** As in .gitignore: a name without a slash holds in every folder, and a folder's name for all that is in it. */
function ignoring(pattern: string): string[] {
  const plain = pattern.replace(/\/$/, '');
  const anywhere = plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
  return [anywhere, `${anywhere}/**`];
}

/** @param inside the letter's path below what was asked for: where it goes below an output folder */
function job(name: string, letter: string, inside: string, { output }: Config, setting: number): Job {
  const renamed = (path: string) => `${path.replace(/\.txt$/i, '')}.annotations.yaml`;
  return output
    ? {
        letter,
        name,
        setting,
        output: join(output.path, renamed(inside)),
        outputName: join(output.name, renamed(inside)),
      }
    : { letter, name, setting, output: renamed(letter), outputName: renamed(name) };
}

function cached<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key)!;
  };
}
