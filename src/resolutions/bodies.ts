import { FULL_DATE } from '../language/calendar.ts';
import type { Body } from './numbers.ts';

const NAMES: readonly [Body | 'foreign', RegExp][] = [
  ['sub-commission', /\bSub-?Commission\b/gi],
  ['rights-commission', /\bCommission on Human Rights\b|\bHuman Rights Commission\b/gi],
  ['rights-council', /\bHuman Rights Council\b|\bHRC\b/gi],
  ['economic', /\bEconomic and Social Council\b|\bECOSOC\b/gi],
  ['assembly', /\bGeneral Assembly\b|\bUNGA\b|\bthe Assembly\b/gi],
  ['council', /\bSecurity Council\b|\bUNSC\b|\bUNSCR\b|\bSCR\b/gi],
  [
    'foreign',
    /\b(?:League of Arab States|Arab League|League Council|Organi[sz]ation of (?:African Unity|American States|(?:the )?Islamic \p{L}+)|OAU|OAS|OIC|African Union|Peace and Security Council|European (?:Parliament|Union|Council)|Council of Europe|Parliamentary Assembly|International Atomic Energy Agency|IAEA|Board of Governors|General Conference|UNESCO|World Health Assembly|Knesset|National Assembly|Congress|Parliament|Senate|House of Representatives|Islamic Conference|Islamic Summit|Conference of (?:Islamic )?Foreign Ministers|Inter-Parliamentary Union|Non-Aligned|Verkhovna Rada|State Duma|Majlis|International Maritime Organization|ICAO|FAO)\b/giu,
  ],
];
/** `… of the General Assembly`, and `In resolution 43/39, adopted on Monday, the Human Rights Council …`. */
const OWN = new RegExp(
  `^(?:,? (?:of|dated|adopted on) (?:${FULL_DATE}|\\d{1,2} \\p{Lu}\\p{Ll}{2,9}))?(?:,? (?:of|adopted by)|, (?:adopted|which was adopted|of)[^,;.\\n]{1,40},|,) (?:the )?(?=(?:Human Rights Council|Commission on Human Rights|General Assembly|Security Council|Economic and Social Council|Organi[sz]ation of|League of|Sub-Commission)(?!(?:'s)? resolution))`,
  'iu',
);
/** `resolutions 68/262 and 78/221 of the General Assembly`: the body named once, behind the list. */
const BEHIND_LIST =
  /^(?:[ ,/()\dA-Z-]|and|to|or){1,110}?(?:of|adopted by) (?:the )?(?=Human Rights Council|Commission on Human Rights|General Assembly|Security Council|Economic and Social Council|Organi[sz]ation of|League of|Sub-Commission)/u;
/** The body that a list of numbers beginning at `offset` names behind it. */
export function bodyBehindList(text: string, offset: number): Body | 'foreign' | undefined {
  const match = BEHIND_LIST.exec(text.slice(offset, offset + 150));
  return match ? nearest(text.slice(offset + match[0].length, offset + match[0].length + 40), true) : undefined;
}
const SHORT = /\b(?:that|the|this) Council\b/g;

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
  const before = text.slice(Math.max(from, offset - 400), offset);
  return nearest(before, false);
}

function nearest(text: string, first: boolean): Body | 'foreign' | undefined {
  let best: Body | 'foreign' | undefined;
  let at = first ? Number.POSITIVE_INFINITY : -1;
  for (const [body, name] of NAMES) {
    for (const match of text.matchAll(name)) {
      if (first ? match.index < at : match.index > at) {
        at = match.index;
        best = body;
      }
    }
  }
  // `the Council` after the Human Rights Council is that one; after the Assembly it is the Security Council's
  if (!first && best === 'assembly') for (const match of text.matchAll(SHORT)) if (match.index > at) best = 'council';
  return best;
}
