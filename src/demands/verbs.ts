/** Verbs that name what may be asked of somebody, in their base form; data for telling `to act` from `to the Council`. */
import { dictionary } from '../language/dictionary.ts';

const BASE = `
abandon abide abolish absorb abstain accede accelerate accept accompany accord account achieve acknowledge acquaint act activate adapt add
address adhere adjourn adjust administer admit adopt advance advise affirm afford agree aid align allay alleviate allocate allow alter amend
analyse analyze announce annul answer appeal appear apply appoint apprehend approach approve arrange arrest ascertain ask assert assess
assign assist associate assume assure attach attempt attend avail avenge avert avoid await award back ban bar be bear become begin believe
benefit block board boycott break bring broadcast build call cancel capture care carry cast cause cease censure challenge change
channel charge check choose circulate circumvent cite claim clarify classify clear close collaborate collect combat come command commence
comment commit communicate compel compensate complete comply compose comprehend conceal concentrate conclude condemn condone conduct confer
confine confirm confiscate conform confront consent consider consolidate constitute consult contact contain continue contribute control convene
convert convey convict cooperate co-operate coordinate co-ordinate cope correct cover create criticize curb curtail cut deal decide declare
deem defend defer define defuse delay deliver demand demarcate demilitarize demine demobilize demolish demonstrate denounce deny depart deploy
deport deprive derive describe designate desist destroy detach detain deter determine develop devise devote direct disarm disavow disband
discharge disclose discontinue discourage discuss disengage dismantle dismiss dispatch despatch display disregard dissociate dissolve
distance distinguish distribute divert do document donate draft draw drop dwell earmark ease educate effect effectuate elaborate eliminate
embark embrace emphasize employ empower enable enact encourage end endeavour endeavor endorse enforce engage enhance enjoy enlarge enlist enquire
enroll ensure enter entertain entrust equip eradicate erect escalate establish evacuate evaluate examine exchange exclude execute exempt
exercise exert expand expedite expel explain explore expose express extend extradite face facilitate fail familiarize favour feed
fight finalize finance find finish focus follow forbid forego foster forge forgo formulate forward free freeze fulfil fulfill function fund
furnish gather generate get give go govern grant guarantee guard guide halt hand handle harmonize have head heal hear heed help hinder hold
honour honor host identify ignore impart impede implement impose improve include incorporate increase indicate indict induce inflict influence
inform inhibit initiate inquire inscribe insist inspect install institute instruct insure integrate intensify intercede intercept interpose
interpret intervene introduce invest investigate invite invoke involve isolate issue join judge justify keep know label launch lay lead learn
leave lend let leave levy liberate lift limit link list listen live locate lodge look lower maintain make manage mandate march mark marshal meet
mediate mention mete mitigate mobilize moderate monitor move muster name narrow negotiate neutralize note notify nullify obey object
oblige observe obstruct obtain occupy offer open operate oppose order organize oust overcome oversee participate pass pay penalize perform
permit persevere persist persuade place plan plant play pledge ponder practise prepare present preserve press pressure prevail prevent print
privilege proceed process proclaim procure produce prohibit project prolong promote promulgate pronounce propose proscribe prosecute protect
protest prove provide publicize publish punish purchase pursue push put qualify question quit raise ratify reach react read reaffirm realize
rebuild recall receive recognize recommend reconcile reconfirm reconsider reconstruct record recover rectify redeploy redouble redress reduce
re-establish reestablish refer reflect reform refrain refuse regard register regret regulate rehabilitate reinforce reinstate reiterate reject
release relieve relinquish relocate remain remedy remember remind remit remove render renew renounce reopen re-open repair repatriate repay repeal repel replace
reply report reprimand reproduce repudiate request require rescind rescue resettle resist resolve resort respect respond rest restart restate restitute restore
restrain restrict resume retain retract retreat return reunify reveal reverse review revisit revise revitalize revive revoke risk rise safeguard
sanction save scrap secure see seek seize select send separate serve set settle share shed shelter shield shift shoulder show
shut sign silence sit solve spare speak specify speed spell sponsor staff stand start state station stay stem step stop strengthen
strike strip strive study subject submit subscribe succeed suffer summon supervise supplement supply support suppress surrender survey
suspend sustain swear tackle take talk target teach tell terminate test think thwart tighten tolerate trace track train transfer transform
translate transmit transport treat trust try turn undergo undertake underline understand unify unite unravel uphold upgrade urge use utilize vacate validate verify
visit voice void vote waive warn watch weigh welcome widen win withdraw withhold withstand witness work write yield forget
lengthen shorten widen deepen broaden harden soften loosen tighten enlarge disown disavow disburse disengage dislodge disperse disseminate
dissociate dissolve dissuade divert divulge donate downgrade dread drive dry earn edit eject embrace emerge empower enact encircle endow enforce
engage enlist enrich entrust envisage equip eradicate erase escort espouse evacuate evaluate evict evolve exact excise exclude execute exhume
expand expedite expel expose expunge extinguish extract extradite facilitate falter feed fetch finalize find flood follow forestall forge forgive
formulate foster furnish garner gather gauge govern grasp greet halve hammer harmonize hasten haul heighten hire hoist humble hurry impeach
impound imprison improve indemnify indicate inflict infringe inject injure insert insulate intern internationalize interview intimidate
invalidate invade isolate itemize jail jam join keep kill knock lapse laud liaise lift liquidate loot meddle mend merge militate misuse
monopolize multiply neglect nominate normalize nourish offset omit outlaw overlook overrule overturn palliate perceive pick pinpoint pioneer
portray postpone pour preclude prefer presume preside prioritize privatize procrastinate prod profess purge quarantine quash quell quicken
quieten ransom rebuff rebuke recant recede reckon reclaim recoup recruit rectify recur redeem redraw redirect refit refund refute regain regulate
rehouse reimburse rein reinforce reiterate relax remand remunerate rename reorganize repatriate repress reprieve reschedule reshape retire
retrieve reunite revamp rid rotate sacrifice satisfy scatter scrutinize seal sell sever shoot shoulder shrink shun sideline simplify sit slow
smash smuggle soothe sow spill spread squander stabilize stamp stifle stipulate stockpile streamline subdue subordinate substantiate substitute
subvert sue supplant surrender suspect swallow sweep synchronize taper tear tend testify topple toughen transcend transport traverse unblock
uncover undo unfreeze unleash unload unlock unmask unseal update uproot usher vacate validate vindicate vouch wage wait walk warrant wash weaken
wield wipe woo worsen wrest
`;

