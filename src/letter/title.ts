import { FULL_DATE, isoDay, parseFullDate } from '../language/calendar.ts';

/** What the title of a letter says: `Letter dated 12 July 1982 from the … addressed to the …`. */
export interface Title {
  /** ISO date. */
  date?: string;
  from?: string;
  to?: string[];
  /** Said by an annex: `Annex to the letter dated …`. */
  annexed: boolean;
}

const KIND =
  '(?:(?:identical|joint|confidential|urgent|two|open) )?(?:letters?|notes? verbales?|telegrams?|cablegrams?|cables?|telex(?:es)?|communications?|notes?|aide-memoires?|memorand(?:um|a)|messages?|telefax(?:es)?|facsimiles?)';
const HEAD = new RegExp(
  `^(?:text of (?:the |a )?)?(?:[[(]?(annex|enclosure|appendix|attachment)(?: [a-z0-9]{1,5})?[\\])]? to (?:the )?)?(${KIND})(?= |,)(?: \\(?s/[\\w/.]{1,20}\\)?,?)?`,
  'i',
);
const ADDRESSED =
  / (?:(?:and )?addressed (?:jointly |respectively )?to (?=\S)|to (?=the (?:acting )?(?:president|secretary-general|chair|members|deputy secretary|under-secretary|security council|states? members)))/i;
