/**
 * Checks every regular expression of the sources for super-linear backtracking: the literals, read off the syntax
 * tree, and those that modules compose when they are loaded, caught in the act.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';

import { check } from 'recheck';
import { parseAst, transformWithEsbuild } from 'vite';
import { describe, expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name))
  .sort();

interface Pattern {
  source: string;
  flags: string;
  file: string;
}

async function literals(file: string): Promise<Pattern[]> {
  const { code } = await transformWithEsbuild(readFileSync(new URL(file, src), 'utf8'), file);
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node && typeof node === 'object') {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) found.push({ source: regex.pattern, flags: regex.flags, file });
      Object.values(node).forEach(walk);
    }
  };
  walk(parseAst(code));
  return found;
}

async function composed(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    // bin and command files run nothing when they are loaded; each module is loaded once
    for (file of files.filter((name) => !/^(?:cli|corpus|places\/build)\//.test(name)))
      await import(new URL(file, src).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/**
 * Long counted repetitions are cut to short ones: a bounded repetition can cost a constant factor, never a power, and the checker
 * unrolls it. What the factor costs is for the adversarial letters to show.
 */
const shortened = (source: string) =>
  source.replace(/\{(\d+)(,?)(\d*)\}/g, (whole, low: string, comma: string, high: string) => {
    if (!comma) return Number(low) > 4 ? '{4}' : whole;
    if (high === '') return whole;
    return Number(high) > 3 ? `{${Math.min(Number(low), 2)},3}` : whole;
  });

const patterns = new Map<string, Pattern>();
for (const pattern of [...(await Promise.all(files.map(literals))).flat(), ...(await composed())]) {
  patterns.set(`/${pattern.source}/${pattern.flags}`, pattern);
}

describe('regular expressions', () => {
  it('are found', () => expect(patterns.size).toBeGreaterThan(20));

  it('take linear time', async () => {
    const bad: string[] = [];
    // checking takes seconds a pattern; RECHECK_CACHE names a file that remembers which ones were safe
    const cache = process.env.RECHECK_CACHE;
    const safe = new Set(cache && existsSync(cache) ? readFileSync(cache, 'utf8').split('\n') : []);
    for (const [name, { source, flags, file }] of patterns) {
      const key = JSON.stringify(name);
      if (safe.has(key)) continue;
      const result = await check(shortened(source), flags.replace(/[dv]/g, ''), {
        timeout: 60_000,
        attackTimeout: 2_000,
      });
      if (result.status === 'safe' && cache) appendFileSync(cache, `${key}\n`);
      if (result.status !== 'safe')
        bad.push(`${file}: ${result.status} ${result.complexity?.summary ?? ''} ${name.slice(0, 300)}`);
    }
    expect(bad).toEqual([]);
  }, 600_000);
});
