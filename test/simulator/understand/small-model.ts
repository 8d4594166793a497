import type {
  ListEntry,
  Model,
  ModelIntent,
  Pattern,
} from '../../../simulator/understand/model.ts';
import { loadLanguage } from '../../../simulator/load-language.ts';
import type { Hearing } from '../../../simulator/understand/hearing.ts';
import { createUnderstanding } from '../../../simulator/understand/understand.ts';

const types: Readonly<Record<string, string>> = {
  product: 'PRODUCT',
  size: 'SIZE',
  quantity: 'NUMBER',
  productTwo: 'PRODUCT',
  productThree: 'PRODUCT',
  quantityTwo: 'NUMBER',
  digits: 'DIGITS',
  day: 'DAY',
  time: 'TIME',
};

const products: readonly ListEntry[] = [
  { id: 'p1', value: 'whole milk', synonyms: ['red cap milk'] },
  { id: 'p2', value: 'two percent milk', synonyms: [] },
  { id: 'p3', value: 'corn flakes', synonyms: ['cereal'] },
  { id: 'p4', value: 'bran flakes', synonyms: ['cereal'] },
  { value: 'milk', synonyms: [] },
];

const sizes: readonly ListEntry[] = [
  { id: 'large', value: 'large', synonyms: ['big'] },
  { id: 'twelve-ounces', value: 'twelve ounces', synonyms: [] },
  { id: 'eighteen', value: 'eighteen', synonyms: [] },
];

/** An intent in no platform's form; its samples as the source writes them. */
export const intentOf = (
  name: string,
  samples: readonly string[],
  contexts: readonly string[] = [],
): ModelIntent => ({ name, contexts, slots: types, patterns: samples.map(patternOf) });

const patternOf = (sample: string): Pattern =>
  sample
    .split(/(\{\w+\})/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name === undefined
        ? { kind: 'words', text: part }
        : { kind: 'slot', name, type: types[name] ?? '' };
    });

export const modelOf = (...intents: ModelIntent[]): Model => ({
  language: loadLanguage('en'),
  intents,
  types: new Map([
    ['PRODUCT', { kind: 'list', entries: products, open: true }],
    ['SIZE', { kind: 'list', entries: sizes, open: false }],
    ['NUMBER', { kind: 'number' }],
    ['DIGITS', { kind: 'digits', length: 4 }],
    ['DAY', { kind: 'day' }],
    ['TIME', { kind: 'time' }],
  ]),
});

/** A thursday, with nothing asked and nothing learnt. */
export const quiet: Hearing = { today: '2026-11-19', contexts: new Set(), learnt: new Map() };

/** What is understood, for short: `intent slot=heard#id`, and nothing where nothing is. */
export function listenTo(...intents: ModelIntent[]) {
  const understand = createUnderstanding(modelOf(...intents));
  return (text: string, hearing: Partial<Hearing> = {}): string | undefined => {
    const understood = understand(text, { ...quiet, ...hearing });
    if (!understood) return undefined;
    const slots = Object.entries(understood.slots).map(([name, { heard, value }]) => {
      const ids = value.kind === 'list' ? value.entries.flatMap(({ id }) => id ?? []) : [];
      return `${name}=${[heard, ...ids].join('#')}`;
    });
    return [understood.intent.name, ...slots].join(' | ');
  };
}
