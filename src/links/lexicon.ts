const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Before a name they say that something is there. */
export const AT = set(
  'in at near on off outside around inside within across throughout along over above below beneath under beyond behind between against upon onto beside besides opposite amid among alongside facing about past through',
);
/** Before a name they say what it is nearer to, when another place was named before. */
export const DIRECTIONS = set(
  'north south east west north-east north-west south-east south-west northeast northwest southeast southwest kilometres kilometre kilometers kilometer km miles mile metres meters upstream downstream',
);
/** Verbs whose object is the place that suffers; other verbs in -ed and -ing count where no person can be their object. */
export const STRIKES = set(
  'hit hits struck strike strikes striking shelled shelling shells bombed bombing bombs bombarded bombarding pounded pounding attacked attack attacks attacking raided raiding raids raid enter entered entering enters stormed storming storms surrounded seized seizing overran overrunning invaded invading razed razing burned burnt burning torched targeted targeting targets rocked shook raked hammered besieged besieging captured capturing occupied penetrated reached reaching encircled levelled destroyed sacked looted swept ravaged set fell rained strafed strafing mined mining overwhelmed retook took taking combed blasted rammed sealed scoured',
);
/** Verbs in -ed and -ing whose object is a State or a town that stands for one. */
export const SAYS = set(
  'told informed asked thanked urged accused called requested notified warned invited condemned supported backed joined assured reminded addressed including regarding concerning involving representing accredited promised united according assisted visited visiting helped denied blamed thanking urging accusing',
);
/** Nouns whose `of X` or `in X` says for whom somebody acts. */
export const OFFICES = set(
  "government governments minister ministers ministry president presidents representative representatives mission embassy ambassador ambassadors consulate army armies forces force regime régime troops soldiers governor mayor authorities parliament republic kingdom king emir prime bishop archbishop university bank court council leader leaders leadership rulers officials delegation delegates delegate observer secretary head commander general envoy consul spokesman nation people's police navy airforce intelligence parties party statement allies ally name capital flag name behalf sovereignty independence integrity territory airspace waters occupation invasion friends support policy policies aggression pay service agents instigation orders control sub-prefect sub-prefects chief chiefs commissioner director deputy mayors governors contingent contingents battalion battalions guards brigade brigades directorate directorates",
);
/** Those that say little of where: harm to them may have come to them there. */
export const PREFECTS = set('prefect prefects elders administrator administrators');
export const PEOPLE = set(
  'people peoples population populations resident residents inhabitant inhabitants villagers villager citizens citizen nationals national native natives men women children families family youth youths civilians farmers workers sons daughters refugees shepherds fishermen students faithful pupils passengers patients worshippers notables sheikhs peasants',
);
/** What fires, lies or sits somewhere, while the harm is elsewhere. */
export const BASES = set(
  'emplaced positioned stationed based deployed entrenched posted positions position batteries battery guns gun launchers launcher headquartered headquarters garrisoned garrison artillery fired firing launched launching mounted barracks slopes vantage dug moored anchored embassy talks meeting meetings signed agreed concluded conference held session office offices summoned trained training resident living lives runs parliament sheltered sheltering treated treatment settlers operating quartered camped assembled concentrated massed howitzers tanks issued published announced speaking spoke adopted submitted presented',
);
/** Who or what comes from a place and does the harm elsewhere. */
export const COMERS = set(
  'settlers settler bandits gunmen mercenaries militiamen militia militias raiders fighters terrorists infiltrators troops soldiers forces force aircraft planes bombers helicopters drones drone gunboats artillery rockets rocket shells missiles missile shots gunfire fire shelling fired fires firing launched launch launching operating bound flown flying hailing hail returning returned back brought far kilometres km metres miles column columns convoy patrol units unit directed sent dispatched emerged took-off descended',
);
/** Verbs and nouns of leaving; what follows `from` is the place that people left. */
export const LEAVES = set(
  'fled fleeing flee flees left leave leaving abandoned abandoning abandon quit evacuated vacated emptied',
);
/** Verbs that carry people off, so that `into X` is where they came. */
export const MOVES = set(
  'fled flee fleeing fly flew crossed crossing cross carried led taken took marched dragged expelled deported driven drove drive moved transferred evacuated poured streamed herded chased pushed abducted pulled sent escaped brought escorted crowded packed huddled',
);
/** Words that make `to X` the place that suffers. */
export const TO_SITES = set(
  'road highway way track leading route path close next adjacent fire siege waste torch damage railway line entrance exit approach approaches gates access',
);
/** Words of care: the place of a hospital is not that of the harm. */
export const CARE =
  /\b(?:fighting for (?:his|her|their) li(?:fe|ves)|hospitals?|(?:died|taken|brought|rushed|admitted|treated)\b[^,;]{0,50} medical cent(?:er|re)s?|clinics?|infirmary|morgue|mortuary|treatment|treated|amputated|amputations?|surgery|operated|hospitali[sz]ed|succumbed|expired|passed away|since died|later died|died (?:later|of (?:his|her|their|the|wounds|injuries)))\b/i;
/** Places where the wounded and the dead lie. */
export const CARE_NAMES = /\b(?:Hospitals?|Clinic|Infirmary|Morgue|Mortuary|Medical)\b/;
/** What only joins a name to the one before it. */
export const SMALL = set(
  'the a an some about of in at near outside off within to from on by and situated located lying northern southern eastern western central north-eastern north-western south-eastern south-western small chief main coastal hillside border residential old occupied disputed populated administrative called named capital seat part far half way well side bank shore outskirts edge suburb heart centre center middle just also mostly mainly between astride along above below beside inside nautical two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred few several dozen mountainous rural urban largest that which is lies inside neighbouring nearby adjacent next close opposite foot overlooking',
);
/** Effects that last. */
export const SETTLED = /^(?:displaced|detained|abducted|missing)$/;
/** What is so as the letter is written is not of the day and the place told before. */
export const NOW =
  /\b(?:remains?|languish(?:es)?|currently|presently|to this day|at present|now|live there)\b|\bwhereabouts\b/i;
/** `The whereabouts of four of them remain unknown`: of those told before, whatever has become of them. */
export const OF_THOSE = /^ of (?:them|those|these)\b/;
/** What befalls people after the harm. */
export const RELEASED =
  /\b(?:were|was|been) (?:[a-z]+ )?(?:exchanged|released|freed|put back|sent back|let go|returned|liberated|repatriated|handed over|buried|laid to rest|funeral)\b/;
/** Where people lie since the attack. */
export const RUBBLE = /\b(?:rubble|ruins|debris|wreckage)\b/;
