/** The types of the annotation file; they are defined in `schema.ts`, and this door loads nothing. */
export type {
  Annotations,
  CasualtyRecord,
  Check,
  DateRecord,
  DemandRecord,
  DocumentRecord,
  Effect,
  Force,
  Including,
  Mention,
  PartRecord,
  PlaceRecord,
  PlaceType,
  ResolutionRecord,
} from './schema.ts';
