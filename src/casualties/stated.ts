/** Counts whose harm stands beside them: `39 dead`, `72 seriously and 60 slightly wounded`, `all nine aboard were lost`. */
import type { Board } from './board.ts';
import { classesOf, LABEL } from './classes.ts';
import { objectAhead } from './cues.ts';
import { isPerson } from './heads.ts';
import { STATED, VERBS } from './lexicon.ts';
import { follows, low } from './tokens.ts';

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
