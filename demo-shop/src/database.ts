import { existsSync, readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { VendureConfig } from '@vendure/core';
import { TransactionalConnection } from '@vendure/core';
import type { DataFolder } from './data-folder.ts';
import { writeWhole } from './data-folder.ts';
import type { ShopOptions } from './options.ts';

type ConnectionOptions = VendureConfig['dbConnectionOptions'];

/** sql.js keeps the database in memory: it is loaded from a file here, and saved by us. */
export function inMemory(file: string | undefined): ConnectionOptions {
  const content = file === undefined ? undefined : readFileSync(file);
  return {
    type: 'sqljs',
    synchronize: content === undefined,
    autoSave: false,
    ...(content ? { database: content } : {}),
  };
}

export function onPostgres({ postgresUrl }: ShopOptions): ConnectionOptions {
  if (postgresUrl === undefined) throw new Error('--database postgres needs --postgres-url');
  // The test bank takes a second connection while an order holds its own.
  return { type: 'postgres', url: postgresUrl, synchronize: true, extra: { max: 40 } };
}

export function savedShop({ shopFile, seedFile }: DataFolder, fresh: boolean): string | undefined {
  if (!fresh && existsSync(shopFile)) return shopFile;
  return existsSync(seedFile) ? seedFile : undefined;
}

/** Never while a transaction is open: sql.js closes the database to export it. */
export function saveTo(file: string, app: INestApplicationContext): void {
  const driver = app.get(TransactionalConnection).rawConnection.driver as unknown as {
    export(): Uint8Array;
  };
  writeWhole(file, driver.export());
}
