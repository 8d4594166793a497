import * as v from 'valibot';

/** "a, b c" or a list of such texts. */
const list = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given) =>
    [given]
      .flat()
      .flatMap((text) => text.split(','))
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  ),
);

/** Each with its forms. */
const forms = (count: number) =>
  v.pipe(v.array(list), v.length(count, `has to have ${String(count)} entries`));
const exactly = (count: number) =>
  v.pipe(
    list,
    v.check(({ length }) => length === count, `has to have ${String(count)} entries`),
  );
const counted = v.record(v.string(), v.number());
export const numbersFile = v.object({
  upTo99: exactly(100),
  hundreds: exactly(9),
  roundHundreds: v.record(v.string(), v.string()),
  thousands: exactly(9),
  parts: v.picklist(['apart', 'glued', 'melted']),
  and: v.string(),
  also: counted,
});

const halves = v.object({ am: list, pm: list, night: list });

/** `languages/<language>.yaml`, which says what each entry is. */
export const languageFile = v.strictObject({
  elision: v.boolean(),
  decimal: v.picklist(['.', ',']),
  signs: v.record(v.string(), v.string()),
  afterDigits: list,
  spellings: v.record(v.string(), v.string()),
  numbers: numbersFile,
  quantities: counted,
  andAHalf: list,
  digits: counted,
  days: v.strictObject({
    relative: counted,
    weekdays: forms(7),
    thisBefore: list,
    thisAfter: list,
    nextBefore: list,
    nextAfter: list,
    parts: list,
    weeks: counted,
    weekends: counted,
    nearMonths: counted,
    months: forms(12),
    monthBefore: list,
    neverAlone: list,
    dayNumbers: forms(31),
    ordinalSuffixes: list,
    the: list,
    of: list,
    monthFirst: v.boolean(),
    inDigits: v.picklist(['month-day', 'day-month']),
  }),
  times: v.strictObject({
    named: v.record(v.string(), v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
    before: list,
    afterHour: list,
    afterMinutes: list,
    hours: v.union([forms(12), forms(0)]),
    minutesBefore: counted,
    minutesAfter: counted,
    parts: halves,
    partsBefore: halves,
  }),
  hesitations: list,
  invocation: v.strictObject({ opening: list, asking: list, towards: list }),
  openers: list,
  closers: list,
  chatter: list,
  inSentences: list,
  begins: list,
  edges: list,
  weak: list,
  beside: list,
  joins: list,
  of: list,
  small: list,
  articles: list,
  light: list,
  examples: v.strictObject({
    number: list,
    fourDigits: list,
    postalCode: list,
    day: list,
    time: list,
  }),
  concepts: v.array(list),
});

export type LanguageFile = v.InferOutput<typeof languageFile>;
