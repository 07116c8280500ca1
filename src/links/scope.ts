import type { Letter, Sentence } from '../letter/types.ts';

/** A stretch of `Letter.text`. */
export interface Stretch {
  start: number;
  end: number;
}

// what divides a sentence into stretches with a day and a place of their own
const DIVIDER =
  /; |: |,? while (?!(?:[a-z]{2,12}ing|they|he|she|it)\b)|,? whereas |,? as against |,? compared (?:with|to) |,? and (?=(?:on|in(?! (?:excess|all|addition|turn|particular)\b)|at(?! (?:least|most)\b)|by|near|from) )|, (?=(?:bringing|raising|taking (?:the|our|their) (?:total|number|toll|death|figure|tally)|taking to|which brings|thus bringing)\b)|(?<!\b(?:Mr|Mrs|Ms|Dr|St|Lt|Col|Gen|Capt|Sgt|Prof|Rev))\. /g;

/** The claims of a sentence ask the same of it, one after the other: the last answer about each letter is kept. */
function remembered<T>(read: (letter: Letter, stretch: Stretch) => T): (letter: Letter, stretch: Stretch) => T {
  const last = new WeakMap<Letter, { start: number; end: number; answer: T }>();
  return (letter, stretch) => {
    const known = last.get(letter);
    if (known && known.start === stretch.start && known.end === stretch.end) return known.answer;
    const answer = read(letter, stretch);
    last.set(letter, { start: stretch.start, end: stretch.end, answer });
    return answer;
  };
}

/** The stretches of a sentence; every one has, as a rule, at most one day and place of its own. */
export const stretchesOf = remembered(({ text }, { start, end }): readonly Stretch[] => {
  const found: Stretch[] = [];
  const words = text.slice(start, end);
  let from = start;
  DIVIDER.lastIndex = 0;
  for (let match = DIVIDER.exec(words); match; match = DIVIDER.exec(words)) {
    const at = start + match.index;
    if (at > from) found.push({ start: from, end: at });
    from = at + match[0].length;
  }
  found.push({ start: from, end });
  return found;
});

const ASIDE =
  /, (?:who|which|whose|whom|where|when|in which|at which|on which|(?:before|after|while|without) [a-z]{2,16}ing)\b[^,;:.]{1,160},/g;

/** Relative and adverbial clauses between commas: what they name is theirs. */
export const asidesOf = remembered(({ text }, { start, end }): readonly Stretch[] => {
  const found: Stretch[] = [];
  const words = text.slice(start, end);
  ASIDE.lastIndex = 0;
  for (let match = ASIDE.exec(words); match; match = ASIDE.exec(words))
    found.push({ start: start + match.index, end: start + ASIDE.lastIndex });
  return found;
});

/** The asides that a claim behind them does not hang on: in `, which followed that of May in Kouri, where 37 were killed` it does. */
export const asidesBefore = (letter: Letter, sentence: Stretch, claim: Stretch): Stretch[] =>
  asidesOf(letter, sentence).filter(
    (aside) =>
      aside.end <= claim.start &&
      !/^ (?:where|when|who|which)\b[^,;:]*$/.test(letter.text.slice(aside.end, claim.start)),
  );

/** Index of the first of `all`, in text order, that ends behind an offset; the last where none does. */
export function sentenceAt(all: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `all`, which are in text order, that lie in a stretch. */
export function inside<T extends Stretch>(all: readonly T[], { start, end }: Stretch): T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < all.length && all[to]!.start < end) to++;
  // cut out, and not gathered one by one: an array that grows takes room for seventeen
  const found = all.slice(low, to);
  return found.every((one) => one.end <= end) ? found : found.filter((one) => one.end <= end);
}

/** The stretch of a sentence that a claim stands in. */
export const stretchOf = (letter: Letter, claim: Stretch, sentence: Stretch): Stretch =>
  stretchesOf(letter, sentence).find(({ start, end }) => claim.start >= start && claim.start < end) ?? sentence;

export const within = (one: Stretch, other: Stretch) => one.start >= other.start && one.end <= other.end;

/** Longer sentences are read around the claim alone, so that a letter without a full stop takes no longer than others. */
export const LONG = 2400;

/** A sentence, or what of it lies around a claim. */
export function around(sentence: Sentence, { start, end }: Stretch): Sentence {
  if (sentence.end - sentence.start <= LONG) return sentence;
  return {
    ...sentence,
    start: Math.max(sentence.start, start - LONG / 2),
    end: Math.min(sentence.end, end + LONG / 2),
  };
}

/** `All told, …`, `In all …`: a sum says nothing of the day and the place before it. */
const OPENS_SUM =
  /^(?:as (?:of|at) |up to now|until now|by now|in all|all told|altogether|in total|all in all|overall|to date|so far|total|in sum|the total|since |nationwide|(?:across|throughout) the |thus far|these |to make matters worse|(?:the|this|that) |(?:in|during|over|within) (?:that|the same|this) )/i;
