import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { Letter, Sentence } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import { BACK, FLED_TOWN, FURTHER, HAVE_FLED, LEFT, OF_ALL, ONE, ROW_OF_SUMS, SAME_SPOT, THERE } from './back.ts';
import { fits, isParted } from './fits.ts';
import { type Governor, governing } from './governors.ts';
import { type Group, groupsOf, rankOf } from './groups.ts';
import { CARE_NAMES, NOW, RELEASED, RUBBLE, SETTLED } from './lexicon.ts';
import { begunIn, belonging, carriedOff, exiles, isOf } from './people.ts';
import { formerOrLatter, ofItsKind, severalOfAKind } from './pointers.ts';
import { respective } from './respective.ts';
import {
  around,
  asidesBefore,
  asidesOf,
  inside,
  namesParts,
  partsOf,
  type Stretch,
  sentenceAt,
  stretchesOf,
  sumsUp,
  within,
} from './scope.ts';

export interface Places {
  places: PlaceFinding[];
  why: string;
}

/** Finds the places of a harm: the most specific that the letter gives. */
export class Where {
  private readonly groups: readonly Group[];
  /** Those inside the words of a claim: they say who the people are. */
  private readonly owned: ReadonlySet<Group>;

  /** @param events the dates on which something happened */
  constructor(
    private readonly letter: Letter,
    private readonly places: readonly PlaceFinding[],
    private readonly events: readonly DateFinding[],
    private readonly claims: readonly CasualtyFinding[],
  ) {
    this.groups = groupsOf(letter, places);
    this.owned = new Set(claims.flatMap((claim) => begunIn(this.groups, claim)));
  }

  /** The places of one claim, and how they were found; nothing where the letter does not say. */
  of(claim: CasualtyFinding, day?: Stretch): Places | undefined {
    const { letter } = this;
    const index = sentenceAt(letter.sentences, claim.start);
    const sentence = around(letter.sentences[index]!, claim);
    const asides = asidesBefore(letter, sentence, claim);
    const groups = inside(this.groups, sentence).filter(
      (group) => !this.owned.has(group) && !asides.some((aside) => within(group, aside)),
    );
    const when = day && within(day, sentence) ? day : undefined;
    const here = this.inSentence(claim, groups, this.stretches(sentence));
    // `this attack on Iraq killed nine`, when the sentence before said where in Iraq
    if (here && claim.effect !== 'displaced' && here.places.every((place) => rankOf(place) < 1)) {
      const finer = this.carried(claim, index, when, true);
      if (finer) return finer;
    }
    // `In Oecussi district 50 villagers of Passabe were shot`: their village is nearer than the district
    const village = here?.places.every((place) => rankOf(place) < 2)
      ? belonging(letter, this.groups, claim)
      : undefined;
    return (
      village ??
      this.ofTwo(claim, sentence) ??
      this.respective(claim, sentence) ??
      exiles(letter, this.groups, claim) ??
      this.whither(claim, sentence) ??
      here ??
      this.back(claim, sentence) ??
      this.emptied(claim, sentence) ??
      belonging(letter, this.groups, claim) ??
      this.carried(claim, index, when)
    );
  }

  /** `Shells fell on Bab Tuma and Qassa. A girl was killed in the former`. */
  private ofTwo(claim: CasualtyFinding, sentence: Sentence): Places | undefined {
    const own = this.stretches(sentence).find(({ start, end }) => claim.start >= start && claim.start < end);
    const which =
      own &&
      (formerOrLatter(this.letter, claim, own) ??
        formerOrLatter(this.letter, claim, { start: sentence.start, end: own.end }));
    if (!which) return undefined;
    const body = this.letter.blocks[sentence.block]!.body;
    const two = inside(this.groups, { start: body, end: claim.start }).findLast(({ places }) => places.length === 2);
    return two && { places: [two.places[which === 'former' ? 0 : 1]!], why: `the ${which} of two` };
  }

  private respective(claim: CasualtyFinding, sentence: Sentence): Places | undefined {
    const among = respective(this.letter, this.claims, claim, sentence);
    if (!among) return undefined;
    const places = inside(this.groups, { start: sentence.start, end: among.start })
      .filter((group) => fits(this.letter, this.claims, group, claim) && group.rank >= 1)
      .flatMap((group) => group.places);
    return places.length === among.of
      ? { places: [places[among.nth]!], why: 'by its turn among as many places' }
      : undefined;
  }

