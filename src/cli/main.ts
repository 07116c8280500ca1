import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotate } from '../annotate.ts';
import { toYaml } from '../record/yaml.ts';

const files = process.argv.slice(2).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .map((name) => join(path, String(name)))
        .filter((name) => name.endsWith('.txt'))
    : [path],
);
for (const file of files) {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const out = annotate(text, { file: basename(file), sha256: createHash('sha256').update(bytes).digest('hex') });
  writeFileSync(`${file.replace(/\.txt$/, '')}.annotations.yaml`, toYaml(out));
}
