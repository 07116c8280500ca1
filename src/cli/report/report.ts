import type { Outcome, Status } from '../../corpus/one.ts';
import { KINDS, type Kind } from '../../corpus/tally.ts';
import type { Context } from '../io.ts';

/** How the run is told: letter by letter as they are done, in their order, then the end. */
export interface Reporter {
  letter(outcome: Outcome): void;
  /** Trouble that belongs to no letter: an argument that matches nothing, a folder that cannot be read. */
  trouble(message: string): void;
  end(totals: Totals): void;
}

export interface Setup {
  context: Context;
  check: boolean;
  quiet: boolean;
  /** How many letters there are. */
  letters: number;
}

export interface Totals {
  letters: number;
  status: Record<Status, number>;
  found: Record<Kind, number>;
  /** Contradictions seen in the letters. */
  checks: number;
  warnings: number;
  /** Letters that were not reached because the run was interrupted. */
  left: number;
}

export function noTotals(): Totals {
  return {
    letters: 0,
    status: { written: 0, current: 0, kept: 0, missing: 0, stale: 0, trouble: 0 },
    found: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Totals['found'],
    checks: 0,
    warnings: 0,
    left: 0,
  };
}

export function add(totals: Totals, { status, found, checks, warnings }: Outcome): void {
  totals.letters++;
  totals.status[status]++;
  for (const kind of KINDS) totals.found[kind] += found[kind] ?? 0;
  totals.checks += checks.length;
  totals.warnings += warnings.length;
}
