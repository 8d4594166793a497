import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { journeys, type Journey } from './journey.ts';

const said = v.record(v.string(), v.array(v.string()));

const folder = new URL('said/', import.meta.url).pathname;

/** What shoppers say in a language, turn by turn, by the names of the scripts; nothing where nobody has written it. */
export function readSaid(
  language: string,
): Readonly<Record<string, readonly string[]>> | undefined {
  const path = `${folder}${language}.yaml`;
  if (!existsSync(path)) return undefined;
  const lines = v.parse(said, parse(readFileSync(path, 'utf8')));
  const faults = [...journeys.flatMap((journey) => faultsIn(journey, lines[journey.file]))];
  if (faults.length > 0) throw new Error(`${language}.yaml: ${faults.join('; ')}`);
  return lines;
}

/** A line for each turn, and none for what is no sentence but a device that is opened. */
function faultsIn(
  { file, turns }: Journey,
  lines: readonly string[] | undefined,
): readonly string[] {
  if (!lines) return [`nobody says ${file}`];
  if (lines.length !== turns.length) {
    return [`${file} has ${String(turns.length)} turns, not ${String(lines.length)}`];
  }
  return turns.flatMap(({ you }, at) => {
    const command = /^![a-z]+/.exec(you)?.[0] ?? '';
    const line = lines[at] ?? '';
    return line.startsWith(command) && (command !== '' || !line.startsWith('!'))
      ? []
      : [`turn ${String(at + 1)} of ${file} is "${you}", not "${line}"`];
  });
}
