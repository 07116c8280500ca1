/** The place that a harm has from what stands before it: from other sentences, lead-ins, labels and headings. */
import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { Letter, Sentence } from '../letter/types.ts';
import { BACK, FLED_TOWN, FURTHER, HAVE_FLED, OF_ALL, ROW_OF_SUMS, SAME_SPOT, THERE } from './back.ts';
import { type Governor, governing } from './governors.ts';
import type { Group } from './groups.ts';
import { RELEASED, SETTLED } from './lexicon.ts';
import { begunIn, belonging, carriedOff, exiles, isOf } from './people.ts';
import { isNow, type Places } from './place-here.ts';
import { around, asidesOf, inside, namesParts, partsOf, type Stretch, sentenceAt, sumsUp, within } from './scope.ts';

/** Finds the places that go on to hold. */
export class PlaceBefore {
  constructor(
    private readonly letter: Letter,
    private readonly groups: readonly Group[],
    private readonly claims: readonly CasualtyFinding[],
    private readonly events: readonly DateFinding[],
    private readonly owned: ReadonlySet<Group>,
  ) {}

  /**
   * The places that a sentence, lead-in, label or heading before a claim leaves to it, nearest first; else the home of the people.
   * @param index of the claim's sentence
   * @param day the day of the claim, where its own sentence says it
   * @param near only what is finer than the claim's own sentence says
   */
  of(claim: CasualtyFinding, index: number, day: Stretch | undefined, near = false): Places | undefined {
    const { letter } = this;
    const sentence = around(letter.sentences[index]!, claim);
    const text = letter.text.slice(sentence.start, sentence.end);
    const back = BACK.test(text);
    const whole = letter.text.slice(Math.max(sentence.start, letter.blocks[sentence.block]!.body), sentence.end);
    const sum = !back && (sumsUp(whole) || OF_ALL.test(whole));
    const days = day ? this.daysOf(day) : [];
    const now = isNow(this.letter, claim, sentence);
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
    const left = lastSaid(carried, (one) => exiles(this.letter, this.groups, one));
    if (left || group) return left;
    return lastSaid(others, (one) => belonging(this.letter, this.groups, one));
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

/** What the last of those says that says anything. */
function lastSaid<T, R>(all: readonly T[], of: (one: T) => R | undefined): R | undefined {
  for (let i = all.length - 1; i >= 0; i--) {
    const found = of(all[i]!);
    if (found !== undefined) return found;
  }
  return undefined;
}

const OUTSIDE = new Set<string>(['water', 'region', 'country', 'territory', 'line', 'facility', 'terrain']);

const WHY: Readonly<Record<Governor['as'], string>> = {
  before: 'carried from a sentence before',
  label: 'the label of its paragraph',
  lead: 'carried from the words that lead in',
  heading: 'carried from the heading',
};
