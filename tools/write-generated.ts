import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes files that changed. With `check` writes nothing and ends the process with 1 when one would change. */
export function writeGenerated(files: ReadonlyMap<string, string>, check: boolean): void {
  const changed = [...files].filter(([path, text]) => current(path) !== text);
  if (!check) {
    for (const [path, text] of changed) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return;
  }
  for (const [path] of changed) {
    console.error(`${path} is not what its source gives: run "npm run generate"`);
  }
  if (changed.length > 0) process.exitCode = 1;
}

const current = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
