// node warm.mjs DIST NAME LETTER: annotates a letter with the bundle and keeps the code that V8 made on the way beside it.
import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, name, letter] = process.argv.slice(2);
const { load, tune } = await import(pathToFileURL(join(dist, 'load.js')).href);
tune();
const { exports, script } = load();
const folder = mkdtempSync(join(tmpdir(), 'annotate-build-'));
try {
  copyFileSync(letter, join(folder, 'letter.txt'));
  process.argv = [process.argv[0], 'annotate', join(folder, 'letter.txt'), '--quiet'];
  await exports.start();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const file = join(dist, 'chunks', `${name}.cache`);
writeFileSync(`${file}.tmp`, script.createCachedData());
renameSync(`${file}.tmp`, file);
