import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ProjectFiles } from './check-project.ts';

/** What is handed to the platforms, as it lies under a root. */
export function readProject(root: string): ProjectFiles {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(
    paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path)]),
  );
}

const folders = ['skill-package', 'interaction-models/dialogflow', 'infrastructure'];
