import { describe, expect, it } from 'vitest';
import { readLetter } from '../../src/letter/index.ts';
import type { Heading } from '../../src/letter/types.ts';

/** What a letter says of itself, shape by shape; all persons are invented. */
const BODY = `On instructions from my Government, I have the honour to draw your attention to the shelling of two villages along our northern frontier on the morning of 3 May, in the course of which the dispensary and the school were destroyed and several families fled to the hills.

I should be grateful if you would have the present letter circulated as a document of the Security Council.`;

const COUNCIL = 'President of the Security Council';
const GENERAL = 'Secretary-General';

interface Case extends Heading {
  name: string;
  text: string;
}

const titles: [title: string, expected: Heading][] = [
  [
    'Letter dated 7 May 1999 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council',
    { date: '1999-05-07', from: 'Permanent Representative of Norway to the United Nations', to: [COUNCIL] },
  ],
  [
    'Identical letters dated 30 June 2014 from the Chargé d’affaires a.i. of the Permanent Mission of the Syrian Arab Republic to the United Nations addressed to the Secretary-General and the President of the Security Council',
    {
      date: '2014-06-30',
      from: 'Chargé d’affaires a.i. of the Permanent Mission of the Syrian Arab Republic to the United Nations',
      to: [GENERAL, COUNCIL],
    },
  ],
  [
    'Letter dated 3 August 2006 from the Chargé d’affaires a.i.\nof the Permanent Mission of Lebanon to the United Nations addressed\nto the Secretary-General',
    {
      date: '2006-08-03',
      from: 'Chargé d’affaires a.i. of the Permanent Mission of Lebanon to the United Nations',
      to: [GENERAL],
    },
  ],
  [
    "LETTER DATED 2 MARCH 1984 FROM THE CHARGE D'AFFAIRES A.I. OF THE PERMANENT MISSION OF NICARAGUA TO THE UNITED NATIONS ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL",
    {
      date: '1984-03-02',
      from: "Charge d'affaires a.i. of the Permanent Mission of Nicaragua to the United Nations",
      to: [COUNCIL],
    },
  ],
  [
    'Letter dated 5 May 1948 from the representative of Egypt addressed to the President of the Security Council',
    { date: '1948-05-05', from: 'representative of Egypt', to: [COUNCIL] },
  ],
  [
    'Letter dated 16 September 1981 from the representative of the Sudan to the President of the Security Council',
    { date: '1981-09-16', from: 'representative of the Sudan', to: [COUNCIL] },
  ],
  [
    'LETTER FROM THE PERMANENT REPRESENTATIVE OF JORDAN TO THE PRESIDENT OF THE SECURITY COUNCIL DATED 4 JUNE 1967',
    { date: '1967-06-04', from: 'Permanent Representative of Jordan', to: [COUNCIL] },
  ],
  [
    'CABLEGRAM DATED 15 MAY 1948 FROM THE SECRETARY-GENERAL OF THE LEAGUE OF ARAB STATES ADDRESSED TO THE SECRETARY-GENERAL',
    { date: '1948-05-15', from: 'Secretary-General of the League of Arab States', to: [GENERAL] },
  ],
  [
    'TELEGRAM DATED 12 JULY 1960 FROM THE PRESIDENT AND THE PRIME MINISTER OF THE REPUBLIC OF THE CONGO ADDRESSED TO THE SECRETARY-GENERAL OF THE UNITED NATIONS',
    {
      date: '1960-07-12',
      from: 'President and the Prime Minister of the Republic of the Congo',
      to: ['Secretary-General of the United Nations'],
    },
  ],
  [
    'Note verbale dated 21 August 2012 from the Permanent Mission of Chad to the United Nations addressed to the Secretary-General',
    { date: '2012-08-21', from: 'Permanent Mission of Chad to the United Nations', to: [GENERAL] },
  ],
  [
    'Letter dated 3 April 2006 from the Permanent Representatives of Denmark and Greece to the United Nations addressed to the President of the Security Council',
    {
      date: '2006-04-03',
      from: 'Permanent Representatives of Denmark and Greece to the United Nations',
      to: [COUNCIL],
    },
  ],
  [
    'Letter dated 9 January 2020 from the Permanent Representatives of Estonia, France and Germany to the United Nations addressed to the Secretary-General and the President of the Security Council',
    {
      date: '2020-01-09',
      from: 'Permanent Representatives of Estonia, France and Germany to the United Nations',
      to: [GENERAL, COUNCIL],
    },
  ],
  [
    'Letter dated 3 August 1990 from the Acting Permanent Representative of Kuwait to the United Nations addressed to the President of the Security Council',
    { date: '1990-08-03', from: 'Acting Permanent Representative of Kuwait to the United Nations', to: [COUNCIL] },
  ],
  [
    'Letter dated 7 October 2001 from the Deputy Permanent Representative of Canada to the United Nations addressed to the President of the Security Council',
    { date: '2001-10-07', from: 'Deputy Permanent Representative of Canada to the United Nations', to: [COUNCIL] },
  ],
  [
    'Letter dated 11 February 2003 from the Minister for Foreign Affairs of Iraq addressed to the Secretary-General',
    { date: '2003-02-11', from: 'Minister for Foreign Affairs of Iraq', to: [GENERAL] },
  ],
  [
    'Letter dated 30 October 2015 from the Permanent Observer of the Holy See to the United Nations addressed to the President of the General Assembly',
    {
      date: '2015-10-30',
      from: 'Permanent Observer of the Holy See to the United Nations',
      to: ['President of the General Assembly'],
    },
  ],
  [
    'Letter dated 14 March 2011 from the Secretary-General addressed to the President of the Security Council',
    { date: '2011-03-14', from: GENERAL, to: [COUNCIL] },
  ],
  [
    'Letter dated 1 June 2009 from the Chairman of the Security Council Committee established pursuant to resolution 1267 (1999) addressed to the President of the Security Council',
    {
      date: '2009-06-01',
      from: 'Chairman of the Security Council Committee established pursuant to resolution 1267 (1999)',
      to: [COUNCIL],
    },
  ],
  [
    'Note verbale dated 8 December 2004 from the Permanent Mission of Belize to the United Nations addressed to the Chairman of the Security Council Committee established pursuant to resolution 1540 (2004)',
    {
      date: '2004-12-08',
      from: 'Permanent Mission of Belize to the United Nations',
      to: ['Chairman of the Security Council Committee established pursuant to resolution 1540 (2004)'],
    },
  ],
  [
    'Letter dated 19 May 2017 from the Permanent Representative of Egypt to the United Nations addressed to the President of the Security Council transmitting a statement on the attack at Minya',
    { date: '2017-05-19', from: 'Permanent Representative of Egypt to the United Nations', to: [COUNCIL] },
  ],
  [
    'Letter dated 8 May 1995 from the Permanent Representative of Bosnia and Herzegovina to the United Nations addressed to the President of the Security Council*',
    {
      date: '1995-05-08',
      from: 'Permanent Representative of Bosnia and Herzegovina to the United Nations',
      to: [COUNCIL],
    },
  ],
  [
    'Letter dated 9 April 2013 from the Chargé d’affaires, a.i., of the Permanent Mission of Eritrea to the United Nations addressed to the President of the Security Council',
    {
      date: '2013-04-09',
      from: 'Chargé d’affaires, a.i., of the Permanent Mission of Eritrea to the United Nations',
      to: [COUNCIL],
    },
  ],
  [
    'Letter dated 22 July 1986 from the Permanent Representative of Democratic Yemen to the United Nations addressed to the Secretary-General, the President of the General Assembly and the President of the Security Council',
    {
      date: '1986-07-22',
      from: 'Permanent Representative of Democratic Yemen to the United Nations',
      to: [GENERAL, 'President of the General Assembly', COUNCIL],
    },
  ],
  [
    'LETTER DATED 1950/06/29 FROM THE REPRESENTATIVE OF CHINA ADDRESSED TO THE SECRETARY-GENERAL',
    { date: '1950-06-29', from: 'Representative of China', to: [GENERAL] },
  ],
  [
    'Letter dated 3 March 1992 from the Head of the Delegation of Moldova addressed to the Secretary-General',
    { date: '1992-03-03', from: 'Head of the Delegation of Moldova', to: [GENERAL] },
  ],
  [
    'Letter of 6 August 1968 from the Permanent Representative of Turkey to the United Nations addressed to the Secretary-General',
    { date: '1968-08-06', from: 'Permanent Representative of Turkey to the United Nations', to: [GENERAL] },
  ],
  [
    'Letter dated 12 May 2021 from the Permanent Representative of Tunisia to the United Nations, in his capacity as Chair of the Arab Group, addressed to the President of the Security Council',
    {
      date: '2021-05-12',
      from: 'Permanent Representative of Tunisia to the United Nations, in his capacity as Chair of the Arab Group',
      to: [COUNCIL],
    },
  ],
  [
    'Letter dated 20 September 1961 from the representatives of the Union of Soviet Socialist Republics and the United States of America addressed to the President of the General Assembly',
    {
      date: '1961-09-20',
      from: 'representatives of the Union of Soviet Socialist Republics and the United States of America',
      to: ['President of the General Assembly'],
    },
  ],
];

