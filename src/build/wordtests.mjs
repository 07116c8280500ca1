// Much of what the rooms ask is whether a word is one of a few: `/^(?:more|further|additional)$/.test(word)`. Written so it
// reads well where it stands; run so it costs a call into the expression engine. The bundle asks a set instead.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { parseAst } from 'vite';

/** More words than this in one test are left to the engine. */
const MOST = 600;

/** @type {import('esbuild').Plugin} */
export const wordTests = {
  name: 'word-tests',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' });
      return { contents: asSets(code), loader: 'js' };
    });
  },
};

/**
 * JavaScript with tests of finite expressions as look-ups in sets, each made at its first use.
 * @param {string} code a module without types
 */
export function asSets(code) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @type {Map<string, string>} */
  const sets = new Map();
  const program = parseAst(code);
  const named = constants(program);
  walk(program, (node) => {
    const { callee } = node;
    if (node.type !== 'CallExpression' || node.arguments.length !== 1 || callee.type !== 'MemberExpression') return;
    if (callee.computed || callee.property.name !== 'test') return;
    const regex = callee.object.regex ?? named.get(callee.object.name);
    const words = regex && alternatives(regex);
    if (!words) return;
    const key = JSON.stringify(words);
    if (!sets.has(key)) sets.set(key, `__words${sets.size}`);
    const set = sets.get(key);
    edits.push({ start: callee.start, end: callee.end, text: `(${set} ??= new Set(${key})).has` });
  });
  let out = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + text + out.slice(end);
  return sets.size ? `${out}\nvar ${[...sets.values()].join(', ')};\n` : out;
}

/** Expressions under a name of their module, by that name; one that is bound again anywhere is left out. */
function constants(program) {
  const found = new Map();
  const again = new Set();
  for (const statement of program.body) {
    const { declarations, kind } = statement.declaration ?? statement;
    for (const { id, init } of (kind === 'const' && declarations) || [])
      if (init?.regex && id.type === 'Identifier') found.set(id.name, init.regex);
  }
  walk(program, (node) => {
    const ids = node.type === 'VariableDeclarator' ? [node.id] : (node.params ?? []);
    for (const id of ids)
      walk(id, ({ type, name }) => {
        if (type === 'Identifier' && (node.params || !node.init?.regex)) again.add(name);
      });
  });
  for (const name of again) found.delete(name);
  return found;
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node === 'object') {
    if (node.type) visit(node);
    for (const value of Object.values(node)) if (value && typeof value === 'object') walk(value, visit);
  }
}

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
