// Compiled from the translators' files by "npm run generate".
import type { DaySeen, Hours, Money } from './message-values.ts';
import type { Message } from './message.ts';

export interface MessageParams {
  'line.item': { readonly name: string; readonly quantity: number };
  'cart.empty': Record<string, never>;
  'cart.total': { readonly total: Money };
  'cart.holds': { readonly items: readonly Message[] };
}

export const messageKeys = [
  'line.item',
  'cart.empty',
  'cart.total',
  'cart.holds',
] as const satisfies readonly (keyof MessageParams)[];
