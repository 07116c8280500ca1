import type { Letter } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import { GENERIC } from '../places/lexicon.ts';
import { DIRECTIONS, SMALL, STRIKES } from './lexicon.ts';
import { type Role, roleOf } from './roles.ts';
import { type Stretch, sentenceAt } from './scope.ts';

/** Places named in one breath: a list, or one place with those it lies in. */
export interface Group extends Stretch {
  /** Without those that only say where the others lie. */
  places: PlaceFinding[];
  role: Role;
  /** How finely it places something: 0 a State, 1 a region or a district, 2 a town. */
  rank: number;
}

const RANK: Readonly<Record<string, number>> = {
  country: 0,
  territory: 0,
  region: 1,
  admin: 1,
  water: 1.5,
  line: 1.5,
  terrain: 1.7,
};
export const rankOf = ({ type }: PlaceFinding) => RANK[type] ?? 2;

/** No list of places that one harm has is longer. */
const ROW = 60;
/** Of places that are not where the harm was, the next has a part of its own. */
const OTHERS = /^none$/;
/** `Ilam and the other frontier provinces`: the list goes on. */
const MORE =
  /^(?: [a-z]+)?,? and (?:(?:the|several|many|some) )?(?:other|others|surrounding|neighbouring|adjacent|nearby|elsewhere)\b/;

/** `whole`: the place behind is what the one before is a part of, `the Kashif district of Dar'a`; `part`: the other way round. */
type Join = 'part' | 'and' | 'comma' | 'bracket' | 'lies' | 'near' | 'between' | 'whole' | undefined;

/** The letter's places in groups, in text order, each with what its sentence makes of it. */
export function groupsOf(letter: Letter, places: readonly PlaceFinding[]): Group[] {
  const found: Group[] = [];
  for (let i = 0; i < places.length; ) {
    const first = places[i]!;
    const sentence = letter.sentences[sentenceAt(letter.sentences, first.start)]!;
    const own = roleOf(letter, first, sentence, first.end);
    const joins: Join[] = [undefined];
    let to = i + 1;
    for (; to < places.length && to - i < ROW && places[to]!.end <= sentence.end; to++) {
      const join = joinOf(letter.text, places[to - 1]!, places[to]!, first, sentence.start);
      if (!join || (/^(?:lies|near|between|whole)$/.test(join) && OTHERS.test(own))) break;
      joins.push(join);
    }
    const row = places.slice(i, to);
    const more = MORE.test(letter.text.slice(row.at(-1)!.end, row.at(-1)!.end + 40));
    const kept = headsOf(row, joins, more, letter.text);
    const role = roleOf(letter, first, sentence, row.at(-1)!.end);
    found.push({
      places: kept,
      start: first.start,
      end: row.at(-1)!.end,
      // `a bus travelling from A to B`
      role: role === 'people' && / to $/.test(letter.text.slice(first.end, row[1]?.start ?? first.end)) ? 'at' : role,
      rank: Math.max(...kept.map(rankOf)),
    });
    i = to;
  }
  return found;
}

/** `, five in `, ` and a further 22,500 in `. */
const OWN_COUNT =
  /(?:\d|\b(?:another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|[a-z]+ty|[a-z]+ty-[a-z]+)) (?:(?:others|more|people|persons|killed|dead|wounded|injured|[a-z]+s) )?(?:in|at|from|near|on) (?:the )?$/;

/** `the Dili suburb of Becora`, `the Kachin village of Laiza`, not `the Shiyah suburb of Beirut`. */
const isPart = (a: PlaceFinding, b: PlaceFinding, between: string): boolean =>
  (a.type === 'settlement' && b.type === 'area' && / (?:suburb|quarter) of $/.test(between)) ||
  /^ (?:village|town|hamlet) of $/.test(between);

