/** Counts that a label or a sentence about numbers gives: `Fatalities: 2`, `the number of wounded rose to 21`, `dead, 11`. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { classesOf, LABEL } from './classes.ts';
import { isPerson } from './heads.ts';
import { beginsIdiom, idiomAt } from './idioms.ts';
import { COUNTED, NOMINALS, STATED, STATES, VERBS } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { follows, isCapital, low, type Token } from './tokens.ts';

export function labelled(board: Board): void {
  const { tokens } = board;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!(classesOf(token) & LABEL)) continue;
    const toll = /^(?:tolls?|figures?|tally)$/.test(token.low) && tollLike(tokens, at);
    const loss = token.low === 'loss' && /^li(?:fe|ves)$/.test(low(tokens, at + 2)) && low(tokens, at + 1) === 'of';
    const effect = loss
      ? 'killed'
      : toll
        ? tollOf(tokens, at)
        : (STATED.get(token.low) ??
          COUNTED.get(token.low) ??
          participle(token.low, tokens, at) ??
          (at === 0 && low(tokens, 1) === ':' ? VERBS.get(token.low)?.effect : undefined) ??
          said(tokens, at) ??
          died(tokens, at) ??
          (at === 0 || numberOf(tokens, at) ? STATES.get(token.low) : undefined));
    if (!effect) continue;
    const quantity =
      label(board, at) ??
      ahead(board, at) ??
      (toll ||
      loss ||
      brought(tokens, at) ||
      put(tokens, at) ||
      numberOf(tokens, at) ||
      mounts(tokens, at) ||
      died(tokens, at)
        ? told(board, at)
        : numbered(board, at));
    if (!quantity) continue;
    board.take(quantity, effect, 'casualties/label');
    again(board, quantity, effect);
    // `Dead: 14 men, three women`
    if (quantity.people !== 'yes' || low(tokens, quantity.from - 1) !== ':') continue;
    for (
      let next = board.at(board.afterInList(quantity));
      next?.people === 'yes';
      next = board.at(board.afterInList(next))
    )
      board.take(next, effect, 'casualties/label');
  }
}

const RISEN = /^(?:risen|climbed|grown|increased|mounted|gone|rose|climbed|grew|soared|crept|fallen)$/;

/** `which stood at 19 that evening, has since climbed to 24`, `put at 230,000 by the one and at 190,000 by the other`. */
function again(board: Board, { to }: Quantity, effect: Effect): void {
  const { tokens } = board;
  for (let i = to; i < to + 16 && !/^[;:.]$/.test(low(tokens, i)); i++) {
    const next = board.at(i + 1);
    if (next?.people !== 'bare') continue;
    const risen = low(tokens, i) === 'to' && [i - 1, i - 2].some((at) => RISEN.test(low(tokens, at)));
    const other =
      low(tokens, i) === 'at' &&
      low(tokens, i - 1) === 'and' &&
      low(tokens, to) === 'by' &&
      low(tokens, next.to) === 'by';
    if (risen || other) board.take(next, effect, 'casualties/label');
  }
}

/** `civilian casualties in Ukraine reached 5,144`: the noun in the plural, uncounted, and a verb of summing close behind. */
function mounts(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:casualties|deaths|fatalities)$/.test(low(tokens, at))) return false;
  let first = at;
  while (
    /^(?:civilian|total|our|the|its|their|military|combined|child|children's|confirmed|recorded|reported)$/.test(
      low(tokens, first - 1),
    )
  )
    first--;
  if (first > 0 && !/^[,;:.(]$/.test(low(tokens, first - 1))) return false;
  for (let i = at + 1; i < at + 6 && !/^[,;:.]$/.test(low(tokens, i)); i++)
    if (
      /^(?:reached|totalled|numbered|exceeded|surpassed|reach|total|number|exceed|stand|stood|amounted|amount|rose|have)$/.test(
        low(tokens, i),
      )
    )
      return true;
  return false;
}

/** `the casualty figure stands at`, `the death tally`; any toll. */
const tollLike = (tokens: readonly Token[], at: number) =>
  low(tokens, at).startsWith('toll') || /^(?:death|casualty)$/.test(low(tokens, at - 1));

/** `killed`; and `fled` in `the number of inhabitants who have fled the district`. */
function participle(word: string, tokens: readonly Token[], at: number): Effect | undefined {
  const verb = VERBS.get(word);
  if (verb?.effect === 'displaced' && /^(?:have|has|had|who)$/.test(low(tokens, at - 1)) && numberOf(tokens, at))
    return verb.effect;
  return verb?.transitive && (verb.form === 'ed' || verb.form === 'participle') ? verb.effect : undefined;
}

