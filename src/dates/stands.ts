/** What has the form of a date and is none: counts and hours, names, days that only another event places. */
import type { Expression } from './atoms.ts';
import { COUNTED } from './lexicon.ts';

/** Whether an expression read off the text is a date where it stands; `clock` where the letter has tables by the hour. */
export function stands(text: string, { atoms, start, end, range }: Expression, clock: boolean): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 40);
  if (/[A-Za-zÀ-˿Ḁ-ỿ\d]$/.test(before) || /^[A-Za-zÀ-˿Ḁ-ỿ\d]/.test(after)) return false;
  const [atom] = atoms as [Expression['atoms'][number]];
  // `the 1701 resolution`
  if (atom.year !== undefined && atom.year < 1900 && /^ [Rr]esolution/.test(after)) return false;
  if (clock && atoms.length === 1 && end - start === 4 && !FRAMED_YEAR.test(before)) return false;
  if (atoms.every((one) => one.year !== undefined && one.month === undefined))
    return yearStands(before, after, atom.part !== undefined, atoms.length, atom.yearTo !== undefined, range);
  if (atom.month !== undefined && atom.day === undefined && atom.year === undefined && atoms.length === 1 && !atom.part)
    return monthStands(text.slice(start, end), before, after);
  if (atom.month === undefined && atom.day === undefined && atom.weekday !== undefined)
    return weekdayStands(before, after, atoms.length);
  // `the 26 July Movement`, `6 October Bridge`
  if (atom.day !== undefined && atoms.length === 1 && atom.year === undefined)
    return !NAMED_AFTER.test(after) && !(before.endsWith('"') && after.startsWith('"'));
  return true;
}

