import { fold2 } from '../language/fold.ts';
import type { PlaceType } from '../record/types.ts';
import { fromEntry, fromTable, HEAD, inherited, inItsTown, located, withPoint } from './answers.ts';
import type { Candidate } from './candidates.ts';
import { choose, closeness, far, typeOf } from './choose.ts';
import type { Company } from './company.ts';
import { countryKey, countryOf } from './countries.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { HEADS } from './lexicon.ts';
import { type Known, knownPlaces } from './regions.ts';

export interface Resolution {
  type: PlaceType;
  country?: string | undefined;
  coordinates?: [number, number] | undefined;
  gazetteer?: string | undefined;
  match?: 'loose' | 'none' | undefined;
  key?: string;
  /** How sure the look-up is that the name is a place at all: 0 to 3. */
  trust: 0 | 1 | 2 | 3;
  /** Inhabitants, where a gazetteer tells. */
  population?: number;
  /** In plain words, for who asks. */
  why: () => string;
}

/** What the letter says around a name. */
export interface Neighbours {
  /** The country that the words right behind the name give it. */
  near?: string | undefined;
  /** Countries of the places close by, with weights from 0 to 1. */
  countries: ReadonlyMap<string, number>;
  /** Where places of the same paragraph lie. */
  points: readonly (readonly [number, number])[];
  /** Where places of the letter lie. */
  letterPoints: readonly (readonly [number, number])[];
  /** Of the towns that the letter surely names, the share that each country has. */
  settled: ReadonlyMap<string, number>;
  /** How many such towns there are. */
  towns?: number;
  /** A place that the letter puts it beside, and how many kilometres away at most. */
  beside?: { country: string | undefined; at: readonly [number, number]; km: number } | undefined;
  /** A first look: names that only sound alike wait for the second. */
  first?: true;
}

const OF_COUNTRIES = () => 'a name of the table of countries';
const BY_FORM = () => 'its last word says what it is';
const UNKNOWN = () => 'in no gazetteer';

/** The name without such an ending; `West Department` has none. */
function named(name: string): string[] {
  const bare = name.replace(HEAD, '');
  return bare === name || /^(?:North|South|East|West|Central)(?:ern)?$/.test(bare) ? [] : [bare];
}

const POINT =
  /^(?:(?:North|South|East|West)(?:ern|-East|-West|-Eastern|-Western)?|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Old|Inner|Rural) (.+)$/;

