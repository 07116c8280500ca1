import { type AnnotateOptions, readAndLink } from './annotate.ts';
import type { Finding } from './finding.ts';
import type { Linked } from './links/index.ts';
import { countLabel } from './record/label.ts';
import { Positions } from './record/positions.ts';
import type { Mention } from './record/types.ts';

/** Why one mention was marked. */
export interface Explained extends Mention {
  kind: keyof Linked;
  /** What the record says, in a few words. */
  value: string;
  /** The rule that found it. */
  rule: string;
  /** How the value came about, a sentence each. */
  why: string[];
}

/** A rule that came close and gave up. */
export interface Close extends Mention {
  rule: string;
  reason: string;
}

export interface Explanation {
  /** In text order. */
  mentions: Explained[];
  /** In text order; what was marked all the same is not among it. */
  close: Close[];
}

/**
 * Tells why a letter is annotated as it is. Pure, and about as fast as `annotate`.
 * @param text the decoded letter, without byte-order mark
 * @param options those that the letter is annotated with; a `trace` of the caller's is not asked
 */
export function explain(text: string, options: AnnotateOptions = {}): Explanation {
  const rejected: (Finding & { reason: string })[] = [];
  const trace = {
    reject: (rule: string, start: number, end: number, reason: string) => rejected.push({ rule, start, end, reason }),
  };
  const { letter, linked } = readAndLink(text, { ...options, trace });
  const positions = new Positions(letter.source);
  const mention = ({ start, end }: Finding): Mention => {
    const [from, to] = letter.toSource(start, end);
    return {
      text: letter.source.slice(from, to),
      at: positions.at(from),
      span: [positions.point(from), positions.point(to)],
    };
  };
  const mentions = (Object.keys(linked) as (keyof Linked)[]).flatMap((kind) =>
    linked[kind].map(
      (finding): Explained => ({
        kind,
        ...mention(finding),
        value: valueSaid(finding),
        rule: finding.rule,
        why: finding.why ?? [],
      }),
    ),
  );
  const byPlace = (a: Mention, b: Mention) => a.span[0] - b.span[0] || b.span[1] - a.span[1];
  const close = rejected.map(({ rule, reason, ...finding }) => ({ ...mention({ ...finding, rule }), rule, reason }));
  return {
    mentions: mentions.sort(byPlace),
    close: unmarked(close.sort(byPlace), mentions),
  };
}

/** Without what a rule of the same room marked in the end, and each thing once. */
function unmarked(close: Close[], mentions: readonly Explained[]): Close[] {
  const room = (rule: string) => rule.slice(0, rule.indexOf('/'));
  const marked = new Set(mentions.flatMap(({ rule, span }) => `${room(rule)} ${span[0]}`));
  const seen = new Set<string>();
  return close.filter(({ rule, reason, span }) => {
    const key = `${rule} ${span} ${reason}`;
    if (marked.has(`${room(rule)} ${span[0]}`) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function valueSaid(finding: Linked[keyof Linked][number]): string {
  if ('value' in finding) return finding.relation ? `${finding.relation} ${finding.value}` : finding.value;
  if ('key' in finding) {
    const { type, country, coordinates, gazetteer } = finding;
    return [type, country, coordinates?.join(' '), gazetteer].filter(Boolean).join(', ');
  }
  if ('effect' in finding) {
    const { effect, victims, when, where } = finding;
    const places = where?.map(({ key }) => key).join(', ');
    return [`${effect} ${countLabel(finding)}${victims ? ` ${victims}` : ''}`, when?.value, places]
      .filter(Boolean)
      .join('; ');
  }
  if ('force' in finding) return [finding.force, finding.to && `to ${finding.to}`].filter(Boolean).join(' ');
  return finding.symbol;
}
