/** Modals that ask nothing: guesses, set phrases, things only said. */
import { skipAsides } from './asides.ts';
import { isParticiple } from './complement.ts';
import { SAYING, STATES_OF_MIND } from './lexicon.ts';
import { follows, isWord, low, type Words } from './words.ts';

/** Subjects of which one guesses how many they are: `the number must be higher`. */
const AMOUNTS = new Set([
  'number',
  'figure',
  'figures',
  'toll',
  'total',
  'numbers',
  'count',
  'cost',
  'losses',
  'true',
  'real',
]);

/** `must be at least 40`, `must be terrified`, `must be some mistake`. */
function isGuess(words: Words, at: number): boolean {
  const next = low(words, skipAsides(words, at));
  if (low(words, at) === 'a' && /^(?:reason|explanation|mistake|misunderstanding)$/.test(low(words, at + 1)))
    return true;
  if (next === 'well' || /^\d/.test(next)) return true;
  return (
    /^(?:at|about|around|some|over|well|many|terrified|frightened|afraid|desperate|exhausted|starving|ashamed|proud|glad|happy|relieved|astonished|shocked|mad|blind|deaf|hungry|cold|tired|weary)$/.test(
      low(words, at),
    ) && !(low(words, at) === 'at' && low(words, at + 1) !== 'least')
  );
}

/** Why `must` and `should` lay no duty on anybody, in plain words. */
export function moodOf(words: Words, action: number, first: string, passive: boolean): string | undefined {
  let i = action;
  const not = low(words, i) === 'not';
  for (let from = -1; from !== i; ) {
    from = i;
    i = skipAsides(words, /^(?:not|no|longer)$/.test(low(words, i)) ? i + 1 : i);
  }
  const word = low(words, i);
  if (
    word === 'have' &&
    (isParticiple(words, skipAsides(words, i + 1)) ||
      /^(?:been|come|become|run)$/.test(low(words, skipAsides(words, i + 1))))
  )
    return 'a guess about the past, or a reproach';
  // `should think twice before it sells arms` is a warning
  const twice = word === 'think' && /^(?:twice|again|hard)$/.test(low(words, i + 1));
  if (STATES_OF_MIND.has(word) && !(word === 'know' && not) && !twice) return 'says what somebody thinks';
  if (!passive && AMOUNTS.has(first)) return 'a guess';
  if (word === 'be' && isGuess(words, i + 1)) return 'a guess';
  if (/^(?:take|last)$/.test(word) && /^(?:hours?|days?|weeks?|months?|years?)$/.test(low(words, i + 2)))
    return 'a guess';
  if (word === 'look' && low(words, i + 1) === 'like') return 'says what somebody thinks';
  if (word === 'come' && follows(words, i + 1, 'as')) return 'set phrase';
  if (word === 'serve' && follows(words, i + 1, 'as')) return 'set phrase';
  if (word === 'be') {
    if (low(words, skipAsides(words, i + 1)) === 'aware') return 'says what somebody thinks';
    const next = low(words, skipAsides(words, i + 1));
    if (
      /^(?:clear|obvious|evident|enough|sufficient|noted|surprised|about|able|true|possible|wrong|mistaken|room|doubt|capable)$/.test(
        next,
      ) &&
      (first === 'it' || first === 'there' || first === 'this' || next === 'surprised' || next === 'mistaken')
    )
      return 'set phrase';
    if (
      words
        .slice(i + 1, i + 6)
        .some((one) => /^(?:doubt|illusion|illusions|mistake|misunderstanding|confusion)$/.test(one.low))
    )
      return 'set phrase';
    if (
      passive &&
      /^(?:treated|taken|read)$/.test(next) &&
      follows(words, i + 2, 'with') &&
      /^(?:caution|care|reserve)$/.test(low(words, i + 3))
    )
      return 'set phrase';
    if (passive && next === 'asked' && /^(?:why|who|what|how|whether|whose|when|where)$/.test(low(words, i + 2)))
      return 'set phrase';
    if (
      passive &&
      SAYING.has(next) &&
      (first === 'it' ||
        (next === 'made' &&
          words.slice(0, action).some((one) => /^(?:points?|observations?|remarks?|comments?)$/.test(one.low))) ||
        first === 'this' ||
        first === 'that' ||
        first === 'these' ||
        /^(?:seen|regarded|viewed|interpreted|read|judged|understood|considered|noted|recalled|stressed)$/.test(next))
    )
      return 'says, and asks nothing';
  }
  if (
    passive &&
    words.slice(i, i + 3).some((one) => /^(?:congratulated|commended|thanked|praised|applauded|saluted)$/.test(one.low))
  )
    return 'thanks';
  if (passive && /^(?:mention|attention|note|tribute|reference|emphasis|credit|blame)$/.test(first))
    return 'says, and asks nothing';
  if (!isWord(words[i]) && word !== ':' && word !== '"') return 'no action';
  return undefined;
}
