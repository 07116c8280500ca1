import { type Country, countryNames, countryOf } from './countries.ts';
import { isPeople } from './peoples.ts';
import { type Known, knownNames, knownPlaces } from './regions.ts';

/** A name of the tables at an offset of the text. */
export interface Match {
  end: number;
  name: string;
  country?: Country;
  places?: readonly Known[];
}

/** Names of both tables by their first word, longest first. */
const byFirst = new Map<string, string[]>();
for (const names of [countryNames(), knownNames()]) {
  for (const name of names) {
    const first = /^[^ ]+/.exec(name)![0];
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

const LONGEST = 60;
const JOINT = /[’'–—-]/;

/** What stands at an offset up to a blank or a mark. */
function firstWord(text: string, start: number): string {
  let end = start;
  while (end < text.length && end < start + LONGEST && !' \n,.;:)"'.includes(text[end]!)) end++;
  return text.slice(start, end);
}

/**
 * The longest name of the tables that begins at `start`. Capitals must be those of a name: every word of more than three letters is
 * capitalised, or the whole is in capitals. Short names in capitals (`US`, `UAE`) must stand so.
 */
export function knownAt(text: string, start: number): Match | undefined {
  const first = firstWord(text, start).toLowerCase();
  if (!first) return undefined;
  const joint = first.search(JOINT);
  const keys = joint < 0 ? [first] : [first, first.endsWith("'s") ? first.slice(0, -2) : first, first.slice(0, joint)];
  for (const key of keys) {
    const names = byFirst.get(key);
    if (!names) continue;
    const stretch = text.slice(start, start + LONGEST);
    const plain = stretch.toLowerCase();
    for (const name of names) {
      if (!plain.startsWith(name)) continue;
      const written = stretch.slice(0, name.length);
      const after = stretch[name.length];
      if (after !== undefined && /[A-Za-zÀ-˿Ḁ-ỿ\d]/.test(after)) continue;
      if (!capitalised(written, name)) continue;
      const country = countryOf(name);
      // `the Ruzizi plain`: the name is `Ruzizi`; `the Korean peninsula` has no other
      const bare = written.replace(/ (?:plain|peninsula|valley|region|crossing|river|area|zone)$/, '');
      if (bare !== written && !isPeople(bare))
        return { end: start + bare.length, name: bare, places: knownPlaces(name) };
      return { end: start + name.length, name: written, ...(country ? { country } : { places: knownPlaces(name) }) };
    }
  }
  return undefined;
}

function capitalised(written: string, name: string): boolean {
  if (name === 'loc') return written === 'LoC';
  // in capitals it is the four States of GUAM
  if (name === 'guam') return written === 'Guam';
  if (name.length <= 4 && name.replace(/\./g, '').length <= 3) return written === written.toUpperCase();
  if (!/^(?:\p{Lu}|al-\p{Lu}|\d)/u.test(written)) return false;
  return written
    .split(/[ -]/)
    .every(
      (word, i) =>
        i === 0 ||
        word.length <= 3 ||
        /^['(]?(?:\p{Lu}|d'\p{Lu}|parallel|former|line|river|republic|of|peninsula|region|valley|plain|area|zone|crossing)/u.test(
          word,
        ),
    );
}
