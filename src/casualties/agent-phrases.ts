/** The noun phrases that can name an agent: forces, people that are no bystanders, and proper names. */
import { isPerson } from './heads.ts';
import { STATED, VERBS } from './lexicon.ts';
import { isMonth } from './phrases.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

const FORCES = new Set(
  'forces force troops army armies soldiers gunmen gunman militia militias militiamen militants gang gangs pirates rebels rebel guerrillas settlers settler police policemen patrol patrols snipers sniper terrorists terrorist regime government governments authorities regiment regiments unit units battalion battalions brigade brigades division divisions commandos bandits mercenaries insurgents fighters men man horsemen raiders assailants assailant attackers attacker bomber kidnappers killers guards navy artillery batteries battery guns gunboats gunboat warplanes warplane aircraft planes jets fighter-bombers bombers helicopters helicopter gunships gunship vessel vessels warships warship boat boats tanks column columns group groups organization organizations front movement squad squads service services agents elements invaders aggressors occupiers occupier intruders infiltrators dissidents extremists separatists poachers cattle-rustlers rustlers herders tribesmen criminals detachment detachments company companies garrison garrisons crew crews power powers enemy side state states'.split(
    ' ',
  ),
);

const BYSTANDERS =
  /^(?:rescuers|demonstrators|protesters|splinters|civilians|children|women|villagers|residents|inhabitants|pupils|students|mourners|worshippers|others|people|persons|victims|passengers|families|patients|refugees|farmers|shepherds|witnesses|survivors|doctors|relatives|parents|members|experts|observers|fragments|mortars|casualties|number|border|order|water)$/;

const LINK = /^(?:of|the|and|a|an|in|for|to|its|their|so-called|known|as|from|de|del|des|el|al|la|le|du)$/;

/** A noun phrase of people, forces or a State at `at`. */
export function phraseAt(tokens: readonly Token[], at: number): Stretch | undefined {
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

/** A stretch of tokens. */
export interface Stretch {
  from: number;
  to: number;
}

export const VERB =
  /^(?:was|were|is|are|has|have|had|did|does|do|will|would|could|opened|fired|shot|struck|hit|fell|came|took|drove|led|made|burst|broke|blew|threw|went|set|seized|ran|entered|crossed|held|put|sent|left|began|dug|laid|lay|beat|bore|cut|sank|swept|overran|said|who|which|that|whom|whose)$/;

/** Where the verb stands that closes a phrase of origin; -1 where none does soon. */
export function verbBehind(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 7 && tokens[i]?.kind === 'word'; i++)
    if (ATTACKS.test(low(tokens, i)) || VERBS.has(low(tokens, i)) || VERB.test(low(tokens, i))) return i;
  return -1;
}

export const ATTACKS =
  /^(?:opened|crept|descended|swooped|boarded|infiltrated|penetrated|crossed|entered|invaded|fired|fires|shelled|bombed|bombarded|attacked|raided|stormed|ambushed|strafed|rocketed|dropped|launched|targeted|struck|hit|burst|broke|overran|assaulted|machine-gunned|mortared)$/;
