import { BASES, COMERS } from './lexicon.ts';
import type { Role } from './roles.ts';

const DISTANCES = /\b(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s)(?: away| distant)?$|\b(?:distant|far)$/;
const LEFT =
  /^(?:[,;:.(—]|and|fled|flee|fleeing|driven|drove|drive|out|of|away|off|homes?|houses|villages|lands?|flight|exodus|back|evacuation|expulsion|deportation|displacement|people|persons|families|inhabitants|residents|come|came|coming|taken|arriving|escape|refugees|[a-z]+ed|[a-z]+ly)$/;

const DRIVES_OUT =
  /^(?:expelled|expelling|evicted|evicting|deported|deporting|uprooted|uprooting|displaced|displacing|ousted|banished|exiled|drove|driven|driving|chased|chasing|carried|abducted|kidnapped|took|taken|led|dragged|marched)$/;

/** `from X`: left by those who flee, or whence the harm came. */
export function origin(words: readonly string[], at: number): Role {
  const left = words.slice(Math.max(0, at - 7), at).map((word) => word.toLowerCase());
  const clause = left.slice(Math.max(left.lastIndexOf(','), left.lastIndexOf(';')) + 1);
  const road = clause.findLastIndex((word) => /^(?:road|highway|track|way|railway)$/.test(word));
  // `labourers who had come all the way from Basra`
  if (road >= 1 && clause[road] === 'way' && /^(?:the|long)$/.test(clause[road - 1]!) && clause.includes('come'))
    return 'none';
  // `entered the town by the road from Woldiya`
  if (road >= 0) return /^by$/.test(clause[road - 2] ?? '') ? 'none' : 'at';
  if (DISTANCES.test(clause.join(' '))) return 'near';
  const last = left.at(-1) ?? '';
  // `expelled 75,000 Muslims from Jaffna`
  const comes = clause.findLastIndex((word) => COMERS.has(word) || BASES.has(word));
  if (clause.findLastIndex((word) => DRIVES_OUT.test(word)) > comes) return 'from';
  if (comes >= 0) return 'none';
  // `a surgeon from X`: no more than where somebody belongs
  return last === '' || LEFT.test(last) ? 'from' : 'people';
}
