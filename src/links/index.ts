import type { CasualtyFinding } from '../casualties/index.ts';
import type { DateFinding } from '../dates/index.ts';
import type { DemandFinding } from '../demands/index.ts';
import type { Letter } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import type { DocumentFinding, ResolutionFinding } from '../resolutions/index.ts';

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
export interface LinkedCasualty extends CasualtyFinding {
  when?: DateFinding;
  where?: PlaceFinding[];
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
export function link(_letter: Letter, found: Findings): Linked {
  const within = <T extends { start: number; end: number }>(all: T[], { start, end }: { start: number; end: number }) =>
    all.filter((one) => one.start >= start && one.end <= end);
  return {
    ...found,
    casualties: found.casualties,
    demands: found.demands.map((demand) => ({
      ...demand,
      dates: within(found.dates, demand),
      places: within(found.places, demand),
      resolutions: within(found.resolutions, demand),
    })),
  };
}
