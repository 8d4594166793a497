/** What was said, word by word: lower case, without punctuation, "2%" as two words and dates in digits as one. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll('%', ' percent ')
      .replaceAll('&', ' and ')
      .replace(/(\d)(?=(?:oz|lb|lbs|ct|pk|gal|am|pm)\b)/g, '$1 ')
      .match(/\d{4}-\d\d-\d\d|\d+(?:[:/.]\d+)+|\d+(?:st|nd|rd|th)?|[\p{L}'.]*[\p{L}']/gu) ?? []
  ).map((word) => (/\d/.test(word) ? word : word.replaceAll('.', '')));
}

/** Apostrophes come and go in what people type; two words are the same without them. */
export const plain = (word: string): string => spellings[word] ?? word.replaceAll("'", '');

const spellings: Readonly<Record<string, string>> = {
  ok: 'okay',
  oz: 'ounces',
  lb: 'pounds',
  lbs: 'pounds',
  ct: 'count',
  gal: 'gallon',
};
