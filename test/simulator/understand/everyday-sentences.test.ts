import { describe, expect, test } from '@jest/globals';
import { readIntentOf } from '../../../lambda/channels/alexa/read-intent-of.ts';
import { readRequest } from '../../../lambda/channels/alexa/read-request.ts';
import { loadAgent, loadAlexaModel } from '../../../simulator/load-models.ts';
import { heardSlots } from '../../../simulator/platforms/heard-slots.ts';
import type { HeardSlot } from '../../../simulator/platforms/platform.ts';
import { createUnderstanding } from '../../../simulator/understand/understand.ts';
import { source } from '../../interaction-models/generated.ts';
import { intent } from '../../fixtures/alexa/envelopes.ts';
import { webhookRequest } from '../../fixtures/google/webhook-request.ts';
import { webhookWith } from '../../fixtures/google/webhook-with.ts';
import { sentences, type Sentence } from './everyday-sentences.ts';
import { quiet } from './small-model.ts';

const onAlexa = createUnderstanding(loadAlexaModel('en-US'));
const onGoogle = createUnderstanding(loadAgent('en-US'));

const elicits = {
  option: 'product',
  product: 'product',
  quantity: 'quantity',
  store: 'store',
  code: 'code',
  coupon: 'coupon',
  delivery: 'day',
  address: 'address',
  card: 'card',
};

/** The table names products by what they are called, the models by the shop's ids. */
const productCalled = new Map(
  (source.types['PRODUCT'] ?? []).flatMap(({ id, value, synonyms }) =>
    [value, ...synonyms].map((word): [string, string] => [word.replaceAll(' ', '-'), id ?? word]),
  ),
);

/** "(riverside)": words that no list holds. */
function isMeant(name: string, { heard, id }: HeardSlot, wanted: string): boolean {
  if (wanted.startsWith('(')) return id === undefined && `(${heard})` === wanted;
  return [heard, id].includes(
    /^(product|other|instead)/.test(name) && !/size|brand/i.test(name)
      ? productCalled.get(wanted)
      : wanted,
  );
}

function expectMeaning(
  { meant }: Sentence,
  kind: string,
  slots: Readonly<Record<string, HeardSlot>>,
): void {
  const [wantedKind = '', ...wanted] = meant.split(/ (?![^(]*\))/);
  expect(kind).toBe(wantedKind);
  const names = wanted.map((each) => each.slice(0, each.indexOf(':')));
  expect(Object.keys(slots).sort()).toEqual([...names].sort());
  for (const each of wanted) {
    const name = each.slice(0, each.indexOf(':'));
    const slot = slots[name] ?? { heard: '' };
    const said = each.slice(each.indexOf(':') + 1);
    expect({ ...slot, isMeant: isMeant(name, slot, said) }).toEqual({ ...slot, isMeant: true });
  }
}

const titled = sentences.map((sentence) => {
  const { said, asked } = sentence;
  return [asked === undefined ? said : `${said}, to a question for: ${asked}`, sentence] as const;
});

describe('on Alexa', () => {
  test.each(titled)('"%s" is understood', (_, sentence) => {
    const { said, asked } = sentence;
    const elicited = asked && { elicited: { intent: 'AnswerIntent', slot: elicits[asked] } };
    const understood = onAlexa(said, { ...quiet, ...elicited });
    const name = understood?.intent.name ?? 'AMAZON.FallbackIntent';
    const { kind } = readIntentOf(readRequest(intent(name)));
    expectMeaning(sentence, kind, heardSlots(understood?.slots ?? {}));
  });
});

describe('on Dialogflow', () => {
  test.each(titled)('"%s" is understood', async (_, sentence) => {
    const { said, asked } = sentence;
    const contexts = new Set(asked === undefined ? [] : [`asks-${asked}`]);
    const understood = onGoogle(said, { ...quiet, contexts });
    const name = understood?.intent.name ?? 'Default Fallback Intent';
    const { kind } = (await webhookWith().turn(webhookRequest({ intent: name }))).intent;
    expectMeaning(sentence, kind, heardSlots(understood?.slots ?? {}));
  });
});
