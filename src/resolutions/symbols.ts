import type { Letter } from '../letter/types.ts';

export interface Cited {
  start: number;
  end: number;
  symbol: string;
  resolution: boolean;
}

const ORGAN =
  '(?:A|S|E|ST|T|CD|CCPR|CAT|CEDAW|CRC|CERD|CMW|CRPD|CED|DP|UNEP|NPT|GOV|INFCIRC|EC|SG|SC|GA|TD|ISBA|DC|HRI|SPLOS|PBC|CBD|FCCC|TCC|AHG|UNSC|GC\\(\\d{1,2}\\))';
const SYMBOL = new RegExp(
  `(?<![A-Za-zÀ-˿Ḁ-ỿ\\d/.-])${ORGAN}/(?:[A-Za-z0-9.-]{1,14}(?:\\([A-Z0-9]{1,6}\\))?/ ?){0,6}[A-Z0-9][A-Za-z0-9.]{0,12}(?: ?\\((?:(?:19|20)\\d\\d|[IVXL]{1,7}|(?:E?S-)[IVXL]{1,5}|Resumption \\d|Part [IVX]{1,4})\\))?`,
  'y',
);

/** The longest name of an organ. */
const ORGAN_LENGTH = 8;

/** The first symbol from `from` on: what stands before a slash is looked at, nothing else. */
function symbolFrom(text: string, from: number): RegExpExecArray | null {
  for (let slash = text.indexOf('/', from); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    for (let start = Math.max(from, slash - ORGAN_LENGTH); start < slash; start++) {
      SYMBOL.lastIndex = start;
      const match = SYMBOL.exec(text);
      if (match) return match;
    }
  }
  return null;
}

/** Finds documents and resolutions cited by their symbol; the letter's own symbol in its headers is none. */
export function findSymbols({ text, blocks, heading }: Letter): Cited[] {
  const found: Cited[] = [];
  const own = new Set((heading.symbol ?? '').split(/ ?[-–] ?(?=[A-Z]\/)/).filter(Boolean));
  let block = 0;
  for (let match = symbolFrom(text, 0); match; match = symbolFrom(text, SYMBOL.lastIndex)) {
    let symbol = match[0].replace(/[.-]{1,4}$/, '');
    if (!/\d/.test(symbol)) continue;
    let end = match.index + symbol.length;
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= match.index) block++;
    const kind = blocks[block]?.kind;
    if (kind === 'masthead' || own.has(symbol)) continue;
    const resolution = /^(?:S|A|E|T|A\/HRC|E\/CN\.\d{1,2}|E\/CN\.4\/Sub\.2)\/RES\/(?:E?S-)?\d/i.test(symbol);
    // two symbols of one document: `A/53/455-S/1998/913`
    const joined = resolution ? null : /^ ?[-–] ?(?=S\/)/.exec(text.slice(end, end + 4));
    if (joined) {
      SYMBOL.lastIndex = end + joined[0].length;
      const second = SYMBOL.exec(text);
      if (second) {
        const rest = second[0].replace(/[.-]{1,4}$/, '');
        symbol += text.slice(end, second.index).trim() + rest;
        end = second.index + rest.length;
      }
      SYMBOL.lastIndex = end;
    } else if (!resolution && /\(/.test(symbol) && !/\((?:Resumption|Part)/.test(symbol)) {
      symbol = symbol.replace(/ ?\([^()]{0,20}\)?$/, '');
      end = match.index + symbol.length;
    }
    if (own.has(symbol) || symbol === heading.symbol) continue;
    found.push({ start: match.index, end, symbol, resolution });
  }
  return found;
}
