import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../lambda/speech/locales.ts';
import { alexaLinkingRequest } from '../linking/alexa-linking-request.ts';
import { alexaLocales } from '../locales.ts';
import { alexaDirectory } from '../models/generated-models.ts';
import { readYaml } from '../models/read-yaml.ts';
import { toJson } from '../models/to-json.ts';
import { readListing, type Listing } from './read-listing.ts';
import { skillManifest } from './skill-manifest.ts';

/** What the skill's package and its deployment hold besides the models, by path. */
export const generatedPackage = (): ReadonlyMap<string, string> =>
  new Map([
    [
      'skill-package/skill.json',
      toJson(skillManifest(readYaml('skill-package/manifest.yaml'), readListings())),
    ],
    ['infrastructure/account-linking.json', toJson(linkingTemplate)],
  ]);

/** Of every locale that has a model. One without a listing is left out, and missed by `npm run models:check`. */
const readListings = (): ReadonlyMap<Locale, Listing> =>
  new Map(
    alexaLocales
      .filter((locale) => existsSync(join(alexaDirectory, `${locale}.json`)))
      .flatMap((locale) => {
        const listing = readListing(locale);
        return listing ? [[locale, listing] as const] : [];
      }),
  );

/** Filled in by `npm run linking:alexa`, from the variables of the function. */
const linkingTemplate = alexaLinkingRequest({
  issuer: 'https://voice.shop.example/link',
  clients: [{ kind: 'alexa', secret: '<SHOPKEEPER_LINK_ALEXA_SECRET>' }],
});
