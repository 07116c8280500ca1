// What the first and the last characters of an expression's matches can be: the expression as a small automaton, walked a few
// characters from either end. Everything unknown is taken for possible, so what this rules out is certain.
import { RegExpParser } from '@eslint-community/regexpp';

/** Characters up to here are told apart; of the others it is only known whether one may stand there. */
export const PLAIN = 128;

/** @typedef {{ plain: boolean[], other: boolean }} Characters which may stand at one position */
/** @typedef {{ to: number, eats?: Characters, holds?: 'start' | 'end' }} Edge */

/**
 * The syntax tree of an expression.
 * @param {{ pattern: string, flags: string }} regex
 */
export const parse = ({ pattern, flags }) =>
  new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });

/** Edges out of each state, forwards and backwards, between `start` and `accept`. */
export class Automaton {
  /** @type {Edge[][]} */
  forwards = [];
  /** @type {Edge[][]} */
  backwards = [];

  constructor(alternatives, flags) {
    this.flags = flags;
    this.start = this.state();
    this.accept = this.state();
    this.choice(alternatives, this.start, this.accept);
  }

  state() {
    this.backwards.push([]);
    return this.forwards.push([]) - 1;
  }

  edge(from, to, how = {}) {
    this.forwards[from].push({ to, ...how });
    this.backwards[to].push({ to: from, ...how });
  }

  choice(alternatives, from, to) {
    for (const { elements } of alternatives) {
      let at = from;
      for (const element of elements) {
        const next = this.state();
        this.element(element, at, next);
        at = next;
      }
      this.edge(at, to);
    }
  }

  element(node, from, to) {
    switch (node.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        this.edge(from, to, { eats: this.characters(node) });
        break;
      case 'Group':
      case 'CapturingGroup':
        this.choice(node.alternatives, from, to);
        break;
      case 'Quantifier':
        this.repeated(node, from, to);
        break;
      case 'Assertion':
        // what only looks at its surroundings is taken to hold
        this.edge(from, to, node.kind === 'start' || node.kind === 'end' ? { holds: node.kind } : {});
        break;
      default: {
        // a back reference may be any text, or none
        this.edge(from, to);
        this.edge(to, to, { eats: ANY });
      }
    }
  }

  /** The least number of times, at most four of them, and then as often as it may. */
  repeated({ element, min, max }, from, to) {
    let at = from;
    for (let i = 0; i < Math.min(min, 4); i++) {
      const next = this.state();
      this.element(element, at, next);
      at = next;
    }
    if (max > min || min > 4) {
      const again = this.state();
      this.edge(at, again);
      const end = this.state();
      this.element(element, again, end);
      this.edge(end, again);
      this.edge(again, to);
    } else this.edge(at, to);
  }

  /** @returns {Characters} */
  characters(node) {
    const any = { plain: Array.from({ length: PLAIN }, () => true), other: true };
    if (this.flags.includes('v')) return any;
    const matches = new RegExp(node.raw, this.flags.replace(/[gmy]/g, ''));
    const plain = any.plain.map((_, code) => matches.test(String.fromCharCode(code)));
    return { plain, other: node.type !== 'Character' || node.value >= PLAIN || this.flags.includes('i') };
  }
}

const ANY = { plain: Array.from({ length: PLAIN }, () => true), other: true };

/**
 * What may stand at the first positions of a text that matches, or at the last, the outermost first.
 * @param {Automaton} automaton
 * @param {'start' | 'end'} end
 * @param {number} depth how many positions
 * @returns {Characters[]} none where a match may begin anywhere; fewer than `depth` where a match may be shorter
 */
export function outermost(automaton, end, depth) {
  const edges = end === 'start' ? automaton.forwards : automaton.backwards;
  const first = end === 'start' ? automaton.start : automaton.accept;
  const last = end === 'start' ? automaton.accept : automaton.start;
  const other = end === 'start' ? 'end' : 'start';
  // a way to a character, or to the other end, that is not bound to this end of the text
  const loose = closure(edges, [first], [other]);
  if (loose.has(last) || [...loose].some((state) => edges[state].some(({ eats }) => eats))) return [];
  const found = [];
  let states = closure(edges, [first], [end, other]);
  while (found.length < depth && !states.has(last)) {
    const here = { plain: Array.from({ length: PLAIN }, () => false), other: false };
    const next = [];
    for (const state of states)
      for (const { to, eats } of edges[state]) {
        if (!eats) continue;
        next.push(to);
        eats.plain.forEach((may, code) => {
          if (may) here.plain[code] = true;
        });
        here.other ||= eats.other;
      }
    found.push(here);
    // behind the first character the anchor of this end holds no more; the other end's may
    states = closure(edges, next, [other]);
  }
  return found;
}

/** All states that are reached without a character, and only through those anchors. */
function closure(edges, from, anchors) {
  const reached = new Set(from);
  for (const state of reached)
    for (const { to, eats, holds: anchor } of edges[state])
      if (!eats && (!anchor || anchors.includes(anchor))) reached.add(to);
  return reached;
}
