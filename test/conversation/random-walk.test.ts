import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashCode } from '../../lambda/shoppers/voice-code.ts';
import { loadSpeech } from '../../lambda/speech/speech.ts';
import type { Came, Said } from './walk/model.ts';
import { codes, neverUnproven, type Ground } from './walk/never-unproven.ts';
import {
  anyAnswerAgrees,
  anyoneProves,
  anyPinIsSure,
  anywhereCounts,
  demandsNothing,
  everyChannelPays,
  everyVoiceIsKnown,
  forgetsSpending,
  forgetsTries,
  keepsTheCode,
  noLimits,
  quickYes,
} from './walk/weaknesses.ts';

/** The walks are the same each time; one takes some milliseconds, and each code that is looked at some fifty. */
const seed = 7;

let ground: Ground;

beforeAll(async () => {
  const [one, other] = await Promise.all(codes.map(hashCode));
  if (!one || !other) throw new Error('there are two codes');
  ground = { speech: await loadSpeech('en-US'), hashes: [one, other] };
});

test('whatever is said, nothing is bought that was not read out, agreed to and proven', async () => {
  const orders = { yes: 0, code: 0, pin: 0, anything: 0 };
  const count = ({ what }: Said, { charged }: Came) => (orders[what.kind] += charged.flat().length);
  await fc.assert(neverUnproven(ground, {}, count), { seed, numRuns: 150 });
  // Walks on which nobody buys would prove nothing.
  expect(orders.yes).toBeGreaterThan(15);
  expect(orders.code).toBeGreaterThan(10);
  expect(orders.pin).toBeGreaterThan(2);
}, 60_000);

describe('a walk finds out', () => {
  test.each([
    ['a policy that demands nothing', demandsNothing, /without a code/],
    ['tries that are forgotten', forgetsTries, /fourth code/],
    ['an approval without its proof', anyoneProves, /without the proof/],
    ['a PIN that counts whatever came of it', anyPinIsSure, /without the proof/],
    ['a platform that says yes unasked', anyAnswerAgrees, /without a yes/],
    ['a yes that counts anywhere', anywhereCounts, /not read out/],
    ['limits that nobody looks at', noLimits, /over the limit for an order/],
    ['spending that is forgotten', forgetsSpending, /over the limit for a day/],
    ['a channel that pays and may not', everyChannelPays, /nobody may pay/],
    ['a voice that nobody knows', everyVoiceIsKnown, /unknown voice/],
    ['a wish that buys at once', quickYes, /other words|without a yes/],
    ['a session that keeps the code', keepsTheCode, /holds a code/],
  ])(
    '%s',
    async (_, weakness, said) => {
      const found = await fc.check(neverUnproven(ground, weakness), {
        seed,
        numRuns: 400,
        endOnFailure: true,
      });
      expect(found.failed).toBe(true);
      expect(String(found.errorInstance)).toMatch(said);
    },
    60_000,
  );
});
