// Starts the bundled program. A cold start spends more time on compiling code than on reading a page, so the build keeps
// what V8 made of the program in a run over one letter, and every start takes it up again. Made by another V8, or under other
// flags, V8 refuses it by itself and compiles as ever.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** How V8 is to run the program; to be said before it is loaded. */
export function tune() {
  // V8 compiles an expression twice, for its interpreter at first use and to machine code at the second. The rules have some
  // four hundred: compiled once, a page takes a seventh less time.
  setFlagsFromString('--no-regexp-tier-up');
  // By itself V8 lets a heap double before it looks for what is dead: a letter of 40 MB then takes half as much again, in no less time.
  setFlagsFromString('--heap-growing-percent=10');
}

/**
 * The program's exports, those of `program.ts`, and the script they come from. The bundle's name changes with its text, so
 * that no compiled code is ever taken for that of another text.
 */
export function load() {
  const url = new URL(`./chunks/${BUNDLE}.cjs`, import.meta.url);
  const filename = fileURLToPath(url);
  const script = new Script(`(function (module, require, __import, __url) {${readFileSync(url, 'latin1')}\n})`, {
    filename,
    cachedData: compiled(new URL(`./chunks/${BUNDLE}.cache`, import.meta.url)),
  });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(url), (name) => import(name), url.href);
  return { exports: module.exports, script };
}

function compiled(url) {
  try {
    return readFileSync(url);
  } catch {
    return undefined;
  }
}
