import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { type Change, diffAnnotations } from '../../src/record/diff.ts';
import type { Annotations, Mention } from '../../src/record/types.ts';
import { golds } from './perturb.ts';

const told = (changes: Change[]) =>
  changes.map(({ kind, change, name, fields, mentions }) =>
    [
      `${change} ${kind} ${name}`,
      ...fields.map(({ field, old, new: now }) => `${field} ${JSON.stringify(old)} ${JSON.stringify(now)}`),
      ...mentions.map((one) => `${one.change} ${(one.new ?? one.old)?.text}`),
    ].join(' | '),
  );

/** As if the letter had got `by` characters more at its top: another file, every span shifted. */
function shifted(gold: Annotations, by = 100): Annotations {
  const out = structuredClone(gold);
  out.source.sha256 = 'f'.repeat(64);
  const move = (mention: Mention) => {
    mention.span = [mention.span[0] + by, mention.span[1] + by];
    mention.at = mention.at.replace(/^\d+/, (line) => String(Number(line) + 2));
    mention.text = mention.text.replace(/ /, '\n');
  };
  for (const record of [
    out.dates,
    out.places,
    out.casualties,
    out.resolutions,
    out.demands,
    out.documents ?? [],
  ].flat())
    record.mentions.forEach(move);
  for (const part of out.parts) part.lines = [part.lines[0] + 2, part.lines[1] + 2];
  return out;
}

describe('diff', () => {
  it.each(golds())('sees no change where nothing changed, only spans and line breaks or the order: %s', (_, gold) => {
    expect(diffAnnotations(gold, gold)).toEqual([]);
    const moved = diffAnnotations(gold, shifted(gold));
    expect(told(moved.filter(({ change }) => change !== 'moved'))).toEqual([]);
    const records = gold.dates.length + gold.places.length + gold.casualties.length + gold.demands.length;
    expect(moved.length).toBeGreaterThan(records);
    const reordered = shifted(gold);
    for (const kind of ['dates', 'places', 'casualties', 'resolutions', 'demands'] as const) reordered[kind].reverse();
    expect(told(diffAnnotations(gold, reordered).filter(({ change }) => change !== 'moved'))).toEqual([]);
  });

  it.each(golds())('shows one edit as one change, whatever was shifted: %s', (_, gold) => {
    for (const other of [structuredClone(gold), shifted(gold)]) {
      const lost = other.casualties.splice(3, 1)[0]!;
      other.casualties[0]!.effect = 'missing';
      other.places[1]!.type = 'water';
      const changes = told(diffAnnotations(gold, other).filter(({ change }) => change !== 'moved')).map((line) =>
        line.split(' | ')[0]!.split(' ').slice(0, 2).join(' '),
      );
      expect(changes).toEqual(['changed places', 'changed casualties', 'removed casualties']);
      other.casualties.splice(3, 0, lost);
    }
  });

  it('follows an edit of the letter', () => {
    const old = annotate(
      '7 February 2018\n\nOn 4 February it began. See resolution 2254 (2015).\n\nIt ended on 5 February.\n',
    );
    const now = annotate(
      '7 February 2018\n\nMuch was said. On 3 February it\nbegan. See resolution\n2254 (2015), and 2401 (2018).\n\nIt ended\non 5 February.\n',
    );
    expect(told(diffAnnotations(old, now).filter(({ change }) => change !== 'moved'))).toEqual([
      'changed dates 2018-02-03 | value "2018-02-04" "2018-02-03" | changed 3 February',
      expect.stringContaining('added resolutions S/RES/2401 (2018)'),
    ]);
  });

  it('names the fields that changed, and not those that follow another record', () => {
    const [, gold] = golds().find(([name]) => name.includes('08-palestine'))!;
    const other = structuredClone(gold);
    const claim = other.casualties.find(({ when, where }) => when && where)!;
    const date = other.dates.find(({ value }) => value === claim.when)!;
    for (const one of other.casualties) if (one.when === date.value) one.when = '2023-04-30';
    date.value = '2023-04-30';
    claim.max = 99;
    const changes = told(diffAnnotations(gold, other));
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatch(/^changed dates 2023-04-30 \| value "2023-04-\d\d" "2023-04-30"$/);
    expect(changes[1]).toMatch(/^changed casualties .*\| max \d+ 99$/);
  });

  it('tells the heading, the parts and the checks', () => {
    const [, gold] = golds()[0]!;
    const other = structuredClone(gold);
    other.letter = { ...other.letter, signed: 'N. N.' };
    other.parts.push({ kind: 'annex', lines: [900, 901] });
    other.checks = [{ check: 'weekday', at: '3:1', message: 'it was a Sunday' }];
    expect(told(diffAnnotations(gold, other)).map((line) => line.split(' | ')[0])).toEqual([
      'changed letter letter',
      expect.stringMatching(/^added parts annex/),
      'added checks weekday: it was a Sunday',
    ]);
  });

  it('takes thousands of records in its stride', () => {
    const text = readFileSync(
      new URL('../../fixtures/middle-east/08-palestine-raids-2023.txt', import.meta.url),
      'utf8',
    );
    const old = annotate(`${text}\n`.repeat(60));
    const now = annotate(`Draft\n\n${text}\n`.repeat(60));
    const begin = performance.now();
    diffAnnotations(old, now);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
