/**
 * Prints the request that sets a skill's account linking up at Amazon, with the client's secret in it, from the same variables as
 * the function: `npm run -s linking:alexa > request.json && ask smapi update-account-linking-info ...`.
 */
import { ConfigError } from '../lambda/runtime/config-error.ts';
import { readLinkingConfig } from '../lambda/runtime/env.ts';
import { alexaLinkingRequest } from './linking/alexa-linking-request.ts';

try {
  console.log(JSON.stringify(alexaLinkingRequest(readLinkingConfig().linking), null, 2));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
