/** Counts whose harm stands beside them or is told by the frame of the sentence. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { classesOf, LABEL } from './classes.ts';
import { type Cue, objectAhead } from './cues.ts';
import { framed } from './frames.ts';
import { isPerson } from './heads.ts';
import { STATED, VERBS } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { follows, low, type Token } from './tokens.ts';

/** `39 dead`, `nine soldiers killed or wounded`, `one fisherman missing`. */
export function stated(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    const at = board.skip(quantity.end);
    const word = low(tokens, at);
    const effect = STATED.get(word);
    // `20 wounded soldiers`: the participle belongs to the noun after it
    if (!effect || isPerson(low(tokens, at + 1)) || low(tokens, quantity.to) === 'respectively') continue;
    const other = /^(?:and|or)$/.test(low(tokens, at + 1)) ? STATED.get(low(tokens, at + 2)) : undefined;
    const mixed = other && other !== effect && [effect, other].every((one) => one === 'killed' || one === 'injured');
    // a verb after the participle or another count: `five soldiers killed three` is for the verbs
    if (VERBS.has(word) && board.at(at + 1)) continue;
    if (VERBS.has(word) && quantity.people !== 'bare' && /^(?:the|his|her|their)$/.test(low(tokens, at + 1))) continue;
    // `some 50 settlers uprooted olive trees`
    if (VERBS.has(word) && quantity.people === 'yes' && objectAhead(tokens, at + 1)) continue;
    const whole = mixed ? 'casualties' : effect;
    board.take(quantity, whole, 'casualties/stated');
    // `leaving eight market women and a customs officer dead`, `leaving more than 40 dead or injured`
    let first = quantity.people === 'bare' ? undefined : board.before(quantity.from);
    for (; first; first = board.before(first.from)) board.take(first, whole, 'casualties/stated');
  }
}

/** `72 seriously and 60 slightly wounded`: the first count shares the participle of the second. */
export function shared(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (quantity.people !== 'bare' || board.taken.has(quantity)) continue;
    let i = quantity.to;
    if (!/^(?:[a-z]+ly|critically)$/.test(low(tokens, i))) continue;
    i++;
    if (/^(?:and|,)$/.test(low(tokens, i))) i++;
    const next = board.at(i);
    const claim = next && board.taken.get(next);
    if (claim) board.take(quantity, claim.effect, 'casualties/stated');
  }
}

/** `none of the 290 people on board survived`, `there were no survivors among the 40 passengers`. */
export function unsurvived(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(({ low: word }) => /^(?:survived|survivors?|alive)$/.test(word));
  if (at < 0) return;
  const none = tokens.findIndex(({ low: word }) => word === 'none' || word === 'no');
  if (none < 0 || Math.abs(none - at) > 14) return;
  const from = Math.max(none, low(tokens, none) === 'no' ? at : none);
  const quantity = board.main.find((one) => one.from > none && one.from < from + 5 && one.people !== 'maybe');
  if (quantity && !tokens.slice(none, quantity.from).some(({ text }) => text === ';'))
    board.take(quantity, 'killed', 'casualties/none-survived');
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
    const next = effect === 'killed' ? board.at(board.afterInList(quantity)) : undefined;
    // `left 82 dead on the ground and 11 prisoners in our hands`
    const held = next && /^(?:prisoners?|captives?)$/.test(low(tokens, next.head));
    if (next && next.people === 'yes' && !board.opens(next))
      board.take(next, held ? 'detained' : effect, 'casualties/frame');
  }
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

/** `all 90 aboard were lost`, `the 12 on board were lost`. */
export function aboard(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (board.taken.has(quantity) || !/^(?:all|the)$/.test(low(tokens, quantity.from - 1))) continue;
    const on = quantity.people === 'bare' ? quantity.to : quantity.head;
    const past = low(tokens, on) === 'aboard' ? on + 1 : on + 2;
    if (past === on + 2 && !follows(tokens, on, 'on board')) continue;
    // `all nine aboard were lost`, `with the loss of all nine aboard`
    const gone = /^(?:was|were)$/.test(low(tokens, past)) && low(tokens, past + 1) === 'lost';
    if (gone || follows(tokens, quantity.from - 3, 'loss of'))
      board.take(Object.assign(quantity, { people: 'yes', to: on, head: -1, noun: on }), 'killed', 'casualties/aboard');
  }
}

