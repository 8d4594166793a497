import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import { StoreUnavailable } from '../../lambda/runtime/store-unavailable.ts';
import { createMemoryLinkingStores } from '../fakes/stores/create-memory-linking-stores.ts';
import { createBrowser } from './browser.ts';
import {
  agree,
  answerOf,
  approve,
  codeOf,
  credentialsOf,
  exchangeFields,
  post,
  refresh,
  requestOf,
} from './platform.ts';
import { startLinking, type RunningLinking } from './start-linking.ts';

let isAway = false;
let linking: RunningLinking;

/** Stores that can be taken away: every call of the artifacts is rejected then. */
function closableStores(): LinkingStores {
  const stores = createMemoryLinkingStores();
  const artifacts = new Proxy(stores.artifacts, {
    get: (target, name): unknown =>
      isAway
        ? () => Promise.reject(new StoreUnavailable('the database did not do it'))
        : Reflect.get(target, name),
  });
  return { ...stores, artifacts };
}

beforeEach(async () => {
  isAway = false;
  linking = await startLinking({ stores: closableStores() });
});

afterEach(() => linking.stop());

test('a page says that it cannot go on, and the log why', async () => {
  const browser = createBrowser();
  const page = await browser.open(requestOf(linking.issuer, 'alexa').url);
  isAway = true;
  const answer = await browser.submit(page, '/sign-in', credentialsOf('regular'));
  expect([answer.status, answer.text]).toEqual([
    503,
    expect.stringContaining('This page no longer works'),
  ]);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(linking.logged).toContainEqual(
    expect.objectContaining({ event: 'linking.failed', code: 'STORE_UNAVAILABLE' }),
  );
  isAway = false;
  const consent = await browser.submit(page, '/sign-in', credentialsOf('regular'));
  expect(codeOf(await agree(browser, consent))).not.toBe('');
});

test('a platform is told to come again, never that the link is over', async () => {
  const request = requestOf(linking.issuer, 'alexa');
  const fields = exchangeFields(request, codeOf(await approve(request)));
  isAway = true;
  const failed = await post(linking.issuer, '/token', fields);
  expect([failed.status, (await answerOf(failed)).error]).toEqual([500, 'server_error']);
  isAway = false;
  const tokens = await answerOf(await post(linking.issuer, '/token', fields));
  isAway = true;
  expect((await refresh(linking.issuer, tokens.refresh_token)).status).toBe(500);
  isAway = false;
  expect((await refresh(linking.issuer, tokens.refresh_token)).status).toBe(200);
});
