/** What is looked up for each candidate, kept once where it is the same: a letter names the same places again and again. */
import type { Candidate } from './candidates.ts';
import type { Company } from './company.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Resolution, resolve } from './resolve.ts';

/** The names as the text has them, each spelling held once. */
export function namesOf(text: string, candidates: readonly Candidate[]): string[] {
  const known = new Map<string, string>();
  return candidates.map(({ start, end }) => {
    const name = text.slice(start, end);
    const same = known.get(name);
    if (same === undefined) known.set(name, name);
    return same ?? name;
  });
}

/** Looks every candidate up without regard to what stands around it, but for the country that the words behind it give. */
export function firstLook(
  candidates: readonly Candidate[],
  names: readonly string[],
  near: readonly (string | undefined)[],
  company: Company,
  gazetteers: readonly Gazetteer[],
): Resolution[] {
  const looks = new Map<string, Resolution>();
  return candidates.map((candidate, i) => {
    const { known, type, weak, article, formed } = candidate;
    // all that a first look sees of a candidate
    const key = `${names[i]}|${near[i]}|${type}|${weak}|${article}|${formed}|${known?.name}`;
    const seen = looks.get(key);
    if (seen) return seen;
    const look = resolve(names[i]!, candidate, company, gazetteers, {
      near: near[i],
      countries: new Map(),
      points: [],
      letterPoints: [],
      settled: new Map(),
      first: true,
    });
    looks.set(key, look);
    return look;
  });
}

/** Hands on the resolution that the name had before, where it is the same. */
export function keeper(): (name: string, one: Resolution) => Resolution {
  const last = new Map<string, Resolution>();
  return (name, one) => {
    const before = last.get(name);
    if (before && isSame(before, one)) return before;
    last.set(name, one);
    return one;
  };
}

function isSame(a: Resolution, b: Resolution): boolean {
  return (
    a.type === b.type &&
    a.country === b.country &&
    a.gazetteer === b.gazetteer &&
    a.match === b.match &&
    a.key === b.key &&
    a.trust === b.trust &&
    a.population === b.population &&
    a.coordinates?.[0] === b.coordinates?.[0] &&
    a.coordinates?.[1] === b.coordinates?.[1]
  );
}
