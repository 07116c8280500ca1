// Bundles the program into dist/: one file a command, libraries included, so that a run loads what it needs and nothing
// else. Sources run as they are under vitest; this is for `annotate` itself and for the published package.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { wordTests } from './build/wordtests.mjs';

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
  // Node has them all; what esbuild holds for unsupported it turns into `new RegExp(…)`, made anew at every call
  supported: {
    'regexp-dot-all-flag': true,
    'regexp-lookbehind-assertions': true,
    'regexp-match-indices': true,
    'regexp-named-capture-groups': true,
    'regexp-sticky-and-unicode-flags': true,
    'regexp-unicode-property-escapes': true,
  },
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
  const { metafile } = await build({
    ...COMMON,
    entryPoints: {
      index: join(src, 'index.ts'),
      cli: join(src, 'cli/process.ts'),
      worker: join(src, 'corpus/worker.ts'),
    },
    outdir: dist,
    plugins: [wordTests],
    splitting: true,
    metafile: true,
    define: { BUILT_VERSION: JSON.stringify(manifest().version), BUILT_RULES: JSON.stringify(await rulesVersion()) },
    // libraries written in CommonJS ask for Node's own modules by `require`
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    chunkNames: 'chunks/[name]-[hash]',
  });
  const written = new Set(Object.keys(metafile.outputs).map((file) => join(root, file)));
  for (const name of existsSync(join(dist, 'chunks')) ? readdirSync(join(dist, 'chunks')) : [])
    if (!written.has(join(dist, 'chunks', name))) rmSync(join(dist, 'chunks', name));
  if (existsSync(join(src, 'places', 'data')))
    cpSync(join(src, 'places', 'data'), join(dist, 'data'), { recursive: true });
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(metafile));
}

/** The licences of the libraries that went into the bundle, which ask to travel with it. */
function licences(metafile) {
  const packages = new Set();
  for (const file of Object.keys(metafile.inputs)) {
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
