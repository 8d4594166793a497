import { say } from '../../speech/message.ts';
import { writeDeletedPage } from '../pages/delete-pages.ts';
import { nameOf } from '../pages/words.ts';
import type { Form } from '../read-form.ts';
import type { AccountPageOptions } from './account-page-options.ts';
import { findLink } from './link-token.ts';
import { showAccount } from './show-account.ts';
import { goTo, showPage, type SignedInVisit } from './visit.ts';

/** What a form of the signed-in page does. */
export type Deed = (options: AccountPageOptions, visit: SignedInVisit, form: Form) => Promise<void>;

export const deeds = {
  async save(options, visit, form) {
    const submitted = await options.desk.submit(visit.visitor, form);
    if (submitted.kind === 'saved') await showAccount(options, visit, { done: submitted.done });
    else await showAccount(options, visit, { wrong: submitted.form });
  },

  async unlink(options, visit, form) {
    const { csrf, stores, logger } = options;
    const links = await stores.links.list(visit.shopper);
    const link = findLink(csrf, visit.session, links, form['link'] ?? '');
    if (!link) {
      await showAccount(options, visit);
      return;
    }
    await stores.links.close(link.grant);
    logger.info('linking.unlinked', { client: link.client });
    const done = [say('settings.unlinked', { platform: nameOf(link.client) })];
    await showAccount(options, visit, { done });
  },

  async delete(options, visit) {
    const { forget, sessions, clock, logger } = options;
    await forget(visit.shopper, clock());
    await sessions.close(visit.ctx);
    logger.info('linking.forgotten');
    showPage(visit, writeDeletedPage(visit.words));
  },

  async 'sign-out'({ issuer, sessions }, visit) {
    await sessions.close(visit.ctx);
    goTo(visit, `${issuer}/settings`);
  },
} as const satisfies Readonly<Record<string, Deed>>;
