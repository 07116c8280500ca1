import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { readLetter } from '../../src/letter/index.ts';

const blocks = (text: string): string[] => readLetter(text).text.split('\n');
const PROSE = `The armed forces of the neighbouring State have once more shelled the villages
along the river, in spite of all the assurances that were given to the Council,
and many families have taken to the hills, where they live without shelter or`;

describe('a line that goes on', () => {
  it.each([
    [
      'a symbol in brackets',
      'as I wrote in my letter of 2 May to the members of the Council and to you',
      '(S/1999/501), my Government expects an answer.',
    ],
    [
      'a paragraph in brackets',
      'The Council must see to it that paragraph 2, and in particular paragraph 3',
      '(a) of its resolution is carried out.',
    ],
    [
      'a figure at a full stop',
      'among the dead were the father of the bride and two girls who were aged 8 and',
      '12. Nobody has answered for it.',
    ],
    [
      'a number after its abbreviation',
      'the shell struck the crowded bus of the suburban line that bears the fleet No.',
      '823. Six died.',
    ],
    [
      'an office',
      'it was Mr. Solvang, who is the head of the mission that my Government keeps in',
      'Oslo, who signed it.',
    ],
    [
      'a dash',
      'the town was held by a few hundred men of the territorial defence and the army',
      '– no more than two companies – when it fell.',
    ],
  ])('%s', (_, first, second) => {
    const text = `${PROSE}\nfood. ${'Indeed, as we have said in this place so often before, it is a pity that'}\n${first}\n${second}\n`;
    expect(blocks(text)).toHaveLength(1);
  });

  it('over a page break with its furniture', () => {
    const text = `${PROSE}\n\n18-01234                                                     3/4\n\fA/74/956\nS/2020/719\n\nwater.\n`;
    expect(blocks(text)).toHaveLength(1);
    expect(blocks(text)[0]).toMatch(/shelter or water\.$/);
  });
});

describe('page furniture', () => {
  it.each([
    '18-01234 (E)    070218',
    '18-01234 (E)',
    '*1801234*',
    '2/4                                                     18-01234',
    '18-01234                                                     2/4',
    'Page 2',
    '- 2 -',
    '/...',
    '2/4',
    '93-17871 (E)   300393   310393',
  ])('%s is no text', (line) => {
    expect(blocks(`${PROSE}\nfood.\n\n${line}\n\n${PROSE}\nfood.\n`)).toHaveLength(2);
  });

  it.each(['12 killed', '2254 (2015)', 'Page 2 of the report says so.', '1948', '- 2 killed'])('%s stays', (line) => {
    expect(blocks(`${PROSE}\nfood.\n\n${line}\n\n${PROSE}\nfood.\n`)).toHaveLength(3);
  });
});

