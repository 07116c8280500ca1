import type { Force } from '../record/types.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * What a verb of asking may govern:
 * `on` call upon X to; `to` appeal to X to; `for` call for the release; `object` urge X to;
 * `that` demand that; `thing` demand the release; `of` demand of X that; `insist` insist on the release.
 */
export type Frame = 'on' | 'to' | 'for' | 'object' | 'that' | 'thing' | 'of' | 'insist' | 'infinitive';

export interface AskingVerb {
  force: Force;
  frames: readonly Frame[];
}

const asking = (force: Force, ...frames: Frame[]): AskingVerb => ({ force, frames });

/** Verbs by which an author asks, in their base form. */
export const ASKING: ReadonlyMap<string, AskingVerb> = new Map([
  ['call', asking('call', 'on', 'for')],
  ['urge', asking('urge', 'object', 'that', 'thing')],
  ['exhort', asking('urge', 'object')],
  ['implore', asking('urge', 'object')],
  ['beseech', asking('urge', 'object')],
  ['entreat', asking('urge', 'object')],
  ['adjure', asking('urge', 'object')],
  ['encourage', asking('urge', 'object')],
  ['demand', asking('demand', 'that', 'of', 'thing', 'infinitive')],
  ['insist', asking('demand', 'insist', 'that')],
  ['require', asking('demand', 'object', 'that', 'of')],
  ['request', asking('request', 'object', 'that', 'of', 'thing', 'infinitive')],
  ['ask', asking('request', 'object', 'that', 'of', 'for', 'infinitive')],
  ['invite', asking('request', 'object')],
  ['solicit', asking('request', 'thing', 'of')],
  ['beg', asking('request', 'object', 'that')],
  ['pray', asking('request', 'object')],
  ['appeal', asking('appeal', 'to', 'for')],
  ['plead', asking('appeal', 'to', 'for')],
  ['expect', asking('expect', 'object', 'that', 'of')],
]);

/** Nouns of asking: `reiterates its call for`, `our demand that`. */
export const ASKING_NOUNS: ReadonlyMap<string, Force> = new Map<string, Force>([
  ['call', 'call'],
  ['calls', 'call'],
  ['demand', 'demand'],
  ['demands', 'demand'],
  ['insistence', 'demand'],
  ['request', 'request'],
  ['requests', 'request'],
  ['invitation', 'request'],
  ['appeal', 'appeal'],
  ['appeals', 'appeal'],
  ['plea', 'appeal'],
  ['expectation', 'expect'],
]);

/** Verbs that make a noun of asking an act: `renews its appeal`. */
export const MAKING =
  set(`reiterate reiterates renew renews repeat repeats restate restates reaffirm reaffirms make makes launch launches
address addresses issue issues direct directs extend extends submit submits echo echoes add adds express expresses convey conveys send sends
maintain maintains voice voices lodge lodges present presents raise raises reiterating renewing repeating making addressing launching`);

/** Words after which `to request` and its like are the author's own act: `I have the honour to request`. */
export const GOVERNORS =
  set(`wish wishes like want wants desire desires honour honor privilege instructed directed authorized authorised mandated
instructions writing write writes opportunity compelled obliged constrained forced bound venture ventures hasten hastens have has me us duty urgent
necessary decided pleasure occasion liberty continue continues impelled prompted moved requested asked avail avails incumbent prefer prefers wishing
behalf order honoured honored obligation permission`);

/** Verbs that make an obligation of what follows, by their modal. */
export const MODALS: ReadonlySet<string> = set('must should ought');

/** Adverbs and short asides that stand between a subject, its verb and what the verb governs. */
export const ADVERBS =
  set(`also once again more therefore thus hereby now still too further furthermore moreover however likewise
accordingly consequently firstly secondly thirdly lastly finally yet always never ever even then here just only hence respectfully kindly please
meanwhile instead nevertheless nonetheless forthwith immediately urgently strongly earnestly particularly especially solemnly especially jointly most very
henceforth indeed simply together duly alone too anew therein thereby soon today first equally similarly additionally rather forcefully
besides`);

