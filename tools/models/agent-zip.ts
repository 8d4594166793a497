import { relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The agent as Dialogflow's "Import from zip" takes it: its files at the root. The same files give the same bytes, wherever and whenever. */
export function agentZip(files: ReadonlyMap<string, string>, directory: string): Uint8Array {
  const entries = [...files]
    .map(([path, text]) => [relative(directory, path).split(sep).join('/'), text] as const)
    .filter(([path]) => !path.startsWith('../'))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    entries.map(([path, text]) => [path, Buffer.from(text)]),
  );
  return zipSync(zippable, { mtime: firstDay });
}

/** The first that a zip can name, in local time, as zips have it. */
const firstDay = new Date(1980, 0, 1);
