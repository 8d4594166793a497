import type { CallContext, CommerceBackend } from '../commerce/backend.ts';
import type { CataloguePage } from '../commerce/product.ts';
import { success, type Result } from '../commerce/result.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Language } from './language.ts';
import { createShelf, type Shelf } from './shelf.ts';

export interface FreshShelf {
  /** Waits for the shop the first time only; later it is brought up to date behind the turn. */
  get(ctx: CallContext): Promise<Result<Shelf>>;
  /** As it is now, without waiting: empty before the first load. */
  readonly now: Shelf;
}

interface Source {
  readonly shop: Pick<CommerceBackend, 'readCatalogue'>;
  readonly clock: Clock;
  readonly refreshMs: number;
  readonly logger: Logger;
  readonly language: Language;
  readonly ownBrand?: string;
}

/** Keeps the shop's products, as it calls them in one language, on one shelf for all turns of a process. */
export function createFreshShelf(source: Source): FreshShelf {
  const { shop, clock, refreshMs, logger, language, ownBrand } = source;
  let shelf = createShelf(language, [], ownBrand);
  let cursor: string | undefined;
  let loaded = false;
  let readAt = 0;
  let reading: Promise<Result<Shelf>> | undefined;

  /** One at a time: who comes while it is under way gets the same. */
  const read = (ctx: CallContext) =>
    (reading ??= readFeed(ctx).finally(() => {
      reading = undefined;
    }));

  async function readFeed(ctx: CallContext): Promise<Result<Shelf>> {
    readAt = clock().getTime();
    const page = await shop.readCatalogue(ctx, cursor);
    if (!page.ok) {
      // A cursor that the shop no longer understands would fail for ever: begin again.
      if (!page.error.retryable) cursor = undefined;
      return page;
    }
    if (cursor === undefined) shelf = createShelf(language, [], ownBrand);
    change(shelf, page.value);
    cursor = page.value.cursor;
    loaded = true;
    return success(shelf);
  }

  async function refresh(ctx: CallContext): Promise<void> {
    try {
      const outcome = await read(ctx);
      if (!outcome.ok) logger.warn('catalogue.not-refreshed', { code: outcome.error.code });
    } catch {
      logger.error('catalogue.not-refreshed', { code: 'rejected' });
    }
  }

  function get(ctx: CallContext): Promise<Result<Shelf>> {
    if (!loaded) return read(ctx);
    if (clock().getTime() - readAt >= refreshMs) void refresh(ctx);
    return Promise.resolve(success(shelf));
  }

  return {
    get,
    get now() {
      return shelf;
    },
  };
}

function change(shelf: Shelf, { products, removed }: CataloguePage): void {
  for (const id of removed) shelf.remove(id);
  for (const product of products) shelf.put(product);
}
