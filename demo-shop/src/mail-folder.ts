import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShopOptions } from './options.ts';

export interface MailFolder {
  readonly path: string;
  /** Mail of a shop that nobody keeps goes with it. */
  close(): void;
}

export function openMailFolder({ data, fresh }: ShopOptions): MailFolder {
  if (!fresh) return { path: join(data, 'mail'), close: () => undefined };
  const path = mkdtempSync(join(tmpdir(), 'corner-market-mail-'));
  return {
    path,
    close: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