/** `the number of people carried off in Beni territory … at 580`: a saying. */
function said(tokens: readonly Token[], at: number): Effect | undefined {
  return beginsIdiom(low(tokens, at)) && numberOf(tokens, at) ? idiomAt(tokens, at)?.effect : undefined;
}

/** `the number of those who have perished`, `of people who lost their lives`. */
function died(tokens: readonly Token[], at: number): Effect | undefined {
  const lost = /^(?:lives|life)$/.test(low(tokens, at)) && low(tokens, at - 2) === 'lost';
  const dead = lost || /^(?:died|perished)$/.test(low(tokens, at));
  return dead && numberOf(tokens, lost ? at - 2 : at) ? 'killed' : undefined;
}

/** `bringing to an estimated 1,350 the number of those banished`, `puts at 40 the number of dead`. */
function ahead(board: Board, at: number): Quantity | undefined {
  for (let i = at - 1; i > at - 7; i--) {
    if (!/^(?:number|total)$/.test(low(board.tokens, i))) continue;
    const quantity = low(board.tokens, i - 1) === 'the' ? board.ending(i - 1) : undefined;
    return quantity?.people === 'bare' && /^(?:to|at)$/.test(low(board.tokens, quantity.from - 1))
      ? quantity
      : undefined;
  }
  return undefined;
}

