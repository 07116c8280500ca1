import { gazetteer } from './gazetteer.ts';
import { knownAt } from './known.ts';
import { HEADS, ORGANISATION } from './lexicon.ts';
import type { Word } from './runs.ts';

/** Last words that make a place of any name, an organisation's too: `Red Crescent Hospital`, `Police Station`, `Peace Bridge`. */
const BUILT =
  /^(?:Hospitals?|Airport|Airbase|Airfield|Mosque|Church|Cathedral|Monastery|Synagogue|School|Hotel|Dam|Stadium|Prison|Barracks|Cemetery|Bridge|Street|Road|Avenue|Boulevard|Square|Roundabout|Camp|Clinic|Market|Palace|Checkpoint|Station|Crossing|Headquarters|Neighbourhood|Island|River|Lake|Canal|Refinery|Museum|Tower)$/;

/**
 * Whether words that stand together are, or end in, the name of an organisation, an instrument or an event: the names in it belong
 * to that. Words that `covered` says are part of a country's name do not count (`Russian Federation`).
 */
export function isBody(words: readonly Word[], covered: (word: Word) => boolean): boolean {
  const last = words.at(-1)?.text ?? '';
  if (words.length > 1 && (BUILT.test(last) || HEADS[last] === 'admin') && !ORGANISATION.has(last)) return false;
  if (words.length === 2 && (last === 'Department' || last === 'Agency') && isUnit(words[0]!.text, last)) return false;
  return words.some((word) => {
    if (covered(word)) return false;
    const { text } = word;
    const plain = text === text.toUpperCase() && text.length > 3 ? text[0] + text.slice(1).toLowerCase() : text;
    return ORGANISATION.has(plain);
  });
}

/** `West Department`, `Artibonite Department`, `Kurram Agency`; not `Health Department`. */
function isUnit(word: string, last: string): boolean {
  if (/^(?:North|South|East|West|Central|Centre)(?:ern|-East|-West)?$/.test(word)) return true;
  return gazetteer()
    .find(word)
    .some(({ type }) => type === 'admin1' || (last === 'Agency' && type === 'admin2'));
}

