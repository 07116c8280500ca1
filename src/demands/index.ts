import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter, Sentence } from '../letter/types.ts';
import type { Force } from '../record/types.ts';
import { actionEnd } from './action.ts';
import { type Author, authorOf } from './author.ts';
import { CUES, type Rule } from './cues.ts';
import { isLeadIn, itemsUnder, itemText, ledBlocks, runInItems } from './lists.ts';
import { firstActor, isProcedural, type Memory, type Named, resolve } from './resolve.ts';
import type { Scene, Trigger } from './trigger.ts';
import { whyOf } from './why.ts';
import { isCapital, type Words, wordsOf } from './words.ts';

export interface DemandFinding extends Finding {
  force: Force;
  to: string | undefined;
  procedural: true | undefined;
}

/**
 * Finds every place where the letter's author asks or requires someone to act, in text order.
 *
 * A scan for cue words picks the sentences worth reading. In each, the rules of `cues.ts` make triggers of the cues; a
 * trigger's action runs to the end of its clause, or is the list that its sentence leads in.
 */
export function findDemands(letter: Letter, options: RoomOptions = {}): DemandFinding[] {
  return new Reading(letter, options).findings();
}

/** One letter being read, sentence by sentence. */
class Reading {
  private readonly found: DemandFinding[] = [];
  private readonly off: readonly string[];
  private readonly led: ReadonlyMap<number, number[]>;
  private readonly authors = new Map<number, Author>();
  /** Blocks whose first sentence was taken as an item of a list. */
  private readonly taken = new Set<number>();
  private memory: Memory = { part: -1 };
  private previous: Words | undefined;

  constructor(
    private readonly letter: Letter,
    private readonly options: RoomOptions,
  ) {
    this.off = options.rulesOff ?? [];
    this.led = ledBlocks(letter);
  }

  findings(): DemandFinding[] {
    if (this.off.includes('demands/')) return [];
    for (const sentence of this.letter.sentences) this.read(sentence);
    return this.found.sort((a, b) => a.start - b.start);
  }

  private read(sentence: Sentence): void {
    const block = this.letter.blocks[sentence.block]!;
    if (block.kind === 'title' || block.kind === 'signature') return;
    if (sentence.part !== this.memory.part) this.memory = { part: sentence.part };
    const words = wordsOf(this.letter, sentence);
    const opensBlock = sentence.start === block.body;
    if (!(opensBlock && this.taken.has(sentence.block))) this.keep(words, this.triggersOf(words, opensBlock));
    this.remember(words);
    this.previous = words;
  }

  /** The triggers of a sentence, in order; a cue inside what an earlier one governs is passed over. */
  private triggersOf(words: Words, opensBlock: boolean): Trigger[] {
    const triggers: Trigger[] = [];
    const { previous } = this;
    const author = this.authorOf(words.sentence.part);
    author.before = previous?.sentence.block === words.sentence.block ? previous : undefined;
    let quoted = false;
    const wholeQuoted = words[0]?.low === '"';
    let scene: Scene | undefined;
    let free = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.low === '"') quoted = !quoted;
      const rules = CUES.get(word.low);
      if (!rules || at < free || (quoted && !wholeQuoted)) continue;
      scene ??= {
        words,
        author,
        opensBlock,
        before: triggers,
        reject: (rule, index, reason) => this.reject(words, rule, index, reason),
      };
      const trigger = this.first(rules, scene, at);
      if (!trigger) continue;
      triggers.push(trigger);
      free = Math.max(free, trigger.action + 1);
      if (runInItems(words, trigger.action).length || isLeadIn(words, trigger.action)) break;
    }
    return triggers;
  }

  private first(rules: readonly Rule[], scene: Scene, at: number): Trigger | undefined {
    for (const rule of rules) {
      const trigger = rule(scene, at);
      if (trigger && !this.off.includes(trigger.rule)) return trigger;
    }
    return undefined;
  }

  private keep(words: Words, triggers: readonly Trigger[]): void {
    const earlier: { trigger: Trigger; to?: Named }[] = [];
    const author = this.authorOf(words.sentence.part);
    triggers.forEach((trigger, i) => {
      const to = resolve(this.letter, words, trigger.to, earlier, this.memory, author);
      earlier.push({ trigger, ...(to ? { to } : {}) });
      if (to && trigger.to?.kind === 'phrase') this.memory.last = to;
      const first = this.found.length;
      if (!this.keepItems(words, trigger, to)) {
        const next = triggers[i + 1];
        const limit = next && next.clause > trigger.action ? next.clause : words.length;
        const end = trigger.end ?? actionEnd(words, trigger.action, limit);
        if (end > trigger.action) this.add(words, trigger, trigger.action, end, to);
      }
      if (!this.options.trace) return;
      const why = whyOf(this.letter, words, trigger, to);
      for (const finding of this.found.slice(first)) finding.why = why;
    });
  }

  /** A trigger that leads a list in gives one demand for each item. */
  private keepItems(words: Words, trigger: Trigger, to: Named | undefined): boolean {
    const items = runInItems(words, trigger.action);
    for (const { from, to: end } of items) this.add(words, trigger, from, end, to);
    if (items.length) return true;
    if (!isLeadIn(words, trigger.action)) return false;
    const blocks = itemsUnder(this.letter, words.sentence.block, this.led);
    for (const block of blocks) this.addItem(block, trigger, to);
    return blocks.length > 0;
  }

  private addItem(index: number, trigger: Trigger, to: Named | undefined): void {
    const block = this.letter.blocks[index]!;
    this.taken.add(index);
    const nested = this.letter.text[block.end - 1] === ':' ? this.led.get(index) : undefined;
    if (nested) {
      for (const inner of nested) this.addItem(inner, trigger, to);
      return;
    }
    const { start, end } = itemText(this.letter, block.body, this.firstSentenceEnd(index));
    if (end > start) this.push(trigger, start, end, to, false);
  }

  private firstSentenceEnd(index: number): number {
    const block = this.letter.blocks[index]!;
    const { sentences } = this.letter;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= block.body) low = middle + 1;
      else high = middle;
    }
    return Math.min(sentences[low]?.end ?? block.end, block.end);
  }

  private add(words: Words, trigger: Trigger, from: number, to: number, addressee: Named | undefined): void {
    const first = words[from];
    const last = words[to - 1];
    if (first && last && last.end > first.start)
      this.push(trigger, first.start, last.end, addressee, isProcedural(words, { from, to }));
  }

  private push(trigger: Trigger, start: number, end: number, to: Named | undefined, procedural: boolean): void {
    this.found.push({
      start,
      end,
      rule: trigger.rule,
      force: trigger.force,
      why: undefined,
      to: to?.name,
      procedural: procedural || undefined,
    });
  }

  /** Keeps the first actor of a sentence, for pronouns of the next. */
  private remember(words: Words): void {
    if (words.length < 3 || !isCapital(words[0])) return;
    const subject = firstActor(this.letter, words, Math.min(words.length, 24), () => true);
    if (subject) this.memory.subject = subject;
  }

  private authorOf(part: number): Author {
    let author = this.authors.get(part);
    if (!author) {
      author = authorOf(this.letter, part);
      this.authors.set(part, author);
    }
    return author;
  }

  private reject(words: Words, rule: string, at: number, reason: string): void {
    const word = words[at];
    if (word) this.options.trace?.reject(rule, word.start, word.end, reason);
  }
}
