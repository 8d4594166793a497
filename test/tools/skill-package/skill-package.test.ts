import { describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pngSize } from '../../../tools/check/skill-package/png-size.ts';
import { generatedPackage } from '../../../tools/skill-package/generated-package.ts';
import { readListing } from '../../../tools/skill-package/read-listing.ts';
import { icons, skillManifest } from '../../../tools/skill-package/skill-manifest.ts';

describe('the committed package', () => {
  test('is what its sources give: npm run skill-package', () => {
    const stale = [...generatedPackage()].filter(
      ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test.each(icons)('holds an icon of $side pixels', ({ side, path }) => {
    expect(pngSize(readFileSync(join('skill-package', path)))).toEqual({
      width: side,
      height: side,
    });
  });

  test('holds no secret', () => {
    const text = readFileSync('infrastructure/account-linking.json', 'utf8');
    expect(text).toContain('"clientSecret": "<SHOPKEEPER_LINK_ALEXA_SECRET>"');
  });
});

const listing = {
  name: 'Corner Market',
  summary: 'Groceries.',
  description: 'All of them.',
  examples: ['Alexa, open Corner Market'],
  keywords: ['groceries'],
};

describe('a manifest', () => {
  const source = {
    manifestVersion: '1.0',
    apis: { custom: {} },
    permissions: [],
    privacyAndCompliance: { allowsPurchases: true },
    publishingInformation: { category: 'SHOPPING' },
    pages: { privacyPolicyUrl: 'https://a.example', termsOfUseUrl: 'https://b.example' },
  };

  test('has a page in every locale, and is sold where each is spoken', () => {
    const { manifest } = skillManifest(
      source,
      new Map([
        ['en-US', listing],
        ['es-US', listing],
        ['de-DE', { ...listing, name: 'Eckladen' }],
      ]),
    );
    expect(manifest.publishingInformation).toMatchObject({
      category: 'SHOPPING',
      distributionCountries: ['US', 'DE'],
      locales: {
        'en-US': { name: 'Corner Market', examplePhrases: ['Alexa, open Corner Market'] },
        'de-DE': { name: 'Eckladen', smallIconUri: 'file://assets/icon-108.png' },
      },
    });
    expect(manifest.privacyAndCompliance).toMatchObject({
      allowsPurchases: true,
      locales: { 'es-US': { termsOfUseUrl: 'https://b.example' } },
    });
  });

  test('holds nothing that its source does not know', () => {
    expect(() => skillManifest({ ...source, price: 3 }, new Map())).toThrow(/price/);
  });
});

describe('a listing', () => {
  const write = (files: Readonly<Record<string, object>>): string => {
    const directory = mkdtempSync(join(tmpdir(), 'listings-'));
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(directory, name), JSON.stringify(content));
    }
    return directory;
  };

  test('is its language’s, with what its region says otherwise', () => {
    const directory = write({
      'en.yaml': listing,
      'en-GB.yaml': { summary: 'Groceries, delivered.' },
    });
    expect(readListing('en-US', directory)).toEqual(listing);
    expect(readListing('en-GB', directory)).toEqual({
      ...listing,
      summary: 'Groceries, delivered.',
    });
    expect(readListing('de-DE', directory)).toBeUndefined();
    rmSync(directory, { recursive: true });
  });

  test('that lacks something, or holds something else, is refused', () => {
    const directory = write({ 'en.yaml': { name: 'x' }, 'de.yaml': { ...listing, price: 1 } });
    expect(() => readListing('en-US', directory)).toThrow(/summary/);
    expect(() => readListing('de-DE', directory)).toThrow(/price/);
    rmSync(directory, { recursive: true });
  });
});
