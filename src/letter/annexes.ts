import type { Part } from './types.ts';

/** What a line that heads an annex, an enclosure, an appendix says. */
export interface AnnexHead {
  kind: Exclude<Part['kind'], 'letter'>;
  /** `I`, `2`, `A`, `I-A` … as printed. */
  label?: string;
  /** A title stands on the same line: `Annex I: List of incidents`. */
  titled: boolean;
}

const KIND = 'annex(?:e|ure)?|enclosure|appendix|attachment';
/** `A N N E X` of a typewriter. */
const SPACED: Readonly<Record<string, string>> = {
  'A N N E X': 'ANNEX',
  'E N C L O S U R E': 'ENCLOSURE',
  'A P P E N D I X': 'APPENDIX',
  'A T T A C H M E N T': 'ATTACHMENT',
};
const NUMBER = '[ivxlc]{1,6}|[a-z]|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten';
/** `I`, `No. 3`, `"A"`, `(B)`, `I-A`, `1.2`, `II bis`. */
const LABEL = `(?:n(?:o|r|umber)\\.? ?)?(?:["'[(](${NUMBER})["'\\])]|((?:${NUMBER})(?:[-./](?:[ivxlc]{1,5}|[a-z]|\\d{1,3})(?![A-Za-zÀ-˿Ḁ-ỿ\\d]))?(?: (?:bis|ter|[a-z](?=$)))?))`;
const HEAD = new RegExp(
  `^["[(<]?(${KIND}|annexes|enclosures|appendices|attachments)(?: ${LABEL})?[\\])>]?(?=$|[^A-Za-zÀ-˿Ḁ-ỿ\\d])`,
  'i',
);
const ORDINAL = new RegExp(
  `^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (${KIND})(?=$|[.:*\\[]| \\[)`,
  'i',
);
/** Footnote marks: `*`, `¹`, `1/`, `a/`; a closing mark. */
const MARKED = /^[ .:"'*/¹²³⁰-⁹†‡–—-]*$|^ ?(?:\d{1,2}|[a-z])[/)]$/;
/** `Annex I [Original: Arabic]`, `(continued)`, `(a)`. */
const BRACKETED = /^[.*]{0,3} ?[[(]/;
/** `: Statement`, ` – Map`, `. List`, `) Report`. */
const TITLED = /^(?:[.:)]|\*{0,3} [–—:-])["']? ?["'(]?[\p{Lu}\d]/u;
/** What an annex is annexed to. */
const ANNEXED =
  /^\*{0,3}:? to (?:(?:the|an?|this|my|our|his|her|its|that) )?(?:(?:identical|joint|present|above|attached|said|accompanying|first|second|third|fourth|fifth|above-mentioned|aforementioned) ){0,2}(?:letters?|notes?|telegrams?|cablegrams?|cables?|communications?|reports?|statements?|memorand(?:um|a)|aide-m[ée]moires?|messages?|documents?|agreements?|protocols?|treat(?:y|ies)|conventions?|resolutions?|decisions?|declarations?|communiqu[ée]s?|annex(?:e|es)?|enclosures?|append(?:ix|ices)|attachments?|(?:[ASE]|ST)\/[\w./-]{1,30})(?=$|[^A-Za-zÀ-˿Ḁ-ỿ-])/i;
/** Titles that follow without any mark. */
const NAMED =
  /^ (?:Text of |Identical )?(?:Letters? (?:dated|of|from)|Notes? verbales?|Statement|Report|List|Memorandum|Declaration|Communiqu[ée]|Press|Summary|Map|Table|Message|Telegram|Cablegram|Aide-m[ée]moire|Joint)\b/;
/** Running text that begins with the word: `Annex I of the agreement provides that …`. */
const PROSE =
  /[ ,](?:is|are|was|were|be|been|has|have|had|shall|will|would|must|may|can|should|contains?|provides?|sets?|lists?|describes?|gives?|shows?|states?|refers?|deals?|reads?|says?|which|that) /;
/** A line of a table of contents. */
const LEADERS = /(?:\.\.\.|\. \. \.|…) ?\d{0,4}$/;

/** A cheap look before the dear one: most lines begin otherwise. */
const BEGINS = /^[^A-Za-zÀ-˿Ḁ-ỿ]{0,6}(?:ann|enc|app|att|[ae] [npt] |fi|se|th|fo|si|ei|ni|te)/i;

/** Reads a block, or a line, as the heading of an annex. Nothing where it is running text that begins with the word. */
export function annexHead(text: string): AnnexHead | undefined {
  if (text.length > 500 || !BEGINS.test(text)) return undefined;
  // `**Annex**` of a text that was marked up, `– Annex –`
  let line = text.replace(/^(?:[*_#]{1,3}|[–—-]) ?/, '').replace(/ ?[–—_-]{1,3}$/, '');
  for (const spaced in SPACED) if (line.startsWith(spaced)) line = SPACED[spaced]! + line.slice(spaced.length);
  const ordinal = ORDINAL.exec(line);
  if (ordinal) return { kind: kindOf(ordinal[1]!), titled: false };
  const match = HEAD.exec(line);
  // `annex` in running text that a line end cut off
  if (!match || /^["[(<]?\p{Ll}/u.test(line)) return undefined;
  const rest = line.slice(match[0].length);
  const label = match[2] ?? match[3];
  const annexed = ANNEXED.exec(rest);
  const plural = /(?:es|s|ices)$/i.test(match[1]!);
  if (plural && !annexed) return undefined;
  if (LEADERS.test(line)) return undefined;
  const marked = MARKED.test(rest);
  if (!marked && !annexed && !isTitle(rest, label !== undefined)) return undefined;
  if (annexed ? isProse(rest.slice(annexed[0].length)) : PROSE.test(rest) && (line.length > 90 || /[.;,]$/.test(rest)))
    return undefined;
  return {
    kind: kindOf(match[1]!),
    ...(label ? { label } : {}),
    titled: !marked && !annexed && !BRACKETED.test(rest),
  };
}

const kindOf = (word: string): AnnexHead['kind'] => {
  const low = word.toLowerCase();
  return low.startsWith('annex')
    ? 'annex'
    : low.startsWith('append')
      ? 'appendix'
      : low.startsWith('encl')
        ? 'enclosure'
        : 'attachment';
};

/** `Annex to the agreement is …`; `Annex to the letter dated … from … addressed to …` has no verb and no full stop. */
const isProse = (rest: string) => PROSE.test(rest.slice(0, 60)) || (/[.;,]$/.test(rest) && PROSE.test(rest));

function isTitle(rest: string, labelled: boolean): boolean {
  if (BRACKETED.test(rest) || TITLED.test(rest)) return true;
  if (rest.length > 120 || /[.;,:]$/.test(rest) || PROSE.test(rest)) return false;
  if (NAMED.test(rest)) return true;
  // `ANNEX LIST OF INCIDENTS`, `Annex I List of incidents`
  if (!/\p{Ll}/u.test(rest)) return /^ ["']?\p{Lu}{2}/u.test(rest);
  return labelled && /^ ["']?\p{Lu}\p{Ll}/u.test(rest);
}
