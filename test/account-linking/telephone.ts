import { createBrowser, type Browser, type Page } from './browser.ts';
import { agree, credentialsOf } from './platform.ts';

/** What somebody does on the phone's page with a code that a voice has said, up to the question whose it is. */
export async function typeCode(
  issuer: string,
  code: string,
): Promise<{ readonly browser: Browser; readonly confirm: Page }> {
  const browser = createBrowser();
  const page = await browser.open(`${issuer}/device`);
  return { browser, confirm: await browser.submit(page, '/device', { user_code: code }) };
}

/** All of it: the code, signing in, consent, and the settings as they stand. */
export async function approveCode(
  issuer: string,
  code: string,
  persona = 'newcomer',
): Promise<Page> {
  const { browser, confirm } = await typeCode(issuer, code);
  const signIn = await browser.submit(confirm, '/device');
  const consent = await browser.submit(signIn, '/sign-in', credentialsOf(persona));
  return agree(browser, consent);
}

/** Somebody who has not heard the code on the telephone. */
export async function refuseCode(issuer: string, code: string): Promise<Page> {
  const { browser, confirm } = await typeCode(issuer, code);
  return browser.submit({ ...confirm, forms: confirm.forms.slice(1) }, '/device');
}
