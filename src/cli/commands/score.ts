import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { annotate } from '../../annotate.ts';
import { readAnnotations } from '../../record/read.ts';
import {
  type Difference,
  MAIN_MEASURE,
  type Prf,
  SCORED_KINDS,
  type ScoredKind,
  Scorer,
  type ScoreTable,
} from '../../record/score.ts';
import type { Annotations } from '../../record/types.ts';
import { Trouble } from '../../trouble.ts';
import { Excerpts } from '../context.ts';
import {
  ANNOTATIONS,
  filesBelow,
  GOLD,
  isFolder,
  type LetterFile,
  letterBeside,
  readText,
  refuseLetter,
  stem,
} from '../files.ts';
import type { Context } from '../io.ts';
import { safe, safeJson } from '../terminal.ts';

/** A figure that must be reached, as `--min dates=0.95` asks for it. */
interface Floor {
  kind: ScoredKind;
  measure: string;
  value: number;
}
interface Options {
  min?: Floor[];
  errors: boolean;
  format: 'pretty' | 'json';
}
/** One letter's gold and what was found in it. */
interface Pair {
  name: string;
  gold: Annotations;
  predicted: Annotations | undefined;
  letter: LetterFile | undefined;
}

/** `annotate score GOLD [PREDICTED]`. */
export function define(command: Command, context: Context): void {
  const { stdout, paint } = context;
  command
    .argument('<gold>', `a gold file, or a folder with *${GOLD}`)
    .argument(
      '[predicted]',
      `an annotation file or a folder with *${ANNOTATIONS}; by default the letters are annotated now`,
    )
    .option('--min <floors>', 'figures that must be reached, as dates=0.95,places.country=0.97', floors)
    .option('--no-errors', 'figures only')
    .option('--format <format>', 'pretty or json', oneOf(['pretty', 'json']), 'pretty')
    .addHelpText(
      'after',
      `
strict: the span is the same. relaxed: the spans overlap. full: and the value is right (for casualties: effect, min, max).
Fields count over matched mentions. --min takes a kind's main figure (${SCORED_KINDS.map((kind) => `${kind}.${MAIN_MEASURE[kind]}`).join(', ')})
or any that the table names; F1 where there are three. Exit code 0; 1: a figure is below --min; 2: trouble.

${paint.bold('Examples:')}
  annotate score fixtures/                              annotate the letters now and compare with their gold
  annotate score gold/ letters/ --no-errors             annotation files that are there already
  annotate score gold/ --min dates=0.95,casualties=0.9  a gate in CI`,
    )
    .action((gold: string, predicted: string | undefined, options: Options) => {
      const scorer = new Scorer();
      const errors: { pair: Pair; differences: Difference[] }[] = [];
      for (const pair of pairs(context.cwd, gold, predicted)) {
        const differences = scorer.add(pair.gold, pair.predicted);
        if (options.errors) errors.push({ pair, differences });
      }
      const table = scorer.table();
      const missed = (options.min ?? []).filter((floor) => below(table, floor));
      if (options.format === 'json')
        stdout.write(
          `${safeJson({ ...table, ...(options.errors ? { errors: errors.flatMap(({ pair, differences }) => differences.map((one) => ({ letter: pair.name, ...one }))) } : {}) }, 1)}\n`,
        );
      else {
        for (const { pair, differences } of errors) tellErrors(context, pair, differences);
        tellTable(context, table);
      }
      for (const floor of missed)
        context.stderr.write(
          `${context.paintError.red('below --min:')} ${floor.kind}.${floor.measure} is ${figure(figureOf(table, floor))}, not ${floor.value}\n`,
        );
      if (missed.length) context.exit(1);
    });
}

export function oneOf(names: readonly string[]): (given: string) => string {
  return (given) => {
    if (!names.includes(given)) throw new InvalidArgumentError(`It is one of ${names.join(', ')}.`);
    return given;
  };
}

function floors(given: string, before: Floor[] = []): Floor[] {
  const table = new Scorer().table();
  const list = given.split(',').map((one): Floor => {
    const found = /^([a-z]{1,20})(?:\.([A-Za-z0-9]{1,20}))?=(\d?\.\d{1,15}|[01])$/.exec(one.trim());
    const kind = SCORED_KINDS.find((name) => name === found?.[1]);
    if (!found || !kind)
      throw new InvalidArgumentError(`Write KIND=FIGURE, as dates=0.95; kinds are ${SCORED_KINDS.join(', ')}.`);
    const measure = found[2] ?? MAIN_MEASURE[kind];
    const known = Object.keys(table[kind]).filter((name) => name !== 'gold');
    if (!known.includes(measure)) throw new InvalidArgumentError(`${kind} has no ${measure}, but ${known.join(', ')}.`);
    const value = Number(found[3]);
    if (value > 1) throw new InvalidArgumentError('A figure is a share, from 0 to 1.');
    return { kind, measure, value };
  });
  return [...before, ...list];
}

