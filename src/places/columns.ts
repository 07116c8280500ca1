import type { Block, Letter } from '../letter/types.ts';
import type { Run } from './runs.ts';

const HEAD =
  /^(?:Locality|Localities|Place|Location|Town|Village|City|District|Area|Region|Governorate|Province|Site|Camp|County|Municipality|Sector)s?\b/i;
/** A head of several words whose first, or first after the date and the hour, is one of places. */
const FIRST_COLUMN = new RegExp(`${HEAD.source}[^\\d\\n.;|]{3,110}$`, 'i');
const AFTER_DATE = new RegExp(
  `^(?:No\\.? )?Date(?:,? (?:and |/ ?)?(?:Time|Hour))? ${HEAD.source.slice(1)}[^\\d\\n.;|]{0,110}$`,
  'i',
);
/** Heads of columns that hold no places, whatever has a capital in them. */
const OF_OTHERS =
  /^(?:Objects?|Targets?|Types?|Weapons?|Ammunition|Damage|Description|Nature|Remarks?|Numbers?|Killed|Dead|Injured|Wounded|Victims?|Names?|Aircraft|Incidents?|Details|Property|Structures?|Buildings?|Houses|Occupation|Age|Sex|Status|Notes?)\b/i;
/** What stands before the place in a row under such a head: `12 February 0610 `, `3. 12/2/1987 06.10 `. */
const DATE_AND_HOUR =
  /^(?:\d{1,3}[.)] )?(?:[A-Z][a-z]{2,8},? )?\d{1,2}(?:[./-]\d{1,2}(?:[./-]\d{2,4})?| [A-Z][a-z]{2,8}(?: (?:19|20)\d\d(?= (?:\d|[A-Z])))?)(?: \d\d[.:]?\d\d(?: ?(?:hours|hrs|h))?)? /;

/** Tables whose heads say which of their columns is one of places. */
export class Columns {
  private last: { block: number; start: number | undefined } = { block: -1, start: undefined };

  constructor(private readonly letter: Letter) {}

  /** Where the place of a row begins; nothing where the block is no row of such a table. */
  at(block: number): number | undefined {
    if (this.last.block !== block) this.last = { block, start: this.find(block) };
    return this.last.start;
  }

  /** A run cut where the file has wide blanks: `Ansar` and `Farm` of two cells, `31 August           A mine` of a list by days. */
  *apart(block: number, run: Run): Generator<Run> {
    if (run.words.length < 2) {
      yield run;
      return;
    }
    const row = this.at(block) !== undefined;
    let from = 0;
    for (let i = 1; i <= run.words.length; i++) {
      if (i < run.words.length && !this.isWide(run.words[i - 1]!.end, run.words[i]!.start, row)) continue;
      const words = run.words.slice(from, i);
      yield { words, start: words[0]!.start, end: words.at(-1)!.end, initial: run.initial && from === 0 };
      from = i;
    }
  }

  /** Outside rows, a name may go on in the next line, however deep that begins. */
  private isWide(end: number, start: number, row: boolean): boolean {
    const [from, to] = this.letter.toSource(end - 1, start + 1);
    return to - from > start - end + 3 && (row || !this.letter.source.slice(from, to).includes('\n'));
  }

  /** Whether an offset of a row lies in a column whose head says that it holds something else. */
  isOther(block: number, offset: number): boolean {
    if (this.at(block) === undefined || offset <= this.at(block)!) return false;
    const head = this.headOf(block);
    if (head === undefined) return false;
    const { start } = this.letter.blocks[block]!;
    return OF_OTHERS.test(this.cells(head, head.end)[this.cells({ start }, offset + 1).length - 1] ?? '');
  }

  /** The cells of a line up to an offset: what the file has wide blanks between. */
  private cells({ start }: { start: number }, end: number): string[] {
    const { source } = this.letter;
    return source.slice(...this.letter.toSource(start, end)).split(/[ \u00a0]{2,}|\t+/);
  }

  private find(row: number): number | undefined {
    const { blocks, text } = this.letter;
    const here = blocks[row];
    if (!here) return undefined;
    const line = this.line(row);
    if (line.includes(' | ')) {
      const column = this.barred(row);
      if (column === undefined) return undefined;
      const cells = line.split(' | ', column);
      const start = here.start + cells.join(' | ').length + (column > 0 ? 3 : 0);
      return cells.length === column && start < here.end ? start : undefined;
    }
    if (here.kind !== 'heading') return undefined;
    const head = this.headOf(row);
    if (head === undefined) return undefined;
    if (FIRST_COLUMN.test(this.text(head))) return here.body;
    const before = DATE_AND_HOUR.exec(text.slice(here.body, Math.min(here.end, here.body + 60)))?.[0];
    return before === undefined ? undefined : here.body + before.length;
  }

  private line(block: number): string {
    return this.text(this.letter.blocks[block]!);
  }

  private text({ start, end }: Pick<Block, 'start' | 'end'>): string {
    return this.letter.text.slice(start, Math.min(end, start + 160));
  }

  /** The head above a row of figures that stand apart by blanks. */
  private headOf(row: number): Block | undefined {
    for (let i = row; i >= 0 && i > row - 200; i--) {
      if (this.letter.blocks[i]!.kind !== 'heading') return undefined;
      const line = this.line(i);
      if (i < row && (FIRST_COLUMN.test(line) || AFTER_DATE.test(line))) return this.letter.blocks[i];
      if (!/\d/.test(line)) return undefined;
    }
    return undefined;
  }

  /** `Date | Place | Fire from`: the number of the column of places, in a table whose cells stand between bars. */
  private barred(row: number): number | undefined {
    let head: string | undefined;
    for (let i = row - 1; i >= 0 && i > row - 200; i--) {
      const line = this.line(i);
      if (!line.includes(' | ')) break;
      head = line;
    }
    const column = head?.split(' | ').findIndex((cell) => cell.length < 40 && HEAD.test(cell.trim()));
    return column === undefined || column < 0 ? undefined : column;
  }
}
