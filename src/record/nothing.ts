import type { Annotations } from './types.ts';

/** Annotations in which nothing was found: what a missing file is compared as. */
export const NOTHING: Annotations = {
  format: 1,
  source: { file: '', sha256: '' },
  parts: [],
  dates: [],
  places: [],
  casualties: [],
  resolutions: [],
  demands: [],
};
