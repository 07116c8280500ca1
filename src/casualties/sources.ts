/** Who is credited with figures: `according to X`, `X reports that`, `figures of X`. */
import type { Stretch } from './agent-phrases.ts';
import { classesOf, SOURCE } from './classes.ts';
import { AS_SAID, ESTIMATES, SAYS } from './lexicon.ts';
import { isMonth } from './phrases.ts';
import { follows, isCapital, low, type Token, wordsOf } from './tokens.ts';

/** Who is credited with a sentence's figures: `according to X`, `X reports that`, `figures of X`; without their articles, in text order. */
export function sourcesOf(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const source = classesOf(tokens[at]!) & SOURCE ? sourceAt(tokens, at) : undefined;
    if (source) found.push(source);
    else if (source === null && !found.length) break;
  }
  return found;
}

/** The source that the word at `at` brings in; null where it brings in one that is no body. */
function sourceAt(tokens: readonly Token[], at: number): Stretch | null | undefined {
  const word = low(tokens, at);
  if (word === 'according' && low(tokens, at + 1) === 'to') return body(tokens, at + 2) ?? null;
  if (
    AS_SAID.test(word) &&
    low(tokens, at + 1) === 'by' &&
    /^(?:as|was|were|been|is|are|figures?)$/.test(low(tokens, at - 1))
  )
    return body(tokens, at + 2) ?? null;
  if (
    ESTIMATES.test(word) &&
    low(tokens, at + 1) === 'of' &&
    /^(?:the|in|by|on|to)$/.test(low(tokens, at - 1)) &&
    /^(?:in|by|according|from|on|to)$/.test(low(tokens, at - (low(tokens, at - 1) === 'the' ? 2 : 1)))
  )
    return body(tokens, at + 2) ?? null;
  return SAYS.test(word) ? sayer(tokens, at) : undefined;
}

/** The body named at `at`: capitalised, or an office in small letters; `the`, `figures of` and the like left out. */
function body(tokens: readonly Token[], at: number): Stretch | undefined {
  let from = at;
  while (
    /^(?:the|a|an|incomplete|available|reliable|official|provisional|preliminary|latest|figures|figure|data|statistics|reports?|estimates?|records|information|sources|received|published|released|provided|supplied|compiled|by|from|of|in|issued|its|our|initial|recent)$/.test(
      low(tokens, from),
    ) &&
    !isCapital(tokens[from])
  )
    from++;
  let to = from;
  for (; to < tokens.length && to < from + 16; to++) {
    const token = tokens[to]!;
    if (token.kind === 'mark' && token.text !== "'") break;
    if (token.kind === 'figure' || isMonth(token.low)) break;
    if (
      to > from &&
      /^(?:that|which|who|as|on|at|dated|issued|published|has|have|had|was|were|is|are|some|about|over|more|nearly|almost|up|no|not|between)$/.test(
        token.low,
      )
    )
      break;
    if (
      token.low === 'and' &&
      !isCapital(tokens[to + 1]) &&
      !(isCapital(tokens[to - 1]) && low(tokens, to + 1) === 'the')
    )
      break;
  }
  while (to > from && /^(?:of|the|and|for|in|to)$/.test(low(tokens, to - 1))) to--;
  const first = low(tokens, from);
  if (
    to === from ||
    /^(?:him|her|them|it|us|me|which|whom|this|that|these|those|plan|law|article|resolution|custom|tradition|need|whether|international|counts?|tally|reckoning)$/.test(
      first,
    )
  )
    return first === 'those' ? { from, to } : undefined;
  return { from, to };
}

/** `The Ministry of Health has recorded 40 deaths`: the subject of a verb of saying, if it is a body. */
function sayer(tokens: readonly Token[], verb: number): Stretch | undefined {
  let to = verb;
  while (/^(?:has|have|had|also|now|[a-z]+ly)$/.test(low(tokens, to - 1))) to--;
  // `was confirmed`, `the reported`
  if (
    /^(?:was|were|been|is|are|be|being|the|a|an|of|and|that|to|as|who|which|it|i|we|they|he|she)$/.test(
      low(tokens, to - 1),
    )
  )
    return undefined;
  let from = to;
  while (from > 0 && from > to - 16 && (tokens[from - 1]!.kind === 'word' || tokens[from - 1]!.text === "'")) {
    const word = low(tokens, from - 1);
    if (
      /^(?:that|when|while|and|but|where|on|at|by|which|who)$/.test(word) &&
      !(word === 'and' && isCapital(tokens[from]) && isCapital(tokens[from - 2]))
    )
      break;
    from--;
  }
  // `Reporters who toured the hospitals counted`
  if (
    /^(?:who|which)$/.test(low(tokens, from - 1)) &&
    !/^(?:the|an?|our|its)$/.test(low(tokens, from)) &&
    !isCapital(tokens[from])
  )
    return undefined;
  while (from < to && /^(?:the|a|an|in|meanwhile|today|yesterday)$/.test(low(tokens, from))) from++;
  if (
    from === to ||
    !/(?:ministry|ministries|commission|office|authorit(?:y|ies)|directorate|agency|agencies|organization|organisation|committee|council|mission|force|police|hospital|hospitals|doctors|officials|sources|government|bureau|centre|center|network|society|crescent|cross|institute|register|prefects?|governor|mayor|administrator|prosecutor|ombudsman|radio|newspaper|spokesman|spokesperson|service|services|department|union|association|observatory|group|observers|monitors|team|nations|fund|unicef|ocha|unhcr|ohchr|unrwa|unifil|icrc|clergy|médecins|amnesty|watch|federation|command|staff|headquarters|secretariat|inquiry|registry|rapporteur)/.test(
      wordsOf(tokens, from, to),
    )
  )
    return undefined;
  if (follows(tokens, from, 'security council')) return undefined;
  return { from, to };
}
