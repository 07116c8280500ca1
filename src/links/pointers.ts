import type { Letter, Sentence } from '../letter/types.ts';
import type { PlaceFinding } from '../places/index.ts';
import type { Group } from './groups.ts';
import { inside, type Stretch } from './scope.ts';

/** `in that subdistrict`, `the army of that country`: one of its kind, said before. */
const OF_ITS_KIND =
  /\b(?:that|this|the same|the said) (country|subdistrict|sub-district|district|province|governorate|region|department|municipality|township|canton|commune|county|state|prefecture)\b/;
/** `killed in the former and three wounded; in the latter, four`. */
const OF_TWO = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]n) the (former|latter)\b/g;
const SEVERAL =
  /\b(?:(?:the same|the|these|those) (?:two|three)|both(?: the| these| those)?) (villages|towns|cities|camps|temples|districts|settlements|localities|provinces|neighbourhoods|bridges|crossings|islands|posts|bases|quarters|communes)\b/i;
/** How far back places are looked for that are named one by one. */
const FAR = 3000;
/** How far back a place is looked for. */
const REACH = 700;

/** The last place before a stretch that the letter calls by that generic word: `in Teknaf subdistrict … in that subdistrict`. */
export function ofItsKind(
  { text, blocks }: Letter,
  places: readonly PlaceFinding[],
  { block, start }: Sentence,
  own: Stretch,
): PlaceFinding | undefined {
  const match = OF_ITS_KIND.exec(text.slice(own.start, own.end));
  if (!match) return undefined;
  const kind = match[1]!;
  const at = own.start + match.index;
  const from = Math.max(blocks[block]!.body, start - REACH);
  return inside(places, { start: from, end: at }).findLast(({ type, start: first, end }) => {
    if (kind === 'country') return type === 'country';
    const behind = text.slice(end, end + 40).split(/[^a-z-]+/);
    return (
      behind[1] === kind ||
      behind[2] === kind ||
      text.slice(Math.max(0, first - 24), first).endsWith(` ${kind} of `) ||
      text.slice(first, end).toLowerCase().endsWith(` ${kind}`)
    );
  });
}

/** `the same two temples`, `both villages`, `the inhabitants of the two towns`: as many as were named together, or one by one with that word. */
export function severalOfAKind(
  { text, blocks, parts }: Letter,
  groups: readonly Group[],
  places: readonly PlaceFinding[],
  { block, part, start, end }: Sentence,
): PlaceFinding[] | undefined {
  const match = SEVERAL.exec(text.slice(start, end));
  if (!match) return undefined;
  const count = /three/i.test(match[0]) ? 3 : 2;
  const kind = match[1]!.replace(/s$/, '').replace(/ie$/, 'y');
  const at = start + match.index;
  const together = inside(groups, { start: blocks[block]!.body, end: at }).findLast(
    (group) => group.rank >= 1.5 && group.places.length === count,
  );
  if (together) return together.places;
  const named = new Map<string, PlaceFinding>();
  for (const place of inside(places, { start: Math.max(parts[part]!.start, at - FAR), end: at }).reverse()) {
    if (named.size < count && text.slice(place.end, place.end + 24).startsWith(` ${kind}`) && !named.has(place.key))
      named.set(place.key, place);
  }
  return named.size === count ? [...named.values()].reverse() : undefined;
}

/** Which of two places named together a claim is said of. */
export function formerOrLatter({ text }: Letter, claim: Stretch, own: Stretch): 'former' | 'latter' | undefined {
  const words = [...text.slice(own.start, own.end).matchAll(OF_TWO)].map((match) => ({
    at: own.start + match.index,
    which: match[1] as 'former' | 'latter',
  }));
  return (
    words.find(({ at }) => at >= claim.end && at - claim.end < 60) ?? words.findLast(({ at }) => at < claim.start)
  )?.which;
}
