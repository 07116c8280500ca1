/** Participles before the people they are said of: `Driven from their homes, some 700 families …`, `Murdered at Lukolela: two nuns.` */
import type { Board } from './board.ts';
import type { Cue } from './cues.ts';
import { low, type Token } from './tokens.ts';

export function fronted(board: Board): void {
  const cue = board.clause.cues.find(({ at, take }) => opens(board.tokens, at) && take !== 'object');
  if (!cue || cue.aux < cue.at || board.at(cue.to)) return;
  const at = subjectStart(board, cue);
  for (let quantity = at < 0 ? undefined : board.at(at); quantity; quantity = board.at(board.afterInList(quantity)))
    if (
      (quantity.people === 'bare' && quantity.from === at) ||
      !board.take(quantity, cue.effect, 'casualties/fronted', cue)
    )
      return;
}

/** Whether a clause begins here, after a number, a place or `and`. */
const opens = (tokens: readonly Token[], at: number) =>
  at === 0 ||
  (at < 4 && /^[;:.)–—]$/.test(low(tokens, at - 1))) ||
  (at === 1 && /^(?:and|also|still|now|already|others)$/.test(low(tokens, 0)));

/** Where the people stand: behind the first comma that a count follows, behind a colon, or behind `are` and `were`. */
function subjectStart(board: Board, { to, at: first }: Cue): number {
  const { tokens } = board;
  if (
    !/(?:ed|en|ne|eld|own|orn|ot|ught|ung|aken|ain)$|^(?:hit|struck|cut|led|left|put|burnt)$/.test(low(tokens, first))
  )
    return -1;
  for (let i = to; i < to + 18 && i < tokens.length && !/^[;.]$/.test(low(tokens, i)); i++) {
    const word = low(tokens, i);
    const next = /^(?:the|the other|these|those)$/.test(low(tokens, i + 1)) ? i + 2 : i + 1;
    const start = board.at(i + 1) ? i + 1 : next;
    if (word === ':') return start;
    if (/^(?:are|were|was|is)$/.test(word)) return start;
    if (word === ',' && board.at(start)) return start;
    if (board.at(i)) return -1;
  }
  return -1;
}