describe('footnotes at the foot of a page', () => {
  const OPEN = `${PROSE.replace('assurances that', 'assurances* that').replace('Council,', 'Council,¹')}\nfood and wait`;
  const NEXT = 'for the help that was promised to them in May.';
  const page = (notes: string, above = OPEN) =>
    `${above}\n\n${notes}\n\n2/4                                                     18-01234\n\fA/74/956\nS/2020/719\n\n${NEXT}\n`;
  const read = (text: string) => {
    const letter = readLetter(text);
    return letter.blocks.map(({ kind, start, end }) => [kind, letter.text.slice(start, end)] as const);
  };

  it.each([
    [
      'a star',
      '_______________\n   * Previously issued under the symbol S/1999/12.',
      ['* Previously issued under the symbol S/1999/12.'],
    ],
    [
      'a star without a rule',
      '* Previously issued under the symbol S/1999/12.',
      ['* Previously issued under the symbol S/1999/12.'],
    ],
    [
      'a raised figure',
      '¹ United Nations, Treaty Series, vol. 75,\nNo. 973.',
      ['¹ United Nations, Treaty Series, vol. 75, No. 973.'],
    ],
    ['a figure with a stroke', '1/ See S/1999/501.', ['1/ See S/1999/501.']],
    ['a letter with a stroke', 'a/ See S/1999/501.', ['a/ See S/1999/501.']],
    [
      'a plain figure below a rule',
      '____________\n1 See S/1999/501.\n2 See S/1999/502.',
      ['1 See S/1999/501.', '2 See S/1999/502.'],
    ],
    ['two', '* See S/1999/12.\n¹ Treaty of 4 May 1950.', ['* See S/1999/12.', '¹ Treaty of 4 May 1950.']],
  ])('%s: the sentence that they interrupt is whole, they follow it', (_, notes, expected) => {
    const blocks = read(page(notes));
    expect(blocks.map(([kind]) => kind)).toEqual(['paragraph', ...expected.map(() => 'footnote')]);
    expect(blocks[0]![1]).toMatch(/without shelter or food and wait for the help that was promised to them in May\.$/);
    expect(blocks.slice(1).map(([, text]) => text)).toEqual(expected);
  });

  it('a resolution at the beginning of the last line is none', () => {
    const above = `${PROSE}\nfood and wait, as the General Assembly said on 14 March 2008 in its resolution\n62/243, and wait`;
    const text = `${above}\n\n2/4                                                     18-01234\n\fA/74/956\nS/2020/719\n\n${NEXT}\n`;
    const blocks = read(text);
    expect(blocks.map(([kind]) => kind)).toEqual(['paragraph']);
    expect(blocks[0]![1]).toContain('in its resolution 62/243, and wait for the help');
  });

  it('where the page ends with a sentence they stay where they are', () => {
    const blocks = read(page('* See S/1999/12.', `${OPEN}.`).replace('for the help', 'For the help'));
    expect(blocks.map(([kind]) => kind)).toEqual(['paragraph', 'footnote', 'paragraph']);
  });

  it('over two pages', () => {
    const text = page('¹ See S/1999/12.').replace(
      NEXT,
      page(
        '² See S/1999/13.',
        `for the help that was promised to them all by the Council² in the month of May and\nthat`,
      ),
    );
    const blocks = read(text);
    expect(blocks.map(([kind]) => kind)).toEqual(['paragraph', 'footnote', 'footnote']);
  });

  it('a list at the foot of a page is no footnote', () => {
    const blocks = read(page('We demand:\n\n(a) Bread;\n\n(b) Peace;', `${PROSE}\nfood.`));
    expect(blocks.map(([kind]) => kind)).not.toContain('footnote');
  });

  it('records stand in the order of the file, and say where', () => {
    const text = page('* Letter of 4 May 1999.').replace('in May', 'on 6 May 1999');
    const { dates } = annotate(text);
    expect(dates.map(({ value }) => value)).toEqual(['1999-05-04', '1999-05-06']);
    for (const { text: quoted, span } of dates.flatMap(({ mentions }) => mentions))
      expect(text.slice(...span)).toBe(quoted);
  });

  it.each(['Council* of', 'Council.¹ The', 'Council,2/ of', 'Council [1] of', 'Council 1/ of'])(
    'a mark stays in the text: %s',
    (words) => {
      expect(readLetter(`The members of the ${words} all parties have met.`).text).toContain(words);
    },
  );

  it.each(['¹ See S/1999/501.', '1/ See S/1999/501.', 'a/ See S/1999/501.'])(
    'at the end of a letter %s is a footnote',
    (note) => {
      expect(read(`${PROSE}\nfood.\n\nNotes\n\n${note}\n`).at(-1)![0]).toBe('footnote');
    },
  );
});

describe('headers and footers of the author’s own', () => {
  const pages = (header: string, footer: string) =>
    [
      `${PROSE}\nfood on the`,
      `hills, as I have told you before in my letter of 3 May, which I wrote to you in the`,
      'morning.',
    ]
      .map(
        (text, i) =>
          `${i ? header.replace('#', String(i + 1)) : ''}${text}${i < 2 ? footer.replace('#', String(i + 1)) : ''}`,
      )
      .join('\f');

  it.each([
    ['a header', 'Permanent Mission of Norway to the United Nations\n\n', '\n\n'],
    ['a header of two lines', 'Permanent Mission of Norway\nLetter of 4 May 1999\n\n', '\n\n'],
    ['a footer', '', '\n\nNote No. 12/99\n'],
    ['a footer with the page', '', '\n\nNote No. 12/99                     Page # of 3\n'],
    ['both', 'Note No. 12/99\n\n', '\n\nPermanent Mission of Norway, p. #\n'],
  ])('%s is no text, the sentence runs on', (_, header, footer) => {
    expect(blocks(pages(header, footer))).toEqual([
      expect.stringMatching(/food on the hills, as .* in the morning\.$/),
    ]);
  });

  it('what stands once, or interrupts nothing, is text', () => {
    expect(blocks(`${PROSE}\nfood.\n\n\fLosses in May\n\nTwo died.\n\n\fLosses in May\n\nThree died.\n`)).toHaveLength(
      5,
    );
    expect(blocks(`${PROSE}\nfood on the\n\n\fLosses in May\n\nhills.\n`)).toContain('Losses in May');
  });
});

