import type { Finding } from './finding.ts';

/** What the JSON files among them hold, and a finding for each that holds none. */
export function readJson(files: ReadonlyMap<string, Uint8Array>): {
  readonly values: ReadonlyMap<string, unknown>;
  readonly broken: readonly Finding[];
} {
  const values = new Map<string, unknown>();
  const broken: Finding[] = [];
  for (const [path, bytes] of files) {
    if (!path.endsWith('.json')) continue;
    try {
      values.set(path, JSON.parse(Buffer.from(bytes).toString('utf8')));
    } catch (error) {
      const message = `${error instanceof Error ? error.message : 'broken'}: write it anew`;
      broken.push({ file: path, code: 'NOT_JSON', message });
    }
  }
  return { values, broken };
}
