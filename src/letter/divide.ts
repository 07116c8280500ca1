import { type AnnexHead, annexHead } from './annexes.ts';
import type { RawBlock } from './layout.ts';
import type { Lines } from './lines.ts';
import { secondLetters } from './second.ts';
import type { Part } from './types.ts';

interface PartStart {
  kind: Part['kind'];
  label?: string;
  /** Index of the block that heads it. */
  block: number;
}

/** The letter, its annexes, and what further letters the file holds, from the raw blocks of the layout. */
export function divide(text: string, raw: readonly RawBlock[], lines: Lines): Part[] {
  const starts = findStarts(text, raw);
  const lastLine = raw.at(-1)?.lastLine ?? 0;
  return starts.map(({ kind, label, block }, i): Part => {
    const next = starts[i + 1];
    const first = i === 0 ? firstFilled(lines) : raw[block]!.firstLine;
    const end = next ? lastBefore(lines, raw[next.block]!.firstLine) : lastFilled(lines, lastLine);
    const number = (line: number) => lines.number(line) + 1;
    return {
      kind,
      start: i === 0 ? 0 : raw[block]!.start,
      end: next ? raw[next.block]!.start : text.length,
      lines: [number(first), number(Math.max(first, end))],
      ...(label ? { label } : {}),
    };
  });
}

function findStarts(text: string, raw: readonly RawBlock[]): PartStart[] {
  const heads: (AnnexHead & { block: number })[] = [];
  raw.forEach(({ start, end }, block) => {
    if (end - start > 500) return;
    const head = annexHead(text.slice(start, end));
    if (head) heads.push({ ...head, block });
  });
  const starts: PartStart[] = [{ kind: 'letter', block: 0 }];
  const listed = listsOf(text, raw, heads);
  const own: PartStart[] = [
    ...heads.filter((_, i) => !listed.has(i)),
    ...secondLetters(text, raw, heads).map((block) => ({ kind: 'letter' as const, block })),
  ].sort((a, b) => a.block - b.block);
  for (const head of own) {
    // `Annex` and, below it, `Annex to the letter dated …` head one part
    const last = starts.at(-1)!;
    const again = last.block === head.block - 1 && last.block > 0 && last.kind === head.kind;
    if (again && !(head.label && last.label && head.label !== last.label)) continue;
    starts.push(head);
  }
  // an annex that is the whole file still begins a letter only where something stands before it
  if (starts.length > 1 && starts[1]!.block === 0) starts.shift();
  return starts;
}

/** What leads a list of annexes in, or stands above it. */
const LEAD = /(?:^(?:list of )?(?:annexes|enclosures|appendices|attachments|contents|table of contents)\b|:$)/i;

/**
 * Heads that are entries of a list of annexes: `Annex I: Statement` straight below `Annexes:`, or straight above `Annex
 * II: Map`, with nothing of theirs between; and an `Enclosure: Report` that nothing at all follows.
 */
function listsOf(
  text: string,
  raw: readonly RawBlock[],
  heads: readonly (AnnexHead & { block: number })[],
): Set<number> {
  const listed = new Set<number>();
  for (let from = 0; from < heads.length; ) {
    let to = from + 1;
    const labels = new Set([labelOf(heads[from]!)]);
    // the first heading of its own ends the list above it
    for (; to < heads.length && heads[to]!.block === heads[to - 1]!.block + 1; to++) {
      if (labels.has(labelOf(heads[to]!)) || (heads[from]!.titled && !heads[to]!.titled)) break;
      labels.add(labelOf(heads[to]!));
    }
    const run = heads.slice(from, to);
    const above = raw[run[0]!.block - 1];
    const led = above !== undefined && LEAD.test(text.slice(Math.max(above.start, above.end - 60), above.end));
    const list = run.length > 1 && (led || run.every(({ titled }) => titled));
    const alone =
      run.every(({ titled }) => titled) && (led || to === heads.length) && !follows(text, raw, run.at(-1)!.block);
    if (list || alone) for (let i = from; i < to; i++) listed.add(i);
    from = to;
  }
  return listed;
}

const labelOf = ({ kind, label }: AnnexHead) => `${kind} ${label?.toLowerCase() ?? ''}`;

/** Whether anything of an annex stands below its heading. */
const follows = (text: string, raw: readonly RawBlock[], block: number) =>
  raw
    .slice(block + 1, block + 12)
    .some(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, Math.min(end, start + 40))));

function firstFilled(lines: Lines): number {
  for (let i = 0; i < lines.count; i++) if (!lines.blank(i)) return i;
  return 0;
}
function lastBefore(lines: Lines, line: number): number {
  for (let i = line - 1; i >= 0; i--) if (!lines.blank(i)) return i;
  return 0;
}
function lastFilled(lines: Lines, from: number): number {
  for (let i = lines.count - 1; i > from; i--) if (!lines.blank(i)) return i;
  return from;
}
