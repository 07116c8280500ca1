import { fold2, fold3 } from '../language/fold.ts';

/** A place on its way into a gazetteer file. */
export interface PackedPlace {
  /** GeoNames id, 0 where there is none. */
  id: number;
  lat: number;
  lon: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** First-level unit, as `SY.12`. */
  admin1: string;
  population: number;
  type: PackedType;
  name: string;
  /** Every name it is found under, its own among them. */
  names: string[];
  /** Written for this project, not from GeoNames. */
  own?: boolean;
  /** Without a point of its own. */
  unplaced?: boolean;
}
export const PACKED_TYPES = [
  'settlement',
  'area',
  'admin1',
  'admin2',
  'country',
  'territory',
  'region',
  'admin',
  'facility',
  'water',
  'terrain',
  'line',
  'capital',
] as const;
export type PackedType = (typeof PACKED_TYPES)[number];

/** What the head of a gazetteer file counts, and where its parts begin: words of four bytes, but for the last three, bytes. */
export function layoutOf(words: Uint32Array) {
  const [, records = 0, entries = 0, postings = 0, tables = 0, names = 0] = words;
  const fingerprints = HEADER + (1 << BUCKET_BITS) + 1;
  const starts = fingerprints + entries;
  const lists = starts + entries;
  const recordsAt = 4 * (lists + postings);
  const namesAt = recordsAt + records * RECORD_BYTES;
  return {
    records,
    entries,
    postings,
    tables,
    names,
    fingerprints,
    starts,
    lists,
    recordsAt,
    namesAt,
    tableAt: namesAt + names,
  };
}
/** Words at the head of a gazetteer file. */
export const HEADER = 8;
export const MAGIC = 0x554e4732; // "UNG2"
export const BUCKET_BITS = 16;
/** Added to what an entry holds where it is the first of several postings, not a record. */
export const MANY = 0x80000000;
export const RECORD_BYTES = 24;

/** A hash of how a name sounds, 0 where too little of it is left. */
export function soundHash(name: string): number {
  const key = fold3(name);
  return key ? hashes(key)[1] || 1 : 0;
}

/** Two hashes of a key: one chooses the bucket, the other tells keys of a bucket apart. FNV-1a with different seeds. */
export function hashes(key: string): [bucket: number, fingerprint: number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [(a ^ (a >>> 16)) & ((1 << BUCKET_BITS) - 1), b >>> 0];
}

/**
 * One file, read whole and searched in place, little-endian:
 * header of eight 32-bit words (magic, records, entries, postings, bytes of tables, bytes of names, 0, 0); the first entry of each bucket;
 * fingerprints; for each entry its record, or its first posting; postings (record × 2, lowest bit set on the last of an entry); records
 * (latitude and longitude × 100, id, offset of the name, country, unit, type, logarithm of the population, length of the name, flags, hash of its sound);
 * names; tables of countries and units. Records stand in the order of their countries.
 */
export function pack(list: PackedPlace[]): Uint8Array {
  const places = [...list].sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : 0));
  const countries = [...new Set(places.map((place) => place.country))];
  const units = [...new Set(places.map((place) => place.admin1))];
  const countryAt = new Map(countries.map((country, i) => [country, i]));
  const unitAt = new Map(units.map((unit, i) => [unit, i]));
  const keys = new Map<string, number[]>();
  places.forEach((place, i) => {
    for (const key of new Set(place.names.map(fold2))) {
      if (key.length < 2) continue;
      const postings = keys.get(key);
      if (postings) postings.push(i);
      else keys.set(key, [i]);
    }
  });
  const entries = [...keys].map(([key, postings]) => ({ hash: hashes(key), postings }));
  entries.sort((a, b) => a.hash[0] - b.hash[0] || a.hash[1] - b.hash[1]);
  const names = new TextEncoder();
  const encoded = places.map((place) => names.encode(place.name.slice(0, 80)));
  const tables = names.encode(JSON.stringify({ countries, units }));
  // most names are those of one place: such an entry holds the record itself
  const postingCount = entries.reduce((sum, { postings }) => sum + (postings.length > 1 ? postings.length : 0), 0);
  const nameBytes = encoded.reduce((sum, one) => sum + one.length, 0);
  const padded = (nameBytes + 3) & ~3;
  const buckets = (1 << BUCKET_BITS) + 1;
  const size =
    32 + 4 * (buckets + entries.length * 2 + postingCount) + places.length * RECORD_BYTES + padded + tables.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const word = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  for (const value of [MAGIC, places.length, entries.length, postingCount, tables.length, padded, 0, 0]) word(value);
  let entry = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    while (entry < entries.length && entries[entry]!.hash[0] < bucket) entry++;
    word(entry);
  }
  for (const { hash } of entries) word(hash[1]);
  let posting = 0;
  for (const { postings } of entries) {
    if (postings.length === 1) word(postings[0]!);
    else {
      word(MANY + posting);
      posting += postings.length;
    }
  }
  for (const { postings } of entries.filter((entry) => entry.postings.length > 1))
    for (const [i, record] of postings.entries()) word(record * 2 + (i === postings.length - 1 ? 1 : 0));
  let nameAt = 0;
  places.forEach((place, i) => {
    view.setInt16(at, Math.round(place.lat * 100), true);
    view.setInt16(at + 2, Math.round(place.lon * 100), true);
    view.setUint32(at + 4, place.id, true);
    view.setUint32(at + 8, nameAt, true);
    view.setUint16(at + 12, countryAt.get(place.country)!, true);
    view.setUint16(at + 14, unitAt.get(place.admin1)!, true);
    view.setUint8(at + 16, PACKED_TYPES.indexOf(place.type));
    view.setUint8(at + 17, Math.min(255, Math.round(Math.log2(place.population + 1) * 8)));
    view.setUint8(at + 18, encoded[i]!.length);
    view.setUint8(at + 19, (place.unplaced ? 1 : 0) | (place.own ? 2 : 0));
    view.setUint32(at + 20, soundHash(place.name), true);
    at += RECORD_BYTES;
    nameAt += encoded[i]!.length;
  });
  for (const name of encoded) {
    bytes.set(name, at);
    at += name.length;
  }
  at += padded - nameBytes;
  bytes.set(tables, at);
  return bytes;
}
