import type { Block, Sentence } from './types.ts';

const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Messrs|Mme|M|Dr|Prof|Rev|Hon|Sr|Jr|St|Lt|Col|Gen|Maj|Capt|Brig|Sgt|Adm|Cmdr|Gov|Pres|Sen|Rep|H\.E|H\.M|H\.R\.H|No|Nos|no|nos|Art|Arts|art|arts|para|paras|Para|Paras|par|p|pp|vol|Vol|chap|Chap|sect|Sect|sec|ed|cf|Cf|viz|etc|i\.e|e\.g|approx|ca|vs|v|a\.m|p\.m|a\.i|Inc|Ltd|Co|Corp|Ext|Tel|Fig|Add|Corr|Rev|Distr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.N|U\.K|U\.S\.A|Doc|Res|[A-Z])\.$/u;
/** These may end a sentence when a capital follows. */
const MAY_END = /(?:[ap]\.m|etc|a\.i|U\.S|U\.N|U\.K|U\.S\.A|Inc|Ltd|Co|Corp)\.$/;

/** Cuts every block into sentences. */
export function cutSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  const stop = /[.?!…]["'”’)\]]{0,4} /g;
  blocks.forEach((block, index) => {
    let start = block.body;
    stop.lastIndex = start;
    for (let match = stop.exec(text); match && match.index < block.end; match = stop.exec(text)) {
      const end = match.index + match[0].length - 1;
      if (end >= block.end) break;
      if (!endsHere(text, match.index, end)) continue;
      sentences.push({ start, end, part: block.part, block: index });
      start = end + 1;
    }
    if (start < block.end || block.end === block.start)
      sentences.push({ start, end: block.end, part: block.part, block: index });
    else if (start === block.end && start === block.body)
      sentences.push({ start: block.start, end: block.end, part: block.part, block: index });
  });
  return sentences;
}

/** Whether the mark at `stop`, with its closing quotes up to `end`, ends a sentence. */
function endsHere(text: string, stop: number, end: number): boolean {
  const next = text.slice(end + 1, end + 4);
  if (!/^["'“‘([]{0,2}[\p{Lu}\p{Lt}\p{N}–—•]/u.test(next)) return false;
  if (text[stop] === '…') return /^["'“(]?\p{Lu}/u.test(next);
  if (text[stop] !== '.') return true;
  if (text[stop - 1] === '.' && text[stop - 2] === '.') return /^["'“(]?\p{Lu}/u.test(next);
  const before = text.slice(Math.max(0, stop - 12), stop + 1);
  if (!ABBREVIATION.test(before)) return true;
  return end === stop + 1 && MAY_END.test(before) && /^\p{Lu}/u.test(next) && !/^\p{Lu}\./u.test(next);
}
