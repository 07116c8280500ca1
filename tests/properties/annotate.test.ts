import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotate } from '../../src/annotate.ts';
import { AnnotationsSchema } from '../../src/record/schema.ts';
import type { Annotations, Mention } from '../../src/record/types.ts';
import { toYaml } from '../../src/record/yaml.ts';
import { adversarial } from './adversarial.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const letters = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) };

const kinds = ['dates', 'places', 'casualties', 'resolutions', 'demands', 'documents'] as const;
const allMentions = (annotations: Annotations): Mention[] =>
  kinds.flatMap((kind) => (annotations[kind] ?? []).flatMap((record) => record.mentions));

/** What must hold for the annotations of any text at all. */
function holds(text: string): void {
  const annotations = annotate(text);
  AnnotationsSchema.parse(annotations);
  const points = [...text];
  // with their ends: LF, CRLF, and CR alone
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  for (const { text: quoted, span, at } of allMentions(annotations)) {
    expect(points.slice(...span).join('')).toBe(quoted);
    expect(quoted).not.toBe('');
    const [line, column] = at.split(':').map(Number) as [number, number];
    expect([...lines.slice(0, line - 1).join('')].length + column - 1).toBe(span[0]);
  }
  for (const kind of kinds) {
    const starts = (annotations[kind] ?? []).map((record) => record.mentions[0]!.span[0]);
    expect(starts, `${kind} stand in the order of their first mention`).toEqual([...starts].sort((a, b) => a - b));
  }
  const dates = new Set(annotations.dates.map((date) => date.value));
  const places = new Set(annotations.places.map((place) => place.name));
  for (const { when, where } of annotations.casualties) {
    if (when !== undefined) expect(dates).toContain(when);
    for (const name of where ?? []) expect(places).toContain(name);
  }
  expect(parse(toYaml(annotations))).toEqual(annotations);
  expect(toYaml(annotate(text))).toBe(toYaml(annotations));
}

/** Words that rules look for. */
const RULE_WORDS =
  'On|4|February|2018|last|week|two|three|dozens|of|civilians|were|killed|wounded|and|including|in|Idlib|the|village|governorate|al-|according|to|resolution|242|(1967)|General|Assembly|194|(III)|S/RES/|We|call|upon|Israel|must|demand|that|since|until|,|.|;|:|\n|\n\n|(a)|–|“|”|Annex|(Signed)|Mr.|not|no|night|3/4|May'.split(
    '|',
  );
/** What every object has without being asked, as a letter may write it: a table that is one would answer. */
const PROTOTYPE_WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name']
  .flatMap((word) => [word, word.replace(/[a-z]/, (first) => first.toUpperCase()), word.toUpperCase()])
  .concat([
    '__PROTO__ Hospital',
    'al-Constructor',
    'toStrings',
    'constructor-General',
    'resolution constructor (valueOf)',
  ]);

describe('any text', () => {
  it('Unicode of every plane, lone surrogates included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), runs);
  });

  it('words that rules look for, in any order', () => {
    const text = fc.array(fc.constantFrom(...RULE_WORDS), { maxLength: 120 }).map((list) => list.join(' '));
    fc.assert(fc.property(text, holds), runs);
  });

  it('words of the prototype of all objects among them', () => {
    const word = fc.oneof(fc.constantFrom(...RULE_WORDS), fc.constantFrom(...PROTOTYPE_WORDS));
    const text = fc.array(word, { maxLength: 120 }).map((list) => list.join(' '));
    fc.assert(fc.property(text, holds), runs);
    expect(Object.keys({})).toEqual([]);
    expect(({} as { min?: unknown }).min).toBeUndefined();
  });

  it.each(PROTOTYPE_WORDS)('%s in every place of a sentence', (word) => {
    holds(
      [
        `On 4 ${word} 2018 two ${word} were killed in ${word} by ${word}, including three ${word}, according to ${word}.`,
        `${word} killed and ${word} wounded. ${word} of ${word}. In the village of ${word}, in ${word} governorate, ${word} ${word} died.`,
        `We call upon ${word} to ${word} resolution ${word} (${word}), S/RES/${word}, since last ${word}. ${word} must ${word}.`,
        `Annex ${word}\nLetter dated 1 ${word} 1999 from the ${word} of ${word} addressed to the ${word}\n(Signed) ${word}`,
      ].join('\n\n'),
    );
  });

  it.each(['A!A', 'A.', 'We A', '(a) al-Constructor ValueOf', 'ad-Constructor', 'first constructor days of May 1999'])(
    '%s',
    holds,
  );

  it.each(adversarial(3000))('%s', (_, text) => holds(text));
});

describe.runIf(letters.length > 0)('letters that something happened to', () => {
  const letter = fc.constantFrom(...(letters.length ? letters : ['']));
  const places = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });

  it('as they are', () => letters.forEach(holds));

  it('cut short, or begun late', () => {
    fc.assert(
      fc.property(letter, fc.nat(), fc.nat(), (text, a, b) =>
        holds(text.slice(a % text.length).slice(0, (b % text.length) + 1)),
      ),
      runs,
    );
  });

  it('doubled', () => {
    fc.assert(
      fc.property(letter, letter, (a, b) => holds(a + b)),
      { numRuns: 5 },
    );
  });

  it('shuffled line by line', () => {
    fc.assert(
      fc.property(
        letter.chain((text) => {
          // with their ends: LF, CRLF, and CR alone
          const lines = text.split(/(?<=\n|\r(?!\n))/);
          return fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length });
        }),
        (lines) => holds(lines.join('\n')),
      ),
      { numRuns: 10 },
    );
  });

  it('in another case', () => {
    fc.assert(
      fc.property(letter, fc.boolean(), (text, upper) => holds(upper ? text.toUpperCase() : text.toLowerCase())),
      { numRuns: 6 },
    );
  });

  it('with noise in it', () => {
    fc.assert(
      fc.property(letter, places, fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (text, at, noise) => {
        let noisy = text;
        for (const place of at) {
          const cut = place % noisy.length;
          noisy = noisy.slice(0, cut) + noise + noisy.slice(cut);
        }
        holds(noisy);
      }),
      { numRuns: 30 },
    );
  });
});
