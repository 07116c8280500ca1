import { dirname, join, relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type Change, diffAnnotations } from '../../record/diff.ts';
import { NOTHING } from '../../record/nothing.ts';
import { readAnnotations } from '../../record/read.ts';
import type { Annotations } from '../../record/types.ts';
import { Trouble } from '../../trouble.ts';
import { countChanges, type LetterChanges, markdown, pretty } from '../changes.ts';
import { ANNOTATIONS, decodeLetter, filesBelow, GOLD, isFolder, letterBeside, readText } from '../files.ts';
import { Git } from '../git.ts';
import type { Context } from '../io.ts';
import { page } from '../pager.ts';
import { safeJson } from '../terminal.ts';

interface Options {
  since?: string;
  moves?: boolean;
  driver?: boolean;
  pager: boolean;
  format: 'pretty' | 'json' | 'markdown';
}
/** One side of a comparison; without `text` the file is not there. */
interface Side {
  file: string;
  text?: string | undefined;
  letter(annotations: Annotations): string | undefined;
}

/** `annotate diff OLD NEW`, `annotate diff --since REV [PATHS]`. */
export function define(command: Command, context: Context): void {
  const { paint } = context;
  command
    .argument('[paths...]', 'OLD and NEW, two files or two folders; with --since, where to look')
    .usage('[options] <old> <new>\n       annotate diff [options] --since <revision> [paths...]')
    .option('--since <revision>', 'compare with a git revision: main, HEAD~3, v1.2')
    .option('--moves', 'also what only stands elsewhere')
    .option('--format <format>', 'pretty, json or markdown', format, 'pretty')
    .option('--driver', "take git's seven arguments, as its diff driver; differences are no failure then")
    .option('--no-pager', 'print at once, even to a terminal')
    .addHelpText(
      'after',
      `
Records are matched by what they are: an edit that shifts, wraps or reorders shows only what it really changed.
Exit code 0: the same; 1: different; 2: trouble.

${paint.bold('Examples:')}
  annotate diff old.annotations.yaml new.annotations.yaml
  annotate diff before/ after/
  annotate diff --since main letters/                 the work tree against a revision
  annotate diff --since HEAD~1 --format markdown      for a pull request
  git config diff.annotations.command 'annotate diff --driver'
  echo '*.annotations.yaml diff=annotations' >> .gitattributes`,
    )
    .action(async (paths: string[], options: Options) => {
      const pairs = options.driver
        ? fromGit(context.cwd, paths)
        : options.since === undefined
          ? fromPaths(context.cwd, paths)
          : sinceRevision(context.cwd, options.since, paths);
      const found: LetterChanges[] = [];
      for (const [name, old, now] of pairs) {
        const changes = compare(name, old, now, options.moves ?? false);
        if (changes.changes.length || changes.file_change) found.push(changes);
      }
      if (found.length && !options.driver) context.exit(1);
      await page(context, options.pager && !options.driver, () => tell(context, found, options.format));
    });
}

function format(given: string): string {
  if (!['pretty', 'json', 'markdown'].includes(given))
    throw new InvalidArgumentError('It is one of pretty, json, markdown.');
  return given;
}

function tell(context: Context, found: LetterChanges[], format: Options['format']): string {
  if (format === 'json')
    return `${safeJson(
      found.map(({ file, file_change, changes }) => ({
        file,
        ...(file_change ? { change: file_change } : {}),
        changes,
      })),
      1,
    )}\n`;
  if (found.length === 0) return format === 'markdown' ? 'No annotation has changed.\n' : '';
  const letters = `${found.length} letter${found.length === 1 ? '' : 's'}: ${countChanges(found) || 'nothing in them'}`;
  return `${found.map((one) => (format === 'markdown' ? markdown(one) : pretty(context, one))).join('')}${letters}\n`;
}

