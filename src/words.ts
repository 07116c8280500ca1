import type { Finding, RoomOptions } from './finding.ts';
import type { Letter } from './letter/types.ts';

/**
 * The lists that a configuration may add words to. `KIND/never` holds texts that are no mention of that kind, compared without regard to
 * case; `casualties/victims` holds plural nouns for people that the rules do not know.
 */
export const WORD_LISTS = [
  'dates/never',
  'places/never',
  'casualties/never',
  'casualties/victims',
  'resolutions/never',
  'demands/never',
] as const;

/** Leaves out what the caller says is never a mention of this kind. */
export function withoutNever<T extends Finding>(
  kind: 'dates' | 'places' | 'casualties' | 'resolutions' | 'demands',
  letter: Letter,
  found: T[],
  { words }: RoomOptions,
): T[] {
  const never = words?.[`${kind}/never`];
  if (!never?.length) return found;
  const folded = new Set(never.map(fold));
  return found.filter(({ start, end }) => !folded.has(fold(letter.printed.slice(start, end))));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʻ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
