import { createUpstreamSignIn } from '../../lambda/account-linking/upstream-sign-in.ts';
import {
  startUpstream,
  upstreamClient,
  type UpstreamProvider,
} from '../fixtures/upstream-provider.ts';
import { createBrowser, type Browser, type Page } from './browser.ts';
import { startLinking, type RunningLinking, type StartOptions } from './start-linking.ts';

export interface LinkingUpstream {
  readonly linking: RunningLinking;
  readonly provider: UpstreamProvider;
  stop(): Promise<void>;
}

/** Account linking whose shoppers sign in at a provider of their own. */
export async function startLinkingUpstream(
  options: StartOptions & { readonly claim?: string; readonly host?: string } = {},
): Promise<LinkingUpstream> {
  const { claim = 'customer_id', host } = options;
  const provider = await startUpstream(host);
  const signIn = createUpstreamSignIn({ issuer: provider.issuer, ...upstreamClient, claim });
  const linking = await startLinking({ ...options, signIn });
  provider.register(`${linking.issuer}/interaction/callback`);
  return {
    linking,
    provider,
    async stop() {
      await linking.stop();
      await provider.stop();
    },
  };
}

/** Presses the button of the sign-in page, enters at the provider, and stands before the address to come back to. */
export async function visitProvider(
  browser: Browser,
  signInPage: Page,
  account = 'newcomer',
): Promise<URL> {
  const leaving = await browser.submit(signInPage, '/sign-in');
  return enter(leaving.url, account);
}

/** The same browser, but the provider's cookies have a jar of their own. */
export async function enter(url: URL, account: string): Promise<URL> {
  const atProvider = createBrowser();
  const page = await atProvider.open(url);
  return (await atProvider.submit(page, '/in', { account })).url;
}
