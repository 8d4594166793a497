import { startClockAt } from './clock.ts';
import { readOptions } from './options.ts';

const options = readOptions(process.argv.slice(2));
const startClockAgain = options.now === undefined ? undefined : startClockAt(options.now);
process.env['VENDURE_DISABLE_TELEMETRY'] = 'true';

async function serve(): Promise<void> {
  // Only now: nothing may see the clock before it is set.
  const { runShop } = await import('./run-shop.ts');
  const shop = await runShop(options);
  const end = (): void => {
    void shop.stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  if (options.dieWithParent) {
    process.stdin.once('end', end).once('close', end).resume();
  }
  startClockAgain?.();
  process.stdout.write(`${JSON.stringify({ ready: true, url: shop.url, pid: process.pid })}\n`);
}

serve().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
