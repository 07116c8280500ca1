import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter } from '../letter/types.ts';
import type { Force } from '../record/types.ts';

export interface DemandFinding extends Finding {
  force: Force;
  to?: string;
  procedural?: true;
}

/** Finds every place where the letter's author asks or requires someone to act, in text order. */
export function findDemands(_letter: Letter, _options: RoomOptions = {}): DemandFinding[] {
  return [];
}
