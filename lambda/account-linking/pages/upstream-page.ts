import { say } from '../../speech/message.ts';
import { alarm, writeButton, writePage } from './layout.ts';
import { markup } from './markup.ts';
import type { SignInPage } from './sign-in-page.ts';
import { nameOf, type Words } from './words.ts';

/** Signing in where the shop's own pages are: nothing is typed here. */
export function writeUpstreamPage(
  words: Words,
  { client, address, csrf, trouble }: SignInPage,
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
    show(say('linking.sign-in-title', { seller: seller.name })),
    markup`<p>${show(intro)}</p>
      ${alarm(trouble && show(trouble))}
      ${writeButton(`${address}/sign-in`, { csrf }, show(say('linking.sign-in-at', about)), 'deed')}
      ${leave}`,
  );
}
