import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
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
  ['Enclosure 1 to annex II', [{ kind: 'enclosure', label: '1' }]],
  ['ENCLOSURE TO ANNEX I', [{ kind: 'enclosure' }]],
  ['Appendix to the enclosure', [{ kind: 'appendix' }]],
  ['Appendix 2 to Annex I', [{ kind: 'appendix', label: '2' }]],
  [
    `Annex\n\n${PROSE}\n\nEnclosure 1 to annex I\n\n${PROSE}\n\nEnclosure 2 to annex I`,
    [{ kind: 'annex' }, { kind: 'enclosure', label: '1' }, { kind: 'enclosure', label: '2' }],
  ],
  [
    'Annex to the note verbale dated 3 May 2004 from the Permanent Mission of Norway to the United Nations addressed to the Chair of the Committee',
    [{ kind: 'annex' }],
  ],
  [
    'Annex II to the identical notes verbales dated 3 May 2004 from the Permanent Mission of Norway',
    [{ kind: 'annex', label: 'II' }],
  ],
  ['Annex to the joint letter dated 8 April 2004', [{ kind: 'annex' }]],
  ['Annex to letter dated 8 April 2004 from the Permanent Representative of Norway', [{ kind: 'annex' }]],
  ['Annex to the cable dated 4 May 2004', [{ kind: 'annex' }]],
  ['Annex to the memorandum', [{ kind: 'annex' }]],
  ['Annex A to the Agreement', [{ kind: 'annex', label: 'A' }]],
  ['Annex to document S/2004/12', [{ kind: 'annex' }]],
  ['Annex I-A', [{ kind: 'annex', label: 'I-A' }]],
  ['Annex 1.2', [{ kind: 'annex', label: '1.2' }]],
  ['Annex I A', [{ kind: 'annex', label: 'I A' }]],
  ['Annex II bis', [{ kind: 'annex', label: 'II bis' }]],
  ['Annex "A"', [{ kind: 'annex', label: 'A' }]],
  ['Annex (B)', [{ kind: 'annex', label: 'B' }]],
  ['Annex number 2', [{ kind: 'annex', label: '2' }]],
  ['Annex¹', [{ kind: 'annex' }]],
  ['Annex I a/', [{ kind: 'annex', label: 'I' }]],
  ['A N N E X', [{ kind: 'annex' }]],
  ['Sixth annex', [{ kind: 'annex' }]],
  ['Annexe II', [{ kind: 'annex', label: 'II' }]],
  ['Annexure 1', [{ kind: 'annex', label: '1' }]],
  ['– Annex –', [{ kind: 'annex' }]],
  ['Annex I    List of the dead', [{ kind: 'annex', label: 'I' }]],
  ['ANNEX LIST OF INCIDENTS', [{ kind: 'annex' }]],
  ['Annex Statement by the Ministry', [{ kind: 'annex' }]],
  ['Annex 1) Report of the commission', [{ kind: 'annex', label: '1' }]],
  ['Annexes to the letter dated 8 April 2004 from the Permanent Representative of Norway', [{ kind: 'annex' }]],
  [
    `Annexes:\nAnnex I: Statement by the Ministry\nAnnex II: Map of the area\n\nAnnex I\n\n${PROSE}\n\nAnnex II`,
    [
      { kind: 'annex', label: 'I' },
      { kind: 'annex', label: 'II' },
    ],
  ],
  [
    `Annex I: Statement by the Ministry\n\nAnnex II: Map of the area\n\nAnnex I\n\n${PROSE}\n\nAnnex II`,
    [
      { kind: 'annex', label: 'I' },
      { kind: 'annex', label: 'II' },
    ],
  ],
  [
    `Annex I: Statement by the Ministry\n\n${PROSE}\n\nAnnex II: Map of the area`,
    [
      { kind: 'annex', label: 'I' },
      { kind: 'annex', label: 'II' },
    ],
  ],
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
  'Annex II to the Agreement, which both parties have signed, forbids it.',
  'Annex to the agreement that was signed in May is a map.',
  'Annex I (see above) shows the damage.',
  'Annex I. Statement by the Ministry ............ 5',
  'Annex I Parties have not agreed.',
  'Annexes: Annex I: Statement by the Ministry',
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
    const lines = text.split('\n');
    const annex = lines.indexOf('Annex') + 1;
    const last = lines.findIndex((line) => line.startsWith('2/2')) + 1;
    const read = readLetter(text).parts.map(({ lines }) => lines);
    expect(read[0]![0]).toBe(3);
    expect(read[1]).toEqual([annex, last]);
    expect(lines[read[0]![1] - 1]).not.toBe('');
  });

  it.each(['\n', '\r\n', '\r'])('lines are those of the positions beside mentions: %j', (end) => {
    const text =
      `${LETTER}\n\n\f${'Annex\n\n'}On 4 May 1999 the army crossed the river.\u2028It burned the mill.\n`.replaceAll(
        '\n',
        end,
      );
    const { parts, dates } = annotate(text);
    const mention = dates.flatMap((date) => date.mentions).find((one) => one.text === '4 May 1999')!;
    expect(parts[1]!.lines).toEqual([9, 11]);
    expect(mention.at).toBe('11:4');
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

  it('what only names its enclosure at the foot has none', () => {
    expect(parts(`${LETTER}\n\nEnclosure: Report of the commission\n`)).toHaveLength(1);
    expect(parts(`${LETTER}\n\nEnclosures:\nAnnex I\nAnnex II\n`)).toHaveLength(1);
  });

  it('a word that a line end puts first heads nothing', () => {
    const text = `${LETTER.split('\n\n')[0]}\n\nThe particulars of the damage that was done to the harbour are those given in\nAnnex II to the letter dated 5 May, which I have sent to you, as well as those in\nEnclosure 3 to the note verbale of my Government, which tells of the losses in\ncattle.\n`;
    expect(parts(text)).toHaveLength(1);
    expect(readLetter(text).blocks).toHaveLength(2);
  });

  it.each([
    ['in the page’s header', 'S/2004/281\nEnglish\nAnnex I\nPage 3'],
    ['beside the page number', 'S/2004/281\nAnnex I, page 3'],
    ['alone, after a form feed', '\fAnnex I'],
  ])('an annex that each page names is one: %s', (_, header) => {
    const wrapped = PROSE.replace(/(.{60,74}) /g, '$1\n').replace(/\.$/, ' that');
    const again = header.replace('3', '4');
    const text = `${LETTER}\n\nAnnex I\n\n${wrapped}\n\n${header}\n\nrise above the river. ${wrapped}\n\n${again}\n\nlie beyond it.\n`;
    expect(parts(text).map(({ kind }) => kind)).toEqual(['letter', 'annex']);
    expect(readLetter(text).text).toMatch(/hills that rise above .* hills that lie beyond it\.$/);
  });

  it('an annex alone in its file is the whole letter', () => {
    expect(parts(`Annex\n\n${PROSE}\n`)).toHaveLength(1);
  });

  describe('two letters in one file', () => {
    const second = LETTER.replace('8 April 2004', '9 May 2005')
      .replace('Norway', 'Peru')
      .replace('Arne Solvang', 'Juan Rey');
    const masthead = (symbol: string, date: string) =>
      `United Nations                                          ${symbol}\n\n             Security Council                    Distr.: General\n                                                 ${date}\n\n                                                 Original: English\n\n\n`;
    const peru = {
      kind: 'letter',
      date: '2005-05-09',
      from: 'Permanent Representative of Peru to the United Nations',
      to: ['President of the Security Council'],
      signed: 'Juan Rey',
    };

    it.each(['\n\n', '\n\n\f', '\n\n____________\n\n'])(
      'parted by %j: the second is a part, the heading is of the first',
      (between) => {
        const letter = readLetter(`${LETTER}${between}${second}\n\nAnnex\n\n${PROSE}\n`);
        expect(letter.heading).toMatchObject({
          date: '2004-04-08',
          from: 'Permanent Representative of Norway to the United Nations',
          signed: 'Arne Solvang',
        });
        expect(letter.parts).toMatchObject([{ kind: 'letter', signed: 'Arne Solvang' }, peru, { kind: 'annex' }]);
      },
    );

    it('each with its masthead and its annexes', () => {
      const text = `${masthead('S/2004/281', '9 April 2004')}${LETTER}\n\nAnnex\n\n${PROSE}\n\n\f${masthead('S/2005/301', '10 May 2005')}${second}\n\nAnnex I\n\n${PROSE}\n`;
      const letter = readLetter(text);
      expect(letter.heading.symbol).toBe('S/2004/281');
      expect(letter.parts).toMatchObject([{ kind: 'letter' }, { kind: 'annex' }, peru, { kind: 'annex', label: 'I' }]);
      expect(text.split('\n')[letter.parts[2]!.lines[0] - 1]).toContain('S/2005/301');
    });

    it('mastheads of the first years', () => {
      const old = (symbol: string) =>
        `UNITED NATIONS                                       RESTRICTED\nSECURITY COUNCIL                                     ${symbol}\n                                                     15 May 1948\n                                                     ORIGINAL: ENGLISH\n\n`;
      const text = `${old('S/743')}${LETTER}\n\nAnnex\n\n${PROSE}\n\n${old('S/744')}${second}\n`;
      expect(readLetter(text).parts).toMatchObject([{ kind: 'letter' }, { kind: 'annex' }, peru]);
    });

    it('without a title: a letterhead and a salutation below the signature', () => {
      const plain = (who: string, name: string) =>
        `Permanent Mission of ${who} to the United Nations\n\nNew York, 4 May 1999\n\nExcellency,\n\n${PROSE}\n\n(Signed) ${name}\nPermanent Representative\n`;
      const letter = readLetter(`${plain('Norway', 'Arne Solvang')}\n\f${plain('Peru', 'Juan Rey')}`);
      expect(letter.heading).toMatchObject({
        from: 'Permanent Mission of Norway to the United Nations',
        signed: 'Arne Solvang',
      });
      expect(letter.parts).toMatchObject([
        { kind: 'letter' },
        {
          kind: 'letter',
          date: '1999-05-04',
          from: 'Permanent Mission of Peru to the United Nations',
          signed: 'Juan Rey',
        },
      ]);
    });

    it('dates and “you” in the second are its own', () => {
      const { dates } = annotate(
        `${LETTER}\n\n${second.replace('I have the honour', 'Yesterday the mill burned. I have the honour')}\n`,
      );
      expect(dates.find((date) => date.mentions.some((one) => one.text === 'Yesterday'))!.value).toBe('2005-05-08');
    });

    it('letters within an annex are the annex’s', () => {
      const text = `${LETTER}\n\nAnnex\n\n${second}\n\n${second.replace('9 May', '10 May')}\n`;
      expect(parts(text).map(({ kind }) => kind)).toEqual(['letter', 'annex']);
    });

    it('a letter that quotes another’s title is one', () => {
      const text = `${LETTER.split('\n\n')[0]}\n\n${PROSE}\n\nLetter dated 9 May 2005 from the Permanent Representative of Peru to the United Nations addressed to the President of the Security Council\n\n${PROSE}\n\n(Signed) Arne Solvang\n`;
      expect(parts(text)).toHaveLength(1);
    });
  });

  it.each(['Annex', 'Annex II', 'Enclosure 1'])(
    'a wrapped heading above paragraphs of one line is one block: %s',
    (head) => {
      const text = `${LETTER}\n\n${head} to the letter dated 8 April 2004 from the Permanent Representative of\nNorway to the United Nations addressed to the President of the Security Council\nStatement by the Ministry\n${PROSE}\n\n${PROSE}\n`;
      const letter = readLetter(text);
      const own = letter.blocks.filter(({ part }) => part === 1).map(({ start, end }) => letter.text.slice(start, end));
      expect(own).toEqual([expect.stringMatching(/Security Council$/), 'Statement by the Ministry', PROSE, PROSE]);
    },
  );

  it('a wrapped heading is one block', () => {
    const text = `${LETTER}\n\nAnnex to the letter dated 8 April 2004 from the Permanent\nRepresentative of Norway to the United Nations addressed to the\nPresident of the Security Council\n\n${PROSE.replace(/(.{50,66}) /g, '$1\n')}\n`;
    const letter = readLetter(text);
    expect(letter.parts).toHaveLength(2);
    const block = letter.blocks.find((one) => one.part === 1)!;
    expect(letter.text.slice(block.start, block.end)).toMatch(/^Annex to .* Security Council$/);
  });
});
