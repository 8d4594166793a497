// Loaded without the package's index, which also loads all of googleapis (0.7 s and 40 MB) for smart homes.
import { dialogflow } from 'actions-on-google/dist/service/dialogflow/dialogflow.js';
import { writeContexts } from './contexts.ts';
import type { DialogflowRequest } from './dialogflow-request.ts';
import type { Json } from './json.ts';
import type { Answer } from './write-reply.ts';

/**
 * A Dialogflow ES webhook response. The library answers Google's own payload only and trips over many real requests: it gets a
 * request with nothing to trip over, and what every other integration reads is added to its answer.
 */
export async function writeEnvelope(request: DialogflowRequest, answer: Answer): Promise<Json> {
  const { payload, ...google } = await googleAnswer(request, answer);
  return {
    ...google,
    ...(answer.speech !== '' && { payload, ...texts(answer) }),
    ...sessionEntities(request, answer),
  };
}

async function googleAnswer(request: DialogflowRequest, answer: Answer): Promise<Json> {
  const { speech, reprompt, asks } = answer;
  const app = dialogflow();
  app.fallback((conv) => {
    if (asks) conv.ask(speech);
    else conv.close(speech);
    if (reprompt !== undefined) conv.noInputs = [reprompt];
    if (request.session === undefined) return;
    for (const { name, lifespan, parameters } of writeContexts(request, answer)) {
      conv.contexts.set(name, lifespan, parameters);
    }
  });
  const { body } = await app.handler(harmless(request), {});
  return withoutAbsent(body);
}

/** Dialogflow refuses empty values of the wrong type, and this library leaves some. */
const withoutAbsent = (body: unknown): Json => JSON.parse(JSON.stringify(body)) as Json;

const harmless = ({ session }: DialogflowRequest) => ({
  ...(session !== undefined && { session }),
  queryResult: { queryText: '', parameters: {}, intent: {}, outputContexts: [] },
  originalDetectIntentRequest: { payload: {} },
});

/** Each message is a bubble of its own, and none may be empty. */
const texts = ({ speech, bubbles, rich, transfer }: Answer): Json => ({
  fulfillmentText: speech,
  fulfillmentMessages: [
    ...[speech, ...bubbles].map((text) => ({ text: { text: [text] } })),
    ...(rich.length > 0 ? [{ payload: { richContent: rich } }] : []),
    ...transfer,
  ],
});

function sessionEntities({ session }: DialogflowRequest, { entities }: Answer): Json {
  if (session === undefined || entities.length === 0) return {};
  return {
    sessionEntityTypes: [
      {
        name: `${session}/entityTypes/product`,
        entityOverrideMode: 'ENTITY_OVERRIDE_MODE_SUPPLEMENT',
        entities,
      },
    ],
  };
}
