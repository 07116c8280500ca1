import { type Likeness, type Matching, matchGreedily, overlaps } from './match.ts';
import { NOTHING } from './nothing.ts';
import {
  claimText,
  type Flat,
  flat,
  fold,
  HEADING,
  headingValue,
  includingText,
  indices,
  kilometres,
  mentionsOf,
  partKey,
  sameClaim,
  sameSpans,
  unmatched,
  unmatchedRecords,
} from './score-parts.ts';
import type {
  Annotations,
  CasualtyRecord,
  DateRecord,
  DemandRecord,
  Mention,
  PlaceRecord,
  ResolutionRecord,
} from './types.ts';

/** Something that gold and prediction do not agree on. */
export interface Difference {
  kind: ScoredKind;
  /** `missed`, `extra`, or the field that is not the same. */
  what: string;
  /** The mention it is about, and where it stands; absent for the letter's heading and its parts. */
  mention?: Mention;
  gold?: string;
  got?: string;
}
export const SCORED_KINDS = ['letter', 'parts', 'dates', 'places', 'casualties', 'resolutions', 'demands'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** Precision, recall and their harmonic mean. */
export interface Prf {
  P: number;
  R: number;
  F: number;
}
/** Share of what is right among what was matched; null where there was nothing to get right. */
export type Rate = number | null;
export type KindScore = { gold: number } & Record<string, number | Prf | null>;
export type ScoreTable = { letters: number; absent: number } & Record<ScoredKind, KindScore>;

/** What counts as a kind's score where nobody says which. */
export const MAIN_MEASURE: Readonly<Record<ScoredKind, string>> = {
  letter: 'right',
  parts: 'kindAndStart',
  dates: 'full',
  places: 'strict',
  casualties: 'full',
  resolutions: 'full',
  demands: 'relaxed',
};

/** Predictions against gold, letter by letter; figures are over all mentions of all letters. */
export class Scorer {
  private readonly counts = new Map<string, number>();
  private letters = 0;
  private absent = 0;

  /**
   * @param gold what should have been found
   * @param predicted what was found; undefined where the letter has no annotations, which counts as nothing found
   * @returns what they do not agree on, by kind
   */
  add(gold: Annotations, predicted: Annotations | undefined): Difference[] {
    this.letters++;
    if (!predicted) this.absent++;
    const found = predicted ?? NOTHING;
    return [
      ...this.heading(gold, found),
      ...this.parts(gold, found),
      ...this.dates(gold.dates, found.dates),
      ...this.places(gold.places, found.places),
      ...this.resolutions(gold.resolutions, found.resolutions),
      ...this.casualties(gold.casualties, found.casualties),
      ...this.demands(gold.demands, found.demands),
    ];
  }

  table(): ScoreTable {
    return {
      letters: this.letters,
      absent: this.absent,
      letter: {
        gold: this.count('letter.gold'),
        right: this.rate('letter.right', 'letter.gold'),
        ...Object.fromEntries(HEADING.map((key) => [key, this.rate(`letter.${key}.right`, `letter.${key}.gold`)])),
      },
      parts: { gold: this.count('parts.gold'), kindAndStart: this.prf('parts', 'right') },
      dates: { ...this.measures('dates', 'strict', 'full', 'relaxed') },
      places: {
        ...this.measures('places', 'strict', 'relaxed'),
        country: this.rate('places.country.right', 'places.country.gold'),
        type: this.rate('places.type.right', 'places.type.gold'),
        within161km: this.rate('places.161km', 'places.coordinates.gold'),
        within25km: this.rate('places.25km', 'places.coordinates.gold'),
      },
      casualties: {
        ...this.measures('casualties', 'full', 'relaxed', 'strict'),
        when: this.rate('casualties.when.right', 'casualties.when.gold'),
        where: this.prf('casualties.where', 'right'),
        including: this.prf('casualties.including', 'right'),
      },
      resolutions: { ...this.measures('resolutions', 'strict', 'full') },
      demands: {
        ...this.measures('demands', 'relaxed', 'strict'),
        force: this.rate('demands.force', 'demands.relaxed'),
        to: this.rate('demands.to', 'demands.relaxed'),
        procedural: this.rate('demands.procedural', 'demands.relaxed'),
      },
    };
  }

  private bump(key: string, by: number | boolean = 1): void {
    this.counts.set(key, this.count(key) + Number(by));
  }
  private count(key: string): number {
    return this.counts.get(key) ?? 0;
  }
  private rate(right: string, all: string): Rate {
    return this.count(all) ? this.count(right) / this.count(all) : null;
  }
  private prf(kind: string, right: string): Prf {
    const hits = this.count(`${kind}.${right}`);
    const P = this.count(`${kind}.predicted`) ? hits / this.count(`${kind}.predicted`) : 0;
    const R = this.count(`${kind}.gold`) ? hits / this.count(`${kind}.gold`) : 0;
    return { P, R, F: P + R ? (2 * P * R) / (P + R) : 0 };
  }
  private measures(kind: string, ...names: string[]): KindScore {
    return {
      gold: this.count(`${kind}.gold`),
      ...Object.fromEntries(names.map((name) => [name, this.prf(kind, name)])),
    };
  }
  private sizes(kind: string, gold: number, predicted: number): void {
    this.bump(`${kind}.gold`, gold);
    this.bump(`${kind}.predicted`, predicted);
  }

  private heading(gold: Annotations, found: Annotations): Difference[] {
    return HEADING.flatMap((key): Difference[] => {
      const wanted = headingValue(gold, key);
      const got = headingValue(found, key);
      if (wanted) {
        for (const name of ['letter', `letter.${key}`]) {
          this.bump(`${name}.gold`);
          this.bump(`${name}.right`, wanted === got);
        }
      }
      return wanted === got ? [] : [{ kind: 'letter', what: key, gold: wanted, got }];
    });
  }

  private parts(gold: Annotations, found: Annotations): Difference[] {
    const list = ({ parts }: Annotations) => parts.map(({ kind, lines }) => `${kind}@${lines[0]}`);
    const wanted = list(gold);
    const got = list(found);
    const right = wanted.filter((part) => got.includes(part)).length;
    this.sizes('parts', wanted.length, got.length);
    this.bump('parts.right', right);
    return right < wanted.length || right < got.length
      ? [{ kind: 'parts', what: 'differ', gold: wanted.join(' '), got: got.join(' ') }]
      : [];
  }

  /** The kinds that are scored by mention; gives the mentions whose spans are the same. */
  private mentions<T extends { mentions: Mention[] }>(
    kind: ScoredKind,
    gold: T[],
    found: T[],
  ): Matching<Flat<T>, Flat<T>> {
    const wanted = flat(gold);
    const got = flat(found);
    const strict = matchGreedily(wanted, got, sameSpans(wanted, got));
    const near = overlaps(
      wanted.map(({ mention }) => [mention]),
      got.map(({ mention }) => [mention]),
    );
    this.sizes(kind, wanted.length, got.length);
    this.bump(`${kind}.strict`, strict.pairs.length);
    this.bump(`${kind}.relaxed`, matchGreedily(wanted, got, near).pairs.length);
    return strict;
  }

  private keyed<T extends { mentions: Mention[] }>(
    kind: 'dates' | 'resolutions',
    gold: T[],
    found: T[],
    key: (record: T) => string,
  ) {
    const matching = this.mentions(kind, gold, found);
    const wrong = matching.pairs.flatMap(([a, b]): Difference[] => {
      const same = key(a.record).replace(/\s/g, '') === key(b.record).replace(/\s/g, '');
      this.bump(`${kind}.full`, same);
      return same ? [] : [{ kind, what: 'value', mention: a.mention, gold: key(a.record), got: key(b.record) }];
    });
    return [...wrong, ...unmatched(kind, matching)];
  }

  private dates(gold: DateRecord[], found: DateRecord[]): Difference[] {
    return this.keyed('dates', gold, found, ({ value }) => value);
  }
  private resolutions(gold: ResolutionRecord[], found: ResolutionRecord[]): Difference[] {
    return this.keyed('resolutions', gold, found, ({ symbol }) => symbol);
  }

  private places(gold: PlaceRecord[], found: PlaceRecord[]): Difference[] {
    const matching = this.mentions('places', gold, found);
    const wrong = matching.pairs.flatMap(([{ record: a, mention }, { record: b }]): Difference[] => {
      if (a.country) {
        this.bump('places.country.gold');
        this.bump('places.country.right', a.country === b.country);
      }
      this.bump('places.type.gold');
      this.bump('places.type.right', a.type === b.type);
      if (a.coordinates) {
        const far = b.coordinates ? kilometres(a.coordinates, b.coordinates) : Number.POSITIVE_INFINITY;
        this.bump('places.coordinates.gold');
        this.bump('places.161km', far <= 161);
        this.bump('places.25km', far <= 25);
      }
      return [
        ...(a.country && a.country !== b.country ? [{ what: 'country', gold: a.country, got: b.country ?? '' }] : []),
        ...(a.type !== b.type ? [{ what: 'type', gold: a.type, got: b.type }] : []),
      ].map((one) => ({ kind: 'places', mention, ...one }));
    });
    return [...wrong, ...unmatched('places', matching)];
  }

  private casualties(gold: CasualtyRecord[], found: CasualtyRecord[]): Difference[] {
    const near = overlaps(gold.map(mentionsOf), found.map(mentionsOf));
    const best = new Map(near.map(({ left, right, score }) => [`${left} ${right}`, score]));
    const score = ({ left, right, score }: Likeness) => {
      const a = gold[left]!;
      const b = found[right]!;
      return score + Number(a.effect === b.effect) + Number(sameClaim(a, b));
    };
    const matching = matchGreedily(
      gold,
      found,
      near.map((pair) => ({ ...pair, score: score(pair) })),
    );
    const places = { gold: indices(gold), found: indices(found) };
    this.sizes('casualties', gold.length, found.length);
    this.bump('casualties.relaxed', matching.pairs.length);
    const wrong = matching.pairs.flatMap(([a, b]): Difference[] => {
      const full = sameClaim(a, b);
      this.bump('casualties.full', full);
      this.bump('casualties.strict', best.get(`${places.gold.get(a)} ${places.found.get(b)}`) === 1);
      if (a.when !== undefined || b.when !== undefined) {
        this.bump('casualties.when.gold');
        this.bump('casualties.when.right', a.when === b.when);
      }
      const where = this.sets('casualties.where', a.where?.map(fold), b.where?.map(fold));
      const including = this.sets('casualties.including', a.including?.map(partKey), b.including?.map(partKey));
      return [
        ...(full ? [] : [{ what: 'claim', gold: claimText(a), got: claimText(b) }]),
        ...(a.when === b.when ? [] : [{ what: 'when', gold: a.when ?? '', got: b.when ?? '' }]),
        ...(where ? [] : [{ what: 'where', gold: a.where?.join(', ') ?? '', got: b.where?.join(', ') ?? '' }]),
        ...(including ? [] : [{ what: 'including', gold: includingText(a), got: includingText(b) }]),
      ].map((one) => ({ kind: 'casualties', mention: a.mentions[0]!, ...one }));
    });
    return [...wrong, ...unmatchedRecords('casualties', matching)];
  }

  /** Counts two lists as sets; true where they are the same. */
  private sets(kind: string, gold: string[] = [], found: string[] = []): boolean {
    const wanted = new Set(gold);
    const got = new Set(found);
    const right = [...wanted].filter((one) => got.has(one)).length;
    this.sizes(kind, wanted.size, got.size);
    this.bump(`${kind}.right`, right);
    return right === wanted.size && right === got.size;
  }

  private demands(gold: DemandRecord[], found: DemandRecord[]): Difference[] {
    const near = overlaps(gold.map(mentionsOf), found.map(mentionsOf)).filter(({ score }) => score >= 0.5);
    const best = new Map(near.map(({ left, right, score }) => [`${left} ${right}`, score]));
    const matching = matchGreedily(gold, found, near);
    const places = { gold: indices(gold), found: indices(found) };
    this.sizes('demands', gold.length, found.length);
    this.bump('demands.relaxed', matching.pairs.length);
    const wrong = matching.pairs.flatMap(([a, b]): Difference[] => {
      const to = fold(a.to) === fold(b.to);
      const procedural = !a.procedural === !b.procedural;
      this.bump('demands.strict', best.get(`${places.gold.get(a)} ${places.found.get(b)}`) === 1);
      this.bump('demands.force', a.force === b.force);
      this.bump('demands.to', to);
      this.bump('demands.procedural', procedural);
      return [
        ...(a.force === b.force ? [] : [{ what: 'force', gold: a.force, got: b.force }]),
        ...(to ? [] : [{ what: 'to', gold: a.to ?? '', got: b.to ?? '' }]),
        ...(procedural ? [] : [{ what: 'procedural', gold: String(!!a.procedural), got: String(!!b.procedural) }]),
      ].map((one) => ({ kind: 'demands', mention: a.mentions[0]!, ...one }));
    });
    return [...wrong, ...unmatchedRecords('demands', matching)];
  }
}
