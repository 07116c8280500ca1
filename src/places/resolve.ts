import type { PlaceType } from '../record/types.ts';
import type { Candidate } from './candidates.ts';
import type { Company } from './company.ts';
import { countryKey } from './countries.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import type { Known } from './regions.ts';

export interface Resolution {
  type: PlaceType;
  country?: string;
  coordinates?: [number, number];
  gazetteer?: string;
  match?: 'loose' | 'none';
  key?: string;
  /** How sure the look-up is that the name is a place at all: 0 to 3. */
  trust: 0 | 1 | 2 | 3;
  why: string[];
}

const PACKED: Readonly<Record<string, PlaceType>> = { admin1: 'admin', admin2: 'admin' };
const typeOf = (entry: Entry): PlaceType => PACKED[entry.type] ?? (entry.type as PlaceType);
/** Endings that gazetteers leave out: `Unity State`, `Tavush Province`. */
const HEAD =
  / (?:Province|Governorate|District|County|Region|Prefecture|Oblast|Raion|Municipality|State|Department|Canton|Emirate|Commune|Zone|Township|Division|Locality|Republic|City)$/;

/** Looks a candidate up: tables first, then the gazetteers, the letter's countries before all others. */
export function resolve(
  name: string,
  candidate: Candidate,
  company: Company,
  gazetteers: readonly Gazetteer[],
  near: string | undefined,
): Resolution {
  const { known, type } = candidate;
  if (known?.country) {
    const { country, type: kind } = known.country;
    return {
      type: kind,
      ...(country ? { country } : {}),
      key: countryKey(known.name, known.country),
      trust: 3,
      why: ['a name of the table of countries'],
    };
  }
  if (known?.places?.length) return fromTable(known.places, candidate, company, near);
  if (candidate.formed && type && type !== 'admin')
    return {
      type,
      trust: 2,
      match: 'none',
      why: ['its last word says what it is'],
      ...(inherited(company, near, type) ?? {}),
    };
  const found = gazetteers.flatMap((one) =>
    one.find(name).concat(HEAD.test(name) ? one.find(name.replace(HEAD, '')) : []),
  );
  const best = choose(found, type, company, near);
  if (best) return fromEntry(best.entry, type, best.trust, best.why);
  // sounds alike: only in the countries that the letter names, and only where something says that it is a place
  if (candidate.support === 2 || type) {
    for (const country of [near, ...company.keys()].slice(0, 3)) {
      if (!country) continue;
      const alike = gazetteers.flatMap((one) => one.sounding(name, country));
      const one = alike.length === 1 ? alike[0] : undefined;
      if (one) return { ...fromEntry(one, type, 1, [`sounds like ${one.name} in ${country}`]), match: 'loose' };
    }
  }
  return {
    type: type ?? 'settlement',
    match: 'none',
    trust: 0,
    why: ['in no gazetteer'],
    ...(inherited(company, near, type) ?? {}),
  };
}

/** The country of its company, for what no gazetteer knows; rivers and lines may be shared, so they inherit none. */
function inherited(
  company: Company,
  near: string | undefined,
  type: PlaceType | undefined,
): { country: string } | undefined {
  if (type === 'water' || type === 'region') return undefined;
  const country = near ?? [...company.keys()][0];
  return country ? { country } : undefined;
}

function fromTable(
  places: readonly Known[],
  candidate: Candidate,
  company: Company,
  near: string | undefined,
): Resolution {
  const ranked = [...places].sort((a, b) => weight(b.country, company, near) - weight(a.country, company, near));
  const best = ranked[0]!;
  const trust = best.country === undefined || company.has(best.country) || best.type === 'settlement' ? 3 : 1;
  const type = candidate.type && best.type === 'settlement' ? candidate.type : best.type;
  return {
    type,
    ...(best.country ? { country: best.country } : {}),
    ...(best.coordinates ? { coordinates: best.coordinates } : {}),
    ...(best.coordinates ? { gazetteer: `un-letters:${best.name}` } : {}),
    trust,
    why: ['a name of the table of regions, waters, lines and cities'],
  };
}

const weight = (country: string | undefined, company: Company, near: string | undefined) =>
  country === undefined ? 0.1 : (company.get(country) ?? 0) + (country === near ? 100 : 0);

/** The entry that the letter means: type that its words give, then country, then inhabitants. */
function choose(
  found: Entry[],
  type: PlaceType | undefined,
  company: Company,
  near: string | undefined,
): { entry: Entry; trust: Resolution['trust']; why: string[] } | undefined {
  if (!found.length) return undefined;
  const score = (entry: Entry) => {
    const own = company.get(entry.country) ?? 0;
    const home = entry.country === near ? 6 : 0;
    const kind = type === undefined ? (entry.type === 'settlement' ? 1 : 0) : typeOf(entry) === type ? 3 : 0;
    return (
      (own > 0 ? 20 + Math.min(own, 20) : 0) +
      home +
      kind +
      Math.log10(entry.population + 1) * 0.7 +
      (entry.type === 'area' ? -0.5 : 0)
    );
  };
  let best = found[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const entry of found) {
    const points = score(entry);
    if (points > most) {
      most = points;
      best = entry;
    }
  }
  const others = found.length - 1;
  const why = [
    `${best.name} (${best.country}${best.population ? `, ${best.population} inhabitants` : ''}) of ${found.length} ${found.length === 1 ? 'candidate' : 'candidates'}${others ? ', by the countries of the letter, type and size' : ''}`,
  ];
  if (company.has(best.country)) return { entry: best, trust: 2, why };
  return best.population >= 50_000 ? { entry: best, trust: 1, why } : undefined;
}

function fromEntry(entry: Entry, type: PlaceType | undefined, trust: Resolution['trust'], why: string[]): Resolution {
  const own = typeOf(entry);
  return {
    type: type ?? own,
    country: entry.country,
    ...(entry.coordinates ? { coordinates: entry.coordinates } : {}),
    ...(entry.id ? { gazetteer: entry.id } : {}),
    trust,
    why,
  };
}
