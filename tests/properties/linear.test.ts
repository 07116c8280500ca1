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
const small = new Map(adversarial(SMALL));

describe('four times the text takes about four times as long', () => {
  it.each(adversarial(LARGE))('%s', (name, text) => {
    const large = cost(text);
    // what is over at once is all noise
    if (large < 150) return;
    // quadratic would be sixteen times
    expect(large / cost(small.get(name)!)).toBeLessThan(9);
  });
});
