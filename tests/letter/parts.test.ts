import { describe, expect, it } from 'vitest';
import { readLetter } from '../../src/letter/index.ts';
import type { Part } from '../../src/letter/types.ts';

const PROSE =
  'The armed forces of the neighbouring State have once more shelled the villages along the river, in spite of all the assurances that were given to the Council, and many families have taken to the hills.';
const LETTER = `Letter dated 8 April 2004 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council

I have the honour to transmit herewith the documents that follow.

(Signed) Arne Solvang
Ambassador
Permanent Representative`;

type Expected = Partial<Part> & { kind: Part['kind'] };
const parts = (text: string) => readLetter(text).parts.map(({ start: _, end: __, ...part }) => part);

/** What stands after the letter, and the parts that it makes. */
const heads: [after: string, expected: Expected[]][] = [
  ['Annex', [{ kind: 'annex' }]],
  ['ANNEX', [{ kind: 'annex' }]],
  ['Annex*', [{ kind: 'annex' }]],
  ['                                   Annex', [{ kind: 'annex' }]],
  ['Annex I', [{ kind: 'annex', label: 'I' }]],
  ['ANNEX II', [{ kind: 'annex', label: 'II' }]],
  ['Annex 1', [{ kind: 'annex', label: '1' }]],
  ['Annex No. 3', [{ kind: 'annex', label: '3' }]],
  ['Annex A', [{ kind: 'annex', label: 'A' }]],
  [
    'Annex to the letter dated 8 April 2004 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council',
    [{ kind: 'annex' }],
  ],
  [
    'Annex I to the letter dated 8 April 2004 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council',
    [{ kind: 'annex', label: 'I' }],
  ],
  [
    'Annex to the identical letters dated 8 April 2004 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General and the President of the Security Council',
    [{ kind: 'annex' }],
  ],
  ['Enclosure', [{ kind: 'enclosure' }]],
  ['Enclosure 2', [{ kind: 'enclosure', label: '2' }]],
  ['ENCLOSURE I', [{ kind: 'enclosure', label: 'I' }]],
  ['Appendix', [{ kind: 'appendix' }]],
  ['Appendix A', [{ kind: 'appendix', label: 'A' }]],
  ['APPENDIX III', [{ kind: 'appendix', label: 'III' }]],
  ['Attachment', [{ kind: 'attachment' }]],
  ['Attachment 1', [{ kind: 'attachment', label: '1' }]],
  ['[Annex]', [{ kind: 'annex' }]],
  ['Annex.', [{ kind: 'annex' }]],
  ['Annex: Statement by the Ministry', [{ kind: 'annex' }]],
  ['Annex – Statement by the Ministry', [{ kind: 'annex' }]],
  ['Annex I. List of incidents', [{ kind: 'annex', label: 'I' }]],
  ['ANNEX I: LIST OF INCIDENTS', [{ kind: 'annex', label: 'I' }]],
  ['Annex I\n\n[Original: Arabic]', [{ kind: 'annex', label: 'I' }]],
  ['Annex\n[Original: English and French]\n\nStatement by the Ministry', [{ kind: 'annex' }]],
  ['Annex [Original: Spanish]', [{ kind: 'annex' }]],
  ['Annex (continued)', [{ kind: 'annex' }]],
  ['Annex\n\nAnnex to the letter dated 8 April 2004 from the Permanent Representative of Norway', [{ kind: 'annex' }]],
  [
    `Annex I\n\n${PROSE}\n\nAnnex II`,
    [
      { kind: 'annex', label: 'I' },
      { kind: 'annex', label: 'II' },
    ],
  ],
  [
    `Annex I\n\n${PROSE}\n\nAnnex I`,
    [
      { kind: 'annex', label: 'I' },
      { kind: 'annex', label: 'I' },
    ],
  ],
  [
    `Annex\n\n${PROSE}\n\nEnclosure\n\n${PROSE}\n\nAppendix`,
    [{ kind: 'annex' }, { kind: 'enclosure' }, { kind: 'appendix' }],
  ],
  [
    `Annex A\n\n${PROSE}\n\nAnnex B\n\n${PROSE}\n\nAnnex C`,
    [
      { kind: 'annex', label: 'A' },
      { kind: 'annex', label: 'B' },
      { kind: 'annex', label: 'C' },
    ],
  ],
  [`Annex\n\n${PROSE}\n\nAnnex`, [{ kind: 'annex' }, { kind: 'annex' }]],
  ['Annex One', [{ kind: 'annex', label: 'One' }]],
  ['**Annex**', [{ kind: 'annex' }]],
  ['First annex', [{ kind: 'annex' }]],
  ['Annex I (a)', [{ kind: 'annex', label: 'I' }]],
];

