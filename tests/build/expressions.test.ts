import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewritten } from '../../src/build/expressions.mjs';
import { asks, guards, KEPT } from '../../src/build/guards.mjs';
import { alternatives } from '../../src/build/words.mjs';

const words = (regex: RegExp) => alternatives({ pattern: regex.source, flags: regex.flags });

describe('the words that an expression can match', () => {
  it.each([
    [/^(?:more|further)$/, ['more', 'further']],
    [/^an?$/, ['a', 'an']],
    [/^(?:figures?|tally|)$/, ['figure', 'figures', 'tally', '']],
    [/^m[ae]n$/, ['man', 'men']],
    [/^(?:in (?:number|all))$/, ['in number', 'in all']],
    [/^[,;:.–—-]$/, [',', ';', ':', '.', '–', '—', '-']],
    [/^(?:sub-?)?districts?$/u, undefined],
    [/^[a-c]\.$/, ['a.', 'b.', 'c.']],
  ])('%s', (regex, expected) => {
    const found = words(regex);
    if (expected) expect(new Set(found)).toEqual(new Set(expected));
    for (const word of found ?? []) expect(word).toMatch(regex);
  });

  it.each([
    [/more|further/],
    [/^more/],
    [/more$/],
    [/^[a-z]+ly$/],
    [/^(more|further)$/],
    [/^more|further$/],
    [/^mo.e$/],
    [/^More$/i],
    [/^\d\d$/],
    [/^[^a]$/],
    [/^a{2}$/],
    [/^(?=a)a$/],
  ])('%s is left alone', (regex) => expect(words(regex)).toBeUndefined());
});

/** What the code in place of an expression says of a text. */
function code(body: string | undefined, regex: RegExp): (s: string) => unknown {
  if (!body) return (s) => regex.exec(s);
  return new Function('s', `let ${KEPT}; ${body.replaceAll('WRITTEN', String(regex))}`) as (s: string) => unknown;
}
const asked = (regex: RegExp) => code(asks({ pattern: regex.source, flags: regex.flags }, 'WRITTEN'), regex);
const guarded = (regex: RegExp) => code(guards({ pattern: regex.source, flags: regex.flags }, 'WRITTEN'), regex);

describe('a look at the first letters', () => {
  it.each([
    [/^ (?:jets?|bombers?)\b/, [' jets over', ' bomber', 'jets', ' tanks', '', ' ']],
    [/(?:hit|struck) $/, ['was hit ', 'hit', 'struck ', ' ']],
    [/^(?:also|[a-z]+ly)$/, ['also', 'badly', 'ly', 'als', 'Badly']],
    [/^$/, ['', ' ']],
    [/^a|^b/, ['a', 'b', 'c', '']],
    [/^a|b/, ['a', 'cb', 'c', '']],
    [/^(?:é|e)t/, ['ét', 'et', 't', 't é']],
    [/^\u{1f600}x/u, ['\u{1f600}x', '\ud83d', 'x']],
    [/^K/i, ['k', 'K', 'l']],
    [/^K/iu, ['k', '\u212a', 'l']],
    [/(?<=^|\n)x/, ['x', 'a\nx', 'ax']],
    [/^(a)\1b/, ['aab', 'ab']],
    [/^x?$/m, ['x', 'y\nx', 'yx']],
    [/^(?!a)[ab]/, ['a', 'b', 'c']],
    [/^(?:a{2,3}|b{0,9}c)d$/, ['aad', 'ad', 'aaad', 'bbcd', 'cd', 'd']],
    [/\bend$/, ['the end', 'send', 'en']],
  ])('%s', (regex, texts) => {
    for (const text of texts) {
      expect(Boolean(asked(regex)(text)), text).toBe(regex.test(text));
      expect(Boolean(guarded(regex)(text)), text).toBe(regex.exec(text) !== null);
    }
  });

  it('leaves to the expression what may begin and end anywhere', () => {
    expect(asks({ pattern: 'war|peace', flags: '' }, 'X')).toBeUndefined();
    expect(guards({ pattern: '^war', flags: 'g' }, 'X')).toBeUndefined();
  });
});

