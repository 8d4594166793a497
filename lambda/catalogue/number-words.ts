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
export function readNumber(words: readonly string[], from = 0): SaidNumber | undefined {
  const whole = readHundreds(words, from);
  if (!whole) return undefined;
  const point = from + whole.length;
  const digit = words[point] === 'point' ? ones.indexOf(words[point + 1] ?? '') : -1;
  if (digit < 0 || digit > 9) return whole;
  return { value: whole.value + digit / 10, length: whole.length + 2 };
}

interface SaidNumber {
  readonly value: number;
  readonly length: number;
}

function readHundreds(words: readonly string[], from: number): SaidNumber | undefined {
  const first = readTens(words, from);
  if (!first || words[from + first.length] !== 'hundred') return first;
  const rest = readTens(words, from + first.length + 1) ?? { value: 0, length: 0 };
  return { value: first.value * 100 + rest.value, length: first.length + 1 + rest.length };
}

function readTens(words: readonly string[], from: number): SaidNumber | undefined {
  const ten = tens.indexOf(words[from] ?? '', 2);
  if (ten < 0) return readOne(words, from);
  const one = readOne(words, from + 1);
  return one && one.value > 0 && one.value < 10
    ? { value: ten * 10 + one.value, length: 2 }
    : { value: ten * 10, length: 1 };
}

function readOne(words: readonly string[], at: number): SaidNumber | undefined {
  const value = ones.indexOf(words[at] ?? '');
  return value < 0 ? undefined : { value, length: 1 };
}

function readWhole(value: number): readonly string[] {
  if (value < 20) return [ones[value] ?? ''];
  if (value < 100) return [tens[Math.floor(value / 10)] ?? '', ...rest(value % 10)];
  if (value < 1000) return [ones[Math.floor(value / 100)] ?? '', 'hundred', ...rest(value % 100)];
  return [...readWhole(Math.floor(value / 1000)), 'thousand', ...rest(value % 1000)];
}

const rest = (value: number) => (value === 0 ? [] : readWhole(value));

const readDigits = (digits: string) => Array.from(digits, (digit) => ones[Number(digit)] ?? '');
