import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import type { VendureConfig } from '@vendure/core';
import { Product, TransactionalConnection, bootstrap } from '@vendure/core';
import { holdLock, openDataFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { inMemory, onPostgres, saveTo, savedShop } from './database.ts';
import { openMailFolder } from './mail-folder.ts';
import { moveDates } from './move-dates.ts';
import type { ShopOptions } from './options.ts';
import { createQueue } from './plugin/dev/one-at-a-time.ts';
import type { Queue } from './plugin/dev/one-at-a-time.ts';
import { Outbox } from './plugin/receipts/outbox.ts';
import { publishShopAt } from './plugin/shop-url.ts';
import { seedShop } from './seed/seed-shop.ts';
import { shopConfig } from './shop-config.ts';

export interface RunningShop {
  readonly url: string;
  stop(): Promise<void>;
}

/** How long an own shop may lag behind its file. */
const saveEveryMs = 500;

export async function runShop(options: ShopOptions): Promise<RunningShop> {
  const queue = options.database === 'sqljs' ? createQueue() : undefined;
  const folder = options.database === 'sqljs' ? openDataFolder(options.data) : undefined;
  const app = folder ? await startInMemory(options, folder, queue) : await startOnPostgres(options);
  const mail = openMailFolder(options);
  app.get(Outbox).openAt(mail.path);
  await moveDates(app);
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const base = `http://127.0.0.1:${port}`;
  publishShopAt(base);
  const saving = folder && queue && !options.fresh ? keepSaving(app, folder, queue) : undefined;
  return {
    url: `${base}/shop-api`,
    stop: async () => {
      await saving?.();
      mail.close();
    },
  };
}

async function startInMemory(options: ShopOptions, folder: DataFolder, queue: Queue | undefined) {
  const saved = savedShop(folder, options.fresh);
  if (saved !== undefined) return start(options, inMemory(saved), queue);
  const release = await holdLock(folder.lockFile);
  try {
    const meanwhile = savedShop(folder, options.fresh);
    if (meanwhile !== undefined) return await start(options, inMemory(meanwhile), queue);
    tell('Corner Market opens for the first time; that takes some ten seconds');
    const app = await start(options, inMemory(undefined), queue);
    await seedShop(app, tell);
    saveTo(folder.seedFile, app);
    tell('Corner Market: ready');
    return app;
  } finally {
    release();
  }
}

async function startOnPostgres(options: ShopOptions) {
  const app = await start(options, onPostgres(options), undefined);
  const { manager } = app.get(TransactionalConnection).rawConnection;
  if (!(await manager.exists(Product))) await seedShop(app, tell);
  return app;
}

async function start(
  options: ShopOptions,
  database: VendureConfig['dbConnectionOptions'],
  queue: Queue | undefined,
): Promise<INestApplication> {
  const { port, secret } = options;
  const started: { application?: INestApplication } = {};
  const application = () => started.application;
  started.application = await bootstrap(shopConfig({ database, port, secret, queue, application }));
  return started.application;
}

/** Where people look who wait; the ready line alone goes to standard output. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Answers with what saves for the last time. */
function keepSaving(app: INestApplication, { shopFile }: DataFolder, queue: Queue) {
  let saved = queue.finished();
  const save = async (): Promise<void> => {
    if (queue.finished() === saved) return;
    await queue.run(() => {
      saved = queue.finished();
      saveTo(shopFile, app);
      return Promise.resolve();
    });
  };
  const timer = setInterval(() => void save(), saveEveryMs);
  return async () => {
    clearInterval(timer);
    await save();
  };
}