const mastheads: [name: string, masthead: string, symbol: string | undefined][] = [
  [
    'of our days',
    `United Nations                                          S/2018/152

             Security Council                    Distr.: General
                                                 23 February 2018

                                                 Original: English`,
    'S/2018/152',
  ],
  [
    'of two organs',
    `United Nations                                A/74/956–S/2020/719

            General Assembly                     Distr.: General
            Security Council                     24 July 2020

                                                 Original: English

General Assembly                                Security Council
Seventy-fourth session                          Seventy-fifth year
Agenda items 31, 37 and 135

Question of Cyprus`,
    'A/74/956–S/2020/719',
  ],
  [
    'of two organs on two lines, by typewriter',
    `UNITED NATIONS

GENERAL ASSEMBLY                                     Distr.
SECURITY COUNCIL                                     GENERAL

                                                     A/38/104
                                                     S/15622
                                                     25 February 1983

                                                     ORIGINAL:  ENGLISH

GENERAL ASSEMBLY                             SECURITY COUNCIL
Thirty-eighth session                        Thirty-eighth year
Item 33 of the preliminary list*`,
    'A/38/104-S/15622',
  ],
  [
    'of the first years',
    `UNITED NATIONS                                       RESTRICTED
SECURITY COUNCIL                                     S/743
                                                     15 May 1948
                                                     ORIGINAL: ENGLISH`,
    'S/743',
  ],
  [
    'with an addendum',
    `UNITED NATIONS

SECURITY COUNCIL                                     Distr.
                                                     GENERAL
                                                     S/11057/Add.2
                                                     24 October 1973
                                                     ORIGINAL: ENGLISH`,
    'S/11057/Add.2',
  ],
  [
    'with a corrigendum and a revision',
    `United Nations

Security Council
Distr.: General
S/2003/191/Rev.1
26 February 2003
Original: English`,
    'S/2003/191/Rev.1',
  ],
  [
    'of an emergency special session',
    `United Nations                                A/ES-10/984–S/2023/901

General Assembly                               Distr.: General
Security Council                               21 November 2023

General Assembly
Tenth emergency special session
Agenda item 5`,
    'A/ES-10/984–S/2023/901',
  ],
  [
    'with an asterisk at the symbol',
    `United Nations                                          S/2009/330*

             Security Council                    Distr.: General
                                                 30 June 2009`,
    'S/2009/330',
  ],
  [
    'one item a line, bar code and job number among them',
    `S/1997/42
Security Council
Distr.
GENERAL
16 January 1997
ORIGINAL: ENGLISH
97-00812 (E) 160197
*9700812*`,
    'S/1997/42',
  ],
  [
    'reissued',
    `United Nations\nSecurity Council\nS/2011/83\nDistr.: General\n17 February 2011\nReissued for technical reasons`,
    'S/2011/83',
  ],
  ['without a symbol', 'United Nations\nSecurity Council\nDistr.: General\n17 February 2011', undefined],
  [
    'of the Human Rights Council',
    `United Nations                                     A/HRC/34/G/5

General Assembly                                  Distr.: General
                                                  14 March 2017

Human Rights Council
Thirty-fourth session
Agenda item 4`,
    'A/HRC/34/G/5',
  ],
  [
    'with the symbol named',
    `Document symbol: S/2014/77
Best viewed with a reader`,
    'S/2014/77',
  ],
];

