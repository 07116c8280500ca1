/** Words that nearly every sentence of a language holds, and that English has not. */
const TELLING: Record<string, RegExp> = {
  fr: /(?<![\p{L}])(?:le|la|les|des|du|une|est|dans|que|qui|pour|sur|par|avec|aux|cette|sont|été|à)(?![\p{L}])/giu,
  es: /(?<![\p{L}])(?:el|los|las|del|una|que|por|con|para|su|se|al|como|es|y|en|ha|sus)(?![\p{L}])/giu,
};
const ENGLISH = /\b(?:the|of|and|to|in|that|is|was|for|by|on|with|as|have|has|from|at|which|this|are|be|were|it)\b/gi;

/** ISO 639-1 code of the letter's language, from its first 20,000 characters: `en` unless it is clearly another. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 60) return 'en';
  const scripts: [string, RegExp][] = [
    ['ru', /\p{Script=Cyrillic}/gu],
    ['ar', /\p{Script=Arabic}/gu],
    ['zh', /\p{Script=Han}/gu],
  ];
  for (const [code, script] of scripts) if (count(sample, script) > letters / 2) return code;
  const english = count(sample, ENGLISH);
  let best = 'en';
  let most = Math.max(english * 1.5, 8);
  for (const [code, words] of Object.entries(TELLING)) {
    const seen = count(sample, words);
    if (seen > most) {
      most = seen;
      best = code;
    }
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
