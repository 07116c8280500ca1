import type { Letter, Sentence } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import {
  AT,
  BASES,
  CARE,
  CARE_NAMES,
  COMERS,
  DIRECTIONS,
  LEAVES,
  MOVES,
  OFFICES,
  PEOPLE,
  PREFECTS,
  SAYS,
  STRIKES,
  TO_SITES,
} from './lexicon.ts';

/**
 * What a sentence makes of a place: something happens `at` it; it stands at the `head` of a sentence or as a label; somebody comes
 * `from` it or goes `to` it; it says who people are (`people`) or what another place is `near`; or `none` of that: it acts, or fires, or heals.
 */
export type Role = 'at' | 'head' | 'from' | 'to' | 'people' | 'near' | 'none';

const REACH = 150;

/** Reads backwards from a place, word by word, until something says what it is. */
export function roleOf(letter: Letter, place: PlaceFinding, sentence: Sentence, end: number): Role {
  const { text, blocks } = letter;
  const kind = blocks[sentence.block]!.kind;
  if (/^(?:masthead|title|address|salutation|signature|closing)$/.test(kind)) return 'none';
  const behind = text.slice(place.end, place.end + 60);
  if (ACTS.test(behind)) return 'none';
  // `In Beirut, the Minister of Health announced on 1 August that 130 had died`
  if (OFFICIAL.test(text.slice(place.end, place.end + 130))) return 'none';
  // `The Turkish Hospital admitted 126 casualties`
  if (
    CARE_NAMES.test(text.slice(place.start, place.end)) &&
    /^ (?:has |have |had )?(?:also )?(?:admitted|received|treated|registered|took in|counted)\b/.test(behind)
  )
    return 'none';
  const start = Math.max(sentence.start, blocks[sentence.block]!.body);
  const before = text.slice(Math.max(start, place.start - REACH), place.start);
  const words = wordsOf(before);
  const role = read(words, place.type === 'country' || place.type === 'territory', text.slice(end, end + 40));
  if (role === 'none') return role;
  if (role === 'at' || role === 'to' || role === 'head') {
    const clause = before.slice(
      Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), before.lastIndexOf(':')) + 1,
    );
    const cared = CARE.exec(clause);
    const suffers =
      (role !== 'to' && /^(?: [a-zA-Z-]+){0,3} (?:was|were|came|received|has been|took) /.test(behind)) ||
      (cared && HARMED.test(clause.slice(0, cared.index)));
    if (cared && !suffers) return 'none';
    if (CARE_NAMES.test(text.slice(place.start, place.end)) && BROUGHT.test(clause)) return 'none';
  }
  return role;
}

const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code > 47 && code < 58) ||
  (code >= 0xc0 && code < 0x300) ||
  (code >= 0x1e00 && code < 0x1f00);

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) > 47 && text.charCodeAt(at) < 58;

