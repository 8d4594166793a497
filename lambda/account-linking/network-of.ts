import { isIPv6 } from 'node:net';

/**
 * Who can speak from an address can as a rule speak from all of its network: one of IPv6 is handed out by sixty-four bits (RFC 6177),
 * which are more addresses than there are codes to guess. Others stand for themselves.
 */
export function networkOf(address: string): string {
  const bare = address.split('%', 1)[0] ?? '';
  if (!isIPv6(bare) || bare.includes('.')) return address;
  const [before = [], after] = bare.split('::').map(groupsOf);
  const gap = after ? Array<string>(8 - before.length - after.length).fill('0') : [];
  const network = [...before, ...gap, ...(after ?? [])].slice(0, 4).map(shortest);
  return network.every((group) => group === '0') ? address : `${network.join(':')}::/64`;
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));

const shortest = (group: string): string => Number.parseInt(group, 16).toString(16);
