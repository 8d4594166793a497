import { describe, expect, test } from '@jest/globals';
import { chooseLinkingAdapters } from '../../lambda/functions/wire-linking.ts';
import { readLinkingConfig } from '../../lambda/runtime/env.ts';
import { generatedKey, linkingVariables } from '../fixtures/functions/linking-variables.ts';

const common = {
  SHOPKEEPER_SHOP_URL: 'https://shop.example/shop-api',
  SHOPKEEPER_SHOP_SECRET: 'a-secret-of-16-or-more',
  ...linkingVariables,
};

const upstream = {
  SHOPKEEPER_LINK_UPSTREAM_ISSUER: 'https://login.shop.example',
  SHOPKEEPER_LINK_UPSTREAM_CLIENT_ID: 'voice-shop',
  SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET: generatedKey(7),
};

describe('shoppers sign in', () => {
  test.each([
    ['with the shop’s password, unless a provider is named', {}, 'password'],
    ['at the provider that is named', upstream, 'upstream'],
  ])('%s', (_, more, kind) => {
    const { stores, signIn } = chooseLinkingAdapters(readLinkingConfig({ ...common, ...more }));
    expect(signIn.kind).toBe(kind);
    stores.close();
  });
});
