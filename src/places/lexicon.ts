import { dictionary } from '../language/dictionary.ts';
import type { PlaceType } from '../record/types.ts';

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Generic words behind or before a name, in lower case, and the type they give it. */
export const GENERIC = dictionary<PlaceType>(
  Object.fromEntries(
    (
      [
        [
          'admin',
          'governorate governorates province provinces district districts region regions county counties prefecture prefectures subprefecture sub-prefecture municipality municipalities commune communes department departments oblast oblasts raion rayon zone zones woreda woredas canton cantons locality localities territory emirate subdistrict sub-district chiefdom chiefdoms township townships tehsil division state states autonomous wilaya vilayet republic okrug krai cercle payam boma kebele upazila collectivity collectivité groupement',
        ],
        [
          'settlement',
          'village villages town towns city cities hamlet hamlets settlement settlements kibbutz moshav port capital garrison locality-of parish colony township-of',
        ],
        [
          'area',
          'neighbourhood neighbourhoods neighborhood neighborhoods quarter quarters camp camps suburb suburbs area-of street avenue boulevard square roundabout bazaar favela sector-of',
        ],
        [
          'facility',
          'airport airbase airfield airstrip aerodrome base barracks prison hospital school university mosque church monastery cemetery station plant factory refinery dam hotel stadium market bridge harbour checkpoint clinic power-plant powerhouse seminary junction outpost shipyard mine oilfield tunnel theatre cinema restaurant mall palace supermarket shelter co-operative cooperative plantation farm',
        ],
        ['water', 'river lake reservoir sea gulf bay strait canal creek stream lagoon wadi'],
        [
          'terrain',
          'mountain mountains hill hills heights ridge plain plains desert gorge pass plateau peak massif forest peninsula island islands islet atoll cape canyon sinkhole',
        ],
        ['region', 'valley valleys'],
        ['line', 'crossing crossings crossing-point border-crossing'],
      ] as const
    ).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
  ),
);

/** Capitalised words that end a name and belong to it. */
export const HEADS = dictionary<PlaceType>(
  Object.fromEntries(
    (
      [
        [
          'facility',
          'Hospital Hospitals Airport Airbase University College School Mosque Church Cathedral Monastery Hotel Dam Stadium Prison Base Station Complex Factory Plant Market Clinic Barracks Palace Refinery Terminal Cemetery Polytechnic Academy Synagogue Temple Shrine Bakery Centre Center Mall Museum Theatre Building Tower Port Harbour Airfield Synagogue Seminary Orphanage Farm Mine Junction Checkpoint Bridge',
        ],
        [
          'area',
          'Street Road Avenue Boulevard Square Camp Neighbourhood Quarter Suburb Roundabout Garden Highway Boulevard Park',
        ],
        [
          'admin',
          'Province Governorate District County Region Prefecture Oblast Raion Municipality State Department Republic Canton Emirate Commune Zone Territory Division Township Locality',
        ],
        ['water', 'River Sea Lake Gulf Bay Strait Straits Canal Ocean Channel Reservoir Creek'],
        [
          'terrain',
          'Mountains Mountain Hill Hills Heights Desert Plateau Pass Island Islands Ridge Peak Forest Cape Gorge Plain Atoll Reef Glacier',
        ],
        ['region', 'Valley Peninsula Triangle Corridor Enclave Basin Area Coast Strip Delta'],
        ['line', 'Crossing Line Gate'],
      ] as const
    ).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
  ),
);
/** Capitalised words that begin a name and belong to it. */
export const FIRST_HEADS = dictionary<PlaceType>({
  Lake: 'water',
  Khor: 'water',
  Khawr: 'water',
  Mount: 'terrain',
  Jabal: 'terrain',
  Jebel: 'terrain',
  Djebel: 'terrain',
  Tall: 'settlement',
  Port: 'settlement',
  Fort: 'facility',
  Camp: 'area',
  Hill: 'terrain',
  Wadi: 'area',
  Gulf: 'water',
  Cape: 'terrain',
  Isla: 'terrain',
  Rio: 'water',
  Río: 'water',
  River: 'water',
  Strait: 'water',
  Point: 'terrain',
  Punta: 'terrain',
  Cabo: 'terrain',
  Cerro: 'terrain',
  Volcán: 'terrain',
  Cordillera: 'terrain',
  Sierra: 'terrain',
  Mont: 'terrain',
  Montagne: 'terrain',
  Île: 'terrain',
  Lac: 'water',
  Lago: 'water',
  Laguna: 'water',
  Rivière: 'water',
  Gymnase: 'facility',
  Hôpital: 'facility',
  École: 'facility',
  Ecole: 'facility',
  Lycée: 'facility',
  Église: 'facility',
  Stade: 'facility',
  Aéroport: 'facility',
  Université: 'facility',
  Collège: 'facility',
  Cathédrale: 'facility',
  Pont: 'facility',
  Puente: 'facility',
  Rue: 'area',
  Place: 'area',
  Avenue: 'area',
  Boulevard: 'area',
  "Ra's": 'terrain',
  Ras: 'terrain',
  "Bi'r": 'terrain',
  Bir: 'terrain',
});

