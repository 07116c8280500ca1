/**
 * Runs every room's `examples.yaml`, and what further `examples-*.yaml` stand beside it: a list of sentences with what must be found in them, in order and in full.
 *
 *   - text: On 4 February two civilians were killed.
 *     dated: 2018-02-07           # the letter's own date, where it matters
 *     to: [Secretary-General]     # the letter's addressee, where it matters
 *     from: Permanent Representative of Chad   # its sender, where it matters
 *     find:                       # every finding, in order; keys that are not listed are not compared, null ones must be absent
 *       - {text: 4 February, value: 2018-02-04}
 *   - text: The seventy-fourth session began.
 *     find: []                    # nothing must be found
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotate } from '../src/annotate.ts';
import { findCasualties } from '../src/casualties/index.ts';
import { findDates } from '../src/dates/index.ts';
import { findDemands } from '../src/demands/index.ts';
import type { Finding } from '../src/finding.ts';
import { readLetter } from '../src/letter/index.ts';
import type { Letter } from '../src/letter/types.ts';
import { findPlaces } from '../src/places/index.ts';
import { findResolutions } from '../src/resolutions/index.ts';

interface Example {
  text: string;
  dated?: string;
  to?: string[];
  from?: string;
  find: Record<string, unknown>[];
}

const rooms: Record<string, (letter: Letter) => Finding[]> = {
  dates: (letter) => findDates(letter),
  places: (letter) => findPlaces(letter),
  casualties: (letter) => findCasualties(letter),
  resolutions: (letter) => {
    const { resolutions, documents } = findResolutions(letter);
    return [...resolutions, ...documents].sort((a, b) => a.start - b.start);
  },
  demands: (letter) => findDemands(letter),
};

const load = (room: string): Example[] => {
  const folder = new URL(`../src/${room}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /^examples(?:-[a-z-]+)?\.yaml$/.test(name));
  return files.sort().flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) ?? []);
};

for (const [room, find] of Object.entries(rooms)) {
  if (load(room).length === 0) continue;
  describe(`${room}/examples.yaml`, () => {
    for (const example of load(room)) {
      it(example.text.replace(/\s+/g, ' '), () => {
        const letter = readLetter(example.text);
        if (example.dated) letter.heading.date = example.dated;
        if (example.to) letter.heading.to = example.to;
        if (example.from) letter.heading.from = example.from;
        const found = find(letter).map((finding) => ({
          ...finding,
          text: letter.printed.slice(finding.start, finding.end),
        }));
        const compared = found.map((finding, i) =>
          Object.fromEntries(
            Object.keys(example.find[i] ?? finding).map((key) => [
              key,
              finding[key as keyof typeof finding] ?? (example.find[i]?.[key] === null ? null : undefined),
            ]),
          ),
        );
        expect(compared).toEqual(example.find);
      });
    }
  });
}

// links/examples.yaml: whole annotations; `find` lists the casualty records, null for what they leave out
describe.runIf(load('links').length > 0)('links/examples.yaml', () => {
  it('is there', () => expect(load('links').length).toBeGreaterThanOrEqual(0));
  for (const example of load('links')) {
    it(example.text.replace(/\s+/g, ' '), () => {
      const found = annotate(example.text).casualties.map((claim) => ({ ...claim, text: claim.mentions[0]?.text }));
      const compared = found.map((claim, i) =>
        Object.fromEntries(
          Object.keys(example.find[i] ?? claim).map((key) => [key, claim[key as keyof typeof claim] ?? null]),
        ),
      );
      expect(compared).toEqual(example.find);
    });
  }
});

// a sentence without a word of harm is not read, but where rejected readings are asked for all are
it('casualties are the same whether or not every reading is asked for', () => {
  for (const { text } of [...load('casualties'), ...load('links'), ...load('demands'), ...load('places')]) {
    const letter = readLetter(text);
    const told = findCasualties(letter, { trace: { reject: () => {} } });
    expect(told.every(({ why }) => why!.length > 1)).toBe(true);
    expect(findCasualties(letter), text).toEqual(told.map(({ why: _, ...claim }) => claim));
  }
});

it('there are rooms to run', () => {
  expect(Object.keys(rooms)).toHaveLength(5);
});
