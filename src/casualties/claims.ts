/** From the counts and cues of a sentence to its claims: the rules, in the order in which they speak. */
import type { Effect } from '../record/types.ts';
import { Attaching } from './attach.ts';
import { Board, type Claim, type Clause } from './board.ts';
import { continued, sameFate, untraced } from './continued.ts';
import { departed } from './departures.ts';
import { fates } from './fates.ts';
import { corresponding, figures, totalled } from './figures.ts';
import { foretold } from './foretold.ts';
import { frames } from './frames.ts';
import { fronted } from './fronted.ts';
import { labelled } from './labels.ts';
import { COUNTED, STATED } from './lexicon.ts';
import { row, underLead } from './lists.ts';
import { counted, states } from './nouns.ts';
import type { Breakdown } from './parts.ts';
import { present } from './present.ts';
import { besides, respective } from './respective.ts';
import { aboard, allHarmed, inverted, shared, stated, unsurvived } from './stated.ts';
import { tabled } from './tables.ts';
import { low, type Token } from './tokens.ts';
import { whom } from './whom.ts';

export type { Claim, Clause } from './board.ts';

/** Attaches cues to counts, in order of trust: what a verb governs, what stands beside the number, what the noun says. */
export function claimsOf(clause: Clause): Claim[] {
  const board = new Board(clause);
  counted(board, { early: true });
  labelled(board);
  stated(board);
  respective(board);
  shared(board);
  inverted(board);
  unsurvived(board);
  aboard(board);
  frames(board);
  const attaching = new Attaching(board);
  for (const cue of clause.cues) if (!within(board, cue.at, cue.to)) attaching.attach(cue);
  counted(board, { early: false });
  fronted(board);
  whom(board);
  corresponding(board);
  totalled(board);
  figures(board);
  besides(board);
  sameFate(board);
  untraced(board);
  continued(board);
  foretold(board);
  allHarmed(board);
  present(board);
  departed(board);
  states(board);
  underLead(board);
  row(board);
  tabled(board);
  fates(board);
  return owned(board);
}

/** `23 displaced persons`: a participle inside a counted noun phrase governs nothing. */
function within({ main }: Board, at: number, to: number): boolean {
  return main.some((quantity) => quantity.from <= at && quantity.to >= to && quantity.head >= at);
}

/** The claims in text order, each with the breakdowns that are its own. */
function owned(board: Board): Claim[] {
  const claims = [...board.taken.values()].sort((a, b) => a.quantity.from - b.quantity.from);
  for (const part of board.clause.breakdowns)
    (part.ahead ? coming(board, claims, part.to) : owner(board, claims, part))?.including.push(...part.parts);
  return claims;
}

/** `a girl of 7 was among the five killed`; `among the dead` is the claim before. */
function coming({ clause, tokens }: Board, claims: readonly Claim[], at: number): Claim | undefined {
  const ahead = claims.find(({ quantity }) => quantity.from === at);
  const effect = STATED.get(low(tokens, at));
  return (
    ahead ??
    [...clause.earlier, ...claims.filter(({ quantity }) => quantity.to < at)].findLast(
      (claim) => !effect || claim.effect === effect,
    )
  );
}

/** The harm that a breakdown names: `among the dead`, `of those wounded`, `the killed included`. */
function named(tokens: readonly Token[], { from, taken }: Breakdown): Effect | undefined {
  let at = from;
  // `Nine of the fatalities were children`
  const counted = taken.find((one) => one.from === from);
  if (counted && low(tokens, counted.noun - 1) === 'of') at = counted.noun;
  else if (counted && low(tokens, counted.to) === 'of') at = counted.to;
  while (at < from + 5 && /^(?:[,(;–—-]|of|among|amongst|the|those)$/.test(low(tokens, at))) at++;
  const effect = STATED.get(low(tokens, at)) ?? COUNTED.get(low(tokens, at));
  return effect === 'killed' || effect === 'injured' ? effect : undefined;
}

/** The claim that a breakdown belongs to: the last before it, or the one of the sentence before. */
function owner({ main, taken, clause, tokens }: Board, claims: readonly Claim[], part: Breakdown): Claim | undefined {
  const { from } = part;
  const before = claims.filter(({ quantity }) => quantity.to <= from);
  const effect = named(tokens, part);
  if (effect) return [...clause.earlier, ...before].findLast((claim) => claim.effect === effect);
  if (from === 0 && !before.length) return clause.earlier.at(-1);
  const nearest = main.findLast(({ to, people }) => to <= from && people !== 'maybe');
  if (nearest && !taken.has(nearest)) return undefined;
  return before.at(-1);
}
