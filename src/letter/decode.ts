import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';

/** Bytes that stand for no character in the file's encoding; each is U+FFFD in the text. */
export interface IllFormed {
  /** Code points before it in the decoded text. */
  position: number;
  /** Line and column in the decoded text, from 1, column in code points. */
  line: number;
  column: number;
  /** Bytes before it in the file. */
  offset: number;
  /** The bytes, in hexadecimal: `c3 28`. */
  bytes: string;
}

export interface Decoded {
  /** Without byte-order mark. */
  text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `iso-8859-1`, or another that was recognised. */
  encoding: string;
  /** In text order; the first hundred where there are more. */
  problems: IllFormed[];
  /** How many there are in all. */
  illFormed: number;
}

const LISTED = 100;
const UNKNOWN = '\ufffd';

/** Reads the bytes of a letter as text. Takes any bytes and never throws; what is no text at all `sniff` tells beforehand. */
export function decode(bytes: Uint8Array): Decoded {
  const sixteen = utf16(bytes);
  if (sixteen) return decodeUtf16(bytes, sixteen);
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', problems: [], illFormed: 0 };
  const broken = scanUtf8(bytes);
  // a few stray bytes in a text that is UTF-8 otherwise; without any sequence of UTF-8 it is another encoding
  if (hasMark(bytes) || broken.wellFormed > 2 * broken.found.length)
    return report(new TextDecoder().decode(bytes), 'utf-8', bytes, broken.found);
  return decodeEightBit(bytes);
}

const hasMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

type Utf16 = 'utf-16le' | 'utf-16be';

/** By its mark, or by the zeros that every other byte of Western text is. */
function utf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const size = Math.min(bytes.length & ~1, 4096);
  if (size < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = size / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: Utf16): Decoded {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const start = bytes[low] === 0xff && bytes[1 - low] === 0xfe ? 2 : 0;
  const found: Stretch[] = [];
  let position = 0;
  for (let at = start; at < bytes.length; position++) {
    if (at + 1 >= bytes.length) {
      found.push({ position, offset: at, length: 1 });
      break;
    }
    const unit = bytes[at + low]! | (bytes[at + 1 - low]! << 8);
    const high = bytes[at + 3 - low];
    const pair =
      unit >= 0xd800 && unit < 0xdc00 && high !== undefined && bytes[at + 3] !== undefined && (high & 0xfc) === 0xdc;
    if (!pair && (unit & 0xf800) === 0xd800) found.push({ position, offset: at, length: 2 });
    at += pair ? 4 : 2;
  }
  return report(new TextDecoder(encoding).decode(bytes), encoding, bytes, found);
}

interface Stretch {
  position: number;
  offset: number;
  length: number;
}

/** Walks UTF-8 as the Unicode standard says: each longest beginning of a sequence that cannot go on is one error. */
function scanUtf8(bytes: Uint8Array): { found: Stretch[]; wellFormed: number } {
  const found: Stretch[] = [];
  let wellFormed = 0;
  let position = 0;
  for (let at = hasMark(bytes) ? 3 : 0; at < bytes.length; position++) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const wanted =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
    let length = 1;
    while (length < wanted && follows(lead, length, bytes[at + length])) length++;
    if (wanted > 1 && length === wanted) wellFormed++;
    else found.push({ position, offset: at, length });
    at += length;
  }
  return { found, wellFormed };
}

/** Whether `byte` may stand as number `index` of the sequence that `lead` begins. */
function follows(lead: number, index: number, byte: number | undefined): boolean {
  if (byte === undefined || (byte & 0xc0) !== 0x80) return false;
  if (index > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte < 0x90;
}

/**
 * What Windows-1252 has at 80 to 9F, where Latin-1 has control characters. Spelt out because the decoder of some
 * versions of Node takes the one for the other.
 */
const WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function decodeEightBit(bytes: Uint8Array): Decoded {
  const other = foreign(bytes);
  if (other) return { text: new TextDecoder(other).decode(bytes), encoding: other, problems: [], illFormed: 0 };
  const found: Stretch[] = [];
  let marks = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80 || byte > 0x9f) continue;
    marks++;
    if (WINDOWS[byte - 0x80] === UNKNOWN) found.push({ position: at, offset: at, length: 1 });
  }
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (marks === 0) return report(latin, 'iso-8859-1', bytes, found);
  const text = latin.replace(/[\x80-\x9f]/g, (mark) => WINDOWS[mark.charCodeAt(0) - 0x80]!);
  return report(text, 'windows-1252', bytes, found);
}

/**
 * An encoding of other scripts. Western text with a few accents is taken for what it most often is, Windows-1252: a
 * detector needs many high bytes to tell it from its neighbours, and loading one takes time.
 */
function foreign(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 65_536);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  if (high < sample.length / 8) return undefined;
  const chardet = createRequire(import.meta.url)('chardet') as typeof import('chardet');
  const best = chardet.analyse(sample)[0];
  if (!best || best.confidence < 20 || /^(?:UTF-|ISO-8859-1$|windows-1252$|ASCII)/i.test(best.name)) return undefined;
  try {
    return new TextDecoder(best.name).encoding;
  } catch {
    return undefined;
  }
}

/** Gives each stretch its line and column; the stretches stand in text order. */
function report(text: string, encoding: string, bytes: Uint8Array, found: Stretch[]): Decoded {
  const problems: IllFormed[] = [];
  let position = 0;
  let line = 1;
  let lineStart = 0;
  let unit = 0;
  for (const stretch of found.slice(0, LISTED)) {
    for (; position < stretch.position; position++) {
      const code = text.codePointAt(unit)!;
      unit += code > 0xffff ? 2 : 1;
      if (code === 10 || (code === 13 && text.charCodeAt(unit) !== 10)) {
        line++;
        lineStart = position + 1;
      }
    }
    const column = position - lineStart + 1;
    const hex = Array.from(bytes.subarray(stretch.offset, stretch.offset + stretch.length), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join(' ');
    problems.push({ position, line, column, offset: stretch.offset, bytes: hex });
  }
  return { text, encoding, problems, illFormed: found.length };
}
