/**
 * Countries and territories under the names that United Nations documents use or used: short, formal and former ones.
 * One line a country: ISO 3166-1 alpha-2, then names divided by `|`. A name before `=` is that of the record's first form.
 * Former States stand under the code of the State that continues them, or under none where several do (`--`).
 */
const COUNTRIES = `
AF Afghanistan|Islamic Republic of Afghanistan|Islamic State of Afghanistan|Republic of Afghanistan|Democratic Republic of Afghanistan|Islamic Emirate of Afghanistan
AL Albania|Republic of Albania|People's Socialist Republic of Albania
DZ Algeria|People's Democratic Republic of Algeria
AD Andorra
AO Angola|Republic of Angola|People's Republic of Angola
AG Antigua and Barbuda
AR Argentina|Argentine Republic
AM Armenia|Republic of Armenia
AU Australia|Commonwealth of Australia
AT Austria|Republic of Austria
AZ Azerbaijan|Republic of Azerbaijan|Azerbaijani Republic
BS Bahamas
BH Bahrain|Kingdom of Bahrain
BD Bangladesh|People's Republic of Bangladesh
BB Barbados
BY Belarus|Republic of Belarus|Byelorussia|Byelorussian Soviet Socialist Republic|Byelorussian SSR
BE Belgium|Kingdom of Belgium
BZ Belize|British Honduras
BJ Benin|Republic of Benin|People's Republic of Benin|Dahomey
BT Bhutan|Kingdom of Bhutan
BO Bolivia|Plurinational State of Bolivia|Bolivia (Plurinational State of)|Republic of Bolivia
BA Bosnia and Herzegovina|Republic of Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
BW Botswana|Republic of Botswana|Bechuanaland
BR Brazil|Federative Republic of Brazil
BN Brunei Darussalam|Brunei
BG Bulgaria|Republic of Bulgaria|People's Republic of Bulgaria
BF Burkina Faso|Upper Volta
BI Burundi|Republic of Burundi
CV Cabo Verde|Cape Verde
KH Cambodia|Kingdom of Cambodia|Kampuchea|Democratic Kampuchea|People's Republic of Kampuchea|Khmer Republic|State of Cambodia
CM Cameroon|Republic of Cameroon|United Republic of Cameroon
CA Canada
CF Central African Republic|Central African Empire
TD Chad|Republic of Chad
CL Chile|Republic of Chile
CN China|People's Republic of China
CO Colombia|Republic of Colombia
KM Comoros|Union of the Comoros|Islamic Federal Republic of the Comoros
CG Congo|Republic of the Congo|People's Republic of the Congo|Congo (Brazzaville)|Congo-Brazzaville
CR Costa Rica|Republic of Costa Rica
CI Côte d'Ivoire|Republic of Côte d'Ivoire|Cote d'Ivoire|Ivory Coast
HR Croatia|Republic of Croatia
CU Cuba|Republic of Cuba
CY Cyprus|Republic of Cyprus
CZ Czechia|Czech Republic
CS Czechoslovakia|Czech and Slovak Federal Republic|Czechoslovak Socialist Republic
KP Democratic People's Republic of Korea|North Korea|DPRK
CD Democratic Republic of the Congo|Zaire|Republic of Zaire|Congo (Leopoldville)|Congo (Kinshasa)|Congo-Kinshasa|Republic of the Congo (Leopoldville)|Belgian Congo|DR Congo|DRC
DK Denmark|Kingdom of Denmark
DJ Djibouti|Republic of Djibouti
DM Dominica|Commonwealth of Dominica
DO Dominican Republic
EC Ecuador|Republic of Ecuador
EG Egypt|Arab Republic of Egypt|United Arab Republic
SV El Salvador|Republic of El Salvador
GQ Equatorial Guinea|Republic of Equatorial Guinea
ER Eritrea|State of Eritrea
EE Estonia|Republic of Estonia
SZ Eswatini|Kingdom of Eswatini|Swaziland|Kingdom of Swaziland
ET Ethiopia|Federal Democratic Republic of Ethiopia|Socialist Ethiopia|People's Democratic Republic of Ethiopia
FJ Fiji|Republic of Fiji
FI Finland|Republic of Finland
FR France|French Republic
GA Gabon|Gabonese Republic
GM Gambia|Republic of the Gambia|Islamic Republic of the Gambia
GE Georgia|Republic of Georgia
DE Germany|Federal Republic of Germany|West Germany|German Democratic Republic|East Germany
GH Ghana|Republic of Ghana|Gold Coast
GR Greece|Hellenic Republic|Kingdom of Greece
GD Grenada
GT Guatemala|Republic of Guatemala
GN Guinea|Republic of Guinea|People's Revolutionary Republic of Guinea
GW Guinea-Bissau|Republic of Guinea-Bissau|Guinea (Bissau)|Portuguese Guinea
GY Guyana|Co-operative Republic of Guyana|Cooperative Republic of Guyana|British Guiana
HT Haiti|Republic of Haiti
VA Holy See|Vatican City|Vatican
HN Honduras|Republic of Honduras
HU Hungary|Republic of Hungary|Hungarian People's Republic
IS Iceland|Republic of Iceland
IN India|Republic of India
ID Indonesia|Republic of Indonesia
IR Iran|Islamic Republic of Iran|Iran (Islamic Republic of)|Imperial Government of Iran|Persia
IQ Iraq|Republic of Iraq
IE Ireland|Republic of Ireland
IL Israel|State of Israel
IT Italy|Italian Republic
JM Jamaica
JP Japan
JO Jordan|Hashemite Kingdom of Jordan|Hashemite Kingdom of the Jordan|Transjordan
KZ Kazakhstan|Republic of Kazakhstan
KE Kenya|Republic of Kenya
KI Kiribati
KW Kuwait|State of Kuwait
KG Kyrgyzstan|Kyrgyz Republic|Kirghizia
LA Lao People's Democratic Republic|Laos|Kingdom of Laos|Lao PDR
LV Latvia|Republic of Latvia
LB Lebanon|Lebanese Republic|Republic of Lebanon
LS Lesotho|Kingdom of Lesotho|Basutoland
LR Liberia|Republic of Liberia
LY Libya|State of Libya|Libyan Arab Jamahiriya|Socialist People's Libyan Arab Jamahiriya|Great Socialist People's Libyan Arab Jamahiriya|Libyan Arab Republic
LI Liechtenstein
LT Lithuania|Republic of Lithuania
LU Luxembourg|Grand Duchy of Luxembourg
MG Madagascar|Democratic Republic of Madagascar|Malagasy Republic
MW Malawi|Republic of Malawi|Nyasaland
MY Malaysia|Malaya|Federation of Malaya
MV Maldives|Republic of Maldives
ML Mali|Republic of Mali
MT Malta|Republic of Malta
MH Marshall Islands
MR Mauritania|Islamic Republic of Mauritania
MU Mauritius|Republic of Mauritius
MX Mexico|United Mexican States
FM Micronesia|Federated States of Micronesia|Micronesia (Federated States of)
MD Moldova|Republic of Moldova|Moldavia
MC Monaco
MN Mongolia|Mongolian People's Republic
ME Montenegro|Republic of Montenegro
MA Morocco|Kingdom of Morocco
MZ Mozambique|Republic of Mozambique|People's Republic of Mozambique
MM Myanmar|Union of Myanmar|Republic of the Union of Myanmar|Burma|Union of Burma
NA Namibia|Republic of Namibia|South West Africa|South-West Africa
NR Nauru
NP Nepal|Kingdom of Nepal|Federal Democratic Republic of Nepal
NL Netherlands|Kingdom of the Netherlands
NZ New Zealand
NI Nicaragua|Republic of Nicaragua
NE Niger|Republic of the Niger|Republic of Niger
NG Nigeria|Federal Republic of Nigeria
MK North Macedonia|Republic of North Macedonia|former Yugoslav Republic of Macedonia|The former Yugoslav Republic of Macedonia|Macedonia
NO Norway|Kingdom of Norway
OM Oman|Sultanate of Oman|Muscat and Oman
PK Pakistan|Islamic Republic of Pakistan
PW Palau
PS State of Palestine|Palestine
PA Panama|Republic of Panama
PG Papua New Guinea
PY Paraguay|Republic of Paraguay
PE Peru|Republic of Peru
PH Philippines|Republic of the Philippines
PL Poland|Republic of Poland|Polish People's Republic
PT Portugal|Portuguese Republic
QA Qatar|State of Qatar
KR Republic of Korea|South Korea
RO Romania|Rumania|Socialist Republic of Romania
RU Russian Federation|Russia|Soviet Union|Union of Soviet Socialist Republics|USSR|U.S.S.R.
RW Rwanda|Republic of Rwanda|Rwandese Republic
KN Saint Kitts and Nevis
LC Saint Lucia
VC Saint Vincent and the Grenadines
WS Samoa|Western Samoa
SM San Marino
ST Sao Tome and Principe|São Tomé and Príncipe
SA Saudi Arabia|Kingdom of Saudi Arabia
SN Senegal|Republic of Senegal
RS Serbia|Republic of Serbia|Serbia and Montenegro|State Union of Serbia and Montenegro|Federal Republic of Yugoslavia|Federal Republic of Yugoslavia (Serbia and Montenegro)
SC Seychelles|Republic of Seychelles
SL Sierra Leone|Republic of Sierra Leone
SG Singapore|Republic of Singapore
SK Slovakia|Slovak Republic
SI Slovenia|Republic of Slovenia
SB Solomon Islands
SO Somalia|Federal Republic of Somalia|Somali Republic|Somali Democratic Republic
ZA South Africa|Republic of South Africa|Union of South Africa
SS South Sudan|Republic of South Sudan
ES Spain|Kingdom of Spain
LK Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon
SD Sudan|Republic of the Sudan|Republic of Sudan|Democratic Republic of the Sudan
SR Suriname|Republic of Suriname|Surinam
SE Sweden|Kingdom of Sweden
CH Switzerland|Swiss Confederation
SY Syrian Arab Republic|Syria
TJ Tajikistan|Republic of Tajikistan|Tadzhikistan
TZ United Republic of Tanzania|Tanzania|Tanganyika|Zanzibar
TH Thailand|Kingdom of Thailand|Siam
TL Timor-Leste|Democratic Republic of Timor-Leste
TG Togo|Togolese Republic
TO Tonga
TT Trinidad and Tobago
TN Tunisia|Republic of Tunisia
TR Türkiye|Turkey|Republic of Turkey|Republic of Türkiye|Turkish Republic
TM Turkmenistan
TV Tuvalu
UG Uganda|Republic of Uganda
UA Ukraine|Ukrainian Soviet Socialist Republic|Ukrainian SSR
AE United Arab Emirates|UAE
GB United Kingdom|United Kingdom of Great Britain and Northern Ireland|Great Britain|UK|U.K.|Britain|England|Northern Ireland|Scotland|Wales
US United States|United States of America|USA|U.S.A.|U.S.|US
UY Uruguay|Eastern Republic of Uruguay
UZ Uzbekistan|Republic of Uzbekistan
VU Vanuatu|New Hebrides
VE Venezuela|Bolivarian Republic of Venezuela|Venezuela (Bolivarian Republic of)|Republic of Venezuela
VN Viet Nam|Socialist Republic of Viet Nam|Vietnam|Democratic Republic of Viet Nam|Democratic Republic of Viet-Nam|Republic of Viet Nam|Republic of Viet-Nam|Viet-Nam|North Viet Nam|South Viet Nam|North Viet-Nam|South Viet-Nam|North Vietnam|South Vietnam|Republic of South Viet Nam
YE Yemen|Republic of Yemen|Yemen Arab Republic|Democratic Yemen|People's Democratic Republic of Yemen|North Yemen|South Yemen
ZM Zambia|Republic of Zambia|Northern Rhodesia
ZW Zimbabwe|Republic of Zimbabwe
CK Cook Islands
NU Niue
-- Yugoslavia|Socialist Federal Republic of Yugoslavia|Socialist Federative Republic of Yugoslavia
`;

