/**
 * An annotation file that was made and is not yet written. It is kept as bytes, in pieces: that of a very large letter is
 * larger than the letter, and a single string would hold it several times over on the way to the disk.
 */
import { createHash } from 'node:crypto';
import type { AnnotationEntry } from '../record/build.ts';
import type { Check } from '../record/types.ts';
import { yamlOf } from '../record/yaml.ts';
import { type Origin, shortened, stampOf } from './stamp.ts';
import { type Found, isKind } from './tally.ts';

/** In characters; what is gathered before it is turned to bytes. */
const PIECE = 1 << 16;

export class Made {
  private constructor(
    /** The stamp and the YAML, UTF-8. */
    readonly pieces: readonly Uint8Array[],
    /** The short hash of the YAML, as the stamp gives it. */
    readonly content: string,
    /** What the file holds. */
    readonly found: Found,
    /** ISO 639-1, where it is not English. */
    readonly language: string | undefined,
  ) {}

  /** @param entries what `annotate()` gives, piece by piece */
  static of(entries: Iterable<AnnotationEntry>, origin: Origin): Made {
    const found: Found = { found: {}, checks: [] };
    const pieces: Uint8Array[] = [];
    const hash = createHash('sha256');
    let gathered = '';
    let language: string | undefined;
    const flush = () => {
      const bytes = Buffer.from(gathered);
      hash.update(bytes);
      pieces.push(bytes);
      gathered = '';
    };
    for (const entry of entries) {
      if (entry[0] === 'language') language = entry[1];
      for (const piece of yamlOf(counted(entry, found))) {
        gathered += piece;
        if (gathered.length >= PIECE) flush();
      }
    }
    flush();
    const content = shortened(hash);
    return new Made([Buffer.from(stampOf(origin, content)), ...pieces], content, found, language);
  }

  /** SHA-256 of the whole file, hexadecimal. */
  get hash(): string {
    const hash = createHash('sha256');
    for (const piece of this.pieces) hash.update(piece);
    return hash.digest('hex');
  }

  toString(): string {
    return Buffer.concat(this.pieces).toString('utf8');
  }
}

/** The same entry; what it holds is counted as it goes by. */
function counted(entry: AnnotationEntry, { found, checks }: Found): AnnotationEntry {
  const [key, value] = entry;
  if (key !== 'checks' && !isKind(key)) return entry;
  function* passing(): Generator<unknown> {
    let count = 0;
    for (const record of value as Iterable<unknown>) {
      count++;
      if (key === 'checks') checks.push(toldOf(record as Check));
      yield record;
    }
    if (isKind(key)) found[key] = count;
  }
  return [key, passing()] as unknown as AnnotationEntry;
}

function toldOf({ check, at, message }: Check): Found['checks'][number] {
  const [line, column] = at.split(':').map(Number);
  return { check, line: line!, column: column!, message };
}
