import { dictionary } from '../language/dictionary.ts';
import type { PlaceType } from '../record/types.ts';
import { pastArticle, wordBefore, wordBehind } from './beside.ts';
import { GENERIC, NEVER } from './lexicon.ts';
import { isPeople } from './peoples.ts';

/** How much the words around a name speak for a place: 0 nothing, 1 a word that often goes before places, 2 a word that only goes before places. */
export type Support = 0 | 1 | 2;

const BEFORE_PLACE: ReadonlySet<string> = new Set(
  'in at near above below around outside inside toward towards within throughout across off via beyond north south east west northeast northwest southeast southwest northern southern eastern western central northeastern northwestern southeastern southwestern upper lower occupied besieged greater downtown mainland nearby neighbouring In At Near Around Outside Inside Throughout Across Off Northern Southern Eastern Western surrounded entered stormed shelled bombed bombarded raided overran attacked struck reach reached leave left fled visited captured seized recaptured evacuated liberated encircled abandoned retook razed pounded crossed quit invaded occupies occupying shelling bombing bombarding attacking leaving entering reaching fleeing besieging raiding storming crossing capturing retaking link links linking connects connecting'.split(
    ' ',
  ),
);
const OFTEN_BEFORE: ReadonlySet<string> = new Set(
  'from to of on over into against between through along above below behind by for about upon and onto under before past From To On Over Between Through Along Into or opposite beside bis at de'.split(
    ' ',
  ),
);
const GENERIC_NOUN =
  /^(?:governorates?|provinces?|districts?|regions?|count(?:y|ies)|prefectures?|sub-?prefectures?|municipalit(?:y|ies)|communes?|departments?|oblasts?|villages?|towns?|cit(?:y|ies)|hamlets?|settlements?|localit(?:y|ies)|ports?|capital|neighbou?rhoods?|quarters?|camps?|suburbs?|areas?|outskirts|approaches|gates|rivers?|lakes?|gulf|islands?|islets?|bay|straits?|valleys?|plains?|mountains?|hills?|marsh(?:es)?|swamps?|airports?|airfields?|bases?|bridges?|crossings?|ports?|kibbutz|moshav|territory|state|zone|sub-?districts?|emirate|canton|townships?|enclaves?|sieges?|people|inhabitants|residents|population|natives?|centre|center|heart|middle|streets|skies|mouth|entrance|vicinity|surroundings|direction|shores?|waters|coasts?|banks?|edges?|border posts?|border towns?|posts?|heights|plateaux?|peninsula|desert|barracks|prisons?|markets?|mayors?|governors?|(?:sub-)?prefects?|municipal council|sectors?|mosques?|hospitals?|fall|battle|frontiers?|forests?|north|south|east|west|north-?east|north-?west|south-?east|south-?west|kilomet(?:re|er)s|km|miles|bishops?|archbishops?|diocese|parish|clinics?|schools?|church(?:es)?|monaster(?:y|ies)|stores?|wells|houses|homes|fields|granar(?:y|ies)|slums?|university|chiefdom|ruins|liberation|capture|occupation|bombing|shelling|bombardment|evacuation|massacres?|area|section|side)$/;
const GENERIC_OF =
  /(?:^|[^A-Za-zÀ-˿Ḁ-ỿ])(?:governorates?|provinces?|districts?|regions?|count(?:y|ies)|prefectures?|sub-?prefectures?|municipalit(?:y|ies)|communes?|departments?|oblasts?|villages?|towns?|cit(?:y|ies)|hamlets?|settlements?|localit(?:y|ies)|ports?|capital|neighbou?rhoods?|quarters?|camps?|suburbs?|areas?|outskirts|approaches|gates|rivers?|lakes?|gulf|islands?|islets?|bay|straits?|valleys?|plains?|mountains?|hills?|airports?|airfields?|bases?|bridges?|crossings?|ports?|kibbutz|moshav|territory|state|zone|sub-?districts?|emirate|canton|townships?|enclaves?|sieges?|people|inhabitants|residents|population|natives?|centre|center|heart|middle|streets|skies|mouth|entrance|vicinity|surroundings|direction|shores?|waters|coasts?|banks?|edges?|border posts?|border towns?|posts?|heights|plateaux?|peninsula|desert|barracks|prisons?|markets?|mayors?|governors?|(?:sub-)?prefects?|municipal council|sectors?|mosques?|hospitals?|fall|battle|frontiers?|forests?|north|south|east|west|north-?east|north-?west|south-?east|south-?west|kilomet(?:re|er)s|km|miles|bishops?|archbishops?|diocese|parish|clinics?|schools?|church(?:es)?|monaster(?:y|ies)|stores?|wells|houses|homes|fields|granar(?:y|ies)|slums?|university|chiefdom|ruins|liberation|capture|occupation|bombing|shelling|bombardment|evacuation|massacres?)(?: (?:area|section|side))?(?: of| at| around| below| above| near| between| in|,)?(?: the)? $/;
