/** Who did the harm: the subject of an active verb, what follows `by`, `at the hands of`. Precision before recall: no agent is better than a wrong one. */
import type { Claim } from './board.ts';
import { ATTACK, classesOf } from './classes.ts';
import { isPerson } from './heads.ts';
import { STATED, VERBS } from './lexicon.ts';
import { isMonth } from './phrases.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

/** A stretch of tokens. */
export interface Stretch {
  from: number;
  to: number;
}

const FORCES = new Set(
  'forces force troops army armies soldiers gunmen gunman militia militias militiamen militants gang gangs pirates rebels rebel guerrillas settlers settler police policemen patrol patrols snipers sniper terrorists terrorist regime government governments authorities regiment regiments unit units battalion battalions brigade brigades division divisions commandos bandits mercenaries insurgents fighters men man horsemen raiders assailants assailant attackers attacker bomber kidnappers killers guards navy artillery batteries battery guns gunboats gunboat warplanes warplane aircraft planes jets fighter-bombers bombers helicopters helicopter gunships gunship vessel vessels warships warship boat boats tanks column columns armies group groups organization organizations front movement squad squads service services agents elements invaders aggressors occupiers occupier intruders infiltrators dissidents extremists separatists poachers cattle-rustlers rustlers herders tribesmen criminals detachment detachments company companies garrison garrisons crew crews power powers enemy side state states'.split(
    ' ',
  ),
);
const BYSTANDERS =
  /^(?:rescuers|demonstrators|protesters|splinters|civilians|children|women|villagers|residents|inhabitants|pupils|students|mourners|worshippers|others|people|persons|victims|passengers|families|patients|refugees|farmers|shepherds|witnesses|survivors|doctors|relatives|parents|members|experts|observers|fragments|mortars|casualties|number|border|order|water)$/;
const VERB =
  /^(?:was|were|is|are|has|have|had|did|does|do|will|would|could|opened|fired|shot|struck|hit|fell|came|took|drove|led|made|burst|broke|blew|threw|went|set|seized|ran|entered|crossed|held|put|sent|left|began|dug|laid|lay|beat|bore|cut|sank|swept|overran|said|who|which|that|whom|whose)$/;
const LINK = /^(?:of|the|and|a|an|in|for|to|its|their|so-called|known|as|from|de|del|des|el|al|la|le|du)$/;

/** Who attacks in a sentence, whether or not it tells of harm: the subject of its first clause. */
export function attackerOf(tokens: readonly Token[]): Stretch | undefined {
  const at = tokens.findIndex((token) => classesOf(token) & ATTACK);
  if (at < 0) return undefined;
  const subject = subjectOf(tokens, at);
  return subject && attacks(tokens, subject.to, at + 1) ? subject : byPhrase(tokens, at);
}

/** Who acts in the lead-in of a list: `In the past week the militias have:`. */
export const leadActor = (tokens: readonly Token[]): Stretch | undefined => subjectOf(tokens, tokens.length - 1);

/** The agent of a claim, as a stretch of its sentence. */
export function agentOf(tokens: readonly Token[], { cue, quantity }: Claim): Stretch | undefined {
  const last = Math.max(quantity.end, cue?.to ?? 0);
  const active = cue !== undefined && !cue.passive && quantity.from >= cue.to;
  if (active) return subjectOf(tokens, cue.at) ?? byPhrase(tokens, last);
  return byPhrase(tokens, last) ?? attackBefore(tokens, Math.min(quantity.from, cue?.at ?? quantity.from));
}

/** `… by soldiers of the Rwandan Patriotic Army`, `at the hands of ISIL gangs`, up to the end of the clause. */
function byPhrase(tokens: readonly Token[], from: number): Stretch | undefined {
  for (let i = from; i < tokens.length && i < from + 30; i++) {
    if (/^[;:.]$/.test(low(tokens, i))) return undefined;
    const start = low(tokens, i) === 'by' ? i + 1 : follows(tokens, i, 'at the hands of') ? i + 4 : -1;
    if (start < 0) continue;
    const found = phraseAt(tokens, start);
    // `led away by force`, `wounded by splinters`, `by night`
    if (
      found &&
      !/^(?:force|night|day|land|sea|air|lorry|truck|bus|boat|road|helicopter|name|splinters|car|fire|gunfire|sniper)$/.test(
        low(tokens, found.from),
      ) &&
      !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(low(tokens, found.from)) &&
      !/^(?:chemical|nerve|toxic|explosive|incendiary)$/.test(low(tokens, found.from))
    )
      return found;
  }
  return undefined;
}

