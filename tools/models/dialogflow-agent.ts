import { dialogflowIntents } from './dialogflow-intents.ts';
import type { Spoken } from './spoken.ts';
import { stableId } from './stable-id.ts';
import type { Value } from './values.ts';

/** The files of a Dialogflow ES agent by their paths in its export; the first language is its own, the others are supported. */
export function dialogflowAgent(spoken: readonly Spoken[]): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>([
    ['agent.json', agent(spoken)],
    ['package.json', { version: '1.0.0' }],
  ]);
  for (const { language, source } of spoken) {
    for (const [type, values] of Object.entries(source.types)) {
      const name = type.toLowerCase();
      files.set(`entities/${name}.json`, entity(name));
      files.set(`entities/${name}_entries_${language}.json`, values.map(entry));
    }
  }
  for (const { intent, usersays } of dialogflowIntents(spoken)) {
    files.set(`intents/${intent.name}.json`, intent);
    for (const { language, phrases } of usersays) {
      if (phrases.length > 0)
        files.set(`intents/${intent.name}_usersays_${language}.json`, phrases);
    }
  }
  return files;
}

/** The webhook's address and secret belong to a deployment: whoever imports the agent sets them. */
const agent = ([first, ...others]: readonly Spoken[]) => ({
  description: 'A voice shop: reorders, carts, order status and store hours.',
  language: first?.language ?? 'en',
  shortDescription: 'Shop by voice.',
  displayName: (first?.source.invocation ?? 'shop').replaceAll(' ', '-'),
  defaultTimezone: 'America/Chicago',
  supportedLanguages: others.map(({ language }) => language),
  webhook: {
    url: 'https://example.com/google',
    headers: {},
    available: true,
    useForDomains: false,
  },
  isPrivate: true,
  mlMinConfidence: 0.45,
  enabledDomainFeatures: [],
  customClassifierMode: 'use.after',
  enableOnePlatformApi: true,
  analyzeQueryTextSentiment: false,
  enabledKnowledgeBaseNames: [],
  knowledgeServiceConfidenceAdjustment: 0,
  dialogBuilderMode: false,
  baseActionPackagesUrl: '',
  enableSpellCorrection: false,
});

/** Nobody can list all names of products and places, nor every code: those alone may be words that the list does not hold. */
const openEntities: ReadonlySet<string> = new Set(['product', 'store', 'coupon', 'address']);

const entity = (name: string) => ({
  id: stableId('entity', name),
  name,
  isOverridable: true,
  isEnum: false,
  isRegexp: false,
  automatedExpansion: openEntities.has(name),
  allowFuzzyExtraction: name === 'product' || name === 'brand' || name === 'store',
});

/** The value is the id, what is said are its synonyms; a word without an id is its own value. */
const entry = ({ id, value, synonyms }: Value) => ({
  value: id ?? value,
  synonyms: [value, ...synonyms],
});
