import type { ChalkInstance } from 'chalk';
import type { Command } from 'commander';
import { annotate } from '../../annotate.ts';
import { shorten } from '../../record/label.ts';
import { RECORD_KINDS, type RecordKind } from '../../record/validate.ts';
import { Trouble } from '../../trouble.ts';
import type { Context } from '../io.ts';
import { openLetter } from '../letter.ts';
import { type Mark, marksOf, type Piece, piecesOf, rowsOf } from '../marks.ts';
import { page } from '../pager.ts';
import { safe } from '../terminal.ts';

interface Options {
  kind?: string[];
  config?: string | false;
  pager: boolean;
  values?: string;
}

const COLOUR: Readonly<Record<RecordKind, (paint: ChalkInstance) => ChalkInstance>> = {
  dates: (paint) => paint.green,
  places: (paint) => paint.cyan,
  casualties: (paint) => paint.red,
  resolutions: (paint) => paint.magenta,
  demands: (paint) => paint.yellow,
  documents: (paint) => paint.blue,
};
/** The margin is this wide, and wanted where the letter keeps at least `LETTER` columns beside it. */
const MARGIN = 34;
const LETTER = 66;

/** `annotate show LETTER`: the letter with every mention marked in the colour of its kind, and its value beside it. */
export function define(command: Command, context: Context): void {
  const { paint, stdout } = context;
  command
    .argument('<letter>', 'a letter')
    .option('--kind <kind>', 'only this kind: dates, places … (repeatable)', (one: string, all: string[] = []) => [
      ...all,
      one,
    ])
    .option('--values <where>', 'margin, inline or none; a wide terminal with colours has them in the margin')
    .option('--config <file>', 'this configuration, not the one found from the letter upward')
    .option('--no-config', 'no configuration file')
    .option('--no-pager', 'straight to the terminal')
    .addHelpText(
      'after',
      `
Without colours every mention stands in brackets with its value: [Last Sunday ‹date 2018-02-04›].

${paint.bold('Examples:')}
  annotate show letter.txt
  annotate show --kind casualties --kind places letter.txt
  annotate show --color letter.txt | less -R

${paint.bold('Exit codes:')} 0 done; 2 trouble, as a letter that cannot be read`,
    )
    .action(async (file: string, options: Options) => {
      const kinds = kindsOf(options.kind);
      if (options.values !== undefined && !/^(?:margin|inline|none)$/.test(options.values))
        throw new Trouble('--values', `no such place: ${options.values}`, 'say margin, inline or none');
      const letter = await openLetter(context, file, options.config);
      const marks = marksOf(letter.text, annotate(letter.text, letter.options), kinds);
      const columns = stdout.columns ?? 80;
      const wide = paint.level > 0 && columns >= LETTER + MARGIN;
      const values = options.values ?? (wide ? 'margin' : 'inline');
      const shown = new Shown(letter.text, marks, paint, values);
      const text = values === 'margin' ? shown.withMargin(Math.max(columns, LETTER + MARGIN)) : shown.inline();
      await page(context, options.pager, () => `${legend(kinds, marks, paint)}\n\n${text}\n`);
    });
}

function kindsOf(wanted: readonly string[] | undefined): readonly RecordKind[] {
  if (!wanted) return RECORD_KINDS;
  for (const kind of wanted)
    if (!(RECORD_KINDS as readonly string[]).includes(kind))
      throw new Trouble('--kind', `no such kind: ${kind}`, `the kinds are ${RECORD_KINDS.join(', ')}`);
  return RECORD_KINDS.filter((kind) => wanted.includes(kind));
}

const ONE: Readonly<Record<RecordKind, string>> = {
  dates: 'date',
  places: 'place',
  casualties: 'casualties',
  resolutions: 'resolution',
  demands: 'demand',
  documents: 'document',
};

function legend(kinds: readonly RecordKind[], marks: readonly Mark[], paint: ChalkInstance): string {
  const count = (kind: RecordKind) => marks.filter((mark) => mark.kind === kind).length;
  return kinds.map((kind) => `${COLOUR[kind](paint)(kind)} ${count(kind)}`).join('  ');
}

/** A letter on its way to the terminal. */
class Shown {
  constructor(
    private readonly text: string,
    private readonly marks: readonly Mark[],
    private readonly paint: ChalkInstance,
    private readonly values: string,
  ) {}

  /** Values right behind their mentions; without colours both in brackets. */
  inline(): string {
    return this.lines()
      .map(([from, to]) => this.row(from, to, true))
      .join('\n');
  }

  /** The letter wrapped, and beside each row the values of the mentions that begin in it. */
  withMargin(columns: number): string {
    const width = columns - MARGIN;
    return this.lines()
      .flatMap(([from, to]) => rowsOf(this.text, from, to, width - 2))
      .flatMap(([from, to]) => {
        const notes = this.marks.filter(({ start }) => start >= from && start < Math.max(to, from + 1));
        const beside = notes.map(({ kind, value }) => COLOUR[kind](this.paint)(safe(shorten(value, MARGIN - 2))));
        const pad = ' '.repeat(Math.max(1, width - [...safe(this.text.slice(from, to))].length));
        const first = `${this.row(from, to, false)}${beside[0] ? `${pad}${beside[0]}` : ''}`;
        return [first, ...beside.slice(1).map((note) => `${' '.repeat(width)}${note}`)];
      })
      .join('\n');
  }

  private lines(): [from: number, to: number][] {
    const found: [number, number][] = [];
    let from = 0;
    for (const match of this.text.matchAll(/\r\n|\r|\n/g)) {
      found.push([from, match.index]);
      from = match.index + match[0].length;
    }
    found.push([from, this.text.length]);
    return found;
  }

  private row(from: number, to: number, withValues: boolean): string {
    return piecesOf(this.text, this.marks, from, to)
      .map((piece) => this.piece(piece, withValues && this.values !== 'none'))
      .join('');
  }

  private piece({ text, start, marks }: Piece, withValues: boolean): string {
    const plain = safe(text);
    const end = start + text.length;
    const styled = marks.reduce((said, { kind }) => this.style(kind)(said), plain);
    const closing = [...marks].reverse().filter((mark) => mark.end === end);
    if (this.paint.level === 0) {
      const open = marks.filter((mark) => mark.start === start).map(() => '[');
      const close = closing.map(({ kind, value }) => (withValues ? ` ‹${ONE[kind]} ${safe(value)}›]` : ']'));
      return `${open.join('')}${plain}${close.join('')}`;
    }
    const notes = withValues ? closing.map(({ kind, value }) => COLOUR[kind](this.paint).dim(` ‹${safe(value)}›`)) : [];
    return `${styled}${notes.join('')}`;
  }

  /** Demands hold other mentions: they are underlined, the others coloured. */
  private style(kind: RecordKind): ChalkInstance {
    const colour = COLOUR[kind](this.paint);
    return kind === 'demands' ? colour.underline : colour.bold;
  }
}
