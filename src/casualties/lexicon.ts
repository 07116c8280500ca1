/** The words of harm and the words for people, as data. */
import type { Effect } from '../record/types.ts';

/** Verbs that harm their object: base, past, participle where it differs; the other forms are regular. */
const TRANSITIVE: Readonly<Record<string, string>> = {
  killed:
    'kill murder slay/slew/slain slaughter massacre execute assassinate behead decapitate butcher exterminate liquidate hang/hanged lynch strangle incinerate electrocute martyr asphyxiate suffocate dismember crucify guillotine eliminate annihilate immolate impale disembowel garrotte garotte knife/knifed euthanize',
  injured:
    'wound injure hurt/hurt maim blind mutilate disfigure cripple scald bruise concuss lacerate hospitalize hospitalise traumatize brutalize bloody/bloodied rape gas/gassed',
  missing: '',
  detained:
    'arrest detain imprison incarcerate jail intern apprehend capture re-arrest rearrest nab/nabbed court-martial remand',
  abducted: 'abduct kidnap snatch enslave press-gang waylay/waylaid',
  displaced: 'displace evict expel deport evacuate uproot banish exile dispossess dislodge',
  casualties: '',
  affected: '',
};

/** Verbs whose is the one harmed. */
const INTRANSITIVE: Readonly<Record<string, string>> = {
  killed: 'die perish succumb drown expire suffocate',
  missing: 'disappear vanish',
  displaced: 'flee/fled',
};

export interface Verb {
  effect: Effect;
  form: 'base' | 'third' | 'past' | 'participle' | 'ed' | 'gerund';
  transitive: boolean;
}

function forms(entry: string): [form: Verb['form'], word: string][] {
  const [base = '', past, participle] = entry.split('/');
  // the last letter is doubled
  const stem = base.endsWith('e')
    ? base.slice(0, -1)
    : /^(?:kidnap|expel|nab|gas)$/.test(base)
      ? base + base.at(-1)
      : base;
  const sibilant = /(?:s|sh|ch|x)$/.test(base);
  const regular = base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const gerund = base === 'flee' ? 'fleeing' : base === 'die' ? 'dying' : `${stem}ing`;
  return [
    ['base', base],
    ['third', sibilant ? `${base}es` : `${base}s`],
    ['gerund', gerund],
    ...(participle
      ? ([
          ['past', past!],
          ['participle', participle],
        ] as [Verb['form'], string][])
      : ([['ed', past ?? regular]] as [Verb['form'], string][])),
  ];
}

/** Every form of every verb of harm. */
export const VERBS: ReadonlyMap<string, Verb> = (() => {
  const all = new Map<string, Verb>();
  for (const [table, transitive] of [
    [TRANSITIVE, true],
    [INTRANSITIVE, false],
  ] as const)
    for (const [effect, list] of Object.entries(table))
      for (const entry of list.split(' ').filter(Boolean))
        for (const [form, word] of forms(entry)) {
          const known = all.get(word);
          // `hurt` is base, past and participle
          all.set(word, { effect: effect as Effect, form: known ? 'ed' : form, transitive });
        }
  return all;
})();

/** Nouns that are the harm when a number stands before them: `six deaths`, `39 bodies`, `N casualties`. */
export const COUNTED: ReadonlyMap<string, Effect> = new Map(
  Object.entries({
    killed:
      'deaths death fatalities fatality bodies body corpses corpse martyrs martyr killings murders executions assassinations cadavers skeletons',
    injured: 'injuries woundings',
    missing: 'disappearances',
    detained: 'arrests detentions',
    abducted: 'abductions kidnappings',
    displaced: 'deportations expulsions evictions',
    casualties: 'casualties casualty victims victim',
  }).flatMap(([effect, words]) => words.split(' ').map((word): [string, Effect] => [word, effect as Effect])),
);

/** Nouns for people in a state of harm: a claim of its own where nothing else is said of them. */
export const STATES: ReadonlyMap<string, Effect> = new Map(
  Object.entries({
    abducted: 'hostages hostage abductees kidnappees',
    detained: 'detainees detainee prisoners prisoner captives captive internees',
    displaced: 'refugees refugee deportees deportee evacuees evacuee expellees returnees',
  }).flatMap(([effect, words]) => words.split(' ').map((word): [string, Effect] => [word, effect as Effect])),
);