/** Past forms and participles that do not end in -ed, with what they come from. */
const IRREGULAR = dictionary<string>({
  abode: 'abide',
  arose: 'arise',
  bore: 'bear',
  borne: 'bear',
  became: 'become',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  rebuilt: 'rebuild',
  came: 'come',
  chose: 'choose',
  chosen: 'choose',
  cut: 'cut',
  dealt: 'deal',
  did: 'do',
  done: 'do',
  drawn: 'draw',
  drew: 'draw',
  driven: 'drive',
  fed: 'feed',
  fought: 'fight',
  found: 'find',
  forbidden: 'forbid',
  forgotten: 'forget',
  freed: 'free',
  frozen: 'freeze',
  froze: 'freeze',
  gave: 'give',
  given: 'give',
  gone: 'go',
  got: 'get',
  went: 'go',
  had: 'have',
  heard: 'hear',
  held: 'hold',
  hit: 'hit',
  kept: 'keep',
  known: 'know',
  knew: 'know',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  lent: 'lend',
  let: 'let',
  lost: 'lose',
  made: 'make',
  meant: 'mean',
  met: 'meet',
  overcome: 'overcome',
  overseen: 'oversee',
  paid: 'pay',
  put: 'put',
  read: 'read',
  said: 'say',
  sat: 'sit',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  set: 'set',
  shed: 'shed',
  shown: 'show',
  shut: 'shut',
  sought: 'seek',
  spent: 'spend',
  spoke: 'speak',
  spoken: 'speak',
  stood: 'stand',
  struck: 'strike',
  stuck: 'stick',
  taken: 'take',
  taught: 'teach',
  thought: 'think',
  told: 'tell',
  took: 'take',
  undertaken: 'undertake',
  undertook: 'undertake',
  understood: 'understand',
  upheld: 'uphold',
  withdrawn: 'withdraw',
  withdrew: 'withdraw',
  withheld: 'withhold',
  won: 'win',
  written: 'write',
  wrote: 'write',
  sworn: 'swear',
  hung: 'hang',
  thrown: 'throw',
  torn: 'tear',
  worn: 'wear',
});

export const VERBS: ReadonlySet<string> = new Set(BASE.trim().split(/\s+/));

/** Base forms that serve as nouns as often: verbs only after a noun and before what a verb may govern. */
export function isBaseVerb(word: string): boolean {
  return VERBS.has(word);
}

/** `gave`, `ceased`, `stopped`: a past form or participle. */
export function isPastForm(word: string): boolean {
  return word in IRREGULAR || (word.length > 4 && word.endsWith('ed') && !NOT_PARTICIPLES.has(word));
}

/** `ceases`, `carries`, `establishes`: a third person of a verb we know. */
export function isThirdPerson(word: string): boolean {
  if (!word.endsWith('s') || word.length < 4) return false;
  return (
    VERBS.has(word.slice(0, -1)) ||
    (word.endsWith('es') && VERBS.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && VERBS.has(`${word.slice(0, -3)}y`))
  );
}

const NOT_PARTICIPLES = new Set([
  'indeed',
  'need',
  'speed',
  'exceed',
  'proceed',
  'succeed',
  'embed',
  'hundred',
  'sacred',
]);
