/** Those who were there: `some 30 pupils were in the classroom when the shell struck`, `with 63 passengers aboard`. */
import type { Board } from './board.ts';
import type { Quantity } from './quantities.ts';
import { low, wordsOf } from './tokens.ts';

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
