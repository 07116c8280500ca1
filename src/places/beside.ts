/** The words right before and right behind a name: what most patterns hang on is told by them before any is tried. */

const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code >= 0xc0 && code < 0x300) ||
  (code >= 0x1e00 && code < 0x1f00);
const isSmall = (code: number): boolean => (code > 96 && code < 123) || code > 127;

/** The letters that end at `end`. */
function lettersTo(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The word before the blank that ends `before`: its letters, `east` of `north-east`; the empty string where none stands there. */
export function wordBefore(before: string): string {
  return before.endsWith(' ') ? lettersTo(before, before.length - 1) : '';
}

/** The same past an article: `of` in `the village of the `. */
export function pastArticle(before: string): string {
  return before.endsWith(' the ') ? lettersTo(before, before.length - 5) : wordBefore(before);
}

/** The word behind a blank, or a comma and a blank, if it is in small letters, its hyphens included. */
export function wordBehind(after: string): string {
  const start = after.charCodeAt(0) === 44 ? 2 : 1;
  if (after.charCodeAt(start - 1) !== 32) return '';
  let end = start;
  while (end < after.length && (isSmall(after.charCodeAt(end)) || after.charCodeAt(end) === 45)) end++;
  return after.slice(start, end);
}
