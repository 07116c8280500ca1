import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { readLetter } from '../../src/letter/index.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const letters = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** What must hold of the view, the parts and the sentences of any text. */
function holds(source: string): void {
  const letter = readLetter(source);
  const { text, parts, blocks, sentences } = letter;
  expect(letter.printed).toHaveLength(text.length);
  expect(parts[0]!.start).toBe(0);
  expect(parts.at(-1)!.end).toBe(text.length);
  parts.forEach((part, i) => {
    if (i) expect(part.start).toBe(parts[i - 1]!.end);
    expect(part.lines[0]).toBeLessThanOrEqual(part.lines[1]);
  });
  blocks.forEach((block, i) => {
    if (i) expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]!.end);
    expect(block.start).toBeGreaterThanOrEqual(parts[block.part]!.start);
    expect(block.end).toBeLessThanOrEqual(parts[block.part]!.end);
  });
  sentences.forEach((sentence, i) => {
    if (i) expect(sentence.start).toBeGreaterThanOrEqual(sentences[i - 1]!.end);
    const block = blocks[sentence.block]!;
    expect(sentence.part).toBe(block.part);
    expect(sentence.start).toBeGreaterThanOrEqual(block.start);
    expect(sentence.end).toBeLessThanOrEqual(block.end);
  });
  const taken = new Uint8Array(source.length + 1);
  for (let at = 0; at < text.length; at++) {
    const [start, end] = letter.toSource(at, at + 1);
    expect(end).toBeLessThanOrEqual(source.length);
    const piece = source.slice(start, end);
    const ligature = /[\ufb00-\ufb06]/.test(piece);
    // a letter or a figure of the view stands in the source as it is, ligatures apart; none stands for two
    if (/[\p{L}\p{N}]/u.test(text[at]!) && !ligature) expect(piece, `at ${at}`).toBe(text[at]);
    if (!ligature) expect(taken[start], `${start} is taken twice`).toBe(0);
    taken[start] = 1;
    // the way back undoes the way there
    const back = letter.fromSource(start);
    if (ligature) expect(letter.toSource(back, back + 1)).toEqual([start, end]);
    else expect(back).toBe(at);
  }
  for (let offset = 0; offset <= source.length; offset++) {
    const there = letter.fromSource(offset);
    expect(there).toBeGreaterThanOrEqual(0);
    expect(there).toBeLessThanOrEqual(text.length);
  }
  // every character of the text that is not blank lies in a part, and in a sentence or before the words of its block
  const covered = new Uint8Array(text.length);
  for (const { start, body } of blocks) covered.fill(1, start, body);
  for (const { start, end } of sentences) covered.fill(1, start, end);
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text[at]!)) expect(covered[at], `at ${at}`).toBe(1);
}

describe('the view of any text', () => {
  it('Unicode of every plane', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), { numRuns: 100 });
  });

  it('pieces of letters in any order', () => {
    const words =
      'Annex|Enclosure 2|(Signed) A. Roy|S/2018/12|1.|(a)|–|gov-\n|ﬁre|\u00ad|\u00a0|\t|\f|\r\n|\n\n|\n     |Two men died.|2/4 18-01234|Page 2|Mr.|"|’|We call upon the Council to:|12 May 1999|\u2028'.split(
        '|',
      );
    const text = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((list) => list.join(' '));
    fc.assert(fc.property(text, holds), { numRuns: 150 });
  });

  it('pages set in columns, with footnotes and headers', () => {
    const line = fc.constantFrom(
      'the armed forces of the other      have taken to the hills where',
      'State have shelled the villages    they live without food or aid,',
      '                                   as was said on 4 May¹ before',
      'and the mills along the river      ',
      '¹ See S/1999/501.',
      '_____________',
      '* Issued again.',
      'Annex I',
      '',
      '2/4          18-01234',
      '\fNote of 4 May',
      'the armies crossed the river* and burned all of the villages that they came to in the',
      'hills.',
    );
    const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, holds), { numRuns: 200 });
  });

  it('letters as they are', () => letters.forEach(holds));
});

/** The paragraphs of a letter broken at a width. */
const wrap = (text: string, width: number) =>
  text
    .split('\n')
    .map((line) => {
      const out: string[] = [];
      let open = '';
      for (const word of line.split(' ')) {
        if (open && open.length + word.length + 1 > width) {
          out.push(open);
          open = word;
        } else open = open ? `${open} ${word}` : word;
      }
      return [...out, open].join('\n');
    })
    .join('\n');

/** Letters that have a paragraph a line. */
const flat = letters.filter((text) => text.split('\n').some((line) => line.length > 200));

describe('a letter wrapped anew', () => {
  it('there are some', () => expect(flat.length).toBeGreaterThan(2));

  it.each(Array.from({ length: 41 }, (_, i) => 60 + i).filter((width) => width % 5 === 0))(
    'at %i columns says the same',
    (width) => {
      for (const text of flat) {
        const plain = readLetter(text);
        const wrapped = readLetter(wrap(text, width));
        expect(wrapped.heading).toEqual(plain.heading);
        expect(wrapped.text.split('\n')).toEqual(plain.text.split('\n'));
      }
    },
  );

  it('finds the same', () => {
    const found = (text: string) => {
      const { dates, resolutions, demands, places } = annotate(text);
      return {
        dates: dates.map(({ value, mentions }) => [value, mentions.length]),
        places: places.map(({ name, mentions }) => [name, mentions.length]),
        resolutions: resolutions.map(({ symbol, mentions }) => [symbol, mentions.length]),
        demands: demands.map(({ force, to, mentions }) => [force, to, mentions[0]!.text.replace(/\s+/g, ' ')]),
      };
    };
    for (const text of flat) expect(found(wrap(text, 78))).toEqual(found(text));
  });
});

describe('time', () => {
  it('grows with the length', () => {
    const all = letters.join('\n\n');
    const seconds = (size: number) => {
      const text = all.repeat(Math.ceil(size / all.length)).slice(0, size);
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const start = performance.now();
        readLetter(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    seconds(2e5);
    expect(seconds(2e6) / seconds(5e5)).toBeLessThan(12);
  });
});
