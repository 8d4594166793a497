import { randomUUID } from 'node:crypto';
import { dialogflowLanguage } from '../../load-models.ts';
import type { AgentIntent } from '../../understand/read-dialogflow-agent.ts';
import type { Situation } from '../platform.ts';
import type { ActiveContext } from './contexts.ts';

/** What stands between the shopper and Dialogflow; `detectIntent`: an application of the merchant's own. */
export type Integration = 'detectIntent' | 'telephony' | 'messenger';

export interface Query {
  readonly text: string;
  readonly intent: AgentIntent;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly contexts: readonly ActiveContext[];
  /** The session's resource name. */
  readonly session: string;
  readonly confidence: number;
}

/** A webhook request as Dialogflow ES sends it. */
export function writeRequest(query: Query, situation: Situation, integration: Integration) {
  const { intent, session } = query;
  return {
    responseId: randomUUID(),
    queryResult: {
      queryText: query.text,
      action: intent.action,
      parameters: query.parameters,
      allRequiredParamsPresent: true,
      fulfillmentText: intent.staticText,
      fulfillmentMessages: [{ text: { text: [intent.staticText] } }],
      outputContexts: query.contexts.map(({ name, lifespan, parameters }) => ({
        name: `${session}/contexts/${name}`,
        // Dialogflow leaves out what is 0.
        ...(lifespan > 0 && { lifespanCount: lifespan }),
        parameters,
      })),
      intent: {
        name: `projects/${project}/agent/intents/${intent.id}`,
        displayName: intent.name,
        ...(intent.isFallback && { isFallback: true }),
      },
      intentDetectionConfidence: query.confidence,
      languageCode: dialogflowLanguage(situation.locale),
    },
    originalDetectIntentRequest: originalRequest(situation, integration),
    session,
  };
}

const project = 'corner-market-demo';

export const newSession = (): string => `projects/${project}/agent/sessions/${randomUUID()}`;

function originalRequest({ accessToken }: Situation, integration: Integration) {
  switch (integration) {
    case 'detectIntent': {
      const token = accessToken();
      return { payload: token === undefined ? {} : { user: { accessToken: token } } };
    }
    case 'telephony':
      return {
        source: 'GOOGLE_TELEPHONY',
        payload: { telephony: { caller_id: '+13125550199' } },
      };
    case 'messenger':
      return { source: 'DIALOGFLOW_MESSENGER', payload: {} };
  }
}
