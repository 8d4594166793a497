import { readFileSync } from 'node:fs';
import { createGoogleEndpoint } from '../../lambda/functions/google-endpoint.ts';
import type { Logger } from '../../lambda/runtime/logger.ts';
import { startServiceApi } from '../platforms/alexa/service-api.ts';
import type { SimulationOptions } from '../simulation.ts';
import { UsageError } from './usage.ts';
import { createSkill } from '../world/skill.ts';
import type { World } from '../world/world.ts';

/** Sends recorded requests as they are, each to a skill of its own, and writes one line of JSON for each. */
export async function sendRequests(
  world: World,
  {
    channel,
    fault,
    requests,
    platformPin,
  }: Pick<SimulationOptions, 'channel' | 'fault'> & {
    readonly platformPin: boolean;
    readonly requests: readonly string[];
  },
  logger: Logger,
): Promise<void> {
  const bodies = requests.map(readRequest);
  const serviceApi = await startServiceApi({
    timeZone: 'America/Chicago',
    postalCode: '60625',
    countryCode: 'US',
  });
  const shopFault = await world.breakShop(fault);
  const stores = await world.storesUnder(fault);
  for (const body of bodies) {
    const skill = createSkill({
      scene: world,
      stores,
      isCold: true,
      alexaApi: serviceApi.origin,
      logger,
      onCall: () => undefined,
      onTurn: () => undefined,
      platformPin,
    });
    const answer =
      channel === 'alexa'
        ? await skill.alexa.invoke(parsed(body))
        : await postTo(
            createGoogleEndpoint({ webhook: skill.google, verify: anybody, logger }),
            body,
          );
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  if (stores !== world.stores) stores.close();
  await Promise.all([serviceApi.stop(), shopFault.repair()]);
}

function readRequest(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`--request: ${file} cannot be read`);
  }
}

/** In-process nobody else can call: there is nothing to check. */
const anybody = () => Promise.resolve({ kind: 'known' } as const);

async function postTo(endpoint: ReturnType<typeof createGoogleEndpoint>, body: Buffer) {
  const headers = { 'content-type': 'application/json' };
  const { status, ...response } = await endpoint({ method: 'POST', headers, body });
  return { statusCode: status, headers: response.headers, body: response.body };
}

/** What is no JSON reaches a function as nothing at all. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
