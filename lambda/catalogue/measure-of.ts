import type { Language } from './language.ts';
import type { Measure } from './measure.ts';

/** How much is in a size as people say it; nothing for one that says no amount ("loaf"), or two ("six pack, 12 ounces"). */
export function measureOf(
  size: string | undefined,
  { readMeasures, spokenForm }: Language,
): Measure | undefined {
  const [measure, ...others] = readMeasures(spokenForm(size ?? ''));
  return measure && others.length === 0 ? { of: measure.of, amount: measure.amount } : undefined;
}
