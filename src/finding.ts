/** What every room hands on: a stretch of the letter, and the rule that found it. Offsets are into `Letter.text`. */
export interface Finding {
  /** First character of the mention, an index into `Letter.text`. */
  start: number;
  /** One past the last character. */
  end: number;
  /** The rule that found it, `room/plain-name`, as in `dates/day-month-year`. */
  rule: string;
  /** How the value came about, in plain words: anchor, candidates, what the count was read from. Told only where a trace listens. */
  why?: string[] | undefined;
}

/** Listens to rules that came close and gave up; only `annotate explain` has one, so rules must not depend on it. */
export interface Trace {
  reject(rule: string, start: number, end: number, reason: string): void;
}

/** What a caller may tell every room. */
export interface RoomOptions {
  /** Rules that are switched off: a rule's full name, or a room's name with a closing slash. */
  rulesOff?: readonly string[];
  /** Words that the caller adds to a room's lexicon, by list name; each room documents the lists it knows. */
  words?: Readonly<Record<string, readonly string[]>>;
  trace?: Trace;
}

const NAMES = new Map<string, string>();

/** The name of a rule that is put together for every finding: one string for all of them. */
export function ruleNamed(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  NAMES.set(name, name);
  return name;
}
