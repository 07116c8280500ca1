/** By whom, and says who: the agents and sources of the claims of a sentence. */
import type { Letter } from '../letter/types.ts';
import type { Stretch } from './agent-phrases.ts';
import { agentOf, attackerOf, leadActor } from './agents.ts';
import type { Claim } from './board.ts';
import { ATTACK, classesIn } from './classes.ts';
import { SAYS } from './lexicon.ts';
import { sourcesOf } from './sources.ts';
import { low, type Token } from './tokens.ts';

/** By whom, and says who. */
export interface Credits {
  by: string | undefined;
  source: string | undefined;
}

/** What a block of text has said so far of who attacks and who reports. */
export interface Said {
  attacker: string | undefined;
  /** How many sentences ago that was said. */
  ago: number;
  /** Who was credited in the sentence before: `It also reported …`. */
  source: string | undefined;
  /** What the lead-in of a list says holds for all of its items. */
  lead: Credits | undefined;
}

/** The agents and sources of a sentence's claims, claim by claim; what the sentence says is kept in `said` for those that follow. */
export function creditsOf(letter: Letter, tokens: readonly Token[], claims: readonly Claim[], said: Said): Credits[] {
  const text = ({ from, to }: Stretch) =>
    letter.printed.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  said.ago++;
  if (said.ago > 2) said.attacker = undefined;
  const told = said.source;
  said.source = undefined;
  const leads = tokens.at(-1)?.text === ':';
  // a sentence that claims nothing is asked only who attacks in it
  if (claims.length === 0 && !leads && !(classesIn(tokens) & ATTACK)) return [];
  const sources = sourcesOf(tokens);
  const source = sources[0];
  const again =
    !source &&
    /^(?:it|they|she|he)$/.test(low(tokens, 0)) &&
    tokens.slice(1, 5).some(({ low: word }) => SAYS.test(word));
  const same = again ? told : undefined;
  const credited = source ? text(source) : same;
  if (credited) said.source = credited;
  const away = (agent: Stretch | undefined) =>
    agent && !sources.some(({ from, to }) => agent.from < to && from < agent.to) && !overlaps(claims, agent)
      ? agent
      : undefined;
  const attacker = away(attackerOf(tokens));
  const pronoun = /^(?:it|they|them|its|their|the)$/.test(low(tokens, 0)) || attacker === undefined;
  if (attacker && !/^(?:it|they|he|she)$/.test(low(tokens, attacker.from))) remember(said, text(attacker));
  // `The ministry reported seven killed, while hospital sources put the number of dead at 11.`
  const sourceFor = ({ quantity: { from } }: Claim): string | undefined => {
    const own = sources.length > 1 ? sources.find((one) => sameClause(tokens, one, from)) : undefined;
    return own ? text(own) : (credited ?? said.lead?.source);
  };
  const credits = claims.map((claim) => {
    const agent = away(agentOf(tokens, claim));
    // an attack told just before, its toll now
    const before =
      claim.effect === 'killed' ||
      claim.effect === 'injured' ||
      claim.effect === 'missing' ||
      claim.effect === 'casualties';
    const found = /^(?:bod(?:y|ies)|corpses?|remains)$/.test(low(tokens, claim.quantity.head));
    const here = attacker && attacker.to <= claim.quantity.from ? text(attacker) : undefined;
    const by = agent
      ? text(agent)
      : before && !found && !source && !rejects(tokens)
        ? (here ?? (pronoun ? (said.attacker ?? said.lead?.by) : undefined))
        : undefined;
    return { by, source: sourceFor(claim) };
  });
  const own = claims.map((claim) => away(agentOf(tokens, claim))).find(Boolean);
  if (own) remember(said, text(own));
  if (leads) {
    const actor = away(leadActor(tokens));
    said.lead = { by: actor && text(actor), source: source && text(source) };
  }
  return credits;
}

/** Sentences that count what many did, or what nobody is said to have done. */
const rejects = (tokens: readonly Token[]) =>
  tokens.some(({ low: word }) =>
    /^(?:total|altogether|since|overall|sum|accident|earthquake|mine|mines|disease|hunger|cholera|unknown|unidentified)$/.test(
      word,
    ),
  );

function remember(said: Said, attacker: string): void {
  said.attacker = attacker;
  said.ago = 0;
}

const overlaps = (claims: readonly Claim[], { from, to }: Stretch) =>
  claims.some(({ quantity }) => quantity.from < to && from < quantity.to);

/** No mark or word that opens a clause of its own between a source and a count. */
function sameClause(tokens: readonly Token[], { from, to }: Stretch, count: number): boolean {
  for (let i = Math.min(to, count); i < Math.max(from, count); i++)
    if (/^(?:;|while|whereas|but|although)$/.test(low(tokens, i))) return false;
  return true;
}
