import { missingPlurals } from './check-plurals.ts';
import type { Texts } from './read-texts.ts';
import { placeholdersIn, render } from './types-of.ts';

/** Throws with every message that a translation lacks, has too much, or gives other placeholders, too few variants or plural forms. */
export function checkLocale(locale: string, texts: Texts, source: Texts): void {
  const faults = [
    ...[...source.keys()].filter((key) => !texts.has(key)).map((key) => `"${key}" is missing`),
    ...[...texts.keys()].filter((key) => !source.has(key)).map((key) => `"${key}" is superfluous`),
    ...[...texts].flatMap(([key, variants]) => differs(key, variants, source.get(key))),
    ...missingPlurals(locale, texts),
  ];
  if (faults.length > 0) throw new Error(`${locale}: ${faults.join('; ')}`);
}

function differs(
  key: string,
  variants: readonly string[],
  source: readonly string[] | undefined,
): readonly string[] {
  if (!source) return [];
  const [wanted, found] = [placeholdersIn(key, source), placeholdersIn(key, variants)];
  const fits =
    wanted.size === found.size &&
    [...wanted].every(([name, type]) => isGiven(type, found.get(name)));
  return [
    ...(fits ? [] : [`"${key}" wants ${render(wanted)}, not ${render(found)}`]),
    ...(variants.length < source.length
      ? [`"${key}" has ${String(variants.length)} variants, not ${String(source.length)}`]
      : []),
  ];
}

/** What can be counted can also be said as it is. */
const isGiven = (type: string, wanted: string | undefined): boolean =>
  type === wanted || (type === 'number' && wanted === 'string | number');
