import { UsageError } from '../command-line/usage.ts';
import type { Customer } from '../world/personas.ts';
import { unescape, type Browser, type Page } from './browser.ts';

/** Of the shop's own log-in. For the demo only: everybody knows them. */
export const credentialsOf = (persona: Customer) => ({
  email: `${persona}@corner-market.example`,
  password: `corner-market-${persona}`,
});

/** From the page where somebody signs in: who she is, yes to the link, and the voice settings as they stand. Throws a UsageError. */
export async function approve(browser: Browser, signIn: Page, persona: Customer): Promise<Page> {
  const consent = await submit(browser, signIn, '/sign-in', credentialsOf(persona));
  return submit(browser, await submit(browser, consent, '/consent'), '/settings/save');
}

/** A page that lacks the form, or refuses what was typed, is told in its own words. */
export async function submit(
  browser: Browser,
  page: Page,
  action: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<Page> {
  if (!page.forms.some((form) => form.action.endsWith(action))) throw refused(page);
  const next = await browser.submit(page, action, typed);
  if (next.status >= 400) throw refused(next);
  return next;
}

export const refused = (page: Page): UsageError =>
  new UsageError(`the page at ${page.url.pathname} refuses: ${inWords(page)}`);

/** What went wrong where the page says so, else its title. */
function inWords({ status, text }: Page): string {
  const alarm = /role="alert"[^>]*>(.*?)<\/p>/s.exec(text)?.[1];
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1];
  const words = unescape((alarm ?? title ?? '').replaceAll(/<[^>]*>/g, '')).trim();
  return words === '' ? `HTTP ${String(status)}` : words.replaceAll(/\s+/g, ' ');
}
