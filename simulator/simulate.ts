/** Talks with the skill's real handlers as devices do: `npm run simulate -- --channel alexa --persona regular`. */
import { converse } from './command-line/converse.ts';
import { readOptions } from './command-line/read-options.ts';
import { sendRequests } from './command-line/send-requests.ts';
import { stderrLogger } from './command-line/stderr-logger.ts';
import { runCommand } from './command-line/usage.ts';
import { learnAhead } from './learn-ahead.ts';
import { openAuthorizationServer } from './open-authorization-server.ts';
import { startSimulation } from './simulation.ts';
import { openWorld } from './world/world.ts';

await runCommand(simulate);

async function simulate(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const prompt = process.stdin.isTTY && !options.json;
  const onProgress = (line: string) => process.stderr.write(`${line}\n`);
  const opening = openWorld({
    fresh: options.fresh,
    onProgress,
    breaks: options.fault !== undefined,
    ...(options.now !== undefined && { now: options.now }),
  });
  // While the shop opens in its own process. Recorded requests were understood by somebody else.
  if (options.requests.length === 0) learnAhead(options, onProgress);
  const world = await opening;
  try {
    if (options.requests.length > 0) {
      await sendRequests(world, options, stderrLogger);
      return;
    }
    const linking = await openAuthorizationServer(world, options, stderrLogger);
    try {
      const simulation = await startSimulation(linking.world, options, stderrLogger);
      try {
        await converse(simulation, { json: options.json, prompt });
      } finally {
        await simulation.stop();
      }
    } finally {
      await linking.stop();
    }
  } finally {
    await world.stop();
  }
}
