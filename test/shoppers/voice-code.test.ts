import { describe, expect, test } from '@jest/globals';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import {
  checkCode,
  hashCode,
  isCode,
  isEasyToGuess,
  type VoiceCode,
} from '../../lambda/shoppers/voice-code.ts';
import { defaultSettings } from '../../lambda/shoppers/voice-settings.ts';
import { createMemoryVoiceSettings } from '../fakes/stores/memory-voice-settings.ts';

const shopper = toShopperId('shopper-1');

async function withCode(code: string) {
  const store = createMemoryVoiceSettings();
  await store.save(shopper, { ...defaultSettings, updatedAt: '2026-11-21T12:00:00.000Z' });
  await store.setCode(shopper, await hashCode(code));
  const kept = async (): Promise<VoiceCode> => {
    const code = (await store.find(shopper))?.code;
    if (!code) throw new Error('no code');
    return code;
  };
  const say = async (said: string) => checkCode(store, shopper, await kept(), said);
  return { store, kept, say };
}

describe('a voice code', () => {
  test('is kept as a hash with a salt of its own, never as it is', async () => {
    const [one, other] = [await hashCode('4821'), await hashCode('4821')];
    expect(JSON.stringify([one, other])).not.toContain('4821');
    expect(one.hash).not.toBe(other.hash);
    expect(one.id).not.toBe(other.id);
  });

  test('is right when it is, and wrong tries before count no more', async () => {
    const { say, kept } = await withCode('0821');
    expect(await say('8210')).toEqual({ kind: 'wrong', triesLeft: 2 });
    expect(await say('821')).toEqual({ kind: 'wrong', triesLeft: 1 });
    expect(await say('0821')).toEqual({ kind: 'right' });
    expect((await kept()).tries).toBe(0);
  });

  test('is locked by the third wrong one, also for the right one', async () => {
    const { say } = await withCode('4821');
    await say('1111');
    await say('2222');
    expect(await say('3333')).toEqual({ kind: 'locked' });
    expect(await say('4821')).toEqual({ kind: 'locked' });
  });

  test('gives three answers to a hundred guesses at once', async () => {
    const { store, kept } = await withCode('4821');
    const code = await kept();
    const guesses = Array.from({ length: 100 }, (_, at) => String(5000 + at));
    const verdicts = await Promise.all(
      guesses.map((guess) => checkCode(store, shopper, code, guess)),
    );
    expect(verdicts.filter(({ kind }) => kind === 'wrong')).toHaveLength(2);
    expect(verdicts.filter(({ kind }) => kind === 'locked')).toHaveLength(98);
  });

  test('that was replaced meanwhile is not right any more', async () => {
    const { store, kept } = await withCode('4821');
    const before = await kept();
    await store.setCode(shopper, await hashCode('7314'));
    expect(await checkCode(store, shopper, before, '4821')).toEqual({ kind: 'locked' });
  });
});

test.each([
  ['4821', true, false],
  ['0000', true, true],
  ['7777', true, true],
  ['1234', true, true],
  ['4321', true, true],
  ['7890', true, true],
  ['1122', true, false],
  ['482', false, false],
  ['48211', false, false],
  ['four', false, false],
])('%s is a code: %s, easy to guess: %s', (said, code, easy) => {
  expect([isCode(said), isEasyToGuess(said)]).toEqual([code, easy]);
});
