/** One string as YAML: plain where YAML 1.1 and 1.2 both read it back as that string, else in quotes. */

/** What a plain string may begin with: not an indicator, not a blank; digits, signs and full stops are looked at more closely. */
const SAFE_START = /^[^\s\-+.0-9?:,[\]{}#&*!|>'"%@`]/;
/** Characters that cannot stand as they are, or that nobody would see: controls, separators, direction marks, halves of a pair. */
const ESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const EVERY_ESCAPED = new RegExp(`["\\\\]|${ESCAPED.source}`, 'g');
/** A colon or a number sign that would end the string, or a blank at its end. */
const BREAKS = /:\s|:$|\s#|\s$/;
/** The same between brackets, where older readers take any colon or question mark for a key's. */
const BREAKS_INSIDE = /[,[\]{}:?]|\s#|\s$/;
/** Words that 1.1 or 1.2 reads as something else than text. */
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n|~|=|<<|e[-+]?\d+)$/i;
/** Numbers, times and dates by 1.1 or 1.2; and `line:column`, which 1.1 reads as base 60 half of the time, always. */
const NUMBERS = new RegExp(
  `^(?:${[
    '[-+]?0b[01_]+',
    '[-+]?0o?[0-7_]+',
    '[-+]?0x[\\da-f_]+',
    '[-+]?\\d[\\d_]*(?:\\.[\\d_.]*)?(?:e[-+]?\\d+)?',
    '[-+]?\\.[\\d_.]*(?:e[-+]?\\d+)?',
    '[-+]?\\d[\\d_]*(?::\\d+)+(?:\\.[\\d_]*)?',
    '[-+]?\\.(?:inf|nan)',
    '[-+]e[-+]?\\d+',
    '\\d{4}-\\d\\d?-\\d\\d?(?:(?:t|[ \\t]+)\\d\\d?:\\d\\d:\\d\\d(?:\\.\\d*)?[ \\t]*(?:z|[-+]\\d\\d?(?::?\\d\\d)?)?)?',
  ].join('|')})$`,
  'i',
);

/** @param inside whether it stands between brackets or braces */
export function scalar(text: string, inside: boolean): string {
  if (isPlain(text, inside)) return text;
  if (ESCAPED.test(text)) return `"${text.replace(EVERY_ESCAPED, escaped)}"`;
  // single quotes where double ones would need backslashes
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function isPlain(text: string, inside: boolean): boolean {
  if (ESCAPED.test(text) || (inside ? BREAKS_INSIDE : BREAKS).test(text)) return false;
  if (SAFE_START.test(text)) return !WORDS.test(text);
  // `-5`, `.5`, `4 February`, `2018`, `-a`, `=`
  return /^(?:[+.0-9]|-[^\s-])/.test(text) && !NUMBERS.test(text);
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

function escaped(char: string): string {
  const code = char.charCodeAt(0);
  return (
    NAMED[char] ??
    (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`)
  );
}