/** Participles and adjectives that follow a bare number: `39 dead`, `45 wounded`, `four missing`. */
export const STATED: ReadonlyMap<string, Effect> = new Map(
  Object.entries({
    killed: 'dead killed slain murdered martyred executed massacred slaughtered',
    injured: 'injured wounded hurt maimed hospitalized hospitalised poisoned gassed',
    missing: 'missing disappeared',
    detained: 'arrested detained captured imprisoned',
    abducted: 'abducted kidnapped',
    displaced: 'displaced homeless evicted expelled deported uprooted',
  }).flatMap(([effect, words]) => words.split(' ').map((word): [string, Effect] => [word, effect as Effect])),
);

/** Abstract nouns of harm with `of` and the victims: `the death of`, `the arrest of`, `injuries to`. */
export const NOMINALS: ReadonlyMap<string, Effect> = new Map(
  Object.entries({
    killed:
      'death deaths drowning suffocation throat throats killing killings murder murders martyrdom assassination assassinations massacre slaughter execution executions slaying shooting beheading lynching hanging bodies body remains corpses corpse lives life burial',
    injured: 'injury injuries wounding wounds maiming disability disablement mutilation',
    missing: 'disappearance disappearances whereabouts fate',
    detained: 'arrest arrests detention imprisonment capture internment incarceration apprehension',
    abducted: 'abduction abductions kidnapping kidnappings hostage-taking',
    displaced:
      'displacement expulsion deportation eviction evacuation removal transfer relocation flight exodus uprooting banishment',
  }).flatMap(([effect, words]) => words.split(' ').map((word): [string, Effect] => [word, effect as Effect])),
);

const PLURAL_PEOPLE =
  'newborn owners landlords tenants managers directors roommates couriers messengers builders conscripts recruits reservists troopers gunners signallers orderlies schoolmasters headmasters watchmen boatmen masons weavers widows orphans people persons civilians men women children boys girls infants babies villagers residents inhabitants citizens nationals soldiers policemen officers peacekeepers troops militants fighters rebels gunmen guerrillas prisoners detainees captives hostages refugees youths students pupils schoolchildren teachers workers farmers fishermen peasants labourers miners traders merchants shopkeepers passengers pedestrians travellers pilgrims worshippers mourners guests patients nurses doctors physicians surgeons medics paramedics journalists reporters correspondents cameramen photographers lawyers judges priests nuns monks imams clerics missionaries diplomats officials employees staff personnel members others survivors victims families households relatives brothers sisters sons daughters fathers mothers parents grandparents elders elderly minors adults teenagers adolescents newborns toddlers twins couples crew crewmen sailors seamen marines pilots drivers guards gendarmes constables rangers commandos paratroopers sergeants corporals lieutenants captains majors colonels generals servicemen militiamen settlers Israelis Palestinians shepherds herders herdsmen pastoralists nomads hunters volunteers rescuers firefighters firemen engineers technicians contractors expatriates foreigners tourists migrants asylum-seekers activists politicians legislators parliamentarians candidates voters demonstrators protesters protestors strikers dissidents suspects bystanders onlookers shoppers diners customers vendors hawkers pedlars bakers butchers artisans woodcutters coaches referees paymasters surveyors beekeepers sacristans ushers ombudsmen goalkeepers cellists police loggers preachers administrators treasurers postmasters stationmasters innkeepers harbourmasters curators mukhtars chieftains burgomasters provosts porters servants cooks cleaners caretakers deminers de-miners observers monitors experts inspectors aid-workers compatriots countrymen defenders combatants non-combatants insurgents terrorists attackers assailants perpetrators bodies corpses deaths casualties lives martyrs wives husbands spouses cousins nephews nieces uncles aunts grandchildren grandsons granddaughters youngsters schoolgirls schoolboys academics professors scholars scientists writers poets musicians athletes players fans spectators supporters sympathizers followers leaders chiefs notables dignitaries ministers mayors governors councillors magistrates prosecutors auditors pensioners invalids souls individuals crewmembers servicewomen policewomen hands classmates schoolmates schoolfellows workmates shipmates playfellows apprentices archbishops abbots prelates friars curates hermits kings princes princesses sultans emirs dukes marshals sheriffs detectives representatives analysts architects executives criminals thieves outlaws assassins pickets sentinels lookouts heroes veterans patriots rectors deans alumni interns converts subordinates superiors accomplices clients descendants stepchildren godchildren bridesmaids bachelors tramps gipsies gypsies aborigines natives herdboys houseboys cowboys farmhands fieldhands dockhands milkmaids housemaids nursemaids chefs waiters waitresses registrars rapporteurs chairpersons spokespersons incumbents aldermen senators lads lasses kids chaps fellows co-pilots cosmonauts astronauts stonemasons blacksmiths charcoal-burners outpatients amputees infantrymen artillerymen tankmen internees privates passers-by playmates neighbours neighbors colleagues comrades friends companions kinsmen kin tribesmen clansmen occupants cadets riflemen sappers scouts legionnaires mercenaries invaders raiders bandits pirates aggressors occupiers partisans irregulars deserters commuters motorists motorcyclists cyclists conductors stevedores dockers divers gardeners harvesters ranchers stockmen tailors bricklayers welders plumbers housewives breadwinners newly-weds grandmothers grandfathers siblings in-laws inmates convicts mutineers humanitarians delegates envoys consuls deputies commissioners sub-prefects prefects commandants commanders cadres airmen aircrew navigators riders horsemen believers faithful catechists seminarians undergraduates graduates principals janitors barbers grocers maids nannies tutors wardens guides trackers gamekeepers poachers lumberjacks prospectors diggers planters pickers helpers aides bodyguards escorts stretcher-bearers ambulancemen anaesthetists midwives pharmacists dentists vaccinators interpreters translators clerks secretaries chauffeurs typists accountants bankers cashiers jurists notaries advocates attorneys bishops pastors rabbis deacons novices muezzins mullahs sheikhs marabouts sextons chaplains picnickers holidaymakers vacationers campers hikers climbers sportsmen footballers wrestlers boxers singers actors artists painters dancers bus-drivers taxi-drivers lorry-drivers truckers ferrymen oarsmen deckhands stokers masters mates skippers ratings submariners officers-cadets squatters townspeople townsfolk countryfolk smallholders sharecroppers ploughmen cowherds goatherds cameleers muleteers drovers beggars paupers cripples convalescents inpatients evacuees castaways stowaways blacks whites Africans Europeans Americans Asians Arabs Jews Christians Muslims Moslems Hindus Buddhists Sikhs Catholics Protestants Copts Druze communists nationalists loyalists separatists secessionists unionists trade-unionists syndicalists organizers militants-in-training auxiliaries slaves sympathisers informers collaborators informants opponents critics bloggers broadcasters editors printers newsmen newspapermen stringers freelancers newlyweds brides bridegrooms in-patients bathers swimmers strollers stallholders stall-keepers shepherdesses widowers';

