const irregular: Readonly<Record<string, string>> = {
  halves: 'half',
  knives: 'knife',
  leaves: 'leaf',
  loaves: 'loaf',
  gas: 'gas',
};

/** One form for singular, plural and possessive. It need not be a word, only the same on both sides: "cookies" is "cooky". */
export function singular(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  if (/[^aeiou]ies?$/.test(word) && word.length > 4) return word.replace(/ies?$/, 'y');
  if (/(?:ch|sh|ss|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  return /[^suiy]s$/.test(word) || /[^aeiou]ys$/.test(word) || /[ao]ys$/.test(word)
    ? word.slice(0, -1)
    : word;
}
