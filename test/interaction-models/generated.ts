import { readSource, type Source } from '../../tools/models/source.ts';

export const source: Source = readSource('en-US');
