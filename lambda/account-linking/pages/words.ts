import type { Seller } from '../../commerce/backend.ts';
import type { Message } from '../../speech/message.ts';
import { say } from '../../speech/message.ts';
import { loadSpeech } from '../../speech/speech.ts';
import type { LinkingClient } from '../clients.ts';

/** What a page is written with: the shopper's language, and the names that stand in its texts. */
export interface Words {
  /** BCP 47. */
  readonly locale: string;
  readonly seller: Seller;
  readonly show: (message: Message) => string;
}

export async function loadWords(locale: string, seller: Seller): Promise<Words> {
  const speech = await loadSpeech(locale);
  return {
    locale: speech.locale,
    seller,
    show: (message) => speech.show([message], 0),
  };
}

/** The first of the languages that the platform or else the browser asks for. */
export function localeOf(uiLocales: unknown, acceptLanguage: string): string {
  const wanted = typeof uiLocales === 'string' ? uiLocales : acceptLanguage;
  return /^[\w-]+/.exec(wanted)?.[0] ?? 'en-US';
}

export function nameOf(client: string): Message {
  const known: Readonly<Record<string, Message>> = {
    alexa: say('linking.alexa'),
    google: say('linking.google'),
    telephony: say('linking.telephony'),
  } satisfies Record<LinkingClient['kind'], Message>;
  return known[client] ?? say('linking.telephony');
}
