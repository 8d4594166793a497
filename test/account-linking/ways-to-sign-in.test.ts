import { createVendureSignIn } from '../../lambda/commerce/backends/vendure/create-vendure-sign-in.ts';
import { createUpstreamSignIn } from '../../lambda/account-linking/upstream-sign-in.ts';
import {
  answerWith,
  brokenBy,
  createScriptedShop,
} from '../commerce/backends/vendure/scripted-shop.ts';
import { signInContract, type SignInScene } from '../contracts/sign-in.ts';
import { startUpstream, upstreamClient } from '../fixtures/upstream-provider.ts';
import { credentialsOf } from './platform.ts';
import { enter } from './upstream.ts';

signInContract('password at a Vendure shop', openVendure);
signInContract('an upstream provider', openUpstream);

function openVendure(): Promise<SignInScene> {
  let isAway = false;
  let customer = '';
  const shop = createScriptedShop(({ operation, variables }) => {
    if (isAway) return brokenBy('ECONNREFUSED');
    if (operation === 'SignIn') {
      customer = String(variables['email']).replace(/@.*/, '');
      const name = customer === 'canary' ? 'InvalidCredentialsError' : 'CurrentUser';
      return answerWith(
        { data: { login: { __typename: name } } },
        { headers: { 'vendure-auth-token': 'session-1' } },
      );
    }
    return operation === 'WhoAmI'
      ? { activeCustomer: { publicId: `cm-${customer}` } }
      : { logout: { success: true } };
  });
  const door = createVendureSignIn({ url: 'http://shop.test/shop-api', fetch: shop.fetch });
  return Promise.resolve({
    tryAs: (who, ctx) => door.signIn(ctx, credentialsOf(who)),
    goAway: () => void (isAway = true),
    stop: () => Promise.resolve(),
  });
}

const redirectUri = 'http://127.0.0.1:1/link/interaction/callback';

async function openUpstream(): Promise<SignInScene> {
  const provider = await startUpstream();
  provider.register(redirectUri);
  const { issuer } = provider;
  const signIn = createUpstreamSignIn({ issuer, ...upstreamClient, claim: 'customer_id' });
  return {
    async tryAs(who, ctx) {
      // This provider knows everybody; of whom the shop does not know, it says no customer's id.
      if (who === 'canary') provider.forge((claims) => ({ ...claims, customer_id: undefined }));
      const begun = await signIn.begin(ctx, { redirectUri, state: 'a state of ours' });
      if (!begun.ok) return begun;
      const back = await enter(begun.value.url, who);
      return signIn.finish(ctx, back, begun.value.memo);
    },
    goAway: () => {
      provider.answerAfter(undefined);
    },
    stop: () => provider.stop(),
  };
}
