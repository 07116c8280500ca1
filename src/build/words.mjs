// The words of a finite expression: `/^(?:more|further|additional)$/` can match three.

/** An expression with more words than this is left to the engine. */
const MOST = 600;

/**
 * Every string that an expression can match, if it is anchored on both sides and there are few.
 * @returns {string[] | undefined}
 */
export function alternatives({ pattern, flags }) {
  if (/[^u]/.test(flags) || !/^\^/.test(pattern) || !/\$$/.test(pattern)) return undefined;
  const reader = { pattern: pattern.slice(1, -1), at: 0 };
  try {
    const words = choice(reader);
    // a `|` outside brackets binds more loosely than the anchors
    return reader.at === reader.pattern.length && !reader.loose && words.length > 0 ? [...new Set(words)] : undefined;
  } catch (error) {
    if (error instanceof Endless) return undefined;
    throw error;
  }
}

/** What is no finite list of words. */
class Endless extends Error {}

function choice(reader, inside = false) {
  const all = [];
  for (;;) {
    all.push(...sequence(reader));
    if (reader.pattern[reader.at] !== '|') break;
    if (!inside) reader.loose = true;
    reader.at++;
  }
  if (all.length > MOST) throw new Endless();
  return all;
}

function sequence(reader) {
  let words = [''];
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at])) {
    let next = atom(reader);
    if (reader.pattern[reader.at] === '?') {
      reader.at++;
      next = ['', ...next];
    }
    if (/[*+?{]/.test(reader.pattern[reader.at] ?? '')) throw new Endless();
    words = words.flatMap((word) => next.map((end) => word + end));
    if (words.length > MOST) throw new Endless();
  }
  return words;
}

function atom(reader) {
  const { pattern, at } = reader;
  const char = pattern[at];
  if (char === '(') {
    if (!pattern.startsWith('(?:', at)) throw new Endless();
    reader.at = at + 3;
    const words = choice(reader, true);
    if (pattern[reader.at] !== ')') throw new Endless();
    reader.at++;
    return words;
  }
  if (char === '[') return characters(reader);
  if (char === '\\') {
    const escaped = pattern[at + 1];
    if (/[\p{L}\p{N}]/u.test(escaped)) throw new Endless();
    reader.at = at + 2;
    return [escaped];
  }
  if (/[.^$*+?{}\]]/.test(char)) throw new Endless();
  reader.at = at + 1;
  return [char];
}

/** A class of single characters, ranges being spelt out. */
function characters(reader) {
  const end = reader.pattern.indexOf(']', reader.at);
  const inside = reader.pattern.slice(reader.at + 1, end);
  if (end < 0 || /[\\^]/.test(inside) || /[\ud800-\udfff]/.test(inside)) throw new Endless();
  reader.at = end + 1;
  return [...inside.replace(/([^-])-([^-])/g, (_, from, to) => span(from, to))];
}

function span(from, to) {
  let out = '';
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) out += String.fromCharCode(code);
  return out;
}
