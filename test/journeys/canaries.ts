import type { Logger } from '../../lambda/runtime/logger.ts';

export interface Canaries {
  /** Keeps every line as it was written, before any redaction. */
  readonly logger: Logger;
  readonly errors: readonly string[];
  /** From now on this must not be found in any line, nor in one before. */
  plant(...secrets: readonly (string | undefined)[]): void;
  /** Planted secrets that stand in what was logged, or in another text. */
  found(text?: string): readonly string[];
}

/** Secrets and people of a story, searched for in all that was logged while it was told. */
export function createCanaries(): Canaries {
  const lines: string[] = [];
  const errors: string[] = [];
  const planted = new Set<string>();
  const log = (event: string, fields: object = {}) => {
    lines.push(JSON.stringify({ event, ...fields }));
  };
  return {
    logger: {
      info: log,
      warn: log,
      error(event, fields) {
        log(event, fields);
        errors.push(`${event} ${JSON.stringify(fields ?? {})}`);
      },
    },
    errors,
    plant(...secrets) {
      for (const secret of secrets) if (secret) planted.add(secret);
    },
    found: (text = lines.join('\n')) => [...planted].filter((secret) => holds(text, secret)),
  };
}

/** Digits stand for themselves only where they are no part of a longer number: of an order, or a time. */
const holds = (text: string, secret: string): boolean =>
  /^\d+$/.test(secret)
    ? new RegExp(`(?<![\\w.-])${secret}(?![\\w.-])`).test(text)
    : text.toLowerCase().includes(secret.toLowerCase());
