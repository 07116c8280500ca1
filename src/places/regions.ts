/**
 * What the gazetteers of towns lack and letters name: seas, rivers, ranges, regions, lines and crossings, quarters and camps that
 * everybody knows, and names that towns had or have in English. One line an entry: type, country or `--` where it is shared or none,
 * names divided by `|`, then after `@` latitude and longitude where a point serves. Written for this project.
 */
const LIST = `
region -- Middle East|Near East|Africa|Asia|Europe|Latin America|Central America|South America|North America|the Americas|Caribbean|Central Asia|South Asia|South-East Asia|Southeast Asia|East Asia|North-East Asia|Eastern Europe|Western Europe|Central Europe|South-Eastern Europe|East Africa|West Africa|Central Africa|North Africa|Southern Africa|southern Africa|Sub-Saharan Africa|Eastern Africa|Western Africa|Western Asia|Horn of Africa|Great Lakes region|Great Lakes|Sahel|Maghreb|Mashreq|Levant|Balkans|Western Balkans|Caucasus|South Caucasus|North Caucasus|Transcaucasus|Indochina|Indo-China|Persian Gulf region|Arabian Peninsula|Korean Peninsula|Korean peninsula|Iberian Peninsula|Balkan Peninsula|Asia-Pacific|Pacific|Mano River Basin|Lake Chad Basin|Lake Chad region|Sahara|Antarctic|Arctic|Scandinavia|Oceania|Polynesia|Mesopotamia|Kurdistan|Transjordan Valley|Fertile Crescent|Golden Triangle|Fergana Valley|Ferghana Valley|Hindu Kush region
territory PK Azad Jammu and Kashmir|Azad Kashmir|Gilgit-Baltistan|Northern Areas
territory IN Jammu and Kashmir|Ladakh
admin RU Chechnya|Ingushetia|Dagestan|North Ossetia
admin ID Irian Jaya|Aceh
admin MM Rakhine|Arakan|Kachin|Shan
admin SO Puntland|Jubaland
admin TL Oecussi|Oecusse|Oecussi-Ambeno@-9.2,124.35
admin ET Tigray|Gambella|Afar
admin AO Cabinda|Cunene|Cuando Cubango
admin CD Katanga|Ituri|North Kivu|South Kivu|Kasai
region SY Golan|Golan Heights|Syrian Golan|occupied Syrian Golan|Ghutah|Ghouta|Eastern Ghouta|Eastern Ghutah|Qalamun|Qalamoun|Jazirah|Badiya
region LB Bekaa|Bekaa Valley|Biqa'|Western Bekaa|Iqlim al-Tuffah|Shouf|Chouf|Shebaa Farms|Shab'a Farms|Mount Lebanon
region IL Galilee|Upper Galilee|Western Galilee|Negev|Wadi Ara|Judea|Samaria
region -- Jordan Valley|Kashmir|Abyei Area|Abyei Box|Ogaden|Essequibo|Golan area
region IN Kashmir Valley
admin PK Khyber Agency|Mohmand Agency|Mohmand@34.3,71.2
admin PK Bajaur Agency|Bajaur@34.8,71.5
admin PK Orakzai Agency|Orakzai@33.7,71.0
admin PK North Waziristan Agency@33.0,70.0
admin PK South Waziristan Agency@32.3,69.8
region PK North-West Frontier Province|Federally Administered Tribal Areas|Waziristan|North Waziristan|South Waziristan
region AZ Nagorno-Karabakh|Artsakh|Daghlyq Qarabagh|Nagorny Karabakh|Nagorno Karabakh|Karabakh|Daghlyq Garabagh
region GE Abkhazia|South Ossetia|Tskhinvali region|Kodori Gorge|Kodori Valley
region MD Transnistria
admin UA Crimea|Autonomous Republic of Crimea
region UA Donbas|Donbass|Crimean Peninsula
region RU South Kuriles
region SD Darfur|Nuba Mountains|Kordofan
region NA Caprivi Strip|Caprivi|Ovamboland
region SO Somaliland|Benadir
region CD Kivu
region CY Karpas|Karpasia|Mesaoria|Morphou area
region BA Srebrenica enclave|Republika Srpska|Krajina|Posavina corridor|Posavina
region HR Krajina|Slavonia|Eastern Slavonia|Western Slavonia|Prevlaka Peninsula|Prevlaka|Baranja|Dalmatia
region RS Presevo Valley|Metohija|Vojvodina|Sandzak
region TR Anatolia|eastern Anatolia
region IQ Kurdistan Region|Iraqi Kurdistan|Anfal|Faw peninsula|Fao peninsula|Faw Peninsula
region EG Sinai|Sinai Peninsula|Sinai peninsula
region ID West Irian|West New Guinea|West Timor@-9.8,124.2
region IN Goa|Daman|Diu|Daman and Diu|Dadra and Nagar Haveli|Nagar Haveli|Sikkim|Hyderabad State|Junagadh|Rann of Kutch|Rann of Kachchh
region LK Jaffna Peninsula|Jaffna peninsula|Vanni|Wanni
region PH Mindanao|Sabah
region AF Shomali plain|Shomali|Panjshir Valley|Panjshir valley|Hazarajat|Panjsher Valley
region NI Mosquitia|Atlantic Coast
region GB Ulster
region FR Corsica
region -- 14-Mile Area|Mile 14
terrain -- Himalayas|Hindu Kush|Caucasus Mountains|Andes|Alps|Anti-Lebanon|Pyrenees|Kilimanjaro|Ruzizi plain|Siachen Glacier|Siachen
terrain SY Mount Hermon|Jabal al-Shaykh|Jabal al-Arab|Mount Aqil
terrain AF Tora Bora
terrain IQ Mount Sinjar|Jabal Sinjar|Qandil Mountains|Qandil
terrain KH Dangrek Mountains|Cardamom Mountains|Preah Vihear
terrain BA Mount Igman|Igman|Bjelasnica
water -- Mediterranean|Mediterranean Sea|Eastern Mediterranean|Black Sea|Red Sea|Caspian Sea|Aegean Sea|Aegean|Adriatic|Adriatic Sea|Baltic Sea|North Sea|Dead Sea|Sea of Azov|Arabian Sea|Gulf of Aden|Gulf of Oman|Persian Gulf|Arabian Gulf|Gulf of Aqaba|Gulf of Suez|Strait of Hormuz|Straits of Hormuz|Strait of Tiran|Straits of Tiran|Bab al-Mandab|Bab el-Mandeb|Bab al-Mandab Strait|Kerch Strait|Bosphorus|Dardanelles|Taiwan Strait|South China Sea|East China Sea|Yellow Sea|Sea of Japan|East Sea|Gulf of Thailand|Gulf of Tonkin|Bay of Bengal|Indian Ocean|Atlantic Ocean|Atlantic|South Atlantic|North Atlantic|Pacific Ocean|South Pacific|Arctic Ocean|Caribbean Sea|Gulf of Mexico|Gulf of Fonseca|Gulf of Guinea|Gulf of Venezuela|Gulf of Sidra|Gulf of Sirte|Strait of Gibraltar|English Channel|Mozambique Channel|Lake Tanganyika|Lake Victoria|Lake Chad|Lake Albert|Lake Kivu|Lake Malawi|Lake Turkana|Lake Tiberias|Sea of Galilee|Lake Ohrid|Lake Prespa|Shatt al-Arab|Shatt Al Arab|Shatt-al-Arab|Euphrates|Tigris|Jordan River|River Jordan|Yarmouk|Nile|Blue Nile|Blue Nile River|White Nile|Congo River|Zambezi|Niger River|Senegal River|Mekong|Amu Darya|Syr Darya|Panj|Pyanj River|Danube|Drina|Sava|Una|Rhine|Dnipro|Dnieper|Dniester|Don|Araks|Araz|Aras|Kura|Indus|Ganges|Brahmaputra|Tumen River|Yalu|Yalu River|Amur|Ussuri|Orinoco|Amazon|San Juan River|Rio Grande|Coco River|Cavally River|Okavango|Kagera|Ruzizi River|Limpopo|Orange River
water LB Litani|Litani River|Hasbani|Wazzani
water SY Khabur|Orontes
water SD Atbara River
water EG Suez Canal
region PA Panama Canal Zone|Canal Zone
water PA Panama Canal
water GE Enguri River|Inguri River
water UA Kakhovka Reservoir|Siverskyi Donets
water ZW Lake Kariba
water AO Catumbela River|Cuanza River|Kwanza River|Cuvelai River|Longa River|Lomba River|Cuito River
water ZM Kafue River|Chambeshi River|Lunsemfwa River
water MZ Pungue River|Pungwe River|Buzi River|Licungo River|Lugenda River
water CD Aruwimi River|Lualaba River|Lualaba|Lomami River|Kwilu River|Tshopo River|Lukuga River|Ituri River|Lowa River|Ulindi River|Rutshuru River
water KE Tana River
water TZ Rufiji River|Malagarasi River
water UG Kafu River
water NG Kaduna River|Yedseram River
water SL Rokel River|Sewa River|Jong River
water LR Saint Paul River|Lofa River|Cestos River
water CI Bandama River|Sassandra River
water MM Mu River|Chindwin River|Chindwin|Irrawaddy River|Irrawaddy|Ayeyarwady River|Ayeyarwady|Sittaung River|Kaladan River|Lemro River|Mayu River
water TH Chao Phraya River|Nan River
water KH Tonle Sap|Tonle Sap River
water VN Perfume River|Red River Delta|Saigon River
water LK Mahaweli River|Kelani River|Nandikadal|Nandikadal lagoon
water PH Lake Lanao|Agusan River|Pulangi River|Liguasan Marsh
water BA Bosna River|Vrbas River|Lašva River|Spreča River
water RS Morava River|Velika Morava|Sitnica River|Ibar River
water HR Korana River|Kupa River
water GE Rioni River|Liakhvi River|Kodori River
water UA Inhulets River|Irpin River|Oskil River|Southern Buh|Samara River
water IR Karun River|Karun|Karkheh River|Lake Urmia|Zayandeh Rud
water IQ Diyala River|Great Zab|Little Zab|Lake Tharthar
water AF Helmand River|Kunduz River|Panjshir River|Arghandab River
water TJ Vakhsh River|Gunt River|Bartang River
water NI Escondido River|Rio Grande de Matagalpa|Prinzapolka River|Lake Nicaragua|Lake Managua|Bambana River|Tuma River|Punta Gorda River
water HN Patuca River|Ulúa River|Guayape River
water GT Lake Izabal|Polochic River|Motagua River
water SV Lake Ilopango|Torola River
water CO Atrato River|Magdalena River|Cauca River|San Juan del Chocó
water VE Lake Maracaibo|Apure River|Caroní River
water PE Apurímac River|Ene River|Huallaga River|Mantaro River
water ET Lake Abaya|Awash River|Lake Tana|Omo River
line -- LoC|Green Line|Blue Line|Line of Control|Durand Line|Radcliffe Line|McMahon Line|38th parallel|38th Parallel|17th parallel|Demarcation Line|Armistice Demarcation Line|Military Demarcation Line|Northern Limit Line|Attila Line|Working Boundary|Line of Actual Control|Bar-Lev Line|Purple Line|Oder-Neisse line|Allenby Bridge|King Hussein Bridge|Rafah crossing|Quneitra crossing|Masna'|Alpha line|Bravo line|A line|B line|Red Line
line SY Bab al-Hawa|Bab al-Salam|Bab al-Salamah
region -- Demilitarized Zone|demilitarized zone|Temporary Security Zone|Security Zone|Zone of Separation|Joint Security Area|Buffer Strip
area LB Sabra|Shatila|Chatila|Shiyah|Burj al-Barajinah|Bourj al-Barajneh|Bourj el-Barajneh|Ain al-Hilwah|Ein el-Hilweh|Ain el-Hilweh|Ain al-Hilweh|Rashidiyah|Rashidieh|Burj al-Shamali|Nahr al-Barid|Nahr al-Bared|Baddawi|Mieh Mieh|Dahiya|Achrafieh|Ashrafiyah|Corniche al-Mazra'ah|Fakhani|Karantina|Tall al-Za'tar|Tel al-Zaatar|Ouzai
area PS Silwan|Sheikh Jarrah|Balata|Aida|Dheisheh|Al-Duhayshah|Jabaliya|Jabalia|Nuseirat|Nusayrat|Bureij|Burayj|Maghazi|Shati'|Beach Camp|Shu'fat|Qalandiya|Askar|Al-Mawasi|Mawasi|Shuja'iyya|Shuja'iyah|Shejaiya|Zaytun|Zeitoun|Old City of Jerusalem|Tel al-Sultan|Tel Rumeida
area SY Yarmouk|Yarmuk|Baba Amr|Qusur|Salihiyah|Midan|Sulaymaniyah|Hamdaniyah|Jawbar|Jobar|Mazzah|Mezzeh|Bab Tuma|Abbasids Square|Shaykh Maqsud|Sheikh Maqsoud|Hawl|Al-Hol
area IQ Sadr City|Green Zone|Karrada|Adhamiya|Camp Ashraf|Camp Liberty|Camp New Iraq
area JO Zaatari|Za'tari|Azraq
area BD Kutupalong|Balukhali@21.21,92.16
area HT Cité Soleil|Martissant|Bel Air|Carrefour-Feuilles
area KE Dadaab|Kakuma|Ifo
area SD Zamzam|Abu Shouk|Kalma|Umbadda
area DZ Tindouf camps
area CY Varosha|Maras
area ZA Soweto|Sharpeville
area YE Crater
settlement PS East Jerusalem@31.78,35.23
settlement IL Jerusalem|West Jerusalem@31.77,35.22
settlement PS Gaza|Gaza City@31.5,34.47
settlement SY Aleppo|Halab@36.2,37.16
settlement SY Latakia|Ladhiqiyah|Lattakia|Lattaquié@35.53,35.79
settlement SY Quneitra|Qunaytirah|Qunaitra@33.13,35.82
settlement SY Dar'a|Deraa|Daraa@32.62,36.1
settlement SY Homs|Hims@34.73,36.71
settlement SY Dayr al-Zawr|Deir ez-Zor|Deir al-Zor|Deir ez Zor|Deir Ezzor@35.33,40.14
settlement SY Kobani|Ayn al-Arab@36.89,38.35
settlement LB Tyre@33.27,35.2
settlement LB Sidon|Saida@33.56,35.37
settlement LY Benghazi@32.12,20.09
settlement LY Sirte|Surt@31.21,16.59
settlement LY Tripoli@32.89,13.19
settlement LB Tripoli|Tarabulus@34.44,35.84
settlement YE Sana'a|Sanaa|San'a@15.35,44.21
settlement YE Aden@12.78,45.04
settlement YE Hudaydah|Hodeidah|Hodeida@14.8,42.95
settlement VN Saigon@10.82,106.63
settlement CD Leopoldville|Léopoldville@-4.33,15.31
settlement CD Elisabethville|Élisabethville@-11.66,27.48
settlement CD Stanleyville@0.52,25.2
settlement CD Albertville@-5.95,29.19
settlement CD Bukavu|Costermansville@-2.49,28.84
settlement ZW Salisbury@-17.83,31.05
settlement MZ Lourenço Marques@-25.97,32.58
settlement RU Leningrad@59.94,30.31
settlement UA Kiev@50.45,30.52
settlement KG Frunze@42.87,74.59
settlement TJ Dushanbe@38.54,68.78
settlement AZ Khankendi|Stepanakert@39.82,46.75
settlement AZ Shusha|Shushi@39.76,46.75
settlement GE Sokhumi|Sukhumi@43,41.02
settlement CY Famagusta|Ammochostos@35.12,33.94
settlement CY Kyrenia@35.34,33.32
settlement CY Nicosia@35.17,33.36
settlement CY Morphou@35.2,32.99
settlement RS Pristina|Prishtina|Priština@42.67,21.17
settlement RS Mitrovica|Kosovska Mitrovica@42.89,20.87
settlement BA Sarajevo@43.85,18.36
settlement IR Tehran|Teheran@35.69,51.39
settlement SO Mogadishu@2.04,45.34
settlement ET Mekelle|Makale@13.5,39.47
settlement SD El Geneina|Geneina|Al-Junaynah@13.45,22.45
settlement ML Timbuktu|Tombouctou@16.77,-3.01
settlement BD Dacca|Dhaka@23.71,90.41
settlement IN Calcutta@22.56,88.36
settlement IN Bombay@19.07,72.88
settlement MM Rangoon|Yangon@16.81,96.16
settlement KH Phnom Penh@11.56,104.92
settlement CN Peking|Beijing@39.91,116.4
settlement CN Canton|Guangzhou@23.12,113.25
settlement US New York@40.71,-74.01
settlement US Washington|Washington, D.C.|Washington D.C.@38.9,-77.04
settlement US Camp David@39.65,-77.47
settlement CH Geneva@46.2,6.15
settlement NL The Hague@52.08,4.3
settlement FK Port Stanley|Stanley|Puerto Argentino@-51.7,-57.85
settlement KR Seoul@37.57,126.98
settlement KP Pyongyang@39.03,125.75
facility KP Panmunjom@37.96,126.68
facility KP Kaesong Industrial Complex|Yongbyon|Punggye-ri
admin IR Sistan and Baluchestan|Sistan and Baluchistan@29.5,60.86
admin IR Kohgiluyeh and Boyer-Ahmad@30.67,51.58
admin IR Chaharmahal and Bakhtiari@32.33,50.86
admin PK Khyber Pakhtunkhwa@34.01,71.58
admin IN Andaman and Nicobar Islands@11.67,92.74
settlement MX Mexico City@19.43,-99.13
settlement KW Kuwait City@29.37,47.98
settlement GT Guatemala City@14.63,-90.52
settlement PA Panama City@8.98,-79.52
settlement DJ Djibouti City@11.59,43.15
facility UA Zaporizhzhia nuclear power plant|Azovstal|Kakhovka Dam|Chornobyl nuclear power plant|Chernobyl nuclear power plant
facility IQ Abu Ghraib|Camp Bucca
facility IR Natanz|Fordow|Bushehr nuclear power plant
facility CU Guantánamo Bay|Guantanamo Bay|Guantánamo|Guantanamo@19.9,-75.15
facility PS Al-Aqsa Mosque|Haram al-Sharif|Ibrahimi Mosque|Church of the Nativity|Church of the Holy Sepulchre|Al-Shifa Hospital|Ofer prison|Temple Mount
facility LY Jufrah airbase|Mitiga airport
`;

export interface Known {
  name: string;
  type: 'admin' | 'territory' | 'region' | 'terrain' | 'water' | 'line' | 'area' | 'settlement' | 'facility';
  country: string | undefined;
  coordinates: [number, number] | undefined;
}

const table = new Map<string, Known[]>();
for (const line of LIST.trim().split('\n')) {
  const [, type, country, rest] = /^(\w+) (\S\S) (.+)$/.exec(line)!;
  const [names, at] = rest!.split('@');
  const coordinates = at ? (at.split(',').map(Number) as [number, number]) : undefined;
  for (const name of names!.split('|')) {
    const known: Known = {
      name: names!.split('|')[0]!,
      type: type as Known['type'],
      country: country === '--' ? undefined : country!,
      coordinates,
    };
    if (type !== 'settlement') known.name = name;
    const key = name.toLowerCase();
    const list = table.get(key);
    if (list) list.push(known);
    else table.set(key, [known]);
  }
}

/** Entries under a name, whatever its capitals; apostrophes straight. */
export function knownPlaces(name: string): readonly Known[] {
  return table.get(name.toLowerCase()) ?? [];
}
/** Every name, in lower case. */
export function knownNames(): IterableIterator<string> {
  return table.keys();
}