/** How a place hangs on the one before it. */
function joinOf(text: string, a: PlaceFinding, b: PlaceFinding, first: PlaceFinding, from: number): Join {
  const between = text.slice(a.end, b.start);
  if (between.length > 70) return undefined;
  // `143,000 in Tigray and a further 22,500 in Afar`: each has its own count
  if (OWN_COUNT.test(between)) return undefined;
  // `between Beit Hanoun in the north and Rafah in the south`
  if (/^ in the (?:north|south|east|west|centre) and $/.test(between)) return 'and';
  if (/\b(?:from|in|to|at) which\b/.test(between)) return undefined;
  // `Ouham (Bossangoa): 17 dead`
  if (/^(?: [a-z]+)? \($/.test(between)) return 'bracket';
  // `entered the capital by way of the PK12 neighbourhood`
  if (/ by way of (?:the )?$/.test(between)) return undefined;
  // `the Masna‘ crossing on the Beirut–Damascus road`
  if (
    /^(?: [a-z]+)? on the $/.test(between) &&
    /^(?:[–-]\p{Lu}[^ ,.;]{0,24})? (?:road|highway|motorway)\b/u.test(text.slice(b.end, b.end + 40))
  )
    return 'near';
  // `at Dulje, on the road between Stimlje and Suva Reka`
  if (
    /^, (?:[a-z-]+ ){0,3}(?:on|along|off|beside|by) the (?:[a-z]+ )?(?:road|highway|track|route|motorway) (?:[a-z]+ )?(?:from|to|between|towards)(?: the)? $/.test(
      between,
    )
  )
    return 'near';
  if (between === '–' || between === '-' || between === '/') return 'and';
  const words = between.toLowerCase().match(/[A-Za-zÀ-˿Ḁ-ỿ\d'-]+|[^\s]/gu) ?? [];
  // `Idlib governorate and`, `Saada city, in`
  const generic = words.slice(0, 3).findLastIndex((word) => word in GENERIC);
  // not `Agdam struck a mine outside Barda`
  const noName = (word: string) =>
    !/^[a-z-]+$/.test(word) || isLink(word) || /^(?:an?|the)$/.test(word) || STRIKES.has(word);
  if (generic >= 0 && !words.slice(0, generic).some(noName)) {
    words.splice(0, generic + 1);
    if (words.length === 1 && words[0] === 'of')
      return isPart(a, b, between) && / the $/i.test(text.slice(Math.max(from, a.start - 6), a.start))
        ? 'part'
        : 'whole';
  }
  if (!words.length) return undefined;
  // `carried off from Goradiz to Khankendi`: they left the one
  const lead = text.slice(Math.max(from, first.start - 60), first.start);
  if (
    words.length === 1 &&
    words[0] === 'to' &&
    /\b(?:off|away|taken|took|fled|flee|driven|drove|deported|expelled|moved|transferred|abducted|led|marched|brought) from (?:the )?$/.test(
      lead,
    )
  )
    return undefined;
  // `the road linking Ansongo with Labbezanga`
  if (words.join(' ') === 'with' && /\b(?:linking|links|connecting|connects|joining|joins) (?:the )?$/.test(lead))
    return 'and';
  if (words[0] === 'to' && (words.length === 1 || (words.length === 2 && words[1] === 'the')))
    return /\b(?:road|highway|way|track|railway|line|links?|linking|route|from)\b/.test(
      text.slice(Math.max(from, first.start - 60), first.start),
    )
      ? 'and'
      : undefined;
  const comma = words[0] === ',' || words[0] === '(';
  if (comma) words.shift();
  // `forded the Lempa River and occupied the hamlet of X`
  if (words[0] === 'and' && words[1] === 'occupied' && /^(?:the|an?)$/.test(words[2] ?? '')) return undefined;
  if (
    /^(?:and|or|then|plus|&)$/.test(words[0] ?? '') ||
    (words[0] === 'as' && words[1] === 'well') ||
    (words[0] === 'others' && words.length === 2)
  )
    return words.slice(1).every(isSmall) || between.endsWith(' as far away as ') ? 'and' : undefined;
  if (!words.every(isSmall)) return undefined;
  if (!comma) return words[0] === 'and' ? 'and' : lies(words);
  const preposition = words.find((word) => word !== 'the');
  if (!preposition || preposition in GENERIC) return 'comma';
  // `on Awlad al-Rif, on Al-'Azamah and on …`
  const own = text.slice(Math.max(from, first.start - 24), first.start).toLowerCase();
  if (own.endsWith(` ${words.join(' ')} `) && words.length <= 2) return 'comma';
  return lies(words);
}

/** In the other place, or only somewhere about it. */
function lies(words: readonly string[]): Join {
  if (words.includes('between')) return 'between';
  return words.some(
    (word) => DIRECTIONS.has(word) || /^(?:from|to|near|beside|close|adjacent|opposite|foot|overlooking)$/.test(word),
  )
    ? 'near'
    : 'lies';
}

const isLink = (word: string) => /^(?:and|or|of|in|at|on|near|from|to|by)$/.test(word);

function isSmall(word: string): boolean {
  return SMALL.has(word) || DIRECTIONS.has(word) || word in GENERIC || /^\d/.test(word);
}

/** `Niger River, upstream of Ayorou`: a river is long, so that both say where; `beside the Niger River near Ayorou` is at Ayorou. */
const RIVER = /\b(?:River|Canal|Creek|Stream),$/;

/** Behind a comma: what is meant itself, and not what the place before lies in. */
const OWN_KIND = /, (?:in |at )?(?:the|a) (?:[a-z]+ )?(?:village|town|city|hamlet|settlement|camp) of $/;

/** Those that are meant themselves: `Hish, Idlib governorate` is Hish; `A, B and C` are all three. */
function headsOf(row: readonly PlaceFinding[], joins: readonly Join[], more: boolean, text: string): PlaceFinding[] {
  const kept = [row[0]!];
  const lists = more || joins.includes('and') || joins.filter((join) => join === 'comma').length > 1;
  const lastAnd = joins.lastIndexOf('and');
  /** The place in or near which those before it lie. */
  let around: PlaceFinding | undefined;
  for (let i = 1; i < row.length; i++) {
    const place = row[i]!;
    const last = kept.at(-1)!;
    const listed = joins[i] === 'and' || (joins[i] === 'comma' && lists && (more || lastAnd < 0 || i < lastAnd));
    if (listed && !around && rankOf(place) >= Math.min(1, rankOf(last))) kept.push(place);
    else if (listed && around && rankOf(place) >= rankOf(last) && rankOf(place) > rankOf(around)) kept.push(place);
    else if (
      !around &&
      joins[i] === 'near' &&
      last.type === 'water' &&
      rankOf(place) >= 2 &&
      RIVER.test(text.slice(last.start, last.end + 1))
    )
      kept.push(place);
    else if (!around && joins[i] === 'bracket' && joins[i + 1] === 'and' && rankOf(last) <= rankOf(place))
      kept[kept.length - 1] = place;
    else if (joins[i] === 'part') kept[kept.length - 1] = place;
    // `in the Qandil mountains, the village of Zargali`
    else if (
      !around &&
      (joins[i] === 'comma' || joins[i] === 'lies') &&
      rankOf(place) > rankOf(last) &&
      OWN_KIND.test(text.slice(last.end, place.start))
    )
      kept[kept.length - 1] = place;
    else if (!around && joins[i] !== 'and' && isFiner(place, last, joins[i])) kept[kept.length - 1] = place;
    else around = place;
  }
  return kept;
}

/** `in Aleppo governorate, in the town of Hish`; `in the Persian Gulf, off Sirri Island`. */
function isFiner(place: PlaceFinding, last: PlaceFinding, join: Join): boolean {
  if (join === 'whole' || (join === 'comma' && rankOf(last) >= 1)) return false;
  return (
    rankOf(place) > rankOf(last) &&
    join !== 'between' &&
    (join !== 'near' || last.type === 'water' || last.type === 'country' || last.type === 'admin')
  );
}
