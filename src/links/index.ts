import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { DemandFinding } from '../demands/index.ts';
import type { Letter } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import type { DocumentFinding, ResolutionFinding } from '../resolutions/index.ts';
import { joinRepeated } from './again.ts';
import { inside, type Stretch } from './scope.ts';
import { When } from './when.ts';
import { Where } from './where.ts';

/** What the five rooms found in one letter. */
export interface Findings {
  dates: DateFinding[];
  places: PlaceFinding[];
  casualties: CasualtyFinding[];
  resolutions: ResolutionFinding[];
  documents: DocumentFinding[];
  demands: DemandFinding[];
}

/** A casualty claim with the date and the places that govern it. */
export interface LinkedCasualty extends Omit<CasualtyFinding, 'clause'> {
  when: DateFinding | undefined;
  where: readonly PlaceFinding[] | undefined;
  /** Where the same count is told again. */
  again: Stretch[] | undefined;
}
/** A demand with what is named inside its action. */
export interface LinkedDemand extends DemandFinding {
  dates: DateFinding[];
  places: PlaceFinding[];
  resolutions: ResolutionFinding[];
}
export interface Linked extends Omit<Findings, 'casualties' | 'demands'> {
  casualties: LinkedCasualty[];
  demands: LinkedDemand[];
}

/** Joins the kinds: when and where each harm happened, what each demand names. */
export function link(letter: Letter, found: Findings): Linked {
  const when = new When(letter, found.dates, found.casualties);
  const where = new Where(letter, found.places, when.events, found.casualties);
  return {
    ...found,
    casualties: joinRepeated(
      letter,
      found.casualties.map((claim) => placed(claim, when, where)),
    ),
    demands: found.demands.map((demand) => naming(demand, found)),
  };
}

// what is made once a finding names its keys one by one: V8 gives every object that is spread and added to a shape of its own

function naming(demand: DemandFinding, { dates, places, resolutions }: Findings): LinkedDemand {
  const { start, end, rule, why, force, to, procedural } = demand;
  return {
    start,
    end,
    rule,
    why,
    force,
    to,
    procedural,
    dates: inside(dates, demand),
    places: inside(places, demand),
    resolutions: inside(resolutions, demand),
  };
}

/** A claim with its day and its places; left out where the letter does not say. */
function placed(claim: CasualtyFinding, when: When, where: Where): LinkedCasualty {
  const day = when.of(claim);
  const places = where.of(claim, day?.date);
  const why = claim.why && [...claim.why];
  if (day) why?.push(`when: ${day.why}`);
  if (places) why?.push(`where: ${places.why}`);
  const { start, end, rule, effect, min, max, approximate, victims, including, by, source } = claim;
  return {
    start,
    end,
    rule,
    why,
    effect,
    min,
    max,
    approximate,
    victims,
    including,
    by,
    source,
    when: day?.date,
    where: places?.places.slice(), // no longer than it is
    again: undefined,
  };
}
