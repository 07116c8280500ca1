import type { Block, BlockKind, Heading, Letter, Part, Sentence } from './types.ts';
import { ViewBuilder } from './view.ts';

export type { Block, BlockKind, Heading, Letter, Part, Sentence } from './types.ts';

/** Reads a decoded letter: its view, parts, blocks, sentences and heading. Never throws. */
export function readLetter(source: string): Letter {
  const builder = new ViewBuilder();
  const lines = [...source.matchAll(/[^\n\r\f]+/g)];
  const wrapped = !lines.some((line) => line[0].length > 120);
  const blocks: Block[] = [];
  const partStarts: { kind: Part['kind']; block: number; line: number }[] = [];
  let open: { start: number; mark?: string; body: number; kind: BlockKind } | undefined;
  let previousEnd = 0;
  const close = () => {
    if (open)
      blocks.push({
        kind: open.kind,
        start: open.start,
        end: builder.end,
        part: 0,
        body: open.body,
        level: open.mark ? 1 : 0,
        ...(open.mark ? { mark: open.mark } : {}),
      });
    open = undefined;
  };
  for (const line of lines) {
    const [raw] = line;
    const trimmed = raw.trim();
    if (!trimmed) continue;
    const at = line.index + raw.indexOf(trimmed);
    const blankBefore = /\n\s*\n|\r\n\s*\r\n/.test(source.slice(previousEnd, at));
    previousEnd = line.index + raw.length;
    const mark = /^(?:\(?[a-z0-9]{1,3}[.)]|[–•—-])\s+/i.exec(trimmed)?.[0];
    const continues = open && wrapped && !blankBefore && !mark;
    if (continues) builder.put(' ', at - 1);
    else {
      close();
      if (blocks.length) builder.put('\n', at - 1);
      const start = builder.end;
      open = {
        start,
        body: start + (mark?.length ?? 0),
        kind: mark ? 'item' : 'paragraph',
        ...(mark ? { mark: mark.trim() } : {}),
      };
      const head = /^(annex|enclosure|appendix)\b/i.exec(trimmed);
      if (head)
        partStarts.push({
          kind: head[1]!.toLowerCase() as Part['kind'],
          block: blocks.length,
          line: source.slice(0, at).split('\n').length,
        });
    }
    let done = at;
    for (const gap of trimmed.matchAll(/\s+/g)) {
      if (gap[0] === ' ') continue;
      builder.copy(source, done, at + gap.index);
      builder.put(' ', at + gap.index);
      done = at + gap.index + gap[0].length;
    }
    builder.copy(source, done, at + trimmed.length);
  }
  close();
  const view = builder.build(source.length);
  const printed = view.text;
  const text = printed
    .replace(/[‘’ʻʼʾʿʽ′`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[−‒]/g, '–')
    .replace(/―/g, '—');
  const lineCount = source.trimEnd().split('\n').length;
  const parts: Part[] = [{ kind: 'letter' as const, block: 0, line: 1 }, ...partStarts].map((part, i, all) => {
    const next = all[i + 1];
    return {
      kind: part.kind,
      start: i === 0 ? 0 : blocks[part.block]!.start,
      end: next ? blocks[next.block]!.start : text.length,
      lines: [part.line, next ? next.line - 1 : lineCount],
    };
  });
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    block.part = parts.findLastIndex((part) => part.start <= block.start);
    if (block.mark) {
      for (let i = index - 1; i >= 0; i--) {
        const lead = blocks[i]!;
        if (lead.mark && /^[–•—-]/.test(lead.mark) === /^[–•—-]/.test(block.mark) && lead.lead === undefined) break;
        if (lead.mark && lead.lead !== undefined) {
          block.lead = lead.lead;
          break;
        }
        if (text[lead.end - 1] === ':') {
          block.lead = i;
          break;
        }
        if (!lead.mark) break;
      }
    }
    let start = block.body;
    for (const stop of text.slice(block.body, block.end).matchAll(/[.?!]["')\]]*(?=\s+["'(]?[A-Z\d])/g)) {
      const end = block.body + stop.index + stop[0].length;
      if (
        /\b(?:Mr|Mrs|Ms|Dr|No|Nos|H\.E|St|para|paras|art|a\.m|p\.m)\.$/.test(text.slice(Math.max(start, end - 6), end))
      )
        continue;
      sentences.push({ start, end, part: block.part, block: index });
      start = end + 1;
    }
    if (start < block.end) sentences.push({ start, end: block.end, part: block.part, block: index });
  });
  return {
    source,
    text,
    printed,
    toSource: (start, end) => view.span(start, end),
    fromSource: (offset) => view.view(offset),
    heading: readHeading(text),
    parts,
    blocks,
    sentences,
    language: 'en',
  };
}

function readHeading(text: string): Heading {
  const title =
    /(?:letters?|note verbale) dated (\d{1,2}) (\w+) (\d{4}) from the (.+?) addressed to the (.+?)(?=\n)/i.exec(text);
  if (!title) return {};
  const month =
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
      title[2]!.slice(0, 3).toLowerCase(),
    ) + 1;
  return {
    date: `${title[3]}-${String(month).padStart(2, '0')}-${title[1]!.padStart(2, '0')}`,
    from: title[4]!,
    to: title[5]!.split(' and the '),
  };
}
