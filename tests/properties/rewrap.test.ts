import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import type { Annotations, Mention } from '../../src/record/types.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const letters = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/\r\n/g, '\n'))
  // where most paragraphs are one line each, those that are not tell nothing of a width
  .filter((text) => !/^.{111}/m.test(text));

const indentOf = (line: string) => /^ */.exec(line)![0];

/** A paragraph of prose: lines under one margin, full but for the last, no columns in them. */
function isProse(lines: readonly string[]): boolean {
  const margin = indentOf(lines[1] ?? '');
  return (
    lines.length > 1 &&
    margin.length <= 8 &&
    lines.slice(1).every((line) => indentOf(line) === margin) &&
    lines.every((line) => !/\S {3,}\S/.test(line)) &&
    lines.slice(0, -1).every((line) => line.length >= 60)
  );
}

/** Sets the paragraphs of a letter anew to a width; words stay whole, and so does what was divided behind a hyphen. */
function rewrap(text: string, width: number): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      if (!isProse(lines)) return paragraph;
      const words = paragraph.trim().replace(/-\n */g, '-').split(/\s+/);
      const set = [indentOf(lines[0]!) + words[0]];
      for (const word of words.slice(1)) {
        const line = set.at(-1)!;
        if (line.length + 1 + word.length > width) set.push(indentOf(lines[1]!) + word);
        else set[set.length - 1] = `${line} ${word}`;
      }
      return set.join('\n');
    })
    .join('\n\n');
}

const KINDS = ['dates', 'places', 'casualties', 'resolutions', 'demands'] as const;
const flat = (text: string) => text.replace(/\s+/g, ' ').replaceAll('- ', '-');

/** What was found, without where it stands. */
function found(annotations: Annotations): string[] {
  return KINDS.flatMap((kind) =>
    (annotations[kind] ?? []).map(({ mentions, ...record }) =>
      flat(
        `${kind} ${JSON.stringify(record).replaceAll('\\n', ' ')} ${mentions.map((one: Mention) => one.text).join(' | ')}`,
      ),
    ),
  );
}

describe.runIf(letters.length > 0)('a letter set to another width', () => {
  it('says the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.integer({ min: 68, max: 108 }), (letter, width) => {
        expect(found(annotate(rewrap(letter, width)))).toEqual(found(annotate(letter)));
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 40) },
    );
  });
});
