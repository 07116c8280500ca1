/** The place that a harm's own clause or sentence says. */
import type { CasualtyFinding } from '../casualties/index.ts';
import type { Letter } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import { LEFT, ONE } from './back.ts';
import { fits, isParted } from './fits.ts';
import type { Group } from './groups.ts';
import { NOW, OF_THOSE, RUBBLE, SETTLED } from './lexicon.ts';
import { SINCE_THEN } from './present.ts';
import { inside, partsOf, type Stretch, stretchesOf, within } from './scope.ts';

/** The places of a harm, and how they were found. */
export interface Places {
  places: PlaceFinding[];
  why: string;
}

/** The stretches of a sentence; none divides places named in one breath. */
export function placeStretches(letter: Letter, all: readonly Group[], sentence: Stretch): Stretch[] {
  const groups = inside(all, sentence);
  const found: Stretch[] = [];
  for (const stretch of stretchesOf(letter, sentence)) {
    const last = found.at(-1);
    if (last && groups.some(({ start, end }) => start < last.end && end > stretch.start)) last.end = stretch.end;
    else found.push({ ...stretch });
  }
  return found;
}

/** Held or gone as the letter is written, so that the places told before are not theirs. */
export function isNow({ text }: Letter, { effect, start, end: own }: CasualtyFinding, { end }: Stretch): boolean {
  if (RUBBLE.test(text.slice(own, own + 110))) return false;
  if (OF_THOSE.test(text.slice(own, own + 12))) return false;
  const said = text.slice(Math.max(0, start - 24), end);
  const since = effect === 'abducted' ? said.search(SINCE_THEN) : -1;
  return SETTLED.test(effect) && NOW.test(since > 0 ? said.slice(0, since) : said);
}

/** Finds the places in the sentence of a harm. */
export class PlaceHere {
  constructor(
    private readonly letter: Letter,
    private readonly claims: readonly CasualtyFinding[],
  ) {}

  /**
   * The places in the claim's own stretch, else in those before it, from the nearest on.
   * @param everything the groups of the sentence that may be places of harm
   * @param stretches those of `placeStretches`
   */
  of(claim: CasualtyFinding, everything: readonly Group[], stretches: readonly Stretch[]): Places | undefined {
    const own = stretches.findIndex(({ start, end }) => claim.start >= start && claim.start < end);
    const here = stretches[own];
    if (!here) return undefined;
    const parts = partsOf(this.letter, claim, here);
    const all = parts ? everything.filter((group) => !within(group, parts)) : everything;
    const left = LEFT.has(claim.effect) ? this.left(claim, all, here) : undefined;
    if (left) {
      // `led away from X and held at Y`
      const held =
        claim.effect === 'detained' &&
        inside(all, here).find(
          (group) =>
            group.role === 'at' &&
            group.start >= left.end &&
            /\b(?:held|detained|interned|imprisoned|jailed)\b/.test(this.letter.text.slice(left.end, group.start)),
        );
      return {
        places: held ? [...left.places, ...held.places] : left.places,
        why: 'the place they left, by its clause',
      };
    }
    const each = this.each(claim, inside(all, here));
    if (each) return { places: each, why: 'one here and one there' };
    const near = this.best(claim, inside(all, here));
    if (near && near.rank >= 1) return { places: near.places, why: 'named in its clause' };
    for (let i = own - 1; i >= 0 && !isNow(this.letter, claim, here); i--) {
      const group = this.best(claim, inside(all, stretches[i]!));
      if (group && (!near || group.rank > near.rank))
        return { places: group.places, why: 'named earlier in its sentence' };
    }
    return near && { places: near.places, why: 'named in its clause' };
  }

  /** `two youths were shot dead, one at Qalandiya and one in Hebron`. */
  private each({ end }: Stretch, groups: readonly Group[]): PlaceFinding[] | undefined {
    const { text } = this.letter;
    const each = groups.filter(
      (group) => group.start >= end && ONE.test(text.slice(Math.max(end, group.start - 40), group.start)),
    );
    return each.length > 1 && inside(this.claims, { start: end, end: each.at(-1)!.start }).length === 0
      ? each.flatMap(({ places }) => places)
      : undefined;
  }

  private left(claim: CasualtyFinding, all: readonly Group[], here: Stretch): Group | undefined {
    const groups = inside(all, here).filter(
      ({ role, start, end }) =>
        role === 'from' &&
        (claim.effect === 'displaced' || start >= claim.end || (end <= claim.start && start - here.start < 16)),
    );
    return groups.find(({ start }) => start >= claim.end) ?? groups.at(-1);
  }

  /** Of the places of a stretch, the finest; of equals the one behind that no other claim parts from this, else the nearest before. */
  private best(claim: CasualtyFinding, groups: readonly Group[]): Group | undefined {
    const sites = groups.filter((group) => fits(this.letter, this.claims, group, claim));
    const pool = sites.length ? sites : groups.filter(({ role }) => role === 'near');
    if (!pool.length) return undefined;
    const top = Math.max(...pool.map(({ rank }) => rank));
    const finest = pool.filter(({ rank }) => (top >= 1 ? rank >= Math.min(top, 1.5) : rank === top));
    const behind = finest.find(({ start }) => start >= claim.end);
    const before = finest.filter(({ end }) => end <= claim.start).at(-1);
    if (behind && (!before || !isParted(this.letter, this.claims, claim, behind))) return behind;
    return before ?? behind;
  }
}
