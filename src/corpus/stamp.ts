/**
 * The first line of an annotation file, a comment, says what the file was made from and what it held when it was written:
 *
 *     # annotate: rules 5d1c0e7a9b42, config none, letter 9f2c31d08ae5, content 77ab0c41e2f9
 *
 * If rules, configuration and letter are still those, the file is up to date; if the content is no longer that, a person
 * has edited it. A comment, because it is about the file and not about the letter: records, schema and scores do not see it.
 */
import { createHash, type Hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Annotations } from '../record/types.ts';

/** What a file is made from. */
export interface Origin {
  rules: string;
  config: string;
  letter: string;
}

const LINE = /^# annotate: rules (\S+), config (\S+), letter (\S+), content (\S+)\r?\n/;

/** Twelve hexadecimal digits of SHA-256: enough to notice a change, short enough for a line. */
export function shortHash(data: string | Uint8Array): string {
  return shortened(createHash('sha256').update(data));
}
export function shortened(hash: Hash): string {
  return hash.digest('hex').slice(0, 12);
}

/** The stamp, a line; `content` is the short hash of the YAML below it. */
export function stampOf({ rules, config, letter }: Origin, content: string): string {
  return `# annotate: rules ${rules}, config ${config}, letter ${letter}, content ${content}\n`;
}

export type Judgement =
  /** Made from this letter by these rules and this configuration, and untouched since. */
  | { state: 'current' }
  /** Untouched, but made from something else. */
  | { state: 'stale'; changed: (keyof Origin)[] }
  /** A person has edited it; `changed` says what has changed besides. */
  | { state: 'edited'; changed: (keyof Origin)[] }
  /** It has no stamp: not written by this program, or a tool has dropped the comment. */
  | { state: 'foreign' };

/** What has become of an annotation file since it was written. */
export async function judge(file: string, wanted: Origin): Promise<Judgement> {
  const stamp = LINE.exec(file);
  if (!stamp) return { state: 'foreign' };
  const [line, rules, config, letter, content] = stamp;
  const was = { rules, config, letter };
  const changed = (['letter', 'rules', 'config'] as const).filter((key) => was[key] !== wanted[key]);
  const body = file.slice(line.length);
  if (shortHash(body) !== content && !(await saysTheSame(body, content!))) return { state: 'edited', changed };
  return changed.length ? { state: 'stale', changed } : { state: 'current' };
}

/** Whether only the layout is another one: line ends that git turned, lines that an editor wrapped, quotes that a tool chose. */
async function saysTheSame(body: string, content: string): Promise<boolean> {
  if (body.includes('\r\n') && shortHash(body.replaceAll('\r\n', '\n')) === content) return true;
  return (await canonicalHash(body)) === content;
}

/** The short hash of the YAML as this program would write it, if it holds nothing that this program would not write. */
export async function canonicalHash(body: string): Promise<string | undefined> {
  const [{ parseYaml }, { toYaml }] = await Promise.all([import('../record/guard.ts'), import('../record/yaml.ts')]);
  const { value } = parseYaml(body);
  try {
    const canonical = toYaml(value as Annotations);
    return isDeepStrictEqual(parseYaml(canonical).value, value) ? shortHash(canonical) : undefined;
  } catch {
    return undefined; // it is no annotation file
  }
}
