import { gazetteer } from './gazetteer.ts';

/** A capitalised word of the text. */
export interface Word {
  start: number;
  end: number;
  text: string;
}
/** Capitalised words that stand together, particles between them included. */
export interface Run {
  words: Word[];
  start: number;
  end: number;
  /** Whether a sentence, a heading or an item begins with it. */
  initial: boolean;
}

const ARTICLE = '(?:al|el|an|ar|as|ash|at|ath|ad|adh|az|ed|ez|es|er|en|et|esh|ul|ol|l|d)';
const WORD = new RegExp(
  `(?<![A-Za-zÀ-˿Ḁ-ỿ\\d])(?:${ARTICLE}[-'] ?)?'?(?:\\p{Lu}|\\d{1,3}-(?=\\p{Lu})|\\d{1,2}(?:st|nd|rd|th)(?= [Pp]arallel))[A-Za-zÀ-˿Ḁ-ỿ\\p{M}\\d]*(?:\\.(?=\\p{Lu}\\.))?(?:['-](?:${ARTICLE}-)?[A-Za-zÀ-˿Ḁ-ỿ\\p{M}\\d]+|-'[A-Za-zÀ-˿Ḁ-ỿ]+)*'?`,
  'uy',
);
const PARTICLE =
  /^ (?:al |el |al-|bin |ibn |ben |bint |abu |umm |de la |de los |de las |de l'|del |de |du |des |da |do |dos |di |e |la |le |les |las |los |lo |sur |sous |y |i |ez |es |as |ash |az |an |ar |ad |ul |on-the-|upon |en |am |van |von |ud |-e |e-)?$/;

/** `Gulf of Bac Bo`: what a name of waters begins with. */
const WATERS = /^(?:Gulf|Bay|Straits?)$/;
const POSSESSIVE = /^'s? $/;
/** Who owns things in names: `People's Liberation Army`, `Girls' School`, `Saint Martin's Island`; not `Syria's Idlib`. */
const OWNERS =
  /^(?:People|Peoples|Women|Men|Children|Girls|Boys|Workers|Farmers|Martyrs|Teachers|Students|Lawyers|Journalists|Youth|Patients|Physicians|Doctors|Mothers|Writers|Settlers|King|Queen|Prince|Saint|St)$/;
const OWNED =
  /^(?:Island|Islands|Hill|Point|Bay|Cape|Hospital|School|College|Church|Cathedral|Mosque|Palace|Square|Gate|Bridge|Bazar|Monastery)$/;

function owns(words: readonly Word[], owned: Word): boolean {
  return OWNERS.test(words[0]!.text) || OWNERS.test(words.at(-1)!.text) || OWNED.test(owned.text);
}

const isSmall = (code: number) => code > 96 && code < 123;
/** What an article may begin with. */
const ARTICLES = new Set([...'aeuold'].map((letter) => letter.charCodeAt(0)));

/** Whether `al-`, `es-`, `d'` may stand at an offset. */
function mayBeArticle(text: string, at: number): boolean {
  if (!ARTICLES.has(text.charCodeAt(at))) return false;
  for (let i = at + 1; i < at + 5; i++) {
    const code = text.charCodeAt(i);
    if (code === 45 || code === 39) return true;
    if (!isSmall(code)) return false;
  }
  return false;
}

/** The first capitalised word from `from` on; words in small letters are passed over without the pattern. */
function wordFrom(text: string, from: number): RegExpExecArray | null {
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 128 && !(code > 64 && code < 91) && code !== 39 && !(code > 47 && code < 58)) {
      if (!isSmall(code)) {
        at++;
        continue;
      }
      if (!mayBeArticle(text, at)) {
        while (isSmall(text.charCodeAt(at))) at++;
        // `McDonald`, `UNDOf1`: a word goes on
        while (INSIDE.test(text[at] ?? ' ')) at++;
        continue;
      }
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match) return match;
    at++;
  }
  return null;
}
const WAY = /^ (?:roads?|highway|railway|motorway|track|route|axis|pipeline|line|trains?|bus|flight|ferry|corridor)\b/;
const INSIDE = /[A-Za-zÀ-˿Ḁ-ỿ\d]/;

/** The runs of the text one after the other, in text order. */
export function* runsOf(text: string): Generator<Run> {
  let run: Run | undefined;
  for (let match = wordFrom(text, 0); match; match = wordFrom(text, match.index + match[0].length)) {
    const word = trimmed(text, match.index, match[0]);
    if (!word) continue;
    // `the Kazungula-Sesheke road` runs between two places
    const way = /^(\p{Lu}\p{Ll}{2,20})-(\p{Lu}\p{Ll}{2,20})$/u.exec(word.text);
    if (
      way &&
      WAY.test(text.slice(word.end, word.end + 14)) &&
      // `the Bouar–Garoua-Boulaï road`: a town of two names
      gazetteer().find(word.text).length === 0
    ) {
      if (run) yield run;
      run = undefined;
      const middle = word.start + way[1]!.length;
      for (const [start, end] of [
        [word.start, middle],
        [middle + 1, word.end],
      ] as const) {
        const one = { start, end, text: text.slice(start, end) };
        yield { words: [one], start, end, initial: false };
      }
      continue;
    }
    const gap = run ? text.slice(run.end, word.start) : '';
    const joined =
      PARTICLE.test(gap) ||
      (POSSESSIVE.test(gap) && owns(run!.words, word)) ||
      (gap === ' of ' && WATERS.test(run!.words.at(-1)!.text)) ||
      (gap === ' a ' && run!.words.at(-1)!.text === 'Gracias');
    if (run && gap.length <= 9 && joined && run.words.length < 12) {
      run.words.push(word);
      run.end = word.end;
      continue;
    }
    if (run) yield run;
    run = { words: [word], start: word.start, end: word.end, initial: beginsSentence(text, word.start) };
  }
  if (run) yield run;
}

/** Without the possessive and without closing quotes; an ayn at the end stays only where another stands inside or before. */
function trimmed(text: string, start: number, raw: string): Word | undefined {
  let word = raw === "Ra's" ? raw : raw.replace(/'s$/, '');
  if (word.endsWith("'")) {
    const after = text[start + raw.length];
    // `Jba'` keeps its ayn, `the settlers' …` and `'Hama'` do not
    const quoted = word.startsWith("'") || text[start - 1] === "'" || /s'$/.test(word);
    if (quoted || after === undefined) word = word.slice(0, -1);
  }
  let from = start;
  if (word.startsWith("'") && (word.endsWith("'") || raw.endsWith("'"))) {
    word = word.replace(/^'|'$/g, '');
    from++;
  }
  if (!/[A-Za-zÀ-˿Ḁ-ỿ]/.test(word)) return undefined;
  return { start: from, end: from + word.length, text: word };
}

function beginsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '"' || text[at] === "'" || text[at] === '(')) at--;
  return (
    at < 0 ||
    text[at] === '\n' ||
    text[at] === '.' ||
    text[at] === '!' ||
    text[at] === '?' ||
    text[at] === ':' ||
    text[at] === ';' ||
    text[at] === '—' ||
    text[at] === '–' ||
    text[at] === '•' ||
    text[at] === ')' ||
    text[at] === '…'
  );
}
