import * as v from 'valibot';

/** What a translator's file holds; `lambda/catalogue/languages/en.yaml` tells what each entry is for. */
const text = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value).trim().replaceAll(/\s+/g, ' ')),
);
const filled = v.pipe(text, v.nonEmpty('is empty'));

/** "a, an, the", in a list or not. */
const words = v.pipe(
  v.union(
    [v.string(), v.number(), v.array(v.union([v.string(), v.number()]))],
    'is no list of words',
  ),
  v.transform((value) => {
    const lists = Array.isArray(value) ? value : [value];
    return lists
      .flatMap((list) => String(list).split(','))
      .map((word) => word.trim().replaceAll(/\s+/g, ' '))
      .filter((word) => word !== '');
  }),
);
const some = v.pipe(words, v.minLength(1, 'has no words'));
/** Those that are looked up word by word. */
const single = v.pipe(
  words,
  v.check((all) => !all.some((word) => word.includes(' ')), 'has more than single words'),
);
const someSingle = v.pipe(single, v.minLength(1, 'has no words'));
const wordsOf = (count: number) =>
  v.pipe(
    words,
    v.length(count, ({ received }) => `has ${received} texts instead of ${count}`),
  );

const mapOf = <T extends v.GenericSchema>(value: T) => v.record(v.string(), value);
const amounts = v.record(
  v.pipe(
    v.string(),
    v.check((amount) => Number(amount) > 0, 'is by no amount'),
  ),
  someSingle,
);

/** "pattern -> replacement". */
const rule = v.pipe(
  v.string(),
  v.regex(/->/, 'has no "->"'),
  v.transform((line): [string, string] => {
    const [pattern = '', replacement = ''] = line.split('->');
    return [pattern.trim(), replacement.trim()];
  }),
  v.check(([pattern]) => isPattern(pattern), 'is no regular expression'),
);

const phones = v.pipe(
  v.string(),
  v.regex(/^[aeiouAIOSCJTjptkbdgfvszmnlrhwy]+$/, 'has other sounds than there are'),
);

const soundRules = v.pipe(
  v.string(),
  v.check(
    (line) => line.split(' | ').every(isSoundRule),
    'is not "pattern sounds | pattern sounds"',
  ),
);

const numbers = v.strictObject({
  upTo99: wordsOf(100),
  hundreds: wordsOf(9),
  roundHundreds: mapOf(filled),
  thousands: wordsOf(9),
  parts: v.picklist(['apart', 'glued', 'melted']),
  and: text,
  point: some,
  decimal: v.picklist(['.', ',']),
  also: mapOf(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))),
});

const models = v.strictObject({
  abbreviations: mapOf(filled),
  afterDigits: words,
  otherNumber: v.array(rule),
  counts: v.array(v.pipe(filled, v.includes('{}', 'has no {} for the number'))),
  sizes: v.array(rule),
  stores: words,
  holidays: v.array(rule),
});

export const languageFile = v.strictObject({
  numbers,
  zero: single,
  percent: filled,
  and: filled,
  fractions: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^\d+\/\d+$/, 'is by no fraction like 1/2')), someSingle),
    v.check((all) => Object.keys(all).length > 0, 'has no fraction'),
  ),
  units: v.strictObject({ ounces: amounts, pieces: amounts, countAfter: single }),
  abbreviations: mapOf(filled),
  abbreviationsAfterNumber: mapOf(filled),
  apostrophe: v.picklist(['joined', 'apart']),
  fillers: someSingle,
  trailing: single,
  articles: words,
  packaging: someSingle,
  head: v.picklist(['first', 'last']),
  prepositions: single,
  sizes: v.strictObject({ smallest: someSingle, middle: someSingle, largest: someSingle }),
  ownBrand: some,
  cheap: some,
  endings: v.strictObject({
    shortest: v.pipe(v.number(), v.integer(), v.minValue(2)),
    irregular: mapOf(filled),
    rules: v.array(rule),
  }),
  sounds: v.strictObject({
    irregular: mapOf(phones),
    rules: v.record(v.pipe(v.string(), v.regex(/^\p{L}$/u, 'is by no single letter')), soundRules),
  }),
  couponFigures: mapOf(filled),
  addressFillers: single,
  models,
});

function isSoundRule(rule: string): boolean {
  const space = rule.lastIndexOf(' ');
  return (
    space > 0 &&
    isPattern(rule.slice(0, space)) &&
    /^(?:_|[aeiouAIOSCJTjptkbdgfvszmnlrhwy]+)$/.test(rule.slice(space + 1))
  );
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
