// Much of what the rooms ask is whether a word is one of a few, `/^(?:more|further|additional)$/.test(word)`, or how the text
// before and behind goes on, `/^ (?:bombers?|jets?)\\b/.test(after)`. Written so it reads well where it stands; run so it costs
// a call into the expression engine, most often to learn that the first letter is another. The bundle looks at the letters first.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transform } from 'esbuild';
import { parseAst } from 'vite';
import { asks, guards, KEPT } from './guards.mjs';

/** @type {import('esbuild').Plugin} */
export const expressions = {
  name: 'expressions',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await rewritten(await plain(path), (file) => plain(resolve(dirname(path), file))),
      loader: 'js',
    }));
  },
};

/** Node has them all; what esbuild holds for unsupported it turns into `new RegExp(…)`, made anew at every call. */
export const SUPPORTED = {
  'regexp-dot-all-flag': true,
  'regexp-lookbehind-assertions': true,
  'regexp-match-indices': true,
  'regexp-named-capture-groups': true,
  'regexp-sticky-and-unicode-flags': true,
  'regexp-unicode-property-escapes': true,
};

const plain = async (path) =>
  (await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20', supported: SUPPORTED })).code;

/**
 * JavaScript whose `expression.test(…)` and `expression.exec(…)` look at the letters first.
 * @param {string} code a module without types
 * @param {(file: string) => string | Promise<string>} imported the module that it imports under that name, likewise
 */
export async function rewritten(code, imported = () => '') {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @type {Map<string, string>} function by name */
  const made = new Map();
  const program = parseAst(code);
  const named = await expressionsOf(program, imported);
  walk(program, (node) => {
    const { callee } = node;
    if (node.type !== 'CallExpression' || node.arguments.length !== 1 || callee.type !== 'MemberExpression') return;
    const method = callee.property.name;
    if (callee.computed || (method !== 'test' && method !== 'exec')) return;
    const regex = callee.object.regex ?? named.get(callee.object.name);
    if (!regex) return;
    const written = code.slice(callee.object.start, callee.object.end);
    const body = method === 'test' ? asks(regex, written) : guards(regex, written);
    if (!body) return;
    if (!made.has(body)) made.set(body, `__ask${made.size}`);
    edits.push({ start: callee.start, end: callee.end, text: made.get(body) });
  });
  let out = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + text + out.slice(end);
  for (const [body, name] of made) {
    const kept = `${name}kept`;
    if (body.includes(KEPT)) out += `\nvar ${kept};`;
    out += `\nfunction ${name}(s) {\n${body.replaceAll(KEPT, kept)}}\n`;
  }
  return out;
}

/** Expressions by the name that a module has for them, its own and those it imports; one that is bound again anywhere is left out. */
async function expressionsOf(program, imported) {
  const found = constants(program);
  for (const { type, source, specifiers } of program.body) {
    if (type !== 'ImportDeclaration' || !source.value.startsWith('.')) continue;
    const theirs = constants(parseAst(await imported(source.value)));
    for (const { imported: name, local } of specifiers)
      if (name && theirs.has(name.name)) found.set(local.name, theirs.get(name.name));
  }
  walk(program, (node) => {
    const ids = node.type === 'VariableDeclarator' ? [node.id] : (node.params ?? []);
    for (const id of ids)
      walk(id, ({ type, name }) => {
        if (type === 'Identifier' && (node.params || !node.init?.regex)) found.delete(name);
      });
  });
  return found;
}

function constants(program) {
  const found = new Map();
  for (const statement of program.body) {
    const { declarations, kind } = statement.declaration ?? statement;
    for (const { id, init } of (kind === 'const' && declarations) || [])
      if (init?.regex && id.type === 'Identifier') found.set(id.name, init.regex);
  }
  return found;
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node === 'object') {
    if (node.type) visit(node);
    for (const value of Object.values(node)) if (value && typeof value === 'object') walk(value, visit);
  }
}
