/** Every claim of how many people were harmed: sentence by sentence, then who did it and who says so. */
import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter, Sentence } from '../letter/types.ts';
import type { Effect, Including } from '../record/types.ts';
import { breakdownsOf } from './breakdowns.ts';
import { type Claim, claimsOf } from './claims.ts';
import { classesIn, DENIAL } from './classes.ts';
import { creditsOf, type Said } from './credits.ts';
import { cuesOf } from './cues.ts';
import { BELIES, BOASTS, DENIES_BEFORE, deniedIn } from './denials.ts';
import { finding } from './findings.ts';
import { mayHarm } from './gate.ts';
import { leadOf } from './lists.ts';
import { saidOfThose } from './pronouns.ts';
import { quantitiesOf } from './quantities.ts';
import { type Columns, columnsOf, goesOn } from './tables.ts';
import { low, type Token, tokensOf } from './tokens.ts';

/** One claim of how many people were harmed: one effect, one count. When and where are for `links/` to say. */
export interface CasualtyFinding extends Finding {
  effect: Effect;
  min?: number | undefined;
  max?: number | undefined;
  approximate?: true | undefined;
  victims?: string | undefined;
  including?: Including[] | undefined;
  /** The perpetrator as written. */
  by?: string | undefined;
  /** Who reports it, without article. */
  source?: string | undefined;
  /** The clause that makes the claim, for `links/`. */
  clause: { start: number; end: number };
}

/**
 * Finds every claim of how many people were harmed, in text order.
 *
 * In each sentence counts of people and cues of harm are found apart and then attached to each other; breakdowns (`including …`) go to the claim before them.
 */
export function findCasualties(letter: Letter, options: RoomOptions = {}): CasualtyFinding[] {
  const off = options.rulesOff ?? [];
  if (off.includes('casualties/')) return [];
  const read: Read[] = [];
  const before: Before = { earlier: [], told: NONE, lead: undefined, row: [], columns: undefined, printed: () => '' };
  let block = -1;
  /** Whether what stands before ends like a lead-in or an item of a list. */
  let listed = false;
  const found: CasualtyFinding[] = [];
  const said: Said = { attacker: undefined, ago: 0, source: undefined, lead: undefined };
  let at = -1;
  /** Sentences may add to claims of the block before, of no earlier one: what stands above is told and forgotten. */
  const tell = (end: number) => {
    let told = 0;
    for (const one of read) {
      if (one.sentence.block >= end) break;
      if (at !== one.sentence.block) said.attacker = undefined;
      if (letter.blocks[one.sentence.block]!.kind !== 'item') said.lead = undefined;
      at = one.sentence.block;
      found.push(...findings(letter, one, said, options.trace !== undefined));
      told++;
    }
    read.splice(0, told);
  };
  for (const sentence of letter.sentences) {
    const { kind } = letter.blocks[sentence.block]!;
    if (kind === 'title' || kind === 'signature' || kind === 'masthead') continue;
    if (block !== sentence.block) {
      before.row = before.earlier;
      before.earlier = [];
      before.told = NONE;
      if (kind !== 'item' && !listed) before.lead = undefined;
    }
    block = sentence.block;
    if (read.length > 1000) tell(block - 1);
    const tokens = tokensOf(letter, sentence.start, sentence.end);
    const last = tokens.at(-1)?.text;
    listed = last === ':' || last === ';';
    const text = letter.text.slice(sentence.start, sentence.end);
    const denied = classesIn(tokens) & DENIAL ? deniedIn(text) : undefined;
    if (denied && denied.start === 0 && denied.end === text.length) {
      // `That figure is false.`
      if (DENIES_BEFORE.test(text) || belies(letter, text, read)) takeBack(read, before);
      continue;
    }
    if (belies(letter, text, read) || (classesIn(tokens) & DENIAL && DENIES_BEFORE.test(text))) takeBack(read, before);
    diedLater(tokens, before.earlier);
    foundDead(tokens, before.earlier);
    const all = read.at(-1);
    const end = ALL_DIED.test(text) ? 'killed' : ALL_GONE.test(text) ? 'missing' : undefined;
    if (end && all?.sentence.block === block && allEnded(all, end)) {
      before.earlier = all.claims;
      continue;
    }
    if (all?.sentence.block === block && !all.claims.length) {
      const claim = saidOfThose(tokens, all.tokens);
      if (claim) all.claims = before.earlier = [claim];
    }
    before.printed = () => letter.source.slice(...letter.toSource(sentence.start, sentence.end));
    const one = readSentence(sentence, tokens, before, options);
    if (denied) {
      const from = sentence.start + denied.start;
      const to = sentence.start + denied.end;
      one.claims = one.claims.filter(({ quantity }) => {
        const at = tokens[quantity.from]!.start;
        return at < from || at >= to;
      });
    }
    read.push(one);
    if (one.claims.length) {
      before.earlier = one.claims;
      before.told = new Set(one.claims.map(({ quantity: { head } }) => low(tokens, head)));
    }
    before.columns = columnsOf(text, one.tokens, before.printed) ?? (goesOn(text) ? before.columns : undefined);
    if (last === ':') before.lead = leadOf(one.tokens);
  }
  tell(Number.POSITIVE_INFINITY);
  return found.filter(({ rule }) => !off.includes(rule)).sort((a, b) => a.start - b.start);
}

