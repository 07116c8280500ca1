import { fold2 } from '../language/fold.ts';
import type { Letter } from '../letter/types.ts';
import type { Candidate } from './candidates.ts';
import { headsEntry } from './entries.ts';
import { namesOf } from './looks.ts';
import { isNever } from './names.ts';
import { ORDINARY, PERSONS } from './ordinary.ts';
import type { Resolution } from './resolve.ts';

type Written = () => ReadonlySet<string>;

/** Which candidates are places: by what they are, by their company, by the same name elsewhere in the letter. */
export function accept(letter: Letter, candidates: readonly Candidate[], resolved: readonly Resolution[]): boolean[] {
  const { text } = letter;
  const names = namesOf(text, candidates);
  let words: ReadonlySet<string> | undefined;
  /** Every word as it is written, found when it is first asked for. */
  const written = () => {
    words ??= wordsOf(text);
    return words;
  };
  const accepted = candidates.map((candidate, i) => decide(text, written, candidate, names[i]!, resolved[i]!));
  for (let again = true, turns = 0; again && turns < 3; turns++) {
    again = false;
    const yes = (i: number) => {
      if (accepted[i]) return;
      accepted[i] = true;
      again = true;
    };
    const twins = new Set(candidates.flatMap(({ known }, i) => (accepted[i] && !known ? [fold2(names[i]!)] : [])));
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i]!;
      if (accepted[i] || candidate.known) continue;
      if (twins.has(fold2(names[i]!)) && !PERSONS.has(names[i]!)) yes(i);
      // after a place in a list
      const { listed } = candidate;
      if (
        listed !== undefined &&
        accepted[listed] &&
        listable(candidate, names[i]!) &&
        !candidates[listed]!.known?.country
      )
        yes(i);
    }
    for (let i = candidates.length - 1; i > 0; i--) {
      const { listed } = candidates[i]!;
      if (listed === undefined || !accepted[i] || accepted[listed]) continue;
      const before = candidates[listed]!;
      const country = candidates[i]!.known?.country;
      if (before.known || !listable(before, names[listed]!)) continue;
      // `Villagers in Homs`: a word that only begins the sentence
      if (before.initial && before.support === 0 && IN.test(text.slice(before.end, candidates[i]!.start))) continue;
      // `between Abu Qurayn and Sirte`; before a country only with a word that speaks for places
      if (!country || before.support > 0) yes(listed);
    }
  }
  return accepted;
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[A-Za-zÀ-˿Ḁ-ỿ-]+/g)) words.add(word);
  return words;
}

const IN = /^ (?:in|at|near|from|on) /;
/** `Tragically`, `Paramedics`, `Ignoring`: the endings of words that begin a sentence, for names that no gazetteer has. */
const ENGLISH =
  /^(?=[A-Z][a-z]{5})[A-Za-z]+(?:ly|ings?|[^e]ed|[ts]ions?|ments?|[eo]rs|ists?|men|ness|less|ful|ous|[ai]ble|ive|ical|wards?|[ae]nts|ees|ties|ics)$/;

/** `Trackside`, `Roadside`. */
const BESIDE_WHAT = /^[A-Z][a-z]{2,8}[dk]side$/;

/** Names of one or two words may stand in a list of places; initial words of the language may not. */
function listable(candidate: Candidate, name: string): boolean {
  return !(candidate.initial && (ORDINARY.has(name) || ENGLISH.test(name))) && !isNever(name);
}

function decide(
  text: string,
  written: Written,
  candidate: Candidate,
  name: string,
  { trust, population = 0 }: Resolution,
): boolean {
  const { support, initial } = candidate;
  if (candidate.known) return trust >= 2 || support > 0 || candidate.known.country !== undefined;
  const quarter = candidate.type === 'area' && QUARTER.test(text.slice(candidate.end, candidate.end + 20));
  if ((isNever(name) && !quarter) || (initial && trust === 0 && (ENGLISH.test(name) || BESIDE_WHAT.test(name))))
    return false;
  if (trust === 0 && bears(text, candidate)) return false;
  if (candidate.formed) return true;
  const plain = !/[ -]/.test(name);
  const person = PERSONS.has(name) || (!plain && PERSONS.has(/^[^ -]+/.exec(name)![0]) && trust < 2);
  if (plain && (person || ORDINARY.has(name)) && support < 2) return false;
  if (person && support < 2) return false;
  if (support === 2) return !(initial && ORDINARY.has(name) && trust < 2);
  if (trust >= 2) {
    if (support > 0 || !plain) return true;
    if (initial && lowercased(text, written, name)) return false;
    return initial || candidate.opens
      ? population >= 2000 || standsAlone(text, candidate)
      : population >= 500 || !speaks(text, candidate);
  }
  if (candidate.type && support > 0) return true;
  if (trust === 1) return support > 0 || (population >= 500_000 && !speaks(text, candidate));
  return standsAlone(text, candidate);
}

