import type { ChannelProfile } from '../../conversation/channel-profile.ts';

/**
 * What stands between the shopper and Dialogflow, as far as it matters. `voice`: nothing but speech gets through. `chat`: somebody
 * else's chat, which shows text. `page`: Dialogflow Messenger, or an application that calls detectIntent and may show its rich content.
 */
export interface Integration {
  readonly kind: 'voice' | 'chat' | 'page';
  readonly screen: boolean;
  /** In whose words a call is put through to a person; absent where that is not known. */
  readonly transfersBy?: 'phone-gateway' | 'audiocodes';
  readonly profile: ChannelProfile;
}

/** Dialogflow gives up after 5 s, asks again by itself, and needs some of them for the way. */
const deadlineMs = 4000;

/** The name is the OAuth client that a linked account's token was given to: the same for every integration. */
const profile: ChannelProfile = {
  name: 'google',
  optionsSpoken: 3,
  optionsShown: 3,
  // No Google surface that is left in 2026 links accounts: a token comes from the caller, or there is none.
  linking: 'none',
  cards: true,
  pays: true,
  transfers: 'no',
  verifiesSpeakers: false,
  deadlineMs,
};

export function integrationOf(source: string): Integration {
  if (isTelephone(source)) return telephone(source);
  // What is typed there, a code among it, stays in somebody else's history.
  if (chats.has(source)) {
    return { kind: 'chat', screen: false, profile: { ...profile, pays: false } };
  }
  return { kind: 'page', screen: source.includes('messenger'), profile };
}

/** Google's gateway takes nothing but a number along; AudioCodes also hands on what the SIP headers say. */
function telephone(source: string): Integration {
  const onlySpeech = { ...profile, cards: false };
  if (source === 'google_telephony') {
    const through = { ...onlySpeech, transfers: 'call' } as const;
    return { kind: 'voice', screen: false, transfersBy: 'phone-gateway', profile: through };
  }
  if (source.includes('audiocodes')) {
    const through = { ...onlySpeech, transfers: 'call-and-summary' } as const;
    return { kind: 'voice', screen: false, transfersBy: 'audiocodes', profile: through };
  }
  return { kind: 'voice', screen: false, profile: onlySpeech };
}

/** Google's own gateway and its partners, whose names are many. */
const isTelephone = (source: string): boolean =>
  /telephon|phone|voice|audiocodes|signalwire|genesys|avaya/.test(source);

const chats: ReadonlySet<string> = new Set([
  'facebook',
  'slack',
  'slack_testbot',
  'telegram',
  'line',
  'kik',
  'viber',
  'skype',
  'spark',
  'twitter',
  'twilio',
  'google_chat',
  'hangouts',
  'google',
]);
