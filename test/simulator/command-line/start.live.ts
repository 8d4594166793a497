import { expect, jest, test } from '@jest/globals';
import { webhookRequest } from '../../fixtures/google/webhook-request.ts';
import { start, writes } from '../../fixtures/process.ts';
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

test('a platform links a customer at the server that runs, and the skill knows her by the token', async () => {
  const program = ['--env-file=tools/development.env', 'simulator/start.ts', '--fresh'];
  const running = start(program, {});
  const printed = await writes(running, /listens on:[^]*x-shopkeeper-secret: [\w-]+\)/);
  const [server = ''] = /http:\/\/[\d.:]+/.exec(printed) ?? [];
  const [, secret = ''] = /secret: ([\w-]+)\)/.exec(printed) ?? [];
  const { code, json } = await command('link', [
    ...['--channel', 'google', '--persona', 'waiting', '--server', server, '--json'],
  ]);
  const [answer] = json();
  expect([code, answer]).toEqual([
    0,
    {
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: expect.any(String),
      scope: 'shop',
    },
  ]);
  const ask = async (accessToken: unknown) => {
    const original = { payload: { user: { accessToken } } };
    const response = await fetch(`${server}/google`, {
      method: 'POST',
      headers: { 'x-shopkeeper-secret': secret },
      body: JSON.stringify(webhookRequest({ intent: 'OrderStatus', original })),
    });
    return ((await response.json()) as { fulfillmentText: string }).fulfillmentText;
  };
  expect(await ask(answer?.['access_token'])).toMatch(/order/);
  expect(await ask('made up')).toContain('account');
  running.child.stdin.end();
  expect(await running.ended).toBe(0);
});

test('nobody links where no server answers', async () => {
  const { code, errors } = await command('link', ['--server', 'http://127.0.0.1:9']);
  expect([code, errors.trim()]).toEqual([2, '--server: nobody answers at http://127.0.0.1:9']);
});

test('nobody links a guest, and nothing is touched for it', async () => {
  const { code, errors } = await command('link', ['--persona', 'guest']);
  expect([code, errors]).toEqual([2, expect.stringContaining('--persona is regular')]);
});
