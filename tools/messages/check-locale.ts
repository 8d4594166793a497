import type { Texts } from './read-texts.ts';
import { shapesOf } from './types-of.ts';

/** Throws with every message that a translation lacks, has too much, or gives other placeholders than the source. */
export function checkLocale(locale: string, texts: Texts, source: Texts): void {
  const [wanted, found] = [shapesOf(source), shapesOf(texts)];
  const faults = [
    ...[...wanted.keys()].filter((key) => !found.has(key)).map((key) => `"${key}" is missing`),
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => `"${key}" is superfluous`),
    ...[...found].flatMap(([key, shape]) => differs(key, shape, wanted.get(key))),
  ];
  if (faults.length > 0) throw new Error(`${locale}: ${faults.join('; ')}`);
}

const differs = (key: string, shape: string, wanted: string | undefined): readonly string[] =>
  wanted === undefined || shape === wanted ? [] : [`"${key}" wants ${wanted}, not ${shape}`];