/** `In a raid by Janjaweed …, five were killed`, `an attack carried out by settlers left two dead`. */
function attackBefore(tokens: readonly Token[], to: number): Stretch | undefined {
  for (let i = to - 1; i >= 0 && i > to - 30; i--) {
    if (/^[;:]$/.test(low(tokens, i))) return undefined;
    if (low(tokens, i) !== 'by') continue;
    const found = phraseAt(tokens, i + 1);
    if (found && found.to <= to) return found;
  }
  // `X opened fire on a crowd: six were killed`, `When X shelled the market, …` say who without a verb of harm
  const subject = subjectOf(tokens, to);
  return subject && attacks(tokens, subject.to, to) ? subject : undefined;
}

export const ATTACKS =
  /^(?:opened|crept|descended|swooped|boarded|infiltrated|penetrated|crossed|entered|invaded|fired|fires|shelled|bombed|bombarded|attacked|raided|stormed|ambushed|strafed|rocketed|dropped|launched|targeted|struck|hit|burst|broke|overran|assaulted|machine-gunned|mortared)$/;

function attacks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 4; i++) {
    // `Kfar Tibnit was shelled`
    if (/^(?:was|were|been|being|is|are)$/.test(low(tokens, i))) return false;
    if (ATTACKS.test(low(tokens, i))) return true;
  }
  return false;
}

/** The subject of the clause that the verb at `at` stands in: its first noun phrase, if it is one of people, forces or States. */
function subjectOf(tokens: readonly Token[], at: number): Stretch | undefined {
  let start = at;
  while (start > 0 && start > at - 70 && !/^[;:]$/.test(low(tokens, start - 1)) && !isThat(tokens, start - 1)) start--;
  start = pastAdverbials(tokens, start, at);
  const found = phraseAt(tokens, start);
  if (!found || found.to > at) return undefined;
  // a finite verb or the verb itself must follow
  let next = found.to;
  if (low(tokens, next) === ',') {
    // `Israel, the occupying Power, killed`: the aside belongs to it
    let close = next + 1;
    while (close < at && close < next + 9 && low(tokens, close) !== ',') close++;
    if (
      low(tokens, close) !== ',' ||
      !/^(?:the|a|an|which|who|backed|supported|armed|led|assisted|accompanied|using|travelling|coming|acting|operating|firing|having|for)$/.test(
        low(tokens, next + 1),
      )
    )
      return undefined;
    if (/^the [a-z]+ power$/.test([1, 2, 3].map((i) => low(tokens, next + i)).join(' '))) found.to = next + 4;
    next = close + 1;
  }
  if (
    next === at ||
    finiteAt(tokens, next) ||
    /^(?:also|then|again|later|[a-z]+ly|who|which|that)$/.test(low(tokens, next))
  )
    return found;
  return undefined;
}

/** `had received a report that gunmen had attacked`: what is reported has a subject of its own. */
const isThat = (tokens: readonly Token[], at: number) =>
  low(tokens, at) === 'that' &&
  /^(?:reports?|reported|say|says|said|stated|states|announced|confirmed|indicated|indicates|told|alleged|claimed|claims|noted|informed|information|evidence|knowledge|know|known|learned|learnt|you|council)$/.test(
    low(tokens, at - 1),
  );

const finiteAt = (tokens: readonly Token[], at: number) =>
  VERB.test(low(tokens, at)) || VERBS.has(low(tokens, at)) || /^[a-z]+(?:ed|s)$/.test(low(tokens, at));