/** Plural nouns for people, and what is counted as people. */
export const PLURALS: ReadonlySet<string> = new Set(PLURAL_PEOPLE.toLowerCase().split(' '));

const SINGULAR_PEOPLE =
  'president vice-president treasurer owner chairman chairwoman landlord tenant manager director justice pastoralist shoemaker bricklayer plumber supervisor gatekeeper gravedigger lecturer researcher librarian author announcer organizer stranger visitor host roommate operator lumberjack courier messenger dyer beekeeper bookseller publisher builder broker dealer minibus-driver ambulance-driver tractor-driver machinist fitter watchmaker healer trucker muleteer telegraphist railwayman stevedore forester conscript recruit reservist trooper gunner signaller orderly schoolmaster schoolmistress headmaster headmistress postmaster stationmaster muezzin mukhtar sexton watchman ferryman boatman blacksmith carpenter mason weaver potter tanner tinker miller seamstress widow widower orphan bride bridegroom man woman child boy girl infant baby person civilian villager resident inhabitant citizen national soldier policeman policewoman officer peacekeeper militant fighter rebel gunman guerrilla prisoner detainee captive hostage refugee youth student pupil schoolboy schoolgirl teacher schoolteacher worker farmer fisherman peasant labourer miner trader merchant shopkeeper passenger pedestrian traveller pilgrim worshipper mourner guest patient nurse doctor physician surgeon medic paramedic journalist reporter correspondent cameraman photographer lawyer judge priest nun monk imam cleric missionary diplomat official employee member other survivor victim family brother sister son daughter father mother parent grandfather grandmother elder minor adult teenager adolescent newborn toddler couple sailor seaman marine pilot driver guard gendarme constable ranger commando paratrooper sergeant corporal lieutenant captain major colonel general brigadier serviceman militiaman settler israeli palestinian shepherd shepherdess herder herdsman nomad hunter volunteer rescuer firefighter fireman engineer technician contractor expatriate foreigner tourist migrant activist politician legislator parliamentarian deputy candidate voter demonstrator protester protestor dissident suspect bystander onlooker shopper customer vendor hawker pedlar baker butcher artisan woodcutter logger porter servant cook cleaner caretaker deminer de-miner observer monitor expert inspector compatriot defender combatant insurgent terrorist wife husband spouse cousin nephew niece uncle aunt grandchild grandson granddaughter youngster academic professor scholar scientist writer poet musician athlete player spectator leader chief dignitary minister mayor governor councillor magistrate prosecutor pensioner invalid individual native trainee interpreter translator clerk secretary chauffeur consul attaché ambassador sheikh chieftain headman midwife pharmacist dentist goatherd cowherd groom mechanic electrician novice deacon bishop pastor rabbi grandparent classmate schoolmate schoolfellow schoolchild workmate shipmate playfellow twin grown-up apprentice archbishop abbot prelate friar curate churchwarden hermit pope king prince princess sultan emir duke rajah marshal major-general brigadier-general lieutenant-colonel sheriff detective representative counsel analyst architect executive criminal thief outlaw bandit assassin picket sentinel lookout hero veteran vet patriot partisan rector dean sophomore graduate postgraduate undergraduate alumnus intern convert subordinate superior accomplice client relative descendant stepchild godchild godson goddaughter bridesmaid fiancé fiancée bachelor spinster beggar tramp gipsy gypsy aborigine indigene herdboy houseboy cook-boy stable-boy cowboy gaucho farmhand fieldhand dockhand milkmaid housemaid nursemaid babysitter chef waiter waitress barmaid bailiff registrar rapporteur plenipotentiary chairperson spokesperson incumbent councilman alderman senator assemblyman congressman lawmaker undersecretary lad lass lassie old-timer kid chap fellow co-pilot navigator cosmonaut astronaut stonemason coppersmith goldsmith charcoal-burner woodman cattleman rickshaw-puller fruit-picker quarryman signalman linesman lineman nightwatchman trawlerman brakeman crewman postman milkman taximan cabman salesman businessman businesswoman clergyman churchman oarsman oilman ombudsman outpatient inpatient paralytic amputee returnee deportee evacuee parolee draftee appointee trustee nominee escapee absentee private passer-by playmate neighbour neighbor colleague comrade friend companion kinsman tribesman clansman occupant cadet rifleman sapper scout legionnaire mercenary pirate commuter motorist motorcyclist cyclist conductor docker diver gardener tailor welder housewife breadwinner sibling inmate convict delegate envoy commissioner sub-prefect prefect commandant commander adjutant airman rider horseman catechist seminarian principal janitor barber grocer maid nanny tutor warden guide tracker gamekeeper prospector planter helper aide bodyguard stretcher-bearer vaccinator typist accountant banker cashier jurist notary advocate attorney mullah marabout chaplain picnicker hiker sportsman footballer singer actor artist painter deckhand skipper ploughman sharecropper stowaway trade-unionist unionist auxiliary informer editor printer broadcaster stepson stepdaughter stepfather stepmother half-brother brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law great-grandmother great-grandfather baby-girl foreman overseer bus-driver taxi-driver lorry-driver townsman countryman sacristan custodian sentry lookoutman warrant-officer aircraftman helmsman bosun boatswain stoker cabin-boy stewardess steward bather swimmer stallholder';

