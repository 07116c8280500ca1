/** List marks and how they nest. */
export interface Mark {
  /** As printed. */
  text: string;
  /** Length with the blanks behind it. */
  length: number;
  /** Marks of one style make one list. */
  style: 'number' | 'letter' | 'roman' | 'capital' | 'Roman' | 'dash' | 'bullet' | 'star';
}

const NUMBERED =
  /^(?:(\d{1,3})[.)]|\((\d{1,3})\)|\(([a-z])\)|([a-z])\)|\(([ivxl]{1,6})\)|([ivxl]{1,6})[.)]|\(([A-Z])\)|([A-Z])[.)]|([IVXL]{1,6})\.)\s+(?=\S)/;
const BULLET = /^(?:([–—]|-{1,2})|([•·▪◦●○■□‣])|(\*))\s+(?=\S)/;

/** The mark that a line begins with. `(i)` is a letter after `(h)` and a roman figure elsewhere; the caller knows what came before. */
export function markAt(line: string, previous?: Mark): Mark | undefined {
  const bullet = BULLET.exec(line);
  if (bullet) {
    const style = bullet[1] ? 'dash' : bullet[2] ? 'bullet' : 'star';
    return { text: bullet[0].trimEnd(), length: bullet[0].length, style };
  }
  const match = NUMBERED.exec(line);
  if (!match) return undefined;
  const text = match[0].trimEnd();
  // `J. R. Harcourt` begins with initials
  if (/^\p{Lu}\.$/u.test(text) && /^\p{Lu}\.(?:\s|$)/u.test(line.slice(match[0].length))) return undefined;
  const label = text.replace(/[().]/g, '');
  const mark = (style: Mark['style']): Mark => ({ text, length: match[0].length, style });
  if (/^\d/.test(label)) return mark('number');
  if (/^[a-z]/.test(label)) {
    if (label.length > 1) return mark('roman');
    if (!/[ivxl]/.test(label)) return mark('letter');
    const before = previous?.style === 'letter' ? previous.text.replace(/[().]/g, '') : '';
    return mark(before && before.charCodeAt(0) + 1 === label.charCodeAt(0) ? 'letter' : 'roman');
  }
  if (label.length === 1 && !/[IVX]/.test(label)) return mark('capital');
  return mark(previous?.style === 'capital' && label === 'I' ? 'capital' : 'Roman');
}

const inner = (mark: Mark) => mark.text.replace(/[().]/g, '');

/** Whether a list may begin with this mark. */
export function begins(mark: Mark): boolean {
  return /^(?:1|a|i|A|I)$/.test(inner(mark));
}

/** Whether the mark is the one after `before`. Roman figures are not counted: any follows any. */
export function follows(mark: Mark, before: Mark | undefined): boolean {
  if (!before || before.style !== mark.style) return false;
  if (mark.style === 'number') return Number(inner(mark)) === Number(inner(before)) + 1;
  if (mark.style === 'letter' || mark.style === 'capital')
    return inner(mark).charCodeAt(0) === inner(before).charCodeAt(0) + 1;
  return true;
}