const SUM =
  /^(?:as (?:of|at) (?:now|today|yesterday|this|the)|up to now|until now|by now|in all|all told|altogether|in total|all in all|overall|to date|so far|total|in sum|the total|since then|nationwide|thus far|these (?:acts|attacks|crimes|incidents|violations) have|to make matters worse)\b|^(?:the|this|that) (?:[a-z]+ )?(?:offensive|war|conflict|campaign|aggression|fighting|violence|hostilities|siege|operation|crisis|unrest|insurgency|rebellion)s? (?:has|have|had) (?:[a-z]+ )?(?:cost|claimed|left|taken|killed|caused|displaced|uprooted|driven|forced)\b|\b(?:has|have) (?:so far|thus far|to date)\b|\bsince (?:its|their|the|that) (?:[a-z]+ )?(?:start|beginning|outbreak|onset|launch|launching|establishment|setup|set-up|imposition|creation|inception|commencement)\b(?! of (?:the (?:year|month|week)\b|this |last |[A-Z\d]))|\bto date\b|\b(?:throughout|across) the (?:whole )?country\b|\b(?:in|during|over|within) (?:that|the same|this) (?:time|period)\b|\bnationwide\b|\bcountrywide\b/i;

/** `As of this morning the death toll had reached 26`: that of the attack told before. */
const TOLL_OF_IT =
  /^as (?:of|at) (?:now|today|yesterday|this|the)\b[^,]{0,40}, (?:the|its) (?:death )?toll\b|^the (?:death )?toll (?:has|had) (?:so far|thus far|now|since|already) |\b(?:has|have) (?:so far|thus far) [a-z]+ (?:[a-z]+ )?(?:[a-z\d-]+ ){0,3}(?:bodies|corpses|remains)\b|^(?:up to now|until now|by now|so far|thus far|to date),? [^.;]{0,60}\b(?:bodies|corpses|remains|rubble|debris|ruins|wreckage)\b/i;

/** Whether a sentence sums up more than what was told just before it. */
export const sumsUp = (text: string): boolean => SUM.test(text) && !TOLL_OF_IT.test(text);

/** The clause of a sentence around a claim, from mark to mark. */
export function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(...[',', ';', ':'].map((mark) => text.lastIndexOf(`${mark} `, start))) + 1;
  const to = Math.min(
    ...[', ', '; ', ': '].map((mark) => text.indexOf(mark, end)).map((at) => (at < 0 ? text.length : at)),
  );
  return text.slice(from, to);
}

/** Whether a claim sums up: by the opening of its sentence, or by what its own clause says. */
export const sumsUpAt = (text: string, start: number, end: number): boolean =>
  sumsUp(text) && (sumsUp(clauseAround(text, start, end)) || OPENS_SUM.test(text));

const PARTS =
  /\b(?:including|among (?:them|whom)|of whom (?=(?:some |about |at least |over |more than )?\d)|(?:one|two|three|some|most|many|all|half|several|none|(?:the )?(?:vast |great |large )?majority) of (?:whom|them))\b/;
/** The mark before such a word, none for want of one. */
const BEFORE_PARTS = /(?:,| \(|—|–)? ?$/;
/** The clause goes on, or says when and where all of it happened. */
const RESUMED =
  /, (?:in the (?:past|last)|since (?:the|its|their) |(?:on|in|during|since) (?=\d|[A-Z])|were|was|have|has|had|are|is|lost|died|perished|fell|fled|remain|and (?:more|at|another|some|over|\d))\b/;

const WHO = /, who (?:have|had|were) /;

/** Whether a stretch says anything of some only. */
export const namesParts = ({ text }: Letter, { start, end }: Stretch): boolean => PARTS.test(text.slice(start, end));

/** `…, including five in Khan Yunis`: what is said of some of them, to where the clause goes on. */
export function partsOf({ text }: Letter, claim: Stretch, { end }: Stretch): Stretch | undefined {
  // a sentence without end has its parts near by too
  const behind = text.slice(claim.end, Math.min(end, claim.end + LONG / 4));
  const match = PARTS.exec(behind);
  if (!match) return undefined;
  const at = match.index - BEFORE_PARTS.exec(behind.slice(Math.max(0, match.index - 3), match.index))![0].length;
  const start = claim.end + at;
  const rest = text.slice(start + 1, Math.min(end, start + LONG / 4));
  // `71 persons, among them three priests, who have been murdered since`: nothing was said of the 71 before
  const on = RESUMED.exec(rest) ?? (at === 0 ? WHO.exec(rest) : null);
  return { start, end: on ? start + 1 + on.index : end };
}
