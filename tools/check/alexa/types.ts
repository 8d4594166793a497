import { fault, type Fault } from '../finding.ts';
import type { LanguageModel } from './read-model.ts';

export const typeFaults = (model: LanguageModel): readonly Fault[] => [
  ...repeatedNames(model),
  ...repeatedIds(model),
  ...withoutWords(model),
  ...tooMany(model),
];

const repeatedNames = ({ intents, types }: LanguageModel) =>
  repeats([...intents, ...types].map(({ name }) => name)).map((name) =>
    fault('NAME_REPEATED', `${name} is there twice: rename one or put them together`),
  );

const repeatedIds = ({ types }: LanguageModel) =>
  types.flatMap(({ name, values }) =>
    repeats(values.flatMap(({ id }) => id ?? [])).map((id) =>
      fault('VALUE_ID_REPEATED', `${name} ${id} is there twice: put its words together`),
    ),
  );

const withoutWords = ({ types }: LanguageModel) =>
  types.flatMap(({ name, values }) =>
    values
      .filter(({ name: { value, synonyms } }) => [value, ...synonyms].some((one) => !one.trim()))
      .map(({ id = '?' }) =>
        fault('VALUE_WITHOUT_WORDS', `${name} ${id} has an empty word: fill it or leave it out`),
      ),
  );

/** https://developer.amazon.com/docs/custom-skills/create-and-edit-custom-slot-types.html: over all types, synonyms included. */
const mostValues = 50_000;

function tooMany({ types }: LanguageModel): readonly Fault[] {
  const count = types
    .flatMap(({ values }) => values)
    .reduce((sum, { name }) => sum + 1 + name.synonyms.length, 0);
  return count > mostValues
    ? [
        fault(
          'VALUES_TOO_MANY',
          `${count} values and synonyms, and Alexa takes ${mostValues}: list fewer`,
        ),
      ]
    : [];
}

const repeats = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const again = seen.has(name);
    seen.add(name);
    return again;
  });
};
