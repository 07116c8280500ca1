/** Taken away by whom: those who hold the place detain, armed groups and raiders abduct. */
import type { Claim } from './board.ts';
import { isCapital, low, type Token, wordsOf } from './tokens.ts';

/** The harm that a taking away turns out to be, by who did it and how; undefined where it stays what it is. */
export function regraded(
  tokens: readonly Token[],
  claim: Claim,
  by: string | undefined,
): 'detained' | 'abducted' | 'killed' | undefined {
  const { cue, effect } = claim;
  const { head } = claim.quantity;
  // `Of the fishermen kidnapped since 1953, 516 have yet to be returned`
  const fate = cue && /^(?:fate|whereabouts)$/.test(low(tokens, cue.at));
  if ((effect === 'missing' || effect === 'detained') && !fate && ofAbducted(tokens, claim)) return 'abducted';
  if (effect === 'detained' && cue && BY_ARMED_MEN.test(wordsOf(tokens, cue.to, cue.to + 18))) return 'abducted';
  // `is still holding 43 hostages`
  if (effect === 'detained' && head >= 0 && /^hostages?$/.test(low(tokens, head))) return 'abducted';
  // `led away 46 boys, the youngest of whom is 12, to serve as porters`
  if (effect === 'detained' && pressed(tokens, claim)) return 'abducted';
  // `dysentery has already carried off eleven`
  if (effect === 'abducted' && cue && /^carr/.test(low(tokens, cue.at)) && ofDisease(tokens, claim)) return 'killed';
  // `are still holding 5,000 citizens, whom they carried off from their homes`
  if (effect === 'detained' && carriedOff(tokens, claim)) return 'abducted';
  if ((effect === 'abducted' || effect === 'detained') && takenAcross(tokens, claim)) return 'abducted';
  if (!cue || cue.rule === 'casualties/frame' || (effect !== 'detained' && effect !== 'abducted')) return undefined;
  const words = wordsOf(tokens, cue.at, cue.to);
  if (
    /arrest|detain|prison|jail|custody|intern|abduct|kidnap|hostage|ransom|captive|slave|snatch|detention|cells|bars|apprehend/.test(
      words,
    )
  )
    return undefined;
  // `eight terrorists were killed; twelve were captured`: those named before are no captors
  if (!by && /captur/.test(words)) return undefined;
  // the one who did it, else whom the sentence names before
  const kind = kindOf(by ?? wordsOf(tokens, 0, Math.max(cue.at, 0)));
  if (kind === 'outlaws') return 'abducted';
  return kind === 'state' && by && !/border|frontier|line|river|captives?/.test(words) ? 'detained' : undefined;
}

/** `were seized near Silopi by four men with automatic rifles` */
const BY_ARMED_MEN =
  /\bby (?:[a-z-]+ ){0,2}(?:men|youths|individuals|persons) (?:with|carrying|armed with|in|wearing) (?:[a-z-]+ ){0,2}(?:rifles|guns|weapons|masks|kalashnikovs|balaclavas|hoods)\b/;

/** What those led away are made to do. */
function pressed(tokens: readonly Token[], { quantity: { end }, cue }: Claim): boolean {
  if (
    !cue ||
    !/^(?:led|leads|leading|taken|took|taking|marched|hauled|rounded|seized|seizing)$/.test(low(tokens, cue.at))
  )
    return false;
  return /\b(?:to serve|to be used|to fight|to act|for use|to work) as (?:[a-z]+ )?(?:porters|fighters|soldiers|carriers|guides|servants|slaves|shields|recruits|cooks)\b|\bto (?:carry|bear) (?:their|the|its) (?:[a-z]+ )?(?:loot|booty|loads|ammunition|baggage|mortars|supplies|plunder)\b/.test(
    wordsOf(tokens, end, Math.min(tokens.length, end + 24)),
  );
}

/** `seized three gatherers and took them across the border`, `carried them off to Gori`, `led away into the bush`. */
function takenAcross(tokens: readonly Token[], { quantity: { from, end }, cue }: Claim): boolean {
  const start = Math.min(from, cue?.at ?? from);
  let stop = Math.max(end, cue?.to ?? end);
  const limit = stop + 18;
  while (stop < limit && stop < tokens.length && !/^[;:.]$/.test(low(tokens, stop))) stop++;
  const said = wordsOf(tokens, start, stop);
  if (TAKEN_ACROSS.test(said)) return true;
  // `led off into Kampuchea six woodcutters`
  for (let i = start; i < stop; i++)
    if (low(tokens, i) === 'into' && /^(?:off|away)$/.test(low(tokens, i - 1)) && isCapital(tokens[i + 1])) return true;
  return false;
}

