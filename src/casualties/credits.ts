import type { Letter, Sentence } from '../letter/types.ts';
import type { Claim } from './claims.ts';
import type { Token } from './tokens.ts';

/** By whom, and says who. */
export function creditsOf(
  _letter: Letter,
  _tokens: readonly Token[],
  _claim: Claim,
  _sentence: Sentence,
): { by?: string; source?: string } {
  return {};
}
