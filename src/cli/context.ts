// Where a mention stands: the words around it, for people who read a list of differences.

import { Positions } from '../record/positions.ts';
import type { Mention } from '../record/types.ts';

/** The words before, in and after a mention, on one line each. */
export interface Excerpt {
  before: string;
  text: string;
  after: string;
}

/** Cuts excerpts out of one letter. */
export class Excerpts {
  private readonly positions: Positions;

  constructor(private readonly letter: string) {
    this.positions = new Positions(letter);
  }

  /** The mention in its sentence, as far as `reach` characters to each side; undefined where the letter does not have it there. */
  around({ span: [from, to], text }: Mention, reach = 60): Excerpt | undefined {
    const start = this.positions.offset(from);
    const end = this.positions.offset(to);
    if (this.letter.slice(start, end) !== text) return undefined;
    const before = oneLine(this.letter.slice(Math.max(0, start - reach * 2), start));
    const after = oneLine(this.letter.slice(end, end + reach * 2));
    return {
      before: lastWords(lastSentence(before), reach),
      text: oneLine(text),
      after: firstWords(firstSentence(after), reach),
    };
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function lastSentence(text: string): string {
  const end = Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! '));
  return end < 0 ? text : text.slice(end + 2);
}

function firstSentence(text: string): string {
  const end = /[.?!](?= |$)/.exec(text);
  return end ? text.slice(0, end.index + 1) : text;
}

function lastWords(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const cut = text.slice(-reach);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const cut = text.slice(0, reach);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
