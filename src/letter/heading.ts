import { FULL_DATE, isoDay, parseFullDate } from '../language/calendar.ts';
import { blocksOf } from './blocks.ts';
import type { Block, Heading, Part } from './types.ts';

/** The strings of a letter that its heading is read from. */
export interface Pages {
  text: string;
  printed: string;
  blocks: readonly Block[];
  parts: readonly Part[];
}

const KIND =
  '(?:identical )?(?:letters?|notes? verbales?|telegrams?|cablegrams?|cables?|telex(?:es)?|communications?|notes?|aide-memoires?|memorand(?:um|a)|messages?)';
/** `Letter dated 12 July 1982 from the … addressed to the …`; the date may stand at the end. */
const TITLE = new RegExp(
  `(?:^|\\b(?:annex|enclosure|appendix|attachment)(?: [a-z0-9]{1,5})? to (?:the )?)(${KIND})(?: \\(?s/[\\w/]{1,20}\\)?,?)? (?:dated|of)? ?(${FULL_DATE})?,? ?(?:sent )?from ([^\\n]{3,400}?),? (?:to the united nations,? )?addressed to ([^\\n]{3,300})`,
  'iu',
);
const SYMBOL =
  /^(?:[ASE]|ST|T|CD|CCPR|A\/HRC)\/(?:[A-Z0-9.()]{1,12}[/-]?){1,7}(?: ?[-–] ?S\/(?:[A-Z0-9.()]{1,12}\/?){1,5})?/;

/** Reads what the letter says of itself. */
export function readHeading(pages: Pages): Heading {
  const heading: Heading = {};
  const symbol = readSymbol(pages);
  if (symbol) heading.symbol = symbol;
  const title = readTitle(pages);
  const date = title?.date ?? readDateline(pages);
  if (date) heading.date = date;
  const signature = readSignature(pages, 0);
  const from = title?.from ?? readSender(pages, signature?.offices ?? []);
  if (from) heading.from = from;
  const to = title?.to ?? readAddressee(pages);
  if (to?.length) heading.to = to;
  if (signature) heading.signed = signature.names.join(', ');
  return heading;
}

/** The title of the letter, above it or above its annexes. */
function readTitle(pages: Pages): { date?: string; from?: string; to?: string[] } | undefined {
  const candidates = pages.blocks.filter(
    (block, i) =>
      block.end - block.start < 700 &&
      (block.part > 0 ? block.start === pages.parts[block.part]!.start || i < 2 : i < 40),
  );
  for (const block of candidates) {
    const line = pages.text.slice(block.start, block.end);
    const match = TITLE.exec(line);
    if (!match || (block.part > 0 && match.index === 0 && /^(?:letter|note)/i.test(line))) continue;
    const printed = pages.printed.slice(block.start, block.end);
    const at = line.indexOf(match[3]!, match.index);
    const to = line.indexOf(match[4]!, at + match[3]!.length);
    const sender = office(
      printed.slice(
        at,
        at +
          match[3]!.length +
          (/ to the united nations,? addressed to/i.test(line) ? toTheUnited(line.slice(at + match[3]!.length)) : 0),
      ),
    );
    const day = match[2] ? parseFullDate(match[2]) : undefined;
    return {
      ...(day ? { date: isoDay(day) } : {}),
      from: sender,
      to: addressees(printed.slice(to, to + match[4]!.length)),
    };
  }
  return undefined;
}
const toTheUnited = (rest: string) => /^,? to the united nations/i.exec(rest)?.[0].length ?? 0;

/** An office without its article; titles in capitals are set in lower case as in running text. */
export function office(printed: string): string {
  const plain = printed
    .trim()
    .replace(/^the /i, '')
    .replace(/[\s,.;:*]{1,5}$/, '');
  return /\p{Ll}/u.test(plain) ? plain : lowered(plain);
}

