/** Verbs whose harm is said behind their object: `threw 40 men into prison`, `drove 700,000 persons from`, `led five youths away`. */
import type { Effect } from '../record/types.ts';
import { SUPPOSES } from './auxiliaries.ts';
import type { Board } from './board.ts';
import type { Cue } from './cues.ts';
import { lost } from './losses.ts';
import { follows, low, type Token, wordsOf } from './tokens.ts';

interface Frame {
  verbs: ReadonlySet<string>;
  /** What follows the object, over the words behind it, a blank between. */
  behind: RegExp;
  effect: Effect;
}

const frame = (effect: Effect, verbs: string, behind: RegExp): Frame => ({
  verbs: new Set(verbs.split(' ')),
  behind,
  effect,
});

const FRAMES: readonly Frame[] = [
  frame('abducted', 'drove driving herded herding marched', /^before them\b/),
  frame(
    'detained',
    'led marched took taken hauled carried',
    /^(?:off|away) to (?:their|the|its|a) (?:barracks|headquarters|prison|station|post)\b/,
  ),
  frame('killed', 'put putting puts', /^to (?:death|the sword)\b/),
  frame(
    'detained',
    'shut shutting locked locking',
    /^(?:up )?(?:in|inside|into) (?:the|a|an|their|its|one) (?:[a-z-]+ ){0,2}(?:gymnasium|school|church|mosque|hall|barn|cellar|basement|room|rooms|stable|warehouse|building|house|stadium|classroom|classrooms|shed|yard|depot|garage|hangar)\b/,
  ),
  frame('killed', 'tore ripped blew tearing ripping blowing', /^(?:apart|to pieces|to shreds|limb from limb|in two)\b/),
  frame('killed', 'dispatched despatched finished', /^(?:of (?:them|whom) )?(?:off )?with (?:an?|one|the|their) /),
  frame(
    'killed',
    'put putting stood lined',
    /^(?:before|in front of|up against|against) (?:an?|the) (?:firing squad|wall)\b/,
  ),
  frame('killed', 'sent sending sends', /^to (?:their|his|her|an early) (?:graves?|deaths?)\b/),
  frame('casualties', 'put putting puts knocked', /^out of (?:action|combat|the fight)\b/),
  frame(
    'detained',
    'has have had hold holds keeps keep kept',
    /^(?:under lock and key|behind bars|in (?:irons|chains))\b/,
  ),
  frame('detained', 'left leaving', /^in (?:our|the enemy's|enemy) hands\b/),
  frame(
    'injured',
    'left leaving leave leaves',
    /^(?:blind|blinded|crippled|paralysed|paralyzed|maimed|disabled|lame|deaf|legless|for dead)\b/,
  ),
  frame(
    'killed',
    'burned burnt burning beat beating hacked stabbed crushed trampled stoned shot bludgeoned clubbed buried burying tortured battered',
    /^(?:to death|alive|dead)\b/,
  ),
  frame(
    'injured',
    'deprived depriving robbed robbing',
    /^of (?:(?:one|both|their|his|her|or|a|the) ){0,4}(?:legs?|arms?|limbs?|sight|eyesight|hands?|feet|foot|eyes?)\b/,
  ),
  frame(
    'injured',
    'treated treating treats treat admitted admitting received receiving',
    /^(?:for|suffering from|with) (?:[a-z-]+ ){0,3}(?:wounds?|injur(?:y|ies)|burns|shock|inhalation|poisoning|fractures)\b/,
  ),
  frame(
    'injured',
    'struck striking hit hitting hits strikes caught catching',
    /^(?:in|on|through) (?:the|his|her|their|both) (?:chest|head|face|neck|back|stomach|abdomen|legs?|arms?|shoulders?|thighs?|hands?|foot|feet|eyes?|knees?|side)\b/,
  ),
  frame(
    'injured',
    'left leaving leave leaves',
    /^(?:with|suffering(?: from)?|nursing) (?:[a-z-]+ ){0,2}(?:limbs|bones|legs|arms|wounds?|injur(?:y|ies)|burns|fractures|disabilit(?:y|ies))\b/,
  ),
  frame('killed', 'left leaving leave leaves', /^(?:dead|lifeless)\b/),
  frame('injured', 'sent sending sends', /^to (?:the |a )?(?:operating|hospitals?\b|intensive care)/),
  frame('injured', 'made making makes', /^(?:ill|sick|unwell)\b/),
  frame('killed', 'cost costing costs', /^(?:their|his|her) (?:lives|life)\b/),
  frame(
    'injured',
    'cost costing costs',
    /^(?:a|an|one|both|their|his|her) (?:right |left )?(?:limbs?|legs?|arms?|hands?|eyes?|sight|eyesight|foot|feet)\b/,
  ),
  frame('displaced', 'put putting puts', /^to flight\b/),
  frame('displaced', 'turned turning turns made making makes', /^(?:into )?(?:refugees|exiles)\b/),
  frame(
    'displaced',
    'drove driven drive drives driving forced forcing forces chased chasing compelled compelling obliged obliging hounded uprooted removed caused causing causes prompted prompting sent sending turned threw thrown turning',
    /^(?:(?:from|out|abroad|across|over|off|away)\b(?! to)|to (?:flee|leave|abandon|move|seek|take (?:flight|refuge)|evacuate|come down|descend|trek|head for|cross|desert|quit)|into (?:exile|flight|the (?:bush|hills|mountains|forest|desert|open))|fleeing|onto the roads?)/,
  ),
  frame(
    'displaced',
    'left leaving leave leaves rendered rendering made making',
    /^(?:homeless|without (?:a roof|shelter|homes?)|roofless)\b/,
  ),
  frame(
    'detained',
    'threw thrown throwing throws put putting cast placed placing sent sending took taken taking holds held holding hold kept keeping keeps hauled',
    /^(?:into|in|to|under|at) (?:(?:the|its|their|his|a|[a-z]+) ){0,2}(?:prisons?|jails?|gaols?|detention|custody|arrest|captivity|cells?|confinement|internment|camps)\b/,
  ),
  // `hold forty of our policemen`, `are holding six fishermen`; rooms and ships hold people otherwise
  frame('detained', 'hold holds holding held keep keeping', /^behind (?:barbed )?wire\b/),
  frame(
    'missing',
    'buried burying trapped trapping',
    /^(?:under|beneath) (?:the |its |their )?(?:debris|rubble|ruins|wreckage|mud|earth)\b/,
  ),
  frame('killed', 'herded locked drove shut crowded packed', /^in(?:to|side)? .{0,30}\bset (?:it|them|fire)\b/),
  // `hold forty of our policemen`, rooms hold otherwise
  frame('detained', 'hold holds holding', /^(?:$|[,.;:]|and |in |at |since |on |for |without |as |whom |who )/),
  frame(
    'detained',
    'took taken taking made making held holding hold',
    /^(?:(?:as )?prisoners?|in for (?:questioning|interrogation)|for (?:questioning|interrogation))\b/,
  ),
  frame(
    'abducted',
    'took taken taking snatched snatching',
    /^from (?:the|their|a|an|its|his|her) (?:[a-z-]+ ){0,2}(?:schools?|villages?|homes?|houses?|camps?|bus|market|fields?|church|mosque|hospital|town|farms?|train|road|car|dormitor(?:y|ies)|tents?)\b/,
  ),
  frame('abducted', 'took taken taking held holding hold holds kept', /^(?:as )?(?:hostages?|captives?)\b/),
  frame(
    'abducted',
    'carried led dragged marched took taken drove herded spirited dragging leading taking carrying marching driving forced',
    /^(?:(?:off|away)\b|across the (?:border|frontier|line|river)|(?:with|to) them\b|towards? the (?:border|frontier))/,
  ),
];

/** Every verb of a frame. */
export const FRAME_VERBS: readonly string[] = FRAMES.flatMap(({ verbs }) => [...verbs]);

const ROOMS =
  /^(?:halls?|rooms?|stadium|theatre|cinema|church|mosque|schools?|hospitals?|ships?|boats?|bus|buses|ferry|planes?|aircraft|trains?|vessels?|shelters?|buildings?|tents?|hotels?|can|could|to|which|that)$/;

/** `would drive at least 200,000 people from their homes`. */
function supposed(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (/^(?:[a-z]+ly|also|not|then)$/.test(low(tokens, i))) i--;
  return SUPPOSES.test(low(tokens, i));
}

/** The harm that the verb at `at` and the words from `to` on make together. */
export function framedBy(tokens: readonly Token[], at: number, to: number): Effect | undefined {
  const words = wordsOf(tokens, to, to + 7);
  // `hold` takes its object from anywhere
  return FRAMES.find(({ verbs, behind }) => verbs.has(low(tokens, at)) && behind.test(words) && !behind.test(''))
    ?.effect;
}

/** The harm that a verb right before an object and the words right behind it make together; indices are into the tokens. */
export function framed(tokens: readonly Token[], from: number, to: number): { effect: Effect; at: number } | undefined {
  const words = wordsOf(tokens, to, to + 7);
  for (let i = from - 1; i >= from - 3; i--) {
    const verb = low(tokens, i);
    // `the hall holds 300 people`
    if (/^hold/.test(verb) && ROOMS.test(low(tokens, i - 1))) return undefined;
    for (const { verbs, behind, effect } of FRAMES)
      if (verbs.has(verb) && behind.test(words)) return supposed(tokens, i) ? undefined : { effect, at: i };
    // `speared 12 herders to death`
    if (/^(?!sentenc|condemn|commit|consign|doom|put)[a-z-]+(?:ed|ing)$/.test(verb) && /^to death\b/.test(words))
      return { effect: 'killed', at: i };
    if (!/^(?:[a-z]+ly|also|another|back|out|off|the|and)$/.test(verb)) return undefined;
  }
  return undefined;
}

/** `threw 40 men into prison`, `drove more than 700,000 persons from`. */
export function frames(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    let to = board.past(quantity);
    // `, the youngest a boy of 12,`
    if (low(tokens, to) === ',') {
      let close = to + 1;
      while (close < to + 9 && low(tokens, close) !== ',') close++;
      if (low(tokens, close) === ',') to = close + 1;
    }
    // `drove 34 herders, including 12 women, before them to the camp`
    if (low(tokens, to) === ',' && follows(tokens, to + 1, 'before them')) to++;
    // `left twelve of them dead`
    if (/^(?:them|whom)$/.test(low(tokens, to + 1)) && low(tokens, to) === 'of') to += 2;
    const frame = framed(tokens, quantity.from, to);
    const effect = frame?.effect ?? lost(tokens, quantity);
    if (!effect) continue;
    const cue: Cue | undefined = frame && {
      rule: 'casualties/frame',
      effect,
      at: frame.at,
      to: quantity.from,
      aux: frame.at,
      take: 'object',
      passive: false,
    };
    board.take(quantity, effect, 'casualties/frame', cue);
    robbedToo(board, board.past(quantity));
    // `took with him into death seven clan elders and the cook's small son`
    const next =
      effect === 'killed' || effect === 'abducted'
        ? board.at(pastEldest(tokens, board.afterInList(quantity)))
        : undefined;
    // `left 82 dead on the ground and 11 prisoners in our hands`
    const held = next && /^(?:prisoners?|captives?)$/.test(low(tokens, next.head));
    if (next && next.people === 'yes' && !board.opens(next))
      board.take(next, held ? 'detained' : effect, 'casualties/frame');
  }
}

/** `four brothers, the eldest of them aged nineteen, and a cousin` */
function pastEldest(tokens: readonly Token[], at: number): number {
  if (!/^(?:eldest|oldest|youngest)$/.test(low(tokens, at + 1))) return at;
  for (let close = at + 2; close < at + 12 && !/^[;:.]$/.test(low(tokens, close)); close++)
    if (low(tokens, close) === ',') return low(tokens, close + 1) === 'and' ? close + 2 : at;
  return at;
}

/** `cost a couple their lives and their nephew his sight`: what it took from another. */
function robbedToo(board: Board, behind: number): void {
  const { tokens } = board;
  for (let i = behind; i < behind + 5; i++) {
    const quantity = low(tokens, i) === 'and' ? board.at(i + 1) : undefined;
    if (!quantity || !/^(?:his|her|their)$/.test(low(tokens, quantity.to))) continue;
    const loss = low(tokens, quantity.to + 1);
    if (/^(?:lives|life)$/.test(loss)) board.take(quantity, 'killed', 'casualties/frame');
    if (/^(?:sight|eyesight|hearing|legs?|arms?|hands?|feet|foot|eyes?|right|left)$/.test(loss))
      board.take(quantity, 'injured', 'casualties/frame');
  }
}