const signatures: [block: string, signed: string | undefined, from?: string][] = [
  ['(Signed) Arne Solvang\nAmbassador\nPermanent Representative', 'Arne Solvang'],
  ['(Signed)  Arne SOLVANG\n          Ambassador\n          Permanent Representative', 'Arne SOLVANG'],
  [
    '                    (Signed) Lt. Gen. Pavle Horvatin\n                             Chief of Staff',
    'Lt. Gen. Pavle Horvatin',
  ],
  ['(signed) Arne Solvang', 'Arne Solvang'],
  ['(*Signed*) Arne **Solvang**\nAmbassador', 'Arne Solvang'],
  ['_(Signed)_ Arne Solvang\nPermanent Representative', 'Arne Solvang'],
  ['(Signed)\n\nArne Solvang\nPermanent Representative', 'Arne Solvang'],
  ['(Signed): Arne Solvang\nPermanent Representative', 'Arne Solvang'],
  ['Signed: Arne Solvang\nPermanent Representative', 'Arne Solvang'],
  ['[Signed] Arne Solvang\nPermanent Representative', 'Arne Solvang'],
  ['/s/ Arne Solvang\nPermanent Representative', 'Arne Solvang'],
  ['/Signed/ Arne Solvang\nPermanent Representative', 'Arne Solvang'],
  [
    '(Signed) Arne Solvang, Ambassador, Permanent Representative of Norway to the United Nations',
    'Arne Solvang',
    'Permanent Representative of Norway to the United Nations',
  ],
  ['(Signed) Arne SOLVANG Permanent Representative', 'Arne SOLVANG'],
  ['(Signed) H.E. Mr. Arne Solvang\nPermanent Representative', 'H.E. Mr. Arne Solvang'],
  [
    'ARNE SOLVANG\nAmbassador\nPermanent Representative of Norway to the United Nations',
    'ARNE SOLVANG',
    'Permanent Representative of Norway to the United Nations',
  ],
  ['Sincerely,\n\nArne Solvang\nAmbassador', 'Arne Solvang'],
  ['Arne Solvang\nChargé d’affaires a.i.', 'Arne Solvang'],
  ['(Signed) Sayyid ‘Abd al-Rahman al-Qasimi\nMinister for Foreign Affairs', 'Sayyid ‘Abd al-Rahman al-Qasimi'],
  [
    '(Signed) Arne Solvang\nPermanent Representative of Norway\n\n(Signed) Maria Teresa de la Fuente\nPermanent Representative of Peru',
    'Arne Solvang, Maria Teresa de la Fuente',
  ],
  [
    '(Signed) Arne Solvang                    (Signed) Maria Iturbe\nPermanent Representative of Norway       Permanent Representative of Peru',
    'Arne Solvang, Maria Iturbe',
  ],
  ['(Signed) Arne Solvang\nPermanent Representative\n\n\n18-01234 (E)  070218\n*1801234*', 'Arne Solvang'],
  ['(Signed) Arne Solvang\nPermanent Representative\n\n     -----', 'Arne Solvang'],
  ['(Signed) Tan Sri Dr. Lim Chee Keong\nPermanent Representative', 'Tan Sri Dr. Lim Chee Keong'],
  ['(Signed) J. R. W. Harcourt-Smythe\nPermanent Representative', 'J. R. W. Harcourt-Smythe'],
  ['(Signed) Arne Solvang\n(Ambassador)', 'Arne Solvang'],
  ['For the Permanent Representative,\n(Signed) Arne Solvang\nCounsellor', 'Arne Solvang'],
  [
    'Accept, Excellency, the assurances of my highest consideration.\n\nDr. Arne Solvang\nAmbassador\nPermanent Representative',
    'Dr. Arne Solvang',
  ],
  ['Kuala Lumpur, 4 May 1999', undefined],
];

