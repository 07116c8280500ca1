import { readdirSync, readFileSync } from 'node:fs';
import { readAnnotations } from '../../src/record/read.ts';
import type { Annotations } from '../../src/record/types.ts';

const folder = new URL('../../fixtures/', import.meta.url);

/** The gold of the fixtures, by name. */
export function golds(): [name: string, gold: Annotations][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gold.yaml'))
    .sort()
    .map((name) => [name, readAnnotations(readFileSync(new URL(name, folder), 'utf8'), name)]);
}

/** Gold with every kind of error in it, the same at every run. */
export function perturb(gold: Annotations): Annotations {
  const out = structuredClone(gold);
  out.dates = out.dates.filter((_, i) => i % 7 !== 3);
  out.dates.forEach((date, i) => {
    if (i % 6 === 1) date.value = '2001-01-01';
  });
  out.places = out.places.filter((_, i) => i % 6 !== 2);
  out.places.forEach((place, i) => {
    if (i % 5 === 1) place.country = 'XX';
    if (i % 4 === 3) place.type = 'line';
    if (i % 3 === 1 && place.coordinates) place.coordinates = [place.coordinates[0] + 1, place.coordinates[1]];
    if (i % 7 === 4 && place.coordinates) place.coordinates = [place.coordinates[0], place.coordinates[1] - 3];
    if (i % 8 === 5) delete place.coordinates;
  });
  out.casualties = out.casualties.filter((_, i) => i % 9 !== 4);
  out.casualties.forEach((claim, i) => {
    if (i % 4 === 1) claim.effect = 'injured';
    if (i % 5 === 2) claim.min = 7;
    if (i % 6 === 3) delete claim.when;
    if (i % 7 === 2) claim.where = ['the Foo-bar', ...(claim.where ?? [])];
    if (i % 3 === 2) delete claim.including;
  });
  out.demands.forEach((demand, i) => {
    if (i % 3 === 1) demand.force = 'urge';
    if (i % 4 === 1) delete demand.to;
    if (i % 4 === 2 && demand.to) demand.to = `The ${demand.to.toUpperCase()}`;
    if (i % 5 === 1) demand.procedural = true;
  });
  let n = 0;
  for (const record of [out.dates, out.places, out.casualties, out.resolutions, out.demands].flat())
    for (const { span } of record.mentions) {
      n++;
      if (n % 6 === 2) span[1] += n % 25;
      if (n % 9 === 4) span[0] = Math.max(0, span[0] - (n % 13));
      if (n % 31 === 5) span[0] = span[1] - 1;
    }
  for (const kind of ['dates', 'places', 'casualties', 'resolutions', 'demands'] as const)
    if (out[kind][0]) (out[kind] as unknown[]).push(structuredClone(out[kind][0]));
  delete out.letter?.signed;
  if (out.letter?.from) out.letter.from = `the ${out.letter.from.toUpperCase()}`;
  out.parts[0]!.kind = 'annex';
  return out;
}
