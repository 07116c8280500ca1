/** Every value that the program writes is EDTF: those of the examples, those of the fixtures, and those of words thrown together. */
import { readdirSync, readFileSync } from 'node:fs';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findDates } from '../../src/dates/index.ts';
import { readLetter } from '../../src/letter/index.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What is no EDTF. The package, strict as it is, knows no interval of seasons; the program writes none. */
function faulty(values: string[]): string[] {
  return values.filter((value) => {
    try {
      edtf(value);
      return false;
    } catch {
      return true;
    }
  });
}
const valuesOf = (text: string, dated?: string) => {
  const letter = readLetter(text);
  if (dated) letter.heading.date = dated;
  return findDates(letter).map((finding) => finding.value);
};

describe('values are EDTF', () => {
  it('in the examples', () => {
    const examples: { text: string; dated?: string; find: { value?: string }[] }[] = parse(
      file('src/dates/examples.yaml'),
    );
    const values = examples.flatMap(({ find }) => find.flatMap(({ value }) => value ?? []));
    expect(values.length).toBeGreaterThan(150);
    expect(faulty(values)).toEqual([]);
    // without a letter's date as well: what is known stays valid
    expect(faulty(examples.flatMap(({ text }) => valuesOf(text)))).toEqual([]);
  });

  it('in the fixtures', () => {
    const letters = readdirSync(new URL('../../fixtures/', import.meta.url), { recursive: true, encoding: 'utf8' });
    const values = letters
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => valuesOf(file(`fixtures/${name}`)));
    expect(values.length).toBeGreaterThan(100);
    expect(faulty(values)).toEqual([]);
  });

  it('in whatever words stand side by side', () => {
    const word = fc.constantFrom(
      ...'1 4 9 28 29 30 31 3rd 12th fifth January February March May December Sept. 1948 1990 1999 2000 2018 1990/91 2014-15'.split(
        ' ',
      ),
      ...'Monday, Friday early late mid- and or to - – , between from since the of last next this year week month summer winter'.split(
        ' ',
      ),
      ...[
        '1980s',
        'nineteenth century',
        'end of',
        'first half of',
        'last two weeks of',
        'week of',
        '03/05/1999',
        '2018-02-04',
        'today',
        'yesterday',
        'past ten days',
        'three months ago',
        'on the',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(undefined, '1972-02-29', '2018-01-01', '2018-12-31'),
        (words, dated) => {
          expect(faulty(valuesOf(`On ${words.join(' ')} shells fell.`, dated))).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
