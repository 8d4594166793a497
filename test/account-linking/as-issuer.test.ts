import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { asIssuer } from '../../lambda/account-linking/as-issuer.ts';

const readAs = asIssuer('https://voice.shop.example/prod/link');

function read(url: string, headers: Readonly<Record<string, string>> = {}) {
  const request: IncomingMessage & { originalUrl?: string } = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  request.url = url;
  readAs(request);
  return request;
}

describe('a request', () => {
  test.each([
    ['/prod/link/auth?state=1', '/auth?state=1'],
    ['/link/auth?state=1', '/auth?state=1'],
    ['/auth?state=1', '/auth?state=1'],
    ['/link', '/'],
    ['/link?x', '/?x'],
    ['/linked', '/linked'],
    ['/link/DEVICE?user_code=1', '/device?user_code=1'],
    ['/link/Token/', '/token'],
    ['/link/token/Revocation/?x', '/token/revocation?x'],
    ['/link/auth/AbC', '/auth/AbC'],
    ['/link/devices/', '/devices/'],
    ['/prod/link/.well-known/openid-configuration', '/.well-known/openid-configuration'],
    [
      '/.well-known/oauth-authorization-server/prod/link',
      '/.well-known/oauth-authorization-server',
    ],
  ])('for %s is for %s', (asked, path) => {
    const { url, originalUrl } = read(asked);
    expect([url, originalUrl]).toEqual([path, `/prod/link${path}`]);
  });

  test('does not decide under which name we write our addresses', () => {
    const { headers } = read('/link/auth', {
      host: 'attacker.example',
      'x-forwarded-host': 'attacker.example',
      'x-forwarded-proto': 'http',
    });
    expect(headers).toEqual({
      host: 'voice.shop.example',
      'x-forwarded-host': 'voice.shop.example',
      'x-forwarded-proto': 'https',
    });
  });
});
