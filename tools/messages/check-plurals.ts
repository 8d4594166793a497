import { parse, type Token } from '@messageformat/parser';
import type { Texts } from './read-texts.ts';

/** Nothing that is counted aloud is more. */
const mostCounted = 200;

/** The plural forms that a message lacks in its language, each as "\"cart.holds\" has no form few for 2". */
export const missingPlurals = (locale: string, texts: Texts): readonly string[] => {
  const rules = new Intl.PluralRules(locale);
  return [...texts].flatMap(([key, variants]) =>
    variants.flatMap((text) =>
      pluralsIn(parse(text)).flatMap((cases) => {
        const lacking = firstWithout(cases, rules);
        if (lacking === undefined) return [];
        return [`"${key}" has no form ${rules.select(lacking)} for ${String(lacking)}`];
      }),
    ),
  );
};

type Cases = readonly { readonly key: string; readonly tokens: Token[] }[];

const pluralsIn = (tokens: readonly Token[]): readonly Cases[] =>
  tokens.flatMap((token) => {
    if (!('cases' in token)) return [];
    const inside = token.cases.flatMap((each) => pluralsIn(each.tokens));
    return token.type === 'plural' ? [token.cases, ...inside] : inside;
  });

/** A count that neither a form for itself ("=1") nor the form of its kind says; one form for everything is a number alone. */
function firstWithout(cases: Cases, rules: Intl.PluralRules): number | undefined {
  const forms = new Set(cases.map(({ key }) => key));
  if (forms.size === 1) return undefined;
  const counts = Array.from({ length: mostCounted }, (_, at) => at + 1);
  return counts.find((n) => !forms.has(`=${String(n)}`) && !forms.has(rules.select(n)));
}
