import type { CasualtyFinding } from '../casualties/index.ts';
import type { Letter } from '../letter/types.ts';
import type { Group } from './groups.ts';
import { CARE_NAMES } from './lexicon.ts';
import { inside, type Stretch } from './scope.ts';
import { OF_WOUNDED, TAKEN_AND } from './times.ts';

/** Words behind which another clause says another place. */
const PARTS = /\b(?:before|after|while|as|then|to|until|because|against)\b/;
const HELD = /\b(?:held|kept) for ransom\b/;
/** `has uprooted 143,000 people in Tigray and a further 22,500 in Afar`: a verb that drives people out governs the count. */
const DRIVEN =
  /\b(?:displaced|displacing|uprooted|uprooting|evicted|evicting|dislodged|made homeless)\b(?:[^,;:.]|[,.](?=\d)){0,90}$/i;
/** Behind these a place is the home. */
const HOMES = /\b(?:displaced|uprooted|evicted|homeless|homes?|houses|dislodged)\b/i;
const SHELTERED = /\b(?:found|sought|seek|taken|took) (?:[a-z]+ )?(?:shelter|refuge|asylum|safety)\b/;
const CHIEFLY =
  /, (?:chiefly|mainly|mostly|largely|especially|particularly|notably|above all) (?:in|at|from|around|near) (?:the )?$/;
const CAPTIVE = /\b(?:captivity|captives?|prisoners?|imprisoned|held|taken|carried off|led away)\b/;
const DIED = /\bdied\b/;

/** Whether a place stands between commas right before another count than this. */
function isAhead(text: string, claim: Stretch, { start, end }: Stretch): boolean {
  const between = text.slice(claim.end, start);
  const before = between.slice(0, between.lastIndexOf(', '));
  return (
    /, (?:in|at|near|outside|around|from) (?:the )?$/.test(between) &&
    before.slice(before.lastIndexOf(',') + 1).includes(' and ') &&
    /^, (?:some |about |at least |over )?\d/.test(text.slice(end, end + 20))
  );
}

/** Whether another claim or a comma stands between a claim and the place behind it. */
export function isParted({ text }: Letter, claims: readonly Stretch[], claim: Stretch, { start }: Stretch): boolean {
  const between = text.slice(claim.end, start);
  return (
    PARTS.test(between) || /[,:(—–]| and /.test(between) || inside(claims, { start: claim.end, end: start }).length > 0
  );
}

/** Whether a group may be where a claim of its sentence was harmed. */
export function fits(
  { text }: Letter,
  claims: readonly Stretch[],
  { role, start, end }: Group,
  claim: CasualtyFinding,
): boolean {
  if (role !== 'at' && role !== 'head') return false;
  // `gunmen took the crew, who are held for ransom at X`: that is where they were brought
  if (claim.effect === 'abducted' && start >= claim.end && HELD.test(text.slice(claim.end, start))) return false;
  // `forty are unaccounted for and must be presumed to be in captivity at X`
  if (claim.effect === 'missing' && start >= claim.end && CAPTIVE.test(text.slice(claim.end, start))) return false;
  // `had over 600 wounded and took prisoner, near Neerveli, 91 children`: that is of the children
  if (start >= claim.end && isAhead(text, claim, { start, end })) return false;
  // `has taken 12,000 lives and uprooted 180,000 peasants, chiefly in Jinotega`: that is of the peasants
  if (
    start >= claim.end &&
    CHIEFLY.test(text.slice(claim.end, start)) &&
    inside(claims, { start: claim.end, end: start }).length
  )
    return false;
  // `Fontaine Hospital, where 87 wounded lay, was surrounded`
  if (
    end <= claim.start &&
    CARE_NAMES.test(text.slice(start, end)) &&
    /^, (?:where|in which)\b[^,;:]*$/.test(text.slice(end, claim.start))
  )
    return false;
  // `of the 24 wounded, two died in Gyanja`: they were brought there
  const said = text.slice(Math.max(0, claim.start - 60), start);
  if (start >= claim.end && OF_WOUNDED.test(said) && DIED.test(said)) return false;
  // `forty were rounded up and are being held in the barracks`
  if (claim.effect === 'detained' && start >= claim.end && TAKEN_AND.test(text.slice(claim.end, start))) return false;
  if (claim.effect !== 'displaced' || end <= claim.start) return true;
  // behind those who fled it is where they came, unless it is said of their homes
  const between = text.slice(claim.start, start);
  const driven = DRIVEN.test(text.slice(Math.max(0, claim.start - 100), claim.start));
  const to = /\b(?:to|into)\b/.test(text.slice(claim.end, start));
  // `290,000 persons, uprooted by the fighting, have found shelter at Menik Farm`
  if (SHELTERED.test(between)) return false;
  return (HOMES.test(between) || (driven && !to)) && !/\bwhom?\b/.test(between);
}
