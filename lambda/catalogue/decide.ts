import type { Candidate, Match } from './catalogue.ts';
import { nameOptions } from './option-names.ts';
import type { RankedProduct, Ranking } from './rank.ts';

/** From here on it is done without asking. */
const sure = 0.75;
/** What only sounds somewhat like it ("boots" for beets) is worth a question, however little else there is. */
const clear = 0.8;
/** How likely it is that nothing was meant: worth the question "did you mean", and worth an apology. */
const doubtful = 0.4;
const hopeless = 0.7;
/** An option is worth hearing when it is at least this likely, beside the likeliest. */
const plausible = 0.12;
const mostOptions = 10;

/** Whether to take one, to ask which, to ask whether, or to say that there is nothing of the kind. */
export function decide({ products, nothing }: Ranking): Match {
  const [first] = products;
  const pick = first?.variants[0];
  if (!first || !pick || nothing > hopeless) return { kind: 'none' };
  if (isSettled(pick, first, products)) return { kind: 'sure', pick };
  const options = worthHearing(products);
  if (options.length < 2 || nothing > doubtful) return { kind: 'doubtful', pick };
  return { kind: 'choose', options: nameOptions(options) };
}

/** One stands out, or those it does not stand out from cannot be told apart in words. */
function isSettled(
  pick: Candidate,
  first: RankedProduct,
  products: readonly RankedProduct[],
): boolean {
  const contradicted = !first.resolved && products.some(({ resolved }) => resolved);
  const unclear = !first.resolved && first.clarity < clear;
  if ((contradicted || unclear) && pick.lastBoughtAt === undefined) return false;
  const same = products
    .flatMap(({ variants }) => variants)
    .filter(({ name, size }) => name === pick.name && size === pick.size);
  return same.reduce((sum, { confidence }) => sum + confidence, 0) >= sure;
}

/** One of each product at its likeliest size; the sizes, where only one product is meant. What the platform heard is among them. */
function worthHearing(products: readonly RankedProduct[]): readonly Candidate[] {
  const most = products[0]?.confidence ?? 0;
  const meant = products.filter(
    ({ confidence, resolved }) => resolved || confidence >= plausible * most,
  );
  const [only] = meant;
  const options =
    meant.length === 1 && only
      ? sizesWorthHearing(only)
      : meant.flatMap(({ variants }) => variants.slice(0, 1));
  return options.slice(0, mostOptions);
}

function sizesWorthHearing({ variants }: RankedProduct): readonly Candidate[] {
  const most = variants[0]?.confidence ?? 0;
  return variants.filter(({ confidence }) => confidence >= plausible * most);
}