/** `nine residents were pulled out alive, all of them with injuries`. */
export function allHarmed(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (board.taken.has(quantity) || quantity.people !== 'yes') continue;
    // `carried out four survivors with burns`
    if (low(tokens, quantity.end) === 'with') {
      let at = quantity.end + 1;
      while (
        /^(?:[a-z]+ly|serious|severe|slight|light|minor|grave|shrapnel|gunshot|bullet|third-degree|their|and)$/.test(
          low(tokens, at),
        )
      )
        at++;
      if (/^(?:injuries|wounds|burns|fractures|lacerations)$/.test(low(tokens, at)))
        board.take(quantity, 'injured', 'casualties/all-harmed');
    }
    for (let i = quantity.end; i < quantity.end + 12 && !board.at(i); i++) {
      if (low(tokens, i) !== ',' || low(tokens, i + 1) !== 'all') continue;
      let at = i + 2;
      if (follows(tokens, at, 'of them') || follows(tokens, at, 'of whom')) at += 2;
      if (/^(?:were|with)$/.test(low(tokens, at))) at++;
      while (/^(?:[a-z]+ly|serious|severe|slight|light|minor|grave)$/.test(low(tokens, at))) at++;
      if (/^(?:injured|wounded|hurt|injuries|wounds|burns|burned|burnt)$/.test(low(tokens, at)))
        board.take(quantity, 'injured', 'casualties/all-harmed');
      break;
    }
  }
}