/** `Killed: 3.`, `Killed in action, 19;`, `dead, 11; wounded, 6`, `Wounded – four`. */
function label(board: Board, at: number): Quantity | undefined {
  const { tokens } = board;
  let mark = at + 1;
  if (/^in action$/.test(`${low(tokens, mark)} ${low(tokens, mark + 1)}`)) mark += 2;
  // `Killed in Gaza: 14`
  if (/^(?:in|at|near)$/.test(low(tokens, mark)) && isCapital(tokens[mark + 1])) {
    mark++;
    while (isCapital(tokens[mark]) && mark < at + 7) mark++;
  }
  if (low(tokens, mark) === '(') while (mark < at + 8 && low(tokens, mark - 1) !== ')') mark++;
  // `Missing 9`, `Killed ............ 14`: a line of its own
  while (low(tokens, mark) === '.' || low(tokens, mark) === '…') mark++;
  const row = at < 4 && board.at(mark)?.people === 'bare' && board.at(mark)!.to === tokens.length;
  if (row) mark--;
  else if (!/^[:–—,=-]$/.test(low(tokens, mark))) return undefined;
  const quantity = board.at(mark + 1);
  // `Killed: 77 servicemen` as well, but no clause of its own
  if (
    quantity === undefined ||
    quantity.people === 'maybe' ||
    (quantity.people === 'yes' && ((at > 2 && low(tokens, at - 1) !== ';') || low(tokens, mark) !== ':'))
  )
    return undefined;
  const behind = low(tokens, quantity.to);
  // `Casualties: 4 killed` leaves the number to the participle
  if (!/^(?:[;,.()–—-]|and|of|)$/.test(behind) && !follows(tokens, quantity.to, 'at the last count')) return undefined;
  let first = at;
  while (
    /^(?:the|seriously|slightly|badly|internally|newly|forcibly|presumed|severely|critically|gravely|lightly|confirmed|still|persons?|people|civilians?|number|of|soldiers?|total|reported|and)$/.test(
      low(tokens, first - 1),
    )
  )
    first--;
  return first === 0 || /^[;:,.(–—-]$/.test(low(tokens, first - 1)) ? quantity : undefined;
}

const TELLS =
  /^(?:at|to|lies|lay|ranges|hovers|reached|is|was|stands|exceeded|exceeds|of|reaches|surpassed|surpasses|passed|tops|topped|be|were|totalled|totals|total|numbered|reach|exceed|surpass|as|now|numbers?|approximately)$/;

/** The number behind `the number of wounded …`, `the death toll …`. */
function told(board: Board, at: number): Quantity | undefined {
  const { tokens } = board;
  for (let i = at + 1; i < at + 22 && !/^[;:]$/.test(low(tokens, i)); i++) {
    const quantity = board.at(i);
    // `the martyrs numbered nine, the wounded 31`
    if (
      quantity?.people === 'bare' &&
      i === at + 1 &&
      /^(?:[,.;]|and|)$/.test(low(tokens, quantity.to)) &&
      tokens.slice(0, at).some(({ low: word }) => /^(?:numbered|number)$/.test(word))
    )
      return quantity;
    // `the death toll stands at 60 civilians`; not `the toll in that village of 400 inhabitants`
    const named = quantity?.people === 'yes' && !quantity.singular && !/^(?:of|as|now)$/.test(low(tokens, i - 1));
    if (!quantity || !(quantity.people === 'bare' || named) || !TELLS.test(low(tokens, i - 1))) continue;
    // `the number of victims has risen to 63 dead`: the word beside the figure says which
    if (STATED.has(low(tokens, quantity.to)) && COUNTED.has(low(tokens, at))) return undefined;
    // `at first put at 40, is now 61`
    if (/^(?:first|initially|originally|from)$/.test(low(tokens, i - 2))) continue;
    if (low(tokens, i - 2) === 'put' && !/^(?:is|are)$/.test(low(tokens, i - 3))) continue;
    if (/^(?:pass|top)/.test(low(tokens, i - 1)) && quantity.min === quantity.max) over(quantity);
    return quantity;
  }
  return undefined;
}

function over(quantity: Quantity): void {
  if (quantity.min === undefined || quantity.approximate) return;
  quantity.min += 1;
  delete quantity.max;
}

/** `the dead numbered 45`, `the wounded, numbering 71,`, `the wounded, 71 in number,`. */
function numbered(board: Board, at: number): Quantity | undefined {
  const { tokens } = board;
  // `the day's dead numbered 29`
  const days = low(tokens, at - 1) === "'s" || low(tokens, at - 1).endsWith("'s");
  // `the internally displaced now number 81,693`
  const the = /^[a-z]+ly$/.test(low(tokens, at - 1)) ? at - 2 : at - 1;
  if (the === at - 2 && low(tokens, the) === 'the' && /^(?:now|number|numbered)$/.test(low(tokens, at + 1)))
    return board.at(low(tokens, at + 1) === 'now' ? at + 3 : at + 2);
  // `the displaced have reached 913,760`
  if (
    /^(?:have|has|had)$/.test(low(tokens, at + 1)) &&
    /^(?:reached|exceeded|surpassed|passed)$/.test(low(tokens, at + 2)) &&
    low(tokens, at - 1) === 'the'
  )
    return board.at(at + 3);
  const noun = days || (at === 0 && (COUNTED.has(low(tokens, at)) || STATES.has(low(tokens, at))));
  if (!noun && !/^(?:the|those|our|their|its|enemy)$/.test(low(tokens, at - 1))) return undefined;
  let i = at + 1;
  if (low(tokens, i) === ',') i++;
  if (/^(?:now|already|alone)$/.test(low(tokens, i))) i++;
  if (/^(?:numbered|number|numbering|numbers|totalled|totalling|total|totals)$/.test(low(tokens, i)))
    return board.at(i + 1);
  // `the wounded are put at 51`, `the dead are put by the prefect at 70 to 80`
  if (/^(?:is|are|was|were)$/.test(low(tokens, i)) && /^(?:put|estimated|reckoned|given)$/.test(low(tokens, i + 1))) {
    let as = i + 2;
    if (low(tokens, as) === 'by') while (as < i + 8 && !/^(?:at|as)$/.test(low(tokens, as))) as++;
    if (/^(?:at|as)$/.test(low(tokens, as))) return board.at(as + 1);
  }
  const quantity = board.at(i);
  // `the dead number eleven, the injured nineteen`
  if (
    quantity?.people === 'bare' &&
    /^(?:[,.;]|and|)$/.test(low(tokens, quantity.to)) &&
    tokens.slice(0, at).some(({ low: word }) => /^(?:number|numbered|numbering|totalled)$/.test(word))
  )
    return quantity;
  return quantity?.people === 'bare' &&
    /^in (?:number|all)$/.test(`${low(tokens, quantity.to)} ${low(tokens, quantity.to + 1)}`)
    ? quantity
    : undefined;
}

/** `puts the wounded over the same period at 19,850`. */
const put = (tokens: readonly Token[], at: number) =>
  low(tokens, at - 1) === 'the' && /^(?:puts?|gives?|gave|estimates?|estimated|reckons?)$/.test(low(tokens, at - 2));

/** `bringing the dead to 21`. */
const brought = (tokens: readonly Token[], at: number) =>
  low(tokens, at - 1) === 'the' &&
  low(tokens, at + 1) === 'to' &&
  /^(?:bring|brings|bringing|brought|raising|raises|raised|takes|taking)$/.test(low(tokens, at - 2));

/** `the number of those killed there`, `the number of injured`, `bringing to 40 the number of dead`. */
function numberOf(tokens: readonly Token[], at: number): boolean {
  // `puts the number of dead at 905, and of those injured at 3,950`
  const of = /^(?:those|the)$/.test(low(tokens, at - 1)) ? at - 2 : at - 1;
  const that = low(tokens, of - 1) === 'that' ? of - 2 : of - 1;
  if (low(tokens, of) === 'of' && /^(?:and|[;,])$/.test(low(tokens, that)))
    return tokens.slice(0, of).some(({ low: word }) => word === 'number');
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const word = low(tokens, i);
    if (/^(?:number|numbers|total|figure|figures|tally|count)$/.test(word)) return true;
    if (
      !/^(?:of|those|the|our|people|persons|civilians|children|who|were|have|has|had|been|confirmed|total|killed|dead|and|registered|reported)$/.test(
        word,
      ) &&
      !isPerson(word) &&
      !/^[a-z]+ly$/.test(word) &&
      !/^[A-Za-zÀ-˿Ḁ-ỿ]+(?:an|ese|i|ish)$/.test(word) &&
      !(isCapital(tokens[i]) && /^(?:south|north|east|west|central|new)$/.test(word))
    )
      return false;
  }
  return false;
}

