import { standsAt } from '../../shoppers/link-store.ts';
import { isLocked } from '../../shoppers/voice-code.ts';
import type { AccountPageOptions } from './account-page-options.ts';
import type { SignedInVisit } from './visit.ts';

/** What is kept about a shopper, as a file for them: whether there is a code, and never what it is made of. */
export async function sendExport(
  { stores, clock }: AccountPageOptions,
  { ctx, shopper }: SignedInVisit,
): Promise<void> {
  const [kept, links, orders] = await Promise.all([
    stores.settings.find(shopper),
    stores.links.list(shopper),
    stores.orders.list(shopper),
  ]);
  const code = kept?.code;
  const now = clock();
  ctx.status = 200;
  ctx.type = 'json';
  ctx.set('content-disposition', 'attachment; filename="voice-shopping.json"');
  ctx.body = JSON.stringify(
    {
      exportedAt: now.toISOString(),
      ...(kept && { settings: kept.settings }),
      voiceCode: { isSet: code !== undefined, isLocked: code !== undefined && isLocked(code) },
      links: links
        .filter((link) => standsAt(link, now))
        .map(({ client, since }) => ({ platform: client, since })),
      orders,
    },
    undefined,
    2,
  );
}
