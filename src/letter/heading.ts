import { FULL_DATE } from '../language/calendar.ts';
import { blocksOf } from './blocks.ts';
import type { Printed } from './printed.ts';
import { readSignature, suffixes } from './signature.ts';
import { addressees, office, readDay, readTitle, type Title } from './title.ts';
import type { Block, Heading, Part } from './types.ts';

/** The strings of a letter that its heading is read from. */
export interface Pages {
  text: string;
  printed: Printed;
  blocks: readonly Block[];
  parts: readonly Part[];
}

const SYMBOL =
  /^(?:[ASE]|ST|T|CD|CCPR|A\/HRC)\/(?:[A-Za-z0-9.()]{1,12}[/-]?){1,7}(?: ?[-–] ?S\/(?:[A-Za-z0-9.()]{1,12}\/?){1,5})?/;

/** Reads what the letter says of itself. */
export function readHeading(pages: Pages): Heading {
  const heading: Heading = {};
  const symbol = readSymbol(pages);
  if (symbol) heading.symbol = symbol;
  const title = letterTitle(pages);
  const date = title?.date ?? readDateline(pages);
  if (date) heading.date = date;
  const signature = readSignature(pages, 0);
  const from = title?.from ?? readSender(pages, (signature?.offices ?? []).flatMap(suffixes));
  if (from) heading.from = from;
  const to = title?.to ?? readAddressee(pages);
  if (to?.length) heading.to = to;
  if (signature) heading.signed = signature.names.join(', ');
  return heading;
}

/** The pages of each letter of a file with its annexes, as if it stood alone. */
export function lettersOf(pages: Pages): Pages[] {
  const { parts, blocks } = pages;
  const firsts = parts.flatMap(({ kind }, i) => (i === 0 || kind === 'letter' ? [i] : []));
  if (firsts.length === 1) return [pages];
  let at = 0;
  return firsts.map((first, k) => {
    const end = firsts[k + 1] ?? parts.length;
    const own: Block[] = [];
    for (; at < blocks.length && blocks[at]!.part < end; at++)
      own.push({ ...blocks[at]!, part: blocks[at]!.part - first });
    return { ...pages, parts: parts.slice(first, end), blocks: own };
  });
}

/** The title of the letter, above it or above its annexes. */
function letterTitle({ text, printed, blocks, parts }: Pages): Title | undefined {
  const at = flatTitle({ text, blocks });
  if (at) return readTitle(text.slice(at, at + 1400), printed.slice(at, at + 1400));
  for (const [i, block] of blocks.entries()) {
    const own = block.part === 0;
    if (own ? i >= 40 : block.start !== parts[block.part]!.start && i >= 2) continue;
    if (block.end - block.start > (own ? 1500 : 700)) continue;
    const title = readTitle(text.slice(block.start, block.end), printed.slice(block.start, block.end));
    if (title && (own || title.annexed)) return title;
  }
  return undefined;
}

/** Where the title begins in a text that has lost all its line ends, masthead and letter on one line; 0 where it has not. */
function flatTitle({ text, blocks }: Pick<Pages, 'text' | 'blocks'>): number {
  const first = blocks[0];
  if (!first || first.end - first.start < 300) return 0;
  const head = text.slice(first.start, Math.min(first.end, first.start + 800));
  if (!/^(?:united nations|security council|general assembly) /i.test(head)) return 0;
  const title = / (?:identical )?(?:letters?|notes? verbales?|cablegram|telegram) dated \d/i.exec(head);
  return title ? first.start + title.index + 1 : 0;
}

