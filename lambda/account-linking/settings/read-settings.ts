import type { Money } from '../../commerce/money.ts';
import { say, type Message } from '../../speech/message.ts';
import type { VoiceSettings } from '../../shoppers/voice-settings.ts';
import type { Form } from '../read-form.ts';
import { exampleAmount, readAmount } from './amounts.ts';
import type { Choices } from './choices.ts';
import { readChoice } from './read-choice.ts';
import { readCode, type CodeWish } from './read-code.ts';
import type { Problems } from './settings-form.ts';
import { asTyped } from './typed-settings.ts';

/** What a form asks for, or what is wrong with it. */
export type ReadSettings =
  | { readonly kind: 'wish'; readonly settings: VoiceSettings; readonly code: CodeWish }
  | { readonly kind: 'wrong'; readonly problems: Problems };

export function readSettings(
  form: Form,
  about: {
    readonly kept: VoiceSettings | undefined;
    readonly choices: Choices;
    readonly currency: string;
    readonly locale: string;
    readonly at: Date;
  },
): ReadSettings {
  const { kept, choices, currency, locale, at } = about;
  const typed = asTyped(form);
  const method = readChoice(typed.method, choices.methods, kept?.paymentMethod);
  const address = readChoice(typed.address, choices.addresses, kept?.address);
  const orderLimit = readLimit(typed.orderLimit, currency, locale);
  const dayLimit = readLimit(typed.dayLimit, currency, locale);
  const code = readCode(form);
  if (
    method.kind === 'wrong' ||
    address.kind === 'wrong' ||
    orderLimit.kind === 'wrong' ||
    dayLimit.kind === 'wrong' ||
    code.kind === 'wrong'
  ) {
    const fields = { method, address, 'order-limit': orderLimit, 'day-limit': dayLimit, code };
    return { kind: 'wrong', problems: problemsOf(fields) };
  }
  const settings: VoiceSettings = {
    ...(method.id && { paymentMethod: method.id }),
    ...(address.id && { address: address.id }),
    ...(orderLimit.limit && { orderLimit: orderLimit.limit }),
    ...(dayLimit.limit && { dayLimit: dayLimit.limit }),
    onlyRecognised: typed.onlyRecognised,
    discreet: typed.discreet,
    updatedAt: at.toISOString(),
  };
  return { kind: 'wish', settings, code };
}

type ReadLimit =
  | { readonly kind: 'limit'; readonly limit?: Money }
  | { readonly kind: 'wrong'; readonly problem: Message };

function readLimit(typed: string, currency: string, locale: string): ReadLimit {
  if (typed.trim() === '') return { kind: 'limit' };
  const limit = readAmount(typed, currency, locale);
  return limit
    ? { kind: 'limit', limit }
    : {
        kind: 'wrong',
        problem: say('settings.amount-wrong', { example: exampleAmount(currency) }),
      };
}

const problemsOf = (
  fields: Readonly<Record<string, { readonly kind: string; readonly problem?: Message }>>,
): Problems =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { problem }]) => (problem ? [[name, problem]] : [])),
  );
