/** Reads a list of places that a person brings along, a GeoNames dump or a CSV, on its way into a gazetteer file. */
import { createReadStream } from 'node:fs';
import { dictionary } from '../language/dictionary.ts';
import { Trouble } from '../trouble.ts';
import { PACKED_TYPES, type PackedPlace, type PackedType } from './pack.ts';

export interface Selection {
  /** ISO 3166-1 alpha-2; all where nothing is said. */
  countries?: ReadonlySet<string>;
  /** What to call the file in messages. */
  name: string;
}

/** GeoNames' feature classes and codes as the types of the annotation; what is left out here is no place that a letter names. */
const CLASSES = dictionary<PackedType>({ P: 'settlement', A: 'admin', H: 'water', T: 'terrain' });
const CODES = dictionary<PackedType>({
  PPLC: 'capital',
  PPLX: 'area',
  ADM1: 'admin1',
  ADM2: 'admin2',
  PCLI: 'country',
  PCLD: 'territory',
  TERR: 'territory',
  RGN: 'region',
  CMP: 'area',
  CMPRF: 'area',
  CMPLA: 'area',
  AIRP: 'facility',
  AIRB: 'facility',
  AIRF: 'facility',
  HSP: 'facility',
  DAM: 'facility',
  PRN: 'facility',
  UNIV: 'facility',
  MSQE: 'facility',
  CH: 'facility',
  PS: 'facility',
  PSN: 'facility',
  BDG: 'facility',
  PRT: 'facility',
  FT: 'facility',
  INSM: 'facility',
  CRSG: 'line',
  PSTB: 'line',
});
const LATIN = /^[\p{Script=Latin}\p{M}\d '’‘ʻʼʾʿ`.()-]+$/u;
const COUNTRY = /^[A-Z]{2}$/;
const GEONAMES_COLUMNS = 19;

/**
 * The places of a file: tab-separated with 19 columns as GeoNames publishes it, or a CSV with a header.
 * Streams the file; what is kept is kept in memory, some 300 bytes a place.
 * @throws Trouble with the line where the file is not what it should be
 */
export async function readPlaces(path: string, selection: Selection): Promise<PackedPlace[]> {
  const first = await firstLine(path, selection.name);
  if (first.trim() === '') throw new Trouble(selection.name, 'is empty', REMEDY);
  const places = first.split('\t').length === GEONAMES_COLUMNS ? geonames(path, selection) : csv(path, selection);
  const kept: PackedPlace[] = [];
  const units = new Set<string>();
  for await (const place of places) {
    if (selection.countries && !selection.countries.has(place.country)) continue;
    kept.push(place);
    units.add(place.admin1);
  }
  // they are numbered in two bytes
  if (units.size > 0xffff)
    throw new Trouble(selection.name, `has ${units.size} units of the first level`, 'the world has 4,000');
  if (kept.length === 0) throw new Trouble(selection.name, 'holds no place that could be used', REMEDY);
  return kept;
}

const REMEDY = 'give a GeoNames dump (allCountries.txt, SY.txt) or a CSV with name, country, latitude and longitude';

/** In characters. A place with all its names takes a tenth of it; what goes on longer is no list of places. */
const LONGEST = 1 << 20;

async function firstLine(path: string, file: string): Promise<string> {
  for await (const line of linesOf(path, file, 65_535)) return line;
  return '';
}

/** The lines of a file of any size, as long as each of them has an end. @param end the last byte that is read */
async function* linesOf(path: string, file: string, end = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  let rest = '';
  let line = 0;
  for await (const chunk of createReadStream(path, { encoding: 'utf8', end }) as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const one of lines) {
      line++;
      yield one.endsWith('\r') ? one.slice(0, -1) : one;
    }
    if (rest.length > LONGEST) throw at(file, line + 1, 'is a line without end', REMEDY);
  }
  if (rest !== '') yield rest;
}

