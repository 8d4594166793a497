import type { ShopValues, Value } from './values.ts';

type Lists = Readonly<Record<string, readonly Value[]>>;

/** The shop's values first; our own add words to those of the same id, and stand after them otherwise. */
export function mergedLists(own: Lists, shops: readonly ShopValues[]): Lists {
  const types: Record<string, readonly Value[]> = { ...own };
  for (const { type, values } of shops) types[type] = mergeValues(values, own[type] ?? []);
  return types;
}

function mergeValues(shops: readonly Value[], own: readonly Value[]): readonly Value[] {
  const byId = new Map(own.map((one) => [one.id, one]));
  const known = new Set(shops.map(({ id }) => id));
  const merged = shops.map((one) =>
    one.id === undefined ? one : withWordsOf(one, byId.get(one.id)),
  );
  return withoutRepeats([...merged, ...own.filter(({ id }) => !known.has(id))]);
}

const withWordsOf = (one: Value, more: Value | undefined): Value =>
  more ? { ...one, synonyms: [...one.synonyms, more.value, ...more.synonyms] } : one;

/** One word leads to one value: the first that claims it keeps it. */
function withoutRepeats(values: readonly Value[]): readonly Value[] {
  const taken = new Set(values.map((one) => one.value.toLowerCase()));
  return values.map((one) => ({
    ...one,
    synonyms: one.synonyms.filter((word) => {
      const fresh = !taken.has(word.toLowerCase());
      taken.add(word.toLowerCase());
      return fresh;
    }),
  }));
}
