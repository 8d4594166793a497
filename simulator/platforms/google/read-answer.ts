import * as v from 'valibot';
import type { ListEntry } from '../../understand/model.ts';
import type { ShownCard } from '../platform.ts';
import type { ActiveContext } from './contexts.ts';

const prompt = v.object({
  textToSpeech: v.optional(v.string()),
  displayText: v.optional(v.string()),
});

const richElement = v.looseObject({
  type: v.string(),
  title: v.optional(v.string()),
  subtitle: v.optional(v.string()),
  actionLink: v.optional(v.string()),
});

const message = v.object({
  text: v.optional(v.object({ text: v.array(v.string()) })),
  payload: v.optional(
    v.looseObject({ richContent: v.optional(v.array(v.array(richElement)), []) }),
  ),
});

const webhookResponse = v.object({
  fulfillmentText: v.optional(v.string()),
  fulfillmentMessages: v.optional(v.array(message), []),
  outputContexts: v.optional(
    v.array(
      v.object({
        name: v.string(),
        lifespanCount: v.optional(v.number(), 0),
        parameters: v.optional(v.record(v.string(), v.unknown()), {}),
      }),
    ),
    [],
  ),
  sessionEntityTypes: v.optional(
    v.array(
      v.looseObject({
        name: v.string(),
        entities: v.array(v.object({ value: v.string(), synonyms: v.array(v.string()) })),
      }),
    ),
    [],
  ),
  payload: v.optional(
    v.looseObject({
      google: v.optional(
        v.looseObject({
          expectUserResponse: v.optional(v.boolean(), false),
          noInputPrompts: v.optional(v.array(prompt), []),
        }),
      ),
    }),
  ),
});

/** A webhook's answer as an integration shows it. */
export interface DialogflowAnswer {
  readonly says: string;
  readonly reprompt: string | null;
  readonly card: ShownCard | null;
  readonly listening: boolean;
  readonly directives: readonly unknown[];
  readonly contexts: readonly ActiveContext[];
  readonly taught: ReadonlyMap<string, readonly ListEntry[]>;
}

/** Throws for what is no answer of a webhook: Dialogflow would say the intent's static text. */
export function readAnswer(json: unknown): DialogflowAnswer {
  const answer = v.parse(webhookResponse, json);
  const google = answer.payload?.google;
  const texts = answer.fulfillmentMessages.flatMap(({ text }) => text?.text ?? []);
  const rich = answer.fulfillmentMessages.flatMap(({ payload }) => payload?.richContent ?? []);
  const [reprompt] = google?.noInputPrompts ?? [];
  return {
    says: texts[0] ?? answer.fulfillmentText ?? '',
    reprompt: reprompt?.textToSpeech ?? reprompt?.displayText ?? null,
    card: shownCard(rich.flat()),
    listening: google?.expectUserResponse ?? false,
    directives: [
      ...rich.flat(),
      ...answer.sessionEntityTypes.map((each) => ({ ...each, type: 'sessionEntityTypes' })),
    ],
    contexts: answer.outputContexts.map(({ name, lifespanCount, parameters }) => ({
      name: name.split('/').at(-1) ?? name,
      lifespan: lifespanCount,
      parameters,
    })),
    taught: new Map(answer.sessionEntityTypes.map(taughtBy)),
  };
}

/** Options come with chips and are no card; a card stands alone. */
function shownCard(elements: readonly v.InferOutput<typeof richElement>[]): ShownCard | null {
  const card = elements.filter(({ type }) => type === 'info').at(-1);
  const areOptions =
    elements.some(({ type }) => type === 'chips') && elements.at(-1)?.type === 'chips';
  if (!card || areOptions) return null;
  const { type, title, subtitle, actionLink } = card;
  return {
    type,
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && { text: subtitle }),
    ...(actionLink !== undefined && { url: actionLink }),
  };
}

const taughtBy = ({
  name,
  entities,
}: {
  name: string;
  entities: { value: string; synonyms: string[] }[];
}): [string, readonly ListEntry[]] => [
  `@${name.split('/').at(-1) ?? name}`,
  entities.map(({ value, synonyms }) => ({
    id: value,
    value: synonyms[0] ?? value,
    synonyms: synonyms.slice(1),
  })),
];
