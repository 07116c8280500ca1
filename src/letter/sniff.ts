/** What a file is by its first bytes. */
export interface Sniffed {
  kind: 'text' | 'pdf' | 'docx' | 'zip' | 'doc' | 'rtf' | 'html' | 'xml' | 'image' | 'gzip' | 'binary';
  /** For a person: `a PDF`, `a Word document`. */
  name: string;
  /** What would make it text; absent for text. */
  remedy?: string;
}

const TEXT: Sniffed = { kind: 'text', name: 'text' };
const CONVERT = 'convert it to plain text first';

/** Tells text from what only looks like a letter's file. Looks at no more than the first 8 KB. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = bytes.subarray(0, 8192);
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (/^[\s\0\xef\xbb\xbf]{0,20}%PDF-/.test(start))
    return { kind: 'pdf', name: 'a PDF', remedy: `${CONVERT} (pdftotext -layout FILE)` };
  if (start.startsWith('PK\x03\x04'))
    return /word\/|\[Content_Types\]/.test(start)
      ? { kind: 'docx', name: 'a Word document', remedy: `${CONVERT} (pandoc -t plain FILE)` }
      : { kind: 'zip', name: 'a zip archive', remedy: 'unpack it first' };
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    return { kind: 'doc', name: 'an old Word document', remedy: `${CONVERT} (antiword FILE)` };
  if (start.startsWith('{\\rtf')) return { kind: 'rtf', name: 'rich text (RTF)', remedy: CONVERT };
  if (start.startsWith('\x1f\x8b')) return { kind: 'gzip', name: 'a gzip archive', remedy: 'unpack it first' };
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/.test(start))
    return { kind: 'image', name: 'an image', remedy: 'run text recognition over it first' };
  if (/^(?:\xef\xbb\xbf)?\s{0,50}(?:<!doctype html|<html)/i.test(start))
    return { kind: 'html', name: 'a web page', remedy: CONVERT };
  if (/^(?:\xef\xbb\xbf)?\s{0,50}<\?xml/.test(start)) return { kind: 'xml', name: 'XML', remedy: CONVERT };
  return isBinary(head) ? { kind: 'binary', name: 'no text', remedy: CONVERT } : TEXT;
}

/** Zeros that are not those of UTF-16, or many control characters. */
function isBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  const zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at & 1]!++;
    else if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1b && byte !== 0x1a) controls++;
  });
  const pairs = head.length / 2;
  const [even, odd] = zeros as [number, number];
  const wide = Math.max(even, odd) > pairs * 0.6 && Math.min(even, odd) < pairs * 0.1;
  return (even + odd > 0 && !wide) || controls > head.length / 20;
}
