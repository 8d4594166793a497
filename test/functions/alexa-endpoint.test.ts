import { describe, expect, test } from '@jest/globals';
import { createAlexaEndpoint } from '../../lambda/functions/server/alexa-endpoint.ts';
import type { AlexaVerdict } from '../../lambda/functions/server/verify-alexa.ts';
import { silentLogger } from '../../lambda/runtime/logger.ts';

function endpointWith(options: { verdict?: AlexaVerdict; fails?: boolean } = {}) {
  const handled: unknown[] = [];
  const verified: string[] = [];
  const logged: unknown[] = [];
  const log = (event: string, fields?: object) => {
    logged.push({ event, ...fields });
  };
  const endpoint = createAlexaEndpoint({
    handle: (envelope) => {
      handled.push(envelope);
      const answer = { version: '1.0', response: {} };
      return options.fails ? Promise.reject(new Error('canary')) : Promise.resolve(answer);
    },
    verify: (_, body) => {
      verified.push(body);
      return Promise.resolve(options.verdict ?? 'known');
    },
    logger: { ...silentLogger, warn: log, error: log },
  });
  const post = async (body: string, method = 'POST') => {
    const response = await endpoint({ method, headers: {}, body: Buffer.from(body) });
    return { ...response, body: JSON.parse(response.body) as unknown };
  };
  return { post, handled, verified, logged };
}

describe('the skill on the web', () => {
  test('answers what Alexa sent', async () => {
    const { post, handled, verified } = endpointWith();
    const sent = ' { "version": "1.0" } ';
    expect(await post(sent)).toMatchObject({ status: 200, body: { version: '1.0', response: {} } });
    expect(handled).toEqual([{ version: '1.0' }]);
    expect(verified).toEqual([sent]);
  });

  test.each(['unsigned', 'bad-signature', 'stale', 'other-skill'] as const)(
    'refuses what is %s, and does not look at it',
    async (verdict) => {
      const { post, handled, logged } = endpointWith({ verdict });
      expect(await post('{}')).toMatchObject({ status: 400, body: { error: { code: verdict } } });
      expect(handled).toEqual([]);
      expect(logged).toEqual([{ event: 'alexa.refused', reason: verdict }]);
    },
  );

  test.each([
    ['{', 'POST', 400],
    [' '.repeat(65_537), 'POST', 413],
    ['', 'GET', 405],
  ])('refuses what it cannot read before it verifies anything', async (body, method, status) => {
    const { post, verified } = endpointWith();
    expect((await post(body, method)).status).toBe(status);
    expect(verified).toEqual([]);
  });

  test('tells nothing of what went wrong inside', async () => {
    const { post, logged } = endpointWith({ fails: true });
    const { status, body } = await post('{}');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('canary');
    expect(logged).toMatchObject([{ event: 'alexa.endpoint-failed', detail: 'canary' }]);
  });
});
