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
