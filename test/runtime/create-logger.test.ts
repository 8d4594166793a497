import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createLogger } from '../../lambda/runtime/create-logger.ts';
import { errorFields } from '../../lambda/runtime/error-fields.ts';

/** Everything that reaches standard output or standard error while `work` runs. */
function linesOf(work: () => void): string[] {
  const lines: string[] = [];
  const take = (line: unknown): void => {
    lines.push(String(line));
  };
  for (const method of ['info', 'warn', 'error', 'log', 'debug'] as const) {
    jest.spyOn(console, method).mockImplementation(take);
  }
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      take(chunk);
      return true;
    });
  }
  work();
  jest.restoreAllMocks();
  return lines;
}

const parsed = (line: string | undefined) => JSON.parse(line ?? '') as Record<string, unknown>;

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the logger', () => {
  test('writes one line of JSON per event', () => {
    const lines = linesOf(() => {
      const logger = createLogger({ service: 'alexa', level: 'INFO' });
      logger.info('alexa.turn', { ms: 12 });
      logger.warn('shop.slow');
    });
    expect(lines).toHaveLength(2);
    expect(parsed(lines[0])).toMatchObject({
      level: 'INFO',
      service: 'alexa',
      message: 'alexa.turn',
      ms: 12,
    });
    expect(parsed(lines[1])).toMatchObject({ level: 'WARN', message: 'shop.slow' });
  });

  test('leaves out what is below its level', () => {
    const lines = linesOf(() => {
      const logger = createLogger({ service: 'alexa', level: 'ERROR' });
      logger.info('alexa.turn');
      logger.error('alexa.failed');
    });
    expect(lines.map((line) => parsed(line)['message'])).toEqual(['alexa.failed']);
  });

  test('lets no planted secret through, wherever it sits', () => {
    const canary = 'canary';
    const jwt = `eyJhbGciOiJIUzI1NiJ9.${canary}.${canary}`;
    const lines = linesOf(() => {
      const logger = createLogger({ service: 'alexa', level: 'INFO' });
      logger.info('shop.login', { token: canary, email: `${canary}@example.com` });
      logger.warn(`login with ${jwt} failed`, { detail: `sent Bearer ${canary}` });
      const cause = new Error(`refused Atza|${canary}`);
      const error = new Error(`POST /x?access=${jwt} for ${canary}@example.com`, { cause });
      logger.error('shop.failed', errorFields(error));
    });
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => line.includes(canary))).toEqual([]);
  });
});

describe('something thrown', () => {
  test('is told by its kind, its code, its words and where it was thrown', () => {
    const error = Object.assign(new TypeError('no'), { code: 'E_NO' });
    expect(errorFields(error)).toMatchObject({ error: 'TypeError', code: 'E_NO', detail: 'no' });
    expect(errorFields(error)['stack']).toContain('create-logger.test');
  });

  test('that is no error is told, too', () => {
    expect(errorFields('boom')).toEqual({ error: 'string', detail: 'boom' });
    expect(errorFields(undefined)).toEqual({ error: 'undefined', detail: 'undefined' });
  });
});
