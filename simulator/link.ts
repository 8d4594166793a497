/**
 * Links a demo customer as a platform does, through all pages: `npm run -s link -- --persona regular --channel google` prints what the
 * authorization server gives to the platform. Its access token is good for the server that answered, and for whatever runs on its data.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { stderrLogger } from './command-line/stderr-logger.ts';
import { oneOf, orUsage, runCommand, UsageError } from './command-line/usage.ts';
import { linkAccount, type LinkRequest } from './platforms/link-account.ts';
import { issuerAt } from './world/linking-settings.ts';
import { customers } from './world/personas.ts';
import { openWorld } from './world/world.ts';

await runCommand(link);

async function link(): Promise<void> {
  const { server, ...wanted } = readOptions();
  const answer =
    server === undefined ? await linkInKeptWorld(wanted) : await linkAt(server, wanted);
  console.log(JSON.stringify(answer));
}

type Wanted = Omit<LinkRequest, 'issuer'>;

async function linkAt(server: string, wanted: Wanted) {
  if (!(await answers(server))) throw new UsageError(`--server: nobody answers at ${server}`);
  return linkAccount({ issuer: issuerAt(server), ...wanted });
}

async function answers(server: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5000);
    return (await fetch(`${server}/health`, { signal })).ok;
  } catch {
    return false;
  }
}

/** At the server that `npm start` runs; else one stands in for it, over the same data, until this is done. */
async function linkInKeptWorld(wanted: Wanted) {
  const onProgress = (line: string) => process.stderr.write(`${line}\n`);
  const world = await openWorld({ fresh: false, onProgress });
  try {
    if (world.server !== undefined) return await linkAt(world.server, wanted);
    const { startServer } = await import('./start-server.ts');
    const secret = randomBytes(24).toString('base64url');
    const server = await startServer(world, secret, stderrLogger, { atUsualPort: false });
    try {
      return await linkAt(server.url, wanted);
    } finally {
      await server.stop();
    }
  } finally {
    await world.stop();
  }
}

function readOptions(): Wanted & { readonly server: string | undefined } {
  const { values } = orUsage(() =>
    parseArgs({
      options: {
        channel: { type: 'string', default: 'google' },
        persona: { type: 'string', default: 'regular' },
        server: { type: 'string' },
        json: { type: 'boolean', default: true },
      },
    }),
  );
  return {
    channel: oneOf('channel', ['alexa', 'google'], values.channel),
    persona: oneOf('persona', customers, values.persona),
    server: values.server === undefined ? undefined : originOf(values.server),
  };
}

function originOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).origin;
  throw new UsageError(`--server is an address like http://127.0.0.1:3000; not "${address}"`);
}
