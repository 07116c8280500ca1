import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';

const checksOf = (...lines: string[]) =>
  (annotate(lines.join('\n\n')).checks ?? []).map(({ check, message }) => `${check}: ${message}`);
const HEAD = 'Letter dated 9 May 2014 from the Permanent Representative of Norway to the United Nations';

describe('parts and their total', () => {
  it('says which are too many', () => {
    expect(checksOf(HEAD, 'On 2 May, 12 civilians, including 15 children, were killed at Narvik.')).toEqual([
      'parts-exceed-total: a part of 15 exceeds its total, "12 civilians"',
    ]);
    expect(checksOf(HEAD, 'On 2 May, 12 civilians, including 8 women and 7 children, were killed at Narvik.')).toEqual([
      'parts-exceed-total: the parts make 15, more than their total, "12 civilians"',
    ]);
  });
  it('is silent where the parts may overlap, and where no upper bound is said', () => {
    expect(checksOf(HEAD, 'On 2 May, 12 civilians, including 8 women and 7 teachers, were killed at Narvik.')).toEqual(
      [],
    );
    expect(
      checksOf(HEAD, 'On 2 May, at least 12 civilians, including 8 women and 7 children, were killed at Narvik.'),
    ).toEqual([]);
    expect(checksOf(HEAD, 'On 2 May, 15 civilians, including 8 women and 7 children, were killed at Narvik.')).toEqual(
      [],
    );
  });
});

describe('two counts for one harm', () => {
  const ANNEX = 'Annex';
  const TITLE = 'Attacks of the spring';
  it('are told when letter and annex differ', () => {
    expect(
      checksOf(
        HEAD,
        'On 2 May 2014, 12 civilians were killed at Narvik.',
        ANNEX,
        TITLE,
        'On 2 May 2014, 14 civilians were killed at Narvik.',
      ),
    ).toEqual(['counts-contradict: "14 civilians" killed here, "12 civilians" for the same day and place before']);
  });
  it('are no contradiction on another day, in another place, for other people, or by the hour', () => {
    const beside = (line: string) =>
      checksOf(HEAD, 'On 2 May 2014, 12 civilians were killed at Narvik.', ANNEX, TITLE, line);
    expect(beside('On 3 May 2014, 14 civilians were killed at Narvik.')).toEqual([]);
    expect(beside('On 2 May 2014, 14 civilians were killed at Bergen.')).toEqual([]);
    expect(beside('On 2 May 2014, 14 soldiers were killed at Narvik.')).toEqual([]);
    expect(beside('At 9 a.m. on 2 May 2014, 14 civilians were killed at Narvik.')).toEqual([]);
    expect(beside('On 2 May 2014, another 14 civilians were killed at Narvik.')).toEqual([]);
    expect(beside('On 2 May 2014, 12 civilians were killed at Narvik.')).toEqual([]);
  });
});
