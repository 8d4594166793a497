/**
 * Takes the words for products, brands, sizes, stores and holidays from the demo shop into `interaction-models/values/<language>.*.yaml`,
 * in every language that products are heard in. `--check` fails when the committed words are not the shop's.
 */
import { readdirSync } from 'node:fs';
import { stringify } from 'yaml';
import { createVendureBackend } from '../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import type { Result } from '../lambda/commerce/result.ts';
import { startDemoShop } from '../simulator/shop/start-demo-shop.ts';
import { readLanguage } from './languages/read-language.ts';
import { createSpokenWords } from './models/spoken-words.ts';
import type { Value } from './models/values.ts';
import {
  brandValues,
  holidayValues,
  idsOf,
  productValues,
  sizeValues,
  storeValues,
} from './models/values-of.ts';
import { writeGenerated } from './write-generated.ts';

const languages = readdirSync('lambda/catalogue/languages')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));

const demoShop = await startDemoShop({ fresh: true, onProgress: console.error });
try {
  const files = await Promise.all(languages.map(filesOf));
  writeGenerated(new Map(files.flat()), process.argv.includes('--check'));
} finally {
  await demoShop.stop();
}

/** What has an id has the same in every language: that of its English name. */
async function filesOf(language: string): Promise<readonly [string, string][]> {
  const [english, own] = await Promise.all([readShop('en'), readShop(language)]);
  const spoken = createSpokenWords(readLanguage(language));
  const ids = idsOf(english.products, createSpokenWords(readLanguage('en')));
  const { products, stores, ownBrand } = own;
  return [
    fileOf(language, 'product', productValues(products, spoken)),
    fileOf(language, 'brand', brandValues(products, spoken, { ownBrand, ids: ids.brands })),
    fileOf(language, 'size', sizeValues(products, spoken, ids.sizes)),
    fileOf(language, 'store', storeValues(stores, spoken)),
    fileOf(language, 'holiday', holidayValues(stores, spoken)),
  ];
}

async function readShop(language: string) {
  const shop = createVendureBackend(demoShop);
  const signal = AbortSignal.timeout(60_000);
  const ctx = { locale: language, signal, requestId: 'models-values' };
  return {
    products: valueOf(await shop.readCatalogue(ctx)).products,
    stores: valueOf(await shop.listStores(ctx)),
    ownBrand: shop.seller.name,
  };
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`the shop answers ${result.error.code}`);
}

function fileOf(language: string, name: string, values: readonly Value[]): [string, string] {
  const head = '# From the catalogue of the shop: npm run models:values\n';
  const content = stringify(
    { type: name.toUpperCase(), values },
    { lineWidth: 100, singleQuote: true },
  );
  return [`interaction-models/values/${language}.${name}.yaml`, `${head}${content}`];
}
