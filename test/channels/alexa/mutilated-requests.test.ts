import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import type { SkillEvent } from '../../../lambda/channels/alexa/skill-event.ts';
import type { Turn } from '../../../lambda/conversation/turn.ts';
import { answerSchema, isSpoken } from '../../fixtures/alexa/answer-schema.ts';
import {
  dynamicAuthority,
  envelope,
  intent,
  launch,
  resolutions,
  resumed,
  skillEvent,
  skillId,
  slot,
  staticAuthority,
  tap,
  withScreen,
} from '../../fixtures/alexa/envelopes.ts';
import { reply } from '../../fixtures/alexa/replies.ts';
import { startSkill } from '../../fixtures/alexa/start-skill.ts';

const reorder = (changes = {}) =>
  intent('ReorderIntent', { product: slot('product', 'coffee') }, changes);

const without = (event: object, key: string) =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));

/** As real senders were seen to send them. */
const seen: readonly (readonly [string, unknown])[] = [
  ['no API endpoint', reorder({ system: { apiEndpoint: undefined } })],
  ['no dialogue state', reorder({ request: { dialogState: undefined } })],
  [
    'a slot without confirmation status',
    intent('ReorderIntent', { product: { name: 'product', value: 'coffee' } }),
  ],
  ['no timestamp', reorder({ request: { timestamp: undefined } })],
  ['a timestamp in epoch milliseconds', reorder({ request: { timestamp: 1795273200000 } })],
  ['no device id', reorder({ system: { device: { supportedInterfaces: {} } } })],
  ['no device', reorder({ system: { device: undefined } })],
  ['no context', without(reorder(), 'context')],
  ['no session', without(reorder(), 'session')],
  ['no version', without(reorder(), 'version')],
  ['a null locale', reorder({ request: { locale: null } })],
  ['an empty locale', reorder({ request: { locale: '' } })],
  ['a null token', reorder({ system: { user: { userId: 'u', accessToken: null } } })],
  ['null session attributes', reorder({ session: { attributes: null } })],
  ['no session attributes', reorder({ session: { attributes: undefined } })],
  ['slots that are null', reorder({ request: { intent: { name: 'ReorderIntent', slots: null } } })],
  ['no slots', reorder({ request: { intent: { name: 'ReorderIntent' } } })],
  ['no intent', reorder({ request: { intent: undefined } })],
  ['an intent of Amazon’s that names an object', intent('AMAZON.AddAction<object@Book>')],
  ['an intent named like a method', intent('constructor')],
  [
    'an authority without values',
    intent('ReorderIntent', {
      product: slot(
        'product',
        'coffee',
        resolutions({ authority: 'a', status: { code: 'ER_SUCCESS_NO_MATCH' } }),
      ),
    }),
  ],
  [
    'a status code in numbers',
    intent('ReorderIntent', {
      product: slot('product', 'coffee', resolutions(staticAuthority(['p1'], 200))),
    }),
  ],
  ['an unknown request type', envelope({ request: { type: 'Alexa.Something.New' } })],
  ['no request type', envelope({ request: { type: undefined } })],
];

