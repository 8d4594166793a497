import { expect, jest, test } from '@jest/globals';
import { command } from './command.ts';

jest.setTimeout(120_000);

test('one command opens shop, server and a conversation in which coffee is bought', async () => {
  const { code, output } = await command(
    'start',
    ['--fresh'],
    ['reorder my coffee', 'yes', '!shop'],
  );
  expect(code).toBe(0);
  expect(output).toMatch(/Shopkeeper listens on: {2}http:\/\/127\.0\.0\.1:\d+\/alexa/);
  const total = /for (\$\d+\.\d\d) with tax and delivery/.exec(output)?.[1] ?? 'no total';
  const number = /\[card: Order (\d+) /.exec(output)?.[1] ?? 'no number';
  const [orders = '', charges = ''] = output.split('Charges:');
  expect(orders).toContain(`${number}  ${total}`);
  expect(charges).toContain(`${number}  ${total}`);
});

test('nobody links a guest, and nothing is touched for it', async () => {
  const { code, errors } = await command('link', ['--persona', 'guest']);
  expect([code, errors]).toEqual([2, expect.stringContaining('--persona is regular')]);
});
