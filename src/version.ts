// Both are put in by src/build.mjs. Sources that run as they are, as under vitest, have neither.
declare const BUILT_VERSION: string;
declare const BUILT_RULES: string;

/** The version of the package. */
export const VERSION = typeof BUILT_VERSION === 'undefined' ? '0.0.0-source' : BUILT_VERSION;

/**
 * Changes whenever the same letter might be annotated otherwise: a hash of everything on the way from a letter's bytes to
 * its annotation file (code without comments and blanks, word lists, gazetteer, the tagger's version).
 */
export const RULES = typeof BUILT_RULES === 'undefined' ? 'source' : BUILT_RULES;
