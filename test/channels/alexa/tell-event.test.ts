import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { SkillEvent } from '../../../lambda/channels/alexa/skill-event.ts';
import { skillEvent } from '../../fixtures/alexa/envelopes.ts';
import { startSkill } from '../../fixtures/alexa/start-skill.ts';

afterEach(() => {
  jest.useRealTimers();
});

describe('an event of the Alexa app', () => {
  const linked = skillEvent('SkillAccountLinked', { accessToken: 'canary-token' });

  test('is told, and gets an empty answer', async () => {
    const events: SkillEvent[] = [];
    const onEvent = (event: SkillEvent) => Promise.resolve(void events.push(event));
    const { skill, turns } = startSkill(undefined, { onEvent });
    expect(await skill.invoke(linked)).toMatchObject({ version: '1.0', response: {} });
    await skill.invoke(skillEvent('SkillDisabled', {}));
    await skill.invoke(skillEvent('SkillEnabled', {}));
    expect(events.map(({ kind }) => kind)).toEqual(['account-linked', 'disabled']);
    expect(turns).toEqual([]);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('no canary-token'))],
    [
      'throws',
      () => {
        throw new Error('no canary-token');
      },
    ],
  ])('whose port %s gets the same answer, and the log no secret', async (_, onEvent) => {
    const { skill, log } = startSkill(undefined, { onEvent });
    const answer = await skill.invoke(linked);
    expect(Object.keys(answer.response)).toEqual([]);
    expect(log.filter(({ level }) => level === 'error')).toMatchObject([
      { event: 'alexa.event-failed', fields: { type: 'AlexaSkillEvent.SkillAccountLinked' } },
    ]);
    expect(JSON.stringify(log)).not.toContain('canary');
  });

  test('of another skill is told to nobody', async () => {
    const onEvent = jest.fn<(event: SkillEvent) => Promise<void>>(() => Promise.resolve());
    const { skill } = startSkill(undefined, { onEvent, skillId: 'amzn1.ask.skill.other' });
    await skill.invoke(linked);
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('is answered in time, whoever hangs', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const { skill, log } = startSkill(undefined, { onEvent: () => new Promise(() => undefined) });
    const answer = skill.invoke(linked);
    await jest.advanceTimersByTimeAsync(7200);
    expect(Object.keys((await answer).response)).toEqual([]);
    expect(log).toMatchObject([{}, { fields: { code: 'DEADLINE_EXCEEDED' } }]);
  });
});