describe('columns', () => {
  const LEFT = [
    'The armed forces of the neighbour-',
    'ing State have once more shelled the',
    'villages along the river, in spite of',
    'all the assurances that were given to',
    'the Council, and many families',
  ];
  const RIGHT = [
    'have taken to the hills, where they',
    'live without shelter or food. On 4 May',
    '2018 two women were killed by a mine',
    'near the village of Hish. Five children',
    'were wounded.',
  ];
  const set = (left: readonly string[], right: readonly string[], gap = 4) =>
    left.map((line, i) => line.padEnd(38 + gap) + (right[i] ?? '')).join('\n');
  const READ =
    'The armed forces of the neighbouring State have once more shelled the villages along the river, in spite of all the assurances that were given to the Council, and many families have taken to the hills, where they live without shelter or food. On 4 May 2018 two women were killed by a mine near the village of Hish. Five children were wounded.';

  it.each([3, 4, 9])('prose in two columns, %i apart, is read down the one and down the other', (gap) => {
    expect(blocks(set(LEFT, RIGHT, gap))).toEqual([READ]);
  });

  it('between paragraphs that go over the page', () => {
    expect(blocks(`${PROSE}\nfood.\n\n${set(LEFT, RIGHT)}\n\n${PROSE}\nfood.\n`)).toHaveLength(3);
  });

  it('mentions point into the file', () => {
    const text = set(LEFT, RIGHT);
    const { dates, casualties } = annotate(text);
    const points = [...text];
    for (const { text: quoted, span } of [...dates, ...casualties].flatMap(({ mentions }) => mentions))
      expect(points.slice(...span).join('')).toBe(quoted);
    expect(casualties.map(({ effect, min }) => [effect, min])).toEqual([
      ['killed', 2],
      ['injured', 5],
    ]);
  });

  it.each([
    [
      'a masthead',
      'United Nations                                A/74/956\n\n            General Assembly                     Distr.: General\n            Security Council                     24 July 2020',
    ],
    [
      'signatures',
      '(Signed) Arne Solvang                    (Signed) Maria Iturbe\nAmbassador                               Ambassador\nPermanent Representative of Norway       Permanent Representative of Peru\nto the United Nations                    to the United Nations',
    ],
    [
      'a table',
      'Name                     Age     Date of death       Place\nAhmad Saleh              24      4 May 2001          Nablus\nFatima Odeh              7       5 May 2001          Hebron\nSami Odeh                9       5 May 2001          Hebron',
    ],
  ])('%s stays line by line', (_, text) => {
    const lines = text
      .split('\n')
      .filter(Boolean)
      .map((line) => line.trim().replace(/ +/g, ' '));
    expect(blocks(text)).toEqual(lines);
  });
});

describe('first lines set in', () => {
  const two = (indent: string) =>
    `${indent}${PROSE}\nfood.\n${indent}On 3 May, at dawn, a patrol of some twenty men burned the granary of the place\nand carried off two of the watchmen.\n${indent}Nobody has answered for it.\n`;
  it.each(['\t', '    ', '     ', '\u00a0\u00a0\u00a0\u00a0', '\t\t'])('by %j: three paragraphs', (indent) => {
    expect(blocks(two(indent))).toHaveLength(3);
  });
  it('a tab parts a mark from its words, and sets items in', () => {
    const { blocks, text } = readLetter(
      'We demand:\n\t(a)\tThat the siege be lifted;\n\t(b)\tThat the road be opened.\n',
    );
    expect(blocks.map(({ kind, mark, body, end }) => [kind, mark, text.slice(body, end)])).toEqual([
      ['paragraph', undefined, 'We demand:'],
      ['item', '(a)', 'That the siege be lifted;'],
      ['item', '(b)', 'That the road be opened.'],
    ]);
  });
});

