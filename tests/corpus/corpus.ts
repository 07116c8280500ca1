import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const command = join(root, 'bin', 'annotate.js');
const fixtures = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'));

/** `keep`: the folder is left to the caller, who removes it. */
interface Keeping {
  keep?: boolean;
}

/** A folder of its own for one test, with these files in it; gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}, { keep }: Keeping = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'annotate-'));
  if (!keep) onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A folder of so many letters, in folders of a hundred; each is a fixture, whole or cut short, with a line of its own. */
export function corpus(letters: number, { characters, keep }: { characters?: number } & Keeping = {}): string {
  const path = folder({}, { keep: keep ?? false });
  for (let i = 0; i < letters; i++) {
    const below = join(path, String(Math.floor(i / 100)).padStart(3, '0'));
    if (i % 100 === 0) mkdirSync(below);
    writeFileSync(join(below, `${i}.txt`), `${fixtures[i % fixtures.length]!.slice(0, characters)}\nReference ${i}\n`);
  }
  return path;
}

export function copy(path: string, keeping: Keeping = {}): string {
  const other = folder({}, keeping);
  cpSync(path, other, { recursive: true });
  return other;
}

/** Every file below a folder with its content. */
export function contents(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(names.map((name) => [name.slice(path.length + 1), readFileSync(name, 'utf8')]));
}

export const LETTER = `Letter dated 7 February 2018 from the Permanent Representative of France to the United Nations addressed to the President of the Security Council

On 4 February 2018 two civilians were killed in Idlib. We demand that the attacks cease.
`;