/** Words, apostrophes and hyphens included, numbers with their commas, and single marks. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (isLetter(code)) {
      for (
        let next = text.charCodeAt(at);
        isLetter(next) || next === 39 || next === 45 || (next === 44 && isDigit(text, at - 1) && isDigit(text, at + 1));
        next = text.charCodeAt(at)
      )
        at++;
    } else if (code === 32 || code === 10) continue;
    words.push(text.slice(start, at));
  }
  return words;
}

const HARMED =
  /\b(?:hit|struck|shelled|bombed|bombarded|attacked|raided|stormed|entered|targeted|destroyed|killed|killing|wounding|injuring|executed|shot|arrested|seized)\b/i;
const BROUGHT =
  /\b(?:taken|rushed|evacuated|admitted|transferred|brought|flown|treat[a-z]*|died?|succumbed|morgue|lay|lie|wards?|beds?|casualties|recovering|operating)\b/;
const TIMES = /^(?:years?|months?|weeks?|days?|hours?|decades?)$/;

const ACTS =
  /^(?:'s)? (?:r[eé]gime|government|authorities|agreements?|accords?|conference|summit|declaration|process|talks|ceasefire|protocol|army|forces|air force|troops|aircraft|bombers|aggression|newspaper|daily|weekly|magazine|radio|television|correspondent|press)\b|^-(?:based|led|backed|controlled|bound|born|occupied)\b/i;
const OFFICIAL =
  /^, (?:the |a |our )?(?:[A-Z]?[a-z-]+ ){0,3}(?:Ministers?|Ministry|President|Presidency|spokes(?:man|woman|person)|Spokes(?:man|woman|person)|Government|Secretary-General|King|Ambassador|Command|Commander-in-Chief)\b[^,;.]{0,50} (?:announced|said|stated|declared|claimed|confirmed|admitted)\b[^,;.]{0,40} that\b/;
const ENTERED =
  /^(?:drove|marched|advanced|broke|burst|stormed|infiltrated|penetrated|moved|swept|rolled|pushed|fired|crept|raided)$/;
const ADVANCED = /^(?:advanced|advancing|pushed|pushing|proceeded|headed)$/;
const STOPS =
  /^(?:that|who|which|when|where|while|because|as|if|but|although|though|after|before|since|until|because|whose)$/;

function read(words: readonly string[], state: boolean, behind: string): Role {
  let skipped = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!.toLowerCase();
    const previous = (words[i - 1] ?? '').toLowerCase();
    if (/^[,;:.()"—–!?]$/.test(word) || STOPS.test(word)) return headed(state, behind, i < 0);
    if (word === 'of' && previous === 'out') return origin(words, i - 1);
    if (word === 'of' && previous === 'short') return 'at';
    // `entered the capital by way of the PK12 neighbourhood`
    if (word === 'of' && previous === 'way' && /^by$/i.test(words[i - 2] ?? ''))
      return words.slice(0, i).some((other) => STRIKES.has(other)) ? 'at' : 'none';
    // `attacked in the direction of Terter`, not `fired from the direction of Lukavica`
    if (word === 'of' && previous === 'direction' && /^in$/i.test(words[i - 3] ?? ''))
      return MOVES.has(nearest(words, i, MOVES, 7) ?? '') || !words.slice(0, i).some((other) => STRIKES.has(other))
        ? 'to'
        : 'near';
    if (TIMES.test(word)) return headed(state, behind, false);
    if (word === 'of') {
      if (OFFICES.has(previous)) return 'none';
      if (PEOPLE.has(previous) || PREFECTS.has(previous)) return 'people';
      if (DIRECTIONS.has(words[i - 1] ?? '')) return 'near';
      if (previous === 'direction' || previous === 'number' || previous === 'members') return 'none';
      i--;
      skipped++;
      continue;
    }
    if (AT.has(word) && !(word === 'past' && previous === 'the')) return located(words, i);
    if (word === 'from' || (word === 'out' && previous !== 'carried')) return origin(words, i);
    if (word === 'into') {
      // `commandos drove into X`, not `were driven into X`
      const came = ENTERED.test(previous) && !/^(?:was|were|been|being)$/.test((words[i - 2] ?? '').toLowerCase());
      return came || !MOVES.has(nearest(words, i, MOVES, 7) ?? '') ? 'at' : 'to';
    }
    if (word === 'to' || word === 'towards' || word === 'toward' || word === 'for' || word === 'via') {
      // `a patrol advanced towards Arnoun and kidnapped two brothers`
      if (word !== 'for' && word !== 'via' && ADVANCED.test(previous)) return 'near';
      // `a ship on its way to Kharg`: not there yet
      if (previous === 'way' && /^(?:its|his|her|their|our)$/.test((words[i - 2] ?? '').toLowerCase())) return 'to';
      if (word === 'to' && (TO_SITES.has(previous) || nearest(words, i, new Set(['siege', 'torch']), 4))) return 'at';
      return 'to';
    }
    // `those leaving by the Wafidin crossing`
    if (word === 'by' && /^ (?:crossing|corridor|gate|checkpoint|bridge|road)\b/.test(behind)) return 'at';
    if (word === 'by' || word === 'with' || word === 'than' || word === 'like') return 'none';
    if (LEAVES.has(word)) return 'from';
    if (word === 'crossed' || word === 'crossing') return 'near';
    if (STRIKES.has(word)) return 'at';
    if (OFFICES.has(word) && skipped === 0) return 'none';
    if (
      /(?:ed|ing)$/.test(word) &&
      !/^(?:occupied|besieged|so-called|united|surrounding|neighbouring|named|called|populated|disputed|fortified|liberated|devastated|walled|being|during|outlying)$/.test(
        word,
      )
    ) {
      if (state || SAYS.has(word)) return 'none';
      return 'at';
    }
    if (++skipped > 9) return 'none';
  }
  return headed(state, behind, true);
}

/** A place at the head of a clause suffers or is a label; a State there acts. */
function headed(state: boolean, behind: string, first: boolean): Role {
  if (!state)
    return /^(?:'s)? (?:(?:has |have |had )?(?:launched|sent|ordered|dispatched|bombed|attacked|invaded|continues|claims|seeks|wants|intends|unleashed)|calls|urges|demands|rejects|condemns|announced|denied|says|said|has (?:asked|called|denied|announced))\b/.test(
      behind,
    )
      ? 'none'
      : 'head';
  return first && /^ ?(?:[.:—–(]|$|\n)/.test(behind) ? 'head' : 'none';
}

/** `in X`, after what it hangs on. */
function located(words: readonly string[], at: number): Role {
  if (/^(?:through|past)$/i.test(words[at]!)) return 'near';
  // `came across the Ky Cung River`
  if (
    /^across$/i.test(words[at]!) &&
    /^(?:came|come|crossed|fled|waded|swam|went|ran|carried|over|infiltrated|back)$/i.test(words[at - 1] ?? '')
  )
    return 'near';
  if (isDestination(words, at)) return 'to';
  // `were led away across the Arauca River`
  if (/^across$/i.test(words[at]!) && nearest(words, at, TAKEN, 7)) return 'to';
  // `and are now in the camps around Danlí`
  const now = words.lastIndexOf('now', at);
  if (now > at - 6 && /^(?:in|at|near|around)$/.test(words[now + 1] ?? '')) return 'to';
  // `fled the wells around Menaka`
  if (words.slice(Math.max(0, at - 4), at).some((word, i, all) => FLED.test(word) && all.slice(i + 1).every(isPlain)))
    return 'from';
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const word = words[i]!.toLowerCase();
    if (/^[,;:.()"—–]$/.test(word)) break;
    if (STRIKES.has(word) && !/^(?:fell|set|took|crossing|mining)$/.test(word)) return 'at';
    if (BASES.has(word) && at - i <= 4) {
      const struck = words.slice(Math.max(0, i - 5), i).some((other) => STRIKES.has(other.toLowerCase()));
      // `fired 40 shells at X`, `fired at a checkpoint outside X`: they fall there
      const aimed =
        /^(?:fired|firing|launched|launching)$/.test(word) &&
        (/^(?:at|on|upon|over|against|across|into)$/.test((words[i + 1] ?? '').toLowerCase()) ||
          // `fired between 24 and 27 May at X`
          (at - i > 1 && words.slice(i + 1, at).every((between) => DATED.test(between))) ||
          /^(?:at|on|upon|over|against|across|in)$/.test(words[at]!.toLowerCase()));
      if (struck || aimed) return 'at';
      if (/^(?:artillery|howitzers|tanks|living|lives|held|sheltering)$/.test(word)) continue;
      return 'none';
    }
  }
  return DIRECTIONS.has(words[at - 1] ?? '') ? 'near' : 'at';
}

/** What a day between a verb and its `at` is made of. */
const DATED =
  /^(?:between|and|on|from|to|\d{1,4}|early|late|last|yesterday|night|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}[a-z]+day)$/u;

const FLED = /^(?:fled|flee|fleeing|flees|abandoned|abandoning|evacuated|vacated)$/;
/** What people flee is named by a noun without a preposition. */
const isPlain = (word: string) =>
  /^[a-z][a-z-]*$/.test(word) && !/^(?:to|into|and|on|by|for|from|in|after|when|as|out)$/.test(word);

const TAKEN = new Set(['taken', 'led', 'marched', 'dragged', 'carried', 'driven', 'abducted', 'herded']);

const DISTANCES = /\b(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s)(?: away| distant)?$|\b(?:distant|far)$/;
const LEFT =
  /^(?:[,;:.(—]|and|fled|flee|fleeing|driven|drove|drive|out|of|away|off|homes?|houses|villages|lands?|flight|exodus|back|evacuation|expulsion|deportation|displacement|people|persons|families|inhabitants|residents|come|came|coming|taken|arriving|escape|refugees|[a-z]+ed|[a-z]+ly)$/;

const DRIVES_OUT =
  /^(?:expelled|expelling|evicted|evicting|deported|deporting|uprooted|uprooting|displaced|displacing|ousted|banished|exiled|drove|driving|chased|chasing|carried|abducted|kidnapped|took|taken|led|dragged|marched)$/;

/** `to the camp at X`, `to the safe zone at X`. */
function isDestination(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i]!.toLowerCase();
    if (word === 'to' || word === 'towards') return at - i > 1 && nearest(words, i, MOVES, 12) !== undefined;
    if (!/^[a-z][a-zA-Z'-]*$/.test(word) || AT.has(word)) return false;
  }
  return false;
}

/** `from X`: left by those who flee, or whence the harm came. */
function origin(words: readonly string[], at: number): Role {
  const left = words.slice(Math.max(0, at - 7), at).map((word) => word.toLowerCase());
  const clause = left.slice(Math.max(left.lastIndexOf(','), left.lastIndexOf(';')) + 1);
  const road = clause.findLastIndex((word) => /^(?:road|highway|track|way|railway)$/.test(word));
  // `entered the town by the road from Woldiya`
  if (road >= 0) return /^by$/.test(clause[road - 2] ?? '') ? 'none' : 'at';
  if (DISTANCES.test(clause.join(' '))) return 'near';
  const last = left.at(-1) ?? '';
  // `expelled 75,000 Muslims from Jaffna`
  const comes = clause.findLastIndex((word) => COMERS.has(word) || BASES.has(word));
  if (clause.findLastIndex((word) => DRIVES_OUT.test(word)) > comes) return 'from';
  if (comes >= 0) return 'none';
  // `a surgeon from X`: no more than where somebody belongs
  return last === '' || LEFT.test(last) ? 'from' : 'people';
}

function nearest(words: readonly string[], at: number, wanted: ReadonlySet<string>, reach: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = words[i]!.toLowerCase();
    // `drove 34 villagers, including 12 women, before them to the camp at X`
    const aside = word === ',' && wanted === MOVES ? asideBefore(words, i) : -1;
    if (aside >= 0) {
      i = aside;
      continue;
    }
    if (/^[,;:.]$/.test(word)) return undefined;
    if (wanted.has(word)) return word;
    if (wanted === MOVES && STRIKES.has(word)) return undefined;
  }
  return undefined;
}

/** The comma that opens the aside of parts which the comma at `close` ends; -1 where there is none. */
function asideBefore(words: readonly string[], close: number): number {
  const open = words.lastIndexOf(',', close - 1);
  return open > close - 12 && /^(?:including|among|mostly|mainly|most|many|some|all|both)$/.test(words[open + 1] ?? '')
    ? open
    : -1;
}
