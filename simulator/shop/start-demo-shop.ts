import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface DemoShop {
  /** Of the shop API; the development endpoints are beside it, under /dev. */
  readonly url: string;
  /** Signs the log-in tokens of the skill. */
  readonly secret: string;
  stop(): Promise<void>;
}

export interface DemoShopOptions {
  /** RFC 3339: where the shop's clock starts. */
  readonly now?: string;
  /** A copy of the seeded shop that is thrown away at the end. */
  readonly fresh?: boolean;
  readonly dataDir?: string;
  /** A free one when absent. */
  readonly port?: number;
  /** sql.js in memory when absent. */
  readonly database?: { readonly postgresUrl: string };
  readonly secret?: string;
  /** A line for people who wait while the shop is seeded. */
  readonly onProgress?: (line: string) => void;
}

const workspace = fileURLToPath(new URL('../../demo-shop', import.meta.url));
const developmentSecret = 'corner-market-development-secret-0001';

/** Starts Corner Market as a process that ends with this one; seeds it first where that was never done. */
export async function startDemoShop(options: DemoShopOptions = {}): Promise<DemoShop> {
  const secret = options.secret ?? developmentSecret;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/serve.ts', ...argumentsFor(options, secret)],
    { cwd: workspace, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const complaints: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    complaints.push(line);
    options.onProgress?.(line);
  });
  const url = await readyUrl(child, child.stdout, complaints);
  return { url, secret, stop: () => stop(child) };
}

function argumentsFor(options: DemoShopOptions, secret: string): string[] {
  const { now, fresh, dataDir, port, database } = options;
  return [
    '--die-with-parent',
    ...['--secret', secret],
    ...(fresh ? ['--fresh'] : []),
    ...(now === undefined ? [] : ['--now', now]),
    ...(dataDir === undefined ? [] : ['--data', dataDir]),
    ...(port === undefined ? [] : ['--port', String(port)]),
    ...(database ? ['--database', 'postgres', '--postgres-url', database.postgresUrl] : []),
  ];
}

async function readyUrl(
  child: ChildProcess,
  output: NodeJS.ReadableStream,
  complaints: readonly string[],
): Promise<string> {
  const ready = new Promise<string>((resolve, reject) => {
    createInterface({ input: output }).once('line', (line) => {
      const parsed: unknown = JSON.parse(line);
      resolve((parsed as { url: string }).url);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the shop ended with ${String(code)}:\n${complaints.join('\n')}`));
    });
  });
  return ready;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(impatience);
}