const whole: Case[] = [
  {
    name: 'letterhead, date line, addressee above the salutation',
    text: `PERMANENT MISSION OF NORWAY TO THE UNITED NATIONS
825 Third Avenue, New York, N.Y. 10022

4 May 1999

H.E. Mr. Denis Okonjo
President of the Security Council
United Nations
New York

Excellency,

${BODY}

Please accept, Excellency, the assurances of my highest consideration.

Arne Solvang
Ambassador
Permanent Representative`,
    date: '1999-05-04',
    from: 'Permanent Mission of Norway to the United Nations',
    to: [COUNCIL],
    signed: 'Arne Solvang',
  },
  {
    name: 'addressee below the signature',
    text: `New York, 12 August 1990

Sir,

${BODY}

(Signed) Arne Solvang
Permanent Representative of Norway to the United Nations

His Excellency
Mr. Javier Llanos
Secretary-General
United Nations
New York`,
    date: '1990-08-12',
    from: 'Permanent Representative of Norway to the United Nations',
    to: [GENERAL],
    signed: 'Arne Solvang',
  },
  {
    name: 'addressee on one line',
    text: `Permanent Mission of Malta to the United Nations

New York, 3 March 2015

His Excellency Mr. Liu Baoshan, President of the Security Council, United Nations, New York

Mr. President,

${BODY}

(Signed) Carmelo Zahra
Ambassador`,
    date: '2015-03-03',
    from: 'Permanent Mission of Malta to the United Nations',
    to: [COUNCIL],
    signed: 'Carmelo Zahra',
  },
  {
    name: 'a reference number and a date with ordinal',
    text: `Ref: 214/2003

Permanent Mission of Kenya to the United Nations
New York

June 9th, 2003

Her Excellency
Ms. Anneke Vos
President of the Security Council
New York

Madam President,

${BODY}

Sincerely,

Joseph Kiprono
Acting Permanent Representative`,
    date: '2003-06-09',
    from: 'Permanent Mission of Kenya to the United Nations',
    to: [COUNCIL],
    signed: 'Joseph Kiprono',
  },
  {
    name: 'a telegram with its hour',
    text: `TELEGRAM

14 July 1960

TO: Secretary-General, United Nations, New York
FROM: Minister for Foreign Affairs, Leopoldville

Have honour inform you foreign troops landed Matadi this morning.

(Signed) Joseph LUMBALA`,
    date: '1960-07-14',
    from: 'Minister for Foreign Affairs',
    to: [GENERAL],
    signed: 'Joseph LUMBALA',
  },
  {
    name: 'a note verbale without title, its date at the foot',
    text: `The Permanent Mission of Ghana to the United Nations presents its compliments to the Secretary-General of the United Nations and has the honour to refer to his note of 2 May 1994.

The Permanent Mission of Ghana avails itself of this opportunity to renew to the Secretary-General the assurances of its highest consideration.

New York, 17 May 1994`,
    date: '1994-05-17',
    from: 'Permanent Mission of Ghana to the United Nations',
    to: [GENERAL],
  },
  {
    name: 'a note verbale whose letterhead comes first',
    text: `PERMANENT MISSION OF THE REPUBLIC OF CUBA TO THE UNITED NATIONS

Note 118/22

The Permanent Mission of the Republic of Cuba to the United Nations presents its compliments to the President of the Security Council and has the honour to transmit a statement.

New York, 5 September 2022`,
    date: '2022-09-05',
    from: 'Permanent Mission of the Republic of Cuba to the United Nations',
    to: [COUNCIL],
  },
  {
    name: 'the circulation date above, the letter’s own in the title, hard-wrapped',
    text: `UNITED NATIONS

SECURITY COUNCIL
                                             Distr.
                                             GENERAL

                                             S/20741
                                             20 July 1989
                                             ORIGINAL:  ENGLISH


    LETTER DATED 18 JULY 1989 FROM THE PERMANENT REPRESENTATIVE OF
    THE ISLAMIC REPUBLIC OF IRAN TO THE UNITED NATIONS ADDRESSED TO
                      THE SECRETARY-GENERAL


${BODY}

                                   (Signed)  Hamid ROSHANI
                                             Ambassador
                                             Permanent Representative`,
    symbol: 'S/20741',
    date: '1989-07-18',
    from: 'Permanent Representative of the Islamic Republic of Iran to the United Nations',
    to: [GENERAL],
    signed: 'Hamid ROSHANI',
  },
  {
    name: 'a letter of transmittal that only its annex names',
    text: `I have the honour to transmit herewith a statement (see annex).

I should be grateful if you would circulate the present letter and its annex as a document of the Security Council.

(Signed) Arne Solvang

Annex to the letter dated 8 April 2004 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council

Statement of 6 April 2004

We are alarmed.`,
    date: '2004-04-08',
    from: 'Permanent Representative of Norway to the United Nations',
    to: [COUNCIL],
    signed: 'Arne Solvang',
  },
  {
    name: 'a reply that quotes the title of another letter',
    text: `Letter dated 9 May 1996 from the Permanent Representative of Israel to the United Nations addressed to the Secretary-General

I refer to the letter dated 2 May 1996 from the Permanent Representative of Lebanon to the United Nations addressed to the President of the Security Council (S/1996/331).

(Signed) Dov Peleg
Ambassador`,
    date: '1996-05-09',
    from: 'Permanent Representative of Israel to the United Nations',
    to: [GENERAL],
    signed: 'Dov Peleg',
  },
  {
    name: 'several States, the names set out in a list',
    text: `Letter dated 2 October 2019 from the Permanent Representatives of Fiji and Palau to the United Nations addressed to the Secretary-General

${BODY}

(Signed) Ratu Semi Naulivou
Permanent Representative of Fiji to the United Nations

(Signed) Ngiraked Olikong
Permanent Representative of Palau to the United Nations`,
    date: '2019-10-02',
    from: 'Permanent Representatives of Fiji and Palau to the United Nations',
    to: [GENERAL],
    signed: 'Ratu Semi Naulivou, Ngiraked Olikong',
  },
  {
    name: 'nothing but text',
    text: BODY,
  },
  {
    name: 'an email to the President',
    text: `From: Permanent Mission of Vanuatu to the United Nations
To: President of the Security Council
Date: 6 November 2022

Excellency,

${BODY}

Arthur Tabi
Deputy Permanent Representative`,
    date: '2022-11-06',
    from: 'Permanent Mission of Vanuatu to the United Nations',
    to: [COUNCIL],
    signed: 'Arthur Tabi',
  },
];

