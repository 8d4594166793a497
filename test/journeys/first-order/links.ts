import { demoClients } from '../../../simulator/world/linking-settings.ts';
import {
  consent,
  openPhone,
  openRequest,
  openSettings,
  press,
  settle,
  signIn,
  titleOf,
  typeCode,
  type Choices,
  type Phone,
} from '../../account-linking/phone.ts';
import {
  answerOf,
  credentialsOf,
  exchangeFields,
  post,
  requestOf,
  type Channel,
} from '../../account-linking/platform.ts';
import type { Household, Story } from './story.ts';

const redirects = {
  alexa: `https://layla.amazon.com/api/skill/link/${demoClients.alexa.vendorId}`,
  google: `https://oauth-redirect.googleusercontent.com/r/${demoClients.google.projectId}`,
};

const secretOf = (channel: Channel) => ({ as: channel, secret: demoClients[channel].secret });

/** In her browser, from the platform's app and back; the platform keeps the tokens. Resolves to the page that she saw last. */
export async function linkInBrowser(
  story: Story,
  home: Household,
  channel: Channel,
  choices: Choices = {},
): Promise<string> {
  const { issuer, canaries } = story;
  const request = requestOf(issuer, channel, { redirect_uri: redirects[channel] });
  return withPhone(story, home, async (phone) => {
    await openRequest(phone, request);
    await signIn(phone, credentialsOf(home.persona));
    await consent(phone);
    const seen = await phone.page.content();
    const lines = await valuesOf(phone);
    await plantCookies(story, phone);
    await settle(phone, choices);
    await phone.page.waitForURL((url) => url.href.startsWith(redirects[channel]));
    const code = new URL(phone.page.url()).searchParams.get('code') ?? '';
    const fields = { ...exchangeFields(request, code), redirect_uri: redirects[channel] };
    const tokens = await answerOf(await post(issuer, '/token', fields, secretOf(channel)));
    canaries.plant(code, tokens.access_token, tokens.refresh_token, request.verifier);
    home.tokens[channel] = tokens;
    return `${seen}\n${lines}`;
  });
}

/** Takes the token back, as Google does when she unlinks there (RFC 7009). */
export async function revoke({ issuer }: Story, { tokens }: Household): Promise<number> {
  const token = tokens.google?.refresh_token ?? '';
  return (await post(issuer, '/token/revocation', { token }, secretOf('google'))).status;
}

/** The code that a call said, on the page whose address it said. */
export const linkCall = (story: Story, home: Household, code: string): Promise<string> =>
  withPhone(story, home, async (phone) => {
    await typeCode(phone, story.issuer, code);
    await press(phone, 'Continue');
    await signIn(phone, credentialsOf(home.persona));
    await consent(phone);
    await settle(phone);
    return titleOf(phone);
  });

/** What the page of her own says, after what she does there. */
export const onOwnPage = (
  story: Story,
  home: Household,
  act: (phone: Phone) => Promise<void> = () => Promise.resolve(),
): Promise<string> =>
  withPhone(story, home, async (phone) => {
    await openSettings(phone, story.issuer, credentialsOf(home.persona));
    await act(phone);
    await plantCookies(story, phone);
    return phone.page.innerText('main');
  });

async function withPhone<T>(
  { browser, canaries }: Story,
  { persona }: Household,
  act: (phone: Phone) => Promise<T>,
): Promise<T> {
  canaries.plant(...Object.values(credentialsOf(persona)));
  const phone = await openPhone(browser);
  try {
    return await act(phone);
  } finally {
    await phone.close();
  }
}

async function plantCookies({ canaries }: Story, { page }: Phone): Promise<void> {
  const cookies = await page.context().cookies();
  canaries.plant(...cookies.map(({ value }) => value));
}

/** What stands in the lines of the form, which is no part of the page's markup once it is typed. */
const valuesOf = async ({ page }: Phone): Promise<string> => {
  const inputs = await page.locator('input[inputmode="decimal"]').all();
  return (await Promise.all(inputs.map((input) => input.inputValue()))).join('\n');
};
