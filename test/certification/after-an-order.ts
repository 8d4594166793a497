import { inDollars, purchasesOf, unnamed, withoutCommas, type Purchase } from './purchases.ts';
import { everywhere, type Certifiable, type ReceiptMail, type Rule } from './rule.ts';

/**
 * Amazon, "Requirements for Skills that Allow Purchases", 1d: after the order its completion is confirmed by voice, and its
 * details are provided by e-mail and on a card.
 */
export const confirms: Rule = {
  name: 'order-not-confirmed',
  channels: everywhere,
  find: (played) => purchasesOf(played).flatMap((purchase) => missingAfter(played, purchase)),
};

function missingAfter({ turns, mails }: Certifiable, { order, placedAt }: Purchase): string[] {
  if (placedAt === undefined) return [];
  const { says = '', card } = turns[placedAt] ?? {};
  const total = inDollars(order.total);
  const shown = card ? `${card.title ?? ''} ${card.text ?? ''}` : '';
  return [
    ...unnamed(says, order.lines).map((line) => `${line} was not confirmed aloud`),
    ...(says.includes(total) ? [] : [`${total} was not confirmed aloud`]),
    ...unshown(shown, order.lines).map((name) => `the card does not hold ${name}`),
    ...(shown.includes(total) ? [] : [`the card does not hold the total ${total}`]),
    ...(mails && !mails.some((mail) => isReceipt(mail, order))
      ? [`no e-mail holds the order`]
      : []),
  ];
}

const unshown = (text: string, lines: Purchase['order']['lines']): readonly string[] =>
  lines
    .filter(
      ({ name, quantity }) =>
        !withoutCommas(text).includes(`${quantity} × ${withoutCommas(name)}`) &&
        !withoutCommas(text).includes(`${quantity} of the ${withoutCommas(name)}`),
    )
    .map(({ name }) => name);

function isReceipt({ subject, text }: ReceiptMail, { number, total, lines }: Purchase['order']) {
  const whole = withoutCommas(`${subject} ${text}`);
  const facts = [number, inDollars(total), ...lines.map(({ name }) => name)];
  return facts.every((fact) => whole.includes(withoutCommas(fact)));
}
