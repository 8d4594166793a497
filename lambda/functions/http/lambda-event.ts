import type { HttpEndpoint, HttpRequest, HttpResponse } from './exchange.ts';
import { refusal } from './exchange.ts';

export interface LambdaHttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: false;
}

/** An endpoint behind API Gateway (payload 1.0 or 2.0), a function URL or a load balancer. */
export async function answerEvent(
  event: unknown,
  endpoint: HttpEndpoint,
): Promise<LambdaHttpResponse> {
  const request = readEvent(event);
  const response = request
    ? await endpoint(request)
    : refusal(400, 'not-http', 'Invoke this function through API Gateway or its function URL.');
  return asLambdaResponse(response);
}

const asLambdaResponse = ({ status, headers, body }: HttpResponse): LambdaHttpResponse => ({
  statusCode: status,
  headers,
  body,
  isBase64Encoded: false,
});

function readEvent(event: unknown): HttpRequest | undefined {
  const http = record(record(record(event)['requestContext'])['http']);
  const method = record(event)['httpMethod'] ?? http['method'];
  if (typeof method !== 'string') return undefined;
  const { headers, multiValueHeaders, body, isBase64Encoded } = record(event);
  return {
    method: method.toUpperCase(),
    headers: { ...readHeaders(headers), ...readHeaders(multiValueHeaders) },
    body: Buffer.from(
      typeof body === 'string' ? body : '',
      isBase64Encoded === true ? 'base64' : 'utf8',
    ),
  };
}

/** The gateway keeps the caller's spelling, or writes all in lower case. */
const readHeaders = (headers: unknown): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(record(headers)).flatMap(([name, value]) => {
      const values = [value].flat().filter((each) => typeof each === 'string');
      return values.length > 0 ? [[name.toLowerCase(), values]] : [];
    }),
  );

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
