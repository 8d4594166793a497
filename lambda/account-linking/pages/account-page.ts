import { say, type Message } from '../../speech/message.ts';
import type { VoiceOrder } from '../../shoppers/voice-orders.ts';
import type { SettingsForm } from '../settings/settings-form.ts';
import { writeLinks, type ShownLink } from './account-links.ts';
import { writeOrders } from './account-orders.ts';
import { writeButton, writePage } from './layout.ts';
import { markup, type Html } from './markup.ts';
import { writeSettingsForm } from './settings-fields.ts';
import type { Words } from './words.ts';

export interface AccountPage {
  /** Under which all of its forms are answered. */
  readonly address: string;
  /** Shows that a form came from this page, for this one deed. */
  readonly tokenFor: (deed: 'save' | 'unlink' | 'sign-out') => string;
  /** What was just done. */
  readonly done: readonly Message[];
  readonly form: SettingsForm;
  readonly links: readonly ShownLink[];
  readonly orders: readonly VoiceOrder[];
  readonly now: Date;
}

/** What the voice may do, what is linked, what was ordered, and how to take all of it away. */
export function writeAccountPage(words: Words, page: AccountPage): string {
  const { show, seller } = words;
  const { address, tokenFor, form, now } = page;
  const sheet = { action: `${address}/save`, csrf: tokenFor('save'), form };
  const unlink = { action: `${address}/unlink`, csrf: tokenFor('unlink') };
  const signOut = { csrf: tokenFor('sign-out') };
  return writePage(
    words,
    show(say('settings.page-title', { seller: seller.name })),
    markup`${writeDone(words, page.done)}
      <h2>${show(say('settings.title'))}</h2>
      ${writeSettingsForm(words, { ...sheet, go: say('settings.save') })}
      <h2>${show(say('settings.linked-title'))}</h2>
      ${writeLinks(words, page.links, { ...unlink, now })}
      <h2>${show(say('settings.orders-title'))}</h2>
      ${writeOrders(words, page.orders, now)}
      <h2>${show(say('settings.data-title'))}</h2>
      <ul class="rows">
        <li><a class="way" href="${address}/export" download>${show(say('settings.export'))}</a></li>
        <li><a class="way" href="${address}/delete">${show(say('settings.delete'))}</a></li>
      </ul>
      ${writeButton(`${address}/sign-out`, signOut, show(say('settings.sign-out')), 'quiet')}`,
  );
}

const writeDone = ({ show }: Words, done: readonly Message[]): Html | undefined =>
  done.length === 0
    ? undefined
    : markup`<p class="done" role="status">${done.map(show).join(' ')}</p>`;
