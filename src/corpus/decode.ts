import { Trouble } from '../trouble.ts';

/** The text of a letter's bytes, or what else the bytes are. */
export function decodeLetter(bytes: Uint8Array, name: string): { text: string; warnings: string[] } {
  const other = sniff(bytes);
  if (other) throw new Trouble(name, `is ${other.what}, not text`, other.remedy);
  return { text: new TextDecoder('utf-8').decode(bytes), warnings: [] };
}

const MAGIC: readonly (readonly [start: string, what: string, remedy: string])[] = [
  ['%PDF-', 'a PDF', 'convert it first (pdftotext -layout FILE.pdf FILE.txt)'],
  ['PK\x03\x04', 'a DOCX or another ZIP', 'save it as plain text first'],
  ['\xd0\xcf\x11\xe0', 'a DOC', 'save it as plain text first'],
  ['{\\rtf', 'an RTF', 'save it as plain text first'],
  ['\x1f\x8b', 'compressed', 'unpack it first (gunzip)'],
];

function sniff(bytes: Uint8Array): { what: string; remedy: string } | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  for (const [magic, what, remedy] of MAGIC) if (start.startsWith(magic)) return { what, remedy };
  const nul = bytes.subarray(0, 4096).includes(0);
  return nul ? { what: 'binary', remedy: 'give a text file' } : undefined;
}
