/**
 * YAML from anybody, kept from harm: the one place where files are parsed. Loads no schema, so that whoever only wants to
 * know what a file says need not wait for one.
 */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  type LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

/** In characters. A bigger file is none that this program wrote of any letter it can read. */
const MAX_LENGTH = 256 * 1024 * 1024;
const MAX_DEPTH = 32;
const MAX_INDENT = 256;
/** That many aliases, and so many values when all are unfolded; our own files have none. */
const MAX_ALIASES = 100;

/** What a file is refused for, and where. */
export interface Refusal {
  offset: number;
  message: string;
}

/** A text as YAML: what it says, or all that is wrong with it. */
export interface Parsed {
  value: unknown;
  refusals: Refusal[];
  contents?: Node | null;
}

/** @param lineCounter learns where lines begin, as far as the text was read */
export function parseYaml(text: string, lineCounter?: LineCounter): Parsed {
  const refused = (...refusals: Refusal[]): Parsed => ({ value: undefined, refusals });
  const refusal = refuseText(text);
  if (refusal) {
    lineCounter?.addNewLine(0);
    for (let end = text.indexOf('\n'); end >= 0 && end < refusal.offset; end = text.indexOf('\n', end + 1))
      lineCounter?.addNewLine(end + 1);
    return refused(refusal);
  }
  const doc = parseDocument(text, {
    ...(lineCounter ? { lineCounter } : {}),
    prettyErrors: false,
    // at `silent` a second document would be passed over without a word
    logLevel: 'error',
    // the parser compares every key with every other; `refuseNodes` does it in one go
    uniqueKeys: false,
  });
  if (doc.errors.length)
    return refused(
      ...doc.errors.map(({ pos, message }) => ({ offset: pos[0], message: `no YAML: ${wording(message)}` })),
    );
  const node = refuseNodes(doc);
  if (node) return refused(node);
  try {
    return { value: doc.toJS({ maxAliasCount: MAX_ALIASES }), refusals: [], contents: doc.contents };
  } catch (error) {
    return refused({ offset: 0, message: `no YAML: ${(error as Error).message}` });
  }
}

/** The parser speaks to programmers about documents. */
const wording = (message: string) =>
  /^Source contains multiple documents/.test(message) ? 'it goes on after a line ---; one document a file' : message;

/**
 * What is wrong with a text before it is parsed. The parser recurses, and deep nesting may not only throw but end the
 * process; the lexer does not recurse.
 */
function refuseText(text: string): Refusal | undefined {
  if (text.length > MAX_LENGTH) return { offset: 0, message: `is too big, ${text.length} characters` };
  let offset = 0;
  let lineStart = true;
  let flow = 0;
  let block = 0;
  let aliases = 0;
  for (const token of new Lexer().lex(text)) {
    // the lexer's own marks are no characters of the file
    if (MARKS.has(token)) continue;
    if (token.endsWith('\n')) block = 0;
    else if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    // `- - - - …` opens a list inside a list on one line
    else if (token === '-' || token === '?') block++;
    // each is looked for among all anchors
    else if (token[0] === '*' && ++aliases > MAX_ALIASES)
      return { offset, message: `has more than ${MAX_ALIASES} aliases` };
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

/**
 * What is wrong with a parsed document that would still become data: tags, which our files do not have and which nobody
 * follows; a key that stands twice, of which only one would be heard.
 */
function refuseNodes(doc: Document): Refusal | undefined {
  let refusal: Refusal | undefined;
  const refuse = (node: unknown, message: string) => {
    refusal = { offset: (node as Node).range?.[0] ?? 0, message };
    return visit.BREAK;
  };
  visit(doc, {
    Node(_, node) {
      if (!isAlias(node) && node.tag && !PLAIN.has(node.tag)) return refuse(node, `has a tag, ${node.tag}`);
      const twice = isMap(node) && repeated(node);
      return twice ? refuse(twice, 'no YAML: Map keys must be unique') : undefined;
    },
  });
  return refusal;
}

/** The first key that was there before. */
function repeated({ items }: YAMLMap): Node | undefined {
  const keys = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (keys.has(key.value)) return key;
    keys.add(key.value);
  }
  return undefined;
}
