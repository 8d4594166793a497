/** A number at some place of an utterance, and how many words it takes. */
export interface NumberFound {
  readonly number: number;
  readonly length: number;
}

/** A cardinal in words ("twenty four") or digits, the longest there is. */
export function readCardinal(words: readonly string[], from: number): NumberFound | undefined {
  const first = words[from] ?? '';
  if (/^\d{1,9}$/.test(first)) return { number: Number(first), length: 1 };
  let total = 0;
  let group: NumberFound | undefined;
  let at = from;
  for (;;) {
    const small = readBelowHundred(words, at);
    if (small && (group === undefined || group.number % 100 === 0)) {
      group = { number: (group?.number ?? 0) + small.number, length: 0 };
      at += small.length;
    } else if (words[at] === 'hundred' && group && group.number < 10) {
      group = { number: group.number * 100, length: 0 };
      at += 1;
    } else if (words[at] === 'thousand' && group && total === 0) {
      total = group.number * 1000;
      group = { number: 0, length: 0 };
      at += 1;
    } else break;
  }
  return group && { number: total + group.number, length: at - from };
}

/** How many of a thing: a number, or what people say for one: "a couple of", "half a dozen", "one and a half". */
export function readQuantity(words: readonly string[], from: number): NumberFound | undefined {
  const spoken = quantityStarts.has(words[from] ?? '')
    ? quantities.find(({ phrase }) => phrase.every((word, at) => words[from + at] === word))
    : undefined;
  if (spoken) return { number: spoken.number, length: spoken.phrase.length };
  const whole = readCardinal(words, from);
  if (!whole) return undefined;
  const { number, length } = whole;
  const after = words.slice(from + length, from + length + 3).join(' ');
  if (after === 'and a half') return { number: number + 0.5, length: length + 3 };
  return whole;
}

/** "1st", "first", "twenty fourth". */
export function readOrdinal(words: readonly string[], from: number): NumberFound | undefined {
  const first = words[from] ?? '';
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(first)?.[1];
  if (digits !== undefined) return { number: Number(digits), length: 1 };
  const ten = tens.indexOf(first);
  const small = ordinals.indexOf(ten > 0 ? (words[from + 1] ?? '') : first);
  if (ten > 0 && small > 0 && small < 10) return { number: ten * 10 + small, length: 2 };
  if (small > 0 && ten <= 0) return { number: small, length: 1 };
  const whole = tens.map((word) => `${word.slice(0, -1)}ieth`).indexOf(first);
  return whole > 1 ? { number: whole * 10, length: 1 } : undefined;
}

/** Digits said one by one or in pairs: "four two seven one", "forty two seventy one", "4271", "oh six". */
export function readDigits(
  words: readonly string[],
  from: number,
  count: number,
): { readonly digits: string; readonly length: number } | undefined {
  let digits = '';
  let at = from;
  while (digits.length < count) {
    const next = digitsAt(words, at);
    if (!next) return undefined;
    digits += next.digits;
    at += next.length;
  }
  return digits.length === count ? { digits, length: at - from } : undefined;
}

function digitsAt(words: readonly string[], at: number) {
  const word = words[at] ?? '';
  if (/^\d+$/.test(word)) return { digits: word, length: 1 };
  if (word === 'oh' || word === 'o') return { digits: '0', length: 1 };
  const small = readBelowHundred(words, at);
  return small && { digits: String(small.number), length: small.length };
}

function readBelowHundred(words: readonly string[], at: number): NumberFound | undefined {
  const first = words[at] ?? '';
  if (!small.has(first)) return undefined;
  const ten = tens.indexOf(first);
  const one = ones.indexOf(ten > 0 ? (words[at + 1] ?? '') : first);
  if (ten > 0) {
    return one > 0 && one < 10
      ? { number: ten * 10 + one, length: 2 }
      : { number: ten * 10, length: 1 };
  }
  return one < 0 ? undefined : { number: one, length: 1 };
}

const list = (words: string): readonly string[] => words.split(' ');

/** Longer ones first. */
const quantities = [
  ['half a dozen', 6],
  ['a half dozen', 6],
  ['half dozen', 6],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['a pair of', 2],
  ['a few', 3],
  ['a dozen', 12],
  ['dozen', 12],
].map(([phrase, number]) => ({ phrase: String(phrase).split(' '), number: Number(number) }));
const quantityStarts: ReadonlySet<string> = new Set(
  quantities.flatMap(({ phrase }) => phrase[0] ?? []),
);

const ones = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = list('- ten twenty thirty forty fifty sixty seventy eighty ninety').map((word, at) =>
  at < 2 ? '-' : word,
);
/** Most words are no number, and that is seen at once. */
const small: ReadonlySet<string> = new Set([...ones, ...tens]);
const ordinals = list(
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
