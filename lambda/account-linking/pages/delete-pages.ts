import { say } from '../../speech/message.ts';
import { markup } from './markup.ts';
import { writeButton, writePage } from './layout.ts';
import type { Words } from './words.ts';

/** Asks once more, and says what goes and what stays. */
export const writeDeletePage = (
  words: Words,
  { address, csrf }: { readonly address: string; readonly csrf: string },
): string =>
  writePage(
    words,
    words.show(say('settings.delete-title')),
    markup`<p>${words.show(say('settings.delete-intro', { seller: words.seller.name }))}</p>
      ${writeButton(`${address}/delete`, { csrf }, words.show(say('settings.delete')), 'deed')}
      <p><a class="way" href="${address}">${words.show(say('settings.keep'))}</a></p>`,
  );

export const writeDeletedPage = (words: Words): string =>
  writePage(
    words,
    words.show(say('settings.deleted-title')),
    markup`<p role="status">${words.show(say('settings.deleted'))}</p>`,
  );