/** Past `On 4 May 2001,`, `At dawn,`, `3. `, `Thirdly,`, `(a)` at the head of a clause. */
function pastAdverbials(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let tries = 0; tries < 4; tries++) {
    const word = low(tokens, start);
    if (
      /^(?:["'(–—.,)-]|and|but|meanwhile|also|yesterday|today|when|as|while|where|after|that)$/.test(word) ||
      (/^\d+$/.test(word) && low(tokens, start + 1) === '.')
    ) {
      start++;
      tries--;
      if (start >= to) return start;
      continue;
    }
    const adverbial =
      /^(?:on|at|in|during|since|from|between|within|over|late|early|around|about|by|near|outside|before|after|throughout|under|earlier|last|this|the|overall|altogether|thereafter|subsequently|moreover|furthermore|hours|minutes|days|weeks|shortly|again)$/.test(
        word,
      ) ||
      isMonth(word) ||
      /ly$/.test(word) ||
      tokens[start]?.kind === 'figure';
    if (!adverbial) break;
    let comma = start;
    while (comma < to && comma < start + 22 && low(tokens, comma) !== ',') comma++;
    if (low(tokens, comma) !== ',' || comma >= to) break;
    // `On 18 May rebels also attacked Labarwa, a village …`: the clause has begun before the comma
    if (/^(?:on|at|in)$/.test(word) && tokens.slice(start, comma).some(({ low: one }) => ATTACKS.test(one))) break;
    if (
      word === 'the' &&
      !/^(?:day|night|morning|evening|afternoon|following|next|same|previous)$/.test(low(tokens, start + 1))
    )
      break;
    start = comma + 1;
  }
  // `On 4 May Israeli forces killed`: no comma
  if (/^(?:on|at|in)$/.test(low(tokens, start))) {
    let i = start + 1;
    while (
      i < start + 8 &&
      (tokens[i]?.kind === 'figure' ||
        isMonth(low(tokens, i)) ||
        (low(tokens, i) === 'the' &&
          /^(?:small|early|late|night|morning|evening|same|following|past|last)$/.test(low(tokens, i + 1))) ||
        /^(?:small|early|late|same|course|past|recent|following|next|previous|yesterday|today|hours?|hrs|o'clock|local|time|gmt|a\.m|p\.m|am|pm|\.|about|approximately|around|exactly|dawn|noon|midnight|night|of|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+[a-z.:]*)$/.test(
          low(tokens, i),
        ))
    )
      i++;
    if (i > start + 1) start = i;
  }
  return start;
}

/** Where the verb stands that closes a phrase of origin; -1 where none does soon. */
function verbBehind(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 7 && tokens[i]?.kind === 'word'; i++)
    if (ATTACKS.test(low(tokens, i)) || VERBS.has(low(tokens, i)) || VERB.test(low(tokens, i))) return i;
  return -1;
}

/** A noun phrase of people, forces or a State at `at`. */
function phraseAt(tokens: readonly Token[], at: number): Stretch | undefined {
  let i = at;
  let head = -1;
  let proper = true;
  for (; i < tokens.length && i < at + 18; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') {
      if (token.text === '"' || token.text === "'") continue;
      if (token.text === '(' && tokens[i + 2]?.text === ')') {
        i += 2;
        continue;
      }
      break;
    }
    if (isMonth(token.low) && isCapital(token)) break;
    const bare = !LINK.test(token.low);
    // `snipers posted in Binnish`
    if (
      head >= 0 &&
      /^(?:posted|stationed|based|entrenched)$/.test(token.low) &&
      /^(?:in|at|on|near)$/.test(low(tokens, i + 1)) &&
      isCapital(tokens[i + 2])
    ) {
      i += 2;
      while (isCapital(tokens[i + 1])) i++;
      continue;
    }
    if (bare && i > at && head >= 0 && ends(tokens, i)) break;
    if (VERB.test(token.low) && token.low !== 'that') break;
    if (
      /^(?:on|at|near|with|while|when|as|after|before|during|since|using|into|against|inside|outside|who|where|without|because|but|or|by|between|along|across|through|over|under|around|yesterday|today|later|early|late|every|each|daily|also|then|again)$/.test(
        token.low,
      ) &&
      !(token.low === 'as' && low(tokens, i - 1) === 'known')
    )
      break;
    // `soldiers from the unlawful base at Kani Masi`, `raiders from across the border`
    const verb = token.low === 'from' && head >= 0 && !isCapital(tokens[i + 1]) ? verbBehind(tokens, i + 2) : -1;
    if (verb > 0) {
      i = verb - 1;
      continue;
    }
    if (
      /^(?:to|in|for|from)$/.test(token.low) &&
      !(isCapital(tokens[i + 1]) && isCapital(tokens[i - 1])) &&
      !(token.low === 'from' && isCapital(tokens[i + 1])) &&
      !(token.low === 'in' && low(tokens, i + 1) === 'the' && low(tokens, i + 2) === 'pay')
    )
      break;
    if (token.low === 'and' && !agentWord(tokens, i + 1)) break;
    // the first word of a sentence is a name where more of its kind follow
    const named = isCapital(token) && (i > 0 || follows(tokens, 1, ', the occupying power'));
    if (bare && (FORCES.has(token.low) || isPerson(token.low) || named)) head = i;
    if (i > at && token.low === 'armed' && low(tokens, i + 1) === 'with') break;
    if (bare && isCapital(token) === false) proper = false;
  }
  while (
    (i > at && LINK.test(low(tokens, i - 1))) ||
    (low(tokens, i - 1) === '"' && low(tokens, at) !== '"' && open(tokens, at, i))
  )
    i--;
  if (
    head < 0 ||
    i <= at ||
    (tokens[at]?.kind === 'figure' && !isPerson(low(tokens, i - 1)) && !FORCES.has(low(tokens, i - 1)))
  )
    return undefined;
  const lastWord = low(tokens, i - 1).replace(/'s$/, '');
  const heads = tokens.slice(at, i).map(({ low: word }) => word);
  if (
    heads.some((word) =>
      /^(?:mine|mines|bomb|bombs|shell|shells|rocket|rockets|missile|missiles|explosion|blast|fire|bullet|bullets|shrapnel|grenade|grenades|strike|strikes|airstrike|airstrikes|shelling|bombardment|bombing|bombings|attack|attacks|raid|raids|car|lorry|truck|drone|drones|device|charge|attempt|result|toll|number|clash|clashes|accident|earthquake|fighting|war|conflict|incident|incursion|operation|operations|ambush|offensive|assault|violence|terrorism|campaign)$/.test(
        word,
      ),
    )
  )
    return undefined;
  const force = heads.some((word) => FORCES.has(word)) || (isPerson(lastWord) && !BYSTANDERS.test(lastWord));
  if (!force && !(proper && isCapital(tokens[i - 1]))) return undefined;
  if (!force && /^an?$/.test(low(tokens, at))) return undefined;
  if (
    /^(?:my|our|your)$/.test(low(tokens, at)) ||
    (i - at === 1 && /^(?:force|power|side|state|states|company)$/.test(lastWord))
  )
    return undefined;
  // victims are no agents; neither are counts of them
  if (!force && /^(?:he|she|it|they|we|i)$/.test(low(tokens, at))) return undefined;
  return { from: at, to: i };
}

