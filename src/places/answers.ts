/** From an entry of a gazetteer, a name of the tables or nothing at all to what is said of a place. */
import type { PlaceType } from '../record/types.ts';
import type { Candidate } from './candidates.ts';
import { choose, closeness, isOwn, typeOf } from './choose.ts';
import type { Company } from './company.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import type { Known } from './regions.ts';
import type { Neighbours, Resolution } from './resolve.ts';

const OF_RIVERS = () => 'a river that a region is named after';

const OF_REGIONS = () => 'a name of the table of regions, waters, lines and cities';

/** Where units of the second level are provinces or zones, and seldom have the name of their seat. */
const LARGE_SECOND: ReadonlySet<string> = new Set(['PH', 'ET', 'NP', 'ES', 'IT', 'GR', 'FR']);

/** Endings that gazetteers leave out: `Unity State`, `Tavush Province`. */
export const HEAD =
  / (?:Province|Governorate|District|County|Region|Prefecture|Oblast|Raion|Municipality|State|Department|Canton|Emirate|Commune|Zone|Township|Division|Locality|Republic|City|Island|Islands)$/;

/** A unit without a point lies where the one town of its country lies that sounds like it: `Umm Rawaba` is `Umm Ruwaba` there. */
export function withPoint(entry: Entry, name: string, gazetteers: readonly Gazetteer[]): Entry {
  if (entry.coordinates || entry.type !== 'admin2') return entry;
  const towns = gazetteers
    .flatMap((one) => one.sounding(name, entry.country))
    .filter((one) => one.coordinates && typeOf(one) === 'settlement');
  return towns.length === 1 ? { ...entry, coordinates: towns[0]!.coordinates } : entry;
}

/** A letter speaks more often of its own land than of another. */
const OWN_LAND = 0.4;

/** The country of its company, for what no gazetteer knows; rivers may be shared, so they inherit none; the regions that are shared stand in the table. */
export function inherited(company: Company, around: Neighbours, type: PlaceType | undefined): { country?: string } {
  if (type === 'water') return {};
  const near = around.near ?? around.beside?.country;
  if (near) return { country: near };
  const total = [...company.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  let best: string | undefined;
  let most = 0;
  for (const country of new Set([...around.countries.keys(), ...company.keys(), ...around.settled.keys()])) {
    const points =
      (around.countries.get(country) ?? 0) +
      (1.2 * (company.get(country) ?? 0)) / total +
      // two or three towns across the border settle nothing yet
      1.5 * (around.settled.get(country) ?? 0) * Math.min(1, (around.towns ?? 6) / 6) +
      (country === company.sender ? OWN_LAND : 0);
    if (points > most) [best, most] = [country, points];
  }
  return best ? { country: best } : {};
}

/** Where a facility lies that bears the name of its town: `Larnaca General Hospital`. */
export function inItsTown(
  name: string,
  type: PlaceType,
  company: Company,
  gazetteers: readonly Gazetteer[],
  around: Neighbours,
): Pick<Resolution, 'country' | 'coordinates' | 'match'> {
  if (type === 'facility' || type === 'line') {
    const words = name.split(' ');
    for (let n = Math.min(words.length - 1, 3); n > 0; n--) {
      const first = words.slice(0, n).join(' ');
      const best = choose(
        first,
        gazetteers.flatMap((one) => one.find(first)).filter((entry) => entry.population > 500 || isOwn(entry)),
        'settlement',
        company,
        around,
      );
      const { points } = around;
      const close = (at: readonly [number, number]) => !points.length || closeness(at, points, 100) > Math.exp(-2.5);
      const named =
        best &&
        (around.countries.has(best.entry.country) || [...company.keys()].slice(0, 3).includes(best.entry.country));
      if (
        best?.trust === 2 &&
        named &&
        best.entry.coordinates &&
        best.entry.population >= 2000 &&
        close(best.entry.coordinates)
      )
        return { country: best.entry.country, coordinates: best.entry.coordinates, match: 'loose' };
    }
  }
  return { match: 'none', ...inherited(company, around, type) };
}

/** Coordinates for a name of the table that has none, from a gazetteer's entry of that country. */
export function located(
  name: string,
  { country, type }: Resolution,
  gazetteers: readonly Gazetteer[],
): Pick<Resolution, 'coordinates' | 'gazetteer'> {
  if (type === 'water' || (type === 'region' && !country)) return {};
  const found = gazetteers
    .flatMap((one) => one.find(name))
    .filter(
      (entry) =>
        (!country || entry.country === country) &&
        entry.coordinates &&
        ((type !== 'terrain' && type !== 'line') || typeOf(entry) === type),
    )
    .sort((a, b) => Number(typeOf(b) === type) - Number(typeOf(a) === type) || b.population - a.population);
  const best = found[0];
  return best ? { coordinates: best.coordinates!, ...(best.id ? { gazetteer: best.id } : {}) } : {};
}

export function fromTable(
  places: readonly Known[],
  candidate: Candidate,
  company: Company,
  around: Neighbours,
): Resolution {
  const weight = (country: string | undefined) =>
    country === undefined
      ? 0.1
      : (company.get(country) ?? 0) + (country === around.near ? 100 : 0) + 5 * (around.countries.get(country) ?? 0);
  const best = [...places].sort((a, b) => weight(b.country) - weight(a.country))[0]!;
  const trust = best.country === undefined || company.has(best.country) || best.type === 'settlement' ? 3 : 1;
  // `the Cunene river` is not the province
  const river = candidate.type === 'water' && !candidate.weak && best.type !== 'water';
  if (river) return { type: 'water', trust: 3, why: OF_RIVERS };
  const type =
    candidate.type && !candidate.weak && best.type === 'settlement' && candidate.type !== 'facility'
      ? candidate.type
      : candidate.type === 'admin' && (best.type === 'region' || best.type === 'water')
        ? 'admin'
        : best.type;
  return {
    type,
    country: best.country,
    ...(best.coordinates ? { coordinates: best.coordinates, gazetteer: `un-letters:${best.name}` } : {}),
    trust,
    why: OF_REGIONS,
  };
}

export function fromEntry(
  entry: Entry,
  candidate: Candidate,
  trust: Resolution['trust'],
  why: Resolution['why'],
): Resolution {
  // a district has the name of its seat, and that is what a letter means where it does not say district
  const own =
    entry.type === 'admin2' && !HEAD.test(entry.name) && !LARGE_SECOND.has(entry.country)
      ? 'settlement'
      : typeOf(entry);
  // `Walvis Bay` and `Montego Bay` are towns
  if (
    candidate.formed &&
    (candidate.type === 'water' || candidate.type === 'terrain') &&
    own === 'settlement' &&
    entry.population > 5000
  )
    return { ...fromEntry(entry, { ...candidate, type: 'settlement' }, trust, why) };
  const said = candidate.weak
    ? entry.population < 3000 && candidate.type === 'water'
      ? candidate.type
      : undefined
    : candidate.type;
  return {
    type: said ?? own,
    country: entry.country,
    coordinates: entry.coordinates,
    gazetteer: entry.id,
    population: entry.population,
    trust,
    why,
  };
}
