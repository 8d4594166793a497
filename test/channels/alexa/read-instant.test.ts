import { describe, expect, test } from '@jest/globals';
import { readInstant } from '../../../lambda/channels/alexa/read-instant.ts';

describe('an instant', () => {
  test.each(['2026-11-21T15:00:00Z', '2026-11-21T09:00:00-06:00', 1795273200000, '1795273200000'])(
    'is told as %p',
    (value) => {
      expect(readInstant(value)).toEqual(new Date('2026-11-21T15:00:00Z'));
    },
  );

  test.each([
    ...[undefined, null, '', 'now', '2026', '2026-13-41T99:00:00Z', '12'],
    ...[Number.NaN, Number.POSITIVE_INFINITY, 1e300, {}, [1795273200000], true],
  ])('is not %p', (value) => {
    expect(readInstant(value)).toBeUndefined();
  });
});