const TAKEN_ACROSS =
  /\b(?:across|over) (?:to |the )?(?:[a-z-]+ ){0,2}(?:border|frontier|line|river)\b|\bout of the country\b|\btaken across\b|\bcarr(?:y|ied|ying) (?:them |him |her )?(?:off|away)\b|\b(?:made|making) off with\b|\b(?:led|taken|marched|dragged) (?:off |away )?into the (?:bush|forest|hills|mountains|jungle|desert)\b/;

/** Whether an illness is named before the count. */
const ofDisease = (tokens: readonly Token[], { quantity: { from } }: Claim): boolean =>
  tokens
    .slice(0, from)
    .some(({ low: word }) =>
      /^(?:dysentery|cholera|disease|epidemic|epidemics|measles|typhoid|malaria|hunger|famine|cold)$/.test(word),
    );

/** `…, whom they carried off`: how those who are held were taken. */
function carriedOff(tokens: readonly Token[], { quantity: { to } }: Claim): boolean {
  for (let i = to; i < to + 8 && !/^[;:.]$/.test(low(tokens, i)); i++)
    if (/^whom?$/.test(low(tokens, i)))
      return tokens
        .slice(i + 1, i + 6)
        .some(
          ({ low: word }, j) =>
            /^(?:abducted|kidnapped)$/.test(word) ||
            (/^(?:carried|took|taken|dragged)$/.test(word) && /^(?:off|away|hostage)$/.test(low(tokens, i + 2 + j))),
        );
  return false;
}

/** Whether the count is one of people said before, in the same clause, to have been carried off. */
function ofAbducted(tokens: readonly Token[], { quantity: { from } }: Claim): boolean {
  let start = from;
  while (start > 0 && start > from - 40 && !/^[;:]$/.test(low(tokens, start - 1))) start--;
  if (low(tokens, start) !== 'of') return false;
  for (let i = start; i < from; i++)
    if (
      /^(?:abducted|kidnapped)$/.test(low(tokens, i)) ||
      (/^(?:carried|taken|dragged)$/.test(low(tokens, i)) && /^(?:off|across|hostage)$/.test(low(tokens, i + 1)))
    )
      return true;
  return false;
}

const OUTLAWS =
  /\b(?:gunmen|gunman|armed men|masked men|unknown men|men with (?:[a-z]+ )?(?:rifles|guns|weapons|kalashnikovs)|men in masks|militia|militias|militiamen|militants|gang|gangs|pirates|rebels?|guerrillas?|raiders|bandits|mercenaries|insurgents|horsemen|terrorists?|kidnappers|settlers|tribesmen|extremists|separatists|janjaweed|unita|renamo|al-shabaab|isil|daesh|boko haram|contras|khmer rouge|lord's resistance|lra|ruf|adf|allied democratic forces|west nile bank front|wnbf|mnr|fdlr|codeco|mai-mai|interahamwe|séléka|anti-balaka|chetniks|pkk|tamil tigers|(?<!people's )liberation army|liberation (?:front|movement)|(?:arakan|independence|resistance|republican|mahdi|free syrian|islamic|shan|karen|wa state) army|army of (?:god|islam)|taliban|hamas|hizbullah|hezbollah|al-qaida|al-nusrah|mujahidin|kla|fmln|ltte|farc|m23|renegades|cattle-rustlers|poachers|armed group|armed groups|armed elements)\b/;

const STATE_FORCES =
  /\b(?:army|police|policemen|soldiers?|troops|occupation forces|occupying forces|security forces|defence forces?|authorities|government|gendarmes|gendarmerie|border guards?|coastguard|navy|regime|occupying power|armed forces|patrol)\b/;

/** Whether those who took people away are such as abduct or such as arrest; undefined where the clause does not say. */
export function kindOf(text: string): 'outlaws' | 'state' | undefined {
  const lower = text.toLowerCase();
  if (OUTLAWS.test(lower)) return 'outlaws';
  return STATE_FORCES.test(lower) ? 'state' : undefined;
}