/** Heads of organisations, instruments, processes and events: a name inside one is no place. */
export const ORGANISATION = set(`
Agency Alliance Army Armies Assembly Association Authority Authorities Bank Battalion Board Brigade Brigades Bureau Campaign Chamber Charter Coalition Command Commission Committee Communiqué Communique
Company Conference Confederation Congress Consortium Contact Convention Conventions Cooperation Corporation Corps Council Court Covenant Crescent Cross Declaration Delegation Democratic
Department Directorate Division Embassy Facility Federation Force Forces Foundation Framework Friends Front Fund Government Group Guard Guards Guerrilla Initiative Institute Institution Joint Jihad League Legion
Liberation Mechanism Memorandum Militia Ministry Mission Movement Network News Norms Observatory Observer Office Operation Organisation Organization Pact Panel Parliament Party Patrol Peace Police Pact
Press Principles Process Programme Program Project Protocol Regiment Relief Representative Resistance Rights Roadmap Secretariat Senate Service Services Society Special Squadron Statute Strategy Study Summit
Support Syndicate Task Team Telegraph Times Treaty Tribunal Trust Union Unit University Verification Watch Women Youth Accord Accords Agreement Agreements Act Action Afghans Rifles Understanding Post Radio Television Agency Airlines Airways Shipping Basin Development Dialogue Plan Defence Defense Civil Mechanism Track Format Formula Tribune Today Post Herald Charity Monitor Gazette Chronicle
`);
/** First words after which the name is what they say. */
export const SURE_HEADS = set(
  'Lake Mount Gulf Strait River Camp Gymnase Hôpital École Ecole Lycée Église Stade Aéroport Université Collège Cathédrale Rue Avenue Boulevard Place Pont Punta Puente Isla Río Rio Lago Laguna Cerro Volcán Cordillera Lac Mont Île Rivière Montagne Kfar-Camp',
);
/** Ships, newspapers and operations have the names of places. */
export const SHIP =
  /(?:^|[^A-Za-zÀ-˿Ḁ-ỿ])(?:corvettes?|frigates?|destroyers?|submarines?|tankers?|freighters?|trawlers?|cruisers?|steamers?|steamships?|yachts?|warships?|gunboats?|cargo ships?|merchant ships?|merchantm[ae]n|patrol boats?|vessels?|motor vessel|ferry|liner|dhow|ship|flotilla|M\/V|MV|M\.V\.|MT|SS|S\.S\.|HMS|USS|INS|ROKS|newspapers?|daily|weekly|magazine|periodical|operation|Operation|codenamed|code-named|code name|aircraft carrier)(?: the)? "?$/;
/** Lower-case nouns that make an event, a process or a text of the name before them. */
export const PROCESS =
  /^ (?:process|discussions|talks|accords?|agreements?|conventions?|declarations?|protocols?|communiqu[eé]s?|conferences?|summit|formula|format|understandings?|memorandum|principles|framework|initiative|peace (?:agreement|process|accord|accords|talks|conference)|ceasefire agreement|treaty|negotiations|consultations|meeting|round|commitments|pact|plan|roadmap|charter|statute)\b/i;
/** Lower-case nouns that make a group of the name before them. */
export const GROUP =
  /^ (?:regime|militia|militias|movement|group|groups|party|faction|brigades?|organi[sz]ation|detachment|regiment|battalion|guards?|irregulars|gang|clan|tribe|rebels|terrorists?|family|dynasty|clique|junta|doctrine|newspaper|magazine|television|radio|news|rifles?|rockets?|missiles?|aircraft|drones?|tanks?|helicopters?|jets?|fighters?)\b/;

