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
const readyMark = '{"ready":true';

/** Starts Corner Market as a process that ends with this one; seeds it first where that was never done. */
export async function startDemoShop(options: DemoShopOptions = {}): Promise<DemoShop> {
  const secret = options.secret ?? developmentSecret;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/serve.ts', ...argumentsFor(options, secret)],
    { cwd: workspace, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const said = lastLines();
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.add(line);
    options.onProgress?.(line);
  });
  const url = await readyUrl(child, child.stdout, said);
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

interface LastLines {
  add(line: string): void;
  text(): string;
}

/** What is quoted when the shop ends before it opened. */
function lastLines(most = 40): LastLines {
  const lines: string[] = [];
  return {
    add: (line) => {
      lines.push(line);
      if (lines.length > most) lines.shift();
    },
    text: () => lines.join('\n'),
  };
}

async function readyUrl(
  child: ChildProcess,
  output: NodeJS.ReadableStream,
  said: LastLines,
): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    createInterface({ input: output }).on('line', (line) => {
      // Vendure's own log goes the same way.
      if (line.startsWith(readyMark)) resolve((JSON.parse(line) as { url: string }).url);
      else said.add(line);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the shop ended with ${String(code)}:\n${said.text()}`));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(impatience);
}
