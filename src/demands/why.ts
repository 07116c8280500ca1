import type { Letter } from '../letter/types.ts';
import type { Named } from './resolve.ts';
import type { Trigger } from './trigger.ts';
import type { Words } from './words.ts';

/** How a demand came about, for `annotate explain`: the word that gave it away, and who is meant. */
export function whyOf(
  letter: Letter,
  words: Words,
  { cue, force, to: asked }: Trigger,
  to: Named | undefined,
): string[] {
  const word = words[cue];
  const said = word ? [`${force} by "${letter.printed.slice(word.start, word.end)}"`] : [];
  if (!asked) return [...said, 'nobody in particular is asked'];
  if (asked.kind === 'phrase') return to ? [...said, `addressed to "${to.name}"`] : said;
  const pronoun = asked.kind === 'you' ? 'you' : (words[asked.at]?.low ?? '');
  return [...said, to ? `"${pronoun}" stands for "${to.name}"` : `nobody is named that "${pronoun}" could stand for`];
}
