/** Entries of a list of incidents that begin with a day and say where before they go on: `• 25 September, Sakhur and Tariq al-Bab – …`. */

const TIME_WORD =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Nn]ights?|[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]oon|[Mm]idnight|[Dd]awn|[Dd]usk|day|week|hours|[ap]\\.m\\.|(?:19|20)\\d\\d';
const NAME = "'?\\p{Lu}[\\p{L}'-]+(?: [\\p{L}'-]+){0,3}";
/** The day of an entry, up to the names of where it was: `• Night of 22/23 September, `, `• 28 September, shortly before 4 a.m., `. */
const DAY_OF_ENTRY = new RegExp(
  `(?:^|\\n)[ \\t]*(?:[•·▪*–—-] ?|\\(?[A-Za-z\\d]{1,4}[.)] )?(?=[^\\n]{0,60}(?:${TIME_WORD})[^\\n]{0,30}, )[A-Z\\d][A-Za-z\\d ,./:'–-]{2,70}, (?:${NAME}(?:, | and )){0,3}$`,
  'u',
);
/** What closes the head of such an entry: `Sakhur and Tariq al-Bab – Bombs …`. */
const GOES_ON = new RegExp(`^(?:(?:, | and )${NAME}){0,3} [–—-] ['"]?\\p{Lu}`, 'u');

/** Whether a name from `start` to `end` says where the incident of such an entry was. */
export function headsEntry(text: string, start: number, end: number): boolean {
  return (
    /^[ ,]/.test(text.slice(end, end + 1)) &&
    GOES_ON.test(text.slice(end, end + 90)) &&
    DAY_OF_ENTRY.test(text.slice(Math.max(0, start - 140), start))
  );
}