function compare(file: string, old: Side, now: Side, moves: boolean): LetterChanges {
  const read = (side: Side) => (side.text === undefined ? undefined : readAnnotations(side.text, side.file));
  const before = read(old);
  const after = read(now);
  const changes: Change[] = diffAnnotations(before ?? NOTHING, after ?? NOTHING);
  const letter = (side: Side, annotations: Annotations | undefined) => () => annotations && side.letter(annotations);
  return {
    file,
    ...(before && after ? {} : { file_change: after ? ('added' as const) : ('removed' as const) }),
    changes: changes
      .filter(({ change }) => moves || change !== 'moved')
      .map((change) => (moves ? change : withoutMoves(change))),
    letters: { old: letter(old, before), new: letter(now, after) },
  };
}

function withoutMoves(change: Change): Change {
  return { ...change, mentions: change.mentions.filter((one) => one.change !== 'moved') };
}

/** A file on the disk. */
function onDisk(cwd: string, file: string, there = true): Side {
  return {
    file,
    text: there ? readText(cwd, file) : undefined,
    letter: (annotations) => letterBeside(cwd, file, annotations)?.text,
  };
}

function fromPaths(cwd: string, paths: string[]): [string, Side, Side][] {
  const [old, now] = paths;
  if (old === undefined || now === undefined || paths.length > 2)
    throw new Trouble('diff', `takes two paths, not ${paths.length}`, 'or --since REVISION');
  const folders = [old, now].map((path) => isFolder(cwd, path));
  if (folders[0] !== folders[1])
    throw new Trouble(folders[0] ? now : old, 'is no folder', 'give two files or two folders');
  if (!folders[0]) return [[now, onDisk(cwd, old), onDisk(cwd, now)]];
  const [before, after] = [old, now].map((path) => new Set(filesBelow(cwd, path, ANNOTATIONS, GOLD))) as [
    Set<string>,
    Set<string>,
  ];
  const names = [...new Set([...before, ...after])].sort();
  if (names.length === 0)
    throw new Trouble(now, `has no *${ANNOTATIONS} and no *${GOLD}`, 'annotate its letters first');
  return names.map((name) => [
    name,
    onDisk(cwd, join(old, name), before.has(name)),
    onDisk(cwd, join(now, name), after.has(name)),
  ]);
}

function sinceRevision(cwd: string, revision: string, paths: string[]): [string, Side, Side][] {
  const git = Git.at(cwd, revision);
  const names = git
    .changed(paths.length ? paths : ['.'])
    .filter((name) => name.endsWith(ANNOTATIONS) || name.endsWith(GOLD));
  return names.map((name) => {
    const file = relative(cwd, resolve(git.top, name)) || name;
    const then: Side = {
      file: `${revision}:${name}`,
      text: git.read(name)?.toString('utf8'),
      letter: ({ source }) => {
        const bytes = git.read(join(dirname(name), source.file.replace(/^.*[\\/]/, '')).replaceAll('\\', '/'));
        return bytes && decodeLetter(bytes).text;
      },
    };
    return [file, then, onDiskOrGone(cwd, file)];
  });
}

function onDiskOrGone(cwd: string, file: string): Side {
  try {
    return onDisk(cwd, file);
  } catch (error) {
    if (error instanceof Trouble && error.reason === 'no such file') return onDisk(cwd, file, false);
    throw error;
  }
}

/** Git hands a driver: path, old file, its hash, its mode, new file, its hash, its mode; `/dev/null` is no file. */
function fromGit(cwd: string, [path, old, , , now]: string[]): [string, Side, Side][] {
  if (path === undefined) throw new Trouble('diff --driver', 'is called by git');
  if (old === undefined || now === undefined) return [];
  const side = (file: string): Side => ({
    ...onDisk(cwd, file, file !== '/dev/null'),
    file: path,
    letter: (annotations) => letterBeside(cwd, path, annotations)?.text,
  });
  return [[path, side(old), side(now)]];
}
