import { describe, expect, it } from 'vitest';
import { checkResolutions } from '../../src/checks/resolutions.ts';
import { readLetter } from '../../src/letter/index.ts';
import type { Linked } from '../../src/links/index.ts';
import { findResolutions } from '../../src/resolutions/index.ts';

function checksOf(text: string): string[] {
  const letter = readLetter(`My Government informs you of the following:\n\n${text}`);
  const linked = { resolutions: findResolutions(letter).resolutions } as unknown as Linked;
  return checkResolutions(letter, linked).map(({ check, message }) => `${check}: ${message}`);
}

describe('the Security Council', () => {
  it('says the year of the number', () => {
    expect(checksOf('Resolution 1701 (2005) is flouted every day.')).toEqual([
      'resolution-year: Security Council resolution 1701 is of 2006, not of 2005',
    ]);
    expect(checksOf('We recall S/RES/242 (1968) and resolution 338 of 22 October 1974.')).toEqual([
      'resolution-year: Security Council resolution 242 is of 1967, not of 1968',
      'resolution-year: Security Council resolution 338 is of 1973, not of 1974',
    ]);
  });
  it('is silent about those that are right or not to be known', () => {
    expect(
      checksOf('Resolutions 242 (1967), 338 (1973), 1701 and 1970, and resolution 425 of 19 March 1978, stand.'),
    ).toEqual([]);
    expect(checksOf('Resolution 2999 (2029) was adopted.')).toEqual([]);
  });
});

describe('the General Assembly', () => {
  it('holds the number against the session', () => {
    expect(checksOf('Resolution 2625 (XXIV) and resolution 194 (IV) are law.')).toEqual([
      'resolution-session: General Assembly resolution 2625 is of session XXV, not XXIV',
      'resolution-session: General Assembly resolution 194 is of session III, not IV',
    ]);
    expect(checksOf('General Assembly resolution 2625 (XXVV) is law.')).toEqual([
      'resolution-session: XXVV is no numeral',
    ]);
    expect(checksOf('General Assembly resolution 71/130 of 9 December 2015 is law.')).toEqual([
      'resolution-year: A/RES/71/130 is of 2016 or 2017, not of 2015',
    ]);
  });
  it('is silent about those that are right', () => {
    expect(
      checksOf(
        'Resolutions 181 (II) of 29 November 1947, 194 (III), 2253 (ES-V), 3201 (S-VI) and 71/130 of 9 December 2016 stand.',
      ),
    ).toEqual([]);
  });
});
