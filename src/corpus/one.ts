/** One letter: from its path to its annotation file, and what to say about it. Runs in the main thread and in workers alike. */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { type AnnotateOptions, annotationsOf } from '../annotate.ts';
import { Trouble } from '../trouble.ts';
import { RULES } from '../version.ts';
import { decodeLetter, refuseOther } from './decode.ts';
import { fileTrouble } from './faults.ts';
import { type GazetteerFile, openGazetteer } from './gazetteer.ts';
import { Made } from './made.ts';
import { readWhole } from './read.ts';
import { canonicalHash, judge, type Origin } from './stamp.ts';
import { type Found, tally } from './tally.ts';
import { backUp, Changed, fingerprint, writeWhole } from './write.ts';

/** A letter to annotate. */
export interface Job {
  /** Absolute. */
  letter: string;
  /** Absolute. */
  output: string;
  /** As the person named it, for messages. */
  name: string;
  /** The output as the person would name it. */
  outputName: string;
  /** Index into `Task.settings`. */
  setting: number;
}

/** What a configuration says about how letters are annotated. */
export interface Setting {
  /** A short hash of what follows, `none` where nothing is said. */
  id: string;
  options: Pick<AnnotateOptions, 'rulesOff' | 'words'>;
  /** Gazetteer files that are searched first. */
  gazetteers?: readonly GazetteerFile[];
  /** The folder that outputs must stay inside, where `-o` or the configuration names one. */
  root?: string;
}

export interface How {
  /** Write nothing, say what a run would do. */
  check: boolean;
  /** Annotate again what is up to date, and replace what a person has edited. */
  force: boolean;
  /** Write nothing, and hand the annotation file on instead. */
  print: boolean;
}

export type Status =
  | 'written'
  /** Was up to date. */
  | 'current'
  /** Edited by a person, and left alone. */
  | 'kept'
  /** `--check`: there is no annotation file. */
  | 'missing'
  /** `--check`: the annotation file is not what a run would write. */
  | 'stale'
  | 'trouble';

/** What became of a letter. Plain data: it travels between threads. */
export interface Outcome extends Found {
  name: string;
  output: string;
  status: Status;
  /** Why, for every status but `written` and `current`: one line. */
  message?: string;
  /** What to know although all went well. */
  warnings: string[];
  /** The annotation file, where it is not written but handed on. */
  printed?: string;
}

const NOTHING: Found = { found: {}, checks: [] };

/** Never throws: what goes wrong with a letter is its outcome. */
export async function annotateFile(job: Job, setting: Setting, how: How): Promise<Outcome> {
  const outcome = (status: Status, rest: Partial<Outcome> = {}): Outcome => ({
    name: job.name,
    output: job.outputName,
    status,
    warnings: [],
    ...NOTHING,
    ...rest,
  });
  try {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt(job, setting, how, outcome);
      } catch (error) {
        // someone else wrote the file meanwhile, another run perhaps: look again
        if (!(error instanceof Changed) || tries === 5) throw error;
      }
    }
  } catch (error) {
    const trouble =
      error instanceof Changed ? new Trouble(job.outputName, 'keeps being changed by another program') : error;
    if (trouble instanceof Trouble) return outcome('trouble', { message: trouble.message });
    const { name, message } = trouble as Error;
    return outcome('trouble', { message: `${job.name}: this should not have happened: ${name}: ${message}` });
  }
}

type Outcomes = (status: Status, rest?: Partial<Outcome>) => Outcome;

