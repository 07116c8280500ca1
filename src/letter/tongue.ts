/** Words that nearly every sentence of a language holds, and that English has not. */
const TELLING: Readonly<Record<string, string>> = {
  fr: 'le la les des du une est dans que qui pour sur par avec aux cette sont été à',
  es: 'el los las del una que por con para su se al como es y en ha sus',
};
const ENGLISH = 'the of and to in that is was for by on with as have has from at which this are be were it';
/** The languages that a word tells; `que` tells two. */
const TOLD: ReadonlyMap<number, readonly string[]> = (() => {
  const told = new Map<number, string[]>();
  for (const [code, words] of Object.entries({ en: ENGLISH, ...TELLING }))
    for (const word of words.split(' ')) {
      const key = keyOf(word, 0, word.length);
      told.set(key, [...(told.get(key) ?? []), code]);
    }
  return told;
})();

/** A number for up to five letters, whatever their case: no string is made of every short word of a letter. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // neither English, French nor Spanish
    if (code > 255) return -1;
    key = key * 256 + (code | 32);
  }
  return key;
}

const SCRIPTS: readonly (readonly [code: string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
];

/** ISO 639-1 code of the letter's language, from its first 20,000 characters: `en` unless it is clearly another. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const seen: Record<string, number> = { en: 0, fr: 0, es: 0 };
  let letters = 0;
  let plain = 0;
  for (let at = 0; at < sample.length; ) {
    const end = runEnd(sample, at);
    if (end === at) {
      at++;
      continue;
    }
    letters += end - at;
    if (isPlain(sample.charCodeAt(at))) plain += end - at;
    if (end - at < 6) for (const code of TOLD.get(keyOf(sample, at, end)) ?? []) seen[code]!++;
    at = end;
  }
  if (letters < 60) return 'en';
  if (plain <= letters / 2)
    for (const [code, script] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters / 2) return code;
  let best = 'en';
  let most = Math.max(seen.en! * 1.5, 8);
  for (const code of Object.keys(TELLING)) {
    if (seen[code]! > most) {
      most = seen[code]!;
      best = code;
    }
  }
  return best;
}

const LETTERS = /\p{L}+/uy;
const isPlain = (code: number) => (code > 96 && code < 123) || (code > 64 && code < 91);

/** One past the letters at `at`; `at` where none stand there. Plain letters are told without the pattern, which costs ten times as much. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  if (!(text.charCodeAt(end) > 127)) return end;
  LETTERS.lastIndex = at;
  return LETTERS.test(text) ? LETTERS.lastIndex : at;
}