describe('masthead and signature', () => {
  const text = `United Nations                                A/74/956–S/2020/719

            General Assembly                     Distr.: General
            Security Council                     24 July 2020

                                                 Original: English

General Assembly                                Security Council
Seventy-fourth session                          Seventy-fifth year
Agenda items 31, 37 and 135

Question of Cyprus

Letter dated 23 July 2020 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Excellency,

${PROSE}
food.

Please accept, Excellency, the assurances of my highest consideration.

(Signed) Arne Solvang
Ambassador
Permanent Representative

* A/74/50.
`;
  const kinds = new Map(
    readLetter(text).blocks.map(({ kind, start, end }) => [readLetter(text).text.slice(start, end), kind]),
  );
  it.each([
    ['General Assembly Distr.: General', 'masthead'],
    ['Original: English', 'masthead'],
    ['Seventy-fourth session Seventy-fifth year', 'masthead'],
    ['Agenda items 31, 37 and 135', 'masthead'],
    ['Question of Cyprus', 'masthead'],
    ['Excellency,', 'salutation'],
    ['Please accept, Excellency, the assurances of my highest consideration.', 'closing'],
    ['(Signed) Arne Solvang', 'signature'],
    ['Ambassador', 'signature'],
    ['Permanent Representative', 'signature'],
    ['* A/74/50.', 'footnote'],
  ])('%s: %s', (words, kind) => expect(kinds.get(words)).toBe(kind));
});

describe('lists', () => {
  it.each([
    ['numbers', '1. One;', '2. Two;'],
    ['numbers in brackets', '(1) One;', '(2) Two;'],
    ['letters', '(a) One;', '(b) Two;'],
    ['roman figures', '(i) One;', '(ii) Two;'],
    ['great roman figures', 'I. One;', 'II. Two;'],
    ['capitals', 'A. One;', 'B. Two;'],
    ['dashes', '– One;', '– Two;'],
    ['hyphens', '-- One;', '-- Two;'],
    ['bullets', '• One;', '• Two;'],
    ['boxes', '▪ One;', '▪ Two;'],
    ['stars', '* One;', '* Two;'],
  ])('of %s, with their lead-in', (_, one, two) => {
    for (const gap of ['\n', '\n\n']) {
      const { blocks } = readLetter(`We demand the following:${gap}${one}${gap}${two}${gap}That is all.\n`);
      expect(blocks.map(({ kind, level, lead }) => [kind, level, lead])).toEqual([
        ['paragraph', 0, undefined],
        ['item', 1, 0],
        ['item', 1, 0],
        ['paragraph', 0, undefined],
      ]);
    }
  });

  it('nested three deep, each with the lead-in of its own list', () => {
    const { blocks } = readLetter(
      'We demand:\n\n1. That the army:\n\n(a) Withdraw;\n\n(b) Pay for:\n\n(i) Houses;\n\n(ii) Cattle;\n\n2. That it stay away.\n',
    );
    expect(blocks.map(({ level, lead }) => [level, lead])).toEqual([
      [0, undefined],
      [1, 0],
      [2, 1],
      [2, 1],
      [3, 3],
      [3, 3],
      [1, 0],
    ]);
  });
});

