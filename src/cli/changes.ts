// Differences between annotation files in words: for a terminal, and for a pull request.
import type { Change, ChangeKind, FieldChange, MentionChange } from '../record/diff.ts';
import { countLabel, shorten } from '../record/label.ts';
import type { Mention } from '../record/types.ts';
import { type Excerpt, Excerpts } from './context.ts';
import type { Context } from './io.ts';
import { safe } from './terminal.ts';

/** One letter's differences, and its text before and after, where it is at hand. */
export interface LetterChanges {
  file: string;
  /** The whole file is new or gone. */
  file_change?: 'added' | 'removed';
  changes: Change[];
  letters: { old: () => string | undefined; new: () => string | undefined };
}

const SIGN: Record<ChangeKind, string> = { added: '+', removed: '-', changed: '~', moved: '>' };

/** `min 20 → 21`, with the values as they stand in the file. */
export function fieldLine({ field, old, new: now }: FieldChange): string {
  if (old === undefined) return `${field}: ${value(now)}`;
  if (now === undefined) return `${field}: ${value(old)} → (none)`;
  return `${field}: ${value(old)} → ${value(now)}`;
}

function value(given: unknown): string {
  if (Array.isArray(given)) return given.map(value).join(', ');
  if (given && typeof given === 'object') {
    const { victims, ...count } = given as { victims?: string; min?: number; max?: number };
    return `${countLabel(count)}${victims ? ` ${victims}` : ''}`;
  }
  return String(given);
}

function where(
  excerpts: Record<'old' | 'new', Excerpts | undefined>,
  { old, new: now }: MentionChange,
): { mention: Mention; excerpt: Excerpt } {
  const mention = (now ?? old)!;
  const excerpt = (now ? excerpts.new : excerpts.old)?.around(mention);
  return { mention, excerpt: excerpt ?? { before: '', text: mention.text.replace(/\s+/g, ' '), after: '' } };
}

function excerptsOf({ letters }: LetterChanges): Record<'old' | 'new', Excerpts | undefined> {
  const of = (text: string | undefined) => (text === undefined ? undefined : new Excerpts(text));
  return { old: of(letters.old()), new: of(letters.new()) };
}

/** How many of what, over all letters: `2 added, 1 changed`. */
export function countChanges(all: readonly LetterChanges[]): string {
  const counts = new Map<ChangeKind, number>();
  for (const { changes } of all) for (const { change } of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  return (['added', 'removed', 'changed', 'moved'] as const)
    .flatMap((change) => (counts.has(change) ? [`${counts.get(change)} ${change}`] : []))
    .join(', ');
}

export function pretty({ paint }: Context, letter: LetterChanges): string {
  const colour = { added: paint.green, removed: paint.red, changed: paint.yellow, moved: paint.blue };
  const excerpts = excerptsOf(letter);
  const lines = [paint.bold(safe(letter.file)) + (letter.file_change ? ` (${letter.file_change})` : '')];
  let kind = '';
  for (const change of letter.changes) {
    if (change.kind !== kind) lines.push(`  ${paint.underline(change.kind)}`);
    kind = change.kind;
    lines.push(`    ${colour[change.change](`${SIGN[change.change]} ${safe(change.name)}`)}`);
    const own = change.change === 'added' || change.change === 'removed';
    if (!own) for (const field of change.fields) lines.push(`        ${safe(fieldLine(field))}`);
    else {
      const rest = change.fields.filter(({ field }) => !NAMED.has(field));
      if (rest.length)
        lines.push(`        ${safe(rest.map((one) => `${one.field} ${value(one.new ?? one.old)}`).join('; '))}`);
    }
    const told = change.mentions.length ? change.mentions : [];
    for (const one of told) {
      const { mention, excerpt } = where(excerpts, one);
      const sign = own ? ' ' : SIGN[one.change];
      const note =
        one.change === 'changed'
          ? ` (was ${shorten(one.old!.text, 60)})`
          : one.change === 'moved'
            ? ` (was ${one.old!.at})`
            : '';
      lines.push(
        `      ${colour[one.change](sign)} ${mention.at.padEnd(7)} ${paint.dim(safe(excerpt.before))}${colour[one.change](`[${safe(excerpt.text)}]`)}${paint.dim(safe(excerpt.after))}${safe(note)}`,
      );
    }
  }
  return `${lines.join('\n')}\n\n`;
}

/** What a record's name says already. */
const NAMED = new Set([
  'value',
  'relation',
  'name',
  'type',
  'country',
  'effect',
  'min',
  'max',
  'approximate',
  'victims',
  'force',
  'to',
  'procedural',
  'symbol',
]);

/** For a pull request: a heading a letter, a table of its changes. */
export function markdown(letter: LetterChanges): string {
  const excerpts = excerptsOf(letter);
  const rows = letter.changes.map((change) => {
    const own = change.change === 'added' || change.change === 'removed';
    const fields = change.fields
      .filter(({ field }) => !own || !NAMED.has(field))
      .map((one) => (own ? `${one.field} ${value(one.new ?? one.old)}` : fieldLine(one)));
    const mentions = change.mentions.slice(0, 5).map((one) => {
      const { mention, excerpt } = where(excerpts, one);
      const sign = own ? '' : `${SIGN[one.change]} `;
      return `${escapeMarkdown(`${sign}${mention.at} ${excerpt.before}`)}**${escapeMarkdown(excerpt.text.trim())}**${escapeMarkdown(excerpt.after)}`;
    });
    const more = change.mentions.length > 5 ? [`and ${change.mentions.length - 5} more`] : [];
    return `| ${change.kind} | ${change.change} | ${escapeMarkdown(change.name)} | ${[...fields.map(escapeMarkdown), ...mentions, ...more].join('<br>')} |`;
  });
  return [
    `### ${escapeMarkdown(letter.file)}${letter.file_change ? ` (${letter.file_change})` : ''}`,
    '',
    '| kind | | record | what |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '',
  ].join('\n');
}

/** Letter text in Markdown is text: no markup, no link, nobody is called by `@name`. */
function escapeMarkdown(text: string): string {
  return safe(text)
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/[<>@#]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/:\/\//g, ':&#47;/');
}
