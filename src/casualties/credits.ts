import type { Letter } from '../letter/types.ts';
import { agentOf, attackerOf, kindOf, leadActor, type Stretch } from './agents.ts';
import type { Claim } from './board.ts';
import { ATTACK, classesIn, classesOf, SOURCE } from './classes.ts';
import { isMonth } from './phrases.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** By whom, and says who. */
export interface Credits {
  by?: string;
  source?: string;
}

/** What a block of text has said so far of who attacks and who reports. */
export interface Said {
  attacker?: string;
  /** How many sentences ago that was said. */
  ago?: number;
  /** Who was credited in the sentence before: `It also reported …`. */
  source?: string;
  /** What the lead-in of a list says holds for all of its items. */
  lead?: { by?: string; source?: string };
}

/** The agents and sources of a sentence's claims, claim by claim; what the sentence says is kept in `said` for those that follow. */
export function creditsOf(letter: Letter, tokens: readonly Token[], claims: readonly Claim[], said: Said): Credits[] {
  const text = ({ from, to }: Stretch) =>
    letter.printed.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  said.ago = (said.ago ?? 0) + 1;
  if (said.ago > 2) delete said.attacker;
  const told = said.source;
  delete said.source;
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
  const sourceFor = ({ quantity: { from } }: Claim): Pick<Credits, 'source'> => {
    const own = sources.length > 1 ? sources.find((one) => sameClause(tokens, one, from)) : undefined;
    const name = own ? text(own) : (credited ?? said.lead?.source);
    return name ? { source: name } : {};
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
    return {
      ...(by ? { by } : {}),
      ...sourceFor(claim),
    };
  });
  const own = claims.map((claim) => away(agentOf(tokens, claim))).find(Boolean);
  if (own) remember(said, text(own));
  if (leads) {
    const actor = away(leadActor(tokens));
    said.lead = { ...(actor ? { by: text(actor) } : {}), ...(source ? { source: text(source) } : {}) };
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

export const SAYS =
  /^(?:reports?|reported|said|says|stated|states|announced|announces|confirmed|confirms|recorded|records|registered|registers|documented|documents|estimates?|estimated|counted|counts|put|puts|verified|established|listed|lists|indicated|indicates|noted|informed|published|declared|acknowledged|admitted)$/;

/** `as reported by`, `figures supplied by`: the participle. */
export const AS_SAID =
  /^(?:reported|recorded|registered|confirmed|published|compiled|released|documented|estimated|supplied|provided)$/;
export const ESTIMATES = /^(?:estimate|estimates|count|figures|reckoning|records|tally|statistics|data|words)$/;

/** No mark or word that opens a clause of its own between a source and a count. */
function sameClause(tokens: readonly Token[], { from, to }: Stretch, count: number): boolean {
  for (let i = Math.min(to, count); i < Math.max(from, count); i++)
    if (/^(?:;|while|whereas|but|although)$/.test(low(tokens, i))) return false;
  return true;
}

/** Who is credited with a sentence's figures: `according to X`, `X reports that`, `figures of X`; without their articles, in text order. */
function sourcesOf(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const source = classesOf(tokens[at]!) & SOURCE ? sourceAt(tokens, at) : undefined;
    if (source) found.push(source);
    else if (source === null && !found.length) break;
  }
  return found;
}

/** The source that the word at `at` brings in; null where it brings in one that is no body. */
function sourceAt(tokens: readonly Token[], at: number): Stretch | null | undefined {
  const word = low(tokens, at);
  if (word === 'according' && low(tokens, at + 1) === 'to') return body(tokens, at + 2) ?? null;
  if (
    AS_SAID.test(word) &&
    low(tokens, at + 1) === 'by' &&
    /^(?:as|was|were|been|is|are|figures?)$/.test(low(tokens, at - 1))
  )
    return body(tokens, at + 2) ?? null;
  if (
    ESTIMATES.test(word) &&
    low(tokens, at + 1) === 'of' &&
    /^(?:the|in|by|on|to)$/.test(low(tokens, at - 1)) &&
    /^(?:in|by|according|from|on|to)$/.test(low(tokens, at - (low(tokens, at - 1) === 'the' ? 2 : 1)))
  )
    return body(tokens, at + 2) ?? null;
  return SAYS.test(word) ? sayer(tokens, at) : undefined;
}

