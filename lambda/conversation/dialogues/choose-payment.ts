import type { PaymentMethodId } from '../../commerce/id.ts';
import type { PaymentMethod } from '../../commerce/payment-method.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElseInCart, type Answer } from '../answer.ts';
import { buyingContext, customerContext, purchaseContext, type LinkedTurn } from '../contexts.ts';
import { fittingPayments, isUnsaid } from '../fitting-payments.ts';
import type { SpokenPayment } from '../intent.ts';
import { paymentName } from '../naming.ts';
import type { Ports } from '../ports.ts';
import { mostChoices } from '../session.ts';
import { cartTrouble, shopTrouble } from '../trouble.ts';
import { leftAsItWas } from './choose-at-shop.ts';
import { answerQuote } from './read-out.ts';

/** "Use my other card", "the Visa ending 4242": for this order only, and only among what the shop lists for her. */
export async function choosePayment(
  turn: LinkedTurn,
  ports: Ports,
  said: SpokenPayment | { readonly id: string },
): Promise<Answer> {
  const methods = await ports.shop.listPaymentMethods(customerContext(turn));
  if (!methods.ok) return shopTrouble(turn, ports.shop.seller, methods.error);
  const [first, ...others] = methods.value;
  if (!first) return leftAsItWas(turn, say('choice.no-payment'));
  const current = await currentOf(turn, ports, methods.value);
  const language = await ports.catalogue.language(turn.locale);
  const fitting =
    'id' in said
      ? methods.value.filter(({ id }) => id === said.id)
      : fittingPayments(methods.value, said, { current, language });
  const [only, ...more] = fitting;
  const isNamed = 'id' in said || !isUnsaid(said);
  if (only && more.length === 0 && isNamed) {
    return only.id === current
      ? leftAsItWas(turn, say('choice.payment-already', { payment: paymentName(only) }))
      : payWith(turn, ports, only);
  }
  if (others.length === 0) {
    return leftAsItWas(turn, say('choice.only-payment', { payment: paymentName(first) }));
  }
  return fitting.length > 0
    ? askAmong(fitting)
    : askAmong(methods.value, say('choice.no-such-payment'));
}

/** What the order would be paid with as things stand. */
async function currentOf(
  turn: LinkedTurn,
  { purchasing, settings }: Ports,
  methods: readonly PaymentMethod[],
): Promise<PaymentMethodId | undefined> {
  const [said, kept] = await Promise.all([
    purchasing.paysWith(purchaseContext(turn)),
    settings.find(turn.shopper.id),
  ]);
  const usual = [said, kept?.settings.paymentMethod];
  return (
    methods.find(({ id }) => id === usual[0]) ??
    methods.find(({ id }) => id === usual[1]) ??
    methods.find(({ isDefault }) => isDefault) ??
    methods[0]
  )?.id;
}

async function payWith(turn: LinkedTurn, ports: Ports, method: PaymentMethod): Promise<Answer> {
  const { purchasing, shop } = ports;
  if (turn.session.offer) {
    const more = { added: [], paymentMethodId: method.id };
    const outcome = await purchasing.quote(buyingContext(turn), more);
    return { ...answerQuote(turn, ports, outcome, []), steps: [] };
  }
  const kept = await purchasing.payWith(purchaseContext(turn), method.id);
  switch (kept.kind) {
    case 'kept':
      return {
        says: [say('choice.payment-set', { payment: paymentName(kept.method) })],
        pending: anythingElseInCart,
        steps: [],
      };
    case 'not-listed':
      return leftAsItWas(turn, say('choice.no-such-payment'));
    case 'still-confirming':
      return { says: [say('purchase.still-confirming', { seller: shop.seller.name })] };
    case 'failed':
      return cartTrouble(turn, shop.seller, kept.error);
  }
}

const askAmong = (methods: readonly PaymentMethod[], ...says: readonly Message[]): Answer => ({
  says,
  pending: {
    kind: 'choose-payment',
    options: methods.slice(0, mostChoices).map(({ id, brand, last4 }) => ({
      id,
      ...(brand !== undefined && { brand }),
      ...(last4 !== undefined && { last4 }),
    })),
  },
});
