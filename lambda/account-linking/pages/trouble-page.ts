import { say, type Message } from '../../speech/message.ts';
import { markup } from './markup.ts';
import { writePage } from './layout.ts';
import type { Words } from './words.ts';

/** For everything that went wrong, the same: what exactly is in the log, where no stranger reads it. */
export const writeTroublePage = (words: Words, trouble: Message = say('linking.trouble')): string =>
  writePage(
    words,
    words.show(say('linking.trouble-title')),
    markup`<p>${words.show(trouble)}</p>
      <p>${words.show(say('linking.call', { telephone: words.seller.telephone }))}</p>`,
  );
