import type { RawBlock } from './layout.ts';
import { readTitle } from './title.ts';

/** `Distr.: General`, `ORIGINAL: ENGLISH`: only mastheads say so without brackets. */
const DISTRIBUTION = /(?:^| )(?:distr\b\.?|original: [a-z]{4,10}$)/i;
/** What a masthead is made of. */
const MASTHEAD =
  /^(?:united nations|nations unies|general assembly|security council|economic and social council|human rights council|(?:[ASE]|ST)\/[\w.()/–-]{2,40}\*?|general|limited|restricted|provisional|\d{1,2} [A-Za-zÀ-˿Ḁ-ỿ]{3,9} \d{4})(?=$| )/i;
const SIGNED = /(?:^|\s)[[(](?:signed|sgd\.?)[\])]|^\/s\/|^signed:/i;
const LETTERHEAD = /^(?:the )?(?:permanent (?:observer )?mission|embassy|ministry|observer mission)\b[^.;:]{3,90}$/i;
const SALUTATION = /^(?:excellency|sir|madam|mr\. president|madam president|dear [^.]{2,40})[,:]?$/i;

/**
 * The blocks that begin a further letter: below the end of the one before stands a masthead of its own; or, where the
 * letter before has no annexes, a formal title or a letterhead with its salutation below the signature.
 */
export function secondLetters(text: string, raw: readonly RawBlock[], heads: readonly { block: number }[]): number[] {
  const found: number[] = [];
  const line = (i: number) => {
    const { start, end } = raw[i]!;
    return text.slice(start, Math.min(end, start + 600));
  };
  let head = 0;
  let annexed = false;
  let headedAt = -9;
  let signed = false;
  /** Running text stood in the letter, or the annex, so far. */
  let told = false;
  const begin = (block: number) => {
    found.push(block);
    annexed = signed = told = false;
  };
  for (let i = 0; i < raw.length; i++) {
    if (heads[head]?.block === i) {
      annexed = true;
      told = signed = false;
      headedAt = i;
      head++;
      continue;
    }
    const { start, end } = raw[i]!;
    const length = end - start;
    if (length > 160) told = true;
    if (length > 700) continue;
    const first = text[start]!;
    const short = length < 160;
    if (short && SIGNED.test(line(i))) {
      signed = true;
      continue;
    }
    if (!told && !signed) continue;
    if (short && DISTRIBUTION.test(line(i))) {
      const top = mastheadTop(line, i, Math.max(headedAt, found.at(-1) ?? 0) + 1);
      if (top < i || MASTHEAD.test(line(i))) begin(top);
    } else if (signed && !annexed) {
      if (/[LINTC"]/.test(first) && length < 600 && isTitle(line(i))) begin(i);
      else if (short && LETTERHEAD.test(line(i)) && greetsBelow(line, raw.length, i)) begin(i);
    }
  }
  return found;
}

/** The first block of the masthead that `block` stands in. */
function mastheadTop(line: (i: number) => string, block: number, floor: number): number {
  let top = block;
  for (let i = block - 1; i >= Math.max(floor, block - 8); i--) {
    if (line(i).length > 120 || !MASTHEAD.test(line(i))) break;
    top = i;
  }
  return top;
}

function isTitle(line: string): boolean {
  const title = readTitle(line, line);
  return title !== undefined && !title.annexed && title.date !== undefined && title.from !== undefined;
}

const greetsBelow = (line: (i: number) => string, count: number, block: number) => {
  for (let i = block + 1; i < Math.min(count, block + 14); i++) if (SALUTATION.test(line(i))) return true;
  return false;
};
