import { slotsIn } from '../../models/slots-in.ts';
import { fault, type Fault } from '../finding.ts';
import type { LanguageModel } from './read-model.ts';

/** https://developer.amazon.com/docs/custom-skills/create-intents-utterances-and-slots.html */
export const slotFaults = (model: LanguageModel): readonly Fault[] => [
  ...undeclared(model),
  ...unknownTypes(model),
  ...samplesWithoutTheirSlot(model),
  ...elicitedTwice(model),
];

const undeclared = ({ intents }: LanguageModel) =>
  intents.flatMap(({ name: intent, slots, samples }) => {
    const declared = new Set(slots.map(({ name }) => name));
    return slotsIn([...samples, ...slots.flatMap((slot) => slot.samples)])
      .filter((name) => !declared.has(name))
      .map((name) =>
        fault('SLOT_UNDECLARED', `${intent} does not declare {${name}}: add it to its slots`),
      );
  });

function unknownTypes({ intents, types }: LanguageModel) {
  const own = new Set(types.map(({ name }) => name));
  return intents.flatMap(({ name: intent, slots }) =>
    slots
      .filter(({ type }) => !type.startsWith('AMAZON.') && !own.has(type))
      .map(({ name, type }) =>
        fault(
          'SLOT_TYPE_UNKNOWN',
          `${intent} fills {${name}} with ${type}, which is no type: define it`,
        ),
      ),
  );
}

const samplesWithoutTheirSlot = ({ intents }: LanguageModel) =>
  intents.flatMap(({ slots }) =>
    slots.flatMap(({ name, samples }) =>
      samples
        .filter((sample) => !sample.includes(`{${name}}`))
        .map((sample) =>
          fault(
            'SLOT_SAMPLE_WITHOUT_SLOT',
            `"${sample}" elicits {${name}} without saying it: add the slot`,
          ),
        ),
    ),
  );

/**
 * A sample of an intent may also answer an open question: what is elicited is then listened for first, and that is wanted. Two
 * slots of several intents that are elicited by the same words cannot be told apart, whichever is asked for.
 */
function elicitedTwice({ intents }: LanguageModel) {
  const owners = new Map<string, string>();
  return intents.flatMap(({ name: intent, slots }) =>
    slots.flatMap(({ name, samples }) =>
      samples.flatMap((sample) => {
        const key = `${name}: ${sample.toLowerCase()}`;
        const before = owners.get(key);
        owners.set(key, intent);
        return before === undefined
          ? []
          : [
              fault(
                'SLOT_ELICITED_TWICE',
                `"${sample}" elicits {${name}} of ${before} and of ${intent}: keep one`,
              ),
            ];
      }),
    ),
  );
}
