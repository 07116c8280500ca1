import type { Finding, RoomOptions } from '../finding.ts';
import { fold2 } from '../language/fold.ts';
import type { Letter } from '../letter/types.ts';
import type { PlaceType } from '../record/types.ts';
import { accept } from './accept.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { companyOf, SEATS } from './company.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { firstLook, keeper, namesOf } from './looks.ts';
import { type Neighbours, type Resolution, resolve } from './resolve.ts';

export interface PlaceFinding extends Finding {
  /** Mentions with one key are mentions of one place. */
  key: string;
  type: PlaceType;
  country: string | undefined;
  coordinates: [latitude: number, longitude: number] | undefined;
  gazetteer: string | undefined;
  match: 'loose' | 'none' | undefined;
}

/** Finds and resolves every place that the letter names, in text order. */
export function findPlaces(
  letter: Letter,
  options: RoomOptions = {},
  gazetteers: readonly Gazetteer[] = [],
): PlaceFinding[] {
  const echoes: string[] = [];
  const candidates = candidatesOf(letter, (country) => echoes.push(country));
  if (!candidates.length) return [];
  const all = candidates.some((one) => !one.known?.country) ? [...gazetteers, gazetteer()] : [...gazetteers];
  const resolved = resolveAll(letter, candidates, all, echoes);
  const accepted = accept(letter, candidates, resolved);
  const findings: Drawn[] = [];
  candidates.forEach((candidate, i) => {
    const { key, why, type, country, coordinates, gazetteer, match } = resolved[i]!;
    if (!accepted[i]) {
      options.trace?.reject(candidate.rule, candidate.start, candidate.end, why());
      return;
    }
    const { start, end, rule } = candidate;
    const name = letter.text.slice(start, end);
    const said = candidate.type !== undefined && !candidate.weak;
    findings.push({
      start,
      end,
      rule,
      why: options.trace && [why()],
      key: key ?? `${country ?? ''}:${fold2(name)}`,
      type,
      country,
      coordinates,
      gazetteer,
      match,
      said,
    });
  });
  const on = ({ rule }: Finding) => !options.rulesOff?.some((off) => off === rule || off === 'places/');
  return unite(findings.filter(on));
}

const CONGO_OF_KINSHASA =
  /Democratic Republic of the Congo|\bZaire\b|\bKinshasa\b|L[eé]opoldville|\bMONUC\b|\bMONUSCO\b|\bKatanga\b|\bKivu\b/i;

