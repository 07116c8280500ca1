/** From a claim to what is found: where it stands, what it says, and why it was made. */
import type { Letter, Sentence } from '../letter/types.ts';
import type { Effect } from '../record/types.ts';
import { regraded } from './captors.ts';
import type { Claim } from './claims.ts';
import type { Credits } from './credits.ts';
import type { CasualtyFinding } from './index.ts';
import { bounds } from './part-lists.ts';
import type { Quantity } from './quantities.ts';
import { low, type Token } from './tokens.ts';

/** The finding that a claim is, with the harm as its agent makes it. */
export function finding(
  letter: Letter,
  tokens: readonly Token[],
  claim: Claim,
  sentence: Sentence,
  credits: Credits,
  /** Whether it is to say how it came about. */
  tells: boolean,
): CasualtyFinding {
  const { by, source } = credits;
  const { quantity, rule, including } = claim;
  const effect = regraded(tokens, claim, by) ?? claim.effect;
  const printed = (from: number, to: number) => letter.printed.slice(from, to);
  const { min, max, approximate } = bounds(quantity);
  const victims = quantity.head >= 0 ? printed(tokens[quantity.noun]!.start, tokens[quantity.to - 1]!.end) : undefined;
  return {
    start: tokens[quantity.from]!.start,
    end: tokens[quantity.to - 1]!.end,
    rule,
    why: tells ? whyOf(tokens, claim, effect, credits) : undefined,
    effect,
    min,
    max,
    approximate,
    victims,
    including: including.length ? including : undefined,
    by,
    source,
    clause: clauseOf(tokens, claim, sentence),
  };
}

/** One past the number of a mention; of `a family of six`, `both sons` all is told. */
function numberEnd(tokens: readonly Token[], { from, to, noun, max = 2 }: Quantity): number {
  const unsaid = max > 1 && /^(?:an?|the|its|his|her|their|our|both)$/.test(low(tokens, from));
  return noun > from && !unsaid ? noun : to;
}

function whyOf(tokens: readonly Token[], { quantity, cue }: Claim, effect: Effect, { by, source }: Credits): string[] {
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return [
    `count read from "${words(quantity.from, numberEnd(tokens, quantity))}"`,
    cue ? `${effect} by "${words(cue.at, cue.to)}"` : `${effect} by the word beside the count`,
    ...(by ? [`done by "${by}"`] : []),
    ...(source ? [`credited to "${source}"`] : []),
  ];
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
