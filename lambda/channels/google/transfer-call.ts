import type { Reply } from '../../conversation/reply.ts';
import type { Speech } from '../../speech/speech.ts';
import type { Integration } from './integration.ts';
import type { Json } from './json.ts';

/** The messages that put a call through to a person, where the reply wants that. */
export function transferMessages(
  { directives, messages }: Reply,
  speech: Speech,
  by: NonNullable<Integration['transfersBy']>,
  variant: number,
): readonly Json[] {
  const transfer = directives.find(({ kind }) => kind === 'transfer-call');
  if (transfer?.kind !== 'transfer-call') return [];
  const { telephone, summary = [] } = transfer;
  switch (by) {
    case 'phone-gateway':
      return throughGateway(telephone, speech.say(messages, variant));
    case 'audiocodes':
      return throughAudioCodes(
        telephone,
        summary.map((one) => speech.show([one], variant)),
      );
  }
}

/**
 * Messages for the gateway stand in for all others, so that the words go with them.
 * https://cloud.google.com/dialogflow/es/docs/reference/rest/v2beta1/Message: US numbers only, and an agent with beta features on.
 */
const throughGateway = (phoneNumber: string, text: string): readonly Json[] => [
  { platform: 'TELEPHONY', telephonySynthesizeSpeech: { text } },
  { platform: 'TELEPHONY', telephonyTransferCall: { phoneNumber } },
];

/**
 * https://techdocs.audiocodes.com/voice-ai-connect/Content/VAIG_Combined/call-transfer.htm: headers reach whoever takes the call.
 */
const throughAudioCodes = (telephone: string, summary: readonly string[]): readonly Json[] => [
  {
    payload: {
      activities: [
        {
          type: 'event',
          name: 'transfer',
          activityParams: {
            transferTarget: `tel:${telephone}`,
            ...(summary.length > 0 && {
              transferSipHeaders: [{ name: 'X-Conversation-Summary', value: plain(summary) }],
            }),
          },
        },
      ],
    },
  },
];

/** A header is one line of plain characters. */
const plain = (summary: readonly string[]): string =>
  summary
    .join('; ')
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .slice(0, 500);
