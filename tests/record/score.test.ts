import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchGreedily, overlap, overlaps } from '../../src/record/match.ts';
import { Scorer } from '../../src/record/score.ts';
import type { Annotations, Mention } from '../../src/record/types.ts';
import { golds, perturb } from './perturb.ts';

// the figures of the reference scorer for the same files
const EXPECTED = JSON.parse(readFileSync(new URL('score.expected.json', import.meta.url), 'utf8'));

const mention = (start: number, end: number): Mention => ({ text: 'x', at: '1:1', span: [start, end] });
const file = (some: Partial<Annotations> = {}): Annotations => ({
  format: 1,
  source: { file: 'a.txt', sha256: '0'.repeat(64) },
  parts: [],
  dates: [],
  places: [],
  casualties: [],
  resolutions: [],
  demands: [],
  ...some,
});

describe('score', () => {
  it('gives the figures of the reference scorer to the last digit', () => {
    const scorer = new Scorer();
    golds().forEach(([, gold], i) => {
      scorer.add(gold, i === 4 ? undefined : perturb(gold));
    });
    expect(scorer.table()).toEqual(EXPECTED);
  });

  it('finds nothing to say about gold against itself', () => {
    const scorer = new Scorer();
    for (const [, gold] of golds()) expect(scorer.add(gold, gold)).toEqual([]);
    expect(scorer.table()).toMatchObject({
      absent: 0,
      dates: { full: { P: 1, R: 1, F: 1 } },
      casualties: { full: { F: 1 }, when: 1 },
      demands: { strict: { F: 1 }, to: 1 },
    });
  });

  it('lists what was missed, what is too much and what is wrong', () => {
    const gold = file({
      dates: [
        { value: '2018-02-04', mentions: [mention(0, 10)] },
        { value: '2018', mentions: [mention(50, 54)] },
      ],
      casualties: [{ effect: 'killed', min: 20, when: '2018-02-04', mentions: [mention(20, 40)] }],
    });
    const predicted = file({
      dates: [
        { value: '2017-02-04', mentions: [mention(0, 10)] },
        { value: '2019', mentions: [mention(60, 64)] },
      ],
      casualties: [{ effect: 'killed', min: 20, max: 20, mentions: [mention(29, 40)] }],
    });
    const told = new Scorer().add(gold, predicted).map(({ kind, what, gold, got }) => [kind, what, gold, got]);
    expect(told).toEqual([
      ['dates', 'value', '2018-02-04', '2017-02-04'],
      ['dates', 'missed', undefined, undefined],
      ['dates', 'extra', undefined, undefined],
      ['casualties', 'claim', 'killed 20..-', 'killed 20..20'],
      ['casualties', 'when', '2018-02-04', ''],
    ]);
  });

  it('takes ten thousand mentions in its stride', () => {
    const many = file({
      dates: Array.from({ length: 20_000 }, (_, i) => ({ value: '2018', mentions: [mention(i * 5, i * 5 + 4)] })),
    });
    const begin = performance.now();
    new Scorer().add(many, many);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});

describe('matching', () => {
  it('pairs the most alike first, and the earlier on a tie', () => {
    const alike = [
      { left: 0, right: 0, score: 0.5 },
      { left: 0, right: 1, score: 0.9 },
      { left: 1, right: 1, score: 0.95 },
      { left: 1, right: 0, score: 0.95 },
    ];
    expect(matchGreedily(['a', 'b'], ['x', 'y', 'z'], alike)).toEqual({
      pairs: [
        ['b', 'x'],
        ['a', 'y'],
      ],
      missed: [],
      extra: ['z'],
    });
  });

  it('finds the same overlaps as looking at all pairs', () => {
    const spans = (seed: number) =>
      Array.from({ length: 60 }, (_, i) => {
        const start = (i * 37 * seed) % 211;
        return [mention(start, start + 1 + ((i * 13 * seed) % 41)), mention(start + 90, start + 95)];
      });
    const left = spans(3);
    const right = spans(5);
    const slow = left.flatMap((a, i) =>
      right.flatMap((b, j) => {
        const score = Math.max(...a.flatMap((m) => b.map((n) => overlap(m.span, n.span))));
        return score > 0 ? [`${i} ${j} ${score}`] : [];
      }),
    );
    const fast = overlaps(left, right).map(({ left: i, right: j, score }) => `${i} ${j} ${score}`);
    expect(fast.sort()).toEqual(slow.sort());
  });
});
