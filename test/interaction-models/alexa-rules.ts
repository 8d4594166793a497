import { slotsIn } from '../../tools/models/slots-in.ts';
import type { AlexaModelFile } from './generated.ts';
import { toJson } from '../../tools/models/to-json.ts';

type LanguageModel = AlexaModelFile['interactionModel']['languageModel'];
interface Slot {
  readonly name: string;
  readonly type: string;
  readonly samples?: readonly string[];
}

/** What Alexa's own validation of a model refuses, or a device never does well, and no schema says. */
export function alexaFindings({ interactionModel }: AlexaModelFile): readonly string[] {
  const { languageModel } = interactionModel;
  return [
    ...undeclaredSlots(languageModel),
    ...unknownTypes(languageModel),
    ...slotSamplesWithoutTheirSlot(languageModel),
    ...repeatedSamples(languageModel),
    ...unspeakableSamples(languageModel),
    ...missingIntents(languageModel),
    ...repeatedNames(languageModel),
    ...badInvocation(languageModel),
    ...delegation(interactionModel),
    ...tooLarge(interactionModel),
  ];
}

const slotsOf = (intent: LanguageModel['intents'][number]): readonly Slot[] =>
  'slots' in intent ? (intent.slots ?? []) : [];

const samplesOf = (intent: LanguageModel['intents'][number]): readonly string[] => [
  ...intent.samples,
  ...slotsOf(intent).flatMap(({ samples = [] }) => samples),
];

/** https://developer.amazon.com/docs/custom-skills/create-intents-utterances-and-slots.html */
function undeclaredSlots({ intents }: LanguageModel) {
  return intents.flatMap((intent) => {
    const declared = new Set(slotsOf(intent).map(({ name }) => name));
    return slotsIn(samplesOf(intent))
      .filter((name) => !declared.has(name))
      .map((name) => `${intent.name} does not declare {${name}}`);
  });
}

function unknownTypes({ intents, types }: LanguageModel) {
  const own = new Set(types.map(({ name }) => name));
  return intents.flatMap((intent) =>
    slotsOf(intent)
      .filter(({ type }) => !type.startsWith('AMAZON.') && !own.has(type))
      .map(({ name, type }) => `${intent.name} fills {${name}} with ${type}, which is no type`),
  );
}

const slotSamplesWithoutTheirSlot = ({ intents }: LanguageModel) =>
  intents.flatMap((intent) =>
    slotsOf(intent).flatMap(({ name, samples = [] }) =>
      samples
        .filter((sample) => !sample.includes(`{${name}}`))
        .map((sample) => `"${sample}" elicits {${name}} without saying it`),
    ),
  );

function repeatedSamples({ intents }: LanguageModel) {
  const owners = new Map<string, string>();
  return intents.flatMap(({ name, samples }) =>
    samples.flatMap((sample) => {
      const before = owners.get(sample.toLowerCase());
      owners.set(sample.toLowerCase(), name);
      return before === undefined ? [] : [`"${sample}" means ${before} and ${name}`];
    }),
  );
}

/** https://developer.amazon.com/docs/smapi/interaction-model-schema.html: 1.5 MB, written as it is committed. */
const mostBytes = 1_500_000;

function tooLarge(interactionModel: AlexaModelFile['interactionModel']) {
  const bytes = Buffer.byteLength(toJson({ interactionModel }));
  return bytes > mostBytes ? ['the model is larger than 1.5 MB'] : [];
}

/** Words, slots, apostrophes, and periods after the letters of an abbreviation. */
const speakable = /^(?:\{\w+\}('s)?|[a-z]\.|[a-z']+)(?: (?:\{\w+\}('s)?|[a-z]\.|[a-z']+))*$/;

const unspeakableSamples = ({ intents }: LanguageModel) =>
  intents
    .flatMap(samplesOf)
    .filter((sample) => !speakable.test(sample))
    .map((sample) => `"${sample}" cannot be said as it is written`);

const required = ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback'];

function missingIntents({ intents }: LanguageModel) {
  const present = new Set(intents.map(({ name }) => name));
  return required
    .map((name) => `AMAZON.${name}Intent`)
    .filter((name) => !present.has(name))
    .map((name) => `${name} is missing`);
}

function repeatedNames({ intents, types }: LanguageModel) {
  const names = [...intents, ...types].map(({ name }) => name);
  const ids = types.flatMap(({ name, values }) =>
    values.flatMap((value) => ('id' in value ? `${name} ${value.id}` : [])),
  );
  return [...names, ...ids]
    .filter((name, at, all) => all.indexOf(name) < at)
    .map((name) => `${name} is there twice`);
}

/** https://developer.amazon.com/docs/custom-skills/choose-the-invocation-name-for-a-custom-skill.html */
function badInvocation({ invocationName }: LanguageModel) {
  const words = invocationName.split(' ');
  const taken = new Set(
    'launch ask tell load begin enable open start run alexa amazon echo computer skill app'.split(
      ' ',
    ),
  );
  const faults = [
    words.length < 2 && 'has fewer than two words',
    !/^[a-z' .]+$/.test(invocationName) && 'is not in lower case letters',
    words.some((word) => taken.has(word)) && 'holds a word of the device',
  ];
  return faults.flatMap((fault) => (fault ? [`"${invocationName}" ${fault}`] : []));
}

/** The core owns the dialogue: nothing is asked, confirmed or said by the platform. */
function delegation({ dialog, prompts, languageModel }: AlexaModelFile['interactionModel']) {
  const declared = new Map(languageModel.intents.map((intent) => [intent.name, slotsOf(intent)]));
  const own = [dialog, ...dialog.intents]
    .filter(({ delegationStrategy }) => delegationStrategy !== 'SKILL_RESPONSE')
    .map(() => 'a dialogue is delegated');
  const asked = dialog.intents.flatMap(({ name, confirmationRequired, slots }) => [
    ...(confirmationRequired ? [`${name} is confirmed by Alexa`] : []),
    ...slots
      .filter((slot) => slot.elicitationRequired || slot.confirmationRequired)
      .map((slot) => `{${slot.name}} is asked for by Alexa`),
    ...slots
      .filter(
        (slot) => declared.get(name)?.find((one) => one.name === slot.name)?.type !== slot.type,
      )
      .map((slot) => `{${slot.name}} of the dialogue is not the slot of ${name}`),
  ]);
  return [...own, ...asked, ...(prompts.length > 0 ? ['the model holds prompts'] : [])];
}
