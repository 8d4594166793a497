import type { DeviceCode } from '../../shoppers/device-grant.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { askForAccount } from '../account.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';

/** Where nothing links by itself: an address and a code for the shopper's phone (RFC 8628). `undefined`: nobody gives a code now. */
export async function offerCode(turn: Turn, ports: Ports): Promise<Answer | undefined> {
  const code = await ports.linking?.begin(turn.conversationId, turn.at, turn.signal);
  if (!code) return undefined;
  const { seller } = ports.shop;
  return withCode(turn, ports, code, say('account.by-code', { seller: seller.name, ...way(code) }));
}

/** "Have you entered it?" and it is not linked yet: the way again, with a new code once the old one has run out. */
export async function notLinkedYet(turn: Turn, ports: Ports): Promise<Answer> {
  const code = await ports.linking?.begin(turn.conversationId, turn.at, turn.signal);
  return code
    ? withCode(turn, ports, code, say('account.not-yet', way(code)))
    : askForAccount({ ...turn, channel: { ...turn.channel, linking: 'none' } }, ports.shop.seller);
}

const withCode = (turn: Turn, { shop }: Ports, code: DeviceCode, message: Message): Answer => ({
  says: [message],
  pending: { kind: 'link-by-code' },
  unrepeatable: true,
  ...(turn.channel.cards && {
    card: {
      title: say('account.code-title', { seller: shop.seller.name }),
      text: [say('account.code-text', { code: code.userCode })],
      url: code.verificationUri,
    },
  }),
});

/** As it is read aloud: the address without what nobody types, the code in its groups. */
const way = ({ verificationUri, userCode }: DeviceCode) => ({
  address: verificationUri.replace(/^https?:\/\//, ''),
  groups: userCode.split(/[\s-]+/).map((digits) => say('item.digits', { digits })),
});
