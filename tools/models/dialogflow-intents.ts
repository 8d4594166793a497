import { answerSamples } from './alexa-model.ts';
import { trainingPhrases } from './dialogflow-phrases.ts';
import { dialogflowType } from './dialogflow-type.ts';
import { slotsIn } from './slots-in.ts';
import type { Source } from './source.ts';
import type { Spoken } from './spoken.ts';
import { stableId } from './stable-id.ts';

interface IntentOf {
  readonly name: string;
  readonly samples: readonly string[];
  readonly contexts?: readonly string[];
  readonly events?: readonly string[];
  readonly fallback?: boolean;
  /** 500000 is normal; what is bound to an open question comes before what can always be said. */
  readonly priority?: number;
}

/** Every intent with its training phrases in each language; what it is filled with is the same in all of them. */
export function dialogflowIntents(spoken: readonly Spoken[]) {
  const ofLanguages = spoken.map(({ language, source }) => ({
    language,
    source,
    intents: new Map(intentsOf(source).map((one) => [one.name, one])),
  }));
  const all = new Map(ofLanguages.flatMap(({ intents }) => [...intents]));
  return [...all.values()].map((one) => ({
    intent: intent(spoken, one, slotsOf(one.name, ofLanguages)),
    usersays: ofLanguages.map(({ language, source, intents }) => ({
      language,
      phrases: trainingPhrases(one.name, intents.get(one.name)?.samples ?? [], source),
    })),
  }));
}

const slotsOf = (
  name: string,
  ofLanguages: readonly { readonly intents: ReadonlyMap<string, IntentOf> }[],
): readonly string[] =>
  slotsIn(ofLanguages.flatMap(({ intents }) => intents.get(name)?.samples ?? []));

function intentsOf(source: Source): readonly IntentOf[] {
  const { Greeting: greetings = [], ...intents } = source.intents;
  return [
    {
      name: 'Default Welcome Intent',
      samples: [...greetings, ...source.openings],
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

function intent(spoken: readonly Spoken[], one: IntentOf, slots: readonly string[]) {
  const types = spoken[0]?.source.slots ?? {};
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
        parameters: slots.map((slot) => parameter(types, one.name, slot)),
        messages: spoken.map(({ language, source }) => ({
          type: 0,
          lang: language,
          speech: [source.unreachable],
        })),
      },
    ],
    priority: one.priority ?? 500_000,
    webhookUsed: true,
    webhookForSlotFilling: false,
    fallbackIntent: one.fallback ?? false,
    events: (one.events ?? []).map((name) => ({ name })),
  };
}

function parameter(types: Source['slots'], intentName: string, name: string) {
  const type = types[name];
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
