import { blocksOf } from './blocks.ts';
import type { Printed } from './printed.ts';
import type { Block } from './types.ts';

/** The names under a part, and the offices below them. */
export interface Signature {
  names: string[];
  offices: string[];
}

const OFFICE =
  /\b(?:permanent (?:representative|observer|mission)|charg[ée] d['’]affaires|minister|ambassador|president|secretary-general|chair(?:man|person|woman)?|head|director|prime minister|deputy|acting|commander|coordinator|foreign affairs|representative|observer|envoy|counsellor|secretary|general|spokes\w+|king|emir|agent|attach[ée]|chargé|plenipotentiary|delegate|delegation|commissioner|premier|chancellor|governor|adviser|consul|vice-president|chief|member)\b/i;
const HONORED = /^(?:H\.? ?E\.?|(?:His|Her|Your) Excellency|Honou?rable)(?: |$)/i;
const HONORIFIC =
  /^(?:(?:H\.? ?E\.?|Mr|Mrs|Ms|Dr|Prof|Professor|Lt|Gen|Col|Maj|Brig|Sir|Dame|Lord|Prince|Princess|Shaikh|Sheikh|Sayyid)\.? )+/;
/** `(Signed)`, `[Signed]`, `Signed:`, `/s/`; the letter of a mark-down is gone by then. */
const SIGNED =
  /(?:^|\s)(?:[[(](?:signed|sgd\.?|signature)[\])]:?|\/(?:s|signed)\/:?)(?=\s|$)|^(?:signed(?: by)?|sgd\.?) ?:(?=\s|$)|^(?:signed|sgd\.?)$/gi;

const SIGNED_LAST = /[[(]signed[\])] [^\n]{4,140}/i;

const NAME_WORD =
  "(?:[\\p{Lu}‘’'ʿ][\\p{L}‘’'ʿʾ`.-]*|al-[\\p{L}‘’'ʿʾ`-]+|al|el|bin|binti|ibn|de|da|das|van|von|den|ter|der|du|la|le|y|e|dos|di|do|del|della|della|los|las|ould|ben|abu|af|av|zu)";
const NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){1,7}$`, 'u');
const CLOSING =
  /^(?:sincerely|respectfully|yours|faithfully|with (?:kind|best|warm)|(?:please )?accept\b|i avail|done )/i;
/** Whom a letter is addressed to, where a block of address stands below the signature. */
const ADDRESSED = /^(?:the )?(?:president of the (?:security council|general assembly)|secretary-general)\b/i;

const plain = (line: string) =>
  line
    .replace(/[*_]{1,3}/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();

/** Reads who signed a part: under `(Signed)`, or as a name over an office at the end. */
export function readSignature(
  { printed, blocks }: { printed: Printed; blocks: readonly Block[] },
  part: number,
): Signature | undefined {
  const lines: string[] = [];
  const own = blocksOf(blocks, part);
  // a letter that has lost its line ends is signed in its last words
  const flat =
    own.length === 1 && own[0]!.end - own[0]!.start > 300
      ? SIGNED_LAST.exec(printed.slice(own[0]!.end - 260, own[0]!.end))
      : null;
  if (flat) lines.push(flat[0]);
  for (const block of own) {
    lines.push(plain(printed.slice(block.start, Math.min(block.end, block.start + 400))));
  }
  const names: string[] = [];
  const offices: string[] = [];
  lines.forEach((line, i) => {
    if (line.length > 260) return;
    const marks = [...line.matchAll(SIGNED)];
    if (!marks.length) {
      // the mark may follow the name
      const behind = /^(.{4,60}?),? [[(]signed[\])]$/i.exec(line);
      if (behind && NAME.test(behind[1]!)) names.push(behind[1]!);
      return;
    }
    const first = marks[0]!;
    if (first.index > 0 && !NAME.test(line.slice(0, first.index).trim())) {
      if (!/(?:representative|minister|government|president),?$/i.test(line.slice(0, first.index).trim())) return;
    }
    marks.forEach((mark, k) => {
      const rest = line.slice(mark.index + mark[0].length, marks[k + 1]?.index ?? line.length).trim();
      const named = rest || (marks.length === 1 ? (lines[i + 1] ?? '') : '');
      if (!named || named.length > 160) return;
      // a letter that is quoted is signed by another
      if (/["”»]$/.test(named)) return;
      const [name, ...tail] = splitOffice(named);
      if (name) names.push(name);
      offices.push(...tail);
    });
    if (first.index > 0) return;
    offices.push(
      ...lines
        .slice(i + 1, i + 6)
        .filter((next, k, all) => next.length < 140 && !(k === 0 && first[0].trim() === line) && !stops(all, k)),
    );
  });
  if (names.length) return { names, offices };
  return unsigned(lines);
}

/** The next signature, or the address, ends the offices of this one. */
const stops = (lines: string[], to: number) =>
  lines.slice(0, to + 1).some((line) => HONORED.test(line) || /^[[(/]?(?:signed|sgd|s\/)/i.test(line));

/** `Jean Dupont, Ambassador` is a name and an office. */
function splitOffice(line: string): string[] {
  const comma = line.indexOf(', ');
  if (comma > 0 && OFFICE.test(line.slice(comma + 2)))
    return [line.slice(0, comma), ...suffixes(line.slice(comma + 2))];
  const office =
    / \(?(?=(?:Ambassador|(?:Acting |Deputy )?Permanent|(?:Prime )?Minister|Charg|Secretary|President|Counsellor|Chairman)\b)/.exec(
      line,
    );
  if (office && office.index > 4) return [line.slice(0, office.index).trim(), line.slice(office.index + 1)];
  return [line.trim().replace(/[,;]$/, '')];
}

/** `Ambassador, Permanent Representative of X` as a whole, then from each comma on. */
export function suffixes(line: string): string[] {
  const all = [line];
  for (let at = line.indexOf(', '); at >= 0 && all.length < 4; at = line.indexOf(', ', at + 2))
    all.push(line.slice(at + 2));
  return all;
}

/** Without `(Signed)`: a line that is a name with a line below it that is an office, at the end of the part. */
function unsigned(lines: string[]): Signature | undefined {
  for (let i = lines.length - 1; i >= Math.max(1, lines.length - 12); i--) {
    const [named, ...tail] = splitOffice(lines[i]!);
    const name = named!.trim();
    const bare = name.replace(HONORIFIC, '').trim();
    if (name.length > 70 || !NAME.test(bare) || OFFICE.test(bare)) continue;
    if (HONORED.test(name) || HONORED.test(lines[i - 1]!)) continue;
    const below = tail[0] ?? lines[i + 1] ?? '';
    if (!OFFICE.test(below) || below.length > 140 || /[.:;]$/.test(below.replace(/\ba\.i\.$/, ''))) continue;
    if (ADDRESSED.test(below) && !tail.length && addressBelow(lines, i + 1)) continue;
    const previous = lines[i - 1]!;
    if (!/[.,!?”"]$/.test(previous) && previous.length < 40 && !CLOSING.test(previous)) continue;
    return { names: [name], offices: [...tail, ...lines.slice(i + 1, i + 5)].flatMap(suffixes) };
  }
  return undefined;
}

const addressBelow = (lines: string[], from: number) =>
  lines.slice(from + 1, from + 4).some((line) => /^(?:united nations|new york|u\.?n\.?)\b/i.test(line));