const heading = (text: string) => readLetter(text).heading;

describe('titles', () => {
  it.each(titles)('%s', (title, expected) => {
    expect(heading(`${title}\n\n${BODY}\n`)).toEqual(expected);
  });

  it.each(titles)('wrapped: %s', (title, expected) => {
    const wrapped = title.replace(/(.{40,66}) /g, '$1\n');
    expect(heading(`${wrapped}\n\n${BODY.replace(/(.{40,66}) /g, '$1\n')}\n`)).toEqual(expected);
  });

  it.each(titles)('above an annex only: %s', (title, expected) => {
    if (!/^(?:Letter|Note)/.test(title)) return;
    const annex = `Annex to the ${title[0]!.toLowerCase()}${title.slice(1)}`;
    expect(heading(`${BODY}\n\n${annex}\n\nWe are alarmed.\n`)).toEqual(expected);
  });
});

describe('mastheads', () => {
  it.each(mastheads)('%s', (_, masthead, symbol) => {
    const title = titles[0]!;
    expect(heading(`${masthead}\n\n\n${title[0]}\n\n${BODY}\n`)).toEqual({
      ...(symbol ? { symbol } : {}),
      ...title[1],
    });
  });

  it('a symbol in the text is not the letter’s own', () => {
    expect(
      heading(`${titles[0]![0]}\n\nFurther to my letter of 2 May (S/1999/501), I write again.\n`).symbol,
    ).toBeUndefined();
  });
});

