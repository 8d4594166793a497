import type { LogFields } from './logger.ts';

/** What a log line may say of something thrown: its kind, its words and where it was thrown. */
export function errorFields(thrown: unknown): LogFields {
  if (!(thrown instanceof Error)) return { error: typeof thrown, detail: String(thrown) };
  const cause =
    thrown.cause instanceof Error ? `${thrown.cause.name}: ${thrown.cause.message}` : undefined;
  return {
    error: thrown.name,
    ...('code' in thrown && typeof thrown.code === 'string' && { code: thrown.code }),
    detail: thrown.message,
    cause,
    stack: thrown.stack
      ?.split('\n')
      .slice(1, 6)
      .map((line) => line.trim())
      .join(' < '),
  };
}
