import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { newToken } from '../link-demo-customer.ts';

/** The tokens of simulated devices, made once each. */
export interface TokenPurse {
  tokenFor(client: string, persona: string): string;
}

/** Kept in a file, so that a persona stays the same device's; without one for this process only. */
export function openTokenPurse(file?: string): TokenPurse {
  const tokens = new Map(file === undefined ? [] : Object.entries(readTokens(file)));
  return {
    tokenFor(client, persona) {
      const key = `${client} ${persona}`;
      const known = tokens.get(key);
      if (known !== undefined) return known;
      const token = newToken();
      tokens.set(key, token);
      if (file !== undefined) writeTokens(file, Object.fromEntries(tokens));
      return token;
    },
  };
}

function readTokens(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const parsed = v.safeParse(
    v.record(v.string(), v.string()),
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return parsed.success ? parsed.output : {};
}

function writeTokens(file: string, tokens: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(tokens, null, 2), { mode: 0o600 });
}