/** Territories, occupied or disputed areas with a name of their own, and parts of States that letters treat as such. */
const TERRITORIES = `
EH Western Sahara|Spanish Sahara
FK Falkland Islands|Falkland Islands (Malvinas)|Malvinas Islands|Islas Malvinas|Malvinas|Falklands
GS South Georgia|South Georgia and the South Sandwich Islands|South Sandwich Islands
GI Gibraltar
HK Hong Kong
MO Macao|Macau
TW Taiwan|Taiwan Province of China|Formosa
GL Greenland
PR Puerto Rico
NC New Caledonia
PF French Polynesia
YT Mayotte
GU Guam
BM Bermuda
RE Réunion
IO British Indian Ocean Territory|Chagos Archipelago|Chagos Islands
CY Turkish Republic of Northern Cyprus|Northern Cyprus
UA Donetsk People's Republic|Luhansk People's Republic
GF French Guiana
AQ Antarctica
FO Faroe Islands
RS Kosovo|Kosovo and Metohija
PS Gaza Strip|Occupied Palestinian Territory|Occupied Palestinian Territories|occupied Palestinian territory|West Bank
TL East Timor|Portuguese Timor
ZW Southern Rhodesia|Rhodesia
-- Trust Territory of the Pacific Islands
RW Ruanda-Urundi
`;

export interface Country {
  name: string;
  country: string | undefined;
  type: 'country' | 'territory';
}

const table = new Map<string, Country>();
for (const [lines, type] of [
  [COUNTRIES, 'country'],
  [TERRITORIES, 'territory'],
] as const) {
  for (const line of lines.trim().split('\n')) {
    const code = line.slice(0, 2);
    const names = line.slice(3).split('|');
    for (const name of names)
      table.set(plain(name), { name: names[0]!, country: code === '--' || code === 'CS' ? undefined : code, type });
  }
}

/** Lower case, straight apostrophes, hyphens as they stand. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[’‘]/g, "'");
}

/** The country or territory of a name, whatever its capitals. */
export function countryOf(name: string): Country | undefined {
  return table.get(plain(name));
}
/** Every name, in lower case. */
export function countryNames(): IterableIterator<string> {
  return table.keys();
}
/** How the countries of a record are told apart: `Syria` and `Syrian Arab Republic` are one. Divided lands keep their two. */
export function countryKey(name: string, { name: first, country }: Country): string {
  return /gaza strip|west bank|occupied palestinian/i.test(name) ? plain(name) : `${country ?? ''}:${first}`;
}