function readSymbol(pages: Pages): string | undefined {
  const found: string[] = [];
  const flat = flatTitle(pages);
  if (flat)
    return / ((?:[ASE]|ST)\/[A-Z0-9][\w.()/–-]{1,60})(?= )/.exec(
      pages.printed.slice(pages.blocks[0]!.start, flat),
    )?.[1];
  for (const block of pages.blocks.slice(0, 24)) {
    if (block.part > 0 || block.end - block.start > 140) break;
    const line = pages.printed.slice(block.start, block.end);
    const beside = BESIDE.exec(line);
    if (beside && !found.length) return beside[2];
    const at = line.search(/(?:^|\s)(?:[ASE]|ST)\/[A-Z0-9]/);
    if (at < 0) continue;
    const rest = line.slice(at).trimStart();
    const match = SYMBOL.exec(rest);
    if (!match || match[0].length < 5 || !/\d$|\)$/.test(match[0]) || !/^\*?(?:\s|$)/.test(rest.slice(match[0].length)))
      continue;
    if (
      at > 0 &&
      !/^(?:united nations|un|nations unies|general(?: assembly)?|security(?: council)?|assembly|council|(?:document )?symbol:?|doc(?:ument|\.)|economic and social council|a|s)\b/i.test(
        line,
      )
    )
      continue;
    if (!found.includes(match[0])) found.push(match[0]);
  }
  if (found.length === 2 && found[0]!.startsWith('A/') && found[1]!.startsWith('S/')) return found.join('-');
  return found[0];
}

/** `20 March 1992 (A/47/129, S/23740)` */
const BESIDE = new RegExp(
  `^(${FULL_DATE}) \\(((?:[ASE]|ST)/[\\w./-]{1,30}(?:, ?(?:[ASE]|ST)/[\\w./-]{1,30})?)\\)$`,
  'i',
);
const SYMBOL_ALONE = /^(?:[^/]{0,60} )?(?:[ASE]|ST)\/[\w.()/–-]{2,40}\*?$/;

const DATELINE = new RegExp(
  `^(?:date(?:d)?: ?)?(?:(?:done (?:at|in) )?[A-Za-zÀ-˿Ḁ-ỿ][A-Za-zÀ-˿Ḁ-ỿ'. -]{1,40}, ?)?(?:the |on |this )?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,? ?)?(${FULL_DATE}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?:, ?[A-Za-zÀ-˿Ḁ-ỿ][A-Za-zÀ-˿Ḁ-ỿ. -]{1,30})?$`,
  'i',
);

/** The date that stands alone on a line near the beginning, or just above or below the signature. */
function readDateline(pages: Pages): string | undefined {
  let masthead: string | undefined;
  let circulated = false;
  const own = blocksOf(pages.blocks, 0);
  for (const [i, block] of own.entries()) {
    if (i > 25 && i < own.length - 8) continue;
    if (block.end - block.start > 90) continue;
    const line = pages.text.slice(block.start, block.end);
    const match = BESIDE.exec(line) ?? DATELINE.exec(line.replace(/[.*]{1,4}$/, ''));
    const day = match ? readDay(match[1]!) : undefined;
    // a masthead has the day of circulation below the symbol, above the language
    const near = (k: number) =>
      own[k] ? pages.text.slice(own[k]!.start, Math.min(own[k]!.end, own[k]!.start + 90)) : '';
    if (i < 14 && day && (SYMBOL_ALONE.test(near(i - 1)) || /^original: /i.test(near(i + 1)))) circulated = true;
    if (day) {
      // the first of them is that of the circulation, a further one the letter's
      if (circulated && !masthead && i < 14 && match![1]!.length === line.length) masthead = day;
      else return day;
    }
    const distributed = new RegExp(`^distr\\.?:? ?general (${FULL_DATE})$`, 'i').exec(line);
    if (distributed) masthead ??= readDay(distributed[1]!);
    if (line.length < 30 && /distr|general$/i.test(line)) circulated = true;
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
    const day = match ? readDay(match[1]!) : undefined;
    if (day) return day;
  }
  return undefined;
}

