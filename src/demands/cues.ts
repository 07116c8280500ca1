/** Which rules read which cue word, in the order in which they are asked. */

import { askingNoun } from './asking-nouns.ts';
import { dutyOf, falls, leastToDo, letThem } from './duties.ts';
import { imperative, time } from './impersonal.ts';
import { ASKING, ASKING_NOUNS, IMPERATIVES } from './lexicon.ts';
import { duty, modal, wouldDoWell } from './obligations.ts';
import { performative } from './performatives.ts';
import type { Scene, Trigger } from './trigger.ts';
import { grateful, kindly, lookTo } from './wishes.ts';

/** A rule makes a trigger of a cue word, or nothing. */
export type Rule = (scene: Scene, at: number) => Trigger | undefined;

export const CUES: ReadonlyMap<string, readonly Rule[]> = cueTable();

function cueTable(): Map<string, Rule[]> {
  const table = new Map<string, Rule[]>();
  const on = (rule: Rule, words: Iterable<string>) => {
    for (const word of words) {
      const rules = table.get(word);
      if (rules) rules.push(rule);
      else table.set(word, [rule]);
    }
  };
  on(askingNoun, ASKING_NOUNS.keys());
  on(performative, [...ASKING.keys()].flatMap(formsOf));
  on(modal, ['must', 'should', 'ought']);
  on(duty, ['has', 'have', 'needs', 'need', 'is', 'are', 'bears', 'bear', 'carries', 'carry']);
  on(imperative, IMPERATIVES);
  on(time, ['time', 'moment', 'hour']);
  on(falls, [
    'falls',
    'belongs',
    'rests',
    'lies',
    'behoves',
    'behooves',
    'devolves',
    'for',
    'up',
    'need',
    'necessity',
    'onus',
    'burden',
  ]);
  on(dutyOf, ['duty', 'obligation', 'responsibility', 'obligations', 'responsibilities', 'task']);
  on(letThem, ['let']);
  on(grateful, [
    'grateful',
    'obliged',
    'appreciative',
    'thankful',
    'indebted',
    'pleased',
    'gratified',
    'appreciated',
    'appreciate',
    'appreciates',
    'glad',
    'honoured',
    'happy',
    'welcome',
  ]);
  on(leastToDo, ['least']);
  on(wouldDoWell, ['well', 'better']);
  on(kindly, ['kindly', 'please', 'would', 'could']);
  on(lookTo, ['look', 'looks', 'looking', 'count', 'counts', 'counting', 'rely', 'relies', 'relying']);
  return table;
}

/** `urge`: urges, urging, urged. */
function formsOf(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, `${base}s`, ...(base === 'beseech' ? ['beseeches'] : []), `${stem}ing`, `${stem}ed`];
}
