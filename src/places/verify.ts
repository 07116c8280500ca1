/**
 * Whether a gazetteer file that somebody hands over holds together. It is searched in place: a number that points past the
 * end, or a list without one, would keep the search going until the memory is full. The program's own is not asked.
 */
import { HEADER, layoutOf, MAGIC, MANY, PACKED_TYPES, RECORD_BYTES } from './pack.ts';

/** @throws where anything in it points outside it */
export function verifyGazetteer(bytes: Uint8Array): void {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >> 2);
  ensure(words.length >= HEADER && words[0] === MAGIC);
  const { records, entries, postings, tables, names, fingerprints, starts, lists, recordsAt, tableAt } =
    layoutOf(words);
  ensure(tableAt + tables === whole.byteLength);

  for (let bucket = HEADER, before = 0; bucket < fingerprints; bucket++) {
    const entry = words[bucket]!;
    ensure(entry >= before && entry <= entries);
    before = entry;
  }
  for (let entry = 0; entry < entries; entry++) {
    const start = words[starts + entry]!;
    ensure(start < MANY ? start < records : start - MANY < postings);
  }
  for (let posting = 0; posting < postings; posting++) ensure(words[lists + posting]! >>> 1 < records);
  // the list of the last entry ends here, and with it every other
  ensure(postings === 0 || (words[lists + postings - 1]! & 1) === 1);

  const table: unknown = JSON.parse(new TextDecoder().decode(whole.subarray(tableAt)));
  const { countries, units } = table as { countries: unknown; units: unknown };
  ensure(Array.isArray(countries) && countries.every((one) => typeof one === 'string' && /^[A-Z]{2}$/.test(one)));
  ensure(Array.isArray(units) && units.every((one) => typeof one === 'string'));
  const data = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  for (let at = recordsAt; at < recordsAt + records * RECORD_BYTES; at += RECORD_BYTES) {
    ensure(Math.abs(data.getInt16(at, true)) <= 9000 && Math.abs(data.getInt16(at + 2, true)) <= 18_000);
    ensure(data.getUint32(at + 8, true) + data.getUint8(at + 18) <= names);
    ensure(data.getUint16(at + 12, true) < countries.length && data.getUint16(at + 14, true) < units.length);
    ensure(data.getUint8(at + 16) < PACKED_TYPES.length);
  }
}

function ensure(holds: boolean): asserts holds {
  if (!holds) throw new Error('a damaged gazetteer file');
}
