import { say } from '../../speech/message.ts';
import { markup } from './markup.ts';
import { writeButton, writePage } from './layout.ts';
import { nameOf, type Words } from './words.ts';

export interface ConsentPage {
  readonly client: string;
  readonly address: string;
  readonly csrf: string;
}

/** Says what the voice may do before anything is linked. */
export function writeConsentPage(words: Words, { client, address, csrf }: ConsentPage): string {
  const { show, seller } = words;
  const platform = nameOf(client);
  const about = { seller: seller.name, platform };
  const endsByItself = client === 'telephony';
  const intro = endsByItself
    ? say('linking.consent-intro-here', about)
    : say('linking.consent-intro', about);
  const end = endsByItself ? say('linking.ends') : say('linking.unlink', about);
  return writePage(
    words,
    show(say('linking.consent-title', { platform })),
    markup`<p>${show(intro)}</p>
      <ul>
        <li>${show(say('linking.may-see'))}</li>
        <li>${show(say('linking.may-fill'))}</li>
        <li>${show(say('linking.may-order'))}</li>
      </ul>
      <p>${show(say('linking.may-not', about))}</p>
      <p>${show(end)}</p>
      ${writeButton(`${address}/consent`, { csrf }, show(say('linking.agree')), 'deed')}
      ${writeButton(`${address}/cancel`, { csrf }, show(say('linking.cancel')), 'quiet')}`,
  );
}