/** `death toll`, `toll of the dead`; a toll of anything else says nothing of its own. */
function tollOf(tokens: readonly Token[], at: number): Effect | undefined {
  const before = low(tokens, at - 1);
  if (before === 'death' || before === 'human') return 'killed';
  if (before === 'casualty') return 'casualties';
  // `the toll of dead and wounded`
  if (
    / dead (?:and|or) (?:wounded|injured)\b/.test(
      tokens
        .slice(at, at + 7)
        .map(({ low: word }) => ` ${word}`)
        .join(''),
    )
  )
    return 'casualties';
  const named = tokens.slice(at, at + 5).find(({ low: word }) => STATED.has(word) || NOMINALS.has(word));
  return named ? (STATED.get(named.low) ?? NOMINALS.get(named.low)) : undefined;
}

/** `the corresponding figures for 2017 were 54 and 174`: the harms told before, in their order. */
export function corresponding(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      /^(?:figures?|numbers?)$/.test(word) &&
      /^(?:corresponding|comparable|respective|equivalent|same)$/.test(low(tokens, i - 1)),
  );
  if (at < 0) return;
  const told = [...board.taken.values()].filter(({ quantity }) => quantity.to <= at);
  const models = (told.length ? told : board.clause.earlier).map(({ effect }) => effect);
  const numbers = board.main.filter(({ from, people }) => from > at && people === 'bare');
  if (models.length === numbers.length)
    for (const [i, quantity] of numbers.entries()) board.take(quantity, models[i]!, 'casualties/corresponding');
}

/** `In 2014 the figure was 538, and in the first half of 2015 it was 290`: the harm that the sentence before told. */
export function figures(board: Board): void {
  const { tokens, clause } = board;
  const last = clause.earlier.at(-1);
  if (!last || clause.cues.length > 0 || board.taken.size > 0) return;
  const at = tokens.findIndex(
    ({ low: word }, i) => /^(?:figure|number|toll|total)$/.test(word) && low(tokens, i - 1) === 'the',
  );
  if (at < 0) return;
  for (const quantity of board.main) {
    if (quantity.people !== 'bare' || quantity.from < at) continue;
    const be = low(tokens, quantity.from - 1);
    const subject = low(tokens, quantity.from - 2);
    if (/^(?:was|is|reached|totalled)$/.test(be) && (quantity.from - 2 === at || subject === 'it'))
      board.take(quantity, last.effect, 'casualties/label');
  }
}

/** `two fell this morning, bringing the total to 13`: the harm told just before. */
export function totalled(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      /^(?:total|number|figure|tally|count|toll)$/.test(word) &&
      /^(?:bring|brings|bringing|brought|raising|raises|raised|taking|takes)$/.test(low(tokens, i - 2)),
  );
  const quantity = at < 0 || low(tokens, at + 1) !== 'to' ? undefined : board.at(at + 2);
  if (quantity?.people !== 'bare') return;
  let last: { from: number; effect: Effect } | undefined;
  for (const { quantity: told, effect } of board.taken.values())
    if (told.to <= at && (!last || told.from > last.from)) last = { from: told.from, effect };
  if (last) board.take(quantity, last.effect, 'casualties/total');
}
