import { describe, expect, test } from '@jest/globals';
import { networkOf } from '../../lambda/account-linking/network-of.ts';

describe('the network of an address', () => {
  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is that of everybody beside it: %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test.each(['203.0.113.7', '::ffff:203.0.113.7', '::1', '::ffff:cb00:7107', '', 'unknown'])(
    'of %s is the address itself',
    (address) => {
      expect(networkOf(address)).toBe(address);
    },
  );
});
