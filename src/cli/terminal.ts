import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import type { Io, Output } from './io.ts';

/**
 * Colours for a stream. `--color` and `--no-color` win over `FORCE_COLOR` and `NO_COLOR`, these over what the stream is:
 * a pipe gets none.
 */
export function painter(argv: readonly string[], env: Io['env'], stream: Output): ChalkInstance {
  return new Chalk({ level: colourLevel(argv, env, stream) });
}

function colourLevel(argv: readonly string[], env: Io['env'], stream: Output): ColorSupportLevel {
  const flags = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (flags.includes('--no-color')) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' || forced === '3' ? (Number(forced) as ColorSupportLevel) : 1;
  }
  if (flags.includes('--color')) return 1;
  if (env.NO_COLOR) return 0;
  if (!stream.isTTY || env.TERM === 'dumb') return 0;
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 3;
  return /256/.test(env.TERM ?? '') ? 2 : 1;
}

// C0 and C1 controls, the line and paragraph separators, zero-width and bidirectional controls, lone surrogates
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text from a letter, a file name or a configuration, made safe for a terminal: what could move the cursor, colour, reorder
 * or hide other text is shown as `\x1b`, `\u202e`. Line feeds and tabs are among it; split lines before.
 */
export function safe(text: string): string {
  return text.replace(UNSAFE, (char) => (char < '\u0100' ? `\\x${hex(char, 2)}` : unicode(char)));
}

/** JSON for programs, which may yet end on a terminal: the same value, with what `safe` would show written as `\u202e`. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, (char) => (char === '\n' ? char : unicode(char)));
}

const unicode = (char: string) => `\\u${hex(char, 4)}`;
const hex = (char: string, digits: number) => char.charCodeAt(0).toString(16).padStart(digits, '0');
