/** Sayings of harm of more than one word, as patterns over lower-case tokens. */
import type { Effect } from '../record/types.ts';
import { type Idiom, idiom, type Step, type Take } from './patterns.ts';
import { SAYINGS } from './sayings.ts';
import { low, type Token } from './tokens.ts';

const WOUNDS =
  'injury|injuries|wound|wounds|burns|inhalation|suffocation|asphyxiation|bruising|fracture|fractures|concussion|lacerations|trauma|amputation|amputations|bruises|contusions|blisters|blistering|gangrene';
const POSS = 'their|his|her|its';

/** In order: the first that fits at a word is taken. */
const IDIOMS: readonly Idiom[] = [
  ...idiom('displaced', 'subject', 'crossed|crossing|poured|streamed|streaming|arrived ~from|into', 'driven abroad'),
  ...idiom(
    'detained',
    'subject',
    'are|is|were|been|still behind ~wire',
    'marched|led|taken ~to ~barracks|headquarters|prison|station',
  ),
  ...idiom(
    'abducted',
    'subject',
    'being|been|are|is|was|were|still ~held ~hostage|hostages|captive|ransom',
    'still|remain|remains in the|its|their hands',
    'held to|for ransom',
    'in the hands of',
  ),
  ...idiom(
    'injured',
    'subject',
    'had|has|have ~hands|hand|legs|leg|arms|arm|limbs|feet|foot torn|blown|amputated|severed|cut',
    'remain|remains|remained|is|are|was|were in ~critical|serious|grave|stable condition',
    'in a|an|very critical|serious|grave condition',
    'in critical|serious|grave condition',
    'is|are|was|were|remain|remains|now|still under ~treatment',
    'between life and death',
    'fighting|fight for ~lives|life',
    'evacuated|transferred|taken|rushed|brought|flown|admitted ~hospital|hospitals|clinic|wounds|treatment',
    'taken|rushed|admitted|transferred|brought to the|a|local|nearby hospital|hospitals|clinic',
  ),
  ...idiom(
    'killed',
    'subject',
    'had|has|have their|his|her throats|throat cut|slit',
    'met|meet|meeting ~death|deaths|end',
    'passed|pass away',
    'had|have|has been found dead',
  ),
  ...idiom(
    'killed',
    'subject',
    `lost|lose|losing|loses|forfeited ${POSS} lives|life`,
    `met|meeting|found ${POSS} death|deaths|end`,
    `paid with ${POSS} lives|life`,
    `gave|given|giving ${POSS} lives|life`,
    'attained|embraced|embracing|achieved|obtained martyrdom',
    'fell|fallen as martyrs|martyr',
    'were|was|been|be put to death',
    'were|was|been|be done to death',
    'succumbed|succumb to',
    'lay|lie unclaimed|dead',
    'were|was|been found dead',
  ),
  ...idiom(
    'injured',
    'subject',
    `suffered|sustained|received|sustaining|suffering|suffer ~${WOUNDS}`,
    'lost|losing|lose|loses both|one|a|an|his|her|their|limbs|legs ~legs|leg|arms|arm|hands|hand|foot|feet|eye|eyes|limb|limbs|sight|eyesight|hearing',
    'lost limbs|legs',
    'taken|rushed|admitted|evacuated|transferred|brought to hospital|hospitals|hospital',
    'treated|treatment|hospitalized for ~wounds|injuries|burns|shock|inhalation|poisoning|exposure',
    'required|requiring|needed|received medical|hospital treatment|attention|care',
    'shot in the',
    'shot through the',
    'have|had|has ~limbs|legs|hands amputated',
  ),
  ...idiom(
    'missing',
    'subject',
    'are|is|were|was|been|remain|remains|remained|still|reported|went|gone|go|going|listed|registered|presumed ~missing',
    'remain|remains|remained|are|is|were|was ~unaccounted for',
    'unaccounted for',
    'trapped|buried|lie|remain under|beneath|in the rubble|ruins|debris|wreckage',
    'trapped|buried under|beneath rubble|debris',
    'feared drowned|lost',
    'never|not came|come|returned|return|been home|back|seen|heard',
    'never returned',
    'has|have not been seen|heard',
  ),
  ...idiom(
    'abducted',
    'voice',
    'taken|took|take|taking|held|holding|hold|seized|seizing hostage|hostages',
    'carried|carry|carrying|spirited|made|whisked off|away',
    'marched|dragged|led|herded|taken|driven off|away|across ~captive|force|border|frontier|line|unknown',
    'led|taken|marched away|off by force',
    'marched|dragged|herded|spirited off|away|across',
    'taken captive',
    'forcibly|forcefully recruited|conscripted',
  ),
  ...idiom(
    'detained',
    'voice',
    'taken|took|taking|made|held|kept prisoner|prisoners',
    'taken|took|taking|remanded|placed|held|kept into|in custody',
    'rounded|rounding|round|rounds up',
    'led|leads|leading|taken|took|hauled|dragged away|off',
    'taken|took|transferred|brought to ~barracks|prison|custody|interrogation|questioning|detention|jail',
    'thrown|threw|cast|put into|in ~prison|jail|gaol|detention|cells|prisons',
    'held|being|kept|still|holding without|incommunicado|in|at ~charge|charges|trial|prison|prisons|detention|custody|jail|jails|captivity|cells|camp|camps|barracks',
    'placed|put under ~arrest|detention',
    'taken for questioning',
    'being|been|are|is|was|were|still|now|currently ~held',
    'remain|remains|remained|languish|languishes|languishing|languished behind|in ~bars|prison|prisons|detention|captivity|custody|jails|jail|gaol|gaols|cells',
    'remain|are|were behind bars',
    'seized|seizing|seizes|seize',
  ),
  ...idiom(
    'displaced',
    'subject',
    'took|taken|taking|take flight',
    'took|taken|taking|take|sought|seeking|seek|found|finding|find refuge|shelter|asylum',
    'forced|compelled|obliged|made ~flee|leave|abandon|evacuate|move',
    'driven|chased|forced|thrown|uprooted|removed|turned from|out|abroad|off',
    'driven|forced into',
    'rendered|made|left|are|were ~homeless',
    'abandoned|left|leaving|fleeing|abandoning|fled their|his|her homes|home|villages|village|houses|lands|farms',
    'crossed|crossing|poured|streamed|streaming|pouring into|over ~border|frontier|refugees',
    'put|putting to flight',
    'living|live as refugees',
  ),
  ...idiom('displaced', 'object', 'driving|drove|drive|drives|driven'),
  ...idiom(
    'displaced',
    'voice',
    'forcibly|forcefully transferred|removed|resettled|relocated|displaced|evicted|deported',
  ),
  ...idiom(
    'killed',
    'object',
    'claimed|claiming|claims|took|taking|taken|cost|costing|costs|take|takes|claim the|us|them lives|life|martyrdom|death|deaths of',
    'claimed|claiming|took|taking|cost|costing ~lives|life|martyrdom of',
  ),
  ...idiom('killed', 'voice', 'put to death'),
  ...idiom('injured', 'object', 'tore|blew|severed|shattered off|both|the ~legs|arms|limbs|hands|leg|arm|hand of'),
  ...idiom(
    'killed',
    'voice',
    'shot|shooting|shoot|gunned|gunning|cut|mowed|mown|shoots dead|down',
    'torn|blown|blew|hacked to|into pieces|bits',
    'blown|blew up',
    'burned|burnt|burning|buried|buries|burying alive',
    'burned|burnt in their|his|her houses|house|homes|home|huts|hut|tents|beds|sleep',
    'machine-gunned|strafed|blasted|flogged|whipped|lynched|knifed|speared|axed|kicked|dragged|mauled|pounded|stamped|squeezed|burned|burnt|beaten|beat|stabbed|stabbing|hacked|crushed|trampled|stoned|tortured|clubbed|bludgeoned|starved|frozen|froze|bled|choked|scalded|beating|burning|crushing|hacking|shelled|bombed|bayoneted|battered ~death',
    'shot|shooting|shoot|hacked|crushed|bayoneted|knifed',
  ),
  ...idiom(
    'injured',
    'voice',
    'shot and|but wounded|injured',
    'shot and seriously|badly|critically|slightly|gravely wounded|injured',
    'beat|beaten|beating|stabbed|stabbing|burned|burnt|tortured|torturing|mauled|assaulted|gassed|poisoned|clubbed|manhandled|trampled|stoned|battered|knifed|amputated',
  ),
  ...idiom(
    'affected',
    'subject',
    'caught up in',
    'caught in ~attack|bombardment|shelling|blast|explosion|crossfire|fire|raid',
    'exposed to',
    'sitting|were|was|attending|sleeping|working|praying|present ~inside',
    'came|come under ~fire|attack|shelling|bombardment',
    'fired on|upon',
  ),
];