/** `He died on arrival`, `She later succumbed`: said of the one person hurt in the sentence before. */
function diedLater(tokens: readonly Token[], earlier: readonly Claim[]): void {
  const last = earlier.at(-1);
  if (last?.effect !== 'injured' || last.quantity.max !== 1 || !/^(?:he|she)$/.test(low(tokens, 0))) return;
  let at = 1;
  while (/^(?:[a-z]+ly|later|soon|has|had|since|then|afterwards)$/.test(low(tokens, at))) at++;
  if (/^(?:died|succumbed|expired|perished)$/.test(low(tokens, at))) last.effect = 'killed';
}

/** `Their bodies were washed ashore`: said of those whom the sentence before has under fire. */
function foundDead(tokens: readonly Token[], earlier: readonly Claim[]): void {
  if (!/^(?:their|his|her)$/.test(low(tokens, 0)) || !/^(?:bod(?:y|ies)|corpses?|remains)$/.test(low(tokens, 1)))
    return;
  if (earlier.length && earlier.every(({ effect }) => effect === 'affected'))
    for (const claim of earlier) claim.effect = 'killed';
}

/** `All perished.`, `None of them survived.`: said of those whom the sentence before counts. */
const ALL_DIED =
  /^(?:(?:all|both)(?: of (?:them|the \w+))?(?: \w+)? (?:perished|died|were killed|were dead|lost their lives|burned to death|drowned)|none(?: of them)?(?: \w+)? survived|there were no survivors)[.!]?$/i;

/** `Nobody has seen them since.`, `Neither the bus nor anyone who sat in it has been seen again.` */
const ALL_GONE =
  /^(?:nobody|no one|no trace|not (?:one|a trace)(?: of them)?|none of them|neither [^.;]{3,50}? nor (?:anyone|any(?:body)?(?: of)?)\b[^.;]{0,40}?) (?:has|have) (?:ever |since )?(?:been )?(?:seen|heard|found)\b(?: (?:of|from))?(?: (?:them|it))?(?: again| since)?[.!]?/i;

function allEnded(last: Read, effect: Effect): boolean {
  const quantities = quantitiesOf(last.tokens);
  const breakdowns = breakdownsOf(last.tokens, quantities);
  const quantity = quantities.findLast(
    (one) => one.people === 'yes' && !breakdowns.some(({ taken }) => taken.includes(one)),
  );
  if (!quantity || last.claims.some((claim) => claim.quantity.from === quantity.from)) return false;
  const parts = breakdowns.filter(({ from }) => from >= quantity.to).flatMap((part) => part.parts);
  const claim: Claim = {
    quantity,
    effect,
    rule: effect === 'killed' ? 'casualties/all-died' : 'casualties/untraced',
    including: parts,
  };
  last.claims = [...last.claims, claim].sort((a, b) => a.quantity.from - b.quantity.from);
  return true;
}

const NONE: ReadonlySet<string> = new Set();

/** What was read before a sentence and bears on it. */
interface Before {
  /** The claims of the sentence before, in the same block. */
  earlier: readonly Claim[];
  /** Their nouns. */
  told: ReadonlySet<string>;
  /** The harm that the lead-in of a list tells of its items. */
  lead: Effect | undefined;
  /** The claims of the block before: the row above, in a list of figures. */
  row: readonly Claim[];
  /** The harms that the head of a table gives its last columns. */
  columns: Columns | undefined;
  /** The line as the file has it, where its columns stand apart. */
  printed: () => string;
}

/** `No aircraft flew over that town`, of what another is said to claim. */
function belies(letter: Letter, text: string, read: readonly Read[]): boolean {
  const told = read.at(-1)?.sentence;
  return told !== undefined && BELIES.test(text) && BOASTS.test(letter.text.slice(told.start, told.end));
}

/** The sentence before said what this one calls false. */
function takeBack(read: Read[], before: Before): void {
  const last = read.at(-1);
  if (!last) return;
  for (const { including, length } of last.added) including.length = length;
  if (!before.earlier.length || last.claims !== before.earlier) return;
  last.claims = [];
  before.earlier = [];
}

interface Read {
  sentence: Sentence;
  tokens: readonly Token[];
  claims: readonly Claim[];
  /** The breakdowns of claims of the sentence before, and how long each was before this one was read. */
  added: readonly { including: unknown[]; length: number }[];
}

function readSentence(sentence: Sentence, tokens: readonly Token[], before: Before, options: RoomOptions): Read {
  // where every rejected reading is asked for, all is read
  const { earlier, row, lead, columns } = before;
  const alone = earlier.length === 0 && row.length === 0 && !lead && !columns && !options.trace;
  const added = earlier.map(({ including }) => ({ including, length: including.length }));
  if (alone && !mayHarm(tokens)) return { sentence, tokens, claims: [], added };
  const quantities = quantitiesOf(tokens);
  if (quantities.length === 0 && !columns) return { sentence, tokens, claims: [], added };
  const breakdowns = breakdownsOf(tokens, quantities);
  const victims = new Set(options.words?.['casualties/victims']?.map((word) => word.toLowerCase()));
  const reject = (rule: string, at: number, reason: string) => {
    const token = tokens[at];
    if (token) options.trace?.reject(rule, token.start, token.end, reason);
  };
  return {
    sentence,
    tokens,
    added,
    claims: claimsOf({ tokens, quantities, cues: cuesOf(tokens), breakdowns, ...before, victims, reject }),
  };
}

/** After the whole letter is read: a sentence may add to the claims of the one before. */
function findings(letter: Letter, { sentence, tokens, claims }: Read, said: Said, tells: boolean): CasualtyFinding[] {
  const credits = creditsOf(letter, tokens, claims, said);
  return claims.map((claim, i) => finding(letter, tokens, claim, sentence, credits[i]!, tells));
}
