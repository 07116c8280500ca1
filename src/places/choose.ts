/** Which of the entries of one name a letter means, and whether that one is too far off. */
import { fold2 } from '../language/fold.ts';
import type { PlaceType } from '../record/types.ts';
import type { Company } from './company.ts';
import type { Entry } from './gazetteer.ts';
import type { Neighbours, Resolution } from './resolve.ts';

const PACKED: Readonly<Record<string, PlaceType>> = { admin1: 'admin', admin2: 'admin', capital: 'settlement' };
/** From this project's own supplement: there because letters name it. */
export const isOwn = (entry: Entry): boolean => entry.id?.startsWith('un-letters:') ?? false;
export const typeOf = (entry: Entry): PlaceType => PACKED[entry.type] ?? (entry.type as PlaceType);

/** The entry that the letter means: country, type that its words give, what lies close by, then inhabitants. */
export function choose(
  name: string,
  found: readonly Entry[],
  type: PlaceType | undefined,
  company: Company,
  around: Neighbours,
): { entry: Entry; trust: Resolution['trust']; why: Resolution['why'] } | undefined {
  if (!found.length) return undefined;
  const folded = fold2(name);
  const total = [...company.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const known = (country: string) => company.has(country) || around.countries.has(country) || around.near === country;
  // `Santiago` may be that of Cuba, `Damascus` is not that of Maryland
  const rival = found.some((entry) => entry.type !== 'capital' && entry.population >= 100_000 && known(entry.country));
  // `Pali` in India is not Paris, which some tongue spells so
  const isOther = (entry: Entry) =>
    entry.folded !== folded &&
    found.some((one) => known(one.country) && one.population >= 10_000 && one.folded === folded);
  // a place that is called so goes before one that was once, or is in another tongue
  const called = Math.max(
    -1,
    ...found
      .filter((one) => typeOf(one) === 'settlement' && known(one.country) && one.folded === folded)
      .map(({ population }) => population),
  );
  const score = (entry: Entry): number => {
    const { country, population } = entry;
    const own = typeOf(entry);
    let points = 0.8 * Math.log10(population + 1);
    if (known(country)) points += 8 + (6 * (company.get(country) ?? 0)) / total;
    points += 7 * (around.countries.get(country) ?? 0);
    if (country === around.near) points += 14;
    if (entry.type === 'capital') points += rival ? 9 : isOther(entry) ? 4 : 14;
    if (type !== undefined) points += own === type ? 4 : 0;
    else
      points +=
        entry.type === 'admin1' ? 2.6 : own === 'settlement' ? 4 : own === 'area' ? 1 : entry.type === 'admin2' ? 0 : 3;
    if (isOwn(entry)) points += 3;
    if (own === 'settlement' && (called >= 1000 || (called >= 0 && population < 20_000)) && entry.folded !== folded)
      points -= 3;
    if (!entry.coordinates) return points - 1;
    points += 7 * closeness(entry.coordinates, around.points, 90);
    points += 2 * closeness(entry.coordinates, around.letterPoints, 120);
    return points;
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
  // a unit without a point of its own lies where the town of its name lies
  if (!best.coordinates) {
    const twin = found.find((entry) => entry.unit === best.unit && entry.coordinates);
    if (twin) best = { ...best, coordinates: twin.coordinates };
  }
  const chosen = best;
  const why = () => whyChosen(chosen, found.length);
  if (known(best.country) || best.type === 'capital') return { entry: best, trust: 2, why };
  return best.population >= 50_000 || isOwn(best) ? { entry: best, trust: 1, why } : undefined;
}

function whyChosen({ name, country, population }: Entry, of: number): string {
  const size = population ? `, ${population} inhabitants` : '';
  const others = of === 1 ? 'the only one' : `of ${of}, by countries, type, what lies close by, and size`;
  return `${name} (${country}${size}): ${others}`;
}

/** 1 where a point of the list lies on the spot, falling with the distance; `scale` in kilometres. */
export function closeness([lat, lon]: readonly [number, number], points: Neighbours['points'], scale: number): number {
  if (!points.length) return 0;
  const narrow = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const [a, b] of points) {
    const x = lat - a;
    const y = (lon - b) * narrow;
    nearest = Math.min(nearest, x * x + y * y);
  }
  return Math.exp((-111 * Math.sqrt(nearest)) / scale);
}

/** Whether a name that is rather small, or only another spelling, would lie away from all that stands around it. */
export function far(
  { country, coordinates, population, folded, type }: Entry,
  name: string,
  company: Company,
  around: Neighbours,
): boolean {
  const capital = type === 'capital' && (population >= 500_000 || folded === fold2(name));
  if (around.near && around.near !== country && !capital) return true;
  if (around.near === country || capital) return false;
  // `Taybah` in a letter whose towns all lie in Lebanon is no hamlet of the State that shelled it
  const settled = Math.max(0, ...around.settled.values());
  if (
    type === 'settlement' &&
    population < 50_000 &&
    settled >= 0.6 &&
    (around.settled.get(country) ?? 0) < 0.1 &&
    folded !== fold2(name)
  )
    return true;
  // a name of one word may well be another's
  const points = around.points.length || / /.test(name) ? around.points : around.letterPoints;
  // `La Unión`, in a paragraph of Nicaraguan villages that names the United States too
  if (around.countries.has(country))
    return (
      !!coordinates && population < 50_000 && points.length > 0 && closeness(coordinates, points, 1000) < Math.exp(-1.5)
    );
  if (!company.has(country))
    return (
      folded !== fold2(name) ||
      (population < 300_000 &&
        !!coordinates &&
        points.length > 0 &&
        closeness(coordinates, points, 1000) < (population < 50_000 ? 0.4 : 0.2))
    );
  if (!coordinates || !points.length || population > 600_000) return false;
  return closeness(coordinates, points, 1000) < Math.exp(-1.5);
}
