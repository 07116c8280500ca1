// Bundles the program into dist/: one file a command, libraries included, so that a run loads what it needs and nothing
// else. Sources run as they are under vitest; this is for `annotate` itself and for the published package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expressions, SUPPORTED } from './build/expressions.mjs';

const src = dirname(fileURLToPath(import.meta.url));
const root = join(src, '..');

const manifest = (folder = root) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  supported: SUPPORTED,
  external: ['compromise', 'tinypool'],
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};

/**
 * A short hash of all that decides how a letter is annotated: the code on the way from bytes to YAML, without comments,
 * blanks and the names of variables, the data beside it, and the tagger's version.
 * @param {import('esbuild').Plugin[]} plugins for tests, which change a source on the way
 */
export async function rulesVersion(plugins = []) {
  const way = ['annotate.ts', 'record/yaml.ts', 'corpus/decode.ts'];
  const { outputFiles } = await build({
    ...COMMON,
    stdin: { contents: way.map((file) => `export * from './${file}';`).join('\n'), resolveDir: src },
    minify: true,
    write: false,
    plugins,
  });
  const hash = createHash('sha256').update(outputFiles[0].contents);
  hash.update(manifest(join(root, 'node_modules', 'compromise')).version);
  const data = join(src, 'places', 'data');
  const files = existsSync(data) ? readdirSync(data, { recursive: true, withFileTypes: true }) : [];
  for (const path of files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .sort())
    hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

/** Writes dist/. Files that are there already and are still wanted are overwritten in place, so that a running program does not miss them. */
export async function bundle(dist = join(root, 'dist')) {
  const built = {
    BUILT_VERSION: JSON.stringify(manifest().version),
    BUILT_RULES: JSON.stringify(await rulesVersion()),
  };
  const library = await build({
    ...COMMON,
    entryPoints: { index: join(src, 'index.ts') },
    outdir: dist,
    plugins: [expressions],
    splitting: true,
    metafile: true,
    define: built,
    // libraries written in CommonJS ask for Node's own modules by `require`
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    chunkNames: 'chunks/[name]-[hash]',
  });
  // the command line is one script, so that V8's code for it can be kept; see load.mjs
  const program = await build({
    ...COMMON,
    format: 'cjs',
    entryPoints: { program: join(src, 'program.ts') },
    entryNames: 'chunks/[name]-[hash]',
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    // a script has none
    supported: { ...COMMON.supported, 'dynamic-import': false },
    plugins: [expressions],
    metafile: true,
    define: { ...built, 'import.meta.url': '__url' },
  });
  const name = basename(Object.keys(program.metafile.outputs)[0], '.cjs');
  const script = join(dist, 'chunks', `${name}.cjs`);
  writeFileSync(script, ascii(readFileSync(script, 'utf8')));
  await build({
    ...COMMON,
    entryPoints: { load: join(src, 'load.mjs'), worker: join(src, 'worker.mjs') },
    outdir: dist,
    define: { BUNDLE: JSON.stringify(name) },
  });
  const outputs = [library, program].flatMap(({ metafile }) =>
    Object.keys(metafile.outputs).map((file) => basename(file)),
  );
  for (const file of readdirSync(join(dist, 'chunks')))
    if (!outputs.includes(file) && file !== `${name}.cache`) rmSync(join(dist, 'chunks', file));
  if (existsSync(join(src, 'places', 'data')))
    cpSync(join(src, 'places', 'data'), join(dist, 'data'), { recursive: true });
  const inputs = { ...library.metafile.inputs, ...program.metafile.inputs };
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(inputs));
  warm(dist, name);
}

/** The same code in plain letters, which load.mjs reads twice as fast. Expressions are written as they stand, dashes and all. */
function ascii(code) {
  if (/\\[^\0-\x7f]/.test(code))
    throw new Error('a letter that is not plain stands behind a backslash: escape it in the source');
  return code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a run over a letter compiles, kept for the next; only to be faster, so where it fails nothing is lost. */
function warm(dist, name) {
  const letters = join(root, 'fixtures');
  const letter = existsSync(letters)
    ? readdirSync(letters, { recursive: true, encoding: 'utf8' })
        .sort()
        .find((file) => file.endsWith('.txt'))
    : undefined;
  if (!letter) return;
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(src, 'build', 'warm.mjs'), dist, name, join(letters, letter)],
    { encoding: 'utf8' },
  );
  if (status !== 0) process.stderr.write(`build: the program will start slower: ${stderr}\n`);
}

/** The licences of the libraries that went into the bundle, which ask to travel with it. */
function licences(inputs) {
  const packages = new Set();
  for (const file of Object.keys(inputs)) {
    const found = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
    if (found) packages.add(found[0]);
  }
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = manifest(join(root, folder));
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join('\n----\n\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await bundle();
}
