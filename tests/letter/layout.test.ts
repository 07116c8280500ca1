import { describe, expect, it } from 'vitest';
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
    expect(printed).toContain('“Ma‘saran”');
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
