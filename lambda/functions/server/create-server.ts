import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { errorFields } from '../../runtime/error-fields.ts';
import type { Logger } from '../../runtime/logger.ts';
import {
  json,
  mostBodyBytes,
  refusal,
  type HttpEndpoint,
  type HttpResponse,
} from '../http/exchange.ts';
import { startSweeper, type SweeperOptions } from './sweeper.ts';

export interface ServerOptions {
  readonly alexa: HttpEndpoint;
  readonly google: HttpEndpoint;
  /** The pages and endpoints under /link. */
  readonly linking?: RequestListener;
  readonly logger: Logger;
  /** Loopback where none is named: what is to be reached from elsewhere says so. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly sweeper?: Omit<SweeperOptions, 'logger'>;
}

export interface ShopkeeperServer {
  /** Resolves to the server's address once it listens. */
  listen(): Promise<string>;
  /** Answers what has arrived, lets nothing else in, and ends. */
  stop(): Promise<void>;
}

/** A turn takes at most 8 s. */
const graceMs = 8500;

export function createServer(options: ServerOptions): ShopkeeperServer {
  const { host = '127.0.0.1', port, logger } = options;
  const server = createHttpServer({ requestTimeout: 10_000 }, createApp(options));
  let sweeper: ReturnType<typeof startSweeper> | undefined;
  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          if (options.sweeper) sweeper = startSweeper({ ...options.sweeper, logger });
          resolve(addressOf(server));
        });
      }),
    async stop() {
      await Promise.all([sweeper?.stop(), close(server)]);
    },
  };
}

function createApp({ alexa, google, linking, logger }: ServerOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/health', (_, response) => {
    send(json(200, { status: 'ok' }), response);
  });
  if (linking) app.use(['/link', '/.well-known/oauth-authorization-server/link'], linking);
  app.use(express.raw({ type: () => true, limit: mostBodyBytes }));
  app.all('/alexa', through(alexa));
  app.all('/google', through(google));
  app.use((_, response) => {
    send(refusal(404, 'not-found', 'Use /alexa, /google or /health.'), response);
  });
  app.use(failed(logger));
  return app;
}

const through =
  (endpoint: HttpEndpoint): RequestHandler =>
  async ({ method, headers, body }, response) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    send(await endpoint({ method, headers, body: bytes }), response);
  };

const failed =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status >= 500) logger.error('server.failed', errorFields(error));
    send(refusals.get(status) ?? refusal(status, 'bad-request', 'Send JSON in UTF-8.'), response);
  };

const refusals: ReadonlyMap<number, HttpResponse> = new Map([
  [413, refusal(413, 'too-large', `Send at most ${mostBodyBytes} bytes.`)],
  [500, refusal(500, 'internal', 'Try again in a moment.')],
]);

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function send({ status, headers, body }: HttpResponse, response: express.Response): void {
  response.status(status).set(headers).end(body);
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function close(server: Server): Promise<void> {
  const lastCall = setTimeout(() => {
    server.closeAllConnections();
  }, graceMs);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(lastCall);
      resolve();
    });
    server.closeIdleConnections();
  });
}
