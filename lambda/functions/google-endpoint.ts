import type { VerifyRequest } from '../channels/google/verify-request.ts';
import type { GoogleWebhook } from '../channels/google/webhook.ts';
import { errorFields } from '../runtime/error-fields.ts';
import type { Logger } from '../runtime/logger.ts';
import { json, refusal, type HttpEndpoint, type HttpResponse } from './http/exchange.ts';
import { readBody } from './http/read-body.ts';

export interface GoogleEndpointOptions {
  readonly webhook: GoogleWebhook;
  readonly verify: VerifyRequest;
  readonly logger: Logger;
}

/** Dialogflow's webhook on the web: nobody but the agent gets past the first line. */
export function createGoogleEndpoint({
  webhook,
  verify,
  logger,
}: GoogleEndpointOptions): HttpEndpoint {
  return async (request) => {
    try {
      const verdict = await verify(request.headers);
      if (verdict.kind !== 'known') return refused(verdict, logger);
      const body = readBody(request);
      if (!body.ok) return body.refusal;
      const answer = await webhook({ body: body.json });
      return json(answer.status, answer.body, answer.headers);
    } catch (error) {
      logger.error('google.endpoint-failed', errorFields(error));
      return refusal(500, 'internal', 'Try again in a moment.');
    }
  };
}

function refused(
  verdict: Exclude<Awaited<ReturnType<VerifyRequest>>, { kind: 'known' }>,
  logger: Logger,
): HttpResponse {
  if (verdict.kind === 'not-configured') {
    logger.error('google.not-configured', {
      remedy: 'Set SHOPKEEPER_GOOGLE_SECRET here and in the agent: nobody is let in without.',
    });
    return refusal(503, 'not-configured', 'This webhook has not been set up yet.');
  }
  logger.warn('google.refused', { reason: verdict.reason });
  return refusal(401, verdict.reason, "Send the agent's credentials, as its settings have them.", {
    'www-authenticate': 'Basic realm="shopkeeper"',
  });
}
