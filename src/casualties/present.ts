/** Those who were there: `some 30 pupils were in the classroom when the shell struck`, `with 63 passengers aboard`. */
import type { Effect } from '../record/types.ts';
import type { Board } from './board.ts';
import type { Quantity } from './quantities.ts';
import { low, type Token, wordsOf } from './tokens.ts';

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

/** Those who were on board or on the spot, of whom no more is said than what befell the place. */
export function present(board: Board): void {
  const { tokens } = board;
  for (const quantity of board.main) {
    if (board.taken.has(quantity) || quantity.people !== 'yes') continue;
    const wrecked = wentDown(tokens, quantity);
    if (wrecked) board.take(quantity, wrecked, 'casualties/went-down');
    else if (inRuins(tokens, quantity) || exposed(board, quantity) || attacked(board, quantity))
      board.take(quantity, 'affected', 'casualties/present');
  }
}

/** What befell a vessel befell those aboard. */
function wentDown(tokens: readonly Token[], quantity: Quantity): Effect | undefined {
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
    if (effect) return effect;
  }
  // `a launch disappeared off the island with its crew of seven`
  if (
    low(tokens, quantity.from - 1) === 'with' &&
    /^(?:[,.;]|on|aboard|and|)$/.test(low(tokens, quantity.end)) &&
    tokens
      .slice(Math.max(0, quantity.from - 9), quantity.from)
      .some(({ low: word }) => /^(?:disappeared|vanished)$/.test(word))
  )
    return 'missing';
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
  )
    return 'killed';
  return undefined;
}

/** `dynamited with 40 patients inside`. */
function inRuins(tokens: readonly Token[], quantity: Quantity): boolean {
  return (
    low(tokens, quantity.from - 1) === 'with' &&
    /^(?:inside|aboard|on|in)$/.test(low(tokens, quantity.to)) &&
    tokens.slice(0, quantity.from).some(({ low: word }) => ATTACKS_AND_RUINS.has(word))
  );
}

/** `some 30 pupils were in the classroom when the shell struck`. */
function attacked(board: Board, quantity: Quantity): boolean {
  const { tokens } = board;
  const be = board.past(quantity);
  const existential =
    /^(?:were|was|there)$/.test(low(tokens, quantity.from - 1)) && low(tokens, quantity.from - 2) === 'there';
  if (!existential && !/^(?:were|was|had)$/.test(low(tokens, be))) return false;
  const place = low(tokens, existential ? be : be + 1);
  if (!/^(?:in|inside|at|on|aboard|[a-z]+ing|asleep|present|gathered|assembled|taken|taking|sought)$/.test(place))
    return false;
  let i = be + 1;
  while (i < be + 18 && i < tokens.length && !/^(?:when|as|while|that|which|[;:])$/.test(low(tokens, i))) i++;
  if (!/^(?:when|as|while|that|which)$/.test(low(tokens, i))) return false;
  for (let j = i + 1; j < i + 12 && !/^[;:.]$/.test(low(tokens, j)); j++) if (ATTACKED.has(low(tokens, j))) return true;
  return false;
}

/** `where 64 pupils were at their lessons`, `some 60 children were walking at the head of it, and how many were hit is not known`. */
function exposed(board: Board, quantity: Quantity): boolean {
  const { tokens } = board;
  const be = board.past(quantity);
  if (quantity.singular || !/^(?:were|was|are)$/.test(low(tokens, be))) return false;
  if (!/^(?:in|inside|at|on|aboard|asleep|gathered|assembled|[a-z]+ing)$/.test(low(tokens, be + 1))) return false;
  const before = tokens.slice(0, quantity.from).map(({ low: word }) => word);
  const behind = wordsOf(tokens, be, be + 34);
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
