import type { Customer } from '../world/personas.ts';
import { approve, refused, submit } from './approve.ts';
import { createBrowser } from './browser.ts';

/** The shopper's phone: types the code that a voice has said, signs in and agrees. Throws a UsageError for what the pages refuse. */
export async function enterCode(issuer: string, code: string, persona: Customer): Promise<void> {
  const browser = createBrowser();
  const page = await browser.open(`${issuer}/device`);
  const confirm = await submit(browser, page, '/device', { user_code: code });
  if (!confirm.forms.some(({ fields }) => fields['confirm'] === 'yes')) throw refused(confirm);
  await approve(browser, await submit(browser, confirm, '/device'), persona);
}