/** Asides of more than one word; longest first. */
export const ASIDES: readonly string[] = [
  'once and for all',
  'in the strongest possible terms',
  'in the strongest terms',
  'in the most forceful terms',
  'at the same time',
  'for its part',
  'for their part',
  'for his part',
  'for her part',
  'for our part',
  'for my part',
  'on its part',
  'on behalf of my government',
  'on behalf of its government',
  'in its turn',
  'in their turn',
  'in the first place',
  'in the circumstances',
  'in these circumstances',
  'through you',
  'as a matter of urgency',
  'with all due respect',
  'with the utmost urgency',
  'in particular',
  'in addition',
  'in turn',
  'as well',
  'above all',
  'in consequence',
  'in conclusion',
  'in this regard',
  'in that regard',
  'in this connection',
  'in this respect',
  'of course',
  'in our view',
  'in its view',
  'in my view',
  'without delay',
  'without further delay',
  'once more',
  'once again',
  'yet again',
  'time and again',
  'at once',
  'at last',
  'at the very least',
  'at the least',
  'at least',
  'in fact',
  'with respect',
  'with insistence',
  'with urgency',
  'in the strongest manner',
  'to this end',
  'to that end',
  'for this reason',
  'for that reason',
  'for this purpose',
  'as a consequence',
  'as a result',
  'in the meantime',
  'first of all',
  'in all urgency',
  'by the same token',
  'no less',
  'by now',
  'by then',
  'long since',
].sort((a, b) => b.length - a.length);

export const DETERMINERS =
  set(`the a an this that these those its their his her our your my any every each all both some such no certain several many
other one two three four five which whose another either neither`);

export const PREPOSITIONS =
  set(`of in on at by for with from to under over upon against between among amongst through throughout into within without during before after
since until towards toward about across along behind beyond despite concerning regarding near notwithstanding pursuant per via following including
inside outside above below off onto because as like unlike than amid amidst around`);

/** Words that open an adverbial before the subject. */
export const FRONTERS =
  set(`in on at by for with from to under upon against between among through throughout into within without during before after since
until towards despite concerning regarding notwithstanding pursuant following given considering because as although though while whereas whilst
if unless when whenever once where having being recalling noting bearing recognizing convinced acting mindful deeply gravely moreover furthermore
meanwhile finally however therefore accordingly consequently thus hence similarly likewise indeed nevertheless nonetheless clearly now today
here first firstly secondly thirdly lastly second third above beyond instead again only rather so far faced confronted speaking guided conscious
aware taking considering believing yesterday still obviously alternatively ultimately lest provided contrary owing due otherwise even it's`);

/** Openers of clauses that state a condition, a question or an aim: a modal inside them asks nothing. */
export const UNASSERTED = set(
  'if unless lest whether when whenever where wherever how why what who whom until than so as before after provided',
);

export const AUXILIARIES = set(
  `is are was were has have had will would can cannot could may might must should shall does did am ought`,
);

export const COORDINATORS = set('and but or nor yet so for while whereas');

/** Third persons by which an author goes on to something else than the action: `and avails itself`. */
export const AUTHOR_VERBS =
  set(`avails trusts hopes takes expresses reiterates reaffirms reserves remains stands thanks wishes welcomes condemns deplores regrets is has
will would believes considers holds notes recalls stresses emphasizes underlines underscores assures pledges undertakes renews rejects warns
declares affirms affirms supports pays commends appreciates strongly looks counts relies demands urges calls requests asks invites appeals insists
exhorts implores expects draws conveys extends avow denounces protests confirms reminds encourages hereby avail trust hope thank welcome
condemn reserve remain wish am shall cannot must should`);

