/**
 * Everything in one terminal: the demo shop, the database, the server for Alexa and Dialogflow, and a first conversation
 * with the very handlers that the server serves. `npm run simulate` in another terminal joins the same shop.
 */
import { randomBytes } from 'node:crypto';
import { converse } from './command-line/converse.ts';
import { readOptions } from './command-line/read-options.ts';
import { stderrLogger } from './command-line/stderr-logger.ts';
import { runCommand } from './command-line/usage.ts';
import { learnAhead } from './learn-ahead.ts';
import { startSimulation } from './simulation.ts';
import { startServer } from './start-server.ts';
import { openWorld, type World } from './world/world.ts';

await runCommand(start);

async function start(): Promise<void> {
  const { json, now, fresh, ...options } = readOptions(process.argv.slice(2));
  const onProgress = (line: string) => process.stderr.write(`${line}\n`);
  const opening = openWorld({
    fresh,
    onProgress,
    breaks: options.fault !== undefined,
    ...(now !== undefined && { now }),
  });
  // While the shop opens in its own process.
  learnAhead(options, onProgress);
  const world = await opening;
  try {
    const secret = randomBytes(24).toString('base64url');
    const { platformPin } = options;
    const server = await startServer(world, secret, stderrLogger, { platformPin });
    if (!json) introduce(world, server.url, secret);
    const served = world.servedAt(server.url);
    const simulation = await startSimulation(served, options, stderrLogger);
    try {
      await converse(simulation, { json, prompt: process.stdin.isTTY });
    } finally {
      await Promise.all([simulation.stop(), server.stop()]);
    }
  } finally {
    await world.stop();
  }
}

function introduce({ shop, database }: World, server: string, secret: string): void {
  console.log(`
Corner Market is open:  ${shop.url}
DynamoDB, embedded:     ${database}
Shopkeeper listens on:  ${server}/alexa   (requests that Alexa signed)
                        ${server}/google  (x-shopkeeper-secret: ${secret})
                        ${server}/link    (accounts are linked here)

Here is a speaker in the kitchen of a regular customer.`);
}