  /** `…, where 135 are detained`: the place before the comma, whatever else is said of it. */
  private whither(claim: Stretch, sentence: Stretch): Places | undefined {
    const { text } = this.letter;
    const before = { start: Math.max(sentence.start, claim.start - 120), end: claim.start };
    const group = inside(this.groups, before).findLast(
      ({ role, start, end }) =>
        role !== 'near' &&
        role !== 'none' &&
        !CARE_NAMES.test(text.slice(start, end)) &&
        /^[^;:.]*, (?:in|from|near|at)? ?wh(?:ere|ich) [^,;:.]*$/.test(text.slice(end, claim.start)) &&
        inside(this.claims, { start: start + 1, end: claim.start }).length === 0,
    );
    return group && { places: group.places, why: 'its clause is said of that place' };
  }

  /** What others of the sentence were driven from, for those carried off in it. */
  private emptied({ effect, start }: CasualtyFinding, sentence: Stretch): Places | undefined {
    if (!SETTLED.test(effect)) return undefined;
    const own = this.stretches(sentence).find((stretch) => start >= stretch.start && start < stretch.end);
    const group = own && inside(this.groups, own).findLast(({ role }) => role === 'from');
    return group && { places: group.places, why: 'left by those its sentence tells of' };
  }

  /** The stretches of a sentence; none divides places named in one breath. */
  private stretches(sentence: Stretch): Stretch[] {
    const groups = inside(this.groups, sentence);
    const found: Stretch[] = [];
    for (const stretch of stretchesOf(this.letter, sentence)) {
      const last = found.at(-1);
      if (last && groups.some(({ start, end }) => start < last.end && end > stretch.start)) last.end = stretch.end;
      else found.push({ ...stretch });
    }
    return found;
  }

  /** `… were expelled from there`: what was named before it in its sentence, be it in an aside. */
  private back(claim: CasualtyFinding, sentence: Sentence): Places | undefined {
    const stretch = this.stretches(sentence).find(({ start, end }) => claim.start >= start && claim.start < end);
    const kind = stretch && ofItsKind(this.letter, this.places, sentence, stretch);
    if (kind) return { places: [kind], why: 'the last that the letter calls so' };
    const several = stretch && severalOfAKind(this.letter, this.groups, this.places, { ...sentence, end: stretch.end });
    if (several) return { places: several, why: 'as many as the letter calls so' };
    const match = stretch && BACK.exec(this.letter.text.slice(sentence.start, stretch.end));
    if (!match) return undefined;
    const named = inside(this.groups, { start: sentence.start, end: sentence.start + match.index }).filter(
      ({ rank }) => rank >= 1 || claim.effect === 'displaced',
    );
    const group = named.findLast(({ role }) => role === 'at' || role === 'head') ?? named.at(-1);
    return group && { places: group.places, why: `"${match[0]}" points back to it` };
  }

