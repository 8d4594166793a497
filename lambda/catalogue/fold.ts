/** Text as it is compared: lower case, without marks on letters. What recognisers and typists leave out does not matter. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøł]/g, (letter) => plain[letter] ?? letter);

const plain: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };
