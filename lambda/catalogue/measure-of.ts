import { readMeasures, type Measure } from './measure.ts';
import { spokenForm } from './spoken-form.ts';

/** How much is in a size as people say it; nothing for one that says no amount ("loaf"), or two ("six pack, 12 ounces"). */
export function measureOf(size: string | undefined): Measure | undefined {
  const [measure, ...others] = readMeasures(spokenForm(size ?? ''));
  return measure && others.length === 0 ? { of: measure.of, amount: measure.amount } : undefined;
}