  private inSentence(
    claim: CasualtyFinding,
    everything: readonly Group[],
    stretches: readonly Stretch[],
  ): Places | undefined {
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
    for (let i = own - 1; i >= 0 && !this.isNow(claim, here); i--) {
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

  private carried(claim: CasualtyFinding, index: number, day: Stretch | undefined, near = false): Places | undefined {
    const { letter } = this;
    const sentence = around(letter.sentences[index]!, claim);
    const text = letter.text.slice(sentence.start, sentence.end);
    const back = BACK.test(text);
    const whole = letter.text.slice(Math.max(sentence.start, letter.blocks[sentence.block]!.body), sentence.end);
    const sum = !back && (sumsUp(whole) || OF_ALL.test(whole));
    const days = day ? this.daysOf(day) : [];
    const now = this.isNow(claim, sentence);
    if (now && (claim.effect === 'displaced' || claim.effect === 'detained')) return undefined;
    const governors = governing(letter, index);
    const label = governors.some(
      (one) => one.as === 'label' && this.groupsOfGovernor(one).some(({ rank }) => rank >= 2),
    );
    const named = begunIn(this.groups, claim).find(({ role, rank }) => role === 'people' && rank >= 1);
    let people = named && isOf(letter, named) ? named : undefined;
    let nearby: Group | undefined;
    let spot = SAME_SPOT.test(text);
    const labelled = governors.some(({ as }) => as === 'label');
    for (const governor of governors) {
      // `12 April. Kazakhlar was razed. Nothing is known of the whereabouts of a nurse`
      if (now && governor.as !== 'label' && (governor.as !== 'before' || claim.effect !== 'missing' || !labelled))
        continue;
      if (governor.as === 'before')
        spot ||= SAME_SPOT.test(letter.text.slice(governor.sentence.start, governor.sentence.end));
      // a sum is one of its label at the most
      if (sum && governor.as !== 'label' && !(governor.as === 'heading' && ROW_OF_SUMS.test(text))) continue;
      if (governor.as === 'before' && !back && this.otherDay(days, governor.sentence)) continue;
      // `Some 90,000 others have sought shelter in Mizoram`: of no one place told before
      if (
        governor.as === 'before' &&
        claim.effect === 'displaced' &&
        HAVE_FLED.test(letter.text.slice(claim.end, sentence.end))
      )
        continue;
      if (governor.as === 'before' && this.released(governor.sentence)) continue;
      if (governor.as === 'before' && sumsUp(letter.text.slice(governor.sentence.start, governor.sentence.end))) break;
      const groups = this.groupsOfGovernor(governor, FURTHER.test(letter.text.slice(claim.start, claim.end)));
      // `47,500 people have fled Uvira. The Office has registered 12,300 refugees at Gatumba`
      const fled =
        governor.as === 'before' && (claim.effect === 'displaced' || carriedOff(letter, governor.sentence, groups))
          ? groups.filter(({ role }) => role === 'from')
          : [];
      const there =
        governor === governors[0] && governor.as === 'before' && THERE.test(text) ? this.lastOf(groups) : undefined;
      if (there) return { places: there.places, why: '"there" points back to it' };
      const group = this.main(
        fled.length ? fled : groups.filter(({ role }) => role === 'at' || role === 'head'),
        governor,
      );
      // `37 residents of Goris were killed. Of the 112 wounded, 41 are women`, `43 inhabitants of Kars were led off. Of 27 there is no news`
      const home = governor.as === 'before' && !near ? this.home(claim, governor.sentence, group) : undefined;
      if (home) return home;
      if (near && (governor.as !== 'before' || (group && group.rank < 1.7))) return undefined;
      // `Nikopol. Rockets were fired from the power plant. Two persons died.`: its label is what the paragraph is about
      if (group && governor.as === 'before' && label && group.places.every(({ type }) => OUTSIDE.has(type))) continue;
      // `2 km from Nong Samet. One ranger dead`: nearer than the province that heads the list
      if (nearby && !near && (governor.as === 'heading' || governor.as === 'lead'))
        return { places: nearby.places, why: 'what it was near' };
      if (group) return { places: group.places, why: WHY[governor.as] };
      if (governor.as === 'before' || governor.as === 'label')
        nearby ??= groups.findLast(({ role, rank }) => role === 'near' && rank >= 2);
      people ??=
        groups.find((group) => group.role === 'people' && group.rank >= 1 && isOf(letter, group)) ??
        groups.findLast(({ role, rank }) => role === 'near' && rank >= 1);
    }
    if (near || sum) return undefined;
    const town = FLED_TOWN.test(text);
    const same = (spot || town) && this.above(letter.sentences[index]!.block);
    if (same) return { places: same.places, why: 'the same spot as in the item above' };
    const own = inside(this.groups, sentence).find(
      (group) =>
        group.role === 'people' &&
        group.rank >= 1 &&
        !this.owned.has(group) &&
        !this.isOfOthers(claim, group, sentence),
    );
    const from =
      (own && isOf(letter, own) ? own : undefined) ??
      people ??
      own ??
      named ??
      inside(this.groups, sentence).find(({ role, rank, end }) => role === 'from' && rank >= 1 && end <= claim.start) ??
      (claim.effect === 'detained' || claim.effect === 'abducted'
        ? inside(this.groups, sentence).find(({ role, start }) => role === 'to' && start >= claim.end)
        : undefined);
    return from && { places: from.places, why: 'of the people it is said of' };
  }

  /** `wounded 1,032 and drove out over 135,000 inhabitants of Cunene`: that says who the last are, and not where the first were. */
  private isOfOthers(claim: Stretch, { start }: Group, sentence: Stretch): boolean {
    const other = inside(this.claims, { start: sentence.start, end: start }).at(-1);
    return (
      other !== undefined &&
      other.start !== claim.start &&
      / of (?:the )?$/.test(this.letter.text.slice(Math.max(other.start, start - 8), start)) &&
      start - other.end < 40
    );
  }

  /** The home of those whom a sentence tells of, where that is all it says of where, or where they were carried off from. */
  private home({ effect }: CasualtyFinding, sentence: Stretch, group: Group | undefined): Places | undefined {
    const others = inside(this.claims, sentence);
    const carried =
      SETTLED.test(effect) && effect !== 'displaced' ? others.filter((one) => SETTLED.test(one.effect)) : [];
    const left = carried.map((one) => exiles(this.letter, this.groups, one)).findLast((places) => places);
    if (left || group) return left;
    return others.map((one) => belonging(this.letter, this.groups, one)).findLast((places) => places);
  }

  /** The place that the item or paragraph above is about: `shelling continued in the same area`. */
  private above(block: number): Group | undefined {
    const { blocks } = this.letter;
    const last = blocks[block - 1];
    if (!last || last.part !== blocks[block]!.part || last.kind !== blocks[block]!.kind) return undefined;
    const groups = inside(this.groups, { start: last.body, end: last.end }).filter(
      (group) => (group.role === 'at' || group.role === 'head') && !this.owned.has(group) && group.rank >= 1,
    );
    const top = Math.max(...groups.map(({ rank }) => rank));
    return groups.findLast(({ rank }) => rank >= Math.min(top, 1.5));
  }

  /** `Seven were exchanged at the crossing.`: no place of harm. */
  private released({ start, end }: Stretch): boolean {
    return RELEASED.test(this.letter.text.slice(start, end)) && inside(this.claims, { start, end }).length === 0;
  }

  /** Held or gone as the letter is written, so that the places told before are not theirs. */
  private isNow({ effect, start, end: own }: CasualtyFinding, { end }: Stretch): boolean {
    if (RUBBLE.test(this.letter.text.slice(own, own + 60))) return false;
    return SETTLED.test(effect) && NOW.test(this.letter.text.slice(Math.max(0, start - 24), end));
  }

  private groupsOfGovernor({ sentence, as }: Governor, further = false): Group[] {
    const asides = asidesOf(this.letter, sentence);
    // looked for once, not once for each claim of a sentence without end
    const counts = namesParts(this.letter, sentence) ? inside(this.claims, sentence) : [];
    const parts = counts.flatMap((one) => partsOf(this.letter, one, sentence) ?? []);
    return inside(this.groups, sentence).filter(
      (group) =>
        !asides.some((aside) => within(group, aside)) &&
        !this.owned.has(group) &&
        // `184 bodies, some of them found in the river`
        !parts.some((part) => within(group, part)) &&
        // `in Istalif alone`
        (further || !/^(?: [a-z]+)? alone\b/.test(this.letter.text.slice(group.end, group.end + 20))) &&
        ((as !== 'heading' && as !== 'lead') ||
          (group.rank >= 1 && group.places.some(({ type }) => type !== 'region')) ||
          group.end - group.start > (sentence.end - sentence.start) / 2),
    );
  }

  /** The place named last in a sentence, be it only come by or gone to. */
  private lastOf(groups: readonly Group[]): Group | undefined {
    const last = groups.at(-1);
    return last && last.rank >= 1 && /^(?:at|head|near|to)$/.test(last.role) ? last : undefined;
  }

  /** The place that a sentence is about: the last of its finest. */
  private main(groups: readonly Group[], { as }: Governor): Group | undefined {
    if (!groups.length) return undefined;
    const top = Math.max(...groups.map(({ rank }) => rank));
    const finest = groups.filter(({ rank }) => rank >= Math.min(top, 1.5) || rank === top);
    return as === 'before' || as === 'lead' ? finest.at(-1) : finest[0];
  }

  private daysOf(stretch: Stretch): string[] {
    return inside(this.events, stretch).map(({ value }) => value);
  }

  /** Whether a sentence tells of a day that this one does not name; without one it goes on with that of those before it. */
  private otherDay(days: readonly string[], { block, start }: Sentence): boolean {
    if (!days.length) return false;
    const { sentences } = this.letter;
    const at = sentenceAt(sentences, start);
    for (let i = at; i >= 0 && i > at - 12 && sentences[i]!.block === block; i--) {
      const others = this.daysOf(sentences[i]!);
      if (others.length) return !others.some((day) => days.includes(day));
    }
    return false;
  }
}

const OUTSIDE = new Set<string>(['water', 'region', 'country', 'territory', 'line', 'facility', 'terrain']);

const WHY: Readonly<Record<Governor['as'], string>> = {
  before: 'carried from a sentence before',
  label: 'the label of its paragraph',
  lead: 'carried from the words that lead in',
  heading: 'carried from the heading',
};
