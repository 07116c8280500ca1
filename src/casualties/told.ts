/** Numbers told of a noun of harm: `the death toll stands at 60`, `the dead numbered 45`, `the number of those killed … at 580`. */
import { readNumeral } from '../language/numerals.ts';
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import { exceed } from './counts.ts';
import { isPerson } from './heads.ts';
import { COUNTED, NOMINALS, STATED, STATES } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { isCapital, low, type Token } from './tokens.ts';

const RISEN = /^(?:risen|climbed|grown|increased|mounted|gone|rose|grew|soared|crept|fallen)$/;

/** `which stood at 19 that evening, has since climbed to 24`, `put at 230,000 by the one and at 190,000 by the other`. */
export function again(board: Board, { to }: Quantity, effect: Effect): void {
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
export function mounts(tokens: readonly Token[], at: number): boolean {
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

const TELLS =
  /^(?:at|to|lies|lay|ranges|hovers|reached|is|was|stands|exceeded|exceeds|of|reaches|surpassed|surpasses|passed|tops|topped|be|were|totalled|totals|total|numbered|reach|exceed|surpass|as|now|numbers?|approximately)$/;

/** The number behind `the number of wounded …`, `the death toll …`. */
export function told(board: Board, at: number): Quantity | undefined {
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
    if (/^(?:pass|top)/.test(low(tokens, i - 1)) && quantity.min === quantity.max) exceed(quantity);
    return quantity;
  }
  return undefined;
}

/** `the dead numbered 45`, `the wounded, numbering 71,`, `the wounded, 71 in number,`. */
export function numbered(board: Board, at: number): Quantity | undefined {
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
  // `the dead for the first half of June number 63`
  if (/^(?:for|in|of|since|on|during|over|at|from)$/.test(low(tokens, i)))
    for (let verb = i + 2; verb < i + 10 && !/^[,;:.]$/.test(low(tokens, verb)); verb++)
      if (/^(?:numbered|number)$/.test(low(tokens, verb)) && board.at(verb + 1)?.people === 'bare')
        return board.at(verb + 1);
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
export const put = (tokens: readonly Token[], at: number) =>
  low(tokens, at - 1) === 'the' && /^(?:puts?|gives?|gave|estimates?|estimated|reckons?)$/.test(low(tokens, at - 2));

/** Verbs whose object is a number that grows. */
export const BRINGS = /^(?:bring|brings|bringing|brought|raising|raises|raised|takes|taking)$/;

/** `bringing the dead to 21`. */
export const brought = (tokens: readonly Token[], at: number) =>
  low(tokens, at - 1) === 'the' && low(tokens, at + 1) === 'to' && BRINGS.test(low(tokens, at - 2));

/** `the number of those killed there`, `the number of injured`, `bringing to 40 the number of dead`. */
export function numberOf(tokens: readonly Token[], at: number): boolean {
  // `puts the number of dead at 905, and of those injured at 3,950`
  const of = /^(?:those|the)$/.test(low(tokens, at - 1)) ? at - 2 : at - 1;
  const that = low(tokens, of - 1) === 'that' ? of - 2 : of - 1;
  if (low(tokens, of) === 'of' && /^(?:and|[;,])$/.test(low(tokens, that)))
    return tokens.slice(0, of).some(({ low: word }) => word === 'number');
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const word = low(tokens, i);
    if (/^(?:number|numbers|total|figure|figures|tally|count)$/.test(word)) return true;
    if (
      !/^(?:of|those|the|our|people|persons|civilians|children|who|were|have|has|had|been|confirmed|new|newly|total|killed|dead|and|registered|reported)$/.test(
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

/** `the casualty toll stands at 9 killed`: the number behind says itself of what it is. */
function labelsItself(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    const numeral = readNumeral((ahead) => low(tokens, i + ahead));
    if (numeral) return (STATED.get(low(tokens, i + numeral.length)) ?? 'casualties') !== 'casualties';
  }
  return false;
}

/** `death toll`, `toll of the dead`; a toll of anything else says nothing of its own. */
export function tollOf(tokens: readonly Token[], at: number): Effect | undefined {
  const before = low(tokens, at - 1);
  if (before === 'death' || before === 'human') return 'killed';
  // `the casualty toll stands at 9`; not `… at 9 killed and 22 wounded`
  if (before === 'casualty') return labelsItself(tokens, at) ? undefined : 'casualties';
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