const SENDER =
  /^(?:acting |deputy |the )?(?:permanent (?:representative|observer|mission)|charg[ée] d['’]affaires|(?:deputy |vice-)?minister|chair|head of|president of|(?:deputy )?prime minister|secretary-general|special envoy|ambassador of|representative of|foreign minister)/i;
const LETTERHEAD =
  /^(?:the )?(?:permanent (?:mission|observer mission|representative)|(?:office of the )?permanent observer|(?:royal |imperial )?(?:embassy|legation|delegation) of|embassy|ministry|observer mission)\b/i;
const LABEL = /^(from|to|for):? {1,10}(?=[A-Za-zÀ-˿Ḁ-ỿ])/i;

/** The office of the sender where no title gives it: the letterhead, or the lines under the signature. */
function readSender(pages: Pages, offices: string[]): string | undefined {
  const toHouse = offices.filter((line) => / to the united nations$/i.test(line.trim()));
  const full =
    // `Minister, Permanent Observer of … to the United Nations`
    toHouse.find((line) => /^(?:acting |deputy )?(?:permanent|charg)/i.test(line)) ??
    toHouse.find((line) => SENDER.test(line)) ??
    offices.find((line) => SENDER.test(line) && / of /.test(line));
  const top = firstLines(pages, 14);
  const labelled = top.find((line) => /^from: /i.test(line) && line.length < 160);
  const letterhead = joined(top).find(
    (line) => line.length < 140 && LETTERHEAD.test(line) && !/[.;]$| presents its compliments/.test(line),
  );
  // `Chargé d'affaires a.i.` over `Permanent Mission of … to the United Nations`
  const mission =
    full && /^permanent (?:observer )?mission\b/i.test(full) ? offices[offices.indexOf(full) - 1] : undefined;
  const charge = mission && /^(?:acting )?charg[eé] d['’]affaires(?: a\.i\.)?$/i.test(mission.trim());
  const chosen =
    (charge ? `${mission.trim()} of the ${full}` : full) ??
    labelled?.replace(LABEL, '').replace(/, \p{Lu}[A-Za-zÀ-˿Ḁ-ỿ ]{2,20}$/u, '') ??
    letterhead ??
    offices.find((line) => SENDER.test(line));
  if (chosen)
    return office(
      chosen.replace(/,? (?:\d{1,5} [A-Za-zÀ-˿Ḁ-ỿ\d][A-Za-zÀ-˿Ḁ-ỿ\d .]{3,40},? )?new york\b[^\n]{0,20}$/i, ''),
    );
  const verbale =
    /^["“]?The ((?:(?:Acting |Deputy )?(?:Permanent |Observer |Permanent Observer ))?(?:Mission|Delegation|Embassy|Legation|Ministry|Representative|Observer|Chargé d['’]affaires|Minister|Ambassador|Government|Secretariat|Secretary-General) [^\n]{3,160}?)(?:,? (?:in|at) New York,?)? presents? (?:its|his|her|their) compliments/m.exec(
      opening(pages),
    );
  return verbale?.[1];
}

/** A letterhead in two lines: `PERMANENT MISSION OF LEBANON` / `TO THE UNITED NATIONS`. */
const joined = (lines: string[]) =>
  lines.map((line, i) => (/^to the united nations$/i.test(lines[i + 1] ?? '') ? `${line} ${lines[i + 1]!}` : line));

const opening = ({ printed, parts }: Pages) => printed.slice(parts[0]?.start ?? 0, (parts[0]?.start ?? 0) + 20_000);

function firstLines(pages: Pages, count: number): string[] {
  return pages.blocks
    .slice(0, count)
    .filter((block) => block.part === 0)
    .map((block) => pages.printed.slice(block.start, block.end));
}

const ADDRESSEE =
  /^(?:the )?(?:acting )?(?:president of the (?:(?:united nations )?security council|(?:united nations )?general assembly|human rights council|economic and social council|council|trusteeship council)|(?:deputy )?secretary-general|(?:vice-)?chair(?:man|person|woman)? of|(?:members|president) of the security council|under-secretary-general|united nations high commissioner)/i;
const EXCELLENCY =
  /^(?:(?:H\.? ?E\.?|His Excellency|Her Excellency|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Ambassador|Sir|The Hon(?:ou?rable|\.)),? )+/i;

/** The addressee where no title gives it: a block of address above the salutation or at the foot, the compliments of a note verbale. */
/** The first letter's text. */
const prose = ({ text }: Pages, own: readonly Block[]): string => text.slice(own[0]!.start, own.at(-1)!.end);

function readAddressee(pages: Pages): string[] | undefined {
  const own = blocksOf(pages.blocks, 0);
  const lines = own.map((block) => pages.printed.slice(block.start, Math.min(block.end, block.start + 200)));
  const open = lines.slice(0, 25).findIndex((line) => line.length > 160 || /^[[(](?:signed|sgd)/i.test(line));
  const above = addressBlock(lines.slice(0, open < 0 ? 25 : open));
  if (above.length) return above;
  const start = opening(pages);
  const verbale =
    /presents? (?:its|his|her|their) compliments to (?:(?:H\.E\.|His Excellency|Her Excellency),? )?(?:Mr\. |Ms\. )?(?:the )?((?:Secretary-General|President of the Security Council|Chair(?:man|person)? of the [^\n,]{3,120}?|[A-Z][^\n,]{3,120}?))(?: of the United Nations)?(?:,| and (?=ha|wish|refer|\p{Ll}{1,12}s\b|,|with|upon|on\b|in\b))/u.exec(
      start,
    );
  if (verbale) return [office(verbale[1]!)];
  // at the foot an address begins with its bearer; the office of the signer stands there too
  const foot = lines.slice(-8);
  const bearer = foot.findIndex((line) =>
    /^(?:(?:His|Her) Excellency|H\.? ?E\.?|to:? |the president of|the secretary-general)\b/i.test(line),
  );
  const below = bearer >= 0 ? addressBlock(foot.slice(bearer)) : [];
  if (below.length) return below;
  const received =
    /^The following (?:letter|cablegram|telegram|cable|communication|message|note)s? (?:has|have|was|were) (?:been )?(?:received by|addressed to) the (Secretary-General|President of the Security Council|President of the General Assembly)\b/m.exec(
      start,
    );
  if (received) return [received[1]!];
  if (/in your capacity as (?:the )?President of the Security Council/i.test(start))
    return ['President of the Security Council'];
  const assembly = /in your capacity as (?:the )?(President of the General Assembly|Secretary-General)/i.exec(start);
  if (assembly) return [assembly[1]!];
  if (/^(?:(?:Dear )?(?:Mr\.|Madam)|Excellency, (?:Mr\.|Madam)) President[,.:]?$/m.test(start))
    return [onlyAssembly(lines) ? 'President of the General Assembly' : 'President of the Security Council'];
  if (/^(?:Dear )?(?:Mr\.|Madam) Secretary-General[,.:]?$/m.test(start)) return ['Secretary-General'];
  // `I implore you, Mr. President, to convene the Council`
  const spoken = lines.length ? /\byou, (?:Mr\.|Madam) (President|Secretary-General)\b/.exec(prose(pages, own)) : null;
  if (spoken?.[1] === 'Secretary-General') return [spoken[1]];
  if (spoken) return [onlyAssembly(lines) ? 'President of the General Assembly' : 'President of the Security Council'];
  return undefined;
}

/** The masthead is of the General Assembly alone. */
const onlyAssembly = (lines: string[]) => {
  const top = lines.slice(0, 20).filter((line) => line.length < 60);
  return (
    top.some((line) => /^general assembly\b/i.test(line)) && !top.some((line) => /\bsecurity council\b/i.test(line))
  );
};

function addressBlock(lines: string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (line.length > 160) break;
    const bare = line.replace(LABEL, '').replace(EXCELLENCY, '');
    if (/^from:/i.test(line)) continue;
    const inside = bare.split(/, (?=(?:the )?(?:President|Secretary|Chair))/).find((piece) => ADDRESSEE.test(piece));
    if (inside)
      found.push(
        ...addressees(
          inside.replace(
            /,? (?:of the )?united nations\b(?! (?:security council|general assembly))[^\n]{0,60}$|, (?:new york|geneva)\b[^\n]{0,40}$/i,
            '',
          ),
        ),
      );
  }
  return [...new Set(found)];
}