const SENT = / (?:sent |received )?(?:from|by) (?=\S)/i;
/** Where an office ends and the matter begins. */
const MATTER =
  /,? (?:transmitting|conveying|enclosing|forwarding|(?<!\(\d{4}\) )concerning|containing|regarding|relating|relative|requesting|informing|in reply|with reference|with regard|\(see|\[)/i;
/** Of these the sender's own name has none, not even a committee's. */
const ENCLOSED = /,? (?:transmitting|conveying|enclosing|forwarding) /i;
const ANY_DATE = new RegExp(
  `(?:^|[ ,(])(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,? )?(${FULL_DATE}|\\d{4}[/-]\\d{2}[/-]\\d{2})(?![\\d/])`,
  'i',
);

/** ISO date of a day written in full, or in figures where they can mean one day only. */
export function readDay(text: string): string | undefined {
  const figures = /^(\d{4})[/-](\d{2})[/-](\d{2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (figures || dotted) {
    const [year, month, day] = figures ? figures.slice(1).map(Number) : dotted!.slice(1).map(Number).reverse();
    const name = MONTH_NAMES[month! - 1];
    const plain = name ? parseFullDate(`${day} ${name} ${year}`) : undefined;
    return plain ? isoDay(plain) : undefined;
  }
  const day = parseFullDate(text);
  return day ? isoDay(day) : undefined;
}
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** Reads a block as a title; `printed` is the same text with its marks as printed. Nothing where it is none. */
export function readTitle(text: string, printed: string): Title | undefined {
  const head = HEAD.exec(text);
  if (!head || !/^["(]?\p{Lu}/u.test(printed)) return undefined;
  const rest = head[0].length;
  const sent = from(SENT, text, rest);
  const addressed = from(ADDRESSED, text, rest);
  const dated = from(ANY_DATE, text, rest);
  const date = dated ? readDay(dated.match[1]!) : undefined;
  if (!(sent && addressed) && !(date && (sent || addressed))) return undefined;
  // the pieces stand in this order, but for a date at the end and a sender named last
  if (sent && sent.start > rest + 120) return undefined;
  if (!sent && addressed!.start > rest + 60) return undefined;
  const title: Title = { annexed: head[1] !== undefined };
  if (date) title.date = date;
  const before = (start: number, ...stops: (number | undefined)[]) => {
    const end = Math.min(text.length, ...stops.filter((stop) => stop !== undefined).filter((stop) => stop > start));
    return printed.slice(start, end);
  };
  const tail = dated && (sent ?? addressed)!.start < dated.start ? dated.start : undefined;
  if (sent) {
    const named = before(sent.end, addressed?.start, tail).replace(/[ ,(]{1,3}dated$/i, '');
    // between the sender and the addressee no matter stands but what is sent along
    const sender = office(cut(named, addressed && addressed.start > sent.start ? ENCLOSED : MATTER));
    if (sender.length > 300 || !sender) return undefined;
    title.from = sender;
  }
  if (addressed) {
    const named = before(addressed.end, sent?.start, tail).replace(/[ ,(]{1,3}dated$/i, '');
    const to = addressees(named);
    if (to.length) title.to = to;
  }
  return title;
}

function from(pattern: RegExp, text: string, start: number) {
  const match = pattern.exec(text.slice(start, start + 700));
  return match && { match, start: start + match.index, end: start + match.index + match[0].length };
}

function cut(printed: string, matter: RegExp): string {
  const end = printed.search(matter);
  return end > 0 ? printed.slice(0, end) : printed;
}

/** `Dr. Riyad Mansur, Deputy Permanent Observer of …`: who holds the office is not the office. */
const BEARER =
  /^(?:H\.? ?E\.? |(?:His|Her) Excellency )?(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Ambassador|General|H\.E)\.? \p{Lu}/u;
const HELD =
  /^(?:the )?(?:acting |deputy |federal |vice-|prime |under-)?(?:permanent|charg|minister|ambassador|president|secretary|chair|head|foreign|representative|observer|director|special)/i;

function withoutBearer(office: string): string {
  const comma = BEARER.test(office) ? office.indexOf(', ') : -1;
  return comma > 0 && comma < 70 && HELD.test(office.slice(comma + 2)) ? office.slice(comma + 2) : office;
}

/** An office without its article; titles in capitals are set in lower case as in running text. */
export function office(printed: string): string {
  const plain = withoutBearer(printed.trim())
    .replace(/^(?:the|his excellency|her excellency) /i, '')
    .replace(/(?:[ ,;:*]|(?<!a\.i|ad\. ?int|Jr|U\.N)\.){1,8}$/i, '');
  return /\p{Ll}/u.test(plain) ? plain : lowered(plain);
}

const SMALL = new Set(
  "of the to and for in on by from a.i. a.i., ad interim, interim at with d'affaires d'affaires,".split(' '),
);
const lowered = (capitals: string): string =>
  capitals
    .toLowerCase()
    .split(' ')
    .map((word, i) =>
      i > 0 && SMALL.has(word.replace('’', "'"))
        ? word
        : word.replace(/(^|[-'’(])([A-Za-zÀ-˿Ḁ-ỿ])/g, (_, mark: string, letter: string) => mark + letter.toUpperCase()),
    )
    .join(' ')
    .replace(/(['’])S\b/g, '$1s');

/** Offices whose names are fixed; whatever follows one is no longer part of it. */
const FIXED =
  /^(?:the )?(?:acting )?(?:president of the (?:security council|general assembly|economic and social council|human rights council|trusteeship council)|secretary-general(?: of the united nations)?)(?=$|[^A-Za-zÀ-˿Ḁ-ỿ-])/i;

/** `the Secretary-General and the President of the Security Council` are two. */
export function addressees(printed: string): string[] {
  const end = printed.search(
    / (?:transmitting|conveying|enclosing|forwarding|(?<!\(\d{4}\) )concerning|containing|regarding|relating|with reference|\(see|\[)|(?<=\p{Ll})[.;*]/u,
  );
  const all = (end < 0 ? printed : printed.slice(0, end)).replace(/,? respectively[^\n]{0,40}$/i, '');
  const found: string[] = [];
  for (const piece of all.split(
    /,? and (?:also )?(?:to )?(?=the )|, (?:and )?(?:to )?(?=the )|,? and (?:to )?(?=(?:president|secretary|chair)\w* )/i,
  )) {
    const fixed = FIXED.exec(piece);
    const named = office(fixed ? fixed[0] : piece);
    if (named) found.push(named);
    // the title ran into the text below it
    if (fixed && piece.slice(fixed[0].length).trim().length > 2) break;
  }
  return found;
}
