import { fault, type Fault } from '../finding.ts';
import { schemaFaults } from '../smapi-schema.ts';
import { dialogueFaults } from './dialogue.ts';
import { invocationFaults } from './invocation-name.ts';
import { readModel, type InteractionModel, type LanguageModel } from './read-model.ts';
import { sampleFaults } from './samples.ts';
import { slotFaults } from './slots.ts';
import { typeFaults } from './types.ts';

export interface CheckedModel {
  readonly faults: readonly Fault[];
  /** Absent where the schema does not let it through. */
  readonly model?: InteractionModel;
}

/** What Alexa's own validation of a model refuses, or a device never does well. */
export function checkModel(json: unknown, bytes: number): CheckedModel {
  const misshapen = schemaFaults('v1.skill.interactionModel.InteractionModelData', json);
  if (misshapen.length > 0) return { faults: misshapen };
  const model = readModel(json);
  const { languageModel } = model;
  const faults = [
    ...slotFaults(languageModel),
    ...sampleFaults(languageModel),
    ...typeFaults(languageModel),
    ...missingIntents(languageModel),
    ...invocationFaults(languageModel.invocationName),
    ...fallbackSensitivity(languageModel),
    ...dialogueFaults(model),
    ...tooLarge(bytes),
  ];
  return { faults, model };
}

/** https://developer.amazon.com/docs/smapi/interaction-model-schema.html: 1.5 MB, written as it is committed. */
const mostBytes = 1_500_000;

const tooLarge = (bytes: number): readonly Fault[] =>
  bytes > mostBytes
    ? [fault('MODEL_TOO_LARGE', `the model is larger than 1.5 MB (${bytes} bytes): say less`)]
    : [];

const required = ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback'];

function missingIntents({ intents }: LanguageModel): readonly Fault[] {
  const present = new Set(intents.map(({ name }) => name));
  return required
    .map((name) => `AMAZON.${name}Intent`)
    .filter((name) => !present.has(name))
    .map((name) => fault('INTENT_MISSING', `${name} is missing: add it, with or without samples`));
}

const fallbackSensitivity = ({ modelConfiguration }: LanguageModel): readonly Fault[] =>
  modelConfiguration?.fallbackIntentSensitivity
    ? []
    : [
        fault(
          'FALLBACK_SENSITIVITY',
          'no fallbackIntentSensitivity is set: set LOW, MEDIUM or HIGH in modelConfiguration',
        ),
      ];
