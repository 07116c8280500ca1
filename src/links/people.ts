import type { CasualtyFinding } from '../casualties/index.ts';
import type { Letter } from '../letter/types.ts';
import type { Group } from './groups.ts';
import type { Places } from './place-here.ts';
import { inside, type Stretch } from './scope.ts';

/** The groups that begin in the words of a claim: in `37 residents of Goris and Kapan` the words may end at the first name. */
export const begunIn = (groups: readonly Group[], { start, end }: Stretch): Group[] =>
  inside(groups, { start, end: end + BEYOND }).filter((group) => group.start < end);
const BEYOND = 200;

/** `refugees from Darfur` left it. */
export function exiles({ text }: Letter, groups: readonly Group[], claim: CasualtyFinding): Places | undefined {
  if (claim.effect !== 'displaced' && claim.effect !== 'abducted') return undefined;
  // `made off with 43 inhabitants of Santa Clara`
  const link =
    claim.effect === 'displaced'
      ? / from (?:the )?$/
      : /\b(?:inhabitants|residents|villagers|pupils|students) of (?:the )?$/;
  const group = begunIn(groups, claim).find(({ start }) => link.test(text.slice(claim.start, start)));
  return group && { places: group.places, why: 'the place they left, by their name' };
}

/** `fourteen villagers of Welikanda`, where nothing else of the sentence says where. */
export function belonging({ text }: Letter, groups: readonly Group[], claim: Stretch): Places | undefined {
  const group = begunIn(groups, claim).find(
    ({ role, rank, start }) => role === 'people' && rank >= 2 && / of (?:the )?$/.test(text.slice(claim.start, start)),
  );
  return group && { places: group.places, why: 'of the people it is said of' };
}

/** `residents of Nablus`, not `a man from Nablus`: they were likely at home. */
export function isOf({ text }: Letter, { start }: Group): boolean {
  return / of (?:the )?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** `Families were dragged from Wiwilí across the river. An old man was finished off`: nothing else is said of where. */
export function carriedOff({ text }: Letter, { start, end }: Stretch, groups: readonly Group[]): boolean {
  return (
    !groups.some(({ role }) => role === 'at' || role === 'head') &&
    !/\b(?:driven|fled|expelled)\b/.test(text.slice(start, end)) &&
    /\b(?:dragged|carried (?:off|away)|led away|marched off|abducted|kidnapped|taken away)\b/.test(
      text.slice(start, end),
    )
  );
}