/** Fire and armies fall upon places: `shells rained down on X`, `a raid on X`, `bandits descended on X`, `advanced on X`. */
const STRIKES_ON =
  /\b(?:attacks?|assaults?|raids?|strikes?|shells?|shelling|bombs?|bombing|bombings|bombardments?|rockets?|missiles?|mortars?|fire|fired|rounds|projectiles|offensives?|incursions?|aggression|fell|falls?|falling|fallen|rained?|raining|landed|landing|dropped|launched|descended|descending|marched|marching|march|rolled|rolling|poured|pouring|streamed|swarmed|hurled|flung|threw|pounced|scattered|strewn|advanced|advancing|advance|converged|swooped|crashed|opened up|closed in|moved|moving|withdrew|withdrawn|withdraw|retreated|returned|return|moved|driven|drove|flew|travelled|travelling|proceeded|transferred|deported|taken|brought|removed|evacuated|expelled|displaced|uprooted|evicted|ousted|dislodged|chased|hounded|forced|fled|flee|fleeing|commanded|directed|controlled|crossed|passed|sailed|sailing|bound|ran|arrived|infiltrated|broke|exploded|exploding|detonated|ambushed|blew)(?: (?:\p{Ll}[A-Za-zÀ-˿Ḁ-ỿ-]{0,20}|\d{1,4})){0,5} (?:on|upon|into|onto|over|from|to|towards|through|between)(?: the)? $/u;
/** Who comes from somewhere: `bandits from X`, `workers of X`. */
/** `had to leave for X`, `a lorry bound for X`. */
const LEFT_FOR =
  /\b(?:leaves?|left|leaving|set out|set off|departs?|departed|departing|heads?|headed|heading|bound) for(?: the)? $/;
const PEOPLE_FROM =
  /\b(?:\p{Ll}{3,20}s|people|men|women|children|youth|police|surgeon|midwife|priest|imam|peasant|herder|labourer|merchant|journalist|soldier|policeman|officer|elder|chief|villager|driver|teacher|farmer|fisherman|shepherd|boy|girl|man|woman|child|family|refugee|student|worker|doctor|nurse|trader|merchant|convoy|bus|road|train|flight|route|highway|track|bridge|river|ferry|ford|border|frontier|tunnel|pass) (?:from|between|to)(?: the)? $/u;
/** What follows a place and no person: a distance, a kind, what befell it. */
const AFTER_PLACE =
  /^(?:, (?:near|where|\d+ ?(?:km|kilomet|miles)|(?:just |to the )?(?:north|south|east|west)[a-z-]{0,9} of|close to|capital of|the capital)|,? (?:some |about |just )?(?:\d+|[a-zß-ÿ]+(?:-[a-zß-ÿ]+)?) (?:km|kilomet(?:re|er)s|miles) (?:north|south|east|west|from|away|inside|off|behind)| (?:was|were|has been|had been|have been|is being|was being|is|are) (?:again |also |then |once more |still |now |heavily |completely |entirely |twice )?(?:shelled|bombed|bombarded|attacked|besieged|surrounded|captured|occupied|overrun|assailed|assaulted|invaded|sacked|plundered|ransacked|ravaged|devastated|strafed|mortared|blockaded|reoccupied|depopulated|razed|burned|burnt|destroyed|looted|pillaged|evacuated|raided|stormed|encircled|retaken|recaptured|liberated|under (?:siege|fire|attack|bombardment)|put to|within range|cut off|emptied|flattened|reduced to|set on fire|hit|struck|pounded)\b| (?:(?:has|have|had) )?changed hands\b| and (?:the|its|all the|some|other) (?:neighbouring|surrounding|nearby|adjacent|adjoining|outlying) (?:villages|hamlets|communes|towns|settlements|localities|farms|countryside|hills|quarters|districts)\b| (?:came|fell|remains?|lies|lay) (?:under|within|to the|in ruins|besieged|cut off|encircled)|,? (?:squeezed|besieged|surrounded|encircled|captured|occupied|situated|located|shelled|bombed|attacked|overrun) (?:between|by|since|in|on|for|from|near|at|some)\b)/;