/** `our forces lost 31 men`, `its losses amount to 35 officers`, `taking with them five fishermen`. */
function lost(tokens: readonly Token[], quantity: Quantity): Effect | undefined {
  if (quantity.people !== 'yes' || quantity.singular === 'definite') return undefined;
  const i = quantity.from - 1;
  if (/^(?:lost|losing|lose)$/.test(low(tokens, i)))
    return quantity.singular === 'indefinite' && !alsoLost(tokens, quantity) ? undefined : 'killed';
  const before = tokens
    .slice(Math.max(0, i - 12), i + 1)
    .map(({ low: word }) => word)
    .join(' ');
  if (/\b(?:buried|bury|burying|la(?:y|id|ying) to rest)$/.test(before)) return 'killed';
  // `the Koševo Hospital admitted 19 others`; not `admitted 23 patients with malaria`
  if (
    !/^(?:with|for|suffering)$/.test(low(tokens, quantity.end)) &&
    !/^(?:patients?|cases?|mothers?)$/.test(low(tokens, quantity.head)) &&
    /\b(?:hospitals?|clinics?|infirmary|wards?|surgeons|dispensary)(?: [a-z'-]+){0,6} (?:admitted|received|treated|took in|taken in)$/.test(
      before,
    )
  )
    return 'injured';
  if (/\bloss(?:es)? (?:[a-z]+ ){0,8}(?:amount|amounted|came|come|stand|stood) (?:to|at)$/.test(before))
    return 'killed';
  // `Hamas has cost us 32 soldiers and three civilians`
  if (/\b(?:cost|costing) (?:us|them|my country|(?:the|our|its|their) (?:[a-z]+ ){0,2}[a-z]+)$/.test(before))
    return 'killed';
  // `sank with the loss of 18 people`
  if (/\b(?:with|in|for) the (?:[a-z]+ )?loss of (?:all |some )?$/.test(`${before} `)) return 'killed';
  if (/\b(?:mourns?|mourning|mourned) (?:the (?:loss|death) of )?$/.test(`${before} `)) return 'killed';
  if (
    /\b(?:taking|took|carrying|carried) (?:away |off )?with (?:them|him|it)(?: , [a-z ]{1,20} ,| as (?:captives|hostages|prisoners))?$/.test(
      before,
    )
  )
    return 'abducted';
  if (/\b(?:taking|took) with (?:him|her|them) (?:in)?to (?:death|the grave)$/.test(before)) return 'killed';
  return undefined;
}

/** `lost an officer and eleven men`: the count behind says that people are meant. */
const alsoLost = (tokens: readonly Token[], { to }: Quantity): boolean =>
  /^(?:and|,)$/.test(low(tokens, to)) &&
  tokens
    .slice(to + 1, to + 5)
    .some(({ low: word }) => /^(?:men|soldiers|officers|policemen|others|troops)$/.test(word));

const ATTACKED: ReadonlySet<string> = new Set(
  'hit struck strike strikes attacked shelled bombed bombarded exploded explode explodes pierced crashed slammed demolished fell falling landed land lands burst detonated fired raided stormed rocketed strafed targeted collapsed set'.split(
    ' ',
  ),
);
/** What `present` looks for: attacks, and what they do to the place. */
export const ATTACKS_AND_RUINS: ReadonlySet<string> = new Set([
  ...ATTACKED,
  ...'dynamited burned burnt torched destroyed demolished blown razed flattened'.split(' '),
]);
/** Ways of a ship to go down. */
export const GONE_DOWN: readonly string[] = 'sank sunk capsized foundered went gone'.split(' ');
/** What `lost` looks for before the count. */
export const LOSSES: readonly string[] = (
  'cost costing lost losing lose buried bury burying lay laid laying loss losses mourn mourns mourning mourned ' +
  'taking took carrying carried'
).split(' ');

/** `some 30 pupils were in the classroom when the shell struck`: present, and no more is said. */
export function present(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (board.taken.has(quantity) || quantity.people !== 'yes') continue;
    // `the other vessel, with a dozen hands aboard, was towed away`
    if (low(tokens, quantity.from - 1) === 'with' && /^(?:aboard|on)$/.test(low(tokens, quantity.to))) {
      const be = tokens.findIndex(
        ({ low: word }, i) => i > quantity.to && i < quantity.to + 6 && /^(?:was|were)$/.test(word),
      );
      const done = be > 0 ? low(tokens, be + 1) : '';
      // `the ferry, with 63 passengers aboard, was raked with fire`
      const effect = /^(?:towed|hijacked|seized|diverted)$/.test(done)
        ? 'abducted'
        : /^(?:raked|hit|struck|strafed|bombed|shelled|rocketed|fired)$/.test(done)
          ? 'affected'
          : undefined;
      if (effect) {
        board.take(quantity, effect, 'casualties/went-down');
        continue;
      }
    }
    // `a launch disappeared off the island with its crew of seven`
    if (
      low(tokens, quantity.from - 1) === 'with' &&
      /^(?:[,.;]|on|aboard|and|)$/.test(low(tokens, quantity.end)) &&
      tokens
        .slice(Math.max(0, quantity.from - 9), quantity.from)
        .some(({ low: word }) => /^(?:disappeared|vanished)$/.test(word))
    ) {
      board.take(quantity, 'missing', 'casualties/went-down');
      continue;
    }
    // `eleven boats went down, and 184 souls with them`
    if (
      /^with (?:them|it|her)$/.test(`${low(tokens, quantity.to)} ${low(tokens, quantity.to + 1)}`) &&
      tokens
        .slice(0, quantity.from)
        .some(
          ({ low: word }, i) =>
            /^(?:sank|sunk|capsized|foundered)$/.test(word) ||
            (/^(?:went|gone)$/.test(word) && /^(?:down|under)$/.test(low(tokens, i + 1))),
        )
    ) {
      board.take(quantity, 'killed', 'casualties/went-down');
      continue;
    }
    // `dynamited with 40 patients inside`
    if (
      low(tokens, quantity.from - 1) === 'with' &&
      /^(?:inside|aboard|on|in)$/.test(low(tokens, quantity.to)) &&
      tokens.slice(0, quantity.from).some(({ low: word }) => ATTACKS_AND_RUINS.has(word))
    ) {
      board.take(quantity, 'affected', 'casualties/present');
      continue;
    }
    if (exposed(board, quantity)) {
      board.take(quantity, 'affected', 'casualties/present');
      continue;
    }
    const be = board.past(quantity);
    const existential =
      /^(?:were|was|there)$/.test(low(tokens, quantity.from - 1)) && low(tokens, quantity.from - 2) === 'there';
    if (!existential && !/^(?:were|was|had)$/.test(low(tokens, be))) continue;
    const place = low(tokens, existential ? be : be + 1);
    if (
      !/^(?:in|inside|at|on|aboard|[a-z]+ing|asleep|present|gathered|assembled|taken|taking|taken|sought)$/.test(place)
    )
      continue;
    let i = be + 1;
    while (i < be + 18 && i < tokens.length && !/^(?:when|as|while|that|which|[;:])$/.test(low(tokens, i))) i++;
    if (!/^(?:when|as|while|that|which)$/.test(low(tokens, i))) continue;
    for (let j = i + 1; j < i + 12 && !/^[;:.]$/.test(low(tokens, j)); j++)
      if (ATTACKED.has(low(tokens, j))) {
        board.take(quantity, 'affected', 'casualties/present');
        break;
      }
  }
}

