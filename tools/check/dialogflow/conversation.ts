import { fault, inFile, type Finding } from '../finding.ts';
import { intentPath, type Agent, type AgentIntent } from './read-agent.ts';

/** The core owns the dialogue: every intent goes to the webhook, and the agent asks nothing by itself. */
export const conversationFindings = ({ intents }: Agent): readonly Finding[] => [
  ...intents.flatMap((intent) =>
    inFile(intentPath(intent.name), [...ownDialogue(intent), ...contexts(intent)]),
  ),
  ...inFile('agent.json', missing(intents)),
];

function ownDialogue({ name, parameters, webhookUsed, webhookForSlotFilling }: AgentIntent) {
  return [
    ...(webhookUsed
      ? []
      : [fault('WEBHOOK_UNUSED', `${name} does not call the webhook: set webhookUsed`)]),
    ...(webhookForSlotFilling
      ? [
          fault(
            'WEBHOOK_FILLS_SLOTS',
            `${name} calls the webhook for slot filling: turn webhookForSlotFilling off`,
          ),
        ]
      : []),
    ...parameters
      .filter(({ required }) => required)
      .map((one) =>
        fault('PARAMETER_REQUIRED', `${name} asks for ${one.name} by itself: make it optional`),
      ),
  ];
}

/** "AnswerOption" is heard while an option is asked for, and everything else always. */
function contexts({ name, contexts: bound }: AgentIntent) {
  const kind = /^Answer(\w+)$/.exec(name)?.[1];
  const wanted = kind === undefined ? '' : `asks-${kind.toLowerCase()}`;
  return bound.join() === wanted
    ? []
    : [
        fault(
          'CONTEXT_UNEXPECTED',
          `${name} is bound to [${bound.join()}], not to [${wanted}]: bind it so`,
        ),
      ];
}

const required = ['Help', 'Stop', 'Cancel', 'Repeat', 'Yes', 'No'];

function missing(intents: readonly AgentIntent[]) {
  const present = new Set(intents.map(({ name }) => name));
  const fallbacks = intents.filter(({ fallbackIntent }) => fallbackIntent).length;
  const greets = intents.some(({ events }) => events.some(({ name }) => name === 'WELCOME'));
  return [
    ...required
      .filter((name) => !present.has(name))
      .map((name) => fault('AGENT_INTENT_MISSING', `${name} is missing: add it`)),
    ...(fallbacks === 1
      ? []
      : [fault('FALLBACK_COUNT', `there are ${fallbacks} fallback intents: keep one`)]),
    ...(greets
      ? []
      : [fault('WELCOME_MISSING', 'nothing answers the event WELCOME: give it to one intent')]),
  ];
}
