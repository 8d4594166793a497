import { expect } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { credentialsOf, redirects, type Channel, type Request } from './platform.ts';

/** A shopper's phone, with a real browser on it. */
export interface Phone {
  readonly page: Page;
  /** Every address that the pages asked for so far, wherever it led. */
  readonly asked: readonly URL[];
  close(): Promise<void>;
}

export interface PhoneOptions {
  readonly scripts?: boolean;
  readonly colours?: 'light' | 'dark';
}

export async function openPhone(browser: Browser, options: PhoneOptions = {}): Promise<Phone> {
  const context = await browser.newContext({
    javaScriptEnabled: options.scripts ?? false,
    colorScheme: options.colours ?? 'light',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'en-US',
    // The platforms' servers are played by one of ours.
    ignoreHTTPSErrors: true,
  });
  context.setDefaultTimeout(10_000);
  const asked: URL[] = [];
  context.on('request', (request) => asked.push(new URL(request.url())));
  return { page: await context.newPage(), asked, close: () => context.close() };
}

export const press = (phone: Phone, button: string): Promise<void> =>
  phone.page.getByRole('button', { name: button, exact: true }).click();

export const titleOf = (phone: Phone): Promise<string> => phone.page.innerText('h1');

export async function openRequest(phone: Phone, request: Request): Promise<void> {
  await phone.page.goto(request.url.href);
}

export async function signIn(
  phone: Phone,
  { email, password } = credentialsOf('newcomer'),
): Promise<void> {
  await phone.page.getByLabel('Email address').fill(email);
  await phone.page.getByLabel('Password').fill(password);
  await press(phone, 'Sign in');
}

export async function consent(phone: Phone): Promise<void> {
  await press(phone, 'Link account');
}

/** What can be typed and chosen on the sheet of the voice settings, by its labels; the rest stays as it stands. */
export interface Choices {
  readonly lines?: Readonly<Record<string, string>>;
  readonly ticked?: readonly string[];
}

export async function fillSettings(
  { page }: Phone,
  { lines = {}, ticked = [] }: Choices,
): Promise<void> {
  for (const [label, text] of Object.entries(lines)) await page.getByLabel(label).fill(text);
  for (const label of ticked) await page.getByLabel(label, { exact: true }).check();
}

/** The last step of a link: the voice settings, as they stand or as they are chosen. */
export async function settle(phone: Phone, choices: Choices = {}): Promise<void> {
  await fillSettings(phone, choices);
  await press(phone, 'Save and continue');
}

/** The page of one's own settings, signed in. */
export async function openSettings(
  phone: Phone,
  issuer: string,
  credentials = credentialsOf('newcomer'),
): Promise<void> {
  await phone.page.goto(`${issuer}/settings`);
  await signIn(phone, credentials);
}

/** Where the shopper is once the form of the last page has led back to the platform. */
export async function backAtPlatform(phone: Phone, channel: Channel): Promise<URL> {
  await phone.page.waitForURL((url) => url.href.startsWith(redirects[channel]));
  return new URL(phone.page.url());
}

export async function typeCode(phone: Phone, issuer: string, code: string): Promise<void> {
  await phone.page.goto(`${issuer}/device`);
  await phone.page.getByLabel('Code').fill(code);
  await press(phone, 'Continue');
}

/** The pages ask for themselves, and for nothing else. */
export function expectOwnPagesOnly(
  { asked }: Phone,
  issuer: string,
  except: readonly string[] = [],
): void {
  const others = asked.filter(({ origin }) => origin !== new URL(issuer).origin);
  expect(others.map(({ origin, pathname }) => origin + pathname)).toEqual(except);
}

/** What axe-core finds wrong with the page that is open, and which of its rules held. Needs scripts. */
export async function inspect({ page }: Phone): Promise<{ wrong: string[]; held: string[] }> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  );
  return {
    wrong: found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(toPlace).join(', ')}`),
    held: found.passes.map(({ id }) => id),
  };
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const toPlace = ({ target }: AxeResults['violations'][number]['nodes'][number]): string =>
  target.join(' ');
