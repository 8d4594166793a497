import * as v from 'valibot';
import { ConfigError } from './config-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

// What is missing reads as empty, so that every check can say what to do about it.
export const required = v.optional(v.string(), '');

export const url = (remedy: string) => v.pipe(required, v.url(remedy));
export const secret = (remedy: string) => v.pipe(required, v.minLength(16, remedy));
export const matching = (form: RegExp, remedy: string) => v.pipe(v.string(), v.regex(form, remedy));

/** What is read out of the environment, or a ConfigError with every variable at fault. */
export function parse<S extends v.GenericSchema<unknown, unknown>>(
  schema: S,
  env: Environment,
): v.InferOutput<S> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(schema, set);
  if (parsed.success) return parsed.output;
  throw new ConfigError(
    parsed.issues.map((issue) => {
      const variable = v.getDotPath(issue) ?? '';
      const code = set[variable] === undefined ? 'MISSING' : 'INVALID';
      return { variable, code, remedy: issue.message };
    }),
  );
}
