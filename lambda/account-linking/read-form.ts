import type { IncomingMessage } from 'node:http';

export type Form = Readonly<Record<string, string>>;

/** An address, a password and a token are far shorter. */
const mostBytes = 8192;

/** The fields of a posted form, the last of each name; `undefined` when it is none, or too long to be ours. */
export async function readForm(request: IncomingMessage): Promise<Form | undefined> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}
