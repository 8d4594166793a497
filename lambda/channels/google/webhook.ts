import type { Reply } from '../../conversation/reply.ts';
import type { Turn } from '../../conversation/turn.ts';
import type { Clock } from '../../runtime/clock.ts';
import { withDeadline } from '../../runtime/deadline.ts';
import { errorFields } from '../../runtime/error-fields.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { Calls } from '../../shoppers/calls.ts';
import type { Identify } from '../../shoppers/linked-account.ts';
import type { Shopper } from '../../shoppers/shopper.ts';
import { loadSpeech } from '../../speech/speech.ts';
import { variantFor } from '../variant-for.ts';
import { apologise } from './apology.ts';
import { readDialogflowRequest, type DialogflowRequest } from './dialogflow-request.ts';
import { writeEnvelope } from './envelope.ts';
import { fitting } from './fit.ts';
import { integrationOf, type Integration } from './integration.ts';
import type { Json } from './json.ts';
import { conversationOf, localeOf, readTurn } from './read-turn.ts';
import { writeReply } from './write-reply.ts';

export interface GoogleWebhookOptions {
  readonly converse: (turn: Turn) => Promise<Reply>;
  readonly identify: Identify;
  /** Links conversations by a code that is said; absent where that is not set up. */
  readonly calls?: Pick<Calls, 'whoIs'>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Milliseconds until converse's signal fires, and until its answer is no longer waited for. */
  readonly limits?: { readonly signalMs: number; readonly giveUpMs: number };
}

/** An HTTP request that has been let in, its body parsed. */
export interface WebhookRequest {
  readonly body: unknown;
}

export interface WebhookResponse {
  readonly status: 200 | 400;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

export type GoogleWebhook = (request: WebhookRequest) => Promise<WebhookResponse>;

/** Dialogflow's webhook. Never rejects: whatever Dialogflow ES could have sent is answered in its format, anything else with 400. */
export function createGoogleWebhook(options: GoogleWebhookOptions): GoogleWebhook {
  return async ({ body }) => {
    const reading = readDialogflowRequest(body);
    if (!reading.ok) {
      options.logger.warn('google.refused', { reason: reading.error.code });
      return response(400, { error: { ...reading.error } });
    }
    return response(200, await answer(reading.request, options));
  };
}

async function answer(request: DialogflowRequest, options: GoogleWebhookOptions): Promise<Json> {
  const integration = asSetUp(integrationOf(request.source), request, options);
  try {
    return await inWords(request, integration, await reply(request, integration, options));
  } catch (error) {
    options.logger.error('google.failed', { source: request.source, ...errorFields(error) });
    return await inWords(request, integration, apologise(request), true);
  }
}

async function reply(
  request: DialogflowRequest,
  integration: Integration,
  options: GoogleWebhookOptions,
): Promise<Reply> {
  const { converse, clock, logger, limits } = options;
  const started = performance.now();
  const said = await withDeadline(limits ?? limitsOf(integration), async (signal) => {
    const at = clock();
    const shopper = await whoSpeaks(request, integration, options, at, signal);
    return converse(readTurn(request, { integration, shopper, at, signal }));
  });
  logger.info('google.turn', {
    intent: request.intent,
    source: request.source,
    responseId: request.responseId,
    asks: said.asks?.kind,
    ms: Math.round(performance.now() - started),
  });
  return said;
}

/** No platform links here: where that is set up, a code that is said links the conversation. */
const asSetUp = (
  integration: Integration,
  { session }: DialogflowRequest,
  { calls }: GoogleWebhookOptions,
): Integration =>
  calls && session !== undefined
    ? { ...integration, profile: { ...integration.profile, linking: 'device-grant' } }
    : integration;

/** Whom the caller's token stands for; without one, or once it has run out, whoever has linked this conversation. */
async function whoSpeaks(
  { accessToken, session }: DialogflowRequest,
  { profile }: Integration,
  { identify, calls }: GoogleWebhookOptions,
  at: Date,
  signal: AbortSignal,
): Promise<Shopper> {
  const holder = await identify(accessToken, profile.name, at);
  const mayBeCaller = holder.kind === 'guest' && holder.link !== 'unknown';
  if (!calls || session === undefined || !mayBeCaller) return holder;
  const caller = await calls.whoIs(conversationOf(session), at, signal);
  return caller.kind === 'linked' || accessToken === undefined ? caller : holder;
}

/** Some of Dialogflow's 5 s are still left when work that did not heed its signal is given up. */
const limitsOf = ({ profile: { deadlineMs } }: Integration) => ({
  signalMs: deadlineMs,
  giveUpMs: deadlineMs + 400,
});

async function inWords(
  request: DialogflowRequest,
  integration: Integration,
  said: Reply,
  sorry = false,
): Promise<Json> {
  const speech = await loadSpeech(localeOf(request.languageCode));
  const inFull = { ...writeReply(said, speech, integration, variantFor(said.session)), sorry };
  return fitting(inFull, (lighter) => writeEnvelope(request, lighter));
}

const response = (status: 200 | 400, body: Json): WebhookResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body,
});
