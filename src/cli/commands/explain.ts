import type { ChalkInstance } from 'chalk';
import type { Command } from 'commander';
import { type Close, type Explained, type Explanation, explain } from '../../explain.ts';
import { shorten } from '../../record/label.ts';
import type { Mention } from '../../record/types.ts';
import { Trouble } from '../../trouble.ts';
import type { Context } from '../io.ts';
import { openLetter, position } from '../letter.ts';
import { page } from '../pager.ts';
import { safe, safeJson } from '../terminal.ts';

interface Options {
  kind?: string[];
  config?: string | false;
  pager: boolean;
  format: string;
}

/** `annotate explain LETTER[:LINE[:COLUMN]]`: which rule found each mention, and how its value came about. */
export function define(command: Command, context: Context): void {
  const { paint } = context;
  command
    .argument(
      '<letter>',
      'a letter, with a line or a line and a column behind it where only what stands there is asked',
    )
    .option('--kind <kind>', 'only this kind: dates, places … (repeatable)', (one: string, all: string[] = []) => [
      ...all,
      one,
    ])
    .option('--config <file>', 'this configuration, not the one found from the letter upward')
    .option('--no-config', 'no configuration file')
    .option('--format <format>', 'pretty or json', 'pretty')
    .option('--no-pager', 'straight to the terminal')
    .addHelpText(
      'after',
      `
For each mention: the rule that found it, how its value came about, and what it is. Where nothing was found at a position,
the rules that came close, and why they gave up.

${paint.bold('Examples:')}
  annotate explain letter.txt
  annotate explain letter.txt:12            what stands on line 12
  annotate explain letter.txt:12:40         what stands there, or what came close
  annotate explain --kind casualties letter.txt

${paint.bold('Exit codes:')} 0 done; 2 trouble, as a letter that cannot be read, or a line that it does not have`,
    )
    .action(async (argument: string, options: Options) => {
      if (options.format !== 'pretty' && options.format !== 'json')
        throw new Trouble('--format', `no such format: ${options.format}`, 'say pretty or json');
      const { file, line, column } = position(context.cwd, argument);
      const letter = await openLetter(context, file, options.config);
      const told = explain(letter.text, letter.options);
      const lines = letter.text.split(/\r\n|\r|\n/);
      if (line !== undefined && (line < 1 || line > lines.length))
        throw new Trouble(file, `has no line ${line}`, `it has ${lines.length}`);
      const wanted = narrow(told, options.kind, line, column);
      if (options.format === 'json') return void context.stdout.write(`${safeJson(wanted, 2)}\n`);
      await page(context, options.pager, () => `${pretty(wanted, paint, line !== undefined)}\n`);
    });
}

/** What stands on the line, or at the column of it; rules that came close only where a position was asked. */
function narrow(told: Explanation, kinds: string[] | undefined, line?: number, column?: number): Explanation {
  const here = (mention: Mention) => line === undefined || covers(mention, line, column);
  const ofKind = (kind: string) => !kinds || kinds.includes(kind);
  const mentions = told.mentions.filter((one) => ofKind(one.kind) && here(one));
  const close = told.close.filter(
    (one) => ofKind(one.rule.slice(0, one.rule.indexOf('/'))) && line !== undefined && here(one),
  );
  if (column !== undefined && mentions.length === 0 && close.length === 0) {
    const near = told.close.filter((one) => covers(one, line!));
    return { mentions, close: near };
  }
  return { mentions, close };
}

function covers({ at, text }: Mention, line: number, column?: number): boolean {
  const [first, from] = at.split(':').map(Number) as [number, number];
  const rows = text.split(/\r\n|\r|\n/);
  if (line < first || line >= first + rows.length) return false;
  if (column === undefined) return true;
  const start = line === first ? from : 1;
  return column >= start && column < start + [...rows[line - first]!].length;
}

function pretty({ mentions, close }: Explanation, paint: ChalkInstance, asked: boolean): string {
  const lines = mentions.flatMap((mention) => told(mention, paint));
  if (mentions.length === 0) lines.push(asked ? 'Nothing was found here.' : 'Nothing was found in this letter.');
  if (asked && close.length) lines.push('', paint.bold('Came close:'), ...close.flatMap((one) => gaveUp(one, paint)));
  return lines.join('\n');
}

function told({ at, text, kind, value, rule, why }: Explained, paint: ChalkInstance): string[] {
  return [
    `${paint.dim(at.padEnd(7))} ${paint.bold(safe(shorten(text, 70)))}  ${paint.cyan(kind)} ${safe(shorten(value, 90))}`,
    `        ${paint.dim('rule')} ${rule}`,
    ...why.map((one) => `        ${safe(shorten(one, 110))}`),
  ];
}

function gaveUp({ at, text, rule, reason }: Close, paint: ChalkInstance): string[] {
  return [`${paint.dim(at.padEnd(7))} ${safe(shorten(text, 50))}  ${paint.dim(rule)}: ${safe(reason)}`];
}
