import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { Letter, Sentence } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import { BACK } from './back.ts';
import { fits } from './fits.ts';
import { type Group, groupsOf, rankOf } from './groups.ts';
import { CARE_NAMES, SETTLED } from './lexicon.ts';
import { begunIn, belonging, exiles } from './people.ts';
import { PlaceBefore } from './place-before.ts';
import { PlaceHere, type Places, placeStretches } from './place-here.ts';
import { formerOrLatter, ofItsKind, severalOfAKind } from './pointers.ts';
import { respective } from './respective.ts';
import { around, asidesBefore, inside, type Stretch, sentenceAt, within } from './scope.ts';

/** Finds the places of a harm: the most specific that the letter gives. */
export class Where {
  private readonly groups: readonly Group[];
  /** Those inside the words of a claim: they say who the people are. */
  private readonly owned: ReadonlySet<Group>;
  private readonly here: PlaceHere;
  private readonly before: PlaceBefore;

  /** @param events the dates on which something happened */
  constructor(
    private readonly letter: Letter,
    private readonly places: readonly PlaceFinding[],
    events: readonly DateFinding[],
    private readonly claims: readonly CasualtyFinding[],
  ) {
    this.groups = groupsOf(letter, places);
    this.owned = new Set(claims.flatMap((claim) => begunIn(this.groups, claim)));
    this.here = new PlaceHere(letter, claims);
    this.before = new PlaceBefore(letter, this.groups, claims, events, this.owned);
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
    const here = this.here.of(claim, groups, placeStretches(this.letter, this.groups, sentence));
    // `this attack on Iraq killed nine`, when the sentence before said where in Iraq
    if (here && claim.effect !== 'displaced' && here.places.every((place) => rankOf(place) < 1)) {
      const finer = this.before.of(claim, index, when, true);
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
      this.before.of(claim, index, when)
    );
  }

  /** `Shells fell on Bab Tuma and Qassa. A girl was killed in the former`. */
  private ofTwo(claim: CasualtyFinding, sentence: Sentence): Places | undefined {
    const own = placeStretches(this.letter, this.groups, sentence).find(
      ({ start, end }) => claim.start >= start && claim.start < end,
    );
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
    const own = placeStretches(this.letter, this.groups, sentence).find(
      (stretch) => start >= stretch.start && start < stretch.end,
    );
    const group = own && inside(this.groups, own).findLast(({ role }) => role === 'from');
    return group && { places: group.places, why: 'left by those its sentence tells of' };
  }

  /** `… were expelled from there`: what was named before it in its sentence, be it in an aside. */
  private back(claim: CasualtyFinding, sentence: Sentence): Places | undefined {
    const stretch = placeStretches(this.letter, this.groups, sentence).find(
      ({ start, end }) => claim.start >= start && claim.start < end,
    );
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
}