const SMALL = new Set([
  'of',
  'the',
  'to',
  'and',
  'for',
  'in',
  'on',
  'by',
  'from',
  'a.i.',
  'ad',
  'interim',
  'at',
  'with',
]);
function lowered(capitals: string): string {
  return capitals
    .toLowerCase()
    .split(' ')
    .map((word, i) =>
      i > 0 && SMALL.has(word)
        ? word
        : word.replace(/(^|[-'’(])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase()),
    )
    .join(' ')
    .replace(/(['’])S\b/g, '$1s');
}

/** `the Secretary-General and the President of the Security Council` are two. */
export function addressees(printed: string): string[] {
  const end = printed.search(
    / (?:transmitting|concerning|containing|regarding|relating|with reference|\(see|\[)|(?<=\p{Ll})[.;*]/u,
  );
  const all = (end < 0 ? printed : printed.slice(0, end)).replace(/,? respectively[^\n]{0,40}$/i, '');
  return all
    .split(/,? and (?:to )?(?=the )|, (?:and )?(?:to )?(?=the )| and (?=(?:president|secretary|chair)\w* )/i)
    .map(office)
    .filter(Boolean);
}

function readSymbol(pages: Pages): string | undefined {
  const found: string[] = [];
  for (const block of pages.blocks.slice(0, 24)) {
    if (block.part > 0 || block.end - block.start > 140) break;
    const line = pages.printed.slice(block.start, block.end);
    const at = line.search(/(?:^|\s)(?:[ASE]|ST)\/[A-Z0-9]/);
    if (at < 0) continue;
    const rest = line.slice(at).trimStart();
    const match = SYMBOL.exec(rest);
    if (!match || match[0].length < 5 || !/\d$|\)$/.test(match[0]) || !/^\*?(?:\s|$)/.test(rest.slice(match[0].length)))
      continue;
    if (
      at > 0 &&
      !/^(?:united nations|un|nations unies|general assembly|security council|symbol:?|economic and social council|a|s)\b/i.test(
        line,
      )
    )
      continue;
    if (!found.includes(match[0])) found.push(match[0]);
  }
  if (found.length === 2 && found[0]!.startsWith('A/') && found[1]!.startsWith('S/')) return found.join('-');
  return found[0];
}

const DATELINE = new RegExp(
  `^(?:(?:done (?:at|in) )?[\\p{Lu}][\\p{L}'. -]{1,40}, ?)?(?:the )?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day, ?)?(${FULL_DATE})$`,
  'iu',
);

/** The date that stands alone on a line near the beginning, or just above or below the signature. */
function readDateline(pages: Pages): string | undefined {
  let masthead: string | undefined;
  const own = blocksOf(pages.blocks, 0);
  for (const [i, block] of own.entries()) {
    if (i > 25 && i < own.length - 8) continue;
    if (block.end - block.start > 90) continue;
    const line = pages.text.slice(block.start, block.end);
    const match = DATELINE.exec(line.replace(/[.*]{1,4}$/, ''));
    const day = match ? parseFullDate(match[1]!) : undefined;
    if (!day) continue;
    const circulated = own
      .slice(0, i)
      .some(({ start, end }) => end - start < 30 && /distr|general$/i.test(pages.text.slice(start, end)));
    if (circulated && i < 14 && match![1]!.length === line.length) masthead ??= isoDay(day);
    else return isoDay(day);
  }
  return dateInText(pages) ?? masthead;
}

/** The annex may say it: `Annex to the letter of 4 May 1999`. */
function dateInText(pages: Pages): string | undefined {
  for (const part of pages.parts.slice(1)) {
    const line = pages.text.slice(part.start, Math.min(part.end, part.start + 300)).split('\n', 1)[0]!;
    const match = new RegExp(`to the (?:identical )?(?:letters?|note verbale) (?:dated|of) (${FULL_DATE})`, 'i').exec(
      line,
    );
    const day = match ? parseFullDate(match[1]!) : undefined;
    if (day) return isoDay(day);
  }
  return undefined;
}

const OFFICE =
  /\b(?:permanent (?:representative|observer|mission)|charg[ée] d'affaires|minister|ambassador|president|secretary-general|chair(?:man|person|woman)?|head|director|prime minister|deputy|acting|commander|coordinator|foreign affairs|representative|observer|envoy|counsellor|secretary|general|spokes\w+|king|emir|agent)\b/i;
const HONORIFIC =
  /^(?:(?:H\.? ?E\.?|Mr|Mrs|Ms|Dr|Prof|Lt|Gen|Col|Maj|Brig|Sir|Dame|Lord|Prince|Princess|Ambassador)\.? )+/;

export interface Signature {
  names: string[];
  offices: string[];
}

/** The names under a part, and the offices below them. */
export function readSignature(pages: Pages, part: number): Signature | undefined {
  const own = blocksOf(pages.blocks, part);
  const lines = own.map((block) => pages.printed.slice(block.start, block.end));
  const names: string[] = [];
  const offices: string[] = [];
  lines.forEach((line, i) => {
    const signed = /^\[?\(?signed\)?:?\]?\s*/i.exec(line);
    if (!signed || !/^[[(]/.test(line)) return;
    const rest = line.slice(signed[0].length).trim() || lines[i + 1] || '';
    if (rest && rest.length < 160) {
      const [name, ...tail] = splitOffice(rest);
      if (name) names.push(name);
      offices.push(
        ...tail,
        ...lines.slice(i + 1, i + 6).filter((next) => next.length < 140 && next !== rest && !/^\(?signed/i.test(next)),
      );
    }
  });
  if (names.length) return { names, offices };
  return unsigned(lines);
}

/** `Jean Dupont, Ambassador` is a name and an office. */
function splitOffice(line: string): string[] {
  const comma = line.indexOf(', ');
  if (comma > 0 && OFFICE.test(line.slice(comma + 2))) return [line.slice(0, comma), line.slice(comma + 2)];
  const office = / (?=(?:Ambassador|Permanent|Minister|Charg)\b)/.exec(line);
  if (office && office.index > 4) return [line.slice(0, office.index).trim(), line.slice(office.index + 1)];
  return [line.trim()];
}

const NAME =
  /^(?:[\p{Lu}][\p{L}'’.-]*|al|el|bin|ibn|de|da|van|von|der|du|la|le|y|e|dos|di|ould|ben|abu)(?: (?:[\p{Lu}][\p{L}'’.-]*|al|el|bin|ibn|de|da|van|von|der|du|la|le|y|e|dos|di|ould|ben|abu|al-[\p{L}'’-]+)){1,6}$/u;

/** Without `(Signed)`: a line that is a name with a line below it that is an office, at the end of the part. */
function unsigned(lines: string[]): Signature | undefined {
  for (let i = lines.length - 2; i >= Math.max(1, lines.length - 8); i--) {
    const line = lines[i]!.replace(HONORIFIC, '').trim();
    if (line.length > 60 || !NAME.test(line) || OFFICE.test(line)) continue;
    if (!OFFICE.test(lines[i + 1]!) || lines[i + 1]!.length > 140 || /[.:;]$/.test(lines[i + 1]!)) continue;
    const previous = lines[i - 1]!;
    if (!/[.,!?”"]$/.test(previous) && previous.length < 40 && !/^(?:sincerely|respectfully|yours)/i.test(previous))
      continue;
    return { names: [line], offices: lines.slice(i + 1, i + 5) };
  }
  return undefined;
}

const SENDER =
  /^(?:acting |deputy |the )?(?:permanent (?:representative|observer|mission)|charg[ée] d['’]affaires|minister|chair|head of|president of|prime minister|secretary-general|special envoy)/i;

/** The office of the sender where no title gives it: the letterhead, or the lines under the signature. */
function readSender(pages: Pages, offices: string[]): string | undefined {
  const full =
    offices.find((line) => SENDER.test(line) && / to the united nations$/i.test(line.trim())) ??
    offices.find((line) => SENDER.test(line) && / of /.test(line));
  const letterhead = pages.blocks
    .slice(0, 8)
    .filter((block) => block.part === 0)
    .map((block) => pages.printed.slice(block.start, block.end))
    .find(
      (line) =>
        line.length < 140 &&
        /^(?:the )?(?:permanent (?:mission|observer mission|representative)|embassy|ministry)\b/i.test(line) &&
        !/[.,;]$/.test(line),
    );
  const chosen = full ?? letterhead ?? offices.find((line) => SENDER.test(line));
  if (chosen) return office(chosen);
  const verbale =
    /^The ((?:Permanent|Observer) Mission of [^\n]{3,80}? to the United Nations)\b[^\n]{0,40} presents its compliments/m.exec(
      pages.printed.slice(0, 20_000),
    );
  return verbale?.[1];
}

const ADDRESSEE =
  /^(?:(?:the |acting )?(?:president of the (?:security council|general assembly)|secretary-general|chair(?:man|person)? of|members of the security council|president of the council))/i;

/** The addressee where no title gives it: the address block above the salutation, the compliments of a note verbale. */
function readAddressee(pages: Pages): string[] | undefined {
  const found: string[] = [];
  for (const block of pages.blocks.slice(0, 25)) {
    if (block.part > 0) break;
    const line = pages.printed.slice(block.start, block.end);
    if (line.length > 160) break;
    const plain = line.replace(/^(?:to:? )/i, '').replace(HONORIFIC, '');
    const inside = plain.split(/, (?=(?:the )?(?:President|Secretary|Chair))/).find((piece) => ADDRESSEE.test(piece));
    if (inside) found.push(office(inside.replace(/,? (?:of the )?united nations$/i, '')));
  }
  if (found.length) return [...new Set(found)];
  const start = pages.printed.slice(0, 20_000);
  const verbale =
    /presents its compliments to (?:H\.E\. )?(?:Mr\. )?(?:the )?((?:Secretary-General|President of the Security Council|Chair(?:man)? of the [^\n,]{3,80}?|[A-Z][^\n,]{3,80}?))(?: of the United Nations)?(?:,| and)/.exec(
      start,
    );
  if (verbale) return [office(verbale[1]!)];
  if (/in your capacity as (?:the )?President of the Security Council/i.test(start))
    return ['President of the Security Council'];
  if (/^(?:Mr\.|Madam) President,/m.test(start)) return ['President of the Security Council'];
  if (/^(?:Mr\.|Madam) Secretary-General,/m.test(start)) return ['Secretary-General'];
  return undefined;
}
