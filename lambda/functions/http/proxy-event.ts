/** An event as the adapter for Node's HTTP servers takes it. */
export type ProxyEvent = Readonly<Record<string, unknown>>;

/**
 * An HTTP event with everything in its place that the adapter looks for; `undefined` when it is none. The gateway
 * knows who called; a header of that name is what somebody wrote.
 */
export function toProxyEvent(event: unknown): ProxyEvent | undefined {
  const given = record(event);
  const requestContext = record(given['requestContext']);
  const http = record(requestContext['http']);
  const method = given['httpMethod'] ?? http['method'];
  if (typeof method !== 'string') return undefined;
  const identity = record(requestContext['identity']);
  const caller = http['sourceIp'] ?? identity['sourceIp'];
  return {
    ...given,
    headers: { ...withoutForwarded(given['headers']), ...forwardedFor(caller) },
    multiValueHeaders: withoutForwarded(given['multiValueHeaders']),
    body: typeof given['body'] === 'string' ? given['body'] : '',
    requestContext: { ...requestContext, identity },
  };
}

const forwardedFor = (caller: unknown): Record<string, string> =>
  typeof caller === 'string' ? { 'x-forwarded-for': caller } : {};

const withoutForwarded = (headers: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record(headers)).filter(([name]) => name.toLowerCase() !== 'x-forwarded-for'),
  );

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
