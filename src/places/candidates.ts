import type { Letter } from '../letter/types.ts';
import type { PlaceType } from '../record/types.ts';
import { knownAt, type Match } from './known.ts';
import { FIRST_HEADS, GENERIC, GROUP, HEADS, NEVER, NEVER_NAMES, ORGANISATION, PROCESS, TITLE } from './lexicon.ts';
import { type Run, runsOf, type Word } from './runs.ts';

/** A stretch that may be a place, with what its form and company say of it. */
export interface Candidate {
  start: number;
  end: number;
  /** A name of the tables. */
  known?: Match;
  /** Type that the words around it, or its last word, give it. */
  type?: PlaceType;
  /** How much its company speaks for a place: 0 nothing, 1 a word that often goes before places, 2 a word that only goes before places. */
  support: 0 | 1 | 2;
  initial: boolean;
  rule: string;
  /** Last word is a head (`Larnaca General Hospital`): a place by its form. */
  formed?: boolean;
  /** In a block of capitals, or a signature: only names of the tables count. */
  tablesOnly?: boolean;
  /** The candidate before it in a list of names, by index: it passes on its type and support. */
  listed?: number;
}

const BEFORE_PLACE =
  /(?:^|[^\p{L}])(?:in|at|near|around|outside|inside|towards?|within|throughout|across|off|via|beyond|northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|north|south|east|west|north-east|north-west|south-east|south-west|upper|lower|occupied|besieged|greater|In|At|Near|Around|Outside|Inside|Throughout|Across|Off|inside|surrounded|entered|stormed|besieged|shelled|bombed|bombarded|raided|overran|attacked|struck|reach|reached|leave|left|fled|visited|captured|seized|occupied|recaptured|evacuated|liberated)(?: the)? $/u;
const OFTEN_BEFORE =
  /(?:^|[^\p{L}])(?:from|to|of|on|over|into|against|between|through|along|above|below|behind|by|for|about|upon|and|onto|under|before|past|up to|From|To|On|Over|Between|and|or|opposite|beside|beyond|out of|capital,)(?: the)? $/u;
const GENERIC_OF =
  /(?:^|[^\p{L}])(?:governorates?|provinces?|districts?|regions?|count(?:y|ies)|prefectures?|subprefectures?|municipalit(?:y|ies)|communes?|departments?|oblasts?|villages?|towns?|cit(?:y|ies)|hamlets?|settlements?|localit(?:y|ies)|ports?|capital|neighbou?rhoods?|quarters?|camps?|suburbs?|areas?|outskirts|river|lake|gulf|island|islands|bay|strait|valley|plain|mountains?|hills?|airport|base|bridge|crossing|port|kibbutz|territory|state|zone|sub-?districts?|emirate|canton|townships?|enclave|siege|people|inhabitants|residents|population|north|south|east|west|north-east|north-west|south-east|south-west|edge|centre|center|entrance|vicinity|direction|kilometres|km|miles|port city|town centre|coast|bank|banks|border post|border town|post|heights|plateaux?|high plateaux|peninsula|desert|barracks|prison|market|mayor|governor|prefects?|municipal council|sectors?|streets?|mosque|hospital|siege|fall|battle|skies|plain|frontier|valleys?|forests?)(?: (?:area|section))?(?: of| at| around| below| above| near| between| in|,)?(?: the)? $/u;
const SAYS_TYPE =
  /^(?:governorates?|provinces?|districts?|regions?|count(?:y|ies)|prefectures?|subprefectures?|municipalit(?:y|ies)|communes?|departments?|oblasts?|villages?|towns?|cit(?:y|ies)|hamlets?|localit(?:y|ies)|neighbou?rhoods?|quarters?|camps?|suburbs?|river|lake|gulf|island|islands|bay|strait|airport|kibbutz|sub-?districts?|emirate|canton|townships?|state|zone|crossing|settlements?)$/;
