import { answerSamples } from './alexa-model.ts';
import { trainingPhrases } from './dialogflow-phrases.ts';
import { dialogflowType } from './dialogflow-type.ts';
import { slotsIn } from './slots-in.ts';
import type { Source } from './source.ts';
import { stableId } from './stable-id.ts';

/** Said by Dialogflow itself when the webhook does not answer: it must promise nothing. */
const safeText = "Sorry, I can't reach the shop right now. Please try again in a moment.";

interface IntentOf {
  readonly name: string;
  readonly samples: readonly string[];
  readonly contexts?: readonly string[];
  readonly events?: readonly string[];
  readonly fallback?: boolean;
  /** 500000 is normal; what is bound to an open question comes before what can always be said. */
  readonly priority?: number;
}

export function dialogflowIntents(source: Source, language: string) {
  return intentsOf(source).map((one) => ({
    intent: intent(source, one, language),
    usersays: trainingPhrases(one.name, one.samples, source),
  }));
}

function intentsOf(source: Source): readonly IntentOf[] {
  const { Greeting: greetings = [], ...intents } = source.intents;
  return [
    {
      name: 'Default Welcome Intent',
      samples: [...greetings, `open ${source.invocation}`, `talk to ${source.invocation}`],
      events: ['WELCOME', 'TELEPHONY_WELCOME', 'GOOGLE_ASSISTANT_WELCOME'],
    },
    { name: 'Default Fallback Intent', samples: [], fallback: true },
    { name: 'Silence', samples: [], events: ['NO_INPUT', 'actions_intent_NO_INPUT'] },
    ...Object.entries(intents).map(([name, samples]) => ({ name, samples })),
    { name: 'Answer', samples: answerSamples(source), priority: 250_000 },
    ...Object.entries(source.asks).map(([kind, samples]) => ({
      name: `Answer${capital(kind)}`,
      samples,
      contexts: [`asks-${kind}`],
      priority: 750_000,
    })),
  ];
}

function intent(source: Source, one: IntentOf, language: string) {
  const slots = slotsIn(one.samples);
  return {
    id: stableId('intent', one.name),
    name: one.name,
    auto: true,
    contexts: one.contexts ?? [],
    responses: [
      {
        resetContexts: false,
        action: one.fallback ? 'input.unknown' : one.name.replaceAll(' ', ''),
        // Dialogflow tells what was said for a parameter ("product.original") in contexts only: so there is always one.
        affectedContexts: slots.length > 0 ? [{ name: 'said', parameters: {}, lifespan: 1 }] : [],
        parameters: slots.map((slot) => parameter(source, one.name, slot)),
        messages: [{ type: 0, lang: language, speech: [safeText] }],
      },
    ],
    priority: one.priority ?? 500_000,
    webhookUsed: true,
    webhookForSlotFilling: false,
    fallbackIntent: one.fallback ?? false,
    events: (one.events ?? []).map((name) => ({ name })),
  };
}

function parameter({ slots }: Source, intentName: string, name: string) {
  const type = slots[name];
  if (type === undefined) throw new Error(`no type is declared for {${name}}`);
  return {
    id: stableId('parameter', intentName, name),
    name,
    required: false,
    dataType: dialogflowType(type),
    value: `$${name}`,
    isList: false,
  };
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
