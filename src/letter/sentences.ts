import type { Block, Sentence } from './types.ts';

const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Messrs|Mme|M|Dr|Prof|Rev|Hon|Sr|Jr|St|Lt|Col|Gen|Maj|Capt|Brig|Sgt|Adm|Cmdr|Gov|Pres|Sen|Rep|H\.E|H\.M|H\.R\.H|No|Nos|no|nos|Art|Arts|art|arts|para|paras|Para|Paras|par|p|pp|vol|Vol|chap|Chap|sect|Sect|sec|ed|cf|Cf|viz|etc|i\.e|e\.g|approx|ca|vs|v|a\.m|p\.m|a\.i|Inc|Ltd|Co|Corp|Ext|Tel|Fig|Add|Corr|Rev|Distr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.N|U\.K|U\.S\.A|Doc|Res|[A-Z])\.$/u;
/** These may end a sentence when a capital follows. */
const MAY_END = /(?:[ap]\.m|etc|a\.i)\.$/;
/** A time of day is no sentence: `At 11.30 p.m. Mr. Roy left.` */
const TIME =
  /^(?:At|By|Around|About|Before|After|Until|Since|Between|From) (?:about |around |approximately )?[\d.:]{1,5}(?: (?:and|to) [\d.:]{1,5})? [ap]\.m\.$/;
/** Words of their own too, which end a sentence where no number follows: `the suppliers of the sect. We trust`. */
const NUMBERED = /(?:^|[^\p{L}\p{N}])(?:sect|art|arts|no|par|ed|sec|ca|p)\.$/u;
/** These only when the next word can but begin a sentence: `the U.S. Government` goes on, `the U.N. The` does not. */
const SELDOM_ENDS = /(?:U\.S|U\.N|U\.K|U\.S\.A|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.$/;
const BEGINS =
  /^(?:The|An?|It|Its|He|She|They|We|You|This|That|These|Those|There|Then|In|On|At|By|But|And|His|Her|Their|Our|My|No|As|Since|After|When|While|Such|Thus|Nothing|Nobody|Meanwhile) /;

/** No letter has a sentence of such a length. A longer one is cut: rules compare what stands in one sentence, pair by pair. */
const LONGEST = 6000;

/** Cuts every block into sentences. */
export function cutSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  const stop = /[.?!…]["'”’)\]]{0,4}(?:[¹²³⁴-⁹⁰]{1,3}|\[\d{1,3}\])? /g;
  // the next stop, in this block or in one far below: it is looked for once
  let match = stop.exec(text);
  blocks.forEach((block, index) => {
    let start = block.body;
    const cut = (to: number) => {
      while (to - start > LONGEST) {
        const end = cutBefore(text, start + LONGEST);
        sentences.push({ start, end, part: block.part, block: index });
        start = end;
        while (start < to && text[start] === ' ') start++;
      }
    };
    if (match && match.index < start) {
      stop.lastIndex = start;
      match = stop.exec(text);
    }
    for (; match && match.index < block.end; match = stop.exec(text)) {
      const end = match.index + match[0].length - 1;
      if (end >= block.end) break;
      if (!endsHere(text, match.index, end) || (end - start < 50 && TIME.test(text.slice(start, end)))) continue;
      cut(end);
      sentences.push({ start, end, part: block.part, block: index });
      start = end + 1;
    }
    cut(block.end);
    if (start < block.end || block.end === block.start)
      sentences.push({ start, end: block.end, part: block.part, block: index });
    else if (start === block.end && start === block.body)
      sentences.push({ start: block.start, end: block.end, part: block.part, block: index });
  });
  return sentences;
}

/** Where to cut a sentence that goes on beyond `limit`: behind a semicolon, else before a blank, else in the middle of a word. */
function cutBefore(text: string, limit: number): number {
  const floor = limit - LONGEST / 2;
  const late = text.slice(floor, limit);
  for (const mark of ['; ', ' ']) {
    const at = late.lastIndexOf(mark);
    if (at > 0) return floor + at + mark.length - 1;
  }
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

/** Whether the mark at `stop`, with its closing quotes up to `end`, ends a sentence. */
function endsHere(text: string, stop: number, end: number): boolean {
  const next = text.slice(end + 1, end + 14);
  if (!/^["'“‘([]{0,2}[\p{Lu}\p{Lt}\p{N}–—•]/u.test(next)) return false;
  if (text[stop] === '…') return /^["'“(]?\p{Lu}/u.test(next);
  if (text[stop] !== '.') return true;
  if (text[stop - 1] === '.' && text[stop - 2] === '.') return /^["'“(]?\p{Lu}/u.test(next);
  const before = text.slice(Math.max(0, stop - 12), stop + 1);
  if (!ABBREVIATION.test(before)) return true;
  // `(see annex I.) We`: what is in brackets or quotation marks ends with them
  if (end > stop + 1) return true;
  if (NUMBERED.test(before) && !/^["'“(]?\p{N}/u.test(next)) return BEGINS.test(next);
  if (SELDOM_ENDS.test(before)) return BEGINS.test(next);
  return MAY_END.test(before) && /^\p{Lu}/u.test(next) && !/^\p{Lu}\./u.test(next);
}
