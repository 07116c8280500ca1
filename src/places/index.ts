import type { Finding, RoomOptions } from '../finding.ts';
import { fold2 } from '../language/fold.ts';
import type { Letter } from '../letter/types.ts';
import type { PlaceType } from '../record/types.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { companyOf } from './company.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { NEVER } from './lexicon.ts';
import { type Resolution, resolve } from './resolve.ts';

export interface PlaceFinding extends Finding {
  /** Mentions with one key are mentions of one place. */
  key: string;
  type: PlaceType;
  country?: string;
  coordinates?: [latitude: number, longitude: number];
  gazetteer?: string;
  match?: 'loose' | 'none';
}

/** Finds and resolves every place that the letter names, in text order. */
export function findPlaces(
  letter: Letter,
  options: RoomOptions = {},
  gazetteers: readonly Gazetteer[] = [],
): PlaceFinding[] {
  const candidates = candidatesOf(letter);
  if (!candidates.length) return [];
  const company = companyOf(
    letter,
    candidates.flatMap(
      ({ known }) => known?.country?.country ?? (known?.places?.length === 1 ? (known.places[0]!.country ?? []) : []),
    ),
  );
  const all = candidates.some((one) => !one.known) ? [...gazetteers, gazetteer()] : [...gazetteers];
  const nameOf = ({ start, end }: Candidate) => letter.text.slice(start, end);
  const cache = new Map<string, Resolution>();
  const resolved = candidates.map((candidate, i) => {
    const near = countryNear(letter, candidates, i);
    const key = `${nameOf(candidate)}|${candidate.type ?? ''}|${candidate.support === 2}|${near ?? ''}`;
    const known = cache.get(key);
    if (known && !candidate.known) return known;
    const fresh = resolve(nameOf(candidate), candidate, company, all, near);
    cache.set(key, fresh);
    return fresh;
  });
  const accepted = accept(letter, candidates, resolved);
  const findings = candidates.flatMap((candidate, i): PlaceFinding[] => {
    if (!accepted[i]) {
      options.trace?.reject(
        candidate.rule,
        candidate.start,
        candidate.end,
        resolved[i]!.why.join('; ') || 'nothing around it says that it is a place',
      );
      return [];
    }
    const { trust: _, key, why, ...place } = resolved[i]!;
    return [
      {
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        why,
        key: key ?? `${place.country ?? ''}:${fold2(nameOf(candidate))}`,
        ...place,
      },
    ];
  });
  const on = ({ rule }: Finding) => !options.rulesOff?.some((off) => off === rule || off === 'places/');
  return unite(findings.filter(on));
}

/** The country that the words right behind a name give it: `Gatumba and Rugombo, in Burundi`. */
function countryNear(letter: Letter, candidates: readonly Candidate[], i: number): string | undefined {
  const { text } = letter;
  for (let next = i + 1; next < candidates.length && next < i + 5; next++) {
    const gap = text.slice(candidates[next - 1]!.end, candidates[next]!.start);
    if (gap.length > 40 || /[.;:\n]/.test(gap)) return undefined;
    const { known } = candidates[next]!;
    const country = known?.country?.country;
    if (country && /^(?:,? in(?: the)?(?: (?:north|south|east|west|central)[\p{L}-]*)? |, (?:the )?)$/u.test(gap))
      return country;
    if (!/^(?: \p{Ll}+)?(?:,? and |, |,? in (?:the )?| to )(?:\p{Ll}+ (?:of )?)?$/u.test(gap)) return undefined;
  }
  return undefined;
}

/** Which candidates are places: by what they are, by their company, by the same name elsewhere in the letter. */
function accept(letter: Letter, candidates: readonly Candidate[], resolved: readonly Resolution[]): boolean[] {
  const { text } = letter;
  const lowered = (word: string) => NEVER.has(word);
  const decide = (i: number): boolean => {
    const candidate = candidates[i]!;
    const { trust } = resolved[i]!;
    if (candidate.known)
      return trust === 3 || trust >= 2 || candidate.support > 0 || candidate.known.country !== undefined;
    const name = text.slice(candidate.start, candidate.end);
    if (lowered(name)) return false;
    if (candidate.formed) return true;
    if (trust >= 2)
      return (
        candidate.support > 0 ||
        name.includes(' ') ||
        name.includes('-') ||
        !candidate.initial ||
        standsAlone(text, candidate)
      );
    if (candidate.support === 2) return true;
    if (candidate.type && candidate.support > 0) return true;
    if (trust === 1) return candidate.support > 0;
    return standsAlone(text, candidate);
  };
  const accepted = candidates.map((_, i) => decide(i));
  for (let i = 0; i < candidates.length; i++) {
    const { listed } = candidates[i]!;
    if (listed === undefined) continue;
    if (accepted[listed] && !accepted[i] && candidates[i]!.support < 2)
      accepted[i] = !candidates[listed]!.known?.country;
  }
  for (let i = candidates.length - 1; i > 0; i--) {
    const { listed } = candidates[i]!;
    if (listed !== undefined && accepted[i] && !accepted[listed] && !candidates[i]!.known) accepted[listed] = true;
  }
  const names = new Set(
    candidates.flatMap((candidate, i) =>
      accepted[i] && !candidate.known ? [fold2(text.slice(candidate.start, candidate.end))] : [],
    ),
  );
  return accepted.map(
    (yes, i) =>
      yes || (!candidates[i]!.known && names.has(fold2(text.slice(candidates[i]!.start, candidates[i]!.end)))),
  );
}

/** A name alone in an entry of a list of incidents: `8 June — Wadi al-Rabi': …`, `2017-08-14: Badush.`, `Nakyal sector, 9 January`. */
function standsAlone(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 14);
  return (
    /(?:[—–:] |\d: |\n)$/.test(before) &&
    /^(?:[:.]|,? \(|, (?:\d|near|south|north|east|west|a |an |the )| sector)/.test(after)
  );
}

/** One place, one answer: the mention that says most speaks for all of its key. */
function unite(findings: PlaceFinding[]): PlaceFinding[] {
  const best = new Map<string, PlaceFinding>();
  const explicit = new Map<string, PlaceType>();
  const points = (one: PlaceFinding) => (one.match === 'none' ? 0 : one.match === 'loose' ? 1 : 2);
  for (const one of findings) {
    const known = best.get(one.key);
    if (!known || points(one) > points(known)) best.set(one.key, one);
    if (one.type !== 'settlement' && !explicit.has(one.key)) explicit.set(one.key, one.type);
  }
  return findings.map((one) => {
    const { type, country, coordinates, gazetteer: id, match } = best.get(one.key)!;
    const { start, end, rule, why, key } = one;
    return {
      start,
      end,
      rule,
      ...(why ? { why } : {}),
      key,
      type: explicit.get(key) ?? type,
      ...(country ? { country } : {}),
      ...(coordinates ? { coordinates } : {}),
      ...(id ? { gazetteer: id } : {}),
      ...(match ? { match } : {}),
    };
  });
}
