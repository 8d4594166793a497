import { createVerifyRequest } from '../channels/google/verify-request.ts';
import { createGoogleWebhook } from '../channels/google/webhook.ts';
import { createLogger } from '../runtime/create-logger.ts';
import { readGoogleConfig } from '../runtime/env.ts';
import { errorFields } from '../runtime/error-fields.ts';
import { createGoogleEndpoint } from './google-endpoint.ts';
import { refusal, type HttpEndpoint } from './http/exchange.ts';
import { answerEvent, type LambdaHttpResponse } from './http/lambda-event.ts';
import { chooseAdapters } from './choose-adapters.ts';
import { wire } from './wire.ts';

/** Dialogflow's webhook behind API Gateway or a function URL. */
export const handler = (event: unknown): Promise<LambdaHttpResponse> =>
  answerEvent(event, endpoint);

// While Lambda initialises, the processor is at full speed and nobody waits.
const endpoint: HttpEndpoint = start();

/** Without its secret, or anything else it needs, the webhook lets nobody in, and says why in the log. */
function start(): HttpEndpoint {
  try {
    const config = readGoogleConfig();
    const { logger, clock, ...wired } = wire(chooseAdapters(config, 'google'));
    return createGoogleEndpoint({
      webhook: createGoogleWebhook({ ...wired, logger, clock }),
      verify: createVerifyRequest({ ...config.google, clock }),
      logger,
    });
  } catch (error) {
    const logger = createLogger({ service: 'google', level: 'ERROR' });
    return () => {
      logger.error('google.not-configured', errorFields(error));
      return Promise.resolve(
        refusal(503, 'not-configured', 'This webhook has not been set up yet.'),
      );
    };
  }
}
