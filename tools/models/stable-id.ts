import { createHash } from 'node:crypto';

/** Always the same for the same thing, so that a new export of the agent replaces the old one. */
export const stableId = (...names: readonly string[]): string =>
  createHash('sha256')
    .update(names.join('\n'))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