function pairs(cwd: string, gold: string, predicted: string | undefined): Generator<Pair> | Pair[] {
  if (!isFolder(cwd, gold)) {
    const inFolder = predicted !== undefined && isFolder(cwd, predicted);
    return [
      pair(cwd, gold, inFolder ? join(predicted, `${stem(gold.split(/[\\/]/).at(-1)!)}${ANNOTATIONS}`) : predicted),
    ];
  }
  if (predicted !== undefined && !isFolder(cwd, predicted))
    throw new Trouble(predicted, `is no folder, and ${gold} is one`, 'give two files or two folders');
  const endings = [GOLD, ANNOTATIONS].find((ending) => filesBelow(cwd, gold, ending).length);
  if (!endings) throw new Trouble(gold, `has no *${GOLD} and no *${ANNOTATIONS}`, 'check the name');
  return (function* () {
    for (const file of filesBelow(cwd, gold, endings))
      yield pair(
        cwd,
        join(gold, file),
        predicted === undefined ? undefined : join(predicted, `${stem(file)}${ANNOTATIONS}`),
      );
  })();
}

function pair(cwd: string, goldFile: string, predictedFile: string | undefined): Pair {
  refuseLetter(goldFile);
  const gold = readAnnotations(readText(cwd, goldFile), goldFile);
  const letter = letterBeside(cwd, goldFile, gold);
  const name = stem(goldFile);
  if (predictedFile === undefined) {
    if (!letter)
      throw new Trouble(
        goldFile,
        `its letter, ${gold.source.file}, is not beside it`,
        'name the annotations to compare with',
      );
    return { name, gold, letter, predicted: annotate(letter.text) };
  }
  const predicted = existsSync(resolve(cwd, predictedFile))
    ? readAnnotations(readText(cwd, predictedFile), predictedFile)
    : undefined;
  return { name, gold, letter, predicted };
}

function figureOf(table: ScoreTable, { kind, measure }: Floor): number | null {
  const found = table[kind][measure] as number | Prf | null;
  return found !== null && typeof found === 'object' ? found.F : found;
}

/** Where gold has nothing of a kind there is nothing to reach. */
function below(table: ScoreTable, floor: Floor): boolean {
  const found = figureOf(table, floor);
  return found !== null && table[floor.kind].gold > 0 && found < floor.value;
}

function figure(value: number | null): string {
  return value === null ? '  –  ' : value.toFixed(3);
}

function tellTable({ stdout, paint }: Context, table: ScoreTable): void {
  const absent = table.absent ? paint.yellow(`, ${table.absent} without annotations`) : '';
  stdout.write(`${table.letters} letter${table.letters === 1 ? '' : 's'}${absent}\n\n`);
  const row = (kind: string, gold: string, measure: string, cells: string[]) =>
    `${kind.padEnd(12)}${gold.padStart(5)}  ${measure.padEnd(14)}${cells.map((cell) => cell.padStart(9)).join('')}\n`;
  stdout.write(
    paint.bold(
      row(
        '',
        'gold',
        '',
        ['F1', 'precision', 'recall'].map((cell) => cell.padStart(10)),
      ),
    ),
  );
  for (const kind of SCORED_KINDS) {
    const { gold, ...measures } = table[kind];
    Object.entries(measures).forEach(([name, value], i) => {
      const first = i === 0;
      const cells =
        value !== null && typeof value === 'object' ? [value.F, value.P, value.R].map(figure) : [figure(value)];
      const line = row(
        first ? kind : '',
        first ? String(gold) : '',
        name,
        cells.map((cell) => cell.padStart(10)),
      );
      stdout.write(name === MAIN_MEASURE[kind] ? paint.bold(line) : line);
    });
  }
}

function tellErrors({ stdout, paint }: Context, { name, letter }: Pair, differences: Difference[]): void {
  if (differences.length === 0) return;
  const excerpts = letter ? new Excerpts(letter.text) : undefined;
  stdout.write(`${paint.underline(safe(name))}\n`);
  for (const { kind, what, mention, gold, got } of differences) {
    const colour = what === 'missed' ? paint.red : what === 'extra' ? paint.yellow : paint.magenta;
    const values = [
      gold === undefined ? '' : `gold ${gold || '–'}`,
      got === undefined ? '' : `got ${got || '–'}`,
    ].filter(Boolean);
    const excerpt = mention && excerpts?.around(mention, 40);
    const words = excerpt
      ? `${paint.dim(safe(excerpt.before))}${colour(`[${safe(excerpt.text)}]`)}${paint.dim(safe(excerpt.after))}`
      : mention
        ? colour(`[${safe(mention.text.replace(/\s+/g, ' '))}]`)
        : '';
    stdout.write(
      `  ${(mention?.at ?? '').padStart(7)}  ${kind.padEnd(11)} ${colour(what.padEnd(8))} ${words}${values.length ? `  ${safe(values.join(', '))}` : ''}\n`,
    );
  }
  stdout.write('\n');
}
