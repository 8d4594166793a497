import { fault, type Fault } from '../finding.ts';
import type { InteractionModel } from './read-model.ts';

/** The core owns the dialogue: nothing is asked, confirmed or said by the platform. */
export const dialogueFaults = (model: InteractionModel): readonly Fault[] => [
  ...delegated(model),
  ...askedByAlexa(model),
  ...misfits(model),
  ...unknownPrompts(model),
  ...(model.prompts.length > 0
    ? [fault('PROMPTS_PRESENT', 'the model holds prompts: the skill says everything itself')]
    : []),
];

const delegated = ({ dialog }: InteractionModel) =>
  [dialog, ...dialog.intents]
    .filter(({ delegationStrategy }) => delegationStrategy !== 'SKILL_RESPONSE')
    .map(() =>
      fault(
        'DIALOG_DELEGATED',
        'a dialogue is delegated: set its delegationStrategy to SKILL_RESPONSE',
      ),
    );

const askedByAlexa = ({ dialog }: InteractionModel) =>
  dialog.intents.flatMap(({ name, confirmationRequired, slots }) => [
    ...(confirmationRequired || slots.some((slot) => slot.confirmationRequired)
      ? [
          fault(
            'DIALOG_CONFIRMED',
            `${name} is confirmed by Alexa: set confirmationRequired to false`,
          ),
        ]
      : []),
    ...slots
      .filter(({ elicitationRequired }) => elicitationRequired)
      .map((slot) =>
        fault(
          'DIALOG_ELICITED',
          `{${slot.name}} of ${name} is asked for by Alexa: set elicitationRequired to false`,
        ),
      ),
  ]);

function misfits({ dialog, languageModel }: InteractionModel) {
  const typeOf = new Map(
    languageModel.intents.flatMap(({ name: intent, slots }) =>
      slots.map(({ name, type }) => [`${intent} ${name}`, type]),
    ),
  );
  return dialog.intents.flatMap(({ name: intent, slots }) =>
    slots
      .filter(({ name, type }) => typeOf.get(`${intent} ${name}`) !== type)
      .map(({ name }) =>
        fault(
          'DIALOG_MISFIT',
          `{${name}} of the dialogue is not the slot of ${intent}: give both one type`,
        ),
      ),
  );
}

function unknownPrompts({ dialog, prompts }: InteractionModel) {
  const known = new Set(prompts.map(({ id }) => id));
  const used = dialog.intents.flatMap((intent) => [
    ...Object.values(intent.prompts),
    ...intent.slots.flatMap((slot) => Object.values(slot.prompts)),
  ]);
  return [...new Set(used)]
    .filter((id) => !known.has(id))
    .map((id) => fault('PROMPT_UNKNOWN', `nothing has the prompt id ${id}: leave it out`));
}
