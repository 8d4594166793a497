import type { Source } from './source.ts';
import type { Value } from './values.ts';
import { slotsIn } from './slots-in.ts';

/** Alexa's own intents, which know words of their own besides ours. */
const builtIns: ReadonlySet<string> = new Set([
  'Yes',
  'No',
  'Repeat',
  'Help',
  'Cancel',
  'Stop',
  'StartOver',
]);

/** Nobody needs to be told words for these: Alexa knows them, and screens send some of them by themselves. */
const wordless = ['Fallback', 'NavigateHome', 'Next', 'ScrollDown', 'PageDown'];

const platformTypes: Readonly<Record<string, string>> = {
  number: 'AMAZON.NUMBER',
  'four-digits': 'AMAZON.FOUR_DIGIT_NUMBER',
  date: 'AMAZON.DATE',
  time: 'AMAZON.TIME',
  'postal-code': 'AMAZON.NUMBER',
};

/** What each question elicits (Dialog.ElicitSlot), so that the slot's own samples are listened for. */
const elicited: Readonly<Record<string, string>> = {
  option: 'product',
  product: 'product',
  quantity: 'quantity',
  store: 'store',
  code: 'code',
  coupon: 'coupon',
  delivery: 'day',
  address: 'address',
  card: 'card',
};

/** An interaction model as `skill-package/interactionModels/custom/<locale>.json` holds it. */
export function alexaModel(source: Source) {
  return {
    interactionModel: {
      languageModel: {
        invocationName: source.invocation,
        intents: [
          ...Object.entries(source.intents).map(([name, samples]) => ({
            name: alexaName(name),
            ...slotsOf(source, samples),
            samples,
          })),
          answerIntent(source),
          ...wordless.map((name) => ({ name: `AMAZON.${name}Intent`, samples: [] })),
        ],
        types: Object.entries(source.types).map(([name, values]) => ({
          name,
          values: values.map(typeValue),
        })),
        modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
      },
      dialog: answerDialog(source),
      prompts: [],
    },
  };
}

export const alexaName = (intent: string): string =>
  builtIns.has(intent) ? `AMAZON.${intent}Intent` : `${intent}Intent`;

export const alexaType = (type: string): string => platformTypes[type] ?? type;

function slotsOf(source: Source, samples: readonly string[]) {
  const slots = slotsIn(samples).map((name) => ({ name, type: typeOf(source, name) }));
  return slots.length > 0 ? { slots } : {};
}

/** All bare answers are one intent; its slots have samples of their own for the question that is open. */
function answerIntent(source: Source) {
  const samples = answerSamples(source);
  return {
    name: alexaName('Answer'),
    slots: slotsIn(samples).map((name) => ({
      name,
      type: typeOf(source, name),
      ...elicitedSamples(source, name),
    })),
    samples,
  };
}

/** What answers a question also where the platform was not told which one is open. */
export const answerSamples = ({ asks, onlyWhenAsked }: Source): readonly string[] => [
  ...new Set(
    Object.values(asks)
      .flat()
      .filter((sample) => !onlyWhenAsked.has(sample)),
  ),
];

function elicitedSamples(source: Source, slot: string) {
  const samples = Object.entries(source.asks)
    .filter(([kind]) => elicited[kind] === slot)
    .flatMap(([, some]) => some.filter((sample) => sample.includes(`{${slot}}`)));
  return samples.length > 0 ? { samples: [...new Set(samples)] } : {};
}

/** The core asks and understands; Alexa only listens, and neither elicits nor confirms anything by itself. */
function answerDialog(source: Source) {
  const slots = slotsIn(answerSamples(source)).map((name) => ({
    name,
    type: typeOf(source, name),
    elicitationRequired: false,
    confirmationRequired: false,
    prompts: {},
  }));
  const name = alexaName('Answer');
  return {
    delegationStrategy: 'SKILL_RESPONSE',
    intents: [
      {
        name,
        delegationStrategy: 'SKILL_RESPONSE',
        confirmationRequired: false,
        prompts: {},
        slots,
      },
    ],
  };
}

function typeOf({ slots }: Source, name: string): string {
  const type = slots[name];
  if (type === undefined) throw new Error(`no type is declared for {${name}}`);
  return alexaType(type);
}

const typeValue = ({ id, value, synonyms }: Value) => ({
  ...(id !== undefined && { id }),
  name: { value, synonyms },
});