describe('signatures', () => {
  it.each(signatures)('%s', (block, signed, from) => {
    const read = heading(`4 May 1999\n\nExcellency,\n\n${BODY}\n\n${block}\n`);
    expect(read.signed).toBe(signed);
    if (from) expect(read.from).toBe(from);
  });

  it('an office over the mission it is of is one sender', () => {
    const block = 'Arne Solvang\nChargé d’affaires a.i.\nPermanent Mission of Norway to the United Nations';
    expect(heading(`4 May 1999\n\nExcellency,\n\n${BODY}\n\n${block}\n`)).toMatchObject({
      from: 'Chargé d’affaires a.i. of the Permanent Mission of Norway to the United Nations',
      signed: 'Arne Solvang',
    });
  });

  it('who is spoken to in the text is the addressee', () => {
    const spoken = 'I implore you, Mr. President, to convene the Security Council.';
    const letter = `4 May 1999\n\nExcellency,\n\nWe write again. ${spoken}\n\n(Signed) Arne Solvang\n`;
    expect(heading(letter).to).toEqual([COUNCIL]);
    expect(heading(letter.replace(spoken, 'The President spoke of you, Mr. Solvang.')).to).toBeUndefined();
  });

  it('nor has the signer of a letter that is quoted', () => {
    const quoted = `He wrote to me:\n\n“I shall come.\n\n(Signed) Pavle Horvatin”\n\nHe came.`;
    expect(heading(`${titles[0]![0]}\n\n${quoted}\n\n(Signed) Arne Solvang\n`).signed).toBe('Arne Solvang');
  });

  it('the signer of an annex has not signed the letter', () => {
    const letter = readLetter(
      `${titles[0]![0]}\n\n${BODY}\n\nAnnex\n\nWe protest.\n\n(Signed) Arne Solvang\nForeign Minister\n`,
    );
    expect(letter.heading.signed).toBeUndefined();
    expect(letter.parts[1]!.signed).toBe('Arne Solvang');
  });
});

describe('letters', () => {
  it.each(whole)('$name', ({ name: _, text, ...expected }) => {
    expect(heading(text)).toEqual(expected);
    expect(heading(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});
