import { standsAt } from '../../shoppers/link-store.ts';
import type { Message } from '../../speech/message.ts';
import { writeAccountPage } from '../pages/account-page.ts';
import type { SettingsForm } from '../settings/settings-form.ts';
import type { AccountPageOptions } from './account-page-options.ts';
import { linkToken } from './link-token.ts';
import { showPage, type SignedInVisit } from './visit.ts';

/** Everything about a shopper on one page: what was just done or is wrong, the settings, links, orders. */
export async function showAccount(
  options: AccountPageOptions,
  visit: SignedInVisit,
  { done = [], wrong }: { readonly done?: readonly Message[]; readonly wrong?: SettingsForm } = {},
): Promise<void> {
  const { issuer, desk, stores, csrf, clock } = options;
  const { session, shopper, visitor, words } = visit;
  const now = clock();
  const [form, links, orders] = await Promise.all([
    wrong ?? desk.open(visitor),
    stores.links.list(shopper),
    stores.orders.list(shopper),
  ]);
  const page = writeAccountPage(words, {
    address: `${issuer}/settings`,
    tokenFor: (deed) => csrf.tokenFor(session, deed),
    done,
    form,
    links: links
      .filter((link) => standsAt(link, now))
      .map((link) => ({ ...link, token: linkToken(csrf, session, link) })),
    orders,
    now,
  });
  showPage(visit, page, wrong ? 422 : 200);
}
