import { decode } from '../letter/decode.ts';
import { sniff } from '../letter/sniff.ts';
import { Trouble } from '../trouble.ts';

/** Throws trouble where the bytes are no text. */
export function refuseOther(bytes: Uint8Array, name: string): void {
  const { kind, name: what, remedy } = sniff(bytes);
  if (kind !== 'text') throw new Trouble(name, `is ${what}, not a letter`, remedy);
}

/** The text of a letter's bytes and what to know about it. */
export function decodeLetter(bytes: Uint8Array, name: string): { text: string; warnings: string[] } {
  const { text, encoding, problems, illFormed } = decode(bytes);
  const warnings: string[] = [];
  if (text.trim() === '') warnings.push(`${name}: the letter is empty`);
  const [first] = problems;
  if (first) {
    const more = illFormed > 1 ? `, and ${illFormed - 1} more` : '';
    warnings.push(
      `${name}:${first.line}:${first.column}: ${first.bytes} is no character in ${encoding}${more}; read as �`,
    );
  } else if (!encoding.startsWith('utf-'))
    warnings.push(`${name}: read as ${encoding}; check the accents, or save it as UTF-8`);
  return { text, warnings };
}
