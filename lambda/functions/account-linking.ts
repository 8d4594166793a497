import serverlessHttp from 'serverless-http';
import { readLinkingConfig } from '../runtime/env.ts';
import { chooseAdapters } from './choose-adapters.ts';
import { refusal } from './http/exchange.ts';
import { toProxyEvent } from './http/proxy-event.ts';
import { chooseLinkingAdapters, warmUpLinking, wireLinking } from './wire-linking.ts';
import { wirePurchasing } from './wire-purchasing.ts';

/** The authorization server and its pages behind API Gateway (payload 1.0 or 2.0) or a function URL. */
export const handler = async (event: unknown, context: object): Promise<object> => {
  const proxied = toProxyEvent(event);
  if (proxied) return answer(proxied, context);
  const { status, headers, body } = refusal(
    400,
    'not-http',
    'Invoke this function through API Gateway or its function URL.',
  );
  return { statusCode: status, headers, body, isBase64Encoded: false };
};

// A wrong configuration ends the process here, with every problem in the log: nobody is linked with default secrets.
const answer = start();

function start(): serverlessHttp.Handler {
  const config = readLinkingConfig();
  const adapters = chooseLinkingAdapters(config);
  void warmUpLinking(adapters);
  const { forget } = wirePurchasing(chooseAdapters(config, 'account-linking'));
  return serverlessHttp(wireLinking(config, adapters, forget));
}