const BY_FIRST: ReadonlyMap<string, readonly Idiom[]> = (() => {
  const map = new Map<string, Idiom[]>();
  for (const one of [...IDIOMS, ...SAYINGS])
    for (const word of one.steps[0]!.words) {
      const list = map.get(word);
      if (list) list.push(one);
      else map.set(word, [one]);
    }
  return map;
})();

export interface IdiomMatch {
  effect: Effect;
  take: Take;
  /** One past the last token of the saying. */
  to: number;
}

/** Whether a saying begins with the word. */
export const beginsIdiom = (word: string): boolean => BY_FIRST.has(word);

/** The saying that begins at `at`: the one of most words, the first of these. */
export function idiomAt(tokens: readonly Token[], at: number): IdiomMatch | undefined {
  let best: (IdiomMatch & { steps: number }) | undefined;
  for (const { steps, effect, take } of BY_FIRST.get(low(tokens, at)) ?? []) {
    if (best && steps.length <= best.steps) continue;
    const to = matchEnd(tokens, at + 1, steps);
    if (to !== undefined) best = { effect, take, to, steps: steps.length };
  }
  return best;
}

function matchEnd(tokens: readonly Token[], from: number, steps: readonly Step[]): number | undefined {
  let at = from;
  for (let next = 1; next < steps.length; next++) {
    const step = steps[next]!;
    let reach = step.far ? 4 : 1;
    while (reach > 0 && !step.words.has(low(tokens, at))) {
      if (/^[,;:.]$/.test(low(tokens, at))) return undefined;
      at++;
      reach--;
    }
    if (reach === 0 || at >= tokens.length) return undefined;
    at++;
  }
  return at;
}
