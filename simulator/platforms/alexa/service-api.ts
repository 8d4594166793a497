import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServiceApi {
  /** On loopback. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Amazon's service APIs as one household has allowed them: time zone and postal code, and a word while it takes long. */
export async function startServiceApi(household: {
  readonly timeZone: string;
  readonly postalCode: string;
  readonly countryCode: string;
}): Promise<ServiceApi> {
  const { timeZone, postalCode, countryCode } = household;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const json = (body: unknown) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    };
    if (!request.headers.authorization?.startsWith('Bearer ')) response.writeHead(401).end();
    else if (path.endsWith('/settings/System.timeZone')) json(timeZone);
    else if (path.endsWith('/settings/address/countryAndPostalCode')) {
      json({ countryCode, postalCode });
    } else response.writeHead(path === '/v1/directives' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
