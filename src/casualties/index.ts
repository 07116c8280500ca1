import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter } from '../letter/types.ts';
import type { Effect, Including } from '../record/types.ts';

/** One claim of how many people were harmed: one effect, one count. When and where are for `links/` to say. */
export interface CasualtyFinding extends Finding {
  effect: Effect;
  min?: number;
  max?: number;
  approximate?: true;
  victims?: string;
  including?: Including[];
  /** The perpetrator as written. */
  by?: string;
  /** Who reports it, without article. */
  source?: string;
  /** The clause that makes the claim, for `links/`. */
  clause: { start: number; end: number };
}

/** Finds every claim of how many people were harmed, in text order. */
export function findCasualties(_letter: Letter, _options: RoomOptions = {}): CasualtyFinding[] {
  return [];
}