describe('a request as real senders were seen to send it', () => {
  test.each(seen)('with %s is answered in words', async (_, event) => {
    const { skill, log } = startSkill(undefined, { skillId: undefined });
    const answer = v.parse(answerSchema, await skill.invoke(event));
    expect(isSpoken(answer)).toBe(true);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test.each(seen.slice(0, 14))('with %s still means what was said', async (_, event) => {
    const { skill, turns } = startSkill(undefined, { skillId: undefined });
    await skill.invoke(event);
    expect(turns).toMatchObject([
      { intent: { kind: 'reorder', item: { product: { heard: 'coffee' } } }, locale: 'en-US' },
    ]);
  });

  test('as a skill event without a session is not answered', async () => {
    const { skill, log } = startSkill();
    const disabled = {
      type: 'AlexaSkillEvent.SkillDisabled',
      body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
    };
    const answer = await skill.invoke(envelope({ session: null, request: disabled }));
    expect(Object.keys(answer.response)).toEqual([]);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

const whole = [
  launch(),
  intent(
    'AddToCartIntent',
    {
      product: slot(
        'product',
        'milk',
        resolutions(staticAuthority(['p1']), dynamicAuthority(['v1'])),
      ),
      quantity: {
        name: 'quantity',
        slotValue: { type: 'List', values: [{ type: 'Simple', value: '2' }] },
      },
      day: slot('day', '2026-W47-WE'),
      ordinal: slot('ordinal', '2nd'),
    },
    {
      session: { attributes: { shopkeeper: reply().session, apologies: 1 } },
      system: { ...withScreen, person: { personId: 'p', accessToken: 't' } },
      context: {
        Geolocation: { coordinate: { latitudeInDegrees: 41.9, longitudeInDegrees: -87.6 } },
      },
    },
  ),
  intent('AMAZON.YesIntent'),
  tap(['choose', 2], { system: withScreen }),
  envelope({
    request: { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } },
  }),
  envelope({ session: null, request: { type: 'AlexaSkillEvent.SkillEnabled' } }),
  resumed(
    { status: 'NOT_ACHIEVED', reason: 'NOT_MATCH' },
    { system: { person: { personId: 'p', authenticationConfidenceLevel: { level: 400 } } } },
  ),
  skillEvent('SkillAccountLinked', { accessToken: 't' }),
  skillEvent('SkillDisabled', { userInformationPersistenceStatus: 'NOT_PERSISTED' }),
];

const junk = fc.oneof(
  fc.constantFrom(null, undefined, '', 0, -1, true, '?', 'constructor', '__proto__', [], {}),
  fc.jsonValue(),
);

/** Cuts: at each level go to some key, and there delete, replace, rename or wrap what is found. */
const mutilated = fc
  .tuple(
    fc.constantFrom(...whole),
    fc.array(
      fc.record({ path: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), act: fc.nat(3), junk }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([event, cuts]) => {
    const copy = structuredClone(event) as unknown;
    for (const { path, act, junk: value } of cuts) cut(copy, path, act, value);
    return copy;
  });

function cut(
  data: unknown,
  [step = 0, ...further]: readonly number[],
  act: number,
  value: unknown,
) {
  if (typeof data !== 'object' || data === null) return;
  const keys = Object.keys(data);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return;
  const record = data as Record<string, unknown>;
  if (further.length > 0 && typeof record[key] === 'object' && record[key] !== null) {
    cut(record[key], further, act, value);
  } else if (act === 0) {
    Reflect.deleteProperty(record, key);
  } else if (act === 1) {
    record[key] = value;
  } else if (act === 2) {
    record[key] = [record[key]];
  } else {
    record[`${key}X`] = record[key];
    Reflect.deleteProperty(record, key);
  }
}

/** A core that uses everything a turn promises, and trips over whatever is not as the types say. */
async function touchEverything(turn: Turn) {
  new Intl.DateTimeFormat(turn.locale).format(turn.at);
  for (const id of [turn.conversationId, turn.requestId]) {
    if (id.trim() === '') throw new Error('an empty id');
  }
  await turn.device.locate(turn.signal);
  await turn.device.timeZone(turn.signal);
  if (turn.intent.kind === 'speaker-verified') {
    turn.intent.verification.trim();
    turn.intent.level?.toFixed(0);
  }
  if (turn.intent.kind === 'add-to-cart') {
    const { product, quantity } = turn.intent.item;
    product?.ids.forEach((id) => id.trim());
    quantity?.toFixed(0);
  }
  return reply({ session: { ...turn.session, turns: turn.session.turns + 1 } });
}

describe('a mutilated request', () => {
  test('of any kind ends in speech or an empty answer, and is no failure of ours', async () => {
    const onEvent = ({ guestKey, at }: SkillEvent) => {
      if (guestKey.trim() === '') throw new Error('an empty key');
      at.toISOString();
      return Promise.resolve();
    };
    const { skill, log } = startSkill(touchEverything, { skillId: undefined, onEvent });
    await fc.assert(
      fc.asyncProperty(mutilated, async (event) => {
        log.length = 0;
        v.parse(answerSchema, await skill.invoke(event));
        expect(log.filter(({ level }) => level === 'error')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of any kind ends in speech or an empty answer when everything else fails, too', async () => {
    const failing = () => Promise.reject(new Error('down'));
    const { skill } = startSkill(failing, { skillId, identify: failing, onEvent: failing });
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutilated, fc.anything()), async (event) => {
        v.parse(answerSchema, await skill.invoke(event));
      }),
      { numRuns: 400 },
    );
  });
});