const FRAMED_YEAR =
  /\b(?:in|since|of|until|till|from|to|by|and|or|during|for|year|the|before|after|between|early|late|throughout|as)[ -]$|[,(/-] ?$/i;
const NAMED_AFTER =
  /^ (?:Movement|Alliance|Coalition|Brigades?|Forces?|Front|Party|Bridge|Square|Street|Road|Avenue|University|Hospital|School|Airport|Battalion|Camp|Stadium|Organi[sz]ation|Committee|Group|movement|alliance|coalition|forces|bridge|square|street)\b/;
/** Words that hang a weekday or month on another event, or on none. */
const ELSEWHERE =
  /\b(?:an?|one|each|every|any|some|alternate|that|those|same|very|following|preceding|previous|ensuing|succeeding|subsequent|next|another|most) $/i;

const IN =
  /\b(?:in|of|since|during|by|until|till|from|to|for|and|between|before|after|throughout|through|last|this|next|as|about|around|mid|early|late|the|or|month of|than|already|over|per|its|his|her|their|our|your|my|whole|entire|all|only|until) $/i;
/** Prepositions that a month alone may stand behind, whatever follows. */
const WITHIN = /\b(?:in|since|during|until|till|throughout|by|month of|of) $/i;

/** What follows a month that opens its sentence: `March saw 40 raids`, `May: 12`. */
const OPENED =
  /^(?::| (?:was|is|has been|had been|has seen|had seen|began|saw|brought|ended|passed|alone|came|opened|started|closed|proved|marked|and (?:June|April|May))\b)/;

/** `August 347 188 above 110`: nothing but figures behind. */
const FIGURES = /^ \d[\d,.]*(?: (?:(?:above|over|about|some|nearly|almost) )?(?:\d[\d,.]*|[–—-]))+(?:\n|$)/;

function monthStands(month: string, before: string, after: string): boolean {
  if (
    /\b(?:Black|Mr\.|Mrs\.|Ms\.|Dr\.|Miss|General|Colonel|Lady|Sir|Theresa|Prime Minister|Senator|Minister) $/.test(
      before,
    )
  )
    return false;
  if (ELSEWHERE.test(before) && !/\b(?:last|this) $/i.test(before)) return false;
  const march = /^march$/i.test(month);
  const may = /^may$/i.test(month);
  if (/^ Day\b/.test(after) || (may && /^'s\b/.test(after))) return false;
  // the October war, the April Understanding: a name that does not say its year
  if (/\b[Tt]he $/.test(before) && /^ (?:\p{Lu}\p{Ll}|war\b|revolution\b|uprising\b|coup\b)/u.test(after)) return false;
  if (
    march &&
    /\b(?:the|a|its|their|our|his|your|Great|Long|Peace) $/i.test(before) &&
    /^ (?:of|for|to|on|towards?|against|from)\b/.test(after)
  )
    return false;
  if (march && /^ of \p{Lu}/u.test(after)) return false;
  if (
    may &&
    !IN.test(before) &&
    /^ (?:I|we|you|it|they|he|she|God|this|that|the|be|not|have|also|well|still)\b/.test(after)
  )
    return false;
  if (/^(?:May|March|April|June|August|MAY|MARCH)$/.test(month)) {
    if (IN.test(before) || (/(?:^|[.?!] |\n)$/.test(before) && OPENED.test(after))) return true;
    // a row of a table
    if (/(?:^|\n)$/.test(before) && FIGURES.test(after)) return true;
    return /(?:^|[\n(,;:–—•-] ?)$/.test(before) && /^(?:[),.;:\n–—-]|$)/.test(after);
  }
  return !/^ \p{Lu}\p{Ll}/u.test(after) || WITHIN.test(before);
}

function weekdayStands(before: string, after: string, length: number): boolean {
  if (/\b(?:Bloody|Good|Black|Ash|Palm|Easter|Holy|Maundy|every|each|per|Every|Each|Mr\.|Man) $/.test(before))
    return false;
  if (
    ELSEWHERE.test(before) ||
    /\b[Oo]n the $/.test(before) ||
    /^ of (?:that|the same|the following|the previous) week\b/.test(after)
  )
    return false;
  // `first Monday in June` is read as a whole; `open from Sunday to Thursday` tells no date
  if (/\b(?:first|second|third|fourth|last|final) $/i.test(before) && /^ (?:of|in)\b/.test(after)) return false;
  if (length > 1 && /\b(?:open|every week|weekly|each week|daily)[^.;]{0,30}$/i.test(before)) return false;
  return !/^(?:s\b|'s (?:prayer|sermon)| (?:prayers?|sermons?|mosque|market|worship|mass|school|Mass|Times|Telegraph|Mosque|Market|Group|Club|Prayers?)\b)/.test(
    after,
  );
}

const NUMBERED =
  /\b(?:resolutions?|resolution No\.|No\.?|Nos\.?|number|numbers|paragraphs?|paras?\.?|articles?|arts?\.|sections?|chapters?|items?|pages?|rule|rules|decree|law|order|orders|document|vol\.|flight|bus|unit|brigade|at|UNSCR|SCR|decision|decisions|communication|file|case|convoy|vehicle|Resolution|serial|post|marker|pillar|pillars|point|hill|height|grid|route|highway|FIR|room|box|P\.O\. Box|tel\.|telephone|fax|Operation|model|type|channel|frequency|regulation|directive) $/i;
/** `resolutions 1559, 1680 and …` */
const LISTED = /\b(?:[Rr]esolutions?|UNSCRs?|SCRs?)\b[^.;:\p{Ll}]{0,70}(?:and [^.;:\p{Ll}]{0,20})?$/u;
/** `the 1718 Committee` */
const NUMBERED_NAME =
  /^ (?:(?:[Ss]anctions )?Committee|[Ss]anctions (?:regime|committee)|Panel|Monitoring Team|Group of Experts)\b/;
const COUNTED_BEFORE =
  /\b(?:about|some|over|than|nearly|almost|approximately|least|total of|number of|numbering|to|of|killed|wounded|fired|up to|and|around|estimated|only) $/i;

/** A bare four-figure number is a year unless it numbers or counts something, or is an hour. */
function yearStands(
  before: string,
  after: string,
  part: boolean,
  length: number,
  pair: boolean,
  range: boolean,
): boolean {
  if (part) return true;
  if (/^ ?(?:hours?|hrs?|h\b|GMT|local time|UTC|Zulu|%|°|mm\b|km\b|m\b|per cent)/i.test(after)) return false;
  if (/[$£€#№]$|\d[ ,]$|[A-Z]\/$|[A-Z]-$/.test(before)) return false;
  if (NUMBERED.test(before) && !/\bof order $/i.test(before)) return false;
  if (
    (LISTED.test(before) && !before.endsWith('(')) ||
    /^ of (?:\d{1,2} \p{Lu}|(?:the )?\d{3})/u.test(after) ||
    /\d of (?:the )?$/.test(before) ||
    NUMBERED_NAME.test(after)
  )
    return false;
  // a resolution or law numbered by its year, alone or in a list
  if (pair && /\b(?:resolutions?|decisions?|laws?|decrees?|orders?|No\.|Nos\.)[^.;]{0,40}$/i.test(before)) return false;
  if (/(?:^|[^A-Za-zÀ-˿Ḁ-ỿ])\d{1,4}(?: [A-Z])? ?\($/.test(before) && /^\)/.test(after)) return false;
  if (/^ ?\((?:19|20)\d\d\)/.test(after)) return false;
  if (isHour(before, after, length > 1 || range)) return false;
  const counted = COUNTED.test(after.trimStart());
  if (counted && length === 1 && !/\b(?:in|since|year|June|July|of the) $/i.test(before)) return false;
  if (counted && COUNTED_BEFORE.test(before)) return false;
  if (
    /^ [a-z]+s\b/.test(after) &&
    /\b(?:some|about|over|than|nearly|almost|approximately|least|estimated|total of) $/i.test(before)
  )
    return false;
  if (
    !/\bsince [a-z ]{3,14}$/i.test(before) &&
    /\b(?:some|approximately|at least|more than|estimated|total of|fewer than|less than|no less than|sum of) $/i.test(
      before,
    )
  )
    return false;
  if (/^[)\]]/.test(after) && /(?:resolution|decision)s? [^()\n]{0,20}\($/i.test(before)) return false;
  if (/^(?:[-–]\d|:\d)/.test(after)) return false;
  return true;
}

/** `at about 1930`, `between 1900 and 2000 on 5 May`, `from 2000 to 2230`. */
function isHour(before: string, after: string, several: boolean): boolean {
  if (/^ ?(?:and|to|until|-|–) ?\d{4} ?(?:hours|hrs)/.test(after)) return true;
  if (/\b(?:at|between|until|from) \d{4} (?:and|to) $/i.test(before)) return true;
  if (/\bat (?:about|around|approximately|exactly|some|precisely|circa|or about) $/i.test(before)) return true;
  if (
    several &&
    /^ (?:on|in|of) (?:the (?:night|morning|evening|afternoon|same)|the \d|\d{1,2}(?:st|nd|rd|th)? [A-Z]|that|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(
      after,
    )
  )
    return true;
  // its partner can be no year
  const partner = /^ (?:and|to|until|till) (\d{4})\b/.exec(after) ?? /\b(\d{4}) (?:and|to|until|till) $/.exec(before);
  return partner !== null && (Number(partner[1]) < 1400 || Number(partner[1]) >= 2100);
}