/** Plurals whose singular is another word as well, or has a rank's or an adjective's use. */
const NO_SINGULAR: ReadonlySet<string> = new Set(
  'other hand minor private master mate rating general major fan white black american european african arab christian muslim moslem hindu buddhist catholic protestant israeli palestinian principal guide picket fellow kid body death casualty life soul faithful regular cadre communist nationalist loyalist separatist unionist leader minister governor representative delegate official member player fighter combatant defender attacker assailant perpetrator victim survivor individual engineer-in criminal hero chief king prince incumbent superior captain cook relative guest host adult elderly convict volunteer scout marine commando hunter critic model press supporter follower observer monitor expert'.split(
    ' ',
  ),
);

const singularOf = (plural: string): string =>
  plural.endsWith('men')
    ? `${plural.slice(0, -3)}man`
    : plural.endsWith('ies')
      ? `${plural.slice(0, -3)}y`
      : /[^s]s$/.test(plural)
        ? plural.slice(0, -1)
        : '';

/** Singular nouns for a person. */
export const SINGULARS: ReadonlySet<string> = new Set([
  ...SINGULAR_PEOPLE.split(' '),
  ...[...PLURALS].map(singularOf).filter((word) => word && !NO_SINGULAR.has(word)),
]);

/** One of a people, where no ending tells. */
export const ONE_OF_A_PEOPLE: ReadonlySet<string> = new Set(
  'dane finn swede pole turk kurd serb croat arab czech slovak scot spaniard briton greek swiss bosniac bosniak jew copt sikh cossack gurkha argentine filipino filipina uzbek tajik kazakh kyrgyz turkmen uighur pashtun hazara tamil zulu hutu tutsi tuareg fulani berber palestinian cypriot muscovite israelite'.split(
    ' ',
  ),
);