/** Heads of noun phrases that act: what they are told is told to them. */
export const ACTORS =
  set(`state states government governments council assembly secretary-general president power powers authority authorities party parties militia
militias rebels forces community country countries regime regimes member members nation nations organization organizations organisation organisations agency agencies
perpetrators leaders leadership committee commission court tribunal mission missions bodies body team prosecutor union league movement
donors donor partners neighbours neighbors mediators mediator guarantors sponsors co-sponsors signatories co-chairs chair chairman chairperson rapporteur
commissioner envoy representative representatives administration army troops settlers occupiers occupier aggressor aggressors side sides
capitals capital federation kingdom republic emirates ministers minister parliament coalition alliance front group faction factions
leader institutions institution system organ organs office secretariat fund programme bank companies company banks enterprises airlines
world mankind humanity everyone everybody commander commanders officials officers groups societies churches media journalists experts panel
operation peacekeepers force unifil unamid monuc population civilians citizens inhabitants people peoples persons refugees
opposition entity supporters backers patrons accomplices terrorists mercenaries invaders adversary enemy enemies presidency quartet
facilitators facilitator observers monitors investigators judges prosecutors friends others general contingents staff personnel
mediation delegation delegations chiefs chief elders business corporations contributors gang gangs régime régimes junta clique cartel cartels police
navy tribe tribes warlords insurgents insurgent tyrant garrison troika guards guard unit units battalion brigade operators owners airline carriers cabinet hosts
soldiers soldier fighters militants gunmen captors kidnappers abductors lenders creditors gendarmerie guerrillas paramilitaries separatists secessionists`);

/** Those who suffer: what they `must` or `have to` do is told of them, not asked of them. */
export const VICTIMS =
  set(`families family patients children child civilians refugees inhabitants people residents women woman men man doctors doctor surgeons
nurses hospitals hospital schools school pupils students farmers villagers victims survivors mothers mother fathers father population populations
wounded sick elderly pilgrims worshippers travellers detainees prisoners workers journalists teachers fishermen merchants households girls boys
citizens persons`);

/** Heads that sound like deeds or states of affairs though they may end like actors. */
export const THINGS =
  set(`attack attacks raid raids siege killing killings war conflict violence crime crimes talks aid access ceasefire cease-fire mandate message words day days
hostilities policy policies practices practice process draft blockade occupation impunity bombing shelling bloodshed massacre massacres
sanction sanctions embargo peace settlement flow fire border borders crossings crossing road roads airport port ports arms weapons mines step steps
effort efforts measure measures work matter matters case cases fate relief convoy convoys supplies rights right law laws order orders site sites
truth evidence result results rule rules lift ban threat threats act acts abuses abuse incursions overflights provocations deliveries arms
end halt letter note text statement report vote meeting session plight suffering nightmare tragedy madness cycle carnage slaughter genocide response
line lines prisons camp camps wall walls flights resolution resolutions convention charter treaty agreement accord accords protocol
question issue situation bodies remains approach double-standards standards standard silence words term terms time funds money goods food water fuel
electricity medicines medicine houses homes schools plan plans efforts there this these that those it everything something nothing none much more less enough`);

/** What is said in passive of a matter that the author only mentions: `it must be noted`. */
export const SAYING =
  set(`noted stressed emphasized emphasised underlined underscored recalled added said mentioned observed remembered pointed highlighted
reiterated stated acknowledged admitted recognized recognised conceded remarked clarified borne kept understood supposed forgotten assumed
concluded confessed made inferred seen thought explained mentioned asked overlooked regarded viewed interpreted read judged surprised
doubted imagined presumed construed deduced credited told reported appreciated repeated`);

/** Verbs that say the author is thinking, not asking: `Israel must know`. */
export const STATES_OF_MIND = set(
  'suffice exceed weigh total know mean seem appear feel wonder like sound prefer wish think believe imagine',
);

/** What happens of itself: after `is bound to` it is a prediction. */
export const HAPPENINGS =
  set(`fail lead result have happen aggravate increase provoke affect end become cause worsen be remain produce create undermine deepen spread
jeopardize complicate come arise encourage heighten exacerbate fuel intensify make endanger prolong give bring collapse succeed escalate raise`);

/** Adjectives of `it is … that/for/to`. */
export const IMPERATIVES = set(
  `imperative essential crucial critical vital necessary indispensable incumbent urgent important paramount imperious importance urgency`,
);

