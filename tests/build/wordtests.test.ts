import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { alternatives, asSets } from '../../src/build/wordtests.mjs';

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

describe('a module with sets for expressions', () => {
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
    export const shadowed = (SHADOW) => SHADOW.test('seven');
  `;

  it('says the same', async () => {
    const rewritten = asSets(source);
    expect(rewritten.match(/new Set/g)).toHaveLength(3);
    const [before, after] = [await load(source), await load(rewritten)];
    for (const word of ['a', 'b', 'ab', '', 'one', 'two', 'three', 'four', 'A'])
      for (const name of ['inline', 'named', 'read']) expect(after[name]!(word)).toEqual(before[name]!(word));
    expect(after.shadowed!(/seven/ as never)).toBe(true);
  });

  it('leaves a module without such tests as it is', () => {
    const code = 'export const x = /a+/.test("aa");\n';
    expect(asSets(code)).toBe(code);
  });
});
