/**
 * Peoples and their adjectives, by country: they are no places, but `Israeli forces` says that the letter speaks of Israel.
 * One line a country: ISO 3166-1 alpha-2 (`--` where it says nothing), then the words.
 */
const LIST = `
AF Afghan Afghans Afghani
AL Albanian Albanians
DZ Algerian Algerians
AO Angolan Angolans
AR Argentine Argentines Argentinian Argentinians Argentinean
AM Armenian Armenians
AU Australian Australians
AT Austrian Austrians
AZ Azerbaijani Azerbaijanis Azeri Azeris
BH Bahraini Bahrainis
BD Bangladeshi Bangladeshis
BY Belarusian Belarusians Byelorussian
BE Belgian Belgians
BZ Belizean Belizeans
BJ Beninese
BT Bhutanese
BO Bolivian Bolivians
BA Bosnian Bosnians Bosniac Bosniacs Bosniak Bosniaks Herzegovinian
BW Botswanan
BR Brazilian Brazilians
GB British Briton Britons English Scottish Welsh
BG Bulgarian Bulgarians
BF Burkinabe Burkinabè
MM Burmese Rohingya Rohingyas
BI Burundian Burundians
KH Cambodian Cambodians Kampuchean Kampucheans Khmer Khmers
CM Cameroonian Cameroonians
CA Canadian Canadians
CF Central-African
TD Chadian Chadians
CL Chilean Chileans
CN Chinese
CO Colombian Colombians
CD Congolese Zairian Zairians Zairois
CR Costa-Rican
HR Croat Croats Croatian Croatians
CU Cuban Cubans
CY Cypriot Cypriots
CZ Czech Czechs Czechoslovak
DK Danish Dane Danes
DJ Djiboutian Djiboutians
NL Dutch
EC Ecuadorian Ecuadorians Ecuadorean
EG Egyptian Egyptians
GQ Equatoguinean
ER Eritrean Eritreans
EE Estonian Estonians
ET Ethiopian Ethiopians Tigrayan Tigrayans Tigrean
FJ Fijian
PH Filipino Filipinos Philippine
FI Finnish
FR French Frenchman Frenchmen
GA Gabonese
GM Gambian Gambians
GE Georgian Georgians Abkhaz Abkhazian Abkhazians Ossetian Ossetians Ossetes
DE German Germans
GH Ghanaian Ghanaians
GR Greek Greeks Hellenic
GT Guatemalan Guatemalans
GN Guinean Guineans
GY Guyanese
HT Haitian Haitians
HN Honduran Hondurans
HU Hungarian Hungarians
IS Icelandic
IN Indian Indians Kashmiri Kashmiris
ID Indonesian Indonesians
IR Iranian Iranians Persian
IQ Iraqi Iraqis
IE Irish
IL Israeli Israelis
IT Italian Italians
CI Ivorian Ivorians Ivoirian
JM Jamaican
JP Japanese
JO Jordanian Jordanians
KZ Kazakh Kazakhs Kazakhstani
KE Kenyan Kenyans
KR South-Korean
-- Korean Koreans
RS Kosovar Kosovars Serb Serbs Serbian Serbians
KW Kuwaiti Kuwaitis
KG Kyrgyz
LA Lao Laotian Laotians
LV Latvian Latvians
LB Lebanese
LR Liberian Liberians
LY Libyan Libyans
LT Lithuanian Lithuanians
MK Macedonian Macedonians
MG Malagasy
MW Malawian Malawians
MY Malaysian Malaysians Malayan
ML Malian Malians
MT Maltese
MR Mauritanian Mauritanians
MX Mexican Mexicans
MD Moldovan Moldovans
MN Mongolian
ME Montenegrin Montenegrins
MA Moroccan Moroccans
MZ Mozambican Mozambicans
NA Namibian Namibians
NP Nepalese Nepali
NI Nicaraguan Nicaraguans
NE Nigerien Nigeriens
NG Nigerian Nigerians
NO Norwegian Norwegians
OM Omani Omanis
PK Pakistani Pakistanis Baloch Baluch
PS Palestinian Palestinians Gazan Gazans
PA Panamanian Panamanians
PG Papuan Papuans
PY Paraguayan Paraguayans
PE Peruvian Peruvians
PL Polish Pole Poles
PT Portuguese
QA Qatari Qataris
RO Romanian Romanians Rumanian
RU Russian Russians Soviet Soviets Chechen Chechens Ingush
RW Rwandan Rwandans Rwandese
EH Sahrawi Sahrawis Saharawi Saharan
SV Salvadoran Salvadorans Salvadorian
SA Saudi Saudis
SN Senegalese
SL Sierra-Leonean
SG Singaporean
SK Slovak Slovaks
SI Slovene Slovenes Slovenian Slovenians
SO Somali Somalis Somalian
ZA South-African
ES Spanish Spaniard Spaniards
LK Sri-Lankan Sinhalese Sinhala
SD Sudanese Darfurian Darfurians
SR Surinamese
SZ Swazi
SE Swedish Swede Swedes
CH Swiss
SY Syrian Syrians
TJ Tajik Tajiks Tajikistani Tadjik
TW Taiwanese
TZ Tanzanian Tanzanians Zanzibari
TH Thai Thais
TL Timorese
TG Togolese
TT Trinidadian
TN Tunisian Tunisians
TR Turkish Turk Turks Ottoman
TM Turkmen Turkmens
UG Ugandan Ugandans
UA Ukrainian Ukrainians
AE Emirati Emiratis
US American Americans
UY Uruguayan Uruguayans
UZ Uzbek Uzbeks
VE Venezuelan Venezuelans
VN Vietnamese
YE Yemeni Yemenis
ZM Zambian Zambians
ZW Zimbabwean Zimbabweans Rhodesian Rhodesians
-- Yugoslav Yugoslavs African Africans Arab Arabs Arabian Asian Asians European Europeans Westerner Westerners Kurd Kurds Kurdish Hutu Hutus Tutsi Tutsis Twa Pashtun Pashtuns Hazara Hazaras Bedouin Roma Tamil Tamils Maronite Maronites Druze Sikh Sikhs Hindu Hindus Muslim Muslims Moslem Moslems Christian Christians Jew Jews Jewish Copt Copts Coptic Armenian-populated Latin Caribbean-born Slav Slavs Slavic Tuareg Tuaregs Touareg Fulani Peul Peuls Dogon Bambara Hausa Yoruba Igbo Ibo Dinka Dinkas Nuer Nuers Shilluk Murle Misseriya Misseriyya Missiriya Rizeigat Zaghawa Masalit Fur Hema Lendu Banyamulenge Mai-Mai Nande Lunda Baluba Oromo Oromos Afars Issa Issas Moro Moros Karen Karens Rakhine-Buddhist Miskito Miskitos Maya Quechua Aymara Crimean Tatar Tatars Circassian Turkoman Turkomans Turkomen Yazidi Yazidis Yezidi Yezidis Assyrian Assyrians Chaldean Balkan Caucasian Baltic Iberian Scandinavian Andean Amazonian Antillean Koranic Quranic Biblical Zionist Nazi Fascist Marxist Leninist Maoist Stalinist Islamist Islamists Salafist Wahhabi Wahhabist Baathist Ba'athist Francophone Anglophone Lusophone Alawite Alawites Ismaili
`;

const table = new Map<string, string>();
for (const line of LIST.trim().split('\n')) {
  const [code, ...words] = line.split(' ');
  for (const word of words)
    table.set(word.replace(/^(Central|Costa|South|Sierra|Sri)-/, '$1 '), code === '--' ? '' : code!);
}

/** Whether a capitalised word names a people, a faith or a tongue, or is the adjective of one. */
export function isPeople(word: string): boolean {
  return table.has(word);
}

/** The country of a people; nothing where it has none, or several. */
export function countryOfPeople(word: string): string | undefined {
  return table.get(word) || undefined;
}
