import { FULL_DATE } from '../language/calendar.ts';
import type { Body } from './numbers.ts';

const NAMES: readonly [Body | 'foreign', RegExp][] = [
  ['sub-commission', /\bSub-?Commission\b/gi],
  [
    'rights-commission',
    /\bCommission on Human Rights\b|\bHuman Rights Commission\b|(?<![A-Za-zÀ-˿Ḁ-ỿ]-|European |Union |African |Sub)\bCommission(?=(?:'s)? resolution)/gi,
  ],
  ['rights-council', /\bHuman Rights Council\b|\bHRC\b/gi],
  ['economic', /\bEconomic and Social Council\b|\bECOSOC\b/gi],
  ['trusteeship', /\bTrusteeship Council\b/gi],
  [
    'assembly',
    /\bGeneral Assembly\b|\bUNGA\b|\bUniting for Peace\b|\bGA\b(?= ?res)|\bthe Assembly\b|(?<!(?:Health|Parliamentary|National|ICAO|IMO|World|Legislative|Federal|Constituent) )\bAssembly(?='s resolution| resolution)/gi,
  ],
  ['council', /\bSecurity Council\b|\bUNSC\b|\bUNSCRs?\b|\bSCRs?\b|\bSC\b(?= ?res)/gi],
  [
    'foreign',
    /\b(?:League of Arab States|Arab League|Arab Summit|League Council|Gulf Cooperation Council|Organi[sz]ation of (?:African Unity|American States|(?:the )?Islamic [A-Za-zÀ-˿Ḁ-ỿ]+)|African Union|Peace and Security Council|European (?:Parliament|Union|Council)|Council of Europe|Parliamentary Assembly|International Atomic Energy Agency|Board of Governors|General Conference|UNESCO|World Health Assembly|Knesset|National Assembly|Congress|Parliament|Senate|House of Representatives|Islamic Conference|Islamic Summit|Conference of (?:Islamic )?Foreign Ministers|Inter-Parliamentary Union|Conference of (?:the )?Parties|Non-Aligned|Verkhovna Rada|State Duma|Majlis|International Maritime Organization)\b/gi,
  ],
  // short names only in capitals: `who` is no health organization
  ['foreign', /\b(?:OAU|OAS|OIC|IAEA|ICAO|FAO|GCC|OSCE|CSCE|WHO|ECOWAS|IGAD|NATO)\b/g],
];
const BODIES =
  'Human Rights Council|Commission on Human Rights|General Assembly|Security Council|Economic and Social Council|Organi[sz]ation of|League of|Arab League|Sub-Commission|Islamic|African Union|European|Inter-Parliamentary|Conference of|Parliamentary Assembly|Knesset|OIC|OAU|OAS';
/** `… of the General Assembly`, and `In resolution 43/39, adopted on Monday, the Human Rights Council …`. */
const OWN = new RegExp(
  `^(?:,? (?:of|dated|adopted on) (?:${FULL_DATE}|\\d{1,2} [A-Za-zÀ-˿Ḁ-ỿ][A-Za-zÀ-˿Ḁ-ỿ]{2,9}))?(?:,? (?:of|adopted by)|, (?:adopted|which was adopted|of)[^,;.\\n]{1,40},|,) (?:the )?(?=(?:${BODIES})(?!(?:'s)? resolution))`,
  'i',
);
/** `resolutions 68/262 and 78/221 of the General Assembly`: the body named once, behind the list. */
const BEHIND_LIST = new RegExp(`^(?:[ ,/()\\dA-Z-]|and|to|or){1,110}?(?:of|adopted by) (?:the )?(?=${BODIES})`);
/** The body that a list of numbers beginning at `offset` names behind it. */
export function bodyBehindList(text: string, offset: number): Body | 'foreign' | undefined {
  const match = BEHIND_LIST.exec(text.slice(offset, offset + 150));
  return match ? nearest(text.slice(offset + match[0].length, offset + match[0].length + 40), true) : undefined;
}
const SHORT = /\b(?:[Tt]hat|[Tt]he|[Tt]his) Council\b/g;
/** A resolution that takes its body from what was named before: `its resolution`, `the Council's resolution`, `Commission resolution`. */
const TAKEN_UP =
  /(?:\b[Ii]ts(?: own)?|\b(?:Council|Commission)(?:'s)?) (?:(?:subsequent|previous|earlier|latest|recent) )?$/;

const ATTACHED =
  /\b(?:([A-Za-zÀ-˿Ḁ-ỿ]{1,16}) )?(Council|Assembly|Commission|UNSC|UNGA|SC|GA|HRC|ECOSOC)(?:'s)?(?: own)? $/;

/**
 * The body whose name stands right before the `resolution` at `cue` (`General Assembly resolution 48/141, the Human Rights Council …`):
 * it goes before whatever is named behind. A `Council` alone is the council named last.
 */
export function bodyAttached(text: string, from: number, cue: number): Body | 'foreign' | undefined {
  const before = text.slice(Math.max(from, cue - 400), cue);
  const match = ATTACHED.exec(before);
  if (!match) return undefined;
  // short names count only before the word itself
  const named = nearest(`${before}resolution`, false);
  const alone = match[2] === 'Council' && !/^(?:Security|Rights|Social|Trusteeship|League)$/.test(match[1] ?? '');
  return alone && named === 'assembly' ? 'council' : named;
}

/**
 * The body that a resolution cited at `offset` is of: the nearest name before it in the stretch that begins at `from`, or close behind
 * it (`resolution 194 (III) of the General Assembly`); `the Council` is the council named last.
 */
export function bodyAt(text: string, from: number, offset: number, to: number): Body | 'foreign' | undefined {
  const behind = text.slice(offset, Math.min(to, offset + 90));
  const own = OWN.exec(behind);
  if (own) {
    const named = nearest(behind.slice(own[0].length, own[0].length + 40), true);
    if (named) return named;
  }
  return nearest(text.slice(Math.max(from, offset - 400), offset), false);
}

/**
 * The body that the sentences before name, from `from` on, where the citation at `cue` or its sentence (`start` to `end`) takes it up;
 * nothing where it does not.
 */
export function bodyTakenUp(
  text: string,
  from: number,
  cue: number,
  start: number,
  end: number,
): Body | 'foreign' | undefined {
  const before = text.slice(Math.max(from, cue - 600), cue);
  const match = TAKEN_UP.exec(before);
  if (match && /Commission/.test(match[0]))
    return /\bCommission on Human Rights\b/.test(text) ? 'rights-commission' : undefined;
  if (match) return nearest(before, false);
  // `In resolution 43/39 the Council …`
  const council = /\b[Tt]he Council\b/.test(text.slice(start, end)) ? nearest(before, false) : undefined;
  return council === 'rights-council' || council === 'economic' ? council : undefined;
}

function nearest(text: string, first: boolean): Body | 'foreign' | undefined {
  let best: Body | 'foreign' | undefined;
  let at = first ? Number.POSITIVE_INFINITY : -1;
  for (const [body, name] of NAMES) {
    name.lastIndex = 0;
    for (let match = name.exec(text); match; match = name.exec(text)) {
      if (first ? match.index < at : match.index > at) {
        at = match.index;
        best = body;
      }
    }
  }
  // `the Council` after the Human Rights Council is that one; after the Assembly it is the Security Council's
  if (!first && best === 'assembly') for (const match of text.matchAll(SHORT)) if (match.index > at) best = 'council';
  // a body of others reaches no further than its own resolution
  const spent = () =>
    /;|\bresolutions?\b[^\d]{0,20}\d/i.test(text.slice(at)) ||
    /\d\)?(?: [A-Z])? (?:of|adopted by) (?:the )?$/.test(text.slice(0, at));
  if (!first && best === 'foreign' && spent()) return undefined;
  return best;
}
