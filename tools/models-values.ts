/**
 * Takes the words for products, brands, sizes, stores and holidays from the demo shop into
 * `interaction-models/values/en-US.*.yaml`. `--check` fails when the committed words are not the shop's.
 */
import { stringify } from 'yaml';
import type { CallContext } from '../lambda/commerce/backend.ts';
import { createVendureBackend } from '../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import type { Result } from '../lambda/commerce/result.ts';
import { startDemoShop } from '../simulator/shop/start-demo-shop.ts';
import type { Value } from './models/values.ts';
import {
  brandValues,
  holidayValues,
  productValues,
  sizeValues,
  storeValues,
} from './models/values-of.ts';
import { writeGenerated } from './write-generated.ts';

const locale = 'en-US';

const demoShop = await startDemoShop({ fresh: true, onProgress: console.error });
try {
  const shop = createVendureBackend(demoShop);
  const { products } = valueOf(await shop.readCatalogue(context()));
  const stores = valueOf(await shop.listStores(context()));
  const files = new Map([
    fileOf('product', productValues(products)),
    fileOf('brand', brandValues(products, shop.seller.name)),
    fileOf('size', sizeValues(products)),
    fileOf('store', storeValues(stores)),
    fileOf('holiday', holidayValues(stores)),
  ]);
  writeGenerated(files, process.argv.includes('--check'));
} finally {
  await demoShop.stop();
}

function context(): CallContext {
  return { locale, signal: AbortSignal.timeout(30_000), requestId: 'models-values' };
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`the shop answers ${result.error.code}`);
}

function fileOf(name: string, values: readonly Value[]): [string, string] {
  const head = '# From the catalogue of the shop: npm run models:values\n';
  const content = stringify(
    { type: name.toUpperCase(), values },
    { lineWidth: 100, singleQuote: true },
  );
  return [`interaction-models/values/${locale}.${name}.yaml`, `${head}${content}`];
}
