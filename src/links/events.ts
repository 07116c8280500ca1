import type { DateFinding } from '../dates/index.ts';
import type { Letter } from '../letter/types.ts';
import { sentenceAt } from './scope.ts';
import { HARM, OF_PAPERS, OF_PAPERS_BEHIND, TOLL, WORDS } from './times.ts';

/** Whether something happened on a date, and it is not that of papers, of words or of counting. */
export function isOfEvents(letter: Letter, { start, end }: DateFinding): boolean {
  const { text, blocks, sentences } = letter;
  const sentence = sentences[sentenceAt(sentences, start)];
  const block = blocks[sentence?.block ?? 0];
  if (block && /^(?:masthead|title|address|signature|closing)$/.test(block.kind)) return false;
  const before = text.slice(Math.max(sentence?.start ?? 0, start - 70), start);
  return (
    !OF_PAPERS.test(before) &&
    !isOfWords(letter, before, end) &&
    !TOLL.test(before) &&
    !(AS_AT.test(before) && /^(?:today|this (?:morning|afternoon|evening))\b/i.test(text.slice(start, end))) &&
    !OF_PAPERS_BEHIND.test(text.slice(end, end + 24))
  );
}

/** `As at 9 a.m. today, 14 people had been confirmed dead`: the hour of counting. */
const AS_AT = /\b(?:as (?:at|of)|by|until) (?:[\d.:]{1,5} ?(?:a\.m\.|p\.m\.|hours|h)?|noon|midday|midnight|dawn)? ?$/i;

/** `In a communiqué issued in Nairobi on 3 July, …`: the day of the words. */
function isOfWords({ text }: Letter, before: string, end: number): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  return WORDS.test(clause) && !HARM.test(clause) && /^[,;]/.test(text.slice(end, end + 1));
}
