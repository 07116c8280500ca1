import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter } from '../letter/types.ts';

export interface ResolutionFinding extends Finding {
  /** Canonical, as `S/RES/2254 (2015)`. */
  symbol: string;
  paragraphs?: string[];
}
/** Another document cited by its symbol. */
export interface DocumentFinding extends Finding {
  symbol: string;
}

/** Finds cited resolutions, and other documents cited by symbol, each list in text order. */
export function findResolutions(
  _letter: Letter,
  _options: RoomOptions = {},
): { resolutions: ResolutionFinding[]; documents: DocumentFinding[] } {
  return { resolutions: [], documents: [] };
}
