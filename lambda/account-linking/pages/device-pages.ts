import { say, type Message } from '../../speech/message.ts';
import { markup } from './markup.ts';
import { alarm, hiddenFields, writeButton, writePage } from './layout.ts';
import { nameOf, type Words } from './words.ts';

export interface DevicePage {
  readonly action: string;
  /** Bound to the browser's session. */
  readonly xsrf: string;
}

/** Where somebody types the code that the voice has said. */
export const writeCodePage = (
  words: Words,
  { action, xsrf, trouble }: DevicePage & { readonly trouble?: Message },
): string =>
  writePage(
    words,
    words.show(say('linking.code-title')),
    markup`<p>${words.show(say('linking.code-intro'))}</p>
      ${alarm(trouble && words.show(trouble))}
      <form method="post" action="${action}">
        ${hiddenFields({ xsrf })}
        <label for="code">${words.show(say('linking.code'))}</label>
        <input
          id="code"
          class="code"
          name="user_code"
          inputmode="numeric"
          autocomplete="off"
          required
          maxlength="20"
        />
        <button class="deed">${words.show(say('linking.go-on'))}</button>
      </form>`,
  );

/** A code may have been sent by a stranger: whoever has not heard it on the phone says no here. */
export function writeCodeConfirmPage(
  words: Words,
  {
    action,
    xsrf,
    client,
    shownCode,
    userCode,
  }: DevicePage & {
    readonly client: string;
    readonly shownCode: string;
    readonly userCode: string;
  },
): string {
  const fields = { xsrf, user_code: userCode };
  return writePage(
    words,
    words.show(say('linking.code-heard-title')),
    markup`<p>${words.show(say('linking.code-heard', { platform: nameOf(client) }))}</p>
      <p class="code">${shownCode}</p>
      ${writeButton(action, { ...fields, confirm: 'yes' }, words.show(say('linking.go-on')), 'deed')}
      ${writeButton(action, { ...fields, abort: 'yes' }, words.show(say('linking.cancel')), 'quiet')}`,
  );
}

export const writeLinkedPage = (words: Words): string =>
  writePage(
    words,
    words.show(say('linking.linked-title')),
    markup`<p>${words.show(say('linking.linked'))}</p>`,
  );
