import type { InteractionModel } from '../alexa/read-model.ts';
import { fault, type Fault } from '../finding.ts';
import { schemaFaults } from '../smapi-schema.ts';
import { exampleFaults } from './examples.ts';
import { iconFaults, type Assets } from './icons.ts';
import { listingFaults } from './listing.ts';
import { readManifest, type Manifest } from './read-manifest.ts';

export interface SkillPackage {
  readonly manifest: unknown;
  /** The interaction models by their locales; `undefined` for what is none. */
  readonly models: ReadonlyMap<string, InteractionModel | undefined>;
  readonly assets: Assets;
}

/** What the store, and certification, want of a manifest. */
export function manifestFaults({ manifest: json, models, assets }: SkillPackage): readonly Fault[] {
  const misshapen = schemaFaults('v1.skill.Manifest.SkillManifestEnvelope', json);
  if (misshapen.length > 0) return misshapen;
  const manifest = readManifest(json);
  if (!manifest) {
    return [
      fault('LISTING_INCOMPLETE', 'publishingInformation or privacyAndCompliance is missing'),
    ];
  }
  const { locales } = manifest.publishingInformation;
  return [
    ...localeFaults(manifest, [...models.keys()]),
    ...privacyFaults(manifest),
    ...Object.entries(locales).flatMap(([locale, listing]) => {
      const model = models.get(locale);
      return [
        ...listingFaults(locale, listing),
        ...iconFaults(locale, listing, assets),
        ...(model === undefined ? [] : exampleFaults(locale, listing, model)),
      ];
    }),
  ];
}

function localeFaults(
  { publishingInformation, privacyAndCompliance }: Manifest,
  models: readonly string[],
): readonly Fault[] {
  const listed = Object.keys(publishingInformation.locales);
  return [
    ...listed
      .filter((locale) => !models.includes(locale))
      .map((locale) =>
        fault('LOCALE_WITHOUT_MODEL', `${locale} has no model: run "npm run models"`),
      ),
    ...models
      .filter((locale) => !listed.includes(locale))
      .map((locale) => fault('LOCALE_WITHOUT_LISTING', `${locale} has no listing: write one`)),
    ...listed
      .filter((locale) => !(locale in privacyAndCompliance.locales))
      .map((locale) =>
        fault('LOCALE_WITHOUT_PRIVACY', `${locale} has no privacyPolicyUrl: add it`),
      ),
  ];
}

function privacyFaults({ privacyAndCompliance }: Manifest): readonly Fault[] {
  const { allowsPurchases, usesPersonalInfo, locales } = privacyAndCompliance;
  const addresses = Object.entries(locales).flatMap(([locale, urls]) =>
    Object.entries(urls).map(([name, url]) => ({ name: `${name} of ${locale}`, url })),
  );
  return [
    ...(allowsPurchases && usesPersonalInfo
      ? []
      : [
          fault(
            'PURCHASES_UNDECLARED',
            'a skill that sells and knows addresses has to say so: set allowsPurchases and usesPersonalInfo',
          ),
        ]),
    ...addresses
      .filter(({ url }) => !URL.canParse(url) || new URL(url).protocol !== 'https:')
      .map(({ name, url }) =>
        fault('URL_NOT_HTTPS', `${name} is "${url}": give a page that is reached over https`),
      ),
  ];
}
