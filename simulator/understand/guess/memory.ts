import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Learnt } from './softmax.ts';

export const isKept = (folder: string, key: string): boolean => existsSync(pathOf(folder, key));

/** What was learnt under that key: a line of JSON, and the weights behind it. */
export function recall(folder: string, key: string): Learnt | undefined {
  const path = pathOf(folder, key);
  if (!existsSync(path)) return undefined;
  const kept = readFileSync(path);
  const end = kept.indexOf('\n');
  const { classes, features } = JSON.parse(kept.subarray(0, end).toString()) as Head;
  const weights = new Float32Array(Uint8Array.from(kept.subarray(end + 1)).buffer);
  return weights.length === (features.length + 1) * classes
    ? { classes, features, weights }
    : undefined;
}

/** Whoever learns the same at the same time writes the same. */
export function remember(folder: string, key: string, { weights, ...head }: Learnt): void {
  mkdirSync(folder, { recursive: true });
  for (const path of newestFirst(folder).slice(mostKept - 1)) rmSync(path, { force: true });
  const path = pathOf(folder, key);
  const unfinished = `${path}.${String(process.pid)}`;
  const bytes = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength);
  writeFileSync(unfinished, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
  renameSync(unfinished, path);
}

const newestFirst = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((file) => join(folder, file))
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.at - one.at)
    .map(({ path }) => path);

type Head = Omit<Learnt, 'weights'>;

const mostKept = 3;

const pathOf = (folder: string, key: string): string => join(folder, `${key}.learnt`);