describe('words', () => {
  it.each([
    ['the Gov-\nernment', 'Gov-ernment'],
    ['the govern-\nment', 'government'],
    ['the cease-\nfire', 'cease-fire'],
    ['co-\noperation', 'co-operation'],
    ['the com\u00ad\nmander', 'commander'],
    ['the com\u00admander', 'commander'],
    ['the con\ufb02ict', 'conflict'],
    ['4\u00a0February', '4 February'],
  ])('%j', (words, expected) => {
    const [before, after = ''] = words.split('\n');
    const lead = 'The members of the Council have heard all about the conduct of ';
    const text = `${PROSE}\nfood.\n\n${lead}${before}${words.includes('\n') ? '\n' : ''}${after}, which was never once called to account for what its men had done in the\nvillages.\n`;
    expect(readLetter(text).text).toContain(expected);
  });

  it('quotation marks and apostrophes of every kind are alike in the view, and as printed beside it', () => {
    const { text, printed } = readLetter('“Ma‘saran” and «Ma’saran» and „Maʿsaran‟ are ′one′.');
    expect(text).toBe('"Ma\'saran" and "Ma\'saran" and "Ma\'saran" are \'one\'.');
    expect(printed.slice(0)).toBe('“Ma‘saran” and «Ma’saran» and „Maʿsaran‟ are ′one′.');
    expect(printed.slice(4, 12)).toBe('saran” a');
    expect(printed.slice(12, 14)).toBe('nd');
  });

  it('a ligature at the end of a span leads back to itself alone', () => {
    const source = 'They took o\ufb00. The sta\ufb00';
    const { text, toSource } = readLetter(source);
    expect(text).toBe('They took off. The staff');
    expect(source.slice(...toSource(10, 13))).toBe('o\ufb00');
    expect(source.slice(...toSource(text.length - 5, text.length))).toBe('sta\ufb00');
  });

  function expectRead(source: string, plain: string): void {
    const { text, printed } = readLetter(source);
    expect(text).toBe(plain);
    expect(printed.slice(0)).toBe(source);
  }
  it.each([...'‘’‚‛ʻʼʾʿʽ′`´ʹꞌ＇'])('the apostrophe %s', (mark) => {
    expectRead(`Ma${mark}saran`, "Ma'saran");
  });
  it.each([...'“”„‟«»″＂'])('the quotation mark %s', (mark) => {
    expectRead(`the ${mark}State${mark}`, 'the "State"');
  });
  it.each([
    ['‐', '-'],
    ['‑', '-'],
    ['−', '–'],
    ['‒', '–'],
    ['―', '—'],
  ])('the dash %s', (mark, plain) => {
    expectRead(`Deir al${mark}Zor`, `Deir al${plain}Zor`);
  });
  it.each(['\u00a0', '\u2009', '\u202f', '\u3000', '\t', ' \u00a0 '])('the blank %j', (blank) => {
    expect(readLetter(`4${blank}February`).text).toBe('4 February');
  });
  it.each(['\u00ad', '\u200b', '\u200e', '\u202a', '\u2060', '\ufeff'])('%j is nothing', (mark) => {
    expect(readLetter(`Febru${mark}ary`).text).toBe('February');
  });

  it('spans lead back into the file', () => {
    const source = '\ufeff  The   con\ufb02ict\u00a0of 4\r\nFebruary.';
    const { text, toSource } = readLetter(source);
    const at = text.indexOf('conflict');
    expect(source.slice(...toSource(at, at + 8))).toBe('con\ufb02ict');
  });
});

describe('language', () => {
  const say = (text: string) => readLetter(text).language;
  it.each([
    [
      'fr',
      'D’ordre de mon gouvernement, j’ai l’honneur de porter à votre attention les faits suivants, qui se sont produits dans la nuit du 3 au 4 mai sur le territoire de la République et qui ont causé la mort de douze personnes.',
    ],
    [
      'es',
      'Siguiendo instrucciones de mi Gobierno, tengo el honor de señalar a la atención del Consejo los hechos que se produjeron en la noche del 3 de mayo en el territorio de la República, por los que murieron doce personas.',
    ],
    [
      'ru',
      'По поручению моего правительства имею честь обратить Ваше внимание на следующие факты, имевшие место в ночь на 4 мая.',
    ],
    ['ar', 'بناء على تعليمات من حكومتي، أتشرف بأن أوجه انتباهكم إلى الأحداث التالية التي وقعت في ليلة الرابع من أيار'],
    [
      'zh',
      '奉我国政府指示，谨提请你注意五月四日夜间发生的下列事件。敌军越过边界，炮击村庄，造成十二人死亡，多人受伤。我国政府要求安全理事会立即采取行动，制止这种侵略行为，并追究责任者的责任。请将本函作为安全理事会文件分发。',
    ],
    [
      'en',
      'On instructions from my Government, I have the honour to draw your attention to the following. The union “Union des patriotes congolais pour la réconciliation et la paix” has once more crossed the river and burned the villages of the plain.',
    ],
    ['en', 'Yes.'],
  ])('%s', (language, text) => expect(say(text)).toBe(language));
});