/** Peoples whose name has no plural of its own: `6,700 Rohingya`, `three Hutu`. */
export const PEOPLES: ReadonlySet<string> = new Set(
  'rohingya hutu tutsi twa fur masalit zaghawa dinka nuer shilluk nuba oromo amhara afar hausa fulani peul igbo yoruba tuareg bambara dogon hema lendu nande banyamulenge kikuyu acholi karamojong ovambo herero nama san zulu xhosa shona ndebele maya miskito sumo rama quechua inuit roma sinti thai lao khmer viet hmong karen kachin shan chin rakhine dayak han hui baluch sindhi tamil sinhala bengali naga bodo druze yazidi shia sunni chinese japanese portuguese dutch french british irish english spanish swiss danish swedish finnish polish turkish kurdish tubu toubou sara gorane berti birgid dajo misseriya rizeigat ngok murle bari lugbara madi baganda tigrinya kunama saho beja nubian mende temne limba kru gio mano krahn mandingo diola wolof sahrawi saharawi berber kabyle bedouin'.split(
    ' ',
  ),
);

/** Endings of words for people who do or belong to something, for nouns that no list has. */
export const PERSON_ENDING =
  /(?:[^aeiou]er|ier|eer|yer|or|ist|ian|man|woman|ee|ant|herd|[^ln]ess|smith|wright|maker|keeper)s?$|(?:men|women|folk|people)$/;