/** Verbs and adjectives of holding before `that`: an author's view may carry an obligation. */
export const PAST_REPORTING =
  set(`said stated declared noted considered emphasized emphasised decided demanded affirmed reaffirmed agreed concluded warned stressed
underlined recalled recommended requested called insisted maintained claimed asserted argued announced believed held reiterated proclaimed
ruled determined felt thought resolved stipulated promised provided ordered acknowledged recognized confirmed told informed advised suggested
proposed pledged`);

/** Persons and things whose present-tense asking is not the author's. */
export const NOT_AUTHORS =
  set(`resolution resolutions paragraph paragraphs article articles charter text texts convention conventions agreement agreements
accord accords treaty protocol plan law laws justice peace morality humanity decency logic reason situation gravity circumstances conscience conventions
report declaration document documents mandate principle principles protocols history case events urgency nature problem crisis question
who which that whom he she they you these those this one nobody none neither nothing what everybody everyone enemy enemies adversary
aggressor opponents rebels militias critics regime provisions provision terms duty`);

/** Bodies whose demands are reported unless the part is theirs. */
export const OTHER_BODIES: readonly string[] = [
  'security council',
  'general assembly',
  'secretary-general',
  'human rights council',
  'international court',
  'economic and social council',
  'united nations',
  'high commissioner',
  'panel of experts',
  'african union',
  'european union',
  'league of arab states',
  'red cross',
];

/** Common nouns by which an author calls itself. */
export const AUTHOR_NOUNS =
  set(`government delegation mission ministry country people nation leadership presidency parliament conference summit ministers
heads signatories undersigned movement party league union front group committee council assembly authority kingdom coalition alliance association
families victims chairman commission bureau leaders participants members cabinet congress senate house organization rada bureau republic state states
minister president embassy side foundation council's community federation network centre`);

/** Lists that tell, and are not asked for, though `the following` leads them in. */
export const TELLING =
  set(`attacks incidents violations facts persons individuals entities crimes acts cases places information details events losses names
reasons examples points questions observations comments elements breaches grounds considerations particulars`);

/** What letters are called when they speak of their own handling. */
export const LETTER_WORDS =
  set(`letter letters note text statement communication communications document report annex annexes enclosure enclosures memorandum message communiqué communique
declaration it them reply aide-mémoire attachment attachments summary appendix telegram cable record views position information translation`);

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = set(
  'friendly family assembly reply supply early likely elderly deadly costly lonely lively orderly timely only daily weekly monthly yearly ally anomaly apply comply imply multiply rely',
);

/** Verbs and phrases of saying in the present, before `that`. */
export const SAY_VERBS =
  set(`say says hold holds believe believes consider considers think thinks stress stresses reiterate reiterates emphasize emphasizes emphasise
maintain maintains note notes recall recalls insist insists affirm affirms reaffirm reaffirms add adds repeat repeats declare declares underline underlines
underscore underscores feel feels find finds state states agree agrees submit submits contend claim claims argue argues assert asserts warn warns
acknowledge acknowledges recognize recognizes provide provides stipulate stipulates require requires suggest suggests conclude concludes
know knows understand understands show shows indicate indicates mean means imply implies decide decides demand demands announce announces confirm confirms
deem deems deny denies hope hopes trust trusts fear fears pretend pretends propose proposes recommend recommends`);

/** Nouns before `that` whose content is somebody's: `the view that`. */
export const HELD = set(
  'view claim argument contention assertion demand request condition understanding provision requirement proposal recommendation suggestion idea pretext position report reports allegation rule',
);

/** Nouns of duty: `has a duty to`, `it is the responsibility of X to`. */
export const DUTIES = set('duty obligation responsibility obligations responsibilities task');

/** An aim or a judgment before `that`, not a demand: `in order that`, `it is regrettable that`. */
export const AIMS =
  set(`so in such now order extent provided lest fear case event regrettable strange unfortunate intolerable unacceptable inconceivable
unthinkable outrageous surprising`);

/** Before `that`: what one is sure of. */
export const CERTAINTIES = set(
  'clear obvious evident certain sure opinion conviction belief doubt convinced fact self-evident principle persuaded confident',
);
