import { fault, inFile, type Fault, type FindingCode, type Finding } from '../finding.ts';
import type { InteractionModel, LanguageModel } from './read-model.ts';

export interface ModelOfLocale {
  readonly file: string;
  readonly locale: string;
  readonly model: InteractionModel;
}

/** The same skill in every locale: whatever can be meant in the first can be meant in the others, and nothing else. */
export const parityFindings = ([first, ...others]: readonly ModelOfLocale[]): readonly Finding[] =>
  first ? others.flatMap((other) => inFile(other.file, differences(first, other))) : [];

const differences = (first: ModelOfLocale, other: ModelOfLocale): readonly Fault[] =>
  aspects.flatMap(({ code, of }) => {
    const wanted = of(first.model.languageModel, other.model.languageModel);
    const given = of(other.model.languageModel, first.model.languageModel);
    return [
      ...without(wanted, given).map((one) =>
        fault(code, `${one} is in ${first.locale} and not in ${other.locale}: add it`),
      ),
      ...without(given, wanted).map((one) =>
        fault(code, `${one} is in ${other.locale} and not in ${first.locale}: add it there`),
      ),
    ];
  });

interface Aspect {
  readonly code: FindingCode;
  /** What counts of a model beside another one: a slot of an intent that the other lacks is not missed besides. */
  readonly of: (model: LanguageModel, beside: LanguageModel) => ReadonlySet<string>;
}

const aspects: readonly Aspect[] = [
  { code: 'PARITY_INTENT', of: ({ intents }) => namesOf(intents) },
  {
    code: 'PARITY_SLOT',
    of({ intents }, beside) {
      const shared = namesOf(beside.intents);
      return new Set(
        intents
          .filter(({ name }) => shared.has(name))
          .flatMap(({ name, slots }) => slots.map((slot) => `${name} {${slot.name}}`)),
      );
    },
  },
  { code: 'PARITY_TYPE', of: ({ types }) => namesOf(types) },
  {
    code: 'PARITY_VALUE',
    of({ types }, beside) {
      const shared = namesOf(beside.types);
      return new Set(
        types
          .filter(({ name }) => shared.has(name))
          .flatMap(({ name, values }) =>
            values.flatMap(({ id }) => (id === undefined ? [] : `${name} ${id}`)),
          ),
      );
    },
  },
];

const namesOf = (named: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(named.map(({ name }) => name));

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].filter((one) => !others.has(one));
