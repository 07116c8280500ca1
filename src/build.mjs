// Bundles the program into dist/: one file a command, so that a run loads what it needs and nothing else.
// Sources run as they are under vitest; this is for `annotate` itself and for the published package.
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const src = dirname(fileURLToPath(import.meta.url));
const dist = join(src, '..', 'dist');
rmSync(dist, { recursive: true, force: true });
await build({
  entryPoints: { index: join(src, 'index.ts'), 'cli/main': join(src, 'cli/main.ts') },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
});
try {
  cpSync(join(src, 'places', 'data'), join(dist, 'data'), { recursive: true });
} catch {}
