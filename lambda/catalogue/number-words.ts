const ones = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "24" is "twenty four", "1.5" "one point five"; article numbers and the like are read digit by digit. */
export function numberWords(digits: string): readonly string[] {
  const [whole = '', fraction] = digits.split('.');
  const read =
    whole.length > 4 || /^0\d/.test(whole) ? readDigits(whole) : readWhole(Number(whole));
  return fraction ? [...read, 'point', ...readDigits(fraction)] : read;
}

/** The number that the words from `from` on say, and how many words that takes. */
export function readNumber(
  words: readonly string[],
  from = 0,
): { readonly value: number; readonly length: number } | undefined {
  const whole = readTens(words, from);
  if (!whole) return undefined;
  const point = from + whole.length;
  const digit = words[point] === 'point' ? ones.indexOf(words[point + 1] ?? '') : -1;
  if (digit < 0 || digit > 9) return whole;
  return { value: whole.value + digit / 10, length: whole.length + 2 };
}

function readTens(words: readonly string[], from: number) {
  const first = words[from] ?? '';
  const ten = tens.indexOf(first, 2);
  const one = ones.indexOf(ten < 0 ? first : (words[from + 1] ?? ''));
  if (ten < 0) return one < 0 ? undefined : { value: one, length: 1 };
  return one > 0 && one < 10
    ? { value: ten * 10 + one, length: 2 }
    : { value: ten * 10, length: 1 };
}

function readWhole(value: number): readonly string[] {
  if (value < 20) return [ones[value] ?? ''];
  if (value < 100) return [tens[Math.floor(value / 10)] ?? '', ...rest(value % 10)];
  if (value < 1000) return [ones[Math.floor(value / 100)] ?? '', 'hundred', ...rest(value % 100)];
  return [...readWhole(Math.floor(value / 1000)), 'thousand', ...rest(value % 1000)];
}

const rest = (value: number) => (value === 0 ? [] : readWhole(value));

const readDigits = (digits: string) => Array.from(digits, (digit) => ones[Number(digit)] ?? '');