const MOTION =
  /^ (?:highway|road|border|crossing|axis|corridor|frontier|railway|line|front|motorway|track|trail|bypass|pocket|enclave|salient|massif|turn-off|junction|roundabout|crossroads|interchange)\b/;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A dateline: `Managua, 18 September 1984`. */
const DATELINE = new RegExp(
  `^, (?:(?:early|late|mid-|the )?(?: ?(?:first|second|early|latter) (?:half|week|days|part) of )?)(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} (?:\\d{1,2}(?:st|nd|rd|th)?, )?\\d{4}|${MONTH}:)`,
);
const COUNT_NOUN =
  /^ ?(?:(?:refugee|displacement|displaced persons'?|IDP|military|air|naval|army|police|detention|border|central|main|old|international|nuclear power|power|railway|bus|training|nuclear|popular|general|residential|concentration|prison|holding|primary|secondary|girls'|boys'|state|public|provincial|district|regional|rural|university|maternity|autonomous|administrative|health|livestock|cattle|vegetable|fish|weekly|mountain|river)(?: |-)){0,2}([\p{Ll}-]+)/u;
/** What such a word may begin with that is none itself. */
const QUALIFIES: ReadonlySet<string> = new Set(
  'refugee displacement displaced military air naval army police detention border central main old international nuclear power railway bus training popular general residential concentration prison holding primary secondary girls boys state public provincial district regional rural university maternity autonomous administrative health livestock cattle vegetable fish weekly mountain river'.split(
    ' ',
  ),
);
/** What is no type of the name before it, or says it of the town around. */
const NO_TYPE = /^ (?:area|areas|division|people|station of|department of|port|mine|market)s?\b/;

/** The generic word right behind a name: `X district`, `X refugee camp`, `X district hospital`. */
function genericAfter(after: string): string | undefined {
  if (!after.startsWith(' ')) return undefined;
  const next = wordBehind(after);
  if (!next) return undefined;
  if (!QUALIFIES.has(next.split('-', 1)[0]!)) return GENERIC[next] ? next : undefined;
  const noun = COUNT_NOUN.exec(after)?.[1];
  if (noun && GENERIC[noun]) return noun;
  const first = /^ ([\p{Ll}-]+)/u.exec(after)?.[1];
  return first && GENERIC[first] ? first : undefined;
}

/** The words that the dear patterns end in. */
const OF_WORD = /^(?:of|below|above|between)$/;
const MOVES = /^(?:on|upon|into|onto|over|from|to|towards|through|between)$/;
const ENDS_IN_COMMA = /,(?: the)? $/;
const IN_CAPITAL = /(?:^|[^A-Za-zÀ-˿Ḁ-ỿ])capital,(?: the)? $/;

/** How much stands beside the name for its being a place. */
export function supportOf(before: string, after: string): Support {
  const word = pastArticle(before);
  const comma = !word && ENDS_IN_COMMA.test(before);
  if (
    BEFORE_PLACE.has(word) ||
    ((comma || OF_WORD.test(word) || GENERIC_NOUN.test(word)) && GENERIC_OF.test(before)) ||
    (MOVES.test(word) && (STRIKES_ON.test(before) || PEOPLE_FROM.test(before))) ||
    (word === 'for' && LEFT_FOR.test(before)) ||
    BESIDE.test(wordBefore(before)) ||
    (/^(?:as|called|named)$/.test(wordBefore(before)) && GENERIC[CALLED.exec(before)?.[1] ?? ''] !== undefined)
  )
    return 2;
  const noun = genericAfter(after);
  if (noun && GENERIC[noun] && noun !== 'state' && noun !== 'states') return 2;
  if (afterPlace(after) || DATELINE.test(after) || kindAfter(after)) return 2;
  return OFTEN_BEFORE.has(word) || (comma && IN_CAPITAL.test(before)) ? 1 : 0;
}

const SUFFERS =
  /^(?:was|were|has|had|have|is|are|came|fell|remains?|lies|lay|squeezed|besieged|surrounded|encircled|captured|occupied|situated|located|shelled|bombed|attacked|overrun|changed|and)$/;

function afterPlace(after: string): boolean {
  if (MOTION.test(after)) return true;
  const mark = after.charCodeAt(0);
  const may =
    mark === 44
      ? after.charCodeAt(1) === 32
      : mark === 32 && (SUFFERS.test(wordBehind(after)) || / (?:km|kilom|miles)/.test(after));
  return may && AFTER_PLACE.test(after);
}

export interface Kind {
  type: PlaceType;
  /** Said of the whole list that the name begins (`the towns of A and B`) or ends (`A and B governorates`). */
  list?: 'begins' | 'ends';
  /** Only where no table knows better: `across the X`. */
  weak?: true;
}

const OF =
  /(?:^|[^A-Za-zÀ-˿Ḁ-ỿ])((?:an?|the|this|that|each|another|two|three|four|five|six|seven|eight|nine|ten|its|their|his|[A-Z][A-Za-zÀ-˿Ḁ-ỿ'-]{0,30}) )?((?:\p{Ll}[\p{Ll}-]{0,20},? ){0,3}?)([\p{Ll}-]{2,20}) (?:of|at)(?: the)? $/u;
const NAMES_ADMIN =
  /^(?:governorates?|provinces?|districts?|regions?|count(?:y|ies)|(?:sub-?)?prefectures?|municipalit(?:y|ies)|communes?|departments?|oblasts?|raions?|emirates?|cantons?|townships?|states?|sub-?districts?|chiefdoms?|woredas?)$/;
const NAMES_SETTLEMENT =
  /^(?:villages?|towns?|cit(?:y|ies)|hamlets?|settlements?|localit(?:y|ies)|ports?|kibbutz|moshav|colon(?:y|ies)|kibbutzim)$/;
const NAMES_AREA = /^(?:neighbou?rhoods?|quarters?|suburbs?)$/;
const PLURAL = /(?:[^s]s|ies)$/;

/** `lake Albert`, `the river Jordan`, `kibbutz Nirim`. */
const BESIDE = /^(?:lake|river|island|kibbutz|moshav|village|town|city|camp|wadi|hotel)$/;

/** `Khuzestan, Ilam and the other frontier provinces`, `Gaga, Farchana and ten other camps`. */
const AND_OTHER =
  /^,? (?:and|or) (?:(?:the|all|in|at) ){0,2}(?:\p{Ll}{2,12}(?:-\p{Ll}{2,8})? )?other (?:(?:\p{Ll}[\p{Ll}-]{1,18}) ){0,2}?(governorates|provinces|districts|counties|towns|villages|cities|camps|settlements|neighbourhoods|quarters|islands|airports|rivers)\b/u;

/** `the Zahra and Halab al-Jadidah neighbourhoods of`: what follows is the whole. */
const PARTS_OF =
  /\p{Lu}[\p{L}'-]{0,30},? (?:and|or) (?:the )?\p{Lu}[\p{L}'-]{0,30} (?:[\p{L}'-]{1,30} ){0,2}(?:neighbou?rhoods|quarters|districts|suburbs|areas) of(?: the)? $/u;

/** The type that a generic word beside the name gives it. */
export function kindAround(text: string, start: number, end: number): Kind | undefined {
  const after = text.slice(end, end + 60);
  const other = after.includes(' other ') ? AND_OTHER.exec(after)?.[1] : undefined;
  if (other) return { type: GENERIC[other]!, list: 'ends' };
  const before = text.slice(Math.max(0, start - 64), start);
  const noun = genericAfter(after);
  // `the Aleppo neighbourhoods of A and B`: Aleppo is the whole
  // not `the Zahra and Halab al-Jadidah neighbourhoods of Aleppo`
  const whole = () =>
    /^ \p{Ll}+s of (?:the )?\p{Lu}/u.test(after) && !/\p{Lu}[\p{L}'-]{0,30}(?:,|,? and)(?: the)? $/u.test(before);
  if (noun && GENERIC[noun] && !NO_TYPE.test(after) && !whole()) {
    const type = /^ (?:city|town|port)\b/.test(after) ? 'settlement' : GENERIC[noun]!;
    return PLURAL.test(noun) && noun !== 'barracks' && noun !== 'heights' ? { type, list: 'ends' } : { type };
  }
  const kind = kindAfter(after);
  if (kind) return { type: kind };
  const beside = wordBefore(before);
  if (BESIDE.test(beside)) return { type: GENERIC[beside]! };
  const called = /^(?:as|called|named)$/.test(beside) ? CALLED.exec(before)?.[1] : undefined;
  if (called && GENERIC[called]) return { type: GENERIC[called]! };
  const last = pastArticle(before);
  const of = last === 'of' || last === 'at' ? OF.exec(before) : null;
  if (of && PARTS_OF.test(before)) return undefined;
  if (of) {
    const [, lead = '', adjectives = '', word] = of;
    const list = PLURAL.test(word!) ? ({ list: 'begins' } as const) : {};
    const at = / at(?: the)? $/.test(before);
    // `the Sharqi neighbourhood of Saraqib`, `a district of Kharkiv`, `the old quarter of Nablus`: that is the whole, not the part
    const plural = PLURAL.test(word!);
    const part = !plural && /^(?:an? |[A-Z])/.test(lead) && !NEVER.has(lead.trim()) && !isPeople(lead.trim());
    if (NAMES_ADMIN.test(word!) && !at) return part ? undefined : { type: 'admin', ...list };
    if (NAMES_SETTLEMENT.test(word!) && !at)
      return /^localit/.test(word!) ? { type: 'settlement', ...list } : { type: 'settlement', ...list };
    // `in Kamenge and Cibitoke, quarters of Bujumbura`
    if (
      plural &&
      !lead &&
      !adjectives &&
      /[A-Za-zÀ-˿Ḁ-ỿ], \p{Ll}+ of(?: the)? $/u.test(before) &&
      APPOSED_LIST.test(before)
    )
      return undefined;
    if (NAMES_AREA.test(word!) && !at && !/^suburbs$/.test(word!))
      return part || (adjectives && !plural) ? undefined : { type: 'area', ...list };
    if (/^camps?$/.test(word!))
      return /military|training|army|guerrilla/.test(adjectives) ? undefined : { type: 'area', ...list };
    if (/^(?:islands?|islets?|peninsula)$/.test(word!) && !at) return { type: 'terrain', ...list };
    if (/^(?:rivers?|lakes?|gulf|straits?|bay)$/.test(word!) && !at) return { type: 'water', ...list };
    if (/^valleys?$/.test(word!) && !at) return part || adjectives ? undefined : { type: 'region', ...list };
    if (/^banks?$/.test(word!) && !at) return { type: 'water', weak: true };
  }
  if (
    ACROSS.test(last) &&
    /\b(?:across|crossed|crossing|forded|swam|bridges over|bridge over|along|up|down|banks of) the $/.test(before)
  )
    return { type: 'water', weak: true };
  return undefined;
}

const APPOSED_LIST = /\p{Lu}[A-Za-zÀ-˿Ḁ-ỿ'-]{0,24} and \p{Lu}[A-Za-zÀ-˿Ḁ-ỿ'-]{0,24}, \p{Ll}{4,14} of(?: the)? $/u;

/** `in the prison known as Tawbah`, `a hamlet called X`. */
const CALLED = /\b([a-z]{3,14}) (?:(?:locally |also )?known as|called|named) $/;

const ACROSS = /^(?:across|crossed|crossing|forded|swam|over|along|up|down|of)$/;

const APPOSED =
  /^(?:,| \() ?(?:also |itself )?(?:an?|the|another|one of the) ((?:\p{Ll}[\p{Ll}-]{0,20},? ){0,4}?)([\p{Ll}-]{3,20})(?= (?:of|in|on|near|at|outside|with|where|that|which|whose|some|about|just|\d|by|north|south|east|west|inhabited|housing|held|situated|located|close|along|between|from|to|under|for)\b|[,.;:)])/u;
const APPOSITE = dictionary<PlaceType>({
  village: 'settlement',
  town: 'settlement',
  city: 'settlement',
  hamlet: 'settlement',
  port: 'settlement',
  settlement: 'settlement',
  kibbutz: 'settlement',
  neighbourhood: 'area',
  neighborhood: 'area',
  quarter: 'area',
  suburb: 'area',
  district: 'area',
  slum: 'area',
  camp: 'area',
  island: 'terrain',
  islet: 'terrain',
  hill: 'terrain',
  mountain: 'terrain',
  sinkhole: 'terrain',
  river: 'water',
  lake: 'water',
  province: 'admin',
  governorate: 'admin',
});

/** What a name in apposition says of it: `Saltivka, a residential district of Kharkiv`. */
function kindAfter(after: string): PlaceType | undefined {
  const mark = after.charCodeAt(0);
  if (mark !== 44 && !(mark === 32 && after.charCodeAt(1) === 40)) return undefined;
  const match = APPOSED.exec(after);
  const noun = match?.[2];
  if (!noun) return undefined;
  if (noun === 'settlement' && /^ of (?:more|some|about|over|\d)/.test(after.slice(match![0].length)))
    return 'settlement';
  return APPOSITE[noun];
}
