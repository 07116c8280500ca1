import { ruleNamed, type Trace } from '../finding.ts';
import { FULL_DATE } from '../language/calendar.ts';
import type { Letter } from '../letter/types.ts';
import { citedAgain, inherit } from './again.ts';
import { bodyAt, bodyAttached, bodyBehindList, bodyTakenUp } from './bodies.ts';
import { type Body, canonical, numberAt } from './numbers.ts';
import { KNOWN_ASSEMBLY, yearOfResolution } from './years.ts';

export interface Citation {
  start: number;
  end: number;
  symbol: string;
  rule: string;
  why: string;
  paragraphs?: string[] | undefined;
  /** A bare number whose body nothing near by says. */
  open?: true;
}

const CUE =
  /(?<![A-Za-zÀ-˿Ḁ-ỿ/-])(?:resolutions?|res\.?|unscrs?|scrs?|ga ?res\.?)(?![A-Za-zÀ-˿Ḁ-ỿ])(?: ?(?:nos?\.?|n°|numbers?|numbered)(?![A-Za-zÀ-˿Ḁ-ỿ]))?/gi;
const ALONE =
  /(?<![\d/.,(A-Za-zÀ-˿Ḁ-ỿ-])(?:(\d{1,4}) ?\(((?:19|20)\d\d)\)|\d{1,4}(?: [A-Z])? \([IVXL]{1,7}\)|ES-\d{1,2}\/\d{1,2})(?![A-Za-zÀ-˿Ḁ-ỿ\d])/g;

/** What may stand between two numbers of a list. */
const BETWEEN = new RegExp(
  `(?:[ ,;:()"&#]|(?:and|or|to|through|namely|including|in particular|notably|as well as|also|respectively|both|by|then|later|again|reaffirmed in|all|inter alia|e\\.g\\.|the latter|especially|most recently|recently|finally|nos?\\.)(?![A-Za-zÀ-˿Ḁ-ỿ])|(?:of|adopted on|dated|on|adopted in) (?:${FULL_DATE}|\\d{1,2} [A-Za-zÀ-˿Ḁ-ỿ][A-Za-zÀ-˿Ḁ-ỿ]{2,9})|(?:its|the|security council|general assembly|council|assembly|human rights council|economic and social council|subsequent|previous|earlier|related) ?(?=resolutions?)|(?:its |the )?resolutions?(?= )|\\bpart [A-Z]\\b)`,
  'iy',
);

/** Finds resolutions cited by number, in text order. */
export function findCitations(letter: Letter, trace?: Trace): Citation[] {
  const { text, sentences, blocks } = letter;
  const letterYear = Number(letter.heading.date?.slice(0, 4)) || undefined;
  let bodies: LetterBodies | undefined;
  const letterBodies = () => {
    bodies ??= bodiesOf(text);
    return bodies;
  };
  const found: Citation[] = [];
  let sentence = 0;
  let done = 0;
  const bounds = (offset: number) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= offset) sentence++;
    const { start, end, block } = sentences[sentence] ?? { start: 0, end: text.length, block: 0 };
    return { start, end, block: blocks[block]?.start ?? start };
  };
  const pending: Citation[] = [];
  CUE.lastIndex = 0;
  for (let cue = CUE.exec(text); cue; cue = CUE.exec(text)) {
    if (cue.index < done) continue;
    const list = readList(text, cue.index, cue.index + cue[0].length, {
      ...bounds(cue.index),
      cited: pending.at(-1)?.end ?? 0,
      letterYear,
      letterBodies,
    });
    if (!list.length) {
      trace?.reject('resolutions/cue', cue.index, cue.index + cue[0].length, 'no number stands beside it');
      continue;
    }
    pending.push(...list);
    done = list.at(-1)!.end;
    CUE.lastIndex = Math.max(CUE.lastIndex, done);
  }
  let next = 0;
  ALONE.lastIndex = 0;
  for (let match = ALONE.exec(text); match; match = ALONE.exec(text)) {
    while (next < pending.length && pending[next]!.end <= match.index) found.push(pending[next++]!);
    const inside = pending[next];
    if (inside && inside.start < match.index + match[0].length) continue;
    const citation = alone(text, match);
    if (citation) found.push(citation);
  }
  while (next < pending.length) found.push(pending[next++]!);
  return citedAgain(text, inherit(found));
}

interface Frame {
  /** The sentence. */
  start: number;
  end: number;
  /** Where its block begins. */
  block: number;
  /** Where the citation before ends. */
  cited: number;
  letterYear: number | undefined;
  /** Worked out when it is first asked for: few numbers need it. */
  letterBodies(): LetterBodies;
}

/** Which bodies with resolutions of one form the letter names at all. */
interface LetterBodies {
  rightsCouncil: boolean;
  rightsCommission: boolean;
  economic: boolean;
}

