/** What an annotation file holds, read off the lines as `toYaml` writes them: cheaper by far than parsing. */

export const KINDS = ['dates', 'places', 'casualties', 'resolutions', 'demands', 'documents'] as const;
export type Kind = (typeof KINDS)[number];
export const isKind = (key: string): key is Kind => (KINDS as readonly string[]).includes(key);

export interface Found {
  /** Records of each kind. */
  found: Partial<Record<Kind, number>>;
  /** Contradictions that the program saw in the letter. */
  checks: { check: string; line: number; column: number; message: string }[];
}

/** @param file an annotation file as this program wrote it; of one in another layout only a part is seen */
export function tally(file: string): Found {
  const found: Found['found'] = {};
  let checks: Found['checks'] = [];
  const sections = [...file.matchAll(/^(\w+):/gm)];
  sections.forEach(({ 1: key, index }, i) => {
    const section = file.slice(index, sections[i + 1]?.index);
    if (key === 'checks') checks = section.split('\n').flatMap(readCheck);
    else if (isKind(key!)) found[key] = section.match(/^ {2}- /gm)?.length ?? 0;
  });
  return { found, checks };
}

const CHECK = /^ {2}- \{check: ([^,]{1,80}), at: "(\d{1,9}):(\d{1,9})", message: (.*)\}$/;

function readCheck(text: string): Found['checks'] {
  const [, check, line, column, message] = CHECK.exec(text) ?? [];
  return message === undefined
    ? []
    : [{ check: check!, line: Number(line), column: Number(column), message: unquoted(message) }];
}

/** A scalar as `scalar()` writes it. */
function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  return JSON.parse(text.replace(/\\x(..)/g, '\\u00$1')) as string;
}