const COUNT_NOUN =
  /^ ?(?:(?:refugee|displacement|displaced persons'?|IDP|military|air|naval|army|police|detention|border|central|main|old|international|nuclear power|power|railway|bus|training|nuclear|popular|general)(?: |-))?([\p{Ll}-]+)/u;
const MOTION = /^ (?:highway|road|border|crossing|axis|corridor|frontier|railway|line|front)\b/;

/** Reads the runs of a letter to candidates, in text order; what is a person, a body, a text or a process is left out. */
export function candidatesOf(letter: Letter): Candidate[] {
  const { text } = letter;
  const found: Candidate[] = [];
  const persons = new Set<string>();
  let block = 0;
  let done = 0;
  for (const run of runsOf(text)) {
    if (run.end <= done) continue;
    while (block + 1 < letter.blocks.length && letter.blocks[block + 1]!.start <= run.start) block++;
    const here = letter.blocks[block];
    const signature = here?.kind === 'signature' || here?.kind === 'salutation';
    const title = TITLE.test(text.slice(Math.max(0, run.start - 32), run.start));
    if (title && !knownAt(text, run.start)) {
      for (const word of run.words) persons.add(word.text);
      done = run.end;
      continue;
    }
    const list = readRun(text, run, { persons, tablesOnly: signature || here?.kind === 'masthead', done });
    for (const candidate of list) {
      if (candidate.start < done) continue;
      found.push(candidate);
      done = candidate.end;
    }
  }
  return lists(text, found);
}

interface Setting {
  persons: Set<string>;
  tablesOnly: boolean;
  done: number;
}

/** The candidates inside one run. */
function readRun(text: string, run: Run, setting: Setting): Candidate[] {
  let words = run.words.filter((word) => word.start >= setting.done);
  // `Geneva Conventions`, `Sudan People's Liberation Army`, `Palestine Red Crescent`
  if (isBody(dropLeading(text, words, run))) return [];
  words = dropLeading(text, words, run);
  return words.length ? pieces(text, words, run, setting) : [];
}

/** Whether the run is, or ends in, the name of an organisation, an instrument or an event: the names in it belong to that. */
function isBody(words: Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  return words.some(({ text }, i) => {
    const plain = text.replace(/'s$/, '');
    const word = plain === plain.toUpperCase() && plain.length > 3 ? plain[0] + plain.slice(1).toLowerCase() : plain;
    if (!ORGANISATION.has(word)) return false;
    // `Peace Bridge`, `Unity State Hospital`: the last word says that it is a place after all
    return !(i < words.length - 1 && HEADS[last] && HEADS[last] !== 'facility');
  });
}

/** Without the words that only begin the sentence, and without peoples and offices before the name. */
function dropLeading(text: string, words: Word[], run: Run): Word[] {
  let from = 0;
  while (from < words.length) {
    const word = words[from]!;
    const plain = word.text.replace(/'s$/, '');
    const next = words[from + 1];
    if (!NEVER.has(plain) && !NEVER.has(plain[0] + plain.slice(1).toLowerCase())) break;
    if (
      knownAt(text, word.start) &&
      !(run.initial && from === 0 && knownAt(text, word.start)!.end <= word.end && NEVER.has(plain) && next)
    )
      break;
    // `North Darfur`, `Eastern Ghouta`, `New York` keep their first word
    if (
      next &&
      /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Upper|Lower|Red|Black|White|Green|Blue|Old|Great|Greater|Holy|Long|United|Saint|First|Three|Seven|Good)$/.test(
        plain,
      ) &&
      !NEVER.has(next.text) &&
      text.slice(word.end, next.start) === ' '
    )
      break;
    from++;
  }
  return words.slice(from);
}

/** Cuts a run into names of the tables and what lies between them. */
function pieces(text: string, words: Word[], run: Run, setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  let open: Word[] = [];
  const flush = () => {
    const candidate = open.length ? unknown(text, open, run, setting) : undefined;
    if (candidate) found.push(candidate);
    open = [];
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.start < setting.done) continue;
    const rest = words.slice(i);
    const headed = rest.length > 1 && open.length === 0 && formOf(rest);
    const match = knownAt(text, word.start);
    // a longer formed name wins over a name of the tables that begins it: `Gaza Hospital`, `Jordan Valley`
    if (match && headed && match.end < rest.at(-1)!.end && !match.name.includes(' ')) {
      open.push(...rest);
      break;
    }
    if (match && !(open.length && match.country === undefined && !match.name.includes(' '))) {
      const follows = words[i + 1];
      if (
        follows &&
        match.end < follows.start &&
        text.slice(match.end, follows.start) === ' ' &&
        !NEVER.has(follows.text) &&
        !match.country &&
        !HEADS[follows.text]
      ) {
        // `Tripoli Street`, `Aden Abyan`: more of the name follows
        open.push(word);
        continue;
      }
      flush();
      const candidate = knownCandidate(text, match, word, run, setting);
      if (candidate) found.push(candidate);
      setting.done = Math.max(setting.done, match.end);
      continue;
    }
    open.push(word);
  }
  flush();
  return found;
}

/** The type that the last or the first word of a name gives it. */
function formOf(words: Word[]): PlaceType | undefined {
  const last = words.at(-1)!.text;
  if (words.length > 1 && HEADS[last]) return HEADS[last];
  return words.length > 1 ? FIRST_HEADS[words[0]!.text] : undefined;
}

function knownCandidate(text: string, match: Match, word: Word, run: Run, setting: Setting): Candidate | undefined {
  const start = word.start;
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(match.end, match.end + 48);
  if (inBody(text, start, match.country !== undefined) || PROCESS.test(after)) return undefined;
  if (
    /^-\p{L}/u.test(after) &&
    !/^-\p{Lu}/u.test(after) &&
    !/^-(?:based|controlled|held|occupied|run|ruled|administered)/.test(after)
  )
    return undefined;
  if (
    /^[- ](?:backed|led|sponsored|supported|born|trained|made|supplied|owned|funded|affiliated|allied|style)\b/.test(
      after,
    )
  )
    return undefined;
  if (match.country === undefined && NEVER.has(match.name) && !BEFORE_PLACE.test(before) && setting.tablesOnly)
    return undefined;
  const candidate: Candidate = {
    start,
    end: match.end,
    known: match,
    support: supportOf(before, after),
    initial: run.initial,
    rule: match.country ? 'places/country' : 'places/known-name',
  };
  const type = typeAround(text, start, match.end);
  if (type) candidate.type = type;
  return candidate;
}

/** Inside the name of a body: `United Nations Assistance Mission for Iraq`, `Islamic State in Iraq and the Levant`, `Organization of …`. */
const BODY_BEFORE =
  /(?:\bUnited Nations(?: \p{Lu}[\p{L}-]{1,40}| and| for| of| the| in){0,8}|\b(?:Organi[sz]ation|League|Islamic State|Bank|Party|Front|Movement|Union|Association|Federation|Society|Conference|Commission|Committee|Council|Court|Tribunal|Operation|Mission|Force|Agency|Group of Friends|Friends|Church|Institute|Alliance|Congress|Network|Office|Treaty|Convention|Agreement|Protocol|Declaration|Accord|Liberation|Command|Coalition|Conference|Verkhovna Rada|Board|Programme|Fund|Campaign|Army|Corps|Guard|Legion|Assistance Mission|Envoy|Special Representative|Coordinator|Rapporteur|Expert|Panel|Working Group|Forces? (?:armées|nouvelles|républicaines))(?: \p{Lu}[\p{L}-]{1,40}| and| for| of the| of){0,6}) (?:in|for|on|of|to|with|and|from|de|du|pour la|pour le)(?: the)?(?: \p{Lu}[\p{L}'-]{1,40}(?:,| and| of)(?: the)?){0,3} $/u;
/** These name offices and papers of States: what follows `of` is the State. */
const OF_STATE =
  /\b(?:Permanent|Observer|Mission of|Representative of|Observer of|Government|Governments|Ministr?y|Ministers?|Ministry of [\p{L} ]{3,40}|Minister (?:of|for) [\p{L} ]{3,40}|Affairs|Embassy|Republic|Kingdom|President|King|Emir|Head of State|High Commissioner|Prime Minister|Ambassador|Consulate|Expatriates|Parliament|Army|Defence|Interior|Justice|Health|Information|Cooperation|Trade|Commissioner of Police|Authorities)(?: of| to)(?: the)?(?: \p{Lu}[\p{L}'-]{1,40}(?:,| and)(?: of)?(?: the)?){0,2} $/u;

function inBody(text: string, start: number, country: boolean): boolean {
  const before = text.slice(Math.max(0, start - 110), start);
  const match = BODY_BEFORE.exec(before);
  if (!match) return false;
  if (country && OF_STATE.test(before)) return false;
  const lead = match[0];
  if (/\b(?:United Nations)\b/.test(lead) && /^United Nations (?:in|to|of|for|on|with|and|from)(?: the)? $/.test(lead))
    return false;
  // `the Commission in Bujumbura`: a body that is somewhere; a body with more to its name, or about a country, is named so
  const words = lead.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  if (/ (?:in|to|from|with|and)(?: the)?(?: \S+){0,6} $/.test(lead) && words < 2) return false;
  if (/\b(?:Mission|Representative|Observer|Envoy) of(?: the)? $/.test(lead)) return false;
  if (/\b(?:Council|Assembly|Secretary-General) (?:in|to|on|from|with|for|and)(?: the)? $/.test(lead)) return false;
  if (/ and(?: the)? $/.test(lead) && !/ (?:in|for|on|of|to) /.test(lead.slice(0, -5))) return false;
  return true;
}

function supportOf(before: string, after: string): Candidate['support'] {
  if (BEFORE_PLACE.test(before) || GENERIC_OF.test(before)) return 2;
  const noun = COUNT_NOUN.exec(after)?.[1];
  if (noun && GENERIC[noun]) return 2;
  if (MOTION.test(after)) return 2;
  return OFTEN_BEFORE.test(before) ? 1 : 0;
}

/** The type that a generic word beside the name gives it. */
export function typeAround(text: string, start: number, end: number): PlaceType | undefined {
  const after = text.slice(end, end + 44);
  const noun = COUNT_NOUN.exec(after)?.[1];
  if (
    noun &&
    after.startsWith(' ') &&
    GENERIC[noun] &&
    !/^ (?:state|states|city|town|port|capital|area|division|people|station of)s?\b/.test(after) &&
    !/^(?:regions?|zone|department|plant|mine|market|hill)$/.test(noun)
  )
    return GENERIC[noun];
  if (noun && /^ (?:city|town|port)\b/.test(after)) return 'settlement';
  if (noun && /^ (?:region|zone|department|plant|mine|market|hill|plain|state)\b/.test(after)) return GENERIC[noun];
  const before = text.slice(Math.max(0, start - 44), start);
  const of = /(?:^|[^\p{L}])([\p{Ll}-]{2,20}) of(?: the)? $/u.exec(before)?.[1]?.replace(/^.* /, '');
  if (of && SAYS_TYPE.test(of)) return /^settlements?$/.test(of) ? 'settlement' : GENERIC[of];
  return undefined;
}

const MONTH_OR_DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** A run, or a piece of one, that no table knows. */
function unknown(text: string, words: Word[], run: Run, setting: Setting): Candidate | undefined {
  let list = words;
  while (
    list.length &&
    (NEVER.has(list[0]!.text) || MONTH_OR_DAY.test(list[0]!.text)) &&
    !(
      list.length > 1 &&
      /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Upper|Lower|Red|Black|White|Green|Blue|Old|Great|Saint|Three|Good|Long|Mountain|Military)$/.test(
        list[0]!.text,
      )
    )
  )
    list = list.slice(1);
  while (list.length && MONTH_OR_DAY.test(list.at(-1)!.text)) list = list.slice(0, -1);
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || setting.tablesOnly) return undefined;
  const name = text.slice(first.start, last.end);
  if (
    /^\p{Lu}{2,}$/u.test(name) ||
    /^[\p{Lu}\d-]+$/u.test(name.replace(/ /g, '')) ||
    name.length < 3 ||
    /\d/.test(name.replace(/^\d+-/, ''))
  )
    return undefined;
  if (NEVER_NAMES.has(name.toLowerCase()) || list.some((word) => setting.persons.has(word.text))) return undefined;
  const before = text.slice(Math.max(0, first.start - 48), first.start);
  const after = text.slice(last.end, last.end + 48);
  if (PROCESS.test(after) || GROUP.test(after) || inBody(text, first.start, false)) return undefined;
  if (/^ \([A-Z][\p{L}-]{0,20}[A-Z]{1,12}\)/u.test(after) && !HEADS[last.text]) return undefined;
  if (/^-(?:backed|led|sponsored|supported|born|trained|made|based)/.test(after)) return undefined;
  const form = formOf(list);
  const type = form ?? typeAround(text, first.start, last.end);
  const candidate: Candidate = {
    start: first.start,
    end: last.end,
    support: supportOf(before, after),
    initial: run.initial && first.start === run.start,
    rule: form ? 'places/formed-name' : 'places/name-in-context',
  };
  if (type) candidate.type = type;
  if (form && HEADS[last.text]) candidate.formed = true;
  return candidate;
}

const LIST_GAP =
  /^(?:, | and |, and | or |, or | and in | and at | and near | and of |, of | to |–| – |, in | and on |, on | and the |, at )$/;

/** Names in a list share what speaks for the first of them. */
function lists(text: string, found: Candidate[]): Candidate[] {
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1]!, found[i]!];
    if (b.start - a.end > 9 || !LIST_GAP.test(text.slice(a.end, b.start))) continue;
    b.listed = i - 1;
  }
  return found;
}