/** Whether a body named near by can be that of the number: one behind another citation is not that of a bare number. */
function reaches(groups: Record<string, string>, body: Body | undefined, afar: boolean, attached: boolean): boolean {
  if (body === undefined) return false;
  if (!groups.bare) return true;
  // `under resolution 1373, the General Assembly …`: no number of the Assembly's
  return !afar && (attached || body !== 'assembly' || KNOWN_ASSEMBLY[Number(groups.bare)] !== undefined);
}

/** The body of a number whose sentence names none, where the letter names but one that writes them so. */
const bodiesOf = (text: string): LetterBodies => ({
  rightsCouncil: /\bHuman Rights Council\b/i.test(text),
  rightsCommission: /\bCommission on Human Rights\b/i.test(text),
  economic: /\bEconomic and Social Council\b|\bECOSOC\b/i.test(text),
});

function byLetter({ ss }: Record<string, string>, bodies: LetterBodies): Body | undefined {
  if (ss?.startsWith('S-'))
    return bodies.rightsCouncil ? 'rights-council' : bodies.rightsCommission ? 'rights-commission' : undefined;
  return ss?.length === 4 && bodies.rightsCommission && !bodies.economic ? 'rights-commission' : undefined;
}

/** The numbers behind one `resolution` or `resolutions`. */
function readList(
  text: string,
  cue: number,
  from: number,
  { start, end, block, cited: last, letterYear, letterBodies }: Frame,
): Citation[] {
  const before = text.slice(Math.max(start, cue - 60), cue);
  if (/\bdraft $/i.test(before)) return [];
  const found: Citation[] = [];
  const attached = bodyAttached(text, start, cue);
  const behind = attached === undefined ? bodyBehindList(text, from) : undefined;
  const named = attached ?? behind ?? bodyAt(text, start, cue, end) ?? bodyTakenUp(text, block, cue, start, end);
  let body: Body | undefined = named === 'foreign' ? undefined : named;
  // `General Assembly resolution 194 (III) and resolution 242`: the body that a citation stands between does not reach a bare number
  const afar =
    attached === undefined && behind === undefined && last > start && bodyAt(text, last, cue, end) === undefined;
  let at = from;
  let skipped = 0;
  /** Whether the list has begun anew with a `resolution` of its own. */
  let again = false;
  while (at < end) {
    // `UNSCR1701` is glued, `resolutions34` is none
    const glued = at === from && /scrs?$/i.test(text.slice(cue, from));
    const match = !glued && /[A-Za-zÀ-˿Ḁ-ỿ\d/-]/.test(text[at - 1] ?? ' ') ? null : numberAt(text, at);
    if (match && acceptable(text, match, found, named === 'foreign')) {
      const here =
        behind ??
        (found.length
          ? (bodyAt(text, found.at(-1)!.end, match.index, end) ?? body)
          : (attached ?? behindOr(text, start, match, end, body)));
      body = here === 'foreign' ? body : here;
      const anew = again && bodyAt(text, found.at(-1)?.end ?? at, match.index, end) === undefined;
      const known = reaches(match.groups!, body, afar || anew, attached !== undefined)
        ? body
        : byLetter(match.groups!, letterBodies());
      const cited = canonical(
        match,
        known,
        text.slice(match.index + match[0].length, match.index + match[0].length + 24),
        letterYear,
      );
      if (cited && !(named === 'foreign' && !match.groups!.year)) {
        const stop = match.index + match[0].length;
        const paragraphs =
          paragraphsBefore(text, start, found.length ? match.index : cue, found.length > 0) ??
          paragraphsAfter(text, stop, end);
        found.push({
          start: match.index,
          end: stop,
          symbol: cited.symbol,
          rule: ruleNamed(`resolutions/${ruleOf(match)}`),
          why: cited.why,
          paragraphs,
          ...(match.groups!.bare && known === undefined ? { open: true as const } : {}),
        });
        at = stop;
        skipped = 0;
        again = false;
        continue;
      }
    }
    BETWEEN.lastIndex = at;
    const gap = BETWEEN.exec(text);
    if (!gap || skipped > 160) {
      // `resolutions, from the first, 34/22, to …`: a number near by that cannot be anything else is met by the other scan
      break;
    }
    at += gap[0].length;
    again ||=
      found.length > 0 &&
      /^(?:the )?resolution/i.test(gap[0]) &&
      !/\bits $/i.test(text.slice(at - gap[0].length - 5, at - gap[0].length));
    skipped += gap[0].length;
  }
  return found;
}

const behindOr = (text: string, start: number, match: RegExpExecArray, end: number, body: Body | undefined) => {
  const named = bodyAt(text, start, match.index + match[0].length, Math.min(end, match.index + match[0].length + 90));
  return named ?? body;
};