const QUARTER = /^ (?:neighbou?rhood|quarter|suburb)\b(?! of (?:the|all|its|our|those|these)\b)/;

/** Whether the letter writes the word without a capital too: then it is one of the language. */
function lowercased(text: string, written: Written, name: string): boolean {
  const word = name.toLowerCase();
  if (/^[a-zß-ÿ-]+$/.test(word)) return written().has(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[A-Za-zÀ-˿Ḁ-ỿ-]/.test(text[at - 1] ?? ' ') && !/[A-Za-zÀ-˿Ḁ-ỿ-]/.test(text[at + word.length] ?? ' '))
      return true;
  return false;
}

/** `Harun said`: what speaks, has an age or a rank is a person. */
function speaks(text: string, { start, end }: Candidate): boolean {
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    /^(?:, (?:aged )?\d{1,3}(?:,|\)| years)| \((?:aged )?\d{1,3}\)|,? who\b| (?:said|told|stated|declared|added|explained|recalled|testified|testifies|wrote|himself|herself)\b)/.test(
      after,
    ) || /\p{Lu}[A-Za-zÀ-˿Ḁ-ỿ'-]{1,30},? $/u.test(before)
  );
}

/** `a nurse of the district hospital, Sevda Guliyeva, her infant son`: the name of the one who holds the office. */
function bears(text: string, { start, end }: Candidate): boolean {
  return OFFICE.test(text.slice(Math.max(0, start - 90), start)) && /^(?:,| and )/.test(text.slice(end, end + 6));
}
const OFFICE =
  /\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir) (?:[a-z-]{2,20} ){0,3}?(?:[a-z-]{2,14}(?:[eo]r|ist|ian|man|woman|eer|ee|ent)|nurse|head|chief|priest|judge|guard|cook|son|wife|husband|brother|sister|monk|nun|imam|sheikh|clerk|guide|student|principal|captain|colonel|boy|girl|child|youth)(?: (?:of|at|from|in) (?:the|an?|its|their) (?:[a-z-]{2,20} ){0,3}[a-z-]{2,20})?, $/;

const DATED_ENTRY =
  /(?:^|\n)(?:\(?[A-Za-z\d]{1,4}[.)] )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?:\d{1,2}(?: (?:to|and|or) |[–-]))?(?:\d{1,2} )?(?:[A-Z][a-z]{2,8})(?:, \d{1,2} [A-Z][a-z]{2,8})?, $/;

/** A name alone in an entry of a list of incidents: `8 June — Wadi al-Rabi': …`, `(a) Pyroi, where …`, `Last Sunday, Abbaspur: …`. */
function standsAlone(text: string, { start, end, opens }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  const headed = /(?:[—–:] |\d: |\n)$/.test(before) || opens;
  // `4. Mid-March, Weli Oya. Eight farmers …`
  const entry =
    DATED_ENTRY.test(text.slice(Math.max(0, start - 48), start)) && /^\. \p{Lu}/u.test(text.slice(end, end + 4));
  const dated = /(?:day|\d|uary|ruary|arch|pril|May|June|July|ugust|ember|ober|month|week), $/.test(before);
  return (
    headsEntry(text, start, end) ||
    (headed &&
      /^(?:[:.]|,? \(|, (?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|\d+ ?(?:km|kilomet|miles)|near|where|south|north|east|west|a |an |the |mid|end|early|late|last|on \d|in (?:January|February|March|April|May|June|July|August|September|October|November|December))| sector)/.test(
        after,
      )) ||
    (dated && (entry || /^:/.test(after)))
  );
}
