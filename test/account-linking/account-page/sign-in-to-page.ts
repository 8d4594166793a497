import { createBrowser, type Browser, type Page } from '../browser.ts';
import { credentialsOf } from '../platform.ts';
import type { RunningLinking } from '../start-linking.ts';

/** The page of a persona's own settings, signed in. */
export async function signInToPage(
  { issuer }: RunningLinking,
  browser: Browser = createBrowser(),
  persona = 'regular',
): Promise<Page> {
  const page = await browser.open(`${issuer}/settings`);
  return browser.submit(page, '/settings/sign-in', credentialsOf(persona));
}
