// npm run bench: one table, each figure a ratio measured in this run, on this machine, on the same text.
// Quick look: BENCH_MB=1 npm run bench. Needs `npm run build` first (the script does it).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate } from '../../dist/index.js';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'bin', 'annotate.js');
const MB = Number(process.env.BENCH_MB ?? 4);
/** How many letters the folder holds. */
const LETTERS = 10_000;
const letters = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'));

/** The letters of fixtures/ one after the other, as often as it takes. */
function repeated(length) {
  const all = letters.join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}
/** Seconds that `work` takes, the best of `times` runs. */
function seconds(work, times = 3) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return best;
}
const rows = [];
const row = (what, figure, target, aim = '') => rows.push([what, figure, target, aim]);
const times = (x) => `${x >= 10 ? x.toFixed(1) : x.toFixed(2)} ×`;
const run = (...args) => {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`annotate ${args.join(' ')}: ${stderr}`);
};

// 1. annotate() and its peers: characters a second on the letters, letter by letter, as each would be used
const corpus = [];
for (let size = 0, i = 0; size < MB * 1e6; size += letters[i++ % letters.length].length)
  corpus.push(letters[i % letters.length]);
const size = corpus.reduce((sum, letter) => sum + letter.length, 0);
/** Characters a second of `work` over the letters; a slow peer sees as many of them as take about `budget` seconds. */
function speed(work, budget = 4) {
  for (const letter of letters) work(letter);
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const start = process.hrtime.bigint();
    let done = 0;
    let spent = 0;
    for (const letter of corpus) {
      work(letter);
      done += letter.length;
      spent = Number(process.hrtime.bigint() - start) / 1e9;
      if (spent > budget) break;
    }
    best = Math.max(best, done / spent);
  }
  return best;
}
let words = 0;
const scan = speed((text) => {
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
});
const ours = speed((text) => annotate(text));
const nlp = require('compromise');
const compromise = speed((text) => nlp(text).json());
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
const winked = speed((text) => wink.readDoc(text).entities().out());
const chrono = require('chrono-node');
const chronoSpeed = speed((text) => chrono.parse(text, new Date('2018-02-07')));
row(
  `annotate() : compromise, full parse (${(size / 1e6).toFixed(1)} MB of letters)`,
  times(ours / compromise),
  '≥ 10 ×',
  '50 ×',
);
row('annotate() : wink-nlp with its English model', times(ours / winked), '');
row('annotate() : chrono-node, dates alone', times(ours / chronoSpeed), '');
row('annotate() : a plain scan for word tokens', times(ours / scan), '', '0.25 ×');

// 2. a cold start on a letter of one page
const work = mkdtempSync(join(tmpdir(), 'annotate-bench-'));
try {
  const page = join(work, 'page.txt');
  writeFileSync(page, letters.find((text) => text.length < 4500) ?? letters[0].slice(0, 4000));
  const cold = [];
  const bare = [];
  for (let i = 0; i < 15; i++) {
    cold.push(seconds(() => run(page, '--force'), 1));
    bare.push(seconds(() => spawnSync(process.execPath, ['-e', '0']), 1));
  }
  const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  row('annotate letter.txt, cold : node -e 0', times(middle(cold) / middle(bare)), '≤ 4 ×', '2 ×');

  // 3. growth: time a character of one letter of 4 KB to 40 MB
  const perCharacter = (length, repeats) => seconds(() => annotate(text(length)), repeats) / length;
  const texts = new Map();
  const text = (length) => texts.get(length) ?? texts.set(length, repeated(length)).get(length);
  const base = perCharacter(400_000, 5);
  for (const [name, length, repeats] of [
    ['4 KB', 4_000, 200],
    ['40 KB', 40_000, 20],
    ['4 MB', 4_000_000, 2],
    ['40 MB', 40_000_000, 1],
  ]) {
    row(`time a character, one letter of ${name} : of 400 KB`, times(perCharacter(length, repeats) / base), '≤ 1.2 ×');
    texts.delete(length);
  }
  const big = join(work, 'big.txt');
  writeFileSync(big, repeated(40_000_000));
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, command, big, '--force', '--quiet'], {
    encoding: 'utf8',
  });
  const peak = Number(/(\d+)\s*$/.exec(stderr)?.[1]) / 1024;
  if (peak) row('peak memory for one letter of 40 MB : its size', times(peak / 40), '≤ 15 ×');
  rmSync(big);

  // 4. a folder: workers, and nothing to do
  const folder = join(work, 'corpus');
  mkdirSync(folder);
  for (let i = 0; i < LETTERS; i++)
    writeFileSync(join(folder, `letter-${String(i).padStart(5, '0')}.txt`), letters[i % letters.length]);
  const one = seconds(() => run(folder, '--force', '--quiet', '--workers', '1'), 1);
  const two = seconds(() => run(folder, '--force', '--quiet', '--workers', '2'), 1);
  const idle = seconds(() => run(folder, '--quiet'), 2);
  row('10,000 letters: one worker : two', times(one / two), '≥ 1.7 ×');
  row('10,000 letters: everything to do : nothing to do', times(Math.min(one, two) / idle), '≥ 10 ×');
  const memory = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, command, folder, '--force', '--quiet'], {
    encoding: 'utf8',
  });
  const corpusPeak = Number(/(\d+)\s*$/.exec(memory.stderr)?.[1]) / 1024;
  if (corpusPeak) row('peak memory for 10,000 letters', `${corpusPeak.toFixed(0)} MB`, '≤ 300 MB');
} finally {
  rmSync(work, { recursive: true, force: true });
}

console.log(
  `Node ${process.version}, ${execFileSync('getconf', ['_NPROCESSORS_ONLN']).toString().trim()} cores; ${words ? 'annotate()' : ''} ran at ${(ours / 1e6).toFixed(1)} MB/s\n`,
);
console.log('| measured in one run | ratio | target | aim |');
console.log('|---|---|---|---|');
for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);
