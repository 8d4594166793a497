import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { newSession } from '../../../lambda/conversation/session.ts';
import { answerSchema } from '../../fixtures/alexa/answer-schema.ts';
import { intent, resumed } from '../../fixtures/alexa/envelopes.ts';
import { farewell } from '../../fixtures/alexa/replies.ts';
import { startSkill } from '../../fixtures/alexa/start-skill.ts';

const session = { ...newSession, turns: 4 };
const carrying = { session: { attributes: { shopkeeper: session } } };

describe('a speaker who is verified', () => {
  test('goes on in the session that the answer before has left open', async () => {
    const directives = [{ kind: 'verify-speaker', token: 'verification-1' }] as const;
    const { skill, turns } = startSkill(({ session: { turns: before } }) =>
      Promise.resolve(
        farewell({
          session: { ...session, turns: before + 1 },
          ...(before === 4 && { directives }),
        }),
      ),
    );
    const first = v.parse(
      answerSchema,
      await skill.invoke(intent('AMAZON.YesIntent', {}, carrying)),
    );
    expect(first.sessionAttributes?.shopkeeper).toMatchObject({ turns: 5 });
    const attributes = first.sessionAttributes ?? {};
    const second = v.parse(
      answerSchema,
      await skill.invoke(resumed({ status: 'ACHIEVED' }, { session: { attributes } })),
    );
    expect(turns[1]).toMatchObject({
      intent: { kind: 'speaker-verified', verification: 'verification-1', result: 'achieved' },
      session: { turns: 5 },
      conversationId: turns[0]?.conversationId,
    });
    expect(second.response).toMatchObject({
      outputSpeech: { type: 'SSML' },
      shouldEndSession: true,
    });
  });
});
