import { describe, expect, test } from '@jest/globals';
import { createFreshShelf } from '../../lambda/catalogue/fresh-shelf.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { CataloguePage } from '../../lambda/commerce/product.ts';
import { failure, success, type Result } from '../../lambda/commerce/result.ts';
import { silentLogger } from '../../lambda/runtime/logger.ts';
import { ctx, valueOf } from './ask-catalogue.ts';
import { productOf } from './corner-store.ts';
import { english } from './english.ts';

const refreshMs = 60_000;

type Page = Result<CataloguePage>;

const page = (cursor: string, ids: readonly string[], removed: readonly string[] = []): Page =>
  success({ products: ids.map(productOf), removed: removed.map((id) => toId(id)), cursor });

/** A shelf before a shop that answers as told, on a clock that is set by hand. */
function shelfBefore(...answers: (Page | Error)[]) {
  const cursors: (string | undefined)[] = [];
  const warnings: string[] = [];
  let at = Date.parse('2026-11-19T12:00:00Z');
  const log = (event: string, { code }: { code?: unknown } = {}) => {
    warnings.push(`${event} ${String(code)}`);
  };
  const shelf = createFreshShelf({
    shop: {
      readCatalogue: (_, since) => {
        cursors.push(since);
        const next = answers.shift() ?? failure('unavailable', { retryable: true });
        return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
      },
    },
    clock: () => new Date(at),
    refreshMs,
    language: english,
    logger: { ...silentLogger, warn: log, error: log },
  });
  const has = (id: string) => shelf.now.product(id) !== undefined;
  /** Long enough for a shelf to be brought up to date behind a turn. */
  async function later(ms = refreshMs): Promise<void> {
    at += ms;
    await shelf.get(ctx);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }
  return { shelf, cursors, warnings, has, later };
}

describe('a fresh shelf', () => {
  test('is loaded once for all who come at the same time', async () => {
    const { shelf, cursors } = shelfBefore(page('1', ['leeks']));
    const [one, other] = await Promise.all([shelf.get(ctx), shelf.get(ctx)]);
    expect(valueOf(one)).toBe(valueOf(other));
    expect(cursors).toEqual([undefined]);
  });

  test('fails like the shop before it was ever loaded, and tries again', async () => {
    const { shelf, has } = shelfBefore(
      failure('timeout', { retryable: true }),
      page('1', ['leeks']),
    );
    expect(await shelf.get(ctx)).toEqual(failure('timeout', { retryable: true }));
    expect((await shelf.get(ctx)).ok).toBe(true);
    expect(has('leeks')).toBe(true);
  });

  test('takes in what came, changed and went since the last time', async () => {
    const { shelf, cursors, has, later } = shelfBefore(
      page('1', ['leeks', 'beets']),
      page('2', ['bananas'], ['leeks']),
      page('3', []),
    );
    await shelf.get(ctx);
    await later();
    expect([has('leeks'), has('beets'), has('bananas')]).toEqual([false, true, true]);
    await later();
    expect(cursors).toEqual([undefined, '1', '2']);
  });

  test('does not ask before its time', async () => {
    const { shelf, cursors, later } = shelfBefore(page('1', ['leeks']));
    await shelf.get(ctx);
    await later(refreshMs - 1);
    expect(cursors).toHaveLength(1);
  });

  test('serves what it has while the shop is away', async () => {
    const away = failure('unavailable', { retryable: true });
    const { shelf, cursors, warnings, has, later } = shelfBefore(page('1', ['leeks']), away);
    await shelf.get(ctx);
    await later();
    expect(has('leeks')).toBe(true);
    expect(warnings).toEqual(['catalogue.not-refreshed unavailable']);
    await later();
    expect(cursors).toEqual([undefined, '1', '1']);
  });

  test('begins anew when the shop no longer understands how far it is', async () => {
    const { shelf, cursors, has, later } = shelfBefore(
      page('1', ['leeks', 'beets']),
      failure('backend_error'),
      page('9', ['beets']),
    );
    await shelf.get(ctx);
    await later();
    expect(has('leeks')).toBe(true);
    await later();
    expect(cursors).toEqual([undefined, '1', undefined]);
    expect([has('leeks'), has('beets')]).toEqual([false, true]);
  });

  test('outlives an adapter that throws', async () => {
    const { shelf, warnings, has, later } = shelfBefore(page('1', ['leeks']), new Error('a bug'));
    await shelf.get(ctx);
    await later();
    expect(has('leeks')).toBe(true);
    expect(warnings).toEqual(['catalogue.not-refreshed rejected']);
  });

  test('is empty before it was loaded', () => {
    expect(shelfBefore().has('leeks')).toBe(false);
  });
});
