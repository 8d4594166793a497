import type { Result } from '../../result.ts';

/** The same outcome about something else. */
export const mapValue = <T, U>(result: Result<T>, map: (value: T) => U): Result<U> =>
  result.ok ? { ...result, value: map(result.value) } : result;
