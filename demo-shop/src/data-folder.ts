import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { VENDURE_VERSION } from '@vendure/core';

/** The seeded shop that every start copies, and the one that lives on between starts; renewed when the seed changes. */
export interface DataFolder {
  readonly seedFile: string;
  readonly shopFile: string;
  readonly lockFile: string;
}

export function openDataFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true });
  const version = seedVersion();
  return {
    seedFile: join(path, `seed-${version}.sqlite`),
    shopFile: join(path, `shop-${version}.sqlite`),
    lockFile: join(path, 'seed.lock'),
  };
}

/** Over everything that decides what is in the database. */
function seedVersion(): string {
  const hash = createHash('sha256').update(VENDURE_VERSION);
  for (const file of sources(__dirname)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      /^(data|seed)[/\\].*\.(?:ts|yaml)$|\.entity\.ts$|custom-fields\.ts$/.test(file),
    )
    .sort()
    .map((file) => join(folder, file));
}

/** A reader finds the whole file or none. */
export function writeWhole(file: string, content: Uint8Array): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/** Only one of several first starts does the work; the others wait and find it done. */
export async function holdLock(file: string): Promise<() => void> {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => {
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (holderIsGone(file)) rmSync(file, { force: true });
      await wait(200);
    }
  }
}

function holderIsGone(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ESRCH' && existsSync(file);
  }
}
