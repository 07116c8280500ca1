/** How it ended for those whom the sentence has named: their bodies were found, nobody has seen them since, none was hit fatally. */
import type { Board } from './board.ts';
import { STATED } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { low, wordsOf } from './tokens.ts';

export function fates(board: Board): void {
  found(board);
  unseen(board);
  sought(board);
  unfatal(board);
  kept(board);
  lostAfterAll(board);
  diedOfIt(board);
  alsoAmong(board);
}

/** `were dragged from their cars and their throats were cut`, `was carried off; his body was found two days later`. */
function found(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      /^(?:throats?|bod(?:y|ies)|corpses?|remains)$/.test(word) &&
      [i - 1, i - 2].some((own) => /^(?:their|his|her|whose)$/.test(low(tokens, own))),
  );
  if (at < 0 || !/^(?:was|were|have|has|had)$/.test(low(tokens, at + 1))) return;
  const done = tokens.slice(at + 2, at + 6).map(({ low: word }) => word);
  const cut = low(tokens, at).startsWith('throat')
    ? /^(?:cut|slit|slashed)$/
    : /^(?:found|discovered|recovered|dumped|thrown|returned|left|retrieved|identified|buried|brought|dug|washed|exhumed|unearthed)$/;
  if (!done.some((word) => cut.test(word))) return;
  const claim = [...board.taken.values()].findLast(({ quantity }) => quantity.to <= at);
  const quantity = board.main.findLast(({ to, people }) => to <= at && people !== 'maybe');
  if (claim && claim.quantity === quantity) {
    if (/^(?:abducted|detained|missing|injured)$/.test(claim.effect)) claim.effect = 'killed';
  } else if (quantity && !claim) board.take(quantity, 'killed', 'casualties/body-found');
}

/** `was hit in the neck by a sniper; she died yesterday`, `beat a beekeeper so severely that he died`. */
function diedOfIt(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      /^(?:he|she)$/.test(word) &&
      /^(?:;|that)$/.test(low(tokens, i - 1)) &&
      /^(?:died|succumbed|expired|perished)$/.test(
        low(tokens, i + (/^(?:later|has|had|soon|since)$/.test(low(tokens, i + 1)) ? 2 : 1)),
      ),
  );
  if (at < 0) return;
  if (low(tokens, at - 1) === 'that' && !/^(?:so|such)$/.test(low(tokens, at - 3)) && low(tokens, at - 2) !== 'so')
    return;
  const hurt = [...board.taken.values()].filter(({ quantity }) => quantity.to <= at);
  const claim = hurt.at(-1);
  if (hurt.length === 1 && claim!.effect === 'injured' && claim!.quantity.max === 1) claim!.effect = 'killed';
}

/** `33 wounded, six of whom it could not save`, `two could not be saved`. */
function lostAfterAll(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      /^saved?$/.test(word) && tokens.slice(Math.max(0, i - 4), i).some(({ low: own }) => own === 'not'),
  );
  if (at < 0 || !tokens.slice(Math.max(0, at - 4), at).some(({ low: word }) => /^(?:could|can)$/.test(word))) return;
  const quantity = board.main.findLast(({ to, people }) => to <= at && people !== 'maybe');
  if (!quantity || at - quantity.to > 8 || tokens.slice(quantity.end, at).some(({ text }) => /^[,;:.]$/.test(text)))
    return;
  const claim = board.taken.get(quantity);
  if (claim) claim.effect = 'killed';
  else board.take(quantity, 'killed', 'casualties/not-saved');
}

/** `twenty-five fathers were made to get out of their cars, and nobody has seen them since`. */
function unseen(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      /^(?:nobody|one)$/.test(word) &&
      (word === 'nobody' || low(tokens, i - 1) === 'no') &&
      /^(?:has|had)$/.test(low(tokens, i + 1)) &&
      /^(?:seen|heard|found|traced)$/.test(low(tokens, i + 2)),
  );
  if (at < 0) return;
  const them = /^(?:of|from)$/.test(low(tokens, at + 3)) ? at + 4 : at + 3;
  if (!/^(?:them|him|her)$/.test(low(tokens, them))) return;
  const quantity = board.main.findLast(({ to, people }) => to <= at && people !== 'maybe');
  if (quantity && (quantity.max === 1) === (low(tokens, them) !== 'them'))
    board.take(quantity, 'missing', 'casualties/untraced');
}

const LOST_IN =
  /^(?:rescue|rescuers|divers|rubble|ruins|debris|river|sea|wreck|wreckage|bodies|survivors|mud|avalanche)$/;

/** `divers are still looking for the other 18 passengers`; not `the police are looking for two men`. */
function sought(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) => /^(?:looking|searching|digging)$/.test(word) && low(tokens, i + 1) === 'for',
  );
  if (at < 0 || !tokens.some(({ low: word }) => LOST_IN.test(word))) return;
  let from = at + 2;
  while (/^(?:the|other|another|remaining)$/.test(low(tokens, from)) && !board.at(from)) from++;
  const quantity: Quantity | undefined = board.at(from);
  if (quantity) board.take(quantity, 'missing', 'casualties/sought');
}

/** `five of them were shot, none fatally`: the shot did not kill. */
function unfatal(board: Board): void {
  const { tokens } = board;
  for (const claim of board.taken.values()) {
    const { cue } = claim;
    if (claim.effect !== 'killed' || !cue || !/^(?:shot|stabbed|hit|struck)$/.test(low(tokens, cue.at))) continue;
    for (let i = cue.to; i < cue.to + 8 && !/^[;:.]$/.test(low(tokens, i)); i++)
      if (low(tokens, i) === 'none' && [1, 2, 3].some((far) => /^(?:fatally|mortally)$/.test(low(tokens, i + far))))
        claim.effect = 'injured';
  }
}

/** `Of the 90,000 whom they drove out, hardly any have been able to return`, `not one of the 2,500 inhabitants has been allowed to return`. */
function kept(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      /^(?:able|allowed|permitted|free)$/.test(word) &&
      low(tokens, i + 1) === 'to' &&
      /^(?:return|go)$/.test(low(tokens, i + 2)),
  );
  if (at < 0) return;
  const quantity = board.main.findLast(({ to, people }) => to <= at && people === 'yes');
  if (!quantity || board.taken.has(quantity)) return;
  const words = wordsOf(tokens, Math.max(0, quantity.from - 8), at);
  if (/\b(?:none|not|never|hardly any|few|no one|nobody)\b/.test(words))
    board.take(quantity, 'displaced', 'casualties/kept-out');
}

/** `a girl who sold water at the entrance was also among the dead`: one more of those told before. */
function alsoAmong(board: Board): void {
  const { tokens } = board;
  const at = tokens.findIndex(
    ({ low: word }, i) =>
      word === 'also' &&
      /^among(?:st)? the$/.test(`${low(tokens, i + 1)} ${low(tokens, i + 2)}`) &&
      STATED.has(low(tokens, i + 3)),
  );
  if (at < 0 || !/^(?:was|were)$/.test(low(tokens, at - 1))) return;
  const quantity = board.main.findLast(({ to, people }) => to < at && people === 'yes');
  if (!quantity) return;
  const effect = STATED.get(low(tokens, at + 3))!;
  const claim = board.taken.get(quantity);
  if (claim) claim.effect = effect;
  else board.take(quantity, effect, 'casualties/also-among');
}
