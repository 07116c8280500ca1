import { createHash } from 'node:crypto';
import { findCasualties } from './casualties/index.ts';
import { check } from './checks/index.ts';
import { findDates } from './dates/index.ts';
import { findDemands } from './demands/index.ts';
import type { RoomOptions } from './finding.ts';
import { readLetter } from './letter/index.ts';
import type { Letter } from './letter/types.ts';
import { type Linked, link } from './links/index.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { findPlaces } from './places/index.ts';
import { type AnnotationEntry, recordsOf } from './record/build.ts';
import type { Annotations } from './record/types.ts';
import { findResolutions } from './resolutions/index.ts';
import { withoutNever } from './words.ts';

export interface FindOptions extends RoomOptions {
  /** Gazetteers that are searched before the one that comes with the program. */
  gazetteers?: readonly Gazetteer[];
}

export interface AnnotateOptions extends FindOptions {
  /** What to write as `source.file`; `letter.txt` where nothing is said. */
  file?: string;
  /** SHA-256 of the file's bytes, hexadecimal; that of the text as UTF-8 where nothing is said. */
  sha256?: string;
}

/**
 * Annotates one letter. Pure: no clock, no environment; the same text gives the same answer on every machine.
 * @param text the decoded letter, without byte-order mark; any string will do
 */
export function annotate(text: string, options: AnnotateOptions = {}): Annotations {
  const all: Record<string, unknown> = {};
  for (const [key, value] of annotationsOf(text, options))
    all[key] = typeof value === 'object' && Symbol.iterator in value ? [...value] : value;
  return all as unknown as Annotations;
}

/** The same piece by piece, in the order in which they are written: a very large letter has more of them than text. */
export function annotationsOf(text: string, options: AnnotateOptions): Generator<AnnotationEntry> {
  const { letter, linked } = readAndLink(text, options);
  return recordsOf(letter, linked, check(letter, linked), {
    file: options.file ?? 'letter.txt',
    sha256: options.sha256 ?? createHash('sha256').update(text).digest('hex'),
  });
}

/** The way up to the links: what `annotate` writes down and `explain` tells about. */
export function readAndLink(text: string, options: FindOptions): { letter: Letter; linked: Linked } {
  const letter = readLetter(text);
  const { resolutions, documents } = findResolutions(letter, options);
  const linked = link(letter, {
    dates: withoutNever('dates', letter, findDates(letter, options), options),
    places: withoutNever('places', letter, findPlaces(letter, options, options.gazetteers), options),
    casualties: withoutNever('casualties', letter, findCasualties(letter, options), options),
    resolutions: withoutNever('resolutions', letter, resolutions, options),
    documents,
    demands: withoutNever('demands', letter, findDemands(letter, options), options),
  });
  return { letter, linked };
}
