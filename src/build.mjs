// Bundles the program into dist/: one file a command, libraries included, so that a run loads what it needs and nothing
// else. Sources run as they are under vitest; this is for `annotate` itself and for the published package.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const src = dirname(fileURLToPath(import.meta.url));
const root = join(src, '..');

/** Writes dist/. Files that are there already and are still wanted are overwritten in place, so that a running program does not miss them. */
export async function bundle(dist = join(root, 'dist')) {
  const { metafile } = await build({
    entryPoints: { index: join(src, 'index.ts'), cli: join(src, 'cli/process.ts') },
    outdir: dist,
    bundle: true,
    splitting: true,
    metafile: true,
    absWorkingDir: root,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['compromise', 'tinypool'],
    // libraries written in CommonJS ask for Node's own modules by `require`
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
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
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
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