/** Running text that only speaks of annexes. */
const mentions = [
  'Annex I of the agreement provides that the parties shall withdraw behind the river within a month of its entry into force.',
  'Annexes I and II to the present letter contain the particulars.',
  'Annexed to the present letter is a list of the dead.',
  'Enclosed please find a map of the area.',
  'Annex II describes the damage done to the harbour.',
  'The annex to the present letter lists the villages.',
  'Enclosure: a map',
  'Enclosures',
  'Annexes:',
  'Enclosures: 2',
  'Enc. 1',
  'Appendix V of the Convention, which Norway has ratified, forbids it.',
  'annex',
  'Annexation of the territory',
  'Attachment to the land of their fathers keeps them there.',
];

describe('parts', () => {
  it.each(heads)('%s', (after, expected) => {
    const text = `${LETTER}\n\n${after}\n\n${PROSE}\n`;
    expect(parts(text)).toMatchObject([{ kind: 'letter', signed: 'Arne Solvang' }, ...expected]);
    expect(parts(text)).toHaveLength(expected.length + 1);
  });

  it.each(mentions)('none: %s', (line) => {
    expect(parts(`${LETTER.split('\n\n')[0]}\n\n${PROSE}\n\n${line}\n\n${PROSE}\n`)).toHaveLength(1);
  });

  it('lines run from the first to the last that is not blank; page furniture belongs to the part it interrupts', () => {
    const text = `\n\n${LETTER}\n\n18-01234 (E)    070218\n*1801234*\n\n\fS/2018/152\n\nAnnex\n\n${PROSE}\n\n2/2          18-01234\n\n`;
    const lines = text.split(/\n|\f/);
    const annex = lines.indexOf('Annex') + 1;
    const last = lines.findIndex((line) => line.startsWith('2/2')) + 1;
    const read = readLetter(text).parts.map(({ lines }) => lines);
    expect(read[0]![0]).toBe(3);
    expect(read[1]).toEqual([annex, last]);
    expect(lines[read[0]![1] - 1]).not.toBe('');
  });

  it('a symbol above the heading of an annex stays with the part before', () => {
    const text = `${LETTER}\n\nS/2004/281\nEnglish\nPage 2\n\n                         Annex\n\n${PROSE}\n`;
    const annex = readLetter(text).parts[1]!;
    expect(text.split('\n')[annex.lines[0] - 1]!.trim()).toBe('Annex');
  });

  it('date, sender, addressee and signer of an annex', () => {
    const text = `${LETTER}

Annex

Letter dated 6 April 2004 from the Minister for Foreign Affairs of Norway addressed to the Secretary-General

${PROSE}

(Signed) Kari Mathisen
Minister for Foreign Affairs
`;
    expect(parts(text)[1]).toMatchObject({
      date: '2004-04-06',
      from: 'Minister for Foreign Affairs of Norway',
      to: ['Secretary-General'],
      signed: 'Kari Mathisen',
    });
  });

  it.each([
    [
      'a statement with its date in the title',
      'Statement issued on 6 April 2004 by the Ministry of Foreign Affairs',
      '',
    ],
    ['a communiqué', 'Communiqué dated 6 April 2004', ''],
    ['a dateline above', 'Oslo, 6 April 2004', ''],
    ['a dateline below', 'Statement', 'Oslo, 6 April 2004'],
    ['a message sent', 'Message dated 6 April 2004 from the President addressed to the Secretary-General', ''],
    ['the press', 'Press release of 6 April 2004', ''],
  ])('an annex dates itself: %s', (_, above, below) => {
    expect(parts(`${LETTER}\n\nAnnex\n\n${above}\n\n${PROSE}\n\n${below}\n`)[1]).toMatchObject({ date: '2004-04-06' });
  });

  it('the letter dates its annexes by their numbers', () => {
    const text = `Letter dated 8 April 2004 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council

I have the honour to transmit herewith a letter dated 5 April 2004 (see annex I) and a statement issued on 6 April 2004 (see annex II).

Annex I

${PROSE}

Annex II

${PROSE}
`;
    expect(parts(text).map(({ date }) => date)).toEqual([undefined, '2004-04-05', '2004-04-06']);
  });

  it('an annex alone in its file is the whole letter', () => {
    expect(parts(`Annex\n\n${PROSE}\n`)).toHaveLength(1);
  });

  it('two letters in one file: the heading is of the first', () => {
    const second = LETTER.replace('8 April 2004', '9 May 2005').replace('Norway', 'Peru');
    const letter = readLetter(`${LETTER}\n\n\f${second}\n`);
    expect(letter.heading.date).toBe('2004-04-08');
    expect(letter.heading.from).toBe('Permanent Representative of Norway to the United Nations');
  });

  it('a wrapped heading is one block', () => {
    const text = `${LETTER}\n\nAnnex to the letter dated 8 April 2004 from the Permanent\nRepresentative of Norway to the United Nations addressed to the\nPresident of the Security Council\n\n${PROSE.replace(/(.{50,66}) /g, '$1\n')}\n`;
    const letter = readLetter(text);
    expect(letter.parts).toHaveLength(2);
    const block = letter.blocks.find((one) => one.part === 1)!;
    expect(letter.text.slice(block.start, block.end)).toMatch(/^Annex to .* Security Council$/);
  });
});
