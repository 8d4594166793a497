import { isRecord, list, record, text, type Json } from './json.ts';

/** A Dialogflow ES webhook request, with only what was really sent and is of the right type. */
export interface DialogflowRequest {
  readonly responseId?: string;
  /** The session's resource name: what contexts are named after. */
  readonly session?: string;
  readonly languageCode?: string;
  /** The matched intent's display name. */
  readonly intent?: string;
  readonly isFallback: boolean;
  readonly parameters: Json;
  readonly contexts: readonly DialogflowContext[];
  /** The integration, in lower case; empty where none is named. */
  readonly source: string;
  /** As a caller of detectIntent sends it in its payload. */
  readonly accessToken?: string;
}

export interface DialogflowContext {
  /** The last part of the resource name, in lower case as Dialogflow writes it. */
  readonly name: string;
  readonly parameters: Json;
}

/** A body that is meant for another kind of fulfilment: an answer in Dialogflow ES's format would be lost on its sender. */
export interface ForeignRequest {
  readonly code: 'not-dialogflow' | 'dialogflow-cx' | 'actions-builder' | 'actions-sdk' | 'api-v1';
  readonly message: string;
}

export type DialogflowReading =
  | { readonly ok: true; readonly request: DialogflowRequest }
  | { readonly ok: false; readonly error: ForeignRequest };

/** Anything with one trace of Dialogflow ES is read as such, however much of it is missing or broken. */
export function readDialogflowRequest(body: unknown): DialogflowReading {
  const envelope = record(body);
  const error = foreign(envelope);
  return error ? { ok: false, error } : { ok: true, request: read(envelope) };
}

function read(envelope: Json): DialogflowRequest {
  const query = record(envelope['queryResult']);
  const intent = record(query['intent']);
  const original = record(envelope['originalDetectIntentRequest']);
  const user = record(record(original['payload'])['user']);
  return {
    ...given('responseId', text(envelope['responseId'])),
    ...given('session', resourceName(envelope['session'])),
    ...given('languageCode', text(query['languageCode'], 35)),
    ...given('intent', text(intent['displayName'])),
    isFallback: intent['isFallback'] === true,
    parameters: record(query['parameters']),
    contexts: list(query['outputContexts']).flatMap(readContext),
    source: (text(original['source'], 100) ?? '').toLowerCase(),
    ...given('accessToken', text(user['accessToken'], 8192)),
  };
}

function readContext(context: unknown): DialogflowContext[] {
  if (!isRecord(context)) return [];
  const name = text(context['name'])?.split('/').at(-1)?.toLowerCase();
  return name ? [{ name, parameters: record(context['parameters']) }] : [];
}

/** Not checked against Dialogflow's own pattern, which has grown (locations, environments, users) and will again. */
function resourceName(value: unknown): string | undefined {
  const name = text(value);
  return name && /^[^\s\p{Cc}]+$/u.test(name) ? name : undefined;
}

function foreign(envelope: Json): ForeignRequest | undefined {
  const has = (...keys: string[]) => keys.some((key) => Object.hasOwn(envelope, key));
  if (has('queryResult', 'originalDetectIntentRequest')) return undefined;
  if (has('fulfillmentInfo', 'sessionInfo', 'pageInfo', 'detectIntentResponseId')) {
    return error('dialogflow-cx', 'Dialogflow CX sends another format. Point an ES agent here.');
  }
  if (has('handler', 'scene')) {
    return error(
      'actions-builder',
      'Actions Builder ended in 2023. Point a Dialogflow agent here.',
    );
  }
  if (has('inputs')) {
    return error('actions-sdk', 'The Actions SDK ended in 2023. Point a Dialogflow agent here.');
  }
  if (has('result')) {
    return error('api-v1', 'Dialogflow API v1 has ended. Set the agent to API v2.');
  }
  if (has('responseId') || text(envelope['session'])) return undefined;
  return error('not-dialogflow', 'Send a Dialogflow ES webhook request: JSON with a queryResult.');
}

const error = (code: ForeignRequest['code'], message: string): ForeignRequest => ({
  code,
  message,
});

const given = <K extends string, T>(key: K, value: T | undefined): { [N in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { [N in K]?: T });