/** The body named at `at`: capitalised, or an office in small letters; `the`, `figures of` and the like left out. */
function body(tokens: readonly Token[], at: number): Stretch | undefined {
  let from = at;
  while (
    /^(?:the|a|an|incomplete|available|reliable|official|provisional|preliminary|latest|figures|figure|data|statistics|reports?|estimates?|records|information|sources|received|published|released|provided|supplied|compiled|by|from|of|in|issued|its|our|initial|recent|latest)$/.test(
      low(tokens, from),
    ) &&
    !isCapital(tokens[from])
  )
    from++;
  let to = from;
  for (; to < tokens.length && to < from + 16; to++) {
    const token = tokens[to]!;
    if (token.kind === 'mark' && token.text !== "'") break;
    if (token.kind === 'figure' || isMonth(token.low)) break;
    if (
      to > from &&
      /^(?:that|which|who|as|on|at|dated|issued|published|has|have|had|was|were|is|are|some|about|over|more|nearly|almost|up|no|not|between)$/.test(
        token.low,
      )
    )
      break;
    if (
      token.low === 'and' &&
      !isCapital(tokens[to + 1]) &&
      !(isCapital(tokens[to - 1]) && low(tokens, to + 1) === 'the')
    )
      break;
  }
  while (to > from && /^(?:of|the|and|for|in|to)$/.test(low(tokens, to - 1))) to--;
  const first = low(tokens, from);
  if (
    to === from ||
    /^(?:him|her|them|it|us|me|which|whom|this|that|these|those|plan|law|article|resolution|custom|tradition|need|whether|international|counts?|tally|reckoning)$/.test(
      first,
    )
  )
    return first === 'those' ? { from, to } : undefined;
  return { from, to };
}

/** `The Ministry of Health has recorded 40 deaths`: the subject of a verb of saying, if it is a body. */
function sayer(tokens: readonly Token[], verb: number): Stretch | undefined {
  let to = verb;
  while (/^(?:has|have|had|also|now|[a-z]+ly)$/.test(low(tokens, to - 1))) to--;
  // `was confirmed`, `the reported`
  if (
    /^(?:was|were|been|is|are|be|being|the|a|an|of|and|that|to|as|who|which|were|it|i|we|they|he|she)$/.test(
      low(tokens, to - 1),
    )
  )
    return undefined;
  let from = to;
  while (from > 0 && from > to - 16 && (tokens[from - 1]!.kind === 'word' || tokens[from - 1]!.text === "'")) {
    const word = low(tokens, from - 1);
    if (
      /^(?:that|when|while|and|but|where|on|at|by|which|who)$/.test(word) &&
      !(word === 'and' && isCapital(tokens[from]) && isCapital(tokens[from - 2]))
    )
      break;
    from--;
  }
  // `Reporters who toured the hospitals counted`
  if (
    /^(?:who|which)$/.test(low(tokens, from - 1)) &&
    !/^(?:the|an?|our|its)$/.test(low(tokens, from)) &&
    !isCapital(tokens[from])
  )
    return undefined;
  while (from < to && /^(?:the|a|an|in|meanwhile|today|yesterday)$/.test(low(tokens, from))) from++;
  if (
    from === to ||
    !/(?:ministry|ministries|commission|office|authorit(?:y|ies)|directorate|agency|agencies|organization|organisation|committee|council|mission|force|police|hospital|hospitals|doctors|officials|sources|government|bureau|centre|center|network|society|crescent|cross|institute|register|prefects?|governor|mayor|administrator|prosecutor|ombudsman|radio|newspaper|spokesman|spokesperson|service|services|department|union|association|observatory|group|observers|monitors|team|nations|fund|unicef|ocha|unhcr|ohchr|unrwa|unifil|icrc|clergy|médecins|amnesty|watch|federation|command|staff|headquarters|secretariat|inquiry|registry|rapporteur)/.test(
      tokens
        .slice(from, to)
        .map(({ low: word }) => word)
        .join(' '),
    )
  )
    return undefined;
  if (follows(tokens, from, 'security council')) return undefined;
  return { from, to };
}

