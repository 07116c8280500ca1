// node tests/bench/peers.mjs GOLD_DIR [PEERS_DIR]: dates of other programs on the same letters, by the same scorer.
//
// chrono-node is a development dependency; the other two are not, since nothing else needs them. Where they are missing the script
// goes on without them; `npm install compromise compromise-dates @microsoft/recognizers-text-date-time` in an empty folder, named as
// PEERS_DIR, brings them in. Needs `npm run build` first.
//
// The peers get every help that costs them nothing: the letter's own date from its gold as their reference, line breaks and hard blanks
// as plain blanks, prepositions and articles cut off their spans, and values written as EDTF at the grain that they found.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { annotate, toYaml } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [goldDir, peersDir = root] = process.argv.slice(2).map((path) => resolve(path));
if (!goldDir) throw new Error('usage: peers.mjs GOLD_DIR [PEERS_DIR]');
const require = createRequire(join(peersDir, 'package.json'));

const two = (n) => String(n).padStart(2, '0');
const iso = (year, month, day) => [String(year).padStart(4, '0'), ...[month, day].filter(Boolean).map(two)].join('-');
const interval = (first, last) => (first === last ? first : `${first}/${last}`);
const LEADING =
  /^(?:(?:on|in|at|since|from|between|until|till|by|during|of|before|after|for|the|as|(?:night|morning|evening|midnight|noon|week) (?:of|on))\s+)+/i;

/** A span without its leading preposition and closing blanks. */
function trimmed(text, start, end) {
  const found = text.slice(start, end);
  const lead = LEADING.exec(found)?.[0].length ?? 0;
  return [start + lead, start + found.replace(/[\s,.;:)]+$/, '').length];
}

async function chronoNode() {
  const chrono = await import('chrono-node');
  const point = (parts) =>
    parts.isCertain('day') || parts.isCertain('weekday') || !parts.isCertain('month')
      ? parts.isCertain('year') && !parts.isCertain('month') && !parts.isCertain('day')
        ? iso(parts.get('year'))
        : iso(parts.get('year'), parts.get('month'), parts.get('day'))
      : iso(parts.get('year'), parts.get('month'));
  return (text, date) =>
    chrono
      .parse(text, new Date(`${date}T12:00:00`), { forwardDate: false })
      // times of day alone are no dates for anybody
      .filter(
        ({ start }) =>
          ['day', 'weekday', 'month', 'year'].some((part) => start.isCertain(part)) || !start.isCertain('hour'),
      )
      .map(({ index, text: found, start, end }) => ({
        span: trimmed(text, index, index + found.length),
        value: end ? interval(point(start), point(end)) : point(start),
      }));
}

/** EDTF from first and last instant, at the grain of the period between them. */
function period(start, end) {
  const [a, b] = [start.slice(0, 10), end.slice(0, 10)];
  const last = (day) => new Date(Date.UTC(+day.slice(0, 4), +day.slice(5, 7), 0)).getUTCDate() === +day.slice(8, 10);
  if (a.endsWith('-01-01') && b.endsWith('-12-31')) return interval(a.slice(0, 4), b.slice(0, 4));
  if (a.endsWith('-01') && last(b)) return interval(a.slice(0, 7), b.slice(0, 7));
  return interval(a, b);
}

async function compromiseDates() {
  const load = (name) => import(pathToFileURL(require.resolve(name)).href);
  const { default: nlp } = await load('compromise');
  const { default: plugin } = await load('compromise-dates');
  nlp.extend(plugin);
  return (text, date) =>
    nlp(text)
      .dates({ today: date, timezone: 'UTC' })
      .json({ offset: true })
      .filter(({ dates }) => dates?.start)
      .map(({ offset, dates }) => ({
        span: trimmed(text, offset.start, offset.start + offset.length),
        value: period(dates.start, dates.end ?? dates.start),
      }));
}

async function microsoft() {
  const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time');
  const before = (day) => new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString();
  return (text, date) =>
    recognizeDateTime(text, 'en-us', 0, new Date(`${date}T12:00:00`))
      .filter(({ typeName }) => /\.(?:date|daterange|datetime|datetimerange)$/.test(typeName))
      .flatMap(({ start, end, typeName, resolution }) => {
        const values = resolution?.values ?? [];
        const of = ({ value, start: first, end: last }) =>
          value
            ? value.slice(0, 10)
            : first && last
              ? period(first, /datetimerange/.test(typeName) ? last : before(last))
              : undefined;
        // of the readings it offers, the latest that is not after the letter
        const known = values.map(of).filter((value) => value && /^\d{4}/.test(value));
        const value = known.filter((one) => one.slice(0, 10) <= date).at(-1) ?? known[0];
        return value ? [{ span: trimmed(text, start, end + 1), value }] : [];
      });
}

const letters = readdirSync(goldDir, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.gold.yaml'))
  .map((name) => name.slice(0, -'.gold.yaml'.length))
  .sort()
  .map((name) => ({
    name,
    text: readFileSync(join(goldDir, `${name}.txt`), 'utf8').replace(/^\uFEFF/, ''),
    gold: parse(readFileSync(join(goldDir, `${name}.gold.yaml`), 'utf8')),
  }));

/** Scores what `find` says of every letter: the dates' measures. */
function score(find) {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    for (const { name, text, gold } of letters) {
      const annotations = annotate(text, { file: `${name}.txt` });
      if (find) {
        const plain = text.replace(/[\r\n\u00A0\t]/g, ' ');
        const dates = find(plain, gold.letter?.date ?? '2000-01-01').map(({ span: [start, end], value }) => {
          const [from, to] = [start, end].map((at) => [...text.slice(0, at)].length);
          const lines = text.slice(0, start).split('\n');
          const at = `${lines.length}:${[...lines.at(-1)].length + 1}`;
          return { value, mentions: [{ text: text.slice(start, end), at, span: [from, to] }] };
        });
        annotations.dates = dates.sort((a, b) => a.mentions[0].span[0] - b.mentions[0].span[0]);
      }
      const file = join(folder, `${name}.annotations.yaml`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, toYaml(annotations));
    }
    const command = [join(root, 'bin', 'annotate.js'), 'score', goldDir, folder, '--no-errors', '--format', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout).dates;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const peers = [
  ['this program', async () => undefined],
  ['chrono-node', chronoNode],
  ['compromise-dates', compromiseDates],
  ["Microsoft's recognizers", microsoft],
];
console.log(`dates of ${letters.length} letters in ${goldDir}: F1 (precision, recall)`);
console.log(`${''.padEnd(26)}${'same span'.padEnd(22)}${'span overlaps'.padEnd(22)}span and value`);
for (const [name, load] of peers) {
  let find;
  try {
    find = await load();
  } catch (error) {
    console.log(`${name.padEnd(26)}not installed (${error.code ?? error.message.split('\n')[0]})`);
    continue;
  }
  const { strict, relaxed, full } = score(find);
  const cell = ({ F, P, R }) => `${F.toFixed(3)} (${P.toFixed(2)}, ${R.toFixed(2)})`;
  console.log(`${name.padEnd(26)}${cell(strict).padEnd(22)}${cell(relaxed).padEnd(22)}${cell(full)}`);
}
