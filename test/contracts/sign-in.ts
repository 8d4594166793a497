import { afterAll, describe, expect, test } from '@jest/globals';
import type { CallContext } from '../../lambda/commerce/backend.ts';
import type { CustomerId } from '../../lambda/commerce/id.ts';
import type { Result } from '../../lambda/commerce/result.ts';

/** A way to sign in, with somebody who uses it. */
export interface SignInScene {
  /** A demo customer's try, or that of somebody whom the shop does not know. */
  tryAs(who: string, ctx: CallContext): Promise<Result<CustomerId>>;
  /** Whoever is asked cannot be reached from now on. */
  goAway(): void;
  stop(): Promise<void>;
}

const ctx = (signal = AbortSignal.timeout(5000)): CallContext => ({
  locale: 'en-US',
  signal,
  requestId: 'sign-in',
});

/** What every way to sign in owes the page before it. */
export function signInContract(name: string, open: () => Promise<SignInScene>): void {
  describe(`signing in by ${name}`, () => {
    const scenes: SignInScene[] = [];
    const openScene = async () => {
      const scene = await open();
      scenes.push(scene);
      return scene;
    };
    afterAll(() => Promise.all(scenes.map((scene) => scene.stop())));

    test('tells who the customer is', async () => {
      const scene = await openScene();
      expect(await scene.tryAs('regular', ctx())).toEqual({ ok: true, value: 'cm-regular' });
      expect(await scene.tryAs('waiting', ctx())).toEqual({ ok: true, value: 'cm-waiting' });
    });

    test('says one thing to whom the shop does not know, and not who that was', async () => {
      const answer = await (await openScene()).tryAs('canary', ctx());
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'identity_required', retryable: false },
      });
      expect(JSON.stringify(answer)).not.toContain('canary');
    });

    test('can be tried again when nobody can be asked', async () => {
      const scene = await openScene();
      scene.goAway();
      expect(await scene.tryAs('regular', ctx())).toMatchObject({
        ok: false,
        error: { code: expect.stringMatching(/^(unavailable|timeout)$/), retryable: true },
      });
    });

    test('does not ask when there is no time left', async () => {
      const scene = await openScene();
      expect(await scene.tryAs('regular', ctx(AbortSignal.abort()))).toMatchObject({
        ok: false,
        error: { code: 'unavailable', retryable: true },
      });
    });
  });
}
