import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { adversarial } from './adversarial.ts';

/** Milliseconds of this process's own time, whoever else uses the machine; the better of two. */
function cost(text: string): number {
  const once = () => {
    const before = process.cpuUsage();
    annotate(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

const SMALL = 12_000;
const LARGE = 48_000;
/** Linear is 4, quadratic would be 16. */
const QUADRATIC = 9;
const small = new Map(adversarial(SMALL));

describe('four times the text takes about four times as long', () => {
  it.each(adversarial(LARGE))('%s', (name, text) => {
    // a collection of garbage in the short run's time or in the long one's can spoil a measure, never five in a row
    let ratio = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 5 && ratio >= QUADRATIC; tries++) {
      const large = cost(text);
      // what is over at once is all noise
      if (large < 150) return;
      ratio = Math.min(ratio, large / cost(small.get(name)!));
    }
    expect(ratio).toBeLessThan(QUADRATIC);
  });
});

describe('a letter as long as a book', () => {
  const letters = readdirSync(new URL('../../fixtures/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' '));
  /** Sentences of real letters in one line without end: thousands of dates, places and demands. */
  const line = (length: number) => `${letters.join(' ')} `.repeat(100).slice(0, length);

  it('takes as long for each of its words as a short one', { timeout: 120_000 }, () => {
    annotate(line(200_000));
    let ratio = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 4 && ratio >= 5.6; tries++)
      ratio = Math.min(ratio, cost(line(2_800_000)) / cost(line(700_000)));
    expect(ratio).toBeLessThan(5.6);
  });
});
