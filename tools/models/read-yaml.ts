import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const readYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
