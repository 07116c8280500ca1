/** What keeps a hostile YAML file from harm: asked before and after parsing by `read.ts`. */
import { type Document, isAlias, Lexer, type Node, visit } from 'yaml';

/** In characters. A bigger file is none that this program wrote of any letter it can read. */
const MAX_LENGTH = 256 * 1024 * 1024;
const MAX_DEPTH = 32;
const MAX_INDENT = 256;
export const MAX_ALIASES = 100;

export interface Refusal {
  offset: number;
  message: string;
}

/**
 * What is wrong with a text before it is parsed. The parser recurses, and deep nesting may not only throw but end the
 * process; the lexer does not recurse.
 */
export function refuseText(text: string): Refusal | undefined {
  if (text.length > MAX_LENGTH) return { offset: 0, message: `is too big, ${text.length} characters` };
  let offset = 0;
  let lineStart = true;
  let flow = 0;
  let block = 0;
  for (const token of new Lexer().lex(text)) {
    // the lexer's own marks are no characters of the file
    if (MARKS.has(token)) continue;
    if (token.endsWith('\n')) block = 0;
    else if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    // `- - - - …` opens a list inside a list on one line
    else if (token === '-' || token === '?') block++;
    if (flow > MAX_DEPTH || block > MAX_DEPTH || (lineStart && token.length > MAX_INDENT && BLANK.test(token)))
      return { offset, message: 'is nested too deeply' };
    lineStart = token.endsWith('\n');
    offset += token.length;
  }
  return undefined;
}
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);
const BLANK = /^ +$/;
const PLAIN = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

/** What is wrong with a parsed document that would still become data: tags. Our files have none, and none is followed. */
export function refuseTags(doc: Document): Refusal | undefined {
  let refusal: Refusal | undefined;
  visit(doc, {
    Node(_, node) {
      if (isAlias(node) || !node.tag || PLAIN.has(node.tag)) return undefined;
      refusal = { offset: (node as Node).range?.[0] ?? 0, message: `has a tag, ${node.tag}` };
      return visit.BREAK;
    },
  });
  return refusal;
}
