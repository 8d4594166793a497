import * as v from 'valibot';
import { messageKeys, type MessageParams } from './messages.generated.ts';

export type MessageKey = keyof MessageParams;

/** Something to say, in no language yet: what a translator's text needs to know, and nothing else. */
export type Message = {
  [K in MessageKey]: { readonly key: K; readonly params: MessageParams[K] };
}[MessageKey];

/** `say('cart.empty')`, `say('cart.added', { item, price })`. */
export function say<K extends MessageKey>(
  key: K,
  ...[params]: MessageParams[K] extends Record<string, never> ? [] : [MessageParams[K]]
): Message {
  return { key, params: params ?? {} } as unknown as Message;
}

/** A message that has travelled through a platform's session: its key is known, its parameters are checked when spoken. */
export const messageSchema = v.custom<Message>(
  (data) =>
    typeof data === 'object' &&
    data !== null &&
    'key' in data &&
    (messageKeys as readonly unknown[]).includes(data.key) &&
    'params' in data &&
    typeof data.params === 'object' &&
    data.params !== null,
);