/** Taken away by whom: those who hold the place detain, armed groups and raiders abduct. */
export function regraded(
  tokens: readonly Token[],
  claim: Claim,
  by: string | undefined,
): 'detained' | 'abducted' | 'killed' | undefined {
  const { cue, effect } = claim;
  // `Of the fishermen kidnapped since 1953, 516 have yet to be returned`
  const fate = cue && /^(?:fate|whereabouts)$/.test(low(tokens, cue.at));
  if ((effect === 'missing' || effect === 'detained') && !fate && ofAbducted(tokens, claim)) return 'abducted';
  // `dysentery has already carried off eleven`
  if (effect === 'abducted' && cue && /^carr/.test(low(tokens, cue.at)) && ofDisease(tokens, claim)) return 'killed';
  // `are still holding 5,000 citizens, whom they carried off from their homes`
  if (effect === 'detained' && carriedOff(tokens, claim)) return 'abducted';
  if ((effect === 'abducted' || effect === 'detained') && takenAcross(tokens, claim)) return 'abducted';
  if (!cue || cue.rule === 'casualties/frame' || (effect !== 'detained' && effect !== 'abducted')) return undefined;
  const words = tokens
    .slice(cue.at, cue.to)
    .map(({ low: word }) => word)
    .join(' ');
  if (
    /arrest|detain|prison|jail|custody|intern|abduct|kidnap|hostage|ransom|captive|slave|snatch|detention|cells|bars|apprehend/.test(
      words,
    )
  )
    return undefined;
  // `eight terrorists were killed; twelve were captured`: those named before are no captors
  if (!by && /captur/.test(words)) return undefined;
  // the one who did it, else whom the sentence names before
  const kind = kindOf(
    by ??
      tokens
        .slice(0, Math.max(cue.at, 0))
        .map(({ low: word }) => word)
        .join(' '),
  );
  if (kind === 'outlaws') return 'abducted';
  return kind === 'state' && by && !/border|frontier|line|river|captives?/.test(words) ? 'detained' : undefined;
}

/** `seized three gatherers and took them across the border`, `carried them off to Gori`, `led away into the bush`. */
function takenAcross(tokens: readonly Token[], { quantity: { from, end }, cue }: Claim): boolean {
  const start = Math.min(from, cue?.at ?? from);
  let stop = Math.max(end, cue?.to ?? end);
  const limit = stop + 18;
  while (stop < limit && stop < tokens.length && !/^[;:.]$/.test(low(tokens, stop))) stop++;
  const said = tokens
    .slice(start, stop)
    .map(({ low: word }) => word)
    .join(' ');
  if (TAKEN_ACROSS.test(said)) return true;
  // `led off into Kampuchea six woodcutters`
  for (let i = start; i < stop; i++)
    if (low(tokens, i) === 'into' && /^(?:off|away)$/.test(low(tokens, i - 1)) && isCapital(tokens[i + 1])) return true;
  return false;
}

const TAKEN_ACROSS =
  /\b(?:across|over) (?:to |the )?(?:[a-z-]+ ){0,2}(?:border|frontier|line|river)\b|\bout of the country\b|\btaken across\b|\bcarr(?:y|ied|ying) (?:them |him |her )?(?:off|away)\b|\b(?:made|making) off with\b|\b(?:led|taken|marched|dragged) (?:off |away )?into the (?:bush|forest|hills|mountains|jungle|desert)\b/;

/** Whether an illness is named before the count. */
const ofDisease = (tokens: readonly Token[], { quantity: { from } }: Claim): boolean =>
  tokens
    .slice(0, from)
    .some(({ low: word }) =>
      /^(?:dysentery|cholera|disease|epidemic|epidemics|measles|typhoid|malaria|hunger|famine|cold)$/.test(word),
    );

/** `…, whom they carried off`: how those who are held were taken. */
function carriedOff(tokens: readonly Token[], { quantity: { to } }: Claim): boolean {
  for (let i = to; i < to + 8 && !/^[;:.]$/.test(low(tokens, i)); i++)
    if (/^whom?$/.test(low(tokens, i)))
      return tokens
        .slice(i + 1, i + 6)
        .some(
          ({ low: word }, j) =>
            /^(?:abducted|kidnapped)$/.test(word) ||
            (/^(?:carried|took|taken|dragged)$/.test(word) && /^(?:off|away|hostage)$/.test(low(tokens, i + 2 + j))),
        );
  return false;
}

/** Whether the count is one of people said before, in the same clause, to have been carried off. */
function ofAbducted(tokens: readonly Token[], { quantity: { from } }: Claim): boolean {
  let start = from;
  while (start > 0 && start > from - 40 && !/^[;:]$/.test(low(tokens, start - 1))) start--;
  if (low(tokens, start) !== 'of') return false;
  for (let i = start; i < from; i++)
    if (
      /^(?:abducted|kidnapped)$/.test(low(tokens, i)) ||
      (/^(?:carried|taken|dragged)$/.test(low(tokens, i)) && /^(?:off|across|hostage)$/.test(low(tokens, i + 1)))
    )
      return true;
  return false;
}
