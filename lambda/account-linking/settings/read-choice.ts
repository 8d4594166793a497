import { say, type Message } from '../../speech/message.ts';

export type ReadChoice<Id> =
  | { readonly kind: 'chosen'; readonly id?: Id }
  | { readonly kind: 'wrong'; readonly problem: Message };

/**
 * Only what the shop offers this customer at this moment is taken. What was chosen before stays where nothing was asked
 * or the shop cannot be.
 */
export function readChoice<Id extends string>(
  chosen: string | undefined,
  offered: readonly { readonly id: Id }[] | undefined,
  kept: Id | undefined,
): ReadChoice<Id> {
  if (chosen === '') return { kind: 'chosen' };
  if (chosen === undefined || (!offered && chosen === kept)) {
    return { kind: 'chosen', ...(kept && { id: kept }) };
  }
  const found = offered?.find(({ id }) => id === chosen);
  if (found) return { kind: 'chosen', id: found.id };
  return {
    kind: 'wrong',
    problem: say(offered ? 'settings.choose-listed' : 'settings.not-checked'),
  };
}