/** Looks all candidates up twice: what is certain the first time helps to tell the others apart. */
function resolveAll(
  letter: Letter,
  candidates: readonly Candidate[],
  gazetteers: readonly Gazetteer[],
  echoes: readonly string[],
): Resolution[] {
  const { text } = letter;
  const names = namesOf(text, candidates);
  const named = candidates.flatMap(({ known }, i) => {
    if (SEATS.has(names[i]!.toLowerCase())) return [];
    return known?.country?.country ?? (known?.places?.length === 1 ? (known.places[0]!.country ?? []) : []);
  });
  const company = companyOf(letter, named, echoes);
  // `the Congo` is the one that the letter names in full
  const congo = CONGO_OF_KINSHASA.test(text);
  const near = candidates.map((_, i) => countryNear(text, candidates, i, () => undefined));
  const first = firstLook(candidates, names, near, company, gazetteers);
  if (congo)
    candidates.forEach(({ known }, i) => {
      if (known?.country?.name === 'Congo' && /^congo$/i.test(names[i]!))
        first[i] = { ...first[i]!, country: 'CD', key: 'CD:Democratic Republic of the Congo' };
    });
  const blocks = blockNumbers(letter, candidates);
  const certain = candidates.map(({ known, support }, i) => {
    const { trust, match } = first[i]!;
    return (
      !SEATS.has(names[i]!.toLowerCase()) &&
      match === undefined &&
      (trust === 3 || (trust === 2 && (support > 0 || !!known)))
    );
  });
  const letterPoints = first.flatMap(({ coordinates }, i) =>
    certain[i] && coordinates && !candidates[i]!.known?.country ? [coordinates] : [],
  );
  const settled = new Map<string, number>();
  const towns = candidates.filter((candidate, i) => certain[i] && !candidate.known?.country).length;
  for (const [i, candidate] of candidates.entries()) {
    const { country } = first[i]!;
    if (certain[i] && !candidate.known?.country && country)
      settled.set(country, (settled.get(country) ?? 0) + 1 / towns);
  }
  // said of one mention, it is so of all
  const besides = new Map<string, NonNullable<Neighbours['beside']>>();
  for (const [i, { end }] of candidates.entries()) {
    const next = first[i + 1];
    if (!next?.coordinates || !certain[i + 1] || candidates[i + 1]!.known?.country || besides.has(names[i]!)) continue;
    const km = kilometresTo(text.slice(end, candidates[i + 1]!.start));
    if (km) besides.set(names[i]!, { country: next.country, at: next.coordinates, km });
  }
  const kept = keeper();
  const second = candidates.map((candidate, i) => {
    if (candidate.known?.country) return first[i]!;
    const countries = new Map<string, number>();
    const points: [number, number][] = [];
    for (let j = Math.max(0, i - 12); j < Math.min(candidates.length, i + 13); j++) {
      if (j === i || !certain[j] || blocks[j] !== blocks[i] || names[j] === names[i]) continue;
      const { country, coordinates } = first[j]!;
      const gap = j < i ? candidate.start - candidates[j]!.end : candidates[j]!.start - candidate.end;
      // a State that acts says less about where things are than a town beside them
      const share = candidates[j]!.known?.country ? 0.4 : 1;
      if (country) countries.set(country, Math.max(countries.get(country) ?? 0, share * Math.exp(-gap / 120)));
      if (coordinates && !candidates[j]!.known?.country) points.push(coordinates);
    }
    const inside = near[i] ?? countryNear(text, candidates, i, (j) => (certain[j] ? first[j]!.country : undefined));
    const beside = besides.get(names[i]!);
    const around: Neighbours = {
      beside,
      near: inside,
      countries: new Map([...countries].sort((a, b) => b[1] - a[1])),
      points,
      letterPoints: letterPoints.slice(0, 40),
      settled,
      towns,
    };
    return kept(names[i]!, resolve(names[i]!, candidate, company, gazetteers, around));
  });
  // found where it stands among its kind, it is found where only far ones stand beside it too
  const sure = new Map<string, Resolution>();
  for (const [i, one] of second.entries())
    if (one.trust >= 2 && one.match === undefined && one.coordinates && !candidates[i]!.known && !sure.has(names[i]!))
      sure.set(names[i]!, one);
  return second.map((one, i) => {
    const twin = one.trust === 0 && one.match === 'none' && !candidates[i]!.known ? sure.get(names[i]!) : undefined;
    return twin && !near[i] && (candidates[i]!.type ?? twin.type) === twin.type ? twin : one;
  });
}

/** The number of the block that each candidate stands in. */
function blockNumbers({ blocks }: Letter, candidates: readonly Candidate[]): number[] {
  let block = 0;
  return candidates.map(({ start }) => {
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= start) block++;
    return block;
  });
}

const LISTED = /^,? and (?:at|in|on) /;
const ACTS =
  /^ (?:has|have|had|is|was|will|would|must|should|shall|may|can|did|does|now|again|\p{Ll}{2,12}(?:ed|s))\b/u;