/** What bodies, offices and instruments are called; a name after one of them and a preposition belongs to it. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  'Organization Organisation League Bank Party Front Movement Union Association Federation Society Conference Commission Committee Council Court Tribunal Operation Mission Force Agency Friends Church Institute Alliance Congress Network Office Treaty Convention Agreement Protocol Declaration Accord Liberation Command Coalition Rada Board Programme Fund Campaign Army Corps Guard Legion Group Envoy Coordinator Rapporteur Expert Panel Force'.split(
    ' ',
  ),
);
const FRENCH = /^(?:armées|nouvelles|républicaines|sans|frontières)$/;
const JOINERS = /^(?:and|for|of|the|in|on)$/;
const PREPOSITION = /^(?:in|for|on|of|to|with|and|from|de|du|pour)$/;
/** What a name after a body can follow: a preposition, or an article behind one. */
const LEADS_ON = /^(?:in|for|on|of|to|with|and|from|de|du|pour|the|la|le)$/;
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;
const CAPITAL = /^\p{Lu}[A-Za-zÀ-˿Ḁ-ỿ'-]*$/u;

/**
 * The words from the name of a body up to the name that follows it: `United Nations Assistance Mission for `, `Islamic State in Iraq and
 * the `, `Organization of `. Nothing where no body goes before.
 */
function leadOf(before: string): string | undefined {
  if (!before.endsWith(' ')) return undefined;
  const last = before.lastIndexOf(' ', before.length - 2) + 1;
  if (before[before.length - 2] !== ',' && !LEADS_ON.test(before.slice(last, -1))) return undefined;
  const words = before.slice(0, -1).split(' ');
  let at = words.length - 1;
  // names in between: `in Iraq and the`, `of Bosnia, Croatia and`
  const article = () => {
    if (/^(?:the|la|le)$/.test(words[at] ?? '')) at--;
  };
  article();
  for (let names = 0; names < 3; names++) {
    const listed = /^(.+),$/.exec(words[at] ?? '')?.[1];
    if (listed !== undefined && CAPITAL.test(listed)) at--;
    else if (
      /^(?:and|of)$/.test(words[at] ?? '') &&
      CAPITAL.test(words[at - 1] ?? '') &&
      !BODY_WORDS.has(words[at - 1]!)
    )
      at -= 2;
    else break;
    article();
  }
  if (!PREPOSITION.test(words[at] ?? '')) return undefined;
  let first: number | undefined;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 10; i--, steps++) {
    const word = words[i]!;
    // `so did the Rio Group on Friday in Santo Domingo`
    if (DAY.test(word)) break;
    const french = word === 'Forces' && FRENCH.test(words[i + 1] ?? '');
    if (
      BODY_WORDS.has(word) ||
      french ||
      (word === 'Nations' && words[i - 1] === 'United') ||
      (word === 'State' && words[i - 1] === 'Islamic')
    )
      first = word === 'Nations' || word === 'State' ? i - 1 : i;
    else if (!CAPITAL.test(word) && !JOINERS.test(word) && !FRENCH.test(word)) break;
  }
  return first === undefined ? undefined : `${words.slice(first).join(' ')} `;
}
const MINISTRY_OF_STATE = /\bMinist(?:er|ry|ers) (?:of|for) [A-Za-zÀ-˿Ḁ-ỿ,' -]{3,60} of(?: the)? $/;
/** Texts and houses that bear the name of a town. */
const TEXT_OF =
  /\b(?:Charter|University|Bank|Treaty|Declaration|Convention|Statute|Accords?|Agreement|Peace|Protocol|Principles|Pact|Communiqué|Conference|Congress|Act|Covenant|Consensus|Memorandum|Programme of Action|Plan of Action|Process) of(?: the)? $/;
/** These name offices and papers of States: what follows `of` is the State. */
const OF_STATE =
  /\b(?:Permanent|Observer|Mission of|Representative of|Observer of|Government|Governments|Ministr?y|Ministers?|Affairs|Embassy|Republic|Kingdom|President|King|Emir|Head of State|High Commissioner|Prime Minister|Ambassador|Consulate|Expatriates|Parliament|Army|Defence|Interior|Justice|Health|Information|Cooperation|Trade|Commissioner of Police|Authorities)(?: of| to)(?: the)?(?: \p{Lu}[A-Za-zÀ-˿Ḁ-ỿ'-]+(?:,| and)(?: of)?(?: the)?){0,2} $/u;

/** A body's house stands somewhere. */
const HOUSE_OF =
  /\b(?:buildings?|offices|headquarters|premises|compound|studios|seat) of (?:the )?(?:[A-Z][a-z]{1,20} ){0,3}$/;

/** The name of a body, unlike `the armed forces of Honduras`; `Armed Forces of Chad fought` may be said of them too. */
const ARMED_FORCES_OF =
  /\bthe (?:Revolutionary |National |People's )?Armed Forces (?:for the Liberation )?of(?: the)? $/;

/** `the Liberia Refugee Repatriation and Resettlement Commission`: a body whose name begins with that of its country. */
function isBegun(text: string, start: number): boolean {
  if (!/\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start))) return false;
  const end = knownAt(text, start)?.end;
  const last = end === undefined ? undefined : BEGUN.exec(text.slice(end, end + 120))?.[1];
  return last !== undefined && ORGANISATION.has(last);
}
const BEGUN = /^(?: \p{Lu}[\p{L}'-]+){1,4},? and(?: for)?(?: \p{Lu}[\p{L}'-]+){0,3} (\p{Lu}[\p{L}'-]+)(?! \p{Lu})/u;

/** Whether the name at `start` stands inside the name of a body, an instrument or an office. */
export function inBody(text: string, start: number, country: boolean): boolean {
  if (
    !country &&
    / of(?: the)? $/.test(text.slice(Math.max(0, start - 8), start)) &&
    TEXT_OF.test(text.slice(Math.max(0, start - 40), start))
  )
    return true;
  const before = text.slice(Math.max(0, start - 110), start);
  if (ARMED_FORCES_OF.test(before) || isBegun(text, start)) return true;
  const lead = leadOf(before);
  if (lead === undefined) return false;
  if (country && (OF_STATE.test(before) || MINISTRY_OF_STATE.test(before))) return false;
  if (/\b(?:United Nations)\b/.test(lead) && /^United Nations (?:in|to|of|for|on|with|and|from)(?: the)? $/.test(lead))
    return false;
  // `the building of the General Organization of Radio and Television in Umayyad Square`
  if (/ in(?: the)? $/.test(lead) && HOUSE_OF.test(before.slice(0, -lead.length))) return false;
  // `the State Committee for Refugees of the Republic of Armenia`: the State has the body
  if (country && / for (?!the )\p{Lu}\p{Ll}+s(?: and \p{Lu}\p{Ll}+)? of(?: the)? $/u.test(lead)) return false;
  // `the Commission in Bujumbura`: a body that is somewhere; a body with more to its name, or about a country, is named so
  const words = lead.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  if (/ (?:in|to|from|with|and)(?: the)?(?: \S+){0,6} $/.test(lead) && words < 2) return false;
  if (/\b(?:Mission|Representative|Observer|Envoy) of(?: the)? $/.test(lead)) return false;
  if (/\b(?:Council|Assembly|Secretary-General) (?:in|to|on|from|with|for|and)(?: the)? $/.test(lead)) return false;
  if (/ and(?: the)? $/.test(lead) && !/ (?:in|for|on|of|to) /.test(lead.slice(0, -5))) return false;
  return true;
}