async function* geonames(path: string, { name: file }: Selection): AsyncGenerator<PackedPlace> {
  let line = 0;
  for await (const row of linesOf(path, file)) {
    line++;
    if (row === '') continue;
    const cells = row.split('\t');
    if (cells.length !== GEONAMES_COLUMNS)
      throw at(file, line, `${cells.length} columns, where GeoNames has ${GEONAMES_COLUMNS}`);
    const [id, name, ascii, alternates, lat, lon, kind, code, country, , unit, , , , population] = cells as string[];
    const type = CODES[code!] ?? CLASSES[kind!];
    if (!type || country === '' || /^(?:ADM[345]|PPL[HQW])/.test(code!)) continue;
    if (!COUNTRY.test(country!)) throw at(file, line, `${country} is no country`, 'two letters, as SY');
    yield {
      id: whole(id!, file, line, 'id'),
      ...point(lat!, lon!, file, line),
      country: country!,
      admin1: `${country}.${unit}`,
      population: population === '' ? 0 : whole(population!, file, line, 'population'),
      type,
      name: name!,
      names: [name!, ascii!, ...alternates!.split(',').filter((one) => one.length > 2 && LATIN.test(one))].filter(
        Boolean,
      ),
    };
  }
}

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  name: ['name'],
  alternates: ['alternate names', 'alternates', 'alternatenames', 'alternate'],
  type: ['type'],
  country: ['country', 'country code'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
};

async function* csv(path: string, { name: file }: Selection): AsyncGenerator<PackedPlace> {
  const { parse } = await import('csv-parse');
  const rows = createReadStream(path).pipe(
    parse({
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      max_record_size: LONGEST,
    }),
  );
  let columns: Map<string, number> | undefined;
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!columns) {
        columns = headers(record, file);
        continue;
      }
      yield csvPlace(record, columns, file, info.lines);
    }
  } catch (error) {
    const { code, lines, message } = error as { code?: string; lines?: number; message: string };
    if (error instanceof Trouble || !code?.startsWith('CSV_')) throw error;
    throw at(file, lines ?? 1, `is no CSV: ${message.split('\n')[0]}`);
  }
}

function headers(record: readonly string[], file: string): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [key, names] of Object.entries(HEADERS)) {
    const index = record.findIndex((cell) => names.includes(cell.toLowerCase().replace(/[_-]/g, ' ')));
    if (index >= 0) columns.set(key, index);
  }
  const missing = ['name', 'country', 'latitude', 'longitude'].filter((key) => !columns.has(key));
  if (missing.length) throw at(file, 1, `has no column ${missing.join(', ')}`, REMEDY);
  return columns;
}

function csvPlace(
  record: readonly string[],
  columns: ReadonlyMap<string, number>,
  file: string,
  line: number,
): PackedPlace {
  const cell = (key: string) => record[columns.get(key) ?? -1] ?? '';
  const name = cell('name');
  const country = cell('country').toUpperCase();
  const type = (cell('type').toLowerCase() || 'settlement') as PackedType;
  if (name === '') throw at(file, line, 'has no name');
  if (!COUNTRY.test(country)) throw at(file, line, `${country || 'nothing'} is no country`, 'two letters, as SY');
  if (!PACKED_TYPES.includes(type))
    throw at(file, line, `${type} is no type`, `one of ${PACKED_TYPES.slice(0, 12).join(', ')}`);
  return {
    id: 0,
    ...point(cell('latitude'), cell('longitude'), file, line),
    country,
    admin1: `${country}.`,
    population: 1000,
    type,
    own: true,
    name,
    names: [
      name,
      ...cell('alternates')
        .split(/[|;,]/)
        .map((one) => one.trim())
        .filter(Boolean),
    ],
  };
}

function point(latitude: string, longitude: string, file: string, line: number): { lat: number; lon: number } {
  const lat = Number(latitude);
  const lon = Number(longitude);
  if (latitude.trim() === '' || !(Math.abs(lat) <= 90)) throw at(file, line, `${latitude || 'nothing'} is no latitude`);
  if (longitude.trim() === '' || !(Math.abs(lon) <= 180))
    throw at(file, line, `${longitude || 'nothing'} is no longitude`);
  return { lat, lon };
}

function whole(value: string, file: string, line: number, what: string): number {
  if (!/^\d{1,10}$/.test(value) || Number(value) > 0xffffffff)
    throw at(file, line, `${value || 'nothing'} is no ${what}`);
  return Number(value);
}

const at = (file: string, line: number, reason: string, remedy?: string) =>
  new Trouble(file, reason, remedy, { line, column: 1 });
