// Code that decides by a few letters what an expression would say, and asks it only where they do not.
import { Automaton, outermost, PLAIN, parse } from './automaton.mjs';
import { alternatives } from './words.mjs';

/** Stands for a variable beside the function, which keeps what the function makes at its first call. */
export const KEPT = '__kept__';

/** How many letters are looked at, from either end. */
const DEPTH = 2;
/** More words than this are looked up in a set, once their length and first letter fit: as code they would take long to load. */
const SPELT_OUT = 12;
/** A position where more letters than this may stand is not worth a look. */
const MANY = 20;

/**
 * The body of a function of `s` that says what `expression.test(s)` says.
 * @param {{ pattern: string, flags: string }} regex
 * @param {string} written the expression, or its name, as it stands in the code
 * @returns {string | undefined} nothing where looking first gains nothing
 */
export function asks(regex, written) {
  const words = alternatives(regex);
  if (words) return `${chosen(words)}return false;`;
  const { flags } = regex;
  const parts = /[^u]/.test(flags) ? [] : whole(regex);
  const finite = parts.map((pattern) => ({ pattern, words: alternatives({ pattern: `^(?:${pattern})$`, flags }) }));
  const known = finite.flatMap(({ words: list }) => list ?? []);
  if (known.length) {
    const rest = finite.filter(({ words: list }) => !list).map(({ pattern }) => pattern);
    const guard = looks({ pattern: `^(?:${rest.join('|')})$`, flags });
    return `${chosen(known)}${guard}return ${written}.test(s);`;
  }
  const guard = looks(regex);
  return guard ? `${guard}return ${written}.test(s);` : undefined;
}

/** The body of a function of `s` that gives what `expression.exec(s)` gives. */
export function guards(regex, written) {
  const guard = looks(regex);
  return guard ? `${guard.replaceAll('return false', 'return null')}return ${written}.exec(s);` : undefined;
}

/** The alternatives of `^(?:a|b|c)$`; none where an expression is built otherwise. */
function whole({ pattern, flags }) {
  const { alternatives: all } = parse({ pattern, flags });
  const [first, group, last, more] = all[0].elements;
  const bound = first?.kind === 'start' && group?.type === 'Group' && last?.kind === 'end' && !more;
  return all.length === 1 && bound && !group.modifiers ? group.alternatives.map(({ raw }) => raw) : [];
}

/** Statements that return where the first or the last letters rule a match out. */
function looks({ pattern, flags }) {
  // with `g` and `y` the expression remembers where it was
  if (/[gymv]/.test(flags)) return '';
  const automaton = new Automaton(parse({ pattern, flags }).alternatives, flags);
  const heads = outermost(automaton, 'start', DEPTH);
  const tails = outermost(automaton, 'end', DEPTH);
  return (
    positions(heads, (i) => `s.charCodeAt(${i})`, 'c') +
    positions(tails, (i) => `s.charCodeAt(s.length - ${i + 1})`, 'd')
  );
}

/** Looks at one position after the other; behind a letter that is not plain, positions are no longer certain. */
function positions(sets, at, name) {
  const few = ({ plain }) => plain.filter(Boolean).length <= MANY;
  const deepest = sets.findLastIndex(few);
  let out = '';
  for (let i = deepest; i >= 0; i--) {
    const { plain, other } = sets[i];
    const c = `${name}${i}`;
    const look = few(sets[i]) ? `if (!(${among(plain, c)})) return false;\n` : '';
    const inner = `${look}${out}`;
    out = `const ${c} = ${at(i)};\n${other ? `if (${c} < ${PLAIN}) {\n${inner}}\n` : inner}`;
  }
  return out;
}

/** Whether a code is one of a few. */
function among(plain, c) {
  const codes = plain.flatMap((may, code) => (may ? [code] : []));
  if (codes.length <= 3) return codes.map((code) => `${c} === ${code}`).join(' || ') || 'false';
  const mask = (from) => codes.reduce((bits, code) => (code >> 5 === from ? bits | (1 << (code & 31)) : bits), 0);
  return `${c} < ${PLAIN} && ((${c} < 64 ? (${c} < 32 ? ${mask(0)} : ${mask(1)}) : ${c} < 96 ? ${mask(2)} : ${mask(3)}) >>> (${c} & 31)) & 1`;
}

/** Statements that return `true` for one of the words, told apart by length and then by the letter that tells most. */
function chosen(words) {
  const byLength = grouped(words, (word) => word.length);
  if (words.length <= SPELT_OUT || Math.max(...byLength.keys()) > 31) {
    const cases = [...byLength].map(([length, list]) => `case ${length}:\n${told(list)}break;\n`);
    return `switch (s.length) {\n${cases.join('')}}\n`;
  }
  const lengths = [...byLength.keys()].reduce((bits, length) => bits | (1 << length), 0);
  const set = `${KEPT} ??= new Set(${JSON.stringify(words)})`;
  return `if (s.length < 32 && (${lengths} >>> s.length) & 1 && (${set}).has(s)) return true;\n`;
}

function told(words) {
  const one = (word) => `s === ${JSON.stringify(word)}`;
  if (words.length <= 2) return `if (${words.map(one).join(' || ')}) return true;\n`;
  let best = new Map();
  for (let at = 0; at < words[0].length; at++) {
    const groups = grouped(words, (word) => word.charCodeAt(at));
    if (groups.size > best.size) best = Object.assign(groups, { at });
  }
  const cases = [...best].map(
    ([code, list]) =>
      `case ${code}:\n${list.length < words.length ? told(list) : list.map((word) => `if (${one(word)}) return true;\n`).join('')}break;\n`,
  );
  return `switch (s.charCodeAt(${best.at})) {\n${cases.join('')}}\n`;
}

function grouped(words, key) {
  const groups = new Map();
  for (const word of words) groups.set(key(word), [...(groups.get(key(word)) ?? []), word]);
  return groups;
}
