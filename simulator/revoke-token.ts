import type { Forget } from '../lambda/shoppers/forget.ts';
import { hashToken } from '../lambda/shoppers/linked-account.ts';
import { isDemoGrant } from './link-demo-customer.ts';
import { demoClients } from './world/linking-settings.ts';
import type { Scene } from './world/scene.ts';

/**
 * What Google does when somebody unlinks: it has the token revoked by the server that gave it (RFC 7009). A link that was made here has
 * no such server; it ends in the same way, and whoever has no other is forgotten.
 */
export async function revokeToken(scene: Scene, forget: Forget, token: string): Promise<void> {
  const { accounts, links } = scene.linkingStores;
  const account = await accounts.find(hashToken(token));
  if (account?.grant === undefined) return;
  if (scene.server !== undefined && !isDemoGrant(account.grant)) {
    await revokeAt(scene.server, token);
    return;
  }
  await links.close(account.grant);
  const left = await links.list(account.shopper);
  if (!left.some(({ client }) => client !== 'telephony')) {
    await forget(account.shopper, scene.clock());
  }
}

async function revokeAt(server: string, token: string): Promise<void> {
  const credentials = `google:${encodeURIComponent(demoClients.google.secret)}`;
  const response = await fetch(`${server}/link/token/revocation`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
    body: new URLSearchParams({ token }),
  });
  if (!response.ok) throw new Error(`the revocation answers ${String(response.status)}`);
}
