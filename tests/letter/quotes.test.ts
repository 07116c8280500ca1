import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { readLetter } from '../../src/letter/index.ts';

const quotes = (text: string) => {
  const letter = readLetter(text);
  return letter.quotes().map(({ start, end }) => letter.text.slice(start, end));
};

describe('quoted passages', () => {
  it.each([
    ['The Minister said: "We shall answer." Nobody did.', ['"We shall answer."']],
    ['The Minister said: “We shall answer”, and left.', ['"We shall answer"']],
    ['He spoke of « peace » and of «war».', ['"war"']],
    ['„Wir kommen“, they wrote.', ['"Wir kommen"']],
    ['The "Islamic State" and the "caliphate" (the "State").', ['"Islamic State"', '"caliphate"', '"State"']],
    ['A shell of 5" and a pipe of 3" were found.', []],
    ['He began: "We shall answer. Then he stopped.', ['"We shall answer. Then he stopped.']],
    ['He said "no."¹ and went.', ['"no."']],
    ['Nobody spoke.', []],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));

  it('one of several paragraphs, each with its mark', () => {
    expect(quotes('He said:\n\n"We crossed the river.\n\n"We burned the mill."\n\nSo he said: "no".\n')).toEqual([
      '"We crossed the river.\n"We burned the mill."',
      '"no"',
    ]);
  });

  it('one of several paragraphs, marked at its ends alone', () => {
    expect(quotes('He said:\n\n"We crossed the river.\n\nWe burned the mill."\n\nThat is all.\n')).toEqual([
      '"We crossed the river.\nWe burned the mill."',
    ]);
  });

  it('of numbered paragraphs', () => {
    expect(quotes('The accord says:\n\n"1. The river is open.\n\n"2. The mill is closed."\n')).toEqual([
      '"1. The river is open.\n"2. The mill is closed."',
    ]);
  });

  it('never over the end of a part', () => {
    expect(quotes('He said: "We crossed.\n\nAnnex\n\nA list" of names.\n')).toEqual(['"We crossed.']);
  });

  it('lie in the text in order, whatever stands there', () => {
    const text = fc
      .array(fc.constantFrom('"', '" ', ' "', 'We said', '.', '\n\n', 'Annex\n\n', '(', ' '), { maxLength: 60 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const letter = readLetter(source);
        let last = 0;
        for (const { start, end } of letter.quotes()) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(letter.text[start]).toBe('"');
          const part = letter.parts.find((one) => one.start <= start && start < one.end)!;
          expect(end).toBeLessThanOrEqual(part.end);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a day quoted is that of the speech, in the paragraph below and in the further ones', () => {
    const text = `Letter dated 20 May 1999 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

On 3 May 1999 the Minister said:

"Today we have crossed the river.

"Yesterday we burned the mill."

He was received today.
`;
    const value = (word: string, nth = 0) =>
      annotate(text)
        .dates.flatMap(({ value, mentions }) => mentions.map((mention) => ({ ...mention, value })))
        .filter((one) => one.text === word)
        .sort((a, b) => a.span[0] - b.span[0])[nth]!.value;
    expect([value('Today'), value('Yesterday'), value('today')]).toEqual(['1999-05-03', '1999-05-02', '1999-05-20']);
  });
});
