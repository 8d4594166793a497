import * as v from 'valibot';
import type { Language } from './language.ts';
import type { Model, ModelIntent, Pattern, SlotType } from './model.ts';

const slot = v.object({
  name: v.string(),
  type: v.string(),
  samples: v.optional(v.array(v.string()), []),
});

const alexaModel = v.object({
  interactionModel: v.object({
    languageModel: v.object({
      invocationName: v.string(),
      intents: v.array(
        v.object({
          name: v.string(),
          slots: v.optional(v.array(slot), []),
          samples: v.array(v.string()),
        }),
      ),
      types: v.array(
        v.object({
          name: v.string(),
          values: v.array(
            v.object({
              id: v.optional(v.string()),
              name: v.object({ value: v.string(), synonyms: v.array(v.string()) }),
            }),
          ),
        }),
      ),
    }),
    dialog: v.object({ intents: v.array(v.object({ name: v.string() })) }),
  }),
});

export interface AlexaModel extends Model {
  readonly invocationName: string;
  /** Intents whose slots can be asked for. */
  readonly dialogIntents: ReadonlySet<string>;
}

/** Alexa fills a slot of a list with other words, too; for closed lists that rarely ends well, and is left out here. */
const openTypes: ReadonlySet<string> = new Set(['PRODUCT', 'STORE', 'COUPON', 'ADDRESS']);

/** An interaction model as the skill package holds it. */
export function readAlexaModel(json: unknown, language: Language): AlexaModel {
  const { languageModel, dialog } = v.parse(alexaModel, json).interactionModel;
  const lists = languageModel.types.map(({ name, values }): [string, SlotType] => [
    name,
    {
      kind: 'list',
      entries: values.map(({ id, name: { value, synonyms } }) => ({
        ...(id !== undefined && { id }),
        value,
        synonyms,
      })),
      open: openTypes.has(name),
    },
  ]);
  return {
    language,
    invocationName: languageModel.invocationName,
    dialogIntents: new Set(dialog.intents.map(({ name }) => name)),
    intents: languageModel.intents.map(({ name, slots, samples }) => {
      const types = Object.fromEntries(slots.map((one) => [one.name, one.type]));
      return {
        name,
        contexts: [],
        slots: types,
        patterns: samples.map((sample) => patternOf(sample, types)),
        elicited: Object.fromEntries(
          slots.map((one) => [one.name, one.samples.map((sample) => patternOf(sample, types))]),
        ),
      } satisfies ModelIntent;
    }),
    types: new Map([...platformTypes, ...lists]),
  };
}

const platformTypes: readonly (readonly [string, SlotType])[] = [
  ['AMAZON.NUMBER', { kind: 'number' }],
  ['AMAZON.FOUR_DIGIT_NUMBER', { kind: 'digits', length: 4 }],
  ['AMAZON.DATE', { kind: 'day' }],
  ['AMAZON.TIME', { kind: 'time' }],
];

const patternOf = (sample: string, types: Readonly<Record<string, string>>): Pattern =>
  sample
    .split(/(\{\w+\})/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      const type = name === undefined ? undefined : types[name];
      return name !== undefined && type !== undefined
        ? { kind: 'slot', name, type }
        : { kind: 'words', text: part };
    });
