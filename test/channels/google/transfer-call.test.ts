import { beforeAll, describe, expect, test } from '@jest/globals';
import { integrationOf } from '../../../lambda/channels/google/integration.ts';
import { transferMessages } from '../../../lambda/channels/google/transfer-call.ts';
import { writeReply } from '../../../lambda/channels/google/write-reply.ts';
import type { Reply } from '../../../lambda/conversation/reply.ts';
import { newSession } from '../../../lambda/conversation/session.ts';
import { say } from '../../../lambda/speech/message.ts';
import { loadSpeech, type Speech } from '../../../lambda/speech/speech.ts';

let speech: Speech;

beforeAll(async () => {
  speech = await loadSpeech('en-US');
});

const summary = [say('topic.order-digits', { digits: '4271' }), say('topic.hours')];

const reply = (more: { summary?: typeof summary } = {}): Reply => ({
  messages: [say('person.transfer')],
  directives: [{ kind: 'transfer-call', telephone: '+13125550100', ...more }],
  session: newSession,
});

describe('a call is put through', () => {
  test('by the phone gateway to a number, the words before it, and nothing handed on', () => {
    expect(transferMessages(reply({ summary }), speech, 'phone-gateway', 0)).toEqual([
      {
        platform: 'TELEPHONY',
        telephonySynthesizeSpeech: { text: "One moment, I'm putting you through to a person." },
      },
      { platform: 'TELEPHONY', telephonyTransferCall: { phoneNumber: '+13125550100' } },
    ]);
  });

  const activity = (params: object) => [
    { payload: { activities: [{ type: 'event', name: 'transfer', activityParams: params }] } },
  ];

  test('by AudioCodes with what was agreed to be handed on, on one plain line', () => {
    expect(transferMessages(reply({ summary }), speech, 'audiocodes', 0)).toEqual(
      activity({
        transferTarget: 'tel:+13125550100',
        transferSipHeaders: [
          {
            name: 'X-Conversation-Summary',
            value: 'Asked about the order ending in 4271; Asked for opening hours',
          },
        ],
      }),
    );
  });

  test('by AudioCodes without a header where nothing was', () => {
    expect(transferMessages(reply(), speech, 'audiocodes', 0)).toEqual(
      activity({ transferTarget: 'tel:+13125550100' }),
    );
  });

  test('by nobody where nobody wants it', () => {
    const silent = { ...reply(), directives: [] };
    expect(transferMessages(silent, speech, 'phone-gateway', 0)).toEqual([]);
  });
});

describe('an integration', () => {
  test.each([
    ['google_telephony', 'call'],
    ['audiocodes', 'call-and-summary'],
    ['signalwire', 'no'],
    ['telegram', 'no'],
    ['dialogflow_messenger', 'no'],
    ['', 'no'],
  ])('"%s" transfers: %s', (source, transfers) => {
    const integration = integrationOf(source);
    expect(integration.profile.transfers).toBe(transfers);
    const { transfer } = writeReply(reply({ summary }), speech, integration, 0);
    expect(transfer.length > 0).toBe(transfers !== 'no');
  });
});
