import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { TimeWords } from '../../lambda/speech/times.ts';
import { readTexts, type Texts } from './read-texts.ts';

/** What the skill says in a locale: its texts, and how it says days and times. */
export interface LocaleTexts {
  readonly texts: Texts;
  readonly times: TimeWords;
}

const day = v.strictObject({
  near: v.string(),
  weekday: v.union([v.string(), v.pipe(v.array(v.string()), v.length(7))]),
  date: v.string(),
});

const timeWords = v.strictObject({
  day,
  'day-on': day,
  'day-until': day,
  hour: v.string(),
  minutes: v.string(),
  'one-hour': v.exactOptional(v.string()),
  'one-minutes': v.exactOptional(v.string()),
  parts: v.exactOptional(v.record(v.string(), v.string())),
});

/**
 * Reads the files of a locale, its language's first: what a region's file holds replaces what came before. `undefined` where
 * nobody has written the language.
 */
export function readLocale(directory: string, sources: readonly string[]): LocaleTexts | undefined {
  const files = sources
    .map((source) => [source, join(directory, `${source}.yaml`)] as const)
    .filter(([, path]) => existsSync(path))
    .map(([source, path]) => readFile(source, readFileSync(path, 'utf8')));
  const [language, ...regions] = files;
  if (!language?.times || language.source !== sources[0]) return undefined;
  for (const region of regions) checkRegion(region, language.texts);
  return {
    texts: new Map(files.flatMap(({ texts }) => [...texts])),
    times: regions.reduce((times, region) => region.times ?? times, language.times),
  };
}

interface LocaleFile {
  readonly source: string;
  readonly texts: Texts;
  readonly times?: TimeWords;
}

function readFile(source: string, text: string): LocaleFile {
  const { times, ...groups } = parse(text) as { times?: unknown };
  return {
    source,
    texts: readTexts(groups),
    ...(times !== undefined && { times: v.parse(timeWords, times) }),
  };
}

/** Throws with what a region says that nobody asks for, or as its language does. */
function checkRegion({ source, texts }: LocaleFile, language: Texts): void {
  const faults = [...texts].flatMap(([key, variants]) => {
    const before = language.get(key);
    if (!before) return [`"${key}" is superfluous`];
    const isSame = JSON.stringify(before) === JSON.stringify(variants);
    return isSame ? [`"${key}" says what the language says already`] : [];
  });
  if (faults.length > 0) throw new Error(`${source}: ${faults.join('; ')}`);
}
