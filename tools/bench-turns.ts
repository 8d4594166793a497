import { performance } from 'node:perf_hooks';
import { createVendureBackend } from '../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { toId } from '../lambda/commerce/id.ts';
import { silentLogger } from '../lambda/runtime/logger.ts';
import { startSimulation, type SimulatedTurn } from '../simulator/simulation.ts';
import { openWorld, type World } from '../simulator/world/world.ts';

/** `npm run bench:turns`: how long a turn takes, per intent and channel, against the embedded shop and database. */

/** One visit; every intent at least once. Said again and again by the same regular customer. */
const visit = [
  '!launch',
  'when do you open',
  'where is my order',
  'add two percent milk',
  'add oat milk',
  'the big one',
  'why that one',
  'repeat that',
  'take out the oat milk',
  "what's in my cart",
  'check out',
  'no',
  'purple monkey dishwasher',
  'help',
  'take out the milk',
  'reorder my coffee',
  'yes',
] as const;

const warmUps = 2;
const rounds = 12;
const limitMs = 400;

const world = await openWorld({ fresh: true, onProgress: () => undefined });
try {
  const baseline = await timeReads(world);
  console.log(`one read of the cart, the shop's own time: ${ms(baseline)} (p50)\n`);
  console.log('channel  intent              turns       p50       p95  of it shop   x read');
  const all = [...(await bench(world, 'alexa')), ...(await bench(world, 'google'))];
  const slowest = Math.max(...all.map(({ p95 }) => p95));
  console.log(`\nslowest p95: ${ms(slowest)} (at most ${String(limitMs)} ms)`);
  if (slowest > limitMs) process.exitCode = 1;

  async function bench(where: World, channel: 'alexa' | 'google') {
    const turns = await converse(where, channel);
    const intents = [...new Set(turns.map(({ intent }) => intent))];
    return intents.map((intent) => {
      const own = turns.filter((turn) => turn.intent === intent);
      const times = own.map((turn) => turn.ms);
      const atShop = own.map(({ calls }) => calls.reduce((sum, call) => sum + call.ms, 0));
      const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
      const cells = [channel.padEnd(8), (intent ?? '').padEnd(18), String(own.length).padStart(6)];
      const ratio = (p50 / baseline).toFixed(1).padStart(8);
      console.log(...cells, ms(p50), ms(p95), `  ${ms(quantile(atShop, 0.5))}`, ratio);
      return { p95 };
    });
  }
} finally {
  await world.stop();
}

async function converse(where: World, channel: 'alexa' | 'google') {
  const simulation = await startSimulation(
    where,
    {
      channel,
      locale: 'en-US',
      persona: 'regular',
      device: 'speaker',
      integration: 'detectIntent',
      fault: undefined,
    },
    silentLogger,
  );
  const turns: SimulatedTurn[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    simulation.leave();
    for (const line of visit) {
      const turn = await (line === '!launch' ? simulation.launch() : simulation.say(line));
      if (round >= warmUps) turns.push(turn);
    }
  }
  await simulation.stop();
  return turns;
}

async function timeReads({ shop, clock }: World): Promise<number> {
  const backend = createVendureBackend({ ...shop, clock });
  const times: number[] = [];
  for (let read = 0; read < 30; read++) {
    const signal = AbortSignal.timeout(10_000);
    const customer = toId<'customer'>('cm-regular');
    const before = performance.now();
    await backend.readCart({ customer, locale: 'en-US', requestId: 'bench', signal });
    times.push(performance.now() - before);
  }
  return quantile(times.slice(5), 0.5);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`.padStart(9);
}
