import type { ShopkeeperServer } from './create-server.ts';

/** Ctrl-C and a host's request to end: turns that are under way are answered first. A second signal ends at once. */
export function stopOnSignal(server: ShopkeeperServer): void {
  const stop = () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    void server.stop();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