function ruleOf({ groups }: RegExpExecArray): string {
  return groups!.year
    ? 'number-and-year'
    : groups!.roman
      ? 'number-and-session'
      : groups!.slash || groups!.special
        ? 'session-and-number'
        : 'bare-number';
}

/** A bare number is one only where a resolution is expected and nothing behind it makes it a count, a date or a symbol. */
function acceptable(text: string, match: RegExpExecArray, found: Citation[], foreign: boolean): boolean {
  const groups = match.groups!;
  if (foreign && groups.year) return yearOfResolution(Number(groups.yn)) === Number(groups.yy);
  if (!groups.bare) return true;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (
    /^(?: (?:January|February|March|April|May|June|July|August|September|October|November|December|States|members?|votes?|times|years?|days?|abstentions?|of (?:its|the) (?:members|resolutions))\b|\(|-\d|[-–]member|st\b|nd\b|rd\b|th\b| [A-Z]\b)/.test(
      after,
    )
  )
    return false;
  if (found.length && Number(groups.bare) < 100 && !/^(?:[,.;)]| and \d| or \d| of \d)/.test(after)) return false;
  const previous = found.at(-1);
  // `resolution 60/1 (2005 World Summit Outcome)`
  if (previous && /\($/.test(text.slice(previous.end, match.index))) return false;
  if (previous && /\b(?:of|on|adopted on|adopted in) $/.test(text.slice(previous.end, match.index))) return false;
  return true;
}

/** A number that shows by itself what it is: `2254 (2015)`, `194 (III)`. */
function alone(text: string, match: RegExpExecArray): Citation | undefined {
  const end = match.index + match[0].length;
  if (match[1] && yearOfResolution(Number(match[1])) !== Number(match[2])) return undefined;
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  if (
    /\b(?:decision|decree|law|order|regulation|directive|No\.|Nos\.|recommendation|opinion|communiqu[ée]|item|draft resolution)s? $|\/Res\. ?$/i.test(
      before,
    )
  )
    return undefined;
  const number = numberAt(text, match.index);
  const cited = number && canonical(number, undefined, '');
  if (!cited) return undefined;
  return {
    start: match.index,
    end,
    symbol: cited.symbol,
    rule: ruleNamed(`resolutions/${ruleOf(number)}-alone`),
    why: cited.why,
  };
}

const PARAGRAPH = '\\d{1,3}(?: ?\\([a-z]{1,4}\\)){0,2}(?: to \\d{1,3}|[-–]\\d{1,3})?';
const PARAGRAPHS = `(${PARAGRAPH}(?:(?:, | and |, and | or )${PARAGRAPH}){0,8})`;
const BEFORE = new RegExp(
  `\\b(?:operative |preambular )?(?:paragraphs?|paras?\\.?|subparagraphs?|sub-paragraphs?|OPs?\\.?)(?: \\(OPs?\\))? ${PARAGRAPHS}(?:,? (?:of|in) |, )(?:the |its |his |their |that |this |UN |United Nations |(?:(?:Security |Human Rights )?Council|(?:General )?Assembly)(?:'s)? |above-mentioned |same )*$`,
  'i',
);
const AFTER = new RegExp(
  `^(?: of (?:${FULL_DATE}|\\d{1,2} [A-Za-zÀ-˿Ḁ-ỿ][A-Za-zÀ-˿Ḁ-ỿ]{2,9}))?,? (?:\\(|in |in its |and in |especially |in particular |particularly |notably |specifically )?(?:its |the )?(?:operative )?(?:paragraphs?|paras?\\.?) ${PARAGRAPHS}(?!\\d|(?:,|,? and| or) \\d| of (?:resolution|the (?:report|letter|present)|Security|General|its|that|this))`,
  'i',
);

function paragraphsBefore(text: string, start: number, at: number, later: boolean): string[] | undefined {
  const match = BEFORE.exec(text.slice(Math.max(start, at - 110), at));
  return match && !(later && !match) ? split(match[1]!) : undefined;
}
function paragraphsAfter(text: string, at: number, end: number): string[] | undefined {
  const match = AFTER.exec(text.slice(at, Math.min(end, at + 130)));
  return match ? split(match[1]!) : undefined;
}
function split(list: string): string[] {
  return list.split(/, and |, | and | or /).flatMap((one) => {
    const range = /^(\d{1,3})(?: to |[-–])(\d{1,3})$/.exec(one);
    if (!range) return [one.replace(/(\d) ?\(/, '$1 (').trim()];
    const [from, to] = [Number(range[1]), Number(range[2])];
    return to > from && to - from < 40 ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : [one];
  });
}
