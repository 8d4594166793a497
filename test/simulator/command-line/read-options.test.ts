import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../../simulator/command-line/read-options.ts';
import { UsageError } from '../../../simulator/command-line/usage.ts';

describe('options', () => {
  test('left out are a speaker of the regular customer', () => {
    expect(readOptions([])).toEqual({
      channel: 'alexa',
      locale: 'en-US',
      persona: 'regular',
      device: 'speaker',
      integration: 'detectIntent',
      fault: undefined,
      now: undefined,
      json: false,
      fresh: false,
      platformPin: false,
      requests: [],
    });
  });

  test('take any number of recorded requests', () => {
    expect(readOptions(['--request', 'a.json', 'b.json', '--fresh']).requests).toEqual([
      'a.json',
      'b.json',
    ]);
  });

  test('take an instant of any zone', () => {
    expect(readOptions(['--now', '2026-11-26T09:00:00-06:00']).now).toBe(
      '2026-11-26T15:00:00.000Z',
    );
  });

  test.each([
    [['--channel', 'siri'], '--channel is alexa, google; not "siri"'],
    [['--now', 'tomorrow'], '--now is an instant'],
    [['--fault', 'bad-luck'], '--fault is shop-down'],
    [['--locale', 'tlh'], '--locale is en-US'],
    [['--locale', 'ro-RO'], 'not "ro-RO"'],
    [['--integration', 'telephony'], '--integration is for --channel google'],
    [['hello'], '"hello" belongs to no option'],
    [['--what'], '--what'],
  ])('refuse %j, and say what they take', (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});