/** Whether a quotation mark stands open in a stretch. */
const open = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).filter(({ text }) => text === '"').length % 2 === 1;

function agentWord(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const word = low(tokens, i);
    if (FORCES.has(word) || (isPerson(word) && word.endsWith('s'))) return true;
    if (isCapital(tokens[i]) && !isMonth(word)) return true;
    if (!/^(?:the|its|their|his|allied|other|of|some|[a-z]+(?:al|ed|an|ic|ary))$/.test(word)) return false;
  }
  return false;
}

/** Whether the word at `at` is a verb that ends a noun phrase. */
function ends(tokens: readonly Token[], at: number): boolean {
  const word = low(tokens, at);
  if (isCapital(tokens[at])) return false;
  if (STATED.has(word) || VERBS.has(word)) return true;
  return /(?:ed|ing)$/.test(word) && !isPerson(low(tokens, at + 1)) && !FORCES.has(low(tokens, at + 1));
}

const OUTLAWS =
  /\b(?:gunmen|gunman|armed men|masked men|militia|militias|militiamen|militants|gang|gangs|pirates|rebels?|guerrillas?|raiders|bandits|mercenaries|insurgents|horsemen|terrorists?|kidnappers|settlers|tribesmen|extremists|separatists|janjaweed|unita|renamo|al-shabaab|isil|daesh|boko haram|contras|khmer rouge|lord's resistance|lra|ruf|adf|allied democratic forces|west nile bank front|wnbf|mnr|fdlr|codeco|mai-mai|interahamwe|séléka|anti-balaka|chetniks|pkk|tamil tigers|(?<!people's )liberation army|liberation (?:front|movement)|(?:arakan|independence|resistance|republican|mahdi|free syrian|islamic|shan|karen|wa state) army|army of (?:god|islam)|taliban|hamas|hizbullah|hezbollah|al-qaida|al-nusrah|mujahidin|kla|fmln|ltte|farc|m23|renegades|cattle-rustlers|poachers|armed group|armed groups|armed elements)\b/;
const STATE_FORCES =
  /\b(?:army|police|policemen|soldiers?|troops|occupation forces|occupying forces|security forces|defence forces?|authorities|government|gendarmes|gendarmerie|border guards?|coastguard|navy|regime|occupying power|armed forces|patrol)\b/;

/** Whether those who took people away are such as abduct or such as arrest; undefined where the clause does not say. */
export function kindOf(text: string): 'outlaws' | 'state' | undefined {
  const lower = text.toLowerCase();
  if (OUTLAWS.test(lower)) return 'outlaws';
  return STATE_FORCES.test(lower) ? 'state' : undefined;
}
