/** What the form of a capitalised word, and what follows it, say of its being a name. */
import { FIRST_HEADS, HEADS, NEVER, SURE_HEADS } from './lexicon.ts';
import { isPeople } from './peoples.ts';
import type { Word } from './runs.ts';
import type { Kind } from './surroundings.ts';

/** Whether a word names no place by itself. */
export function isNever(word: string): boolean {
  // `Houthi-held`, `Tajik-Afghan`
  if (word.includes('-') && (COMPOUND.test(word) || word.split('-').every(isPeople))) return true;
  return (
    NEVER.has(word) ||
    isPeople(word) ||
    (word === word.toUpperCase() && NEVER.has(word[0] + word.slice(1).toLowerCase()))
  );
}

/** `Iran-backed`, `London-based`, `Houthi-held`: adjectives, and no places. */
export function compounded(after: string): boolean {
  const mark = after.charCodeAt(0);
  if (mark === 45) return /^-\p{Ll}/u.test(after);
  return (
    mark === 32 &&
    (COMPANY.test(after) ||
      /^ (?:backed|led|sponsored|affiliated)\b(?! (?:to|by|into|the|an?|with|its|their|up|away)\b)/.test(after))
  );
}
/** `Iran Air`, `Radio`: firms and stations. */
const COMPANY =
  /^ (?:Air|Airlines|Airways|Radio|Television|TV|Telecom|Oil|Petroleum|Shipping|Broadcasting|News|Times|Today)\b(?! (?:Base|Force|Station))/;
const COMPOUND =
  /-(?:based|backed|led|sponsored|supported|born|trained|made|supplied|funded|affiliated|allied|occupied|controlled|held|run|ruled|administered|style|wide|registered|flagged|flag|owned|operated|populated|dominated|majority|inhabited|installed|imposed|brokered|mediated|appointed|speaking|era|origin|related|linked|built|manufactured|type|range|sea|general|elect|designate|sized|bound|friendly|oriented|inspired|assisted|guided|armed|protected|declared|proclaimed|in|off|up|old|year|hour|day|week|month|long|scale|term|level|class|minded|wing)s?$/;

/** The type that the last or the first word of a name gives it. */
export function formOf(words: Word[]): Kind | undefined {
  if (words.length < 2) return undefined;
  const last = HEADS[words.at(-1)!.text];
  if (last) return { type: last };
  const first = FIRST_HEADS[words[0]!.text];
  if (!first) return undefined;
  // `Jabal Saraj`, `Bir Zeit` and `Port Sudan` may be towns; `Lake Chad` and `Hôpital Bernard Mevs` are what they say
  return SURE_HEADS.has(words[0]!.text) ? { type: first } : { type: first, weak: true };
}