/** Words that look like people by their ending and are none. */
export const NO_PERSON: ReadonlySet<string> = new Set(
  'cylinder cylinders canister canisters three thirty-three agree disagree decree free knee tree coffee referee number prayer stretcher register cover encounter offer gunpowder lawless slaughter rather under over ever never together further other order matter manner border quarter centre center letter chapter paper water winter summer october september november december power river tower corner shelter fire-power helicopter mortar mortars cluster container tanker carrier bomber bombers launcher launchers rocket computer powder timber rubber sector sectors motor tractor tractors error errors horror horrors terror minor corridor corridors factor factors reactor generator door floor harbour vector list lists mist fist district districts trees degree degrees committee committees fee fees guarantee plant plants grant grants amount warrant warrants giant address process access business illness witness progress mess mass press fortress rafter rafters bunker bunkers boulder shower whether either neither orders barrier barriers frontier frontiers quarters headquarters destroyer destroyers cruiser cruisers freighter freighters trawler trawlers fighter-bomber fighter-bombers bulldozer bulldozers dozer boiler cooler trailer trailers transformer transformers character disaster murder'.split(
    ' ',
  ),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is counted in the same sentences and is no person. */
export const THINGS = words(
  'per cent percent percentage years year months month weeks week days day hours hour minutes minute seconds kilometres kilometers kilometre km metres meters miles tons tonnes kg dollars pounds square hectares acres dunums dunams houses homes huts buildings apartments flats shops stalls schools hospitals mosques churches villages towns cities hamlets settlements camps localities districts vehicles cars trucks lorries buses tanks aircraft planes warplanes jets helicopters drones ships boats vessels rockets missiles shells bombs mines mortars mortar rounds bullets grenades rifles guns weapons cattle sheep goats camels horses cows animals livestock heads raids strikes air airstrikes attacks incidents sorties violations occasions times cases operations explosions checkpoints points posts positions wells pits graves bags sacks tents blankets documents resolutions articles paragraphs reports letters sites facilities installations places areas parts countries states nations parties pirogues batteries rooms fields farms trees bridges roads factories stages counts charges families-worth dozen million thousand hundred companies battalions brigades divisions platoons regiments units convoys columns flights sessions meetings blows wounds shots trips hits',
);

/** Words that end a noun phrase. */
export const STOPS = words(
  'a an the this that these those and or but nor so yet as than if when while whereas because since until till before after although though once where who whom whose which what in on at by to from with without within into onto upon over under above below between among amid against during for off out up down about around near towards toward across along through throughout behind beyond inside outside beside besides despite per via is are was were be been being am has have had having do does did will would shall should can could may might must not no never also then thus there here they them their he him his she her it its we us our you your i my both all some any each every either neither more most less least only just even still already later now today yesterday tonight ago again too very such abroad elsewhere away alone apiece instead said says reported including inclusive excluding plus',
);

/** Before a number: what it makes of it. */
export const BOUNDS: readonly (readonly [
  phrase: string,
  bound: 'least' | 'more' | 'most' | 'fewer' | 'nearly' | 'about' | 'exact',
])[] = [
  ['at least', 'least'],
  ['at the least', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not fewer than', 'least'],
  ['not less than', 'least'],
  ['a minimum of', 'least'],
  ['at the very least', 'least'],
  ['more than', 'more'],
  ['well over', 'more'],
  ['just over', 'more'],
  ['well above', 'more'],
  ['over', 'more'],
  ['upwards of', 'more'],
  ['in excess of', 'more'],
  ['beyond', 'more'],
  ['above', 'more'],
  ['exceeding', 'more'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['at most', 'most'],
  ['at the most', 'most'],
  ['a maximum of', 'most'],
  ['fewer than', 'fewer'],
  ['less than', 'fewer'],
  ['under', 'fewer'],
  ['below', 'fewer'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['close on', 'nearly'],
  ['close upon', 'nearly'],
  ['hard on', 'nearly'],
  ['verging on', 'nearly'],
  ['upward of', 'more'],
  ['just under', 'nearly'],
  ['very nearly', 'nearly'],
  ['practically', 'nearly'],
  ['virtually', 'nearly'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['about', 'about'],
  ['approximately', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['in the region of', 'about'],
  ['in the order of', 'about'],
  ['something like', 'about'],
  ['somewhat more than', 'more'],
  ['slightly more than', 'more'],
  ['slightly over', 'more'],
  ['a little over', 'more'],
  ['a little more than', 'more'],
  ['rather more than', 'more'],
  ['far more than', 'more'],
  ['considerably more than', 'more'],
  ['many more than', 'more'],
  ['considerably over', 'more'],
  ['greater than', 'more'],
  ['north of', 'more'],
  ['better than', 'more'],
  ['anything up to', 'most'],
  ['a maximum', 'most'],
  ['at a minimum', 'least'],
  ['a good', 'least'],
  ['fully', 'exact'],
  ['a little under', 'nearly'],
  ['slightly under', 'nearly'],
  ['slightly less than', 'nearly'],
  ['slightly fewer than', 'nearly'],
  ['just short of', 'nearly'],
  ['little short of', 'nearly'],
  ['not far short of', 'nearly'],
  ['not far from', 'nearly'],
  ['getting on for', 'nearly'],
  ['approaching', 'nearly'],
  ['nigh on', 'nearly'],
  ['well-nigh', 'nearly'],
  ['not quite', 'nearly'],
  ['an approximate', 'about'],
  ['approximating', 'about'],
  ['in the neighbourhood of', 'about'],
  ['of the order of', 'about'],
  ['on the order of', 'about'],
  ['somewhere around', 'about'],
  ['perhaps', 'about'],
  ['possibly', 'about'],
  ['reportedly some', 'about'],
  ['probably', 'about'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
];

/** What is said of lives that are over: `two lives were lost`, `the lives of 14 people were cut short`. */
export const SPENT = /^(?:lost|taken|claimed|cut|ended|extinguished|snuffed|sacrificed)$/;

/** Verbs of saying, whose subject is credited. */
export const SAYS =
  /^(?:reports?|reported|said|says|stated|states|announced|announces|confirmed|confirms|recorded|records|registered|registers|documented|documents|estimates?|estimated|counted|counts|put|puts|verified|established|listed|lists|indicated|indicates|noted|informed|published|declared|acknowledged|admitted)$/;

/** `as reported by`, `figures supplied by`: the participle. */
export const AS_SAID =
  /^(?:reported|recorded|registered|confirmed|published|compiled|released|documented|estimated|supplied|provided)$/;

/** What figures are credited by: `by the count of X`. */
export const ESTIMATES = /^(?:estimate|estimates|count|figures|reckoning|records|tally|statistics|data|words)$/;
