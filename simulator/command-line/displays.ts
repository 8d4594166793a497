import type { Writable } from 'node:stream';
import type { Money } from '../../lambda/commerce/money.ts';
import { verificationResults, type ShownCard } from '../platforms/platform.ts';
import type { Display } from './run-lines.ts';

/** One JSON object per line, and nothing else. */
export const jsonDisplay = (output: Writable, errors: Writable): Display => ({
  turn(turn) {
    output.write(`${JSON.stringify(turn)}\n`);
  },
  books(books) {
    output.write(`${JSON.stringify({ shop: books })}\n`);
  },
  note(state) {
    output.write(`${JSON.stringify({ simulator: state })}\n`);
  },
  voiceCode(code) {
    output.write(`${JSON.stringify({ simulator: 'voice code', code })}\n`);
  },
  help() {
    errors.write(helpText);
  },
  complain(message) {
    errors.write(`${message}\n`);
  },
});

/** A conversation as people read it. */
export const textDisplay = (
  output: Writable,
  errors: Writable,
  options: { readonly echo: boolean },
): Display => ({
  turn({ heard, says, card, listening }) {
    if (options.echo) output.write(`> ${heard === '' ? '(opens the skill)' : heard}\n`);
    output.write(`${says === '' ? '(silence)' : says}\n`);
    if (card) output.write(`${cardText(card)}\n`);
    if (!listening) output.write('  (the conversation is over)\n');
  },
  books({ orders, charges, cart }) {
    const lines = [
      `Orders: ${String(orders.length)}`,
      ...orders
        .slice(0, 5)
        .map(
          ({ number, total, placedAt, status }) =>
            `  ${number}  ${price(total)}  ${placedAt}  ${status}`,
        ),
      `Charges: ${String(charges.length)}`,
      ...charges.slice(0, 5).map(({ order, total }) => `  ${order}  ${price(total)}`),
      `Cart: ${price(cart.total)}`,
      ...cart.lines.map(({ name, quantity }) => `  ${String(quantity)} x ${name}`),
    ];
    output.write(`${lines.join('\n')}\n`);
  },
  note(state) {
    output.write(`  (${state})\n`);
  },
  voiceCode(code) {
    errors.write(`Her voice code is ${code} today.\n`);
  },
  help() {
    output.write(helpText);
  },
  complain(message) {
    output.write(`${message}\n`);
  },
});

function cardText({ type, title, text, url }: ShownCard): string {
  const link = url !== undefined && !text?.includes(url) ? url : undefined;
  const words = [title, text, link].filter((part) => part !== undefined);
  return `  [card: ${(words.length > 0 ? words : [type]).join(' - ').replaceAll('\n', ' / ')}]`;
}

const price = ({ amount, currency }: Money): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount / 100);

const helpText = `Say something: "reorder my coffee", "add two gallons of milk", "where is my order",
"what time do you close on thanksgiving". Between the lines:
  !launch    opens the skill without a wish
  !new       walks away; what is said next starts a new conversation
  !shop      shows what the shop itself holds: orders, charges, cart
  !linked    from now on the device sends its account's token (a guest links the regular customer)
  !unlinked  from now on it sends none
  !disable   takes the skill off the account, as its app does
  !enter [CODE] [persona]
             types a code that was said (the last one) on the shopper's phone, and agrees there
  !as recognised|unknown
             whether Alexa knows the voice
  !pin RESULT [level=300] [person=other]
             what came of the voice code that Alexa asked for: ${verificationResults.join(', ')}
  !help      shows this
Ctrl-D ends it.
`;
