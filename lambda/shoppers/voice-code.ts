import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { ShopperId } from './shopper.ts';
import type { VoiceSettingsStore } from './voice-settings.ts';

/** A four-digit code as it is kept: what it is can be checked, and not read. */
export interface VoiceCode {
  /** Another one for every code that is set, so that tries are counted against one code. */
  readonly id: string;
  readonly salt: string;
  readonly hash: string;
  /** How often it was tried since it was last right. */
  readonly tries: number;
}

/** The third wrong one locks it, on every channel, until it is unlocked on the phone (Alexa's rule for voice codes). */
export const mostTries = 3;

export const isLocked = ({ tries }: VoiceCode): boolean => tries >= mostTries;

export type CodeVerdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  /** Too many wrong ones, this one or others: even the right one does not help now. */
  | { readonly kind: 'locked' };

export const isCode = (said: string): boolean => /^\d{4}$/.test(said);

/** One digit four times, or a run up or down: what a stranger would try first. */
export const isEasyToGuess = (code: string): boolean =>
  /^(\d)\1{3}$/.test(code) || '01234567890'.includes(code) || '09876543210'.includes(code);

export async function hashCode(code: string): Promise<Omit<VoiceCode, 'tries'>> {
  const salt = randomBytes(16).toString('base64url');
  return { id: randomBytes(9).toString('base64url'), salt, hash: await hashWith(salt, code) };
}

/** Counts first and looks then: however many try at once, from wherever, three get an answer. */
export async function checkCode(
  store: VoiceSettingsStore,
  shopper: ShopperId,
  code: VoiceCode,
  said: string,
): Promise<CodeVerdict> {
  const tries = await store.countTry(shopper, code.id);
  if (tries === undefined || tries > mostTries) return { kind: 'locked' };
  if (isSame(await hashWith(code.salt, said), code.hash)) {
    await store.forgetTries(shopper, code.id);
    return { kind: 'right' };
  }
  return tries === mostTries ? { kind: 'locked' } : { kind: 'wrong', triesLeft: mostTries - tries };
}

/** 16 MB and some 50 ms: four digits can be guessed by whoever holds the table, but not while nobody notices. */
const cost = { N: 16_384, r: 8, p: 1 } as const;
const derive = promisify<string, string, number, typeof cost, Buffer>(scrypt);

const hashWith = async (salt: string, code: string): Promise<string> =>
  (await derive(code, salt, 32, cost)).toString('base64url');

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
