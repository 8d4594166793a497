import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  announceWorld,
  findRunningWorld,
  withdrawWorld,
} from '../../../simulator/world/running-world.ts';

describe('a world that runs', () => {
  let folder: string;
  let file: string;
  let shop: Server;
  let url: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shopkeeper-world-'));
    file = join(folder, 'simulator/running.json');
    shop = createServer((_, response) => response.end());
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((shop.address() as AddressInfo).port)}/shop-api`;
  });
  afterAll(() => {
    shop.close();
    rmSync(folder, { recursive: true });
  });

  test('is found with its server once it has one, and not after it was withdrawn', async () => {
    const world = { shop: { url, secret: 'a secret' }, database: 'http://127.0.0.1:9' };
    expect(await findRunningWorld(file)).toBeUndefined();
    announceWorld(file, world);
    expect(await findRunningWorld(file)).toEqual({ pid: process.pid, ...world });
    const server = 'http://127.0.0.1:3000';
    announceWorld(file, { ...world, server });
    expect(await findRunningWorld(file)).toMatchObject({ server });
    withdrawWorld(file);
    expect(await findRunningWorld(file)).toBeUndefined();
  });

  test('is not found where its shop does not answer', async () => {
    const gone = { url: 'http://127.0.0.1:9/shop-api', secret: 'a secret' };
    announceWorld(file, { shop: gone, database: 'http://127.0.0.1:9' });
    expect(await findRunningWorld(file)).toBeUndefined();
  });
});
