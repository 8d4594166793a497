import { performance } from 'node:perf_hooks';
import { createCatalogue } from '../lambda/catalogue/create-catalogue.ts';
import type { Match } from '../lambda/catalogue/catalogue.ts';
import { loadLanguage } from '../lambda/catalogue/load-language.ts';
import type { CatalogueProduct } from '../lambda/commerce/product.ts';
import { success } from '../lambda/commerce/result.ts';
import { systemClock } from '../lambda/runtime/clock.ts';
import { cornerStore } from '../test/catalogue/corner-store.ts';
import { demoClean, demoMisheard } from '../test/catalogue/demo-queries.ts';
import { clean, misheard } from '../test/catalogue/spoken-queries.ts';
import { demoCatalogue, demoShelves } from '../test/fixtures/demo-shelves.ts';
import { growCatalogue, typeOf } from './catalogue-bench/grow-catalogue.ts';
import { createMishearing } from './catalogue-bench/mishear.ts';
import { createPlainSearch } from './catalogue-bench/plain-lexical.ts';
import { seededRandom } from '../simulator/understand/guess/seeded-random.ts';

/** `npm run bench:catalogue`: how well and how fast products are found, against a plain search over the same words. */
interface Asked {
  readonly said: string;
  readonly isMeant: (product: string) => boolean;
}

interface Found {
  /** Products, best first. */
  readonly products: readonly string[];
  /** The first was taken without asking. */
  readonly isTaken: boolean;
}

type Search = (said: string) => Promise<Found> | Found;

const ctx = { locale: 'en-US', signal: new AbortController().signal, requestId: 'bench' };
const questions = 300;
const english = await loadLanguage(ctx.locale);

const titles = ['top 1', 'top 3', 'unasked', 'of it right'].map((title) => title.padStart(11));
const times = ['p50', 'p95', 'build'].map((title) => title.padStart(11));
console.log('what'.padEnd(30), 'engine'.padEnd(10), ...titles, ...times);
await bench('corner store, clean', cornerStore, clean.map(fromTable));
await bench('corner store, misheard', cornerStore, misheard.map(fromTable));
await bench('demo shop, clean', demoCatalogue, demoClean.map(fromTable));
await bench('demo shop, misheard', demoCatalogue, demoMisheard.map(fromTable));
await bench('demo shop, by chance misheard', demoCatalogue, everyKind());
const ten = [...demoCatalogue, ...growCatalogue(9 * demoCatalogue.length)];
await bench('ten times the demo shop', ten, demoClean.map(fromTable));
for (const size of [85, 10_000]) {
  const products = growCatalogue(size);
  const asked = ask(products);
  const mishear = createMishearing(size);
  await bench(`${size} products, clean`, products, asked);
  await bench(
    `${size} products, misheard`,
    products,
    asked.map((one) => ({ ...one, said: mishear(one.said) })),
  );
}

async function bench(
  name: string,
  products: readonly CatalogueProduct[],
  asked: readonly Asked[],
): Promise<void> {
  const ours = await timed(() => findWith(products));
  const plain = await timed(() => Promise.resolve(searchWith(products)));
  print(name, 'catalogue', ours.ms, await measure(ours.value, asked));
  print(name, 'plain', plain.ms, await measure(plain.value, asked));
}

async function findWith(products: readonly CatalogueProduct[]): Promise<Search> {
  const page = { products, removed: [], cursor: '1' };
  const shop = { readCatalogue: () => Promise.resolve(success(page)) };
  const catalogue = createCatalogue({ shop, clock: systemClock, ownBrand: 'Corner Market' });
  const find = async (heard: string) => {
    const match = await catalogue.find(ctx, { heard, ids: [] }, []);
    if (!match.ok) throw new Error(match.error.code);
    return { products: picks(match.value), isTaken: match.value.kind === 'sure' };
  };
  await find('milk');
  return find;
}

function searchWith(products: readonly CatalogueProduct[]): Search {
  const search = createPlainSearch(products, english);
  return (said) => ({ products: search(said, 3).map(({ id }) => id), isTaken: false });
}

async function measure(search: Search, asked: readonly Asked[]) {
  for (const { said } of asked.slice(0, 50)) await search(said);
  let [first, third, taken, right] = [0, 0, 0, 0];
  const times: number[] = [];
  for (const { said, isMeant } of asked) {
    const { value, ms } = await timed(() => Promise.resolve(search(said)));
    times.push(ms);
    const isFirst = value.products.slice(0, 1).some(isMeant);
    if (isFirst) first++;
    if (value.products.slice(0, 3).some(isMeant)) third++;
    if (value.isTaken) taken++;
    if (value.isTaken && isFirst) right++;
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const [all, speed] = [asked.length, { p50: at(0.5), p95: at(0.95) }];
  return {
    top1: first / all,
    top3: third / all,
    taken: taken / all,
    right: right / taken,
    ...speed,
  };
}

/** Each thing of the demo shop by what it is, in words that sound somewhat like it. */
function everyKind(): readonly Asked[] {
  const mishear = createMishearing(demoShelves.length);
  return demoShelves.map(({ kind }) => {
    const names = demoShelves.filter((other) => other.kind === kind);
    const meant = names.map((one) => `${one.brand} ${one.kind}`);
    return { said: mishear(kind), isMeant: (product) => meant.includes(product) };
  });
}

/** Somebody says what kind of thing, not whose: any brand of it is right. */
function ask(products: readonly CatalogueProduct[]): readonly Asked[] {
  const { pick } = seededRandom(products.length);
  const types = new Map(products.map((product) => [product.id as string, typeOf(product)]));
  return Array.from({ length: questions }, () => {
    const said = typeOf(pick(products));
    return { said, isMeant: (product) => types.get(product) === said };
  });
}

function fromTable({ said, meant }: (typeof clean)[number]): Asked {
  const products = meant.split(' or ').map((one) => one.split('/')[0]);
  return { said, isMeant: (product) => products.includes(product) };
}

function picks(match: Match): readonly string[] {
  switch (match.kind) {
    case 'none':
      return [];
    case 'choose':
      return match.options.map(({ productId }) => productId);
    case 'sure':
    case 'doubtful':
      return [match.pick.productId];
  }
}

async function timed<T>(
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly ms: number }> {
  const before = performance.now();
  const value = await act();
  return { value, ms: performance.now() - before };
}

function print(
  name: string,
  engine: string,
  build: number,
  { top1, top3, taken, right, p50, p95 }: Awaited<ReturnType<typeof measure>>,
): void {
  const percent = (share: number) =>
    (Number.isNaN(share) ? '' : `${(100 * share).toFixed(1)} %`).padStart(11);
  const ms = (time: number) => `${time.toFixed(2)} ms`.padStart(11);
  const shares = [top1, top3, taken, right].map(percent);
  console.log(name.padEnd(30), engine.padEnd(10), ...shares, ...[p50, p95, build].map(ms));
}
