const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'đ',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṿ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Đ',
  E: 'É',
  F: 'Ḟ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ó',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  V: 'Ṿ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};

/** How much longer translated text is than English, as layouts must expect it (German and Filipino run near this). */
const LONGER = 0.3;

/**
 * An English text made into one of the pseudo-language: every letter accented, every word about 30 % longer, the whole in
 * brackets, so that a word that bypassed translation stands out and a label that does not fit is seen. Placeholders stay as
 * they are.
 */
export function mirrorText(text: string): string {
  const parts = text.split(/(\{\{[^}]*\}\})/);
  return `[${parts.map((part) => (part.startsWith('{{') ? part : mirrorWords(part))).join('')}]`;
}

function mirrorWords(text: string): string {
  return text.replaceAll(/[A-Za-z]+/g, (word) => accent(word) + '·'.repeat(Math.ceil(word.length * LONGER)));
}

function accent(text: string): string {
  return [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
}