const src = fileURLToPath(new URL('../../src', import.meta.url));
/** The expressions of the rules, as they stand in the sources. */
const written = [
  ...new Set(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap(
        (file) =>
          readFileSync(join(src, file), 'utf8').match(
            /\/\^(?:[^/\\\n]|\\.)+\/u?i?(?=\.|;|,|\))|\/(?:[^/\\\n]|\\.)+\$\/u?i?(?=\.|;|,|\))/g,
          ) ?? [],
      ),
  ),
].flatMap((literal) => {
  const [, pattern, flags] = /^\/(.+)\/([iu]*)$/s.exec(literal)!;
  try {
    return [new RegExp(pattern!, flags)];
  } catch {
    return [];
  }
});

describe('every expression of the rules that is bound to an end', () => {
  it('says the same as the code in its place', () => {
    expect(written.length).toBeGreaterThan(700);
    for (const regex of written) {
      const [ask, guard] = [asked(regex), guarded(regex)];
      // what the expression is made of, in its order and out of it
      const pieces = regex.source
        .split(/[^\p{L}\p{N} ',.;:-]+/u)
        .filter(Boolean)
        .slice(0, 40);
      const piece = fc.oneof(fc.constantFrom('', ' ', ...pieces), fc.string({ unit: 'binary', maxLength: 2 }));
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 4 }), (parts) => {
          const text = parts.join('');
          expect(Boolean(ask(text)), `${regex} on ${JSON.stringify(text)}`).toBe(regex.test(text));
          expect(guard(text), `${regex} on ${JSON.stringify(text)}`).toEqual(regex.exec(text));
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe('a module with code for expressions', () => {
  /** What the module exports, rewritten or not. */
  const load = async (code: string) => {
    const { code: plain } = await transform(code, { loader: 'ts' });
    return (await import(`data:text/javascript,${encodeURIComponent(plain)}`)) as Record<
      string,
      (x: string) => unknown
    >;
  };
  const source = `
    const NAMED = /^(?:one|two)$/;
    const READ = /^(?:three|four)$/;
    const SHADOW = /^five$/;
    export const inline = (x) => /^(?:a|b)$/.test(x);
    export const named = (x) => NAMED.test(x);
    export const read = (x) => READ.test(x) && READ.exec(x)[0];
    export const many = (x) => /^(?:a|b|c|d|e|f|g|h|i|j|one|two|three)$/.test(x);
    export const shadowed = (SHADOW) => SHADOW.test('seven');
  `;

  it('says the same', async () => {
    const changed = await rewritten(source, () => 'export const THEIRS = /^(?:five|six)$/;');
    expect(changed.match(/function __ask/g)).toHaveLength(5);
    const [before, after] = [await load(source), await load(changed)];
    for (const word of ['a', 'b', 'ab', '', 'one', 'two', 'three', 'four', 'A'])
      for (const name of ['inline', 'named', 'read', 'many']) expect(after[name]!(word)).toEqual(before[name]!(word));
    expect(after.shadowed!(/seven/ as never)).toBe(true);
  });

  it('knows the expressions that a module imports', async () => {
    const source = "import { THEIRS as ours } from './theirs.ts';\nexport const x = (s) => ours.test(s);\n";
    const theirs = (file: string) => (file === './theirs.ts' ? 'export const THEIRS = /^(?:five|six)$/;' : '');
    const changed = await rewritten(source, theirs);
    expect(changed).toContain('x = (s) => __ask0(s)');
    expect(changed).toContain('"five"');
  });

  it('leaves a module without such tests as it is', async () => {
    const source = 'export const x = /a+/.test("aa");\n';
    expect(await rewritten(source)).toBe(source);
  });
});
