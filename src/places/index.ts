import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter } from '../letter/types.ts';
import type { PlaceType } from '../record/types.ts';

export interface PlaceFinding extends Finding {
  /** Mentions with one key are mentions of one place. */
  key: string;
  type: PlaceType;
  country?: string;
  coordinates?: [latitude: number, longitude: number];
  gazetteer?: string;
  match?: 'loose' | 'none';
}

/** Finds and resolves every place that the letter names, in text order. */
export function findPlaces(_letter: Letter, _options: RoomOptions = {}): PlaceFinding[] {
  return [];
}
