import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { Positions } from '../../src/record/positions.ts';
import type { Annotations } from '../../src/record/types.ts';
import { checkAgainstLetter, checkRecords } from '../../src/record/validate.ts';
import { golds } from './perturb.ts';

const letter =
  'New York, 7 February 2018\n\n😀 On 4 February, in line with resolution 2254 (2015), it began. On 4 February it ended.\n';
const sha256 = createHash('sha256').update(letter).digest('hex');
const good = annotate(letter);
const changed = (change: (copy: Annotations) => void) => {
  const copy = structuredClone(good);
  change(copy);
  return [...checkRecords(copy), ...checkAgainstLetter(copy, letter, sha256)].map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
};

describe('validation', () => {
  it('finds nothing wrong with what the program writes, nor with gold', () => {
    expect(good.dates.length).toBeGreaterThan(1);
    expect(changed(() => {})).toEqual([]);
    for (const [name, gold] of golds()) expect([name, checkRecords(gold)]).toEqual([name, []]);
  });

  it.each<[string, (copy: Annotations) => void, RegExp]>([
    [
      'a text that stands elsewhere',
      (a) => (a.dates[1]!.mentions[0]!.text = '5 February'),
      /^dates\.1\.mentions\.0\.text: .*“4 February” there, not “5 February”/,
    ],
    [
      'a wrong line',
      (a) => (a.dates[1]!.mentions[0]!.at = '2:4'),
      /^dates\.1\.mentions\.0\.at: span begins at 3:6, not at 2:4/,
    ],
    ['a span beyond the end', (a) => (a.dates[1]!.mentions[0]!.span = [3, 4000]), /ends after the letter/],
    ['an empty span', (a) => (a.dates[1]!.mentions[0]!.span = [3, 3]), /is empty/],
    ['another letter', (a) => (a.source.sha256 = '0'.repeat(64)), /^source\.sha256: the letter has changed/],
    ['a date that is none', (a) => (a.dates[0]!.value = '7 February'), /^dates\.0\.value: .*EDTF/],
    ['two records of one date', (a) => (a.dates[1]!.value = a.dates[0]!.value), /second record for “2018-02-07”/],
    ['records out of order', (a) => a.dates.reverse(), /in the order of their first mention/],
    ['parts beyond the letter', (a) => (a.parts[0]!.lines = [1, 400]), /lines, not 400/],
  ])('sees %s', (_, change, message) => {
    const told = changed(change);
    expect(
      told.some((line) => message.test(line)),
      told.join('\n'),
    ).toBe(true);
  });

  it('follows references between records', () => {
    const claim = {
      effect: 'killed' as const,
      min: 3,
      max: 2,
      when: '2001',
      where: ['Nowhere'],
      mentions: good.dates[1]!.mentions,
    };
    const told = changed((a) => {
      a.casualties = [claim, { effect: 'killed', mentions: claim.mentions }];
      a.demands = [{ force: 'call', resolutions: ['S/RES/1 (1946)'], dates: ['2018-02-04'], mentions: claim.mentions }];
    });
    expect(told).toEqual([
      'casualties.0.when: when: “2001” is no value of a record of dates',
      'casualties.0.where.0: “Nowhere” is no record of places',
      'casualties.0: min 3 is more than max 2',
      'casualties.1: a claim has min, max or both',
      'demands.0.resolutions.0: “S/RES/1 (1946)” is no record of resolutions',
    ]);
  });
});

describe('positions', () => {
  it('go from code points to offsets and back', () => {
    const text = 'a😀b😀😀c';
    const positions = new Positions(text);
    [...text].reduce((offset, char, point) => {
      expect(positions.offset(point)).toBe(offset);
      expect(positions.point(offset)).toBe(point);
      return offset + char.length;
    }, 0);
    expect(positions.offset(6)).toBe(text.length);
  });
});