/** The country that the words right behind a name give it: `Gatumba and Rugombo, in Burundi`. */
function countryNear(
  text: string,
  candidates: readonly Candidate[],
  i: number,
  certain: (i: number) => string | undefined,
): string | undefined {
  for (let next = i + 1; next < candidates.length && next < i + 5; next++) {
    const gap = text.slice(candidates[next - 1]!.end, candidates[next]!.start);
    if (gap.length > 48 || /[.;:\n]/.test(gap)) return undefined;
    const { known } = candidates[next]!;
    const country = known?.country?.country ?? (known?.places?.length === 1 ? known.places[0]!.country : certain(next));
    const inside =
      /^(?: (?:camp|village|town|city|district|airport|airbase|prison))?(?:,? (?:in|on)(?: the)? (?:island|republic|territory|kingdom) of (?:the )?|,? in(?: the)?(?: (?:far |extreme )?(?:north|south|east|west|central|occupied)[\p{Ll}-]*(?: of(?: the)?)?)? |, (?:the )?| \()$/u;
    // `at Bunia, Uganda has a duty`: the State begins a clause of its own
    const acts = gap === ', ' && ACTS.test(text.slice(candidates[next]!.end, candidates[next]!.end + 24));
    // `held at Shuwaikh, in Basra and at installations`: three places, of which none holds the other
    const listed =
      gap === ', in ' &&
      / at $/.test(text.slice(candidates[i]!.start - 4, candidates[i]!.start)) &&
      LISTED.test(text.slice(candidates[next]!.end, candidates[next]!.end + 8));
    if (country && inside.test(gap) && !acts && !listed) return country;
    if (!/^(?: \p{Ll}+)?(?:,? and |, |,? in (?:the )?| to )(?:\p{Ll}+ (?:of )?)?$/u.test(gap)) return undefined;
  }
  return undefined;
}

const DISTANCE =
  /^(?: [a-z]{2,12}(?:-[a-z]{3,12})?)?,? \(?(?:which (?:is|lies|stands) |(?:situated|located|lying) )?(?:some |about |approximately |just |only |barely |over |nearly |less than )?(\d{1,3}(?:\.\d)?|[a-z]{3,9}(?:-[a-z]{3,5})?) (km|kilomet(?:re|er)s?|miles?)(?: to the)?(?: due)?(?: (?:north|south|east|west)[a-z-]{0,10})? (?:of|from|outside|off)(?: the)?(?: (?:city|town|village|port|camp) of)? $/;
const NEARBY =
  /^(?:,? (?:near|close to|not far from|just outside|outside|on the outskirts of)|, (?:an?|the) (?:\p{Ll}{3,12} ){0,2}(?:village|hamlet|quarter|suburb|neighbourhood|camp|district|settlement|slum) (?:of|in|near|outside|close to|just outside|on the outskirts of)| (?:neighbourhood|quarter|suburb|slum) (?:of|in))(?: the)?(?: (?:city|town|village|port) of)? $/u;

/** How far away at most a name lies from the next one, by the words between: `, 12 kilometres north of `, `, a village near `. */
function kilometresTo(gap: string): number | undefined {
  if (gap.length < 5 || gap.length > 90) return undefined;
  const match = DISTANCE.exec(gap);
  if (!match) return NEARBY.test(gap) ? 60 : undefined;
  const number = Number(match[1]);
  // a distance in words, or one as the crow does not fly
  return (Number.isNaN(number) ? 60 : number * (match[2]!.startsWith('mile') ? 1.6 : 1) * 1.2) + 30;
}

/** A finding, and whether words beside it said its type. */
type Drawn = PlaceFinding & { said: boolean };

/** One place, one answer: the mention that says most speaks for all of its key. */
function unite(findings: readonly Drawn[]): PlaceFinding[] {
  const groups = new Map<string, Drawn[]>();
  for (const one of findings) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  const points = (one: Drawn) => (one.match === 'none' ? 0 : one.match === 'loose' ? 1 : 2);
  const answers = new Map(
    [...groups].map(([key, group]) => {
      const best = group.reduce((a, b) => (points(b) > points(a) ? b : a));
      return [key, { best, type: typeOf(group, best) }] as const;
    }),
  );
  return findings.map(({ start, end, rule, why, key: own }) => {
    const { best, type } = answers.get(own)!;
    // one string for all
    const { key, country, coordinates, gazetteer, match } = best;
    return {
      start,
      end,
      rule,
      why,
      key,
      type,
      country,
      coordinates,
      gazetteer,
      match,
    };
  });
}

/** A town stays a town though an airport or a camp bears its name; what no gazetteer knows is what its words say. */
function typeOf(group: readonly Drawn[], best: Drawn): PlaceType {
  const said = group.filter((one) => one.said);
  const unsaid = group.filter((one) => !one.said);
  if (!said.length) return best.type;
  if (best.match !== 'none' && unsaid.length) {
    const own = unsaid[0]!.type;
    const admin = said.filter((one) => one.type === 'admin').length;
    if (own === 'settlement') return admin >= unsaid.length && admin > 0 ? 'admin' : 'settlement';
    return said.length > unsaid.length ? said[0]!.type : own;
  }
  return said[0]!.type;
}
