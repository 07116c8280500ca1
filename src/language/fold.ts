/**
 * Folding of place names for comparison: equal keys are a candidate match, never proof. Level 1 folds case, marks, apostrophes,
 * hyphens and blanks; level 2 drops the Arabic article as well; level 3 merges sounds that romanizations write apart, and is
 * only for places of countries that the letter names.
 */
import { dictionary } from './dictionary.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  ǝ: 'e',
  ɣ: 'g',
};
const PLAIN = /^[a-z ]*$/;
const MARKS = /[\u0300-\u036f‘’ʻʼʾʿʽ′`´'"“”.]/g;
const SPECIAL = /[ıøđðþßæœłħŋəǝɣ]/g;

/** Lower case without marks; words divided by one blank. */
export function words(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const ARTICLE = /^(?:al|el|il|ul)$/;
const ASSIMILATED = dictionary<RegExp>({
  an: /^n/,
  ar: /^r/,
  as: /^s/,
  ash: /^sh/,
  at: /^t/,
  ath: /^th/,
  ad: /^d/,
  adh: /^dh/,
  az: /^z/,
  es: /^s/,
  er: /^r/,
  ed: /^d/,
  ez: /^z/,
  en: /^n/,
  et: /^t/,
  esh: /^sh/,
});
const KIN = dictionary<string>({
  ibn: 'bin',
  ben: 'bin',
  abou: 'abu',
  abi: 'abu',
  oum: 'umm',
  um: 'umm',
});

/** Level 1: a key without blanks. */
export function fold1(name: string): string {
  return words(name).replace(/ /g, '');
}

/** Level 2: without the Arabic article; the article stays where less than three letters would remain. */
export function fold2(name: string): string {
  return withoutArticles(words(name)).replace(/ /g, '');
}

function withoutArticles(plain: string): string {
  const parts = plain.split(' ');
  const kept = parts.filter((word, i) => {
    const next = parts[i + 1];
    if (next === undefined) return true;
    return !(ARTICLE.test(word) || ASSIMILATED[word]?.test(next));
  });
  const joined = kept.map((word) => KIN[word] ?? word).join(' ');
  return joined.replace(/ /g, '').length >= 3 ? joined : plain;
}

const GENERIC = dictionary<string>({
  deir: 'dir',
  dayr: 'dir',
  der: 'dir',
  dair: 'dir',
  beit: 'bit',
  bayt: 'bit',
  bet: 'bit',
  tall: 'til',
  tell: 'til',
  tel: 'til',
  tal: 'til',
  kafar: 'kafr',
  kfar: 'kafr',
  kufr: 'kafr',
  ayn: 'ain',
  ein: 'ain',
  ain: 'ain',
  djebel: 'jabal',
  jebel: 'jabal',
  jabel: 'jabal',
  sheikh: 'shikh',
  shaykh: 'shikh',
  cheikh: 'shikh',
  bir: 'bir',
  beer: 'bir',
});

/** Level 3: sound classes; empty where fewer than four letters remain. */
export function fold3(name: string): string {
  const key = withoutArticles(words(name))
    .split(' ')
    .map((word) => GENERIC[word] ?? word)
    .map(sound)
    .join('');
  return key.length < 4 ? '' : key;
}

function sound(word: string): string {
  return word
    .replace(/(?:iyya|iya|iyah|iyyah|ieh|iyeh|iah|ia)$/, 'ia')
    .replace(/(?:ah|eh|at|a|e)$/, 'a')
    .replace(/kh|x/g, 'X')
    .replace(/gh|g|q/g, 'k')
    .replace(/ch|sh|sch/g, 'S')
    .replace(/zh|dj|dzh|j/g, 'J')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/tz|ts/g, 'C')
    .replace(/c(?=[aou])|ck|c|k/g, 'k')
    .replace(/ou|oo|aw|au|ow|u|o|w/g, 'u')
    .replace(/ee|ie|ei|ai|ay|ey|iy|yy|e|i|y/g, 'i')
    .replace(/v/g, 'w')
    .replace(/(.)\1/g, '$1');
}
