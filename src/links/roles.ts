import type { Letter, Sentence } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import {
  AT,
  BASES,
  CARE,
  CARE_NAMES,
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
import { origin } from './origin.ts';

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
    /^ (?:has |have |had )?(?:also |since |later |meanwhile )?(?:admitted|received|treated|registered|took in|counted|reported|said|announced|confirmed|stated|recorded|reports|says|states|counts|puts|lists|announces)\b/.test(
      behind,
    )
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
  /\b(?:taken|reached|rushed|evacuated|admitted|transferred|brought|flown|treat[a-z]*|died?|succumbed|morgue|lay|lie|wards?|beds?|casualties|recovering|operating)\b/;
const FIRED = new Set(['fired', 'firing', 'shots', 'rounds', 'shells', 'fire', 'launched']);
const TIMES = /^(?:years?|months?|weeks?|days?|hours?|decades?)$/;

const ACTS =
  /^(?:'s)? (?:r[eé]gime|government|authorities|agreements?|accords?|conference|summit|declaration|process|talks|ceasefire|protocol|army|forces|air force|troops|aircraft|bombers|aggression|newspaper|daily|weekly|magazine|radio|television|correspondent|press)\b|^-(?:based|led|backed|controlled|bound|born|occupied)\b/i;
const OFFICIAL =
  /^, (?:the |a |our )?(?:[A-Z]?[a-z-]+ ){0,3}(?:Ministers?|Ministry|President|Presidency|spokes(?:man|woman|person)|Spokes(?:man|woman|person)|Government|Secretary-General|King|Ambassador|Command|Commander-in-Chief)\b[^,;.]{0,50} (?:announced|said|stated|declared|claimed|confirmed|admitted)\b[^,;.]{0,40} that\b/;
const ENTERED =
  /^(?:drove|marched|advanced|broke|burst|stormed|infiltrated|penetrated|moved|swept|rolled|pushed|fired|crept|raided)$/;
const ADVANCED = /^(?:advanced|advancing|pushed|pushing|proceeded|headed)$/;
const ARMED =
  /\b(?:troops|soldiers|gunmen|raiders|militia|militiamen|patrol|column|regiment|battalion|commandos|band|elements|rebels|bandits|fighters|insurgents|guerrillas|infiltrators|mercenaries|armed men)\b/i;
const DYING = /^(?:died|dies|dying|bled|expired|succumbed|perished|death)$/;
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
    if (word === 'of' && previous === 'direction' && /^in$/i.test(words[i - 3] ?? '')) {
      // `shots were fired in the direction of Koti`: they fall there
      if (nearest(words, i, FIRED, 14)) return 'at';
      return MOVES.has(nearest(words, i, MOVES, 7) ?? '') || !words.slice(0, i).some((other) => STRIKES.has(other))
        ? 'to'
        : 'near';
    }
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
    if (AT.has(word) && !(word === 'past' && previous === 'the')) return located(words, i, behind);
    if (word === 'from' || (word === 'out' && previous !== 'carried')) return origin(words, i);
    if (word === 'into') {
      // `commandos drove into X`, not `were driven into X`
      if (/^cross(?:ed|ing)$/.test(previous) && ARMED.test(words.slice(0, i - 1).join(' '))) return 'at';
      const came = ENTERED.test(previous) && !/^(?:was|were|been|being)$/.test((words[i - 2] ?? '').toLowerCase());
      return came || !MOVES.has(nearest(words, i, MOVES, 7) ?? '') ? 'at' : 'to';
    }
    if (word === 'to' || word === 'towards' || word === 'toward' || word === 'for' || word === 'via') {
      // `a patrol advanced towards Arnoun and kidnapped two brothers`
      if (word !== 'for' && word !== 'via' && ADVANCED.test(previous)) return 'near';
      // `a ship on its way to Kharg`: not there yet
      if (previous === 'way' && /^(?:its|his|her|their|our)$/.test((words[i - 2] ?? '').toLowerCase())) return 'to';
      // `a fourth bled to death on the way to Tien Yen`
      if (
        previous === 'way' &&
        /^on$/i.test(words[i - 3] ?? '') &&
        words.slice(0, i).some((other) => DYING.test(other))
      )
        return 'to';
      if (word === 'to' && (TO_SITES.has(previous) || nearest(words, i, new Set(['siege', 'torch']), 4))) return 'at';
      return 'to';
    }
    // `those leaving by the Wafidin crossing`
    if (word === 'by' && /^ (?:crossing|corridor|gate|checkpoint|bridge|road)\b/.test(behind)) return 'at';
    if (word === 'by' || word === 'with' || word === 'than' || word === 'like') return 'none';
    if (LEAVES.has(word)) return 'from';
    if (/^(?:cross(?:ed|ing)|ford(?:ed|ing))$/.test(word)) return 'near';
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
    return /^(?:'s)? (?:(?:has |have |had )?(?:launched|sent|ordered|dispatched|bombed|attacked|invaded|continues|claims|seeks|wants|intends|unleashed)|calls|urges|demands|rejects|condemns|announced|denied|says|said|puts?|reports?|reported|admits?|admitted|acknowledges?|acknowledged|boasts?|boasted|asserts?|asserted|alleges?|alleged|pretends?|has (?:put|asked|called|denied|announced|admitted|acknowledged|boasted|asserted|alleged|let it be known))\b/.test(
      behind,
    )
      ? 'none'
      : 'head';
  return first && /^ ?(?:[.:—–(]|$|\n)/.test(behind) ? 'head' : 'none';
}

/** `in X`, after what it hangs on. */
function located(words: readonly string[], at: number, behind: string): Role {
  if (/^(?:through|past)$/i.test(words[at]!)) return 'near';
  // `came across the Ky Cung River`
  if (
    /^across$/i.test(words[at]!) &&
    /^(?:came|come|crossed|fled|waded|swam|went|ran|carried|over|infiltrated|back)$/i.test(words[at - 1] ?? '')
  )
    return 'near';
  // `two aircraft that had strayed across the Line of Control`
  if (/^across$/i.test(words[at]!) && /^(?:strayed|wandered|drifted)$/i.test(words[at - 1] ?? '')) return 'none';
  // `through the filtration point at Bezimenne 1.2 million have been deported`
  if (isPassed(words, at)) return 'to';
  if (isDestination(words, at)) return 'to';
  // `were led away across the Arauca River`
  if (/^across$/i.test(words[at]!) && nearest(words, at, TAKEN, 7)) return 'to';
  // `and are now in the camps around Danlí`
  const now = words.lastIndexOf('now', at);
  if (now > at - 6 && /^(?:in|at|near|around)$/.test(words[now + 1] ?? '')) return 'to';
  if (FLIGHT.test(words.slice(Math.max(0, at - 9), at + 1).join(' '))) return 'from';
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
      // `our embassy in Kabul was attacked`
      if (struck || aimed || SUFFERS.test(behind)) return 'at';
      if (/^(?:artillery|howitzers|tanks|living|lives|held|sheltering)$/.test(word)) continue;
      return 'none';
    }
  }
  return DIRECTIONS.has(words[at - 1] ?? '') ? 'near' : 'at';
}

