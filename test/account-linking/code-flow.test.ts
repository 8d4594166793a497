import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  answerOf,
  approve,
  codeOf,
  exchangeFields,
  link,
  post,
  redirects,
  refresh,
  requestOf,
  type Channel,
} from './platform.ts';
import { startLinking, type RunningLinking } from './start-linking.ts';

let linking: RunningLinking;

beforeAll(async () => {
  linking = await startLinking();
});

afterAll(() => linking.stop());

const soon = () => new Date();

describe.each<Channel>(['alexa', 'google'])('a link from %s', (channel) => {
  test('goes back to the platform with a code and its own state', async () => {
    const request = requestOf(linking.issuer, channel);
    const back = await approve(request);
    expect(back.url.origin + back.url.pathname).toBe(redirects[channel]);
    expect(back.url.searchParams.get('state')).toBe(request.state);
    expect(codeOf(back)).not.toBe('');
  });

  test.each(['basic', 'body'] as const)('gets tokens with its secret by %s', async (by) => {
    const request = requestOf(linking.issuer, channel);
    const code = codeOf(await approve(request));
    const response = await post(linking.issuer, '/token', exchangeFields(request, code), {
      as: channel,
      by,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer = await answerOf(response);
    expect(answer.token_type.toLowerCase()).toBe('bearer');
    expect(answer.expires_in).toBeGreaterThanOrEqual(360);
    expect(answer.scope).toBe('shop');
    expect(answer.refresh_token).toMatch(/^[\w-]{40,}$/);
    // Opaque: Google takes no JSON Web Token.
    expect(answer.access_token).toMatch(/^[\w-]{40,}$/);
  });

  test('is a shopper to the skill, on this channel only', async () => {
    const { access_token: token } = await link(linking.issuer, channel);
    expect(await linking.identify(token, channel, soon())).toMatchObject({
      kind: 'linked',
      customer: 'cm-regular',
    });
    const other = channel === 'alexa' ? 'google' : 'alexa';
    expect(await linking.identify(token, other, soon())).toEqual({
      kind: 'guest',
      link: 'expired',
    });
  });

  test('is refreshed into another token, and keeps its refresh token', async () => {
    const first = await link(linking.issuer, channel);
    const response = await refresh(linking.issuer, first.refresh_token, { as: channel });
    const second = await answerOf(response);
    expect(response.status).toBe(200);
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).toBe(first.refresh_token);
    for (const token of [first.access_token, second.access_token]) {
      expect(await linking.identify(token, channel, soon())).toMatchObject({ kind: 'linked' });
    }
  });

  test('is refreshed many times at once, and its old refresh token lives on', async () => {
    const { refresh_token: token } = await link(linking.issuer, channel);
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => refresh(linking.issuer, token, { as: channel })),
    );
    expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const answers = await Promise.all(responses.map(answerOf));
    expect(new Set(answers.map((answer) => answer.access_token)).size).toBe(20);
    expect((await refresh(linking.issuer, token, { as: channel })).status).toBe(200);
  });

  test.each(['access_token', 'refresh_token'] as const)(
    'ends for the skill, too, when the platform revokes the %s',
    async (which) => {
      const tokens = await link(linking.issuer, channel);
      const renewed = await answerOf(
        await refresh(linking.issuer, tokens.refresh_token, { as: channel }),
      );
      const revoked = await post(
        linking.issuer,
        '/token/revocation',
        { token: tokens[which], token_type_hint: which },
        { as: channel },
      );
      expect(revoked.status).toBe(200);
      for (const token of [tokens.access_token, renewed.access_token]) {
        expect(await linking.identify(token, channel, soon())).toMatchObject({ kind: 'guest' });
      }
      const again = await refresh(linking.issuer, tokens.refresh_token, { as: channel });
      expect([again.status, (await answerOf(again)).error]).toEqual([400, 'invalid_grant']);
    },
  );
});

test('one customer is one shopper on both channels, and another is another', async () => {
  const idOf = async (channel: Channel, persona: string) => {
    const { access_token: token } = await link(linking.issuer, channel, persona);
    const shopper = await linking.identify(token, channel, soon());
    return shopper.kind === 'linked' ? shopper.id : undefined;
  };
  const regular = await idOf('alexa', 'regular');
  expect(regular).toBe(await idOf('google', 'regular'));
  expect(regular).not.toBe(await idOf('alexa', 'waiting'));
  expect(regular).not.toContain('regular');
});

test('a revocation of one link leaves the customer’s others alone', async () => {
  const [one, other] = [await link(linking.issuer), await link(linking.issuer)];
  await post(linking.issuer, '/token/revocation', { token: one.refresh_token });
  expect(await linking.identify(other.access_token, 'alexa', soon())).toMatchObject({
    kind: 'linked',
  });
});

test('a platform that names no scope gets the only one there is', async () => {
  const request = requestOf(linking.issuer, 'google', { scope: undefined });
  const code = codeOf(await approve(request));
  const response = await post(linking.issuer, '/token', exchangeFields(request, code), {
    as: 'google',
  });
  expect((await answerOf(response)).scope).toBe('shop');
});

test('a platform that sends no proof key is served where it may leave it out', async () => {
  const without = { code_challenge: undefined, code_challenge_method: undefined };
  const request = requestOf(linking.issuer, 'google', without);
  const code = codeOf(await approve(request));
  const { grant_type, redirect_uri } = exchangeFields(request, code);
  const fields = { grant_type, redirect_uri, code };
  expect((await post(linking.issuer, '/token', fields, { as: 'google' })).status).toBe(200);
});
