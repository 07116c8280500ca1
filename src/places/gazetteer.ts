import { readFileSync } from 'node:fs';
import { fold2 } from '../language/fold.ts';
import {
  HEADER,
  hashes,
  layoutOf,
  MAGIC,
  MANY,
  PACKED_TYPES,
  type PackedType,
  RECORD_BYTES,
  soundHash,
} from './pack.ts';

/** A place of a gazetteer. */
export interface Entry {
  /** Number in its file. */
  index: number;
  /** `geonames:172955`, or nothing where the source gives no id. */
  id: string | undefined;
  name: string;
  /** The name, spelling folded at level 2. */
  folded: string;
  type: PackedType;
  country: string;
  /** First-level unit, as `SY.12`. */
  unit: string;
  coordinates: [number, number] | undefined;
  /** Inhabitants, to a tenth. */
  population: number;
}

const REMEMBERED = 5000;

/** A gazetteer file, searched in place. */
export class Gazetteer {
  private readonly words: Uint32Array;
  private readonly data: DataView;
  private readonly bytes: Uint8Array;
  private readonly layout: ReturnType<typeof layoutOf>;
  private readonly countries: string[];
  private readonly units: string[];
  /** What was looked up lately: a letter names the same places again and again. */
  private readonly lately = new Map<string, readonly Entry[]>();

  /** @throws where the bytes are no gazetteer */
  constructor(
    bytes: Uint8Array,
    private readonly prefix = 'geonames',
  ) {
    const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    this.bytes = whole;
    this.data = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
    this.words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >> 2);
    if (whole.byteLength < 32 || this.words[0] !== MAGIC)
      throw new Error('not a gazetteer file: make one with annotate gazetteer build');
    const layout = layoutOf(this.words);
    this.layout = layout;
    const table = JSON.parse(
      new TextDecoder().decode(whole.subarray(layout.tableAt, layout.tableAt + layout.tables)),
    ) as {
      countries: string[];
      units: string[];
    };
    this.countries = table.countries;
    this.units = table.units;
  }

  /** Places under a name, spelling folded at level 2. */
  find(name: string): readonly Entry[] {
    let found = this.lately.get(name);
    if (!found) {
      if (this.lately.size >= REMEMBERED) this.lately.clear();
      found = this.search(name);
      this.lately.set(name, found);
    }
    return found;
  }

  private search(name: string): Entry[] {
    const key = fold2(name);
    if (key.length < 2) return [];
    const [bucket, fingerprint] = hashes(key);
    const { fingerprints, starts, lists } = this.layout;
    const end = this.words[HEADER + bucket + 1]!;
    for (let entry = this.words[HEADER + bucket]!; entry < end; entry++) {
      if (this.words[fingerprints + entry] !== fingerprint) continue;
      const start = this.words[starts + entry]!;
      if (start < MANY) return [this.entry(start)];
      const found: Entry[] = [];
      for (let at = lists + start - MANY; ; at++) {
        const posting = this.words[at]!;
        found.push(this.entry(posting >> 1));
        if (posting & 1) break;
      }
      return found;
    }
    return [];
  }

  /** Places of a country whose main name sounds alike (level 3). */
  sounding(name: string, country: string): Entry[] {
    const hash = soundHash(name);
    if (!hash) return [];
    const [from, to] = this.range(country);
    const found: Entry[] = [];
    for (let i = from; i < to; i++)
      if (this.words[(this.layout.recordsAt + i * RECORD_BYTES + 20) >> 2] === hash) found.push(this.entry(i));
    return found;
  }

  /** Records of a country: they stand together. */
  private range(country: string): [number, number] {
    const wanted = this.countries.indexOf(country);
    if (wanted < 0) return [0, 0];
    const bound = (limit: number) => {
      let low = 0;
      let high = this.layout.records;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.data.getUint16(this.layout.recordsAt + middle * RECORD_BYTES + 12, true) < limit) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return [bound(wanted), bound(wanted + 1)];
  }

  private nameOf(index: number): string {
    const at = this.layout.recordsAt + index * RECORD_BYTES;
    const start = this.layout.namesAt + this.data.getUint32(at + 8, true);
    return new TextDecoder().decode(this.bytes.subarray(start, start + this.data.getUint8(at + 18)));
  }

  private entry(index: number): Entry {
    const at = this.layout.recordsAt + index * RECORD_BYTES;
    const id = this.data.getUint32(at + 4, true);
    const unit = this.units[this.data.getUint16(at + 14, true)]!;
    const type = PACKED_TYPES[this.data.getUint8(at + 16)]!;
    const flags = this.data.getUint8(at + 19);
    const name = this.nameOf(index);
    return {
      index,
      id: id
        ? `${this.prefix}:${id}`
        : flags & 2
          ? `un-letters:${name}`
          : type === 'admin1'
            ? `${this.prefix}:${unit}`
            : undefined,
      name,
      folded: fold2(name),
      type,
      country: this.countries[this.data.getUint16(at + 12, true)]!,
      unit,
      coordinates: flags & 1 ? undefined : [this.data.getInt16(at, true) / 100, this.data.getInt16(at + 2, true) / 100],
      population: Math.round(2 ** (this.data.getUint8(at + 17) / 8)) - 1,
    };
  }
}

let builtIn: Gazetteer | undefined;
/** The gazetteer that comes with the program; read when the first name is looked up. */
export function gazetteer(): Gazetteer {
  builtIn ??= new Gazetteer(readData());
  return builtIn;
}

/** Beside the sources the file lies in `data/`; beside the bundles, one folder up. */
function readData(): Uint8Array {
  for (const path of ['./data/gazetteer.bin', '../data/gazetteer.bin']) {
    try {
      return readFileSync(new URL(path, import.meta.url));
    } catch {}
  }
  throw new Error('the gazetteer is missing: run npm run build');
}