/** Titles: the capitalised words behind them are a person. */
export const TITLE =
  /(?:^|[^A-Za-zÀ-˿Ḁ-ỿ])(?:Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Sir|Lord|Madam|H\. ?E\.|His Excellency|Her Excellency|General|Major|Major-General|Lieutenant|Lieutenant-General|Lieutenant-Colonel|Colonel|Captain|Brigadier|Brigadier-General|Commander|Admiral|Sergeant|President|Vice-President|Prime Minister|Minister|Ambassador|Judge|Justice|King|Queen|Prince|Princess|Emir|Imam|Ayatollah|Bishop|Archbishop|Father|Pope|Patriarch|Senator|Chancellor|Marshal|Field Marshal|Comrade|Messrs\.?|Mme|Sayyid|Hajj|Mullah|Maulana|Chairman|Secretary-General|Foreign Minister|Spokesman|spokesman|journalist|leader|activist|Representative|Envoy|Chief) $/;

/** Titles that stand in one run with their person. */
export const TITLES = set(
  'Ambassador President Vice-President Minister Judge Justice General Major Colonel Captain Brigadier Commander Admiral Sergeant Lieutenant King Queen Prince Princess Emir Imam Ayatollah Bishop Archbishop Pope Patriarch Senator Chancellor Marshal Comrade Professor Doctor Chairman Secretary-General Sheikh Shaykh Mullah Maulana Sayyid Hajj Hajji Madam Madame Monsieur Lord Lady Sir Major-General Lieutenant-General Lieutenant-Colonel Brigadier-General Prosecutor Governor Mayor',
);

