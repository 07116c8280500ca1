import { describe, expect, it } from 'vitest';
import { checkDates } from '../../src/checks/dates.ts';
import { findDates } from '../../src/dates/index.ts';
import { readLetter } from '../../src/letter/index.ts';
import type { Linked } from '../../src/links/index.ts';

/** The checks of one sentence in a letter of that date. */
function checksOf(text: string, dated = '2018-02-07'): string[] {
  const letter = readLetter(`My Government informs you of the following:\n\n${text}`);
  letter.heading.date = dated;
  const linked = { dates: findDates(letter) } as unknown as Linked;
  return checkDates(letter, linked).map(
    ({ check, start, message }) => `${check}: ${letter.text.slice(start, start + 6)}: ${message}`,
  );
}

describe('weekdays', () => {
  it('says which day it was', () => {
    expect(checksOf('On Sunday, 5 February 2018, the school was hit by two shells.')).toEqual([
      'weekday: Sunday: 2018-02-05 was a Monday, not a Sunday',
    ]);
    expect(
      checksOf('On Tuesday, January 2, and Wednesday, January 4, 2018, the school was hit by two shells.'),
    ).toEqual(['weekday: Wednes: 2018-01-04 was a Thursday, not a Wednesday']);
  });
  it('is silent about those that are right, and about those alone', () => {
    expect(checksOf('On Monday, 5 February 2018, and again on Tuesday, 6 February, the school was hit.')).toEqual([]);
    expect(checksOf('On Monday the school was hit.')).toEqual([]);
    expect(checksOf('On Saturday and Sunday, 3 and 4 February 2018, the school was hit.')).toEqual([]);
  });
});

describe('impossible dates', () => {
  it('says how many days the month has', () => {
    expect(checksOf('The school was hit on 31 November and on 29 February 2017.')).toEqual([
      'impossible-date: 31 Nov: November has 30 days',
      'impossible-date: 29 Feb: February 2017 has 28 days',
    ]);
    expect(checksOf('It was hit on June 31, 2017; see the entry of 2017-09-31.')).toEqual([
      'impossible-date: June 3: June has 30 days',
      'impossible-date: 2017-0: September has 30 days',
    ]);
  });
  it('takes no count for a day', () => {
    expect(
      checksOf('In February 30 people were killed; in April 44 were. On 29 February the road was closed.'),
    ).toEqual([]);
  });
});

describe('days to come told as past', () => {
  it('says so', () => {
    expect(checksOf('On 12 March 2018 three farmers were killed.')).toEqual([
      "date-after-letter: 12 Mar: told as past, though it lies after the letter's own date, 2018-02-07",
    ]);
  });
  it('is silent about plans, deadlines and days without their year', () => {
    expect(checksOf('On 12 March 2018 the talks will be resumed, as was agreed.')).toEqual([]);
    expect(checksOf('The mandate, which was renewed twice, expires on 12 March 2018.')).toEqual([]);
    expect(checksOf('On 12 March three farmers were killed.')).toEqual([]);
  });
});