async function attempt(job: Job, setting: Setting, how: How, outcome: Outcomes): Promise<Outcome> {
  let bytes: Uint8Array = readWhole(job.letter, job.name, {
    remedy: `pipe it in: annotate - < ${job.name}`,
    onDisk: true,
  });
  refuseOther(bytes, job.name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const origin: Origin = { rules: RULES, config: setting.id, letter: sha256.slice(0, 12) };
  let composed: ReturnType<typeof compose> | undefined;
  const make = () => {
    if (composed) return composed;
    const decoded = decodeLetter(bytes, job.name);
    bytes = NONE; // the text is enough from here on
    composed = compose(decoded, sha256, job, setting, origin);
    return composed;
  };
  if (how.print) {
    const { made, warnings } = make();
    return outcome('written', { printed: made.toString(), warnings });
  }
  refuseLeadingOut(job, setting);
  const seen = seenNow(job);
  const old = await lookAt(seen === undefined ? '' : readOutput(job), origin);

  const { judgement, held } = old;
  const recast = old.canonical !== undefined && old.canonical === make().made.content;
  if (judgement?.state === 'current' && !how.force) return outcome('current', held);
  const edited = !recast && (judgement?.state === 'edited' || judgement?.state === 'foreign');
  if (edited && !how.force) return left(job, judgement, how, outcome, held);
  if (how.check) {
    if (judgement?.state === 'current') return outcome('current', held);
    if (!judgement) return outcome('missing', { message: `${job.outputName}: missing` });
    const why = judgement.state === 'stale' ? `${listed(judgement.changed)} changed since` : 'its first line is gone';
    return outcome('stale', { message: `${job.outputName}: stale, ${why}` });
  }
  const { made, warnings } = make();
  if (made.hash === old.hash) return outcome('current', { ...made.found, warnings });
  try {
    if (setting.root !== undefined) mkdirSync(dirname(job.output), { recursive: true });
    if (edited) warnings.push(`${job.outputName}: was edited by a person; kept as ${basename(backUp(job.output))}`);
    writeWhole(job.output, job.outputName, made.pieces, seen);
  } catch (error) {
    if (error instanceof Changed) throw error;
    throw fileTrouble(error, job.outputName, 'written');
  }
  return outcome('written', { ...made.found, warnings });
}

/** What is to be known of the annotation file that is there; it is not kept, since that of a very large letter is larger still. */
async function lookAt(file: string, origin: Origin) {
  // an empty file is no annotation file: a disk that was full may have left it
  const judgement = file.trim() === '' ? undefined : await judge(file, origin);
  return {
    judgement,
    held: tally(file),
    hash: createHash('sha256').update(file).digest('hex'),
    /** Of a file that somebody's tool has written anew. */
    canonical: judgement?.state === 'foreign' ? await canonicalHash(file) : undefined,
  };
}

/** An edited file is left alone; but if the letter is no longer the one it speaks of, somebody has to look. */
function left(
  job: Job,
  judgement: Awaited<ReturnType<typeof judge>>,
  how: How,
  outcome: Outcomes,
  held: Found,
): Outcome {
  if (judgement.state === 'edited' && judgement.changed.includes('letter')) {
    const message = `${job.outputName}: edited by a person, and the letter has changed since; carry the edits over, or --force (keeps a backup)`;
    return outcome(how.check ? 'stale' : 'trouble', { message });
  }
  const reason =
    judgement.state === 'foreign' ? 'not written by this program, or its first line is gone' : 'edited by a person';
  return outcome('kept', {
    ...held,
    message: `${job.outputName}: left alone: ${reason}; --force replaces it (keeps a backup)`,
  });
}

const NOUNS = { letter: 'the letter', rules: 'the rules', config: 'the configuration' } as const;
function listed(changed: readonly (keyof Origin)[]): string {
  const names = changed.map((key) => NOUNS[key]);
  return `${names.join(' and ')} ${names.length > 1 ? 'have' : names[0] === NOUNS.rules ? 'have' : 'has'}`;
}

const NONE = new Uint8Array(0);

/** The annotation file of a letter; `warnings` are those of its decoding and more. */
export function compose(
  { text, warnings }: ReturnType<typeof decodeLetter>,
  sha256: string,
  { name, letter }: Pick<Job, 'name' | 'letter'>,
  setting: Setting,
  origin: Origin,
): { made: Made; warnings: string[] } {
  const gazetteers = setting.gazetteers?.map((file) => openGazetteer(file).gazetteer);
  const options = { ...setting.options, ...(gazetteers ? { gazetteers } : {}), file: basename(letter), sha256 };
  const made = Made.of(annotationsOf(text, options), origin);
  if (made.language !== undefined) warnings.push(`${name}: ${foreign(made.language)}`);
  return { made, warnings };
}

const foreign = (code: string) =>
  `seems to be in ${new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code}; the rules are for English, so that little of it is annotated`;

function seenNow({ output, outputName }: Job): string | undefined {
  try {
    return fingerprint(output);
  } catch (error) {
    throw fileTrouble(error, outputName, 'written');
  }
}

function readOutput({ output, outputName }: Job): string {
  try {
    if (lstatSync(output).isFile()) return readFileSync(output, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Changed(output);
    throw fileTrouble(error, outputName, 'read');
  }
  return ''; // a link or a folder: writing will say what is wrong with it
}

/**
 * Sees that no link leads the output out of the folder that was asked for. Asked before anything is read or made there: of
 * the output's folder only as much may be there as an earlier run, or somebody else, has made.
 */
function refuseLeadingOut({ output, outputName }: Job, { root }: Setting): void {
  if (root === undefined) return;
  try {
    let there = dirname(output);
    while (there !== root && !lstatSync(there, { throwIfNoEntry: false })) there = dirname(there);
    if (there === root) return;
    const real = followed(there);
    const within = realpathSync(root);
    if (real === undefined)
      throw new Trouble(outputName, `${basename(there)} is a symbolic link that leads nowhere`, 'remove the link');
    if (real !== within && !real.startsWith(within.endsWith(sep) ? within : within + sep))
      throw new Trouble(outputName, `a symbolic link leads out of the output folder, to ${real}`, 'remove the link');
  } catch (error) {
    throw fileTrouble(error, outputName, 'written');
  }
}

/** Where a path leads in the end; undefined where it leads nowhere. */
function followed(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