/** Words that are no place by themselves however they are written: they begin sentences, or name months, faiths, tongues, bodies. */
export const NEVER = set(`
Refugee
Off Inside Outside Opposite Beside Behind Amid Following Via Alongside Aboard Onto Out Up Down Past
A An And As At But By For From He Her His I If In Into It Its My No Nor Not Of On Or Our She So Such That The Their Them Then There These They This Those Thus To Under Until Upon Was We Were What When
Where Which While Who Whose Why With Within Without Would You Your Yet Also After Again Against All Almost Along Already Although Among Another Any Anyone Around Because Before Being Below Besides
Between Beyond Both Can Cannot Could Despite Did Do Does During Each Either Elsewhere Even Ever Every Everyone Far Few Finally Following Further Furthermore Given Had Has Have Hence Here How However
Hundreds Thousands Dozens Scores Millions Indeed Instead Just Last Late Later Least Less Let Like Likewise Many May Meanwhile Might More Moreover Most Much Must Near Nearly Neither Never Nevertheless
New Next Nobody None Nonetheless Nothing Notwithstanding Now Nowhere Only Other Others Over Per Perhaps Please Rather Same Several Shall Should Similarly Since Some Soon Still Than Therefore
Through Throughout Till Together Too Toward Towards Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty Thirty Forty Fifty Sixty
Seventy Eighty Ninety One First Second Third Fourth Fifth Yesterday Today Tomorrow Tonight Earlier Unless Unlike Unfortunately Very Whatever Whenever Whereas Wherever Whether Whoever Will Yes About Above Across According
January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Mass Qur'anic Koranic Quranic Xinhua English French Spanish Russian Arabic Chinese German Portuguese Hebrew Persian Turkish Swahili Latin Greek Islam Islamic Christian Christians Christianity Muslim Muslims Jew Jews Jewish Judaism Zionist Zionism Hindu Hindus
Buddhist Sunni Shia Shiite Shi'ite Orthodox Catholic Protestant God Allah Ramadan Easter Christmas Passover Eid Sabbath Kurd Kurds Kurdish Cossack Cossacks Hutu Hutus Tutsi Tutsis Arab Arabs Pashtun Bedouin Roma Albanian Albanians
Excellency Excellencies Sir Madam Ambassador President Minister Government Governments Council Assembly Charter Committee Commission Secretary Secretariat Secretary-General Representative Permanent Mission Chair
Chairman Chairperson Article Articles Chapter Annex Enclosure Appendix Resolution Resolutions Security General United Nations Nation State States Member Members Organization Parliament Army Navy Force Forces Police Court
Convention Conventions Treaty Agreement Protocol Statute Declaration Republic Kingdom Federation Union Party Front Movement Office Ministry Department Authority Authorities Head Foreign Affairs Defence Defense Interior
Letter Note Statement Report Reports Document Documents Item Items Session Page Original Distr Signed Text Translated Mr Mrs Ms Dr Director Deputy Acting Chargé Prime Foreign Special Envoy Coordinator High Commissioner
Israeli Israelis Palestinian Palestinians Syrian Syrians Lebanese Iraqi Iraqis Iranian Iranians Egyptian Jordanian Yemeni Libyan Sudanese Ethiopian Eritrean Somali Russian Russians Ukrainian Ukrainians American Americans
British European Europeans African Africans Asian Western Eastern Northern Southern Central North South East West Turkish Turks Cypriot Cypriots Greek Greeks Serb Serbs Serbian Croat Croats Croatian Bosnian Bosniac Bosniak
Armenian Armenians Azerbaijani Azerbaijanis Georgian Georgians Indian Indians Pakistani Pakistanis Afghan Afghans Taliban Hamas Hizbullah Hezbollah Hizballah Fatah Amal Houthi Houthis Daesh Da'esh Daash ISIL ISIS Peshmerga Mujahideen Mujahidin Polisario Janjaweed Contras Contra
Kalashnikov Claymore Claymores Grad Grads Katyusha Katyushas Smerch Uragan Kalibr Iskanders Shaheds Scuds Antonovs Sukhois Tochka Hurricane Scud Antonov Sukhoi Boeing Apache Merkava Qassam Iskander Shahed Hercules Toyota Cessna Mirage Phantom Internet Holocaust Nakba Intifada Jihad Sharia Sahrawi Police Civil Human Rights
Whole Twenty-one Twenty-two Twenty-three Twenty-four Twenty-five Thirty-one Thirty-two Thirty-four Fifty-three Forty-six Neighbouring Operations Vessels Tens Relief Humanitarian Paragraph Paragraphs Rule Section Part Vol Fatalities Wounded
Power Powers Contracting Total Totals Subtotal Name Names Date Dates Time Place Places Number Numbers Age Ages Table Figure Summary List Names Area Location Source Sources Victim Victims Casualties Losses Damage Incident Incidents Violations
Martyr Martyrs Imam Mullah Father Sister Brother Bishop Madame Monsieur Señor Señora Doña
Aide-memoire Memorandum Appendices Communiqué Telegram Cable Subject Reference Ref Fax Email Website Box Street-level Sic
Attack Attacks Shelling Bombing Raid Raids Airstrike Airstrikes Ambush Explosion Fire Firing Clashes Arrest Arrests Abduction Abductions Demolition Demolitions Occupation Aggression Genocide Crimes Massacre Massacres
Injured Killed Dead Remains Bodies Sources Residents Witnesses Eyewitnesses Doctors Rescuers Survivors Armed Masked Unidentified Unknown Heavy Artillery Aircraft Warplanes Helicopters Shells Rockets Missiles Mortar Mortars Gunmen Snipers Soldiers Troops Militiamen Settlers Terrorists
Red Black White Green Blue Good Great Holy Old Long Young Free National International Regional Local Federal Democratic People Peoples Women Men Children Girls Boys Nurses Teachers Students Prisoners Refugees Peace War Battle Victory Liberation Resistance Revolution Independence Unity Freedom Justice
Expresses Calls Demands Urges Requests Invites Appeals Condemns Reaffirms Recalls Recalling Reiterates Deplores Notes Noting Stresses Decides Welcomes Encourages Affirms Reaffirming Concerned Deeply Gravely Bearing Having Considering Convinced Emphasizing Guided Mindful Determined Alarmed Withdraw Cease Put Allow Ensure Lift Release Refrain Place Hold Compel Designate Enforce Bring
`);

/** Movements and persons that gazetteers know as towns. */
export const NEVER_NAMES = new Set(
  'islamic jihad|ahrar al-sham|jaysh al-islam|jaish al-islam|al-qaida|al-qaeda|al-shabaab|boko haram|ansar allah|nusrah front|khmer rouge|viet cong|unita|renamo|swapo|frelimo|hizb-i islami|lashkar-e-tayyiba|muslim brotherhood|abu sayyaf|sendero luminoso|fatah al-islam|islamic state|daesh|saudi|arab|gulf cooperation council'.split(
    '|',
  ),
);
