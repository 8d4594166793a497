import { say, type Message } from '../../speech/message.ts';
import { markup, type Html } from './markup.ts';
import { alarm, hiddenFields, writeButton, writePage } from './layout.ts';
import { nameOf, type Words } from './words.ts';

export interface SignInPage {
  /** The platform that asks; absent on the page of one's own settings. */
  readonly client?: string;
  /** Under which the forms are answered. */
  readonly address: string;
  readonly csrf: string;
  readonly trouble?: Message;
}

export const writeSignInPage = (words: Words, page: SignInPage): string =>
  writeAround(words, page, passwordForm(words, page));

/** Signing in where the shop's own pages are: nothing is typed here. */
export function writeUpstreamPage(words: Words, page: SignInPage): string {
  const { address, csrf } = page;
  const label = words.show(say('linking.sign-in-at', { seller: words.seller.name }));
  return writeAround(words, page, writeButton(`${address}/sign-in`, { csrf }, label, 'deed'));
}

/** Why somebody signs in here, what went wrong, and a way out where a platform waits for an answer. */
function writeAround(
  words: Words,
  { client, address, csrf, trouble }: SignInPage,
  door: Html,
): string {
  const { show, seller } = words;
  const about = { seller: seller.name };
  const intro =
    client === undefined
      ? say('settings.sign-in-intro', about)
      : say('linking.sign-in-intro', { ...about, platform: nameOf(client) });
  const leave =
    client === undefined
      ? undefined
      : writeButton(`${address}/cancel`, { csrf }, show(say('linking.cancel')), 'quiet');
  return writePage(
    words,
    show(say('linking.sign-in-title', about)),
    markup`<p>${show(intro)}</p>
      ${alarm(trouble && show(trouble))}
      ${door}
      ${leave}`,
  );
}

const passwordForm = ({ show }: Words, { address, csrf }: SignInPage): Html =>
  markup`<form method="post" action="${address}/sign-in">
        ${hiddenFields({ csrf })}
        <label for="email">${show(say('linking.email'))}</label>
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="username"
          inputmode="email"
          required
          maxlength="254"
        />
        <label for="password">${show(say('linking.password'))}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          maxlength="256"
        />
        <button class="deed">${show(say('linking.sign-in'))}</button>
      </form>`;
