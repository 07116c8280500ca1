/** Counts before which a verb of loss stands: `our forces lost 31 men`, `with the loss of 18 people`, `taking with them five fishermen`. */
import type { Effect } from '../record/types.ts';
import { SUPPOSES } from './auxiliaries.ts';
import { COUNTED } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { low, type Token, wordsOf } from './tokens.ts';

/** `our forces lost 31 men`, `its losses amount to 35 officers`, `taking with them five fishermen`. */
export function lost(tokens: readonly Token[], quantity: Quantity): Effect | undefined {
  if (quantity.people !== 'yes' || quantity.singular === 'definite') return undefined;
  const i = quantity.from - 1;
  if (/^(?:lost|losing|lose)$/.test(low(tokens, i)))
    return quantity.singular === 'indefinite' && !alsoLost(tokens, quantity) ? undefined : 'killed';
  // `has cost the province, by the count of the Institute, over 3,100 lives`
  if (/^li(?:fe|ves)$/.test(low(tokens, quantity.head)) && costs(tokens, i)) return 'killed';
  const before = wordsOf(tokens, Math.max(0, i - 12), i + 1);
  if (/\b(?:buried|bury|burying|la(?:y|id|ying) to rest)$/.test(before)) return 'killed';
  // `the Koševo Hospital admitted 19 others`; not `admitted 23 patients with malaria`
  if (
    !/^(?:with|for|suffering)$/.test(low(tokens, quantity.end)) &&
    !/^(?:patients?|cases?|mothers?)$/.test(low(tokens, quantity.head)) &&
    /\b(?:hospitals?|clinics?|infirmary|wards?|surgeons|dispensary)(?: [a-z'-]+){0,6} (?:admitted|received|treated|took in|taken in)$/.test(
      before,
    )
  )
    return 'injured';
  if (/\bloss(?:es)? (?:[a-z]+ ){0,8}(?:amount|amounted|came|come|stand|stood) (?:to|at)$/.test(before))
    return 'killed';
  // `the blast claimed two peacekeepers`; `60 victims` say it themselves
  if (
    !COUNTED.has(low(tokens, quantity.head)) &&
    /\b(?:blasts?|explosions?|attacks?|mines?|bombs?|shells?|shelling|bombing|raids?|fire|ambush(?:es)?|war|fighting|floods?|cholera|disease|avalanche|landslide)\b.{0,40}\bclaimed$/.test(
      before,
    )
  )
    return 'killed';
  // `Hamas has cost us 32 soldiers and three civilians`
  if (/\b(?:cost|costing) (?:us|them|my country|(?:the|our|its|their) (?:[a-z]+ ){0,2}[a-z]+)$/.test(before))
    return 'killed';
  // `sank with the loss of 18 people`
  if (/\b(?:with|in|for) the (?:[a-z]+ )?loss of (?:all |some )?$/.test(`${before} `)) return 'killed';
  if (/\b(?:mourns?|mourning|mourned) (?:the (?:loss|death) of )?$/.test(`${before} `)) return 'killed';
  if (
    /\b(?:taking|took|carrying|carried) (?:away |off )?with (?:them|him|it)(?: , [a-z ]{1,20} ,| as (?:captives|hostages|prisoners))?$/.test(
      before,
    )
  )
    return 'abducted';
  if (/\b(?:taking|took) with (?:him|her|them) (?:in)?to (?:death|the grave)$/.test(before)) return 'killed';
  return undefined;
}

function costs(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i > to - 24 && i >= 0 && !/^[;:.]$/.test(low(tokens, i)); i--)
    if (/^(?:cost|costing|claimed|claiming)$/.test(low(tokens, i)))
      return low(tokens, to) === ',' && !SUPPOSES.test(low(tokens, i - 1)) && low(tokens, i - 1) !== 'have';
  return false;
}

/** `lost an officer and eleven men`: the count behind says that people are meant. */
const alsoLost = (tokens: readonly Token[], { to }: Quantity): boolean =>
  /^(?:and|,)$/.test(low(tokens, to)) &&
  tokens
    .slice(to + 1, to + 5)
    .some(({ low: word }) => /^(?:men|soldiers|officers|policemen|others|troops)$/.test(word));

/** What `lost` looks for before the count. */
export const LOSSES: readonly string[] = (
  'cost costing lost losing lose buried bury burying lay laid laying loss losses mourn mourns mourning mourned ' +
  'taking took carrying carried claimed'
).split(' ');