/** Looks a candidate up: tables first, then the gazetteers, the letter's countries before all others. */
export function resolve(
  name: string,
  candidate: Candidate,
  company: Company,
  gazetteers: readonly Gazetteer[],
  around: Neighbours,
): Resolution {
  const { known } = candidate;
  if (known?.country) {
    const { country, type: kind } = known.country;
    return {
      type: kind,
      country,
      key: countryKey(known.name, known.country),
      trust: 3,
      why: OF_COUNTRIES,
    };
  }
  // `Dnipro` is a town, `the Dnipro` the river
  const town =
    known?.places?.length &&
    !candidate.article &&
    candidate.type !== 'water' &&
    known.places.every((one) => one.type === 'water')
      ? choose(
          name,
          gazetteers.flatMap((one) => one.find(name)).filter((entry) => entry.population >= 30_000),
          'settlement',
          company,
          around,
        )
      : undefined;
  if (town?.trust === 2) return fromEntry(town.entry, candidate, 2, town.why);
  if (known?.places?.length && !abroad(name, known.places, candidate, company, gazetteers, around)) {
    const table = fromTable(known.places, candidate, company, around);
    // the table knows what it is, the gazetteer may know where
    return table.coordinates ? table : { ...table, ...located(name, table, gazetteers) };
  }
  const type = candidate.weak ? undefined : candidate.type;
  const whole = gazetteers.flatMap((one) => one.find(name)).filter((entry) => !apart(entry, around));
  const found =
    candidate.formed && type !== 'admin' && type !== 'terrain'
      ? whole.filter((entry) => typeOf(entry) === type || type === 'water' || entry.population < 50_000)
      : whole.concat(named(name).flatMap((bare) => gazetteers.flatMap((one) => one.find(bare))));
  const best = choose(name, found, type, company, around);
  if (best && !far(best.entry, name, company, around))
    return fromEntry(withPoint(best.entry, name, gazetteers), candidate, best.trust, best.why);
  if (candidate.formed && type && type !== 'admin')
    return {
      type,
      trust: 2,
      ...inItsTown(name, type, company, gazetteers, around),
      why: BY_FORM,
    };
  // `North Darfur`, `Eastern Equatoria`, `West Beirut`: a part of a place that is known
  const part = POINT.exec(name)?.[1];
  if (part && !HEADS[part]) {
    const table = knownPlaces(part);
    const country = countryOf(part);
    const whole = choose(
      part,
      gazetteers.flatMap((one) => one.find(part)),
      type,
      company,
      around,
    );
    const town = whole?.trust === 2 && whole.entry.type !== 'admin1' && typeOf(whole.entry) === 'settlement';
    if (table.length || country || whole?.trust === 2) {
      const home = table[0]?.country ?? country?.country ?? whole?.entry.country;
      return {
        type: type ?? (town && !table.length ? 'area' : country ? 'region' : 'admin'),
        country: home,
        ...(whole?.entry.coordinates && whole.trust === 2
          ? { coordinates: whole.entry.coordinates, match: 'loose' }
          : { match: 'none' }),
        trust: 2,
        why: () => `a part of ${part}`,
      };
    }
  }
  // sounds alike: only in the countries that the letter names, and only where something says that it is a place
  if (!around.first && (candidate.support === 2 || candidate.type)) {
    for (const country of new Set([
      around.near,
      ...[...around.countries.keys()].slice(0, 1),
      ...[...company.keys()].slice(0, 2),
    ])) {
      if (!country) continue;
      const alike = gazetteers.flatMap((one) => one.sounding(name, country)).filter((entry) => !apart(entry, around));
      const towns = alike.filter((entry) => typeOf(entry) === (type ?? 'settlement'));
      const one =
        alike.length === 1
          ? alike[0]
          : towns.length === 1
            ? towns[0]
            : choose(name, alike, type, company, around)?.entry;
      if (one && !far({ ...one, folded: fold2(name) }, name, company, around))
        return { ...fromEntry(one, candidate, 1, () => `sounds like ${one.name} in ${country}`), match: 'loose' };
    }
  }
  return {
    type: candidate.type ?? 'settlement',
    match: 'none',
    trust: 0,
    why: UNKNOWN,
    ...inherited(company, around, candidate.type),
  };
}

/** `El Guayabo, 12 kilometres north of Quilalí`: not the one that lies elsewhere. */
function apart({ coordinates, country }: Entry, { beside }: Neighbours): boolean {
  if (!beside) return false;
  return coordinates ? closeness(coordinates, [beside.at], beside.km) < Math.exp(-1) : country !== beside.country;
}

/** `Sulaymaniyah governorate` in a letter of Iraq: the table knows a quarter of Aleppo, the gazetteer a unit of a country that the letter names. */
function abroad(
  name: string,
  places: readonly Known[],
  candidate: Candidate,
  company: Company,
  gazetteers: readonly Gazetteer[],
  around: Neighbours,
): boolean {
  const known = (country: string | undefined) =>
    country === undefined || company.has(country) || around.countries.has(country) || around.near === country;
  const type = candidate.weak ? undefined : candidate.type;
  const other = type === 'admin' && places.every((place) => place.type === 'area');
  if (!other && places.some(({ country }) => known(country))) return false;
  return gazetteers
    .flatMap((one) => one.find(name))
    .some((entry) => known(entry.country) && (type === undefined || typeOf(entry) === type));
}
