import { describe, expect, it } from 'vitest';
import { readLetter } from '../../src/letter/index.ts';
import type { Heading } from '../../src/letter/types.ts';

/** How letters look from the first years to ours; persons, and most States, are invented. */
const COUNCIL = 'President of the Security Council';
const GENERAL = 'Secretary-General';
const BODY = `On instructions from my Government, I have the honour to draw your attention to the shelling of two villages along our northern frontier on the morning of 3 May, in the course of which the dispensary and the school were destroyed and several families fled to the hills.

I should be grateful if you would have the present letter circulated as a document of the Security Council.`;

const decades: [name: string, text: string, expected: Heading][] = [
  [
    '1947: a letter that the Secretariat passes on, from a legation',
    `UNITED NATIONS                                       RESTRICTED
GENERAL ASSEMBLY                                     A/291
                                                     24 April 1947
                                                     ORIGINAL: ENGLISH

QUESTION OF THE NORTHERN VALLEYS

The following letter has been received by the Secretary-General:

                                                     Royal Legation of Hejan,
                                                     Washington, D.C.
                                                     22 April 1947

Sir,

${BODY}

                                                     (Signed)  Asad AL-RIFAI
                                                     Minister Plenipotentiary`,
    { symbol: 'A/291', date: '1947-04-22', from: 'Royal Legation of Hejan', to: [GENERAL], signed: 'Asad AL-RIFAI' },
  ],
  [
    '1948: a cablegram',
    `UNITED NATIONS
SECURITY COUNCIL
                                             S/766
                                             22 May 1948
                                             ORIGINAL: ENGLISH

CABLEGRAM DATED 21 MAY 1948 FROM THE MINISTER FOR FOREIGN AFFAIRS OF THE
PROVISIONAL GOVERNMENT OF NORVANIA ADDRESSED TO THE SECRETARY-GENERAL

HAVE HONOUR DRAW YOUR ATTENTION SHELLING TWO VILLAGES NORTHERN FRONTIER.

                                             MOSHE HARAN
                                             MINISTER FOR FOREIGN AFFAIRS`,
    {
      symbol: 'S/766',
      date: '1948-05-21',
      from: 'Minister for Foreign Affairs of the Provisional Government of Norvania',
      to: [GENERAL],
      signed: 'MOSHE HARAN',
    },
  ],
  [
    '1950: a telegram of a mission',
    `TELEGRAM DATED 29 JUNE 1950 FROM THE UNITED NATIONS COMMISSION ON KOREA TO THE SECRETARY-GENERAL CONCERNING THE SITUATION ALONG THE PARALLEL

The commission reports that the town was shelled at dawn.`,
    { date: '1950-06-29', from: 'United Nations Commission on Korea', to: [GENERAL] },
  ],
  [
    '1956: the office in the title, no more',
    `UNITED NATIONS
SECURITY COUNCIL
                                             Distr.
                                             GENERAL

                                             S/3706
                                             30 October 1956
                                             ORIGINAL: ENGLISH

Letter dated 29 October 1956 from the representative of the United States of America, addressed to the President of the Security Council, concerning: "The Palestine question"

${BODY}

                                             (Signed)  Henry C. LODGE, Jr.`,
    {
      symbol: 'S/3706',
      date: '1956-10-29',
      from: 'representative of the United States of America',
      to: [COUNCIL],
      signed: 'Henry C. LODGE, Jr.',
    },
  ],
  [
    '1965: capitals, without “to the United Nations”',
    `UNITED NATIONS
                                             Distr.
SECURITY                                     GENERAL
COUNCIL                                      S/6504
                                             1 July 1965
                                             ORIGINAL: ENGLISH

       LETTER DATED 1 JULY 1965 FROM THE PERMANENT REPRESENTATIVE OF
          NORWAY ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL

     I have the honour, upon instructions from my Government, to recall the
shooting incident of 31 May 1965.  My letter of 1 June 1965 (S/6397) described
the killing of two civilians and the wounding of four others.

                                             (Signed)  Arne SOLVANG
                              Permanent Representative of Norway
                                     to the United Nations`,
    {
      symbol: 'S/6504',
      date: '1965-07-01',
      from: 'Permanent Representative of Norway',
      to: [COUNCIL],
      signed: 'Arne SOLVANG',
    },
  ],
  [
    '1968: a note verbale of a minister, without title',
    `        Security Council
                                             S/8445
                                             13 March 1968

The Minister for Foreign Affairs of the Hashemite Kingdom of Jordan presents his compliments to the Secretary-General of the United Nations and has the honour to call to His Excellency's particular attention the recent measures, announced on 29 February 1968, concerning the status of the territories.

12 March 1968`,
    {
      symbol: 'S/8445',
      date: '1968-03-12',
      from: 'Minister for Foreign Affairs of the Hashemite Kingdom of Jordan',
      to: [GENERAL],
    },
  ],
  [
    '1974: a letterhead with its address, the addressee at the foot',
    `PERMANENT MISSION OF LEBANON
TO THE UNITED NATIONS
866 UNITED NATIONS PLAZA
NEW YORK, N.Y. 10017

Ref. No.: 317/1b/431

December 13, 1974

Excellency:

${BODY}

Please accept, Excellency, the assurances of my highest consideration.

Edouard Haddad
Permanent Representative
Ambassador

His Excellency
The Secretary-General
United Nations
New York, N.Y. 10017`,
    {
      date: '1974-12-13',
      from: 'Permanent Mission of Lebanon to the United Nations',
      to: [GENERAL],
      signed: 'Edouard Haddad',
    },
  ],
  [
    '1976: agenda titles above it',
    `UNITED NATIONS
GENERAL                                      Distr.
ASSEMBLY                                     GENERAL
                                             A/31/272
                                             19 October 1976
                                             ORIGINAL: ENGLISH

Thirty-first session
Agenda items 29 and 113

              THE SITUATION IN THE MIDDLE EAST

     MEASURES TO PREVENT INTERNATIONAL TERRORISM WHICH ENDANGERS OR TAKES
     INNOCENT HUMAN LIVES OR JEOPARDIZES FUNDAMENTAL FREEDOMS

     Letter dated 18 October 1976 from the Permanent Representative of
      Kuwait to the United Nations addressed to the Secretary-General

     As Chairman of the Arab Group during the month of October 1976, I have the
honour to bring to your attention the escalation of acts of piracy.

                                   (Signed)  Abdalla AL-SAYEGH
                                   Permanent Representative of Kuwait`,
    {
      symbol: 'A/31/272',
      date: '1976-10-18',
      from: 'Permanent Representative of Kuwait to the United Nations',
      to: [GENERAL],
      signed: 'Abdalla AL-SAYEGH',
    },
  ],
  [
    '1978: the acting chairman of a committee, two symbols',
    `UNITED NATIONS

GENERAL ASSEMBLY                                     Distr.
SECURITY COUNCIL                                     GENERAL
                                                     A/33/151
                                                     S/12764
                                                     5 July 1978
                                                     ORIGINAL: ENGLISH

Thirty-third session
Item 31 of the preliminary list*

Letter dated 30 June 1978 from the Acting Chairman of the
Committee on the Exercise of the Inalienable Rights of the
Palestinian People addressed to the Secretary-General

I have the honour to inform you of the communications that you received.

(Signed) Raul ROSAS
Acting Chairman of the Committee on the Exercise of
the Inalienable Rights of the Palestinian People

* A/33/50/Rev.1.`,
    {
      symbol: 'A/33/151-S/12764',
      date: '1978-06-30',
      from: 'Acting Chairman of the Committee on the Exercise of the Inalienable Rights of the Palestinian People',
      to: [GENERAL],
      signed: 'Raul ROSAS',
    },
  ],
  [
    '1978: a note verbale that passes on a letter',
    `Note verbale dated 15 November 1978 from the Permanent Representative
of Iraq to the United Nations addressed to the Secretary-General

The Permanent Representative of Iraq to the United Nations presents his compliments to the Secretary-General of the United Nations and has the honour to request that the attached letter dated 13 November 1978 from the Palestine Liberation Organization and enclosures be circulated.

ANNEX

Letter dated 13 November 1978 from the Permanent Observer of the Palestine Liberation Organization addressed to the Secretary-General

(Signed) Zehdi TARZI`,
    { date: '1978-11-15', from: 'Permanent Representative of Iraq to the United Nations', to: [GENERAL] },
  ],
  [
    '1985: a title that names half the house',
    `        General Assembly
                                             A/40/766
                                             16 October 1985
Fortieth session
Agenda item 3

Letter dated 15 October 1985 from the representatives of Afghanistan,
Algeria, Bahrain, Iran (Islamic Republic of), Iraq, the Lao People's
Democratic Republic, the Sudan, the Syrian Arab Republic and Viet Nam
to the United Nations addressed to the President of the General
Assembly

We, the undersigned, in our capacity as representatives of our Governments, have the honour to state our reservations.`,
    {
      symbol: 'A/40/766',
      date: '1985-10-15',
      from: "representatives of Afghanistan, Algeria, Bahrain, Iran (Islamic Republic of), Iraq, the Lao People's Democratic Republic, the Sudan, the Syrian Arab Republic and Viet Nam to the United Nations",
      to: ['President of the General Assembly'],
    },
  ],
  [
    '1989: an observer mission’s chargé',
    `Letter dated 16 January 1989 from the Charge d'affaires a.i.
of the Permanent Observer Mission of Palestine to the United
Nations addressed to the Secretary-General

\tUpon instructions from the Executive Committee, we bring the following to your immediate attention.

(Signed) Riyad H. Mansur
Charge d'affaires a.i.`,
    {
      date: '1989-01-16',
      from: "Charge d'affaires a.i. of the Permanent Observer Mission of Palestine to the United Nations",
      to: [GENERAL],
      signed: 'Riyad H. Mansur',
    },
  ],
  [
    '1992: as a mission sets it, symbols in brackets beside the date',
    `20 March 1992 (A/47/129, S/23740)

Letter from Dr. Riyad Mansur, Deputy Permanent Observer of Palestine to the U.N., to the Secretary-General of the United Nations: (Killings)

${BODY}`,
    {
      symbol: 'A/47/129, S/23740',
      date: '1992-03-20',
      from: 'Deputy Permanent Observer of Palestine to the U.N.',
      to: ['Secretary-General of the United Nations'],
    },
  ],
  [
    '1995: the Secretary-General',
    `UNITED NATIONS                                                      S

               Security Council
                                             Distr.
                                             GENERAL

                                             S/1995/645
                                             3 August 1995

                                             ORIGINAL:  ENGLISH


     LETTER DATED 3 AUGUST 1995 FROM THE SECRETARY-GENERAL ADDRESSED TO
                  THE PRESIDENT OF THE SECURITY COUNCIL


     I have the honour to transmit the attached report, which was addressed to
me on 2 August 1995 by the Co-Chairmen of the Steering Committee.

                                             (Signed)  Pedro SALGADO


95-23065 (E)   030895                                                /...`,
    { symbol: 'S/1995/645', date: '1995-08-03', from: GENERAL, to: [COUNCIL], signed: 'Pedro SALGADO' },
  ],
  [
    '1999: all of it on one line, as a reader of files has it',
    `UNITED NATIONS S Security Council Distr. GENERAL S/1999/766 8 July 1999 ORIGINAL: ENGLISH LETTER DATED 7 JULY 1999 FROM THE CHARGÉ D’AFFAIRES A.I. OF THE PERMANENT MISSION OF NORVANIA TO THE UNITED NATIONS ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL I have the honour to forward herewith a copy of a letter dated 7 July 1999 from the Minister (see annex). I should be grateful if you would have the present letter and its annex circulated as a document of the Security Council. (Signed) Vlado JOVAN Chargé d’affaires a.i. 99-20270 (E) 080799 /...`,
    {
      symbol: 'S/1999/766',
      date: '1999-07-07',
      from: 'Chargé d’affaires a.i. of the Permanent Mission of Norvania to the United Nations',
      to: [COUNCIL],
      signed: 'Vlado JOVAN',
    },
  ],
  [
    '1999: a chairman without “(Signed)”',
    `LETTER DATED 4 MAY 1999 FROM THE CHAIRMAN OF THE SECURITY COUNCIL COMMITTEE ESTABLISHED PURSUANT TO SECURITY COUNCIL RESOLUTION 864 (1993) CONCERNING THE SITUATION IN ANGOLA ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL

I have the honour to transmit herewith the text of a framework for the studies.

Robert R. Farrow
Chairman
Security Council Committee established pursuant to
resolution 864 (1993) concerning the situation in Angola`,
    {
      date: '1999-05-04',
      from: 'Chairman of the Security Council Committee Established Pursuant to Security Council Resolution 864 (1993) Concerning the Situation in Angola',
      to: [COUNCIL],
      signed: 'Robert R. Farrow',
    },
  ],
  [
    '2000: four representatives, a footnote between their signatures',
    `United Nations                                          A/55/411

             General Assembly                    Distr.: General
                                                 22 September 2000

                                                 Original: English

Fifty-fifth session
Agenda items 45, 57 and 78
The situation in Norvania

             Letter dated 21 September 2000 from the Permanent
             Representatives of Norvania, Croatia, Slovenia and the former
             Yugoslav Republic of Macedonia to the United Nations addressed
             to the Secretary-General*

     Upon the instructions of our respective Governments, we have the honour to
forward herewith a joint statement by the Heads of our respective States.

                                              (Signed) Muho Sacir
                                              Ambassador
                                              Permanent Representative of Norvania

                                              (Signed) Ivan Šimić
                                              Ambassador
                                              Permanent Representative of the Republic of Croatia

   * Also issued as document S/2000/897.

00-65644 (E)    270900

\fA/55/411

                                              (Signed) Naste Čalov
                                              Ambassador
                                              Permanent Representative of the Republic of Macedonia

                                              (Signed) Ernest Petrič
                                              Ambassador
                                              Permanent Representative of the Republic of Slovenia

2`,
    {
      symbol: 'A/55/411',
      date: '2000-09-21',
      from: 'Permanent Representatives of Norvania, Croatia, Slovenia and the former Yugoslav Republic of Macedonia to the United Nations',
      to: [GENERAL],
      signed: 'Muho Sacir, Ivan Šimić, Naste Čalov, Ernest Petrič',
    },
  ],
  [
    '2000: “and to the President”',
    `Identical letters dated 2 October 2000 from the Permanent Observer of
Palestine to the United Nations addressed to the Secretary-General
and to the President of the Security Council

${BODY}

(Signed) Nasser Al-Kidra
Ambassador
Permanent Observer of Palestine to the United Nations`,
    {
      date: '2000-10-02',
      from: 'Permanent Observer of Palestine to the United Nations',
      to: [GENERAL, COUNCIL],
      signed: 'Nasser Al-Kidra',
    },
  ],
  [
    '2000: “sent by” a person, to three',
    `4 October 2000 (A/55/450, S/2000/957)

Letter sent by Dr. Nasser Al-Kidra, Ambassador and Permanent Observer of Palestine to the U.N., to the Secretary-General of the United Nations, the President of the Security Council, and the President of the General Assembly: (Martyrs in the Territory)

${BODY}`,
    {
      symbol: 'A/55/450, S/2000/957',
      date: '2000-10-04',
      from: 'Ambassador and Permanent Observer of Palestine to the U.N.',
      to: ['Secretary-General of the United Nations', COUNCIL, 'President of the General Assembly'],
    },
  ],
  [
    '2008: an emergency session and the Council',
    `        General Assembly
        Security Council
                                             A/ES-10/427–S/2008/403
                                             20 June 2008

                                             Original: English

General Assembly
Tenth emergency special session
Agenda item 5
Illegal actions in the rest of the Territory
Security Council
Sixty-third year

Identical letters dated 18 June 2008 from the Permanent Observer of Palestine to the United Nations addressed to the Secretary-General and the President of the Security Council

${BODY}

(Signed) Riyad Mansur
Ambassador
Permanent Observer of Palestine to the United Nations`,
    {
      symbol: 'A/ES-10/427–S/2008/403',
      date: '2008-06-18',
      from: 'Permanent Observer of Palestine to the United Nations',
      to: [GENERAL, COUNCIL],
      signed: 'Riyad Mansur',
    },
  ],
  [
    '2016: experts and their letter of transmittal',
    `United Nations                                          S/2016/73

             Security Council                    Distr.: General
                                                 26 January 2016

                                                 Original: English

             Letter dated 22 January 2016 from the Panel of Experts on
             Yemen established pursuant to Security Council resolution 2140
             (2014) addressed to the President of the Security Council

     The members of the Panel have the honour to transmit herewith the final
report of the Panel.

                                              (Signed) Lucy Mather
                                              Coordinator
                                              Panel of Experts on Yemen

                                              (Signed) Adrian Wilkes
                                              Expert`,
    {
      symbol: 'S/2016/73',
      date: '2016-01-22',
      from: 'Panel of Experts on Yemen established pursuant to Security Council resolution 2140 (2014)',
      to: [COUNCIL],
      signed: 'Lucy Mather, Adrian Wilkes',
    },
  ],
  [
    '2016: a letter of transmittal so called',
    `Letter of transmittal

3 February 2016

Mr. President,

I have the honour to transmit the report of the commission.

(Signed) Paulo Pinhal
Chair of the Independent Commission of Inquiry

His Excellency
The President of the Security Council
New York`,
    {
      date: '2016-02-03',
      from: 'Chair of the Independent Commission of Inquiry',
      to: [COUNCIL],
      signed: 'Paulo Pinhal',
    },
  ],
  [
    '2023: an observer mission’s own paper',
    `Permanent Observer Mission of the State of Palestine to the United Nations

Ref. SGC.170/23

03 July 2023

Excellency,

${BODY}

Please accept, Excellency, the assurances of my highest consideration.

Dr. Riyad H. Mansur
Minister, Permanent Observer of the State of Palestine to the United Nations

H.E. Dame Barbara Woodley
President of the United Nations Security Council
United Nations, New York`,
    {
      date: '2023-07-03',
      from: 'Permanent Observer of the State of Palestine to the United Nations',
      to: ['President of the United Nations Security Council'],
      signed: 'Dr. Riyad H. Mansur',
    },
  ],
  [
    '2024: two offices in one title',
    `United Nations                                          A/78/741–S/2024/123

             General Assembly                    Distr.: General
             Security Council                    2 February 2024

                                                 Original: English

             Identical letters dated 1 February 2024 from the Chargé
             d’affaires a.i. of the Permanent Mission of the Republic of Moldova
             to the United Nations addressed to the Secretary-General, the
             President of the General Assembly and the President of the
             Security Council

${BODY}

                                              (Signed) Veronica Dragan
                                              Chargé d’affaires a.i.`,
    {
      symbol: 'A/78/741–S/2024/123',
      date: '2024-02-01',
      from: 'Chargé d’affaires a.i. of the Permanent Mission of the Republic of Moldova to the United Nations',
      to: [GENERAL, 'President of the General Assembly', COUNCIL],
      signed: 'Veronica Dragan',
    },
  ],
];

describe('letters of eight decades', () => {
  it.each(decades)('%s', (_, text, expected) => {
    expect(readLetter(text).heading).toEqual(expected);
    expect(readLetter(text.replaceAll('\n', '\r\n')).heading).toEqual(expected);
    expect(readLetter(text.replaceAll('\n', '\r')).heading).toEqual(expected);
    expect(readLetter(`\ufeff${text}`).heading).toEqual(expected);
  });

  it.each(decades)('%s: one letter, one part and its annexes', (_, text) => {
    expect(readLetter(text).parts.filter(({ kind }) => kind === 'letter')).toHaveLength(1);
  });
});
