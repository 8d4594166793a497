import { errorFields } from '../../runtime/error-fields.ts';
import type { Logger } from '../../runtime/logger.ts';
import { json, refusal, type HttpEndpoint } from '../http/exchange.ts';
import { readBody } from '../http/read-body.ts';
import type { AlexaVerdict, VerifyAlexa } from './verify-alexa.ts';

export interface AlexaEndpointOptions {
  /** A request envelope in, a response envelope out. */
  readonly handle: (envelope: unknown) => Promise<unknown>;
  readonly verify: VerifyAlexa;
  readonly logger: Logger;
}

/** The skill on the web instead of behind Amazon's own trigger, which checks all of this itself. */
export function createAlexaEndpoint({
  handle,
  verify,
  logger,
}: AlexaEndpointOptions): HttpEndpoint {
  return async (request) => {
    const body = readBody(request);
    if (!body.ok) return body.refusal;
    try {
      const verdict = await verify(request.headers, body.text, body.json);
      if (verdict === 'known') return json(200, await handle(body.json));
      logger.warn('alexa.refused', { reason: verdict });
      return refusal(400, verdict, remedies[verdict]);
    } catch (error) {
      logger.error('alexa.endpoint-failed', errorFields(error));
      return refusal(500, 'internal', 'Try again in a moment.');
    }
  };
}

const remedies: Readonly<Record<Exclude<AlexaVerdict, 'known'>, string>> = {
  unsigned: "Only Alexa's own signed requests are answered: send Signature-256 and its chain.",
  'bad-signature': "The signature does not hold for this body and Amazon's certificates.",
  stale: 'Send the request within 150 seconds of its timestamp.',
  'other-skill': 'This is the endpoint of another skill.',
};
