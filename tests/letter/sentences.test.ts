import { describe, expect, it } from 'vitest';
import { readLetter } from '../../src/letter/index.ts';

const sentences = (text: string): string[] => {
  const letter = readLetter(text);
  return letter.sentences.map(({ start, end }) => letter.text.slice(start, end)).filter(Boolean);
};

/** One paragraph each, and where it is cut: ` | ` stands for the cut. */
const cases = [
  'Two men died. | A third was hurt.',
  'They name the suppliers of the sect. | We trust them. | See sect. 4 and art. 2.',
  'Mr. Solvang spoke. | Mrs. Iturbe replied.',
  'H.E. Mr. Okonjo received him.',
  'Bus No. 823 was hit. | Nobody was hurt.',
  'See para. 4 of the report. | It is clear.',
  'At 5.40 a.m. on Friday two mines went off. | At 6 p.m. a third did.',
  'It began at 5 a.m. | Two hours later it was over.',
  'The Council adopted S/RES/2254 (2015). | Nothing followed.',
  'The shells weighed 1.5 kg each. | They fell at 10.30 in the yard.',
  'Brig. Gen. J. R. Harcourt commanded them.',
  'The U.S. Government knew. | The U.N. did not.',
  'We waited ... and waited.',
  'We waited… | Nobody came.',
  'He said: "Go home." | They went.',
  'He said: “Go home.” | They went.',
  '“Where are they?” she asked. | Nobody knew.',
  'Is this law? | It is not!',
  'The village of St. George lies to the south. | It burned.',
  'Articles 2, para. 4, and 51 of the Charter (see S/1999/12, p. 3) apply. | We invoke them.',
  'Arms, e.g. rifles, i.e. small arms, were found. | They were burnt.',
  'The firm Oil Co. Ltd. sold it. | The money went abroad.',
  'Lt. Col. Horvatin, Sgt. Bilić and Capt. Roy were taken.',
  'On 4 Feb. 2018 it rained. | On 5 Feb. it snowed.',
  'They fled (see annex I). | We followed.',
  'They fled. (See annex I.) | We followed.',
  'The attack (the third in May.) ended. | We counted.',
  'Resolution 2254 (2015), op. cit., para. 3, says so.',
  'The Chargé d’affaires a.i. of Norway wrote. | He was not heard.',
  'It struck Deir al-Zor, Raqqah, etc. | The toll is unknown.',
  'The convoy v. the mob: six dead. | No one was tried.',
  '20 persons died. | 31 were hurt.',
  'They came from Jan. to Dec. | Then they left.',
  'Mrs. A. B. Roy, Ms. Iturbe, Dr. Vos and Prof. Lind met H.R.H. Prince Karim.',
  'The notes Nos. 12 and 13 are lost. | No. 14 is not.',
  'Paras. 3 and 4 of resolution 242 (1967) apply. | Para. 5 does not.',
  'It passed S/RES/2254 (2015), S/RES/2268 (2016) and A/RES/71/130. | They bind.',
  'See S/1999/501. | It says so.',
  'At 11.30 p.m. the lights went out.',
  'At 11.30 p.m. Mr. Roy left.',
  'It cost $1.5 million, or 2.75 per cent. | It was paid.',
  'J. F. K. Harcourt wrote to A. Karim. | He replied.',
  'They said “…” and left. | We stayed.',
  'He went on: “… and then they fired.” | It was over.',
  'The report reads: "They fired. | They left." | We agree.',
  'He asked: “Who fired?” | Nobody answered.',
  'The order was “Fire!” and they fired.',
  'He was hit at St. Mary’s. | He died.',
  'The Ambassador of the U.A.E. spoke. | He was brief.',
  'Capt. Roy of the 2nd Bn. was hit.',
];

describe('sentences', () => {
  it.each(cases)('%s', (marked) => {
    const expected = marked
      .replace('fled. (See', 'fled. | (See')
      .split(' | ')
      .map((one) => one.replace(/[“”]/g, '"').replace(/’/g, "'"));
    expect(sentences(marked.replaceAll(' | ', ' '))).toEqual(expected);
  });

  it.each([
    [
      'a dash',
      '– Lift the siege of the town, which has gone on for so many months that\n  Mr. Roy and his men have given it up;',
    ],
    [
      'a letter',
      '(a) Lift the siege of the town, which has gone on for so many months that\n    No. 4 Company and its men have given it up;',
    ],
    [
      'a number',
      '1.  Lift the siege of the town, which has gone on for so many months that\n    Mr. Roy and his men have given it up;',
    ],
  ])('an item with %s that runs on is one sentence', (_, item) => {
    const text = `We demand, as we have demanded so often before in this place and in others, of the\nother side:\n\n${item}\n`;
    expect(sentences(text)).toHaveLength(2);
    expect(sentences(text)[1]).toMatch(/^Lift the siege .* given it up;$/);
  });

  it('an item of two sentences has two', () => {
    expect(sentences('We demand:\n\n(a) That they go. They must not return;\n')).toEqual([
      'We demand:',
      'That they go.',
      'They must not return;',
    ]);
  });

  it('a footnote mark does not glue two sentences', () => {
    expect(sentences('Two men died.¹ A third was hurt.[2] We mourn.')).toHaveLength(3);
  });

  it('a sentence that a hard line end interrupts is one', () => {
    const text = `On 4 February 2018 aircraft of the neighbouring State attacked the market at
Kafr Nubl, where Mr. A. Karim, the
mayor, and 12 others were killed. The wounded were taken to
the hospital of the district, which was itself hit two days later by
a shell.`;
    expect(sentences(text)).toHaveLength(2);
  });

  it('numbered paragraphs begin at their words', () => {
    const text = `1. The first village was shelled at dawn.\n\n2. The second was not. It is empty.\n`;
    expect(sentences(text)).toEqual(['The first village was shelled at dawn.', 'The second was not.', 'It is empty.']);
  });

  it('items lead in from the paragraph above them, nested ones from their own', () => {
    const text = `We call upon the Council to:

(a) Condemn the attack;

(b) Take the following steps:

(i) Send observers;

(ii) Report within a month;

(c) Remain seized.

Nothing else will do.
`;
    const { blocks, text: view } = readLetter(text);
    const item = (words: string) => blocks.find((block) => view.slice(block.body).startsWith(words))!;
    expect(item('Condemn')).toMatchObject({ kind: 'item', level: 1, lead: 0, mark: '(a)' });
    expect(item('Send')).toMatchObject({ kind: 'item', level: 2, lead: blocks.indexOf(item('Take')) });
    expect(item('Remain')).toMatchObject({ kind: 'item', level: 1, lead: 0 });
    expect(item('Nothing')).toMatchObject({ kind: 'paragraph', level: 0 });
  });

  it('an item runs on over its line ends', () => {
    const text = `The following acts were committed along the border in the course of May:

     (a)  On 3 May, at noon, a patrol of some 20 men crossed the river and
          burned the granary of the village, in which two
          watchmen lost their lives;

     (b)  On 4 May, shells fell on the market place and killed a woman who
          was selling bread there.
`;
    const { blocks } = readLetter(text);
    expect(blocks.filter((block) => block.kind === 'item')).toHaveLength(2);
    expect(blocks).toHaveLength(3);
  });

  it.each(['–', '—', '-', '•', '·', '*', '(1)', '1)', '1.', 'a)', 'A.'])('the mark %s makes an item', (mark) => {
    const { blocks } = readLetter(`We demand:\n\n${mark} That the siege be lifted;\n`);
    expect(blocks[1]).toMatchObject({ kind: 'item', mark, lead: 0 });
  });
});
