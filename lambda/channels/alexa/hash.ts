import { createHash } from 'node:crypto';

/** SHA-256 in hex: the same every time, and nothing to be read in it. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
