import type { LanguageFile } from './language-file.ts';

type Numbers = LanguageFile['numbers'];
type Spoken = readonly (readonly [string, number])[];

/** What numbers are made of, by how much it counts. */
export function spokenParts(numbers: Numbers): {
  readonly thousands: Spoken;
  readonly hundreds: Spoken;
  readonly small: Spoken;
} {
  const { upTo99, hundreds, roundHundreds, thousands } = numbers;
  const all: Spoken = [
    ...upTo99.map((text, number) => [text, number] as const),
    ...hundreds.map((text, at) => [text, (at + 1) * 100] as const),
    ...Object.entries(roundHundreds).map(([number, text]) => [text, Number(number)] as const),
    ...thousands.map((text, at) => [text, (at + 1) * 1000] as const),
    ...Object.entries(numbers.also),
  ];
  return {
    thousands: all.filter(([, number]) => number >= 1000 && number % 1000 === 0),
    hundreds: all.filter(([, number]) => number >= 100 && number < 1000 && number % 100 === 0),
    small: all.filter(([, number]) => number < 100),
  };
}

/** Reads numbers above a hundred in one word, where they are: "zweihundertfünfzig", "duecentotto". */
export function gluedNumber(
  numbers: Numbers,
  fold: (text: string) => string,
): (word: string) => number | undefined {
  if (numbers.parts === 'apart') return () => undefined;
  const { thousands, hundreds, small } = spokenParts(numbers);
  const glue = (one: string, other: string) =>
    numbers.parts === 'melted' && one.at(-1) === other[0] ? one + other.slice(1) : one + other;
  const rests = small.filter(([, number]) => number > 0);
  const known = new Map<string, number>(rests.map(([text, number]) => [fold(text), number]));
  for (const [text, number] of hundreds) {
    known.set(fold(text), number);
    for (const [rest, more] of rests) known.set(glue(fold(text), fold(rest)), number + more);
  }
  const whole = thousands.map(([text, number]) => [fold(text), number] as const);
  return (word) => {
    const number = known.get(word);
    if (number !== undefined) return number;
    const thousand = whole.find(([text]) => word.startsWith(text));
    const rest = thousand && known.get(word.slice(thousand[0].length));
    return rest === undefined ? undefined : (thousand?.[1] ?? 0) + rest;
  };
}
