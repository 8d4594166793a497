import * as v from 'valibot';
import type { Locale } from '../../lambda/speech/locales.ts';
import type { Listing } from './read-listing.ts';

const common = v.strictObject({
  manifestVersion: v.string(),
  apis: v.record(v.string(), v.unknown()),
  permissions: v.array(v.object({ name: v.string() })),
  privacyAndCompliance: v.record(v.string(), v.unknown()),
  publishingInformation: v.record(v.string(), v.unknown()),
  pages: v.strictObject({ privacyPolicyUrl: v.string(), termsOfUseUrl: v.string() }),
});

export const icons = [
  { side: 108, path: 'assets/icon-108.png', field: 'smallIconUri' },
  { side: 512, path: 'assets/icon-512.png', field: 'largeIconUri' },
] as const;

/** `skill.json` of what all locales share, and of each one's store page. It is sold where somebody is spoken to. */
export function skillManifest(source: unknown, listings: ReadonlyMap<Locale, Listing>) {
  const { pages, publishingInformation, privacyAndCompliance, ...shared } = v.parse(common, source);
  const locales = [...listings];
  return {
    manifest: {
      ...shared,
      publishingInformation: {
        ...publishingInformation,
        distributionCountries: [...new Set(locales.map(([locale]) => locale.slice(-2)))],
        locales: Object.fromEntries(
          locales.map(([locale, { examples, ...listing }]) => [
            locale,
            { ...listing, examplePhrases: examples, ...iconUris },
          ]),
        ),
      },
      privacyAndCompliance: {
        ...privacyAndCompliance,
        locales: Object.fromEntries(locales.map(([locale]) => [locale, pages])),
      },
    },
  };
}

const iconUris = Object.fromEntries(icons.map(({ field, path }) => [field, `file://${path}`]));