/** `where 64 pupils were at their lessons`, `some 60 children were walking at the head of it, and how many were hit is not known`. */
function exposed(board: Board, quantity: Quantity): boolean {
  const { tokens } = board;
  const be = board.past(quantity);
  if (quantity.singular || !/^(?:were|was|are)$/.test(low(tokens, be))) return false;
  if (!/^(?:in|inside|at|on|aboard|asleep|gathered|assembled|[a-z]+ing)$/.test(low(tokens, be + 1))) return false;
  const before = tokens.slice(0, quantity.from).map(({ low: word }) => word);
  const behind = tokens
    .slice(be, be + 34)
    .map(({ low: word }) => word)
    .join(' ');
  if (
    /(?:how many|whether any|no count|the fate|what became|no news|number of (?:victims|casualties))\b.{0,60}(?:not|unknown|unclear|no|cannot|yet)\b/.test(
      behind,
    )
  )
    return true;
  // `were lying in the wards at the moment of the strike`
  if (/\bat the (?:moment|time|hour) of the (?:strike|attack|explosion|bombing|raid|blast|shelling)\b/.test(behind))
    return true;
  // `when the bazaar was bombed, 250 shoppers were in its lanes`, `went through the roof of the school, where 64 pupils were`
  const link = quantity.from - 1;
  if (low(tokens, link) === 'where' || (low(tokens, link) === 'which' && low(tokens, link - 1) === 'in'))
    return ATTACKED_THROUGH.test(before.join(' '));
  if (low(tokens, link) !== ',') return false;
  const when = before.findLastIndex((word) => /^(?:when|as)$/.test(word));
  return when >= 0 && before.slice(when).some((word) => ATTACKED.has(word));
}

const ATTACKED_THROUGH =
  /\b(?:shells?|rockets?|bombs?|missiles?|grenades?|projectiles?|drones?)\b.{0,80}\b(?:hit|struck|through|fell|landed|on|into|exploded|burst|falling|pierced|crashed|tore|slammed|demolished)\b/;

/** `Killed were two teachers and a pupil`, `Also killed was a girl of nine`, `Among those killed was a correspondent`. */
export function inverted(board: Board): void {
  const { tokens } = board;
  for (let at = 0; at < tokens.length; at++) {
    const effect = classesOf(tokens[at]!) & LABEL ? STATED.get(low(tokens, at)) : undefined;
    // `Killed on the spot were the baker and his wife`
    const be = follows(tokens, at + 1, 'on the spot')
      ? at + 4
      : /^(?:outright|instantly|there|today|yesterday)$/.test(low(tokens, at + 1))
        ? at + 2
        : at + 1;
    if (!effect || !/^(?:was|were|is|are)$/.test(low(tokens, be))) continue;
    let first = at;
    while (/^(?:also|among|amongst|those|the|and|in|addition|,|[a-z]+ly)$/.test(low(tokens, first - 1))) first--;
    if (first > 0 && !/^[;:.]$/.test(low(tokens, first - 1))) continue;
    let i = be + 1;
    while (/^(?:also|the|only)$/.test(low(tokens, i)) && !board.at(i)) i++;
    for (let quantity = board.at(i); quantity; quantity = board.at(board.afterInList(quantity))) {
      if (quantity.people === 'bare' || board.opens(quantity)) break;
      board.take(quantity, effect, 'casualties/inverted');
    }
  }
}
