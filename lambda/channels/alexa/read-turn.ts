import { randomUUID } from 'node:crypto';
import type { ChannelProfile } from '../../conversation/channel-profile.ts';
import { readSession } from '../../conversation/session.ts';
import type { Turn } from '../../conversation/turn.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Identify } from '../../shoppers/linked-account.ts';
import type { Shopper } from '../../shoppers/shopper.ts';
import type { AlexaApi } from './alexa-api.ts';
import { hash } from './hash.ts';
import { readDevice } from './read-device.ts';
import { readIntentOf } from './read-intent-of.ts';
import type { AlexaRequest } from './read-request.ts';

export const alexaProfile: ChannelProfile = {
  name: 'alexa',
  optionsSpoken: 3,
  optionsShown: 10,
  linking: 'card',
  cards: true,
  pays: true,
  transfers: 'no',
  verifiesSpeakers: true,
  // Alexa gives up after 8 s; the rest is for the way there and back.
  deadlineMs: 6500,
};

/** Where the core's session lies among the platform's session attributes. */
export const sessionAttribute = 'shopkeeper';

export async function readTurn(
  request: AlexaRequest,
  ports: { readonly identify: Identify; readonly clock: Clock; readonly api: AlexaApi | undefined },
  signal: AbortSignal,
): Promise<Turn> {
  const at = ports.clock();
  // A request without ids is nobody's second delivery, and its session is nobody else's.
  const requestId = request.id ?? randomUUID();
  return {
    intent: readIntentOf(request),
    locale: request.locale,
    channel: alexaProfile,
    device: readDevice(request, ports.api),
    shopper: await readShopper(request, ports.identify, at),
    ...(request.userId && { guestKey: hash(request.userId) }),
    conversationId: request.session?.id ?? requestId,
    requestId,
    session: readSession(request.session?.attributes[sessionAttribute]),
    at,
    signal,
  };
}

/**
 * A recognised voice with an account of its own shops with that one; everybody else with the account of the household,
 * whose holder is not the one who speaks, as far as anybody knows.
 */
async function readShopper(request: AlexaRequest, identify: Identify, at: Date): Promise<Shopper> {
  const { id, accessToken: own } = request.person ?? {};
  const shopper = await identify(own ?? request.accessToken, alexaProfile.name, at);
  if (shopper.kind !== 'linked') return shopper;
  return own === undefined
    ? { ...shopper, speaker: 'unknown' }
    : { ...shopper, speaker: 'recognised', person: hash(JSON.stringify([id, own])) };
}
