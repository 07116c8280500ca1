import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter, Sentence } from '../letter/types.ts';
import type { Effect, Including } from '../record/types.ts';
import { type Claim, claimsOf } from './claims.ts';
import { creditsOf } from './credits.ts';
import { cuesOf } from './cues.ts';
import { CUES } from './lexicon.ts';
import { bounds, breakdownsOf } from './parts.ts';
import { quantitiesOf } from './quantities.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One claim of how many people were harmed: one effect, one count. When and where are for `links/` to say. */
export interface CasualtyFinding extends Finding {
  effect: Effect;
  min?: number;
  max?: number;
  approximate?: true;
  victims?: string;
  including?: Including[];
  /** The perpetrator as written. */
  by?: string;
  /** Who reports it, without article. */
  source?: string;
  /** The clause that makes the claim, for `links/`. */
  clause: { start: number; end: number };
}

/**
 * Finds every claim of how many people were harmed, in text order.
 *
 * A scan for words of harm picks the sentences worth reading. In each, counts of people and cues of harm are found apart and then
 * attached to each other; breakdowns (`including …`) go to the claim before them.
 */
export function findCasualties(letter: Letter, options: RoomOptions = {}): CasualtyFinding[] {
  const off = options.rulesOff ?? [];
  if (off.includes('casualties/')) return [];
  const found: CasualtyFinding[] = [];
  for (const sentence of letter.sentences) {
    const block = letter.blocks[sentence.block]!;
    if (block.kind === 'title' || block.kind === 'signature' || block.kind === 'masthead') continue;
    if (!CUES.test(letter.text.slice(sentence.start, sentence.end))) continue;
    if (DENIED.test(letter.text.slice(sentence.start, sentence.end))) continue;
    found.push(...read(letter, sentence, options).filter(({ rule }) => !off.includes(rule)));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Figures that the author calls untrue, and likenesses. */
const DENIED =
  /\b(?:den(?:y|ies|ied) (?:these|those|that|the|such|any|all)\b|baseless|unfounded|fabricat|without foundation|no truth|as if \p{L}|as though \p{L})/iu;

function read(letter: Letter, sentence: Sentence, options: RoomOptions): CasualtyFinding[] {
  const tokens = tokensOf(letter, sentence.start, sentence.end);
  const quantities = quantitiesOf(tokens);
  if (quantities.length === 0) return [];
  const breakdowns = breakdownsOf(tokens, quantities);
  const reject = (rule: string, at: number, reason: string) => {
    const token = tokens[at];
    if (token) options.trace?.reject(rule, token.start, token.end, reason);
  };
  const clause = { tokens, quantities, cues: cuesOf(tokens), breakdowns, reject };
  const claims = claimsOf(clause);
  return claims.map((claim) => finding(letter, tokens, claim, sentence));
}

function finding(letter: Letter, tokens: readonly Token[], claim: Claim, sentence: Sentence): CasualtyFinding {
  const { quantity, effect, rule, cue, including } = claim;
  const printed = (from: number, to: number) => letter.printed.slice(from, to);
  const { min, max, approximate } = bounds(quantity);
  const victims = quantity.head >= 0 ? printed(tokens[quantity.noun]!.start, tokens[quantity.to - 1]!.end) : '';
  return {
    start: tokens[quantity.from]!.start,
    end: tokens[quantity.to - 1]!.end,
    rule,
    why: [
      `count read from "${quantity.why}"`,
      cue
        ? `${effect} by "${tokens
            .slice(cue.at, cue.to)
            .map(({ text }) => text)
            .join(' ')}"`
        : `${effect} by the word beside the count`,
    ],
    effect,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(approximate ? { approximate } : {}),
    ...(victims ? { victims } : {}),
    ...(including.length ? { including } : {}),
    ...creditsOf(letter, tokens, claim, sentence),
    clause: clauseOf(tokens, claim, sentence),
  };
}

/** From the mark before the count or its cue to the mark behind, semicolons and colons being such marks. */
function clauseOf(
  tokens: readonly Token[],
  { quantity, cue }: Claim,
  sentence: Sentence,
): { start: number; end: number } {
  const first = Math.min(quantity.from, cue?.aux ?? quantity.from);
  const last = Math.max(quantity.to, cue?.to ?? quantity.to);
  let start = sentence.start;
  for (let i = first - 1; i >= 0; i--)
    if (tokens[i]!.text === ';') {
      start = tokens[i]!.end;
      break;
    }
  let end = sentence.end;
  for (let i = last; i < tokens.length; i++)
    if (tokens[i]!.text === ';') {
      end = tokens[i]!.start;
      break;
    }
  return { start, end };
}
