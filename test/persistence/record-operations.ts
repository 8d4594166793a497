import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedDatabase {
  readonly endpoint: string;
  /** What was asked since the last call: `GetItem quotes`, `Query attempts/sweep`. */
  take(): readonly string[];
  stop(): Promise<void>;
}

/** Stands between a client and the database and writes down what it is asked. */
export async function recordOperations(
  database: string,
  tablePrefix: string,
): Promise<RecordedDatabase> {
  const seen: string[] = [];
  const { hostname, port } = new URL(database);
  const proxy = createServer((from, answer) => {
    const chunks: Buffer[] = [];
    from.on('data', (chunk: Buffer) => chunks.push(chunk));
    from.on('end', () => {
      const body = Buffer.concat(chunks);
      const [, operation = ''] = String(from.headers['x-amz-target']).split('.');
      seen.push(`${operation} ${about(body.toString(), tablePrefix)}`);
      const { method, headers, url } = from;
      request({ hostname, port, path: url, method, headers }, (reply) => {
        answer.writeHead(reply.statusCode ?? 500, reply.headers);
        reply.pipe(answer);
      }).end(body);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    take: () => seen.splice(0),
    stop: () =>
      new Promise((resolve) => {
        proxy.close(() => {
          resolve();
        });
        proxy.closeAllConnections();
      }),
  };
}

function about(body: string, tablePrefix: string): string {
  const { TableName = '', IndexName } = JSON.parse(body) as {
    readonly TableName?: string;
    readonly IndexName?: string;
  };
  const table = TableName.replace(tablePrefix, '');
  return IndexName ? `${table}/${IndexName}` : table;
}
