import type { Finding, RoomOptions } from '../finding.ts';
import type { Letter } from '../letter/types.ts';
import { findCitations } from './citations.ts';
import { findSymbols } from './symbols.ts';
import { KNOWN_ASSEMBLY, roman, yearOfResolution } from './years.ts';

export interface ResolutionFinding extends Finding {
  /** Canonical, as `S/RES/2254 (2015)`. */
  symbol: string;
  paragraphs?: string[] | undefined;
}
/** Another document cited by its symbol. */
export interface DocumentFinding extends Finding {
  symbol: string;
}

/** Finds cited resolutions, and other documents cited by symbol, each list in text order. */
export function findResolutions(
  letter: Letter,
  options: RoomOptions = {},
): { resolutions: ResolutionFinding[]; documents: DocumentFinding[] } {
  const { trace } = options;
  const symbols = findSymbols(letter);
  const taken = symbols.filter((one) => one.resolution);
  const resolutions: ResolutionFinding[] = [
    ...taken.map(({ start, end, symbol }) => ({
      start,
      end,
      symbol: full(symbol),
      paragraphs: undefined,
      rule: 'resolutions/symbol',
      why: trace && ['cited by its symbol'],
    })),
    ...outside(findCitations(letter, trace), symbols).map(({ start, end, symbol, rule, paragraphs, why }) => ({
      start,
      end,
      symbol,
      paragraphs,
      rule,
      why: trace && [why],
    })),
  ].sort((a, b) => a.start - b.start);
  const documents: DocumentFinding[] = symbols
    .filter((one) => !one.resolution)
    .map(({ start, end, symbol }) => ({
      start,
      end,
      symbol: symbol.replace(/\/ /g, '/'),
      rule: 'resolutions/document',
      why: trace && ['a document cited by its symbol'],
    }));
  const on = ({ rule }: Finding) => !options.rulesOff?.some((off) => off === rule || off === 'resolutions/');
  return { resolutions: resolutions.filter(on), documents: documents.filter(on) };
}

/** Citations that do not lie inside a symbol; both lists are in text order. */
function outside<T extends { start: number; end: number }>(
  citations: T[],
  symbols: { start: number; end: number }[],
): T[] {
  let i = 0;
  return citations.filter(({ start, end }) => {
    while (i < symbols.length && symbols[i]!.end <= start) i++;
    const symbol = symbols[i];
    return !symbol || symbol.start >= end;
  });
}

/** Canonical form of a resolution's symbol: upper case, one blank before the year, the year where the number gives it. */
function full(symbol: string): string {
  const tight = symbol.replace(/\/ /g, '/').replace(/^([A-Z])\/Res\//, '$1/RES/');
  const council = /^S\/RES\/(\d+)(?: ?\((\d{4})\))?$/.exec(tight);
  if (council) {
    const year = council[2] ?? yearOfResolution(Number(council[1]));
    return year === undefined ? `S/RES/${council[1]}` : `S/RES/${council[1]} (${year})`;
  }
  const bare = /^A\/RES\/(\d{1,4})$/.exec(tight);
  if (bare && KNOWN_ASSEMBLY[Number(bare[1])]) return `${tight} (${KNOWN_ASSEMBLY[Number(bare[1])]})`;
  const session = /^([^ ()]{3,30}?\d(?: ?[A-Z])?) ?\(([^()]{1,12})\)$/.exec(tight);
  if (session && roman(session[2]!.replace(/^E?S-/, '')) > 0)
    return `${session[1]!.replace(/(\d) ?([A-Z])$/, '$1 $2')} (${session[2]})`;
  return tight.replace(/(\d)([A-Z])$/, '$1 $2');
}
