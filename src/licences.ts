/** Where data inside the program comes from, and on what terms. */
export interface DataSource {
  name: string;
  /** SPDX identifier, or what stands in its place. */
  licence: string;
  /** What must be said wherever the data is passed on. */
  attribution: string;
}

/** Everything that comes along and was not made here. */
export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: 'GeoNames (cities500, administrative units, alternate names)',
    licence: 'CC-BY-4.0',
    attribution: 'place names and coordinates: GeoNames (geonames.org), changed: folded, merged, thinned',
  },
  {
    name: 'Security Council resolutions by year',
    licence: 'facts of public record',
    attribution: 'gathered from the tables of the Dag Hammarskjöld Library',
  },
  {
    name: 'compromise',
    licence: 'MIT',
    attribution: 'part-of-speech tags: compromise, Spencer Kelly and contributors',
  },
];