/** What befalls the place or the post that a name ends. */
const SUFFERS =
  /^ (?:was|were|has been|had been|came|is) (?:[a-z]+ )?(?:under (?:attack|fire)|attacked|hit|struck|shelled|bombed|bombarded|stormed|raided|overrun|besieged|ambushed|surrounded|targeted|destroyed|set (?:on fire|ablaze))\b/;

/** What a day between a verb and its `at` is made of. */
const DATED =
  /^(?:between|and|on|from|to|\d{1,4}|early|late|last|yesterday|night|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}[a-z]+day)$/u;

const FLED = /^(?:fled|flee|fleeing|flees|abandon|abandoned|abandoning|evacuated|vacated)$/;
/** What people flee from is said with a preposition of its own: `in flight from the fighting in X`. */
const FLIGHT =
  /\b(?:flight|fled|flee|fleeing|escape|escaped|escaping|refuge|displaced|uprooted|driven out|driven away) (?:from|by) (?:[a-z-]+ ){0,3}(?:fighting|violence|clashes|war|conflict|shelling|bombing|bombardment|bombardments|hostilities|attacks|raids|battles|unrest|persecution|insecurity) (?:in|at|around|near|along|of)$/;
/** What people flee is named by a noun without a preposition. */
const isPlain = (word: string) =>
  /^[a-z][a-z-]*$/.test(word) && !/^(?:to|into|and|on|by|for|from|in|after|when|as|out)$/.test(word);

const TAKEN = new Set(['taken', 'led', 'marched', 'dragged', 'carried', 'driven', 'abducted', 'herded']);

const PASSAGE = /^(?:points?|crossings?|corridors?|gates?|checkpoints?|posts?)$/;

/** `through the crossing point at X`: come by, and not where they were. */
function isPassed(words: readonly string[], at: number): boolean {
  const through = words.findLastIndex((word) => /^(?:through|via)$/i.test(word));
  if (!PASSAGE.test(words[at - 1] ?? '')) return false;
  return (
    through >= at - 6 &&
    through >= 0 &&
    words.slice(through + 1, at).every((word) => /^[a-z][a-z-]*$/.test(word) && !AT.has(word) && !STRIKES.has(word))
  );
}

/** `to the camp at X`, `to the safe zone at X`. */
function isDestination(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i]!.toLowerCase();
    if (word === 'to' || word === 'towards') return at - i > 1 && nearest(words, i, MOVES, 12) !== undefined;
    if (!/^[a-z][a-zA-Z'-]*$/.test(word) || AT.has(word)) return false;
  }
  return false;
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
