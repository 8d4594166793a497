import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

const runningWorld = v.object({
  pid: v.number(),
  shop: v.object({ url: v.string(), secret: v.string() }),
  database: v.string(),
  /** Of the skill and its authorization server, if there is one. */
  server: v.exactOptional(v.string()),
});

/** A shop and a database that some process runs over the data that is kept. */
export type RunningWorld = v.InferOutput<typeof runningWorld>;

/** The one that runs now, if its process and its shop are alive. */
export async function findRunningWorld(file: string): Promise<RunningWorld | undefined> {
  if (!existsSync(file)) return undefined;
  const parsed = v.safeParse(runningWorld, readJson(file));
  if (!parsed.success || !isAlive(parsed.output.pid)) return undefined;
  return (await answers(parsed.output.shop.url)) ? parsed.output : undefined;
}

export function announceWorld(file: string, world: Omit<RunningWorld, 'pid'>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid: process.pid, ...world }), { mode: 0o600 });
}

/** Only the process that announced it takes it back. */
export function withdrawWorld(file: string): void {
  const parsed = v.safeParse(runningWorld, readJson(file));
  if (parsed.success && parsed.output.pid === process.pid) rmSync(file, { force: true });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function answers(shopUrl: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5000);
    return (await fetch(new URL('/dev/health', shopUrl), { signal })).ok;
  } catch {
    return false;
  }
}
